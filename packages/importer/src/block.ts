import type { Lines } from '@partiprogram/programmes';

interface BlockOf<Kind extends string> {
  readonly kind: Kind;
  readonly lines: Lines;
  /** The words in one line, without the mark. */
  readonly text: string;
}

/** A heading. `planHeadings` decides whether it opens a chapter, a section or nothing. */
export interface Heading extends BlockOf<'heading'> {
  /** Whether it is a whole sentence. */
  readonly sentence: boolean;
  readonly gap: number;
  /** Level of the printed number, from 0: `2.1` has 1. */
  readonly depth: number | undefined;
  /** Level that the format gives, 0 for the title; a text gives none. */
  readonly level?: number;
}

/** The words that introduce a list: «Fjordpartiet vil:». */
export type LeadIn = BlockOf<'lead-in'>;

/** An item of a list. */
export interface ListItem extends BlockOf<'item'> {
  /** The number that the document prints. */
  readonly number: number | undefined;
  /** The mark as printed, without digits or letter; empty if it lost its mark. */
  readonly mark: string;
  /** 0 for an item of a list that stands in no other. */
  readonly depth: number;
}

/** A note to the reader about the text itself. */
export interface NoticeBlock extends BlockOf<'notice'> {
  /** Whether it says how old the text is. */
  readonly ofAge: boolean;
}

/** A numbered principle. */
export interface Principle extends BlockOf<'principle'> {
  readonly number: number;
}

/** A sentence of running text that promises something. */
export interface PromiseSentence {
  readonly text: string;
  /** Whether it says «vil» or «skal», and not only «ønsker». */
  readonly firm: boolean;
  /** First and last word, if the paragraph has others. */
  readonly span?: Lines;
}

/** A paragraph with promises that are entries. */
export interface PromiseBlock extends BlockOf<'promise'> {
  readonly sentences: readonly PromiseSentence[];
}

/** One piece of a document; a document is a list of these, in its order. */
export type Block = Heading | LeadIn | ListItem | NoticeBlock | Principle | PromiseBlock | BlockOf<'prose'>;

/** Whether a block holds entries: an item of a list, or a paragraph with promises. */
export function holdsEntries({ kind }: Block): boolean {
  return kind === 'item' || kind === 'promise';
}
