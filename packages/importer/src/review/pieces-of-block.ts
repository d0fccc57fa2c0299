import type { Lines } from '@partiprogram/programmes';
import type { Block } from '../block.js';
import { withoutColon } from '../lead-in.js';
import type { ReadEntry, Reading, ReadSection } from '../read-document.js';
import { wordsOf, type HeadingLevel } from './review.js';

/** A piece of a block: a heading, an entry, or other words. */
export type Piece = { readonly text: string } & (
  | { readonly kind: 'heading'; readonly level: HeadingLevel }
  | { readonly kind: 'entry'; readonly read: ReadEntry }
  | { readonly kind: 'text' }
);

/** Sections deeper than this are put beside each other. */
export const DEEPEST = 5;

/** Finds what was read in each block of a document. Ask for its blocks in their order, each once. */
export class PieceFinder {
  /** Entries by their lines, in the order of the document. */
  readonly #entries = new Map<string, ReadEntry[]>();
  readonly #sections = new Map<number, ReadSection>();
  readonly #isRead: boolean;
  #title: string | undefined;

  constructor({ sections, title }: Reading) {
    this.#title = title;
    this.#isRead = sections.length > 0;
    for (const section of sections) {
      if (section.heading !== '') this.#sections.set(section.lines[0], section);
      for (const entry of section.entries) {
        const key = keyOf(entry.lines);
        const same = this.#entries.get(key);
        if (same) same.push(entry);
        else this.#entries.set(key, [entry]);
      }
    }
  }

  /** The pieces of a block: together they have all its words, in their order. */
  piecesOf(block: Block): readonly Piece[] {
    const { text, kind } = block;
    if (kind === 'heading' || kind === 'lead-in') return [this.#ofHeading(block)];
    if (kind === 'notice') return [{ kind: 'text', text }];
    const entries = this.#entries.get(keyOf(block.lines)) ?? [];
    if (kind === 'item' || kind === 'principle') {
      const [first] = entries;
      if (!first) return [{ kind: 'text', text }];
      if (!first.span) return [{ kind: 'entry', text, read: entries.shift() ?? first }];
    }
    const parted = entries.filter(({ span }) => span !== undefined);
    const [whole] = entries.filter(({ sentence, span }) => sentence !== undefined && span === undefined);
    if (whole) return [{ kind: 'entry', text, read: whole }];
    return piecesBySpan(text, parted);
  }

  #ofHeading(block: Block & { readonly kind: 'heading' | 'lead-in' }): Piece {
    const { text, lines } = block;
    if (block.kind === 'heading' && text === this.#title) {
      this.#title = undefined;
      return { kind: 'heading', text, level: 0 };
    }
    const section = this.#sections.get(lines[0]);
    if (section && (block.kind === 'heading' || section.heading === withoutColon(text)))
      return { kind: 'heading', text, level: levelOf(section.level) };
    if (block.kind === 'heading' && !this.#isRead)
      return { kind: 'heading', text, level: levelOf((block.level ?? 1) - 1) };
    return { kind: 'text', text };
  }
}

function levelOf(level: number): HeadingLevel {
  return Math.max(1, Math.min(level + 1, DEEPEST)) as HeadingLevel;
}

function piecesBySpan(text: string, entries: readonly ReadEntry[]): readonly Piece[] {
  if (entries.length === 0) return [{ kind: 'text', text }];
  const words = wordsOf(text);
  const pieces: Piece[] = [];
  let taken = 0;
  const take = (to: number): string => words.slice(taken, (taken = Math.max(taken, to))).join(' ');
  for (const read of entries) {
    const [first, last] = read.span ?? [1, words.length];
    const before = take(first - 1);
    if (before !== '') pieces.push({ kind: 'text', text: before });
    const own = take(last);
    if (own !== '') pieces.push({ kind: 'entry', text: own, read });
  }
  const rest = take(words.length);
  return rest === '' ? pieces : [...pieces, { kind: 'text', text: rest }];
}

function keyOf([first, last]: Lines): string {
  return `${first}-${last}`;
}
