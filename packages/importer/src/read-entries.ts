import type { EntryKind, Lines } from '@partiprogram/programmes';
import { decodeText } from './decode-text.js';
import { readDocument, type ReadOptions } from './read-document.js';

/** An entry of a document, and its place in it. */
export interface DocumentEntry {
  readonly kind: EntryKind;
  readonly lines: Lines;
  /** First and last word, if the entry is only a part of its lines. */
  readonly span?: Lines;
  /** SHA-256 of the normalised original, as in `data/programmes/`. */
  readonly fingerprint: string;
  readonly number?: number;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
}

/**
 * Reads all entries of a document in their order. `npm run data:check` compares the dataset with them, to see that it
 * is complete and in order.
 *
 * @param text the whole document
 * @throws ImportError if it is empty or not text
 */
export function readEntries(text: string, options: ReadOptions = {}): readonly DocumentEntry[] {
  const path: string[] = [];
  return readDocument(decodeText(text), options).sections.flatMap(({ heading, level, entries }) => {
    path.splice(level, path.length, heading);
    const headings = path.filter(Boolean);
    return entries.map(({ kind, lines, span, fingerprint, number }) => ({
      kind,
      lines,
      ...(span && { span }),
      fingerprint,
      ...(number !== undefined && { number }),
      headings,
    }));
  });
}
