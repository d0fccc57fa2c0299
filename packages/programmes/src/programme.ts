import type { Municipality, Party } from './catalogue.js';

/**
 * The kind of a document. A planning programme is a municipality's, never a party's, and nobody agrees or disagrees
 * with it as with a party.
 */
export type ProgrammeKind = 'party-programme' | 'topic-page' | 'planning-programme';

/** The kind of an entry; only a pledge is a promise. */
export type EntryKind = 'pledge' | 'principle' | 'fact' | 'question' | 'approach' | 'policy-area' | 'notice';

/** First and last line of the source document, counted from 1, both included; both 0 where the lines are not known. */
export type Lines = readonly [first: number, last: number];

/** Years of a term, both included, as the document itself states them. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Who stands behind a document: a party, several with a joint list, an independent list, or a municipality. */
export interface Publisher {
  readonly party?: Party;
  /** The parties of a joint list, in the order of its name. */
  readonly parties?: readonly Party[];
  /** It is known that no party stands behind the list. */
  readonly independent?: true;
  /** The area that the document is for. */
  readonly municipality: Municipality;
  readonly name: string;
}

/** An address that a document prints. */
export interface Link {
  readonly url: string;
  readonly unsure?: boolean;
}

/** How many entries there are, and how many of them are pledges. */
export interface Count {
  readonly entries: number;
  readonly pledges: number;
}

/**
 * One thing that a document says: in our own neutral words, in its own, or in both. {@link wordsOf} gives those to show
 * first, and whose they are.
 */
export interface Entry {
  /** `programme/section/n`, stable and never reused. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Ours. Of a pledge, an infinitive phrase that reads after «{publisher} vil». Undefined where there is a quote alone. */
  readonly statement?: string;
  readonly details?: string;
  /** The language of what is ours in it, where that is not the programme's `wording`. */
  readonly wording?: string;
  /** The document's own words. No sentence can be built around them. Undefined where there is a statement alone. */
  readonly quote?: string;
  /** The language of the quote, where that is not the document's. */
  readonly quoteLanguage?: string;
  /** The main topic first; none where nobody has said what it is about. */
  readonly topics: readonly string[];
  /** Whether its topics were proposed automatically: no person has confirmed them. */
  readonly topicsProposed?: boolean;
  readonly lines: Lines;
  /** The page of the file that it begins on, counted from 1. */
  readonly page?: number;
  /** That it is a sentence found in running text, and how much it promises. */
  readonly sentence?: 'firm' | 'soft';
  /** How deep it stands in lists inside lists; undefined, or 0, for the outermost. */
  readonly depth?: number;
  /** The number that the document prints beside it. */
  readonly number?: number;
  /** The shares and sums of money that it states, in words: «minst 20 %». */
  readonly amounts?: readonly string[];
  /** How many of something it states, in words: «1 per 50 barn». */
  readonly counts?: readonly string[];
  /** The year by which it is to be done. */
  readonly deadline?: number;
  /** Of a statistic without a number: how it stands to the section's baseline. */
  readonly direction?: 'higher' | 'high' | 'somewhat-low' | 'mixed';
  /** Who would have to carry it out, where that is not the municipality. */
  readonly addressee?: 'county' | 'state' | 'other';
  readonly places?: readonly string[];
  /** Addresses that the document gives for it; where they belong is not always sure. */
  readonly links?: readonly Link[];
  /** The id of the entry in the same document that says the same. */
  readonly repeats?: string;
  /** The ids of entries in the same document that overlap with it. */
  readonly related?: readonly string[];
  /** An editor's note on the source. */
  readonly note?: string;
}

/** A part of a document under its own heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** The language of its texts, where that is not the programme's `wording`. */
  readonly wording?: string;
  /** Its introduction, in our words. */
  readonly summary?: string;
  /** The baseline that its figures are measured against. */
  readonly baseline?: string;
  readonly numbered?: boolean;
  /** Whether we made it of the entries on a topic: the document has no such section. */
  readonly byTopic?: boolean;
  readonly lines: Lines;
  /** How much stands in it and below it in the document, however much of that is here; undefined where we do not know. */
  readonly count?: Count;
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
}

/** A notice that a reader needs before reading. */
export interface Notice {
  readonly kind: 'article-age' | 'coverage' | 'editor';
  readonly text: string;
}

/** The document that a programme was written from. */
export interface Source {
  readonly document?: string;
  readonly url?: string;
  readonly pages?: Pages;
}

/** The pages of a document: the number of the first, and the first line of each. */
export interface Pages {
  readonly first: number;
  readonly starts: readonly number[];
}

/** A programme without its sections. */
export interface ProgrammeListing {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly publisher: Publisher;
  readonly title: string;
  /** The language that the texts on it are given in: the reader's, or one that stands in for it. */
  readonly wording: string;
  /** The language of the document itself. */
  readonly language: string;
  /** Null where the document states none. */
  readonly period: Period | null;
  /** `part`: only some sections were entered, and nothing may be said of the rest. */
  readonly coverage: 'whole' | 'part';
  /** The topics that the document covers; on any other, its silence says nothing. Empty for a programme on everything. */
  readonly covers: readonly string[];
  readonly notices: readonly Notice[];
  /** The introduction before the first section, in our words. */
  readonly introduction?: string;
  /** How much it says as a whole, however much of that is here. Of an extract, how much the extract says. */
  readonly count: Count;
  /** The number of its pledges by topic, in the order of our topics. */
  readonly pledgesByTopic: Readonly<Record<string, number>>;
  /** Whether topics of its entries were proposed automatically, and no person has confirmed them. */
  readonly topicsProposed?: boolean;
  /** How many of its entries have no topic; undefined where each has one. */
  readonly withoutTopic?: number;
  readonly source: Source;
}

/** A programme with all its entries, or with those on one topic. */
export interface Programme extends ProgrammeListing {
  readonly sections: readonly Section[];
}
