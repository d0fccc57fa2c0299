/** SHA-256 in code, for pages that came without encryption: browsers give them no `crypto.subtle`. */
export { sha256 } from '@noble/hashes/sha2.js';
