import { loadFeature } from '../element/load-feature.js';
import { SourceError } from './programme-source.js';

/**
 * A hash tree lets one hash vouch for every file of a dataset, as in Certificate Transparency (RFC 9162, 2.1). The two
 * hashes of a pair are in the order of their text, so that a proof needs no directions. A file carries its own proof:
 * `{"content":…,"proof":"…"}`, the proof being the hashes beside the way from the file to the root.
 *
 * - leaf: of `0`, the path of the file and its content, each on a line of its own
 * - node: of `1` and the two hashes below it, each on a line of its own
 *
 * Each hash is the first 132 bits of SHA-256, as 22 letters of base64: nobody finds another text for one of them (NIST
 * SP 800-107, 5.1: the second preimage strength is that of the length), and a proof is half as long. A proof of more
 * than 1,000 characters is none: with 44 hashes, there would be more files than anyone can write.
 */
const FILE = /^\{"content":(.+),"proof":"([A-Za-z0-9+/ ]{0,1000})"\}$/s;

async function hashOf(...lines: readonly string[]): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(lines.join('\n')));
  return btoa(String.fromCharCode(...hash)).slice(0, 22);
}

/** SHA-256. A page that came without encryption has no `crypto.subtle`; there, the hash is worked out in code. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if ('subtle' in crypto) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const inCode = await loadFeature('data/sha256', () => import('./features/sha256/sha256.js')).catch(
    (cause: unknown) => {
      throw new SourceError('unreachable', 'data/sha256', { cause });
    },
  );
  return inCode.sha256(bytes);
}

/**
 * Checks a file against the root of its tree.
 *
 * @param root in base64
 * @param path of the file, beside the catalogue: no file passes for another
 * @param file the text of the file
 * @returns its content as JSON
 * @throws Error when it is not the file that the root vouches for
 */
export async function contentOf(root: string, path: string, file: string): Promise<unknown> {
  const [, content = '', proof = ''] = FILE.exec(file) ?? [];
  let hash = await hashOf('0', path, content);
  for (const beside of proof.split(' ').filter(Boolean)) hash = await hashOf('1', ...[hash, beside].sort());
  if (hash !== root) throw new Error(`${path} is not the file that the catalogue vouches for`);
  return JSON.parse(content) as unknown;
}
