import type { Language } from './language.js';

/**
 * What a document is. A planning programme is a municipality's, never a party's, and nobody agrees or disagrees with it
 * as with a party.
 */
export type ProgrammeKind = 'party-programme' | 'topic-page' | 'planning-programme';

/** What an entry is; only a pledge is a promise. */
export type EntryKind = 'pledge' | 'principle' | 'fact' | 'question' | 'approach' | 'policy-area' | 'notice';

/** First and last line of the source document, counted from 1, both included. */
export type Lines = readonly [first: number, last: number];

/** Years of a term, both included, as the document itself states them. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Who stands behind a document; a municipality's planning programme has no party. */
export interface Publisher {
  readonly party?: string;
  /** Code of Statistics Norway, Klass 131. */
  readonly municipality: string;
  readonly name: string;
}

/** A number that the source states. */
export interface Figure {
  readonly value: number;
  /** `percent`, `years`, `NOK`, or what is counted. */
  readonly unit: string;
  readonly approximate?: boolean;
  readonly bound?: 'at-least' | 'at-most' | 'more-than';
  readonly of?: string;
  readonly by?: number;
}

/** One thing that a document says, in our own neutral words. */
export interface Entry {
  /** `programme/section/n`, stable and never reused. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Of a pledge, an infinitive phrase that reads after «{publisher} vil». */
  readonly statement: string;
  readonly details?: string;
  /** The main topic first. */
  readonly topics: readonly string[];
  readonly lines: Lines;
  /** The number that the document prints. */
  readonly number?: number;
  readonly figures?: readonly Figure[];
  /** The year by which it is to be done. */
  readonly deadline?: number;
  /** Of a statistic without a number: how it stands to the section's baseline. */
  readonly direction?: 'higher' | 'high' | 'somewhat-low' | 'mixed';
  /** An editor's note on the source. */
  readonly note?: string;
}

/** A part of a document under its own heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** What its introduction says, in our words. */
  readonly summary?: string;
  /** What its figures are measured against. */
  readonly baseline?: string;
  readonly numbered?: boolean;
  readonly lines: Lines;
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
}

/** What a reader must know before reading. */
export interface Notice {
  readonly kind: 'article-age' | 'coverage' | 'editor';
  readonly text: string;
}

/** What is known of a programme without reading it. */
export interface ProgrammeListing {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly publisher: Publisher;
  readonly title: string;
  /** The language that our texts on it are given in: the reader's, or one that stands in for it. */
  readonly wording: Language;
  /** The language of the document itself. */
  readonly language: string;
  /** Null where the document states none. */
  readonly period: Period | null;
  /** `part`: only some sections were entered, and nothing may be said of the rest. */
  readonly coverage: 'whole' | 'part';
  /** What the document as a whole is about; empty for a programme on everything. */
  readonly topics: readonly string[];
  readonly notices: readonly Notice[];
  readonly source: { readonly document: string; readonly url?: string };
}

/** A programme with all that it says, or with what it says on one topic. */
export interface Programme extends ProgrammeListing {
  readonly sections: readonly Section[];
}
