import type { EntryKind, Lines } from '@partiprogram/programmes';
import { decodeText } from './decode-text.js';
import { readDocument, type ReadOptions } from './read-document.js';

/** An entry of a document with the way to it. */
export interface DocumentEntry {
  readonly kind: EntryKind;
  readonly lines: Lines;
  /** First and last word, where the entry is only a part of its lines. */
  readonly span?: Lines;
  /** As in `data/programmes/`: SHA-256 of the normalised original. */
  readonly fingerprint: string;
  readonly number?: number;
  /** The headings above it, the outermost first. */
  readonly headings: readonly string[];
}

/**
 * The importer's reading of a document: every entry in the order of the document. What a dataset is compared with to tell
 * whether it is complete and in order.
 *
 * @param text the whole document
 * @throws ImportError when it is empty or no text
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
