import type { Lines } from '@partiprogram/programmes';
import type { SectionDraft } from './draft.js';
import { withoutColon } from './lead-in.js';
import { plainHeading } from './wording.js';

/** Finds the lines of headings in a document. */
export class Headings {
  readonly #lines = new Map<string, number[]>();

  constructor(document: string) {
    for (const [at, line] of document.split('\n').entries()) {
      const key = keyOf(line);
      const same = this.#lines.get(key);
      if (same) same.push(at + 1);
      else if (key) this.#lines.set(key, [at + 1]);
    }
  }

  /** The line with this heading that is nearest to the expected line; nothing if there is none. */
  nearest(heading: string, expected: number): number | undefined {
    const found = this.#lines.get(keyOf(heading)) ?? [];
    return found.reduce<number | undefined>(
      (best, line) => (best === undefined || Math.abs(line - expected) < Math.abs(best - expected) ? line : best),
      undefined,
    );
  }
}

function keyOf(text: string): string {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return plainHeading(withoutColon(plain.replace(/^[•●▪◦*·–-]\s+/u, ''))).toLocaleLowerCase('nb');
}

/**
 * The lines of a section in a changed document. Its start is the line of its heading; its end moves with its last
 * entry.
 *
 * @param section the section before the change
 * @param entries lines of its entries, before and now
 * @param now the corresponding section of the new version, if there is one
 * @param shift how many lines the section before it has moved
 */
export function movedLines(
  section: SectionDraft,
  entries: { readonly before: readonly Lines[]; readonly now: readonly Lines[] },
  now: SectionDraft | undefined,
  shift: number,
  headings: Headings,
): Lines {
  const [firstBefore] = entries.before;
  const first = Math.min(...entries.now.map(([line]) => line));
  const last = Math.max(...entries.now.map(([, line]) => line));
  const moved = firstBefore && entries.now.length > 0 ? first - firstBefore[0] : shift;
  const expected = section.lines[0] + moved;
  const start = headings.nearest(section.heading.nb, expected) ?? now?.lines[0] ?? expected;
  if (entries.now.length === 0) return [start, Math.max(start, start + section.lines[1] - section.lines[0])];
  const lastBefore = Math.max(...entries.before.map(([, line]) => line), 0);
  const tail = Math.max(0, section.lines[1] - lastBefore);
  return [Math.max(1, Math.min(start, first)), entries.before.length > 0 ? last + tail : last];
}
