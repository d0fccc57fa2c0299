import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Half of a SHA-256: none is met by chance among all answers that anybody sends in two days. */
const KEPT_BYTES = 16;

/**
 * What stands for the key of an answer in the database. The key has 122 random bits, so nobody finds it from this; and which
 * question was answered cannot be read from it either.
 *
 * @returns 22 characters
 */
export function receiptFor(poll: string, question: string, key: string): string {
  const hash = createHash('sha256').update(`${poll}\n${question}\n${key.toLowerCase()}`);
  return hash.digest().toString('base64url', 0, KEPT_BYTES);
}

/**
 * What stands for a network that answered a question. Networks are few enough to try them all: once the salt of the day is gone,
 * nobody can.
 *
 * @returns 22 characters
 */
export function markFor(salt: string, poll: string, question: string, network: string): string {
  const hash = createHmac('sha256', salt).update(`${poll}\n${question}\n${network}`);
  return hash.digest().toString('base64url', 0, KEPT_BYTES);
}

/** A salt that nobody can guess. */
export function newSalt(): string {
  return randomBytes(32).toString('base64url');
}
