import { hash, randomBytes } from 'node:crypto';

/** Half of a SHA-256, in Base64: none is met by chance among all answers that anybody sends in two days. */
const KEPT = 22;

/**
 * What stands for the key of an answer in the database. The key has 122 random bits, so nobody finds it from this; and which
 * question was answered cannot be read from it either.
 *
 * @returns 22 characters
 */
export function receiptFor(poll: string, question: string, key: string): string {
  return halfHash(`${poll}\n${question}\n${key.toLowerCase()}`);
}

/**
 * What stands for a network that answered a question. Networks are few enough to try them all: once the salt of the day is gone,
 * nobody can.
 *
 * @returns 22 characters
 */
export function markFor(salt: string, poll: string, question: string, network: string): string {
  // Nothing can be appended to what was hashed, as HMAC is for: half of the hash is never told.
  return halfHash(`${salt}\n${poll}\n${question}\n${network}`);
}

function halfHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, KEPT);
}

/** A salt that nobody can guess. */
export function newSalt(): string {
  return randomBytes(32).toString('base64url');
}
