import type { Lines } from '@partiprogram/programmes';
import type { EntryDraft } from './draft.js';
import { sha256, type Originals } from './fingerprint.js';

/** The place of an entry in a document. */
export interface EntryLocation {
  readonly lines: Lines;
  readonly span?: Lines;
}

/**
 * Finds an entry that people made from prose, where the importer reads none. Compares its fingerprint with words at its
 * old place, then anywhere in the document, with as many lines and words as before.
 *
 * @returns nothing if the document no longer has its words
 */
export function relocateEntry(
  { lines, span, fingerprint }: EntryDraft,
  originals: Originals,
): EntryLocation | undefined {
  const height = lines[1] - lines[0];
  const starts = Array.from({ length: Math.max(0, originals.length - height) }, (_, at) => at + 1);
  starts.sort((a, b) => Math.abs(a - lines[0]) - Math.abs(b - lines[0]));
  for (const start of starts) {
    const there: Lines = [start, start + height];
    const words = originals.words(there).split(' ');
    if (!span) {
      if (sha256(words.join(' ')) === fingerprint) return { lines: there };
      continue;
    }
    const length = span[1] - span[0];
    for (let first = 0; first + length < words.length; first++) {
      if (sha256(words.slice(first, first + length + 1).join(' ')) === fingerprint)
        return { lines: there, span: [first + 1, first + length + 1] };
    }
  }
  return undefined;
}
