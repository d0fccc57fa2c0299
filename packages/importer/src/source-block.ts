import type { FindingCode, FindingKind } from './finding.js';

/** The formats that can be read. */
export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

interface SourceBlockOf<Kind extends string> {
  readonly kind: Kind;
  /** The words in one line, without the mark. */
  readonly text: string;
  /** The page it begins on, from 1, if the format has pages. */
  readonly page?: number;
  /** The line of the file it begins on, from 1, if the format has lines. */
  readonly line?: number;
  /** The element it stands in, if the format is markup. */
  readonly node?: object;
}

/** A heading that the format marks as one. */
export interface SourceHeading extends SourceBlockOf<'heading'> {
  /** 0 for the title of the document, 1 for its outermost headings. */
  readonly level: number;
}

/** An item of a list. */
export interface SourceItem extends SourceBlockOf<'item'> {
  /** The mark as printed, without digits or letter: `•`, `-`, `.`, `)`. */
  readonly mark: string;
  /** The number that the document prints. */
  readonly number?: number;
  /** 0 for a list that stands in no other. */
  readonly depth: number;
}

/** Any other text. */
export interface SourceParagraph extends SourceBlockOf<'paragraph'> {
  /** Whether all of it stands out from running text, by weight or size: it may be a heading. */
  readonly strong?: boolean;
}

/** One piece of a document, as its format tells. What it means is decided later, for all formats alike. */
export type SourceBlock = SourceHeading | SourceItem | SourceParagraph;

/** Something that a reader of a format did, for the report. */
export interface SourceNote {
  readonly kind: FindingKind;
  readonly code: FindingCode;
  /** How many blocks stand before it. */
  readonly at: number;
  readonly page?: number;
  /** One sentence. */
  readonly message: string;
  /** The words that it is about. */
  readonly about?: string;
}

/** What a reader of a format makes of a file. */
export interface Source {
  readonly format: Exclude<Format, 'text'>;
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
}
