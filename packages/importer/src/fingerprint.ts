import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normaliseOriginal, type Lines } from '@partiprogram/programmes';

/** SHA-256 of a text or bytes, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return bytesToHex(hash(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/** A document split into lines, to take original words and fingerprints from. */
export class Originals {
  readonly #lines: readonly string[];

  constructor(document: string) {
    this.#lines = document.split('\n');
  }

  get length(): number {
    return this.#lines.length;
  }

  /**
   * The original words of some lines, normalised by `normaliseOriginal`.
   *
   * @throws RangeError if the document has no such lines or words
   */
  words([first, last]: Lines, span?: Lines): string {
    const own = this.#lines.slice(first - 1, last);
    if (own.length !== last - first + 1) throw new RangeError(`no lines ${first}–${last} in ${this.length}`);
    return normaliseOriginal(own.join('\n'), [1, own.length], span);
  }

  /** SHA-256 of {@link Originals.words}. */
  fingerprint(lines: Lines, span?: Lines): string {
    return sha256(this.words(lines, span));
  }
}
