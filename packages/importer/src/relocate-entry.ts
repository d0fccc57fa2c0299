import type { Lines } from '@partiprogram/programmes';
import type { EntryDraft } from './draft.js';
import { sha256, type Originals } from './fingerprint.js';

/** Where an entry stands now. */
export interface EntryLocation {
  readonly lines: Lines;
  readonly span?: Lines;
}

/**
 * Finds an entry that people made of a document's prose, which the importer reads no entry in, by its fingerprint: where
 * it was, else anywhere in the document, on as many lines and with as many words as before.
 *
 * @returns nothing when its words are gone
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
