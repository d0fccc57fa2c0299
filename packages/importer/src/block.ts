import type { Lines } from '@partiprogram/programmes';

interface BlockOf<Kind extends string> {
  readonly kind: Kind;
  readonly lines: Lines;
  /** Its words in one line, without its mark. */
  readonly text: string;
}

/** A heading; whether it opens a section, a chapter or nothing is told later. */
export interface Heading extends BlockOf<'heading'> {
  /** Whether it is a whole sentence. */
  readonly sentence: boolean;
  readonly gap: number;
  /** How deep its printed number puts it, counted from 0. */
  readonly depth: number | undefined;
}

/** The words that introduce a list: «Fjordpartiet vil:». */
export type LeadIn = BlockOf<'lead-in'>;

/** An item of a list. */
export interface ListItem extends BlockOf<'item'> {
  /** The number that the document prints. */
  readonly number: number | undefined;
}

/** A notice about the text, to its reader. */
export interface NoticeBlock extends BlockOf<'notice'> {
  /** Whether it tells how old the text is. */
  readonly ofAge: boolean;
}

/** A principle that the document numbers. */
export interface Principle extends BlockOf<'principle'> {
  readonly number: number;
}

/** What a document is made of, in its order. */
export type Block = Heading | LeadIn | ListItem | NoticeBlock | Principle | BlockOf<'prose'>;
