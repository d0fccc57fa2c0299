import type { EntryKind, Period, ProgrammeKind } from '@partiprogram/programmes';

/** An entry in the words of its document. */
export interface OwnEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly quote: string;
  /** The main topic first. */
  readonly topics: readonly string[];
  /** Set until a person has confirmed the topics. */
  readonly topicsProposed?: true;
  readonly number?: number;
  readonly depth?: number;
  readonly sentence?: 'firm' | 'soft';
  readonly page?: number;
}

/** A section in the words of its document. */
export interface OwnSection {
  readonly id: string;
  readonly heading: string;
  readonly numbered?: true;
  readonly sections?: readonly OwnSection[];
  readonly entries: readonly OwnEntry[];
}

/** A programme in the words of its document, in the shape of the files in `data/programmes/`. */
export interface OwnProgramme {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly publisher: {
    readonly party?: string;
    readonly parties?: readonly string[];
    readonly independent?: true;
    /** The id of the area. */
    readonly municipality: string;
    readonly name: string;
  };
  readonly title: string;
  readonly language: string;
  readonly period: Period | null;
  readonly coverage: 'whole' | 'part';
  /** Of a page on one topic: the topics that it covers. */
  readonly covers?: readonly string[];
  readonly source: { readonly document: string; readonly url?: string };
  readonly sections: readonly OwnSection[];
}

/** A party, an area or a topic as it stands in `data/`. */
export interface OwnTerm {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A stance of a programme on an issue of one's own. */
export type OwnStance =
  | {
      readonly programme: string;
      readonly state: 'says';
      readonly position: 'for' | 'partly' | 'against';
      /** Ids of its entries, the strongest first. */
      readonly pledges: readonly string[];
    }
  | { readonly programme: string; readonly state: 'nothing-found' };

/** An issue of one's own, in the shape of `data/issues.json`. */
export interface OwnIssue {
  readonly id: string;
  readonly topics: readonly string[];
  readonly title: string;
  readonly proposition?: string;
  readonly relation: 'same' | 'similar' | 'degree' | 'direction' | 'only-one';
  readonly notes: readonly unknown[];
  readonly stances: readonly OwnStance[];
}

/** A dataset in one file: some programmes, and the parties, areas and topics that they name. */
export interface OwnDataset {
  readonly version: string;
  /** A day, as `2026-11-30`. */
  readonly date: string;
  readonly parties: readonly OwnTerm[];
  readonly municipalities: readonly OwnTerm[];
  readonly topics: readonly OwnTerm[];
  readonly issues: readonly OwnIssue[];
  readonly programmes: readonly OwnProgramme[];
}

/** Why a dataset of one's own cannot be made. */
export type OwnProblem =
  | 'unknown-party'
  | 'unknown-area'
  | 'unknown-topic'
  | 'double-programme'
  | 'double-issue'
  | 'other-edition'
  | 'no-dataset'
  | 'no-title'
  | 'title-too-long'
  | 'no-stance'
  | 'unknown-programme'
  | 'unknown-entry'
  | 'no-entry'
  | 'not-whole'
  | 'other-subject'
  | 'planning-programme';

/**
 * Thrown when a dataset of one's own cannot be made. The message is one sentence; `problem` and `about` are for those who
 * say it in their own words.
 */
export class OwnDatasetError extends Error {
  override name = 'OwnDatasetError';
  readonly problem: OwnProblem;
  /** The id or the words that it is about. */
  readonly about: string;

  constructor(problem: OwnProblem, about: string, message: string) {
    super(message);
    this.problem = problem;
    this.about = about;
  }
}

/** The text of a dataset's file, and its size. */
export interface DatasetFile {
  readonly text: string;
  readonly bytes: number;
}

/** Writes a dataset into the text of a file. */
export function datasetFile(dataset: OwnDataset): DatasetFile {
  const text = `${JSON.stringify(dataset)}\n`;
  return { text, bytes: new TextEncoder().encode(text).length };
}

/** All entries of some sections, nested ones included, in the order of the document. */
export function ownEntriesIn(sections: readonly OwnSection[]): readonly OwnEntry[] {
  return sections.flatMap((section) => [...section.entries, ...ownEntriesIn(section.sections ?? [])]);
}
