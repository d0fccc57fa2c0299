import type { EntryKind, Period, ProgrammeKind } from '@partiprogram/programmes';
import type { FindingCode, FindingKind } from '../finding.js';
import type { Format } from '../source-block.js';
import type { ProgrammeLanguage } from './guess-language.js';

/** What the importer did or was unsure of, at one place of a document. */
export interface Doubt {
  readonly code: FindingCode;
  /** A person must look at what is `unsure`, and may look at the rest. */
  readonly kind: FindingKind;
  /** The words of the document, or the name or number, that it is about. */
  readonly about?: string;
  /** Whether a person has said that it is right. */
  readonly confirmed: boolean;
  /** One sentence for maintainers. */
  readonly message: string;
}

/** A doubt about no block: about what was left out, or the whole document. */
export interface ReviewNote extends Doubt {
  readonly page?: number;
  readonly line?: number;
}

interface ReviewBlockOf<Kind extends string> {
  readonly kind: Kind;
  /** Stays the same while the review lives. */
  readonly id: string;
  /** The words of the document in one line, without the mark. */
  readonly text: string;
  /** The page of the file, from 1, if the format has pages. */
  readonly page?: number;
  /** The line of the file, from 1, if the format has lines. */
  readonly line?: number;
  readonly doubts: readonly Doubt[];
}

/** 0 for the title of the document, which opens no section; 1 for a chapter. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** A heading. */
export interface ReviewHeading extends ReviewBlockOf<'heading'> {
  readonly level: HeadingLevel;
}

/** An entry: a pledge, or a fact, a question and the like. */
export interface ReviewEntry extends ReviewBlockOf<'entry'> {
  readonly entry: EntryKind;
  /** How many items it stands inside of. */
  readonly depth: number;
  /** The number that the document prints. */
  readonly number?: number;
  /** Set for a sentence of running text. */
  readonly sentence?: 'firm' | 'soft';
  /** The topics that a person confirmed; {@link topicsIn} has the proposed ones. */
  readonly topics?: readonly string[];
}

/** Words that are neither heading nor entry. */
export type ReviewText = ReviewBlockOf<'text'>;

/** A piece of a document that a person looks over. */
export type ReviewBlock = ReviewHeading | ReviewEntry | ReviewText;

/** A document that a person looks over. Acts make another review of it; none is ever changed. */
export interface Review {
  readonly format: Format;
  readonly kind: ProgrammeKind;
  /** What the document or a person calls it; may be empty. */
  readonly title: string;
  /** As its words tell. */
  readonly language: ProgrammeLanguage;
  /** The term of office that its title or a lead-in states. */
  readonly period: Period | null;
  /** All of the document, in its order. */
  readonly blocks: readonly ReviewBlock[];
  readonly notes: readonly ReviewNote[];
  /** The number in the id of the next block that an act makes. */
  readonly nextId: number;
}

/** The words of a text, as acts count them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}
