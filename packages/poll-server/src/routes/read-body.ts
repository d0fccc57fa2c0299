import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.js';

/**
 * Reads the body of a request.
 *
 * @param largest in bytes
 * @throws Refusal if it is larger, which ends the connection, or does not arrive whole
 */
export function readBody(incoming: IncomingMessage, largest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const isTooLarge = (bytes: number): boolean => {
      if (bytes <= largest) return false;
      incoming.pause();
      incoming.off('data', read);
      // What else comes on this connection is not read.
      reject(new Refusal('too-large', `an answer has at most ${largest} bytes`, { Connection: 'close' }));
      return true;
    };
    const read = (chunk: Buffer): void => {
      size += chunk.length;
      if (!isTooLarge(size)) chunks.push(chunk);
    };
    if (isTooLarge(Number(incoming.headers['content-length'] ?? 0))) return;
    const lost = (): void => reject(new Refusal('malformed', 'the body did not arrive whole'));
    incoming.on('data', read);
    incoming.once('error', lost);
    incoming.once('close', lost);
    incoming.once('end', () => {
      // It is closed later, too, when all is well.
      incoming.off('close', lost);
      resolve(Buffer.concat(chunks).toString());
    });
  });
}
