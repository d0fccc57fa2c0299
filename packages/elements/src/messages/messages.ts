import type { EntryKind, Period, ProgrammeKind, Relation } from '@partiprogram/programmes';

/** The four answers of a poll. */
export type Choice = 'agree' | 'partly' | 'disagree' | 'no-opinion';

/** Everything the elements say in their own words. A new language is a new object; the compiler asks for what it lacks. */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  /** The one problem of which elements tell by themselves; the others are in `source-problem.ts`. */
  readonly unreachable: string;
  /** Whose words are on the screen. */
  readonly ourWords: string;
  /** The same, where the build has the document's own. */
  readonly theirWords: string;
  /** Before our summary of the document's own words. */
  readonly inShort: string;
  readonly readOriginal: string;
  readonly dataVersion: (version: string, date: string) => string;
  /** Leads to the log of what was corrected in the dataset. */
  readonly corrections: string;
  readonly programmeKinds: Readonly<Record<ProgrammeKind, string>>;
  readonly period: (period: Period) => string;
  readonly periodOver: (period: Period) => string;
  readonly partly: string;
  readonly deadline: (year: number) => string;
  readonly editorsNote: string;
  readonly point: (section: string, point: number | undefined) => string;
  readonly lines: (first: number, last: number) => string;

  readonly pledgeList: {
    /** Two lists of one programme on a page differ by their topic; it is empty where all topics are listed. */
    readonly label: (publisher: string, title: string, topic: string) => string;
    /** The same for a plan, which has no pledges. */
    readonly planLabel: (publisher: string, title: string, topic: string) => string;
    readonly pledges: (count: number) => string;
    readonly points: (count: number) => string;
    readonly leadIn: (publisher: string) => string;
    readonly kinds: Readonly<Record<Exclude<EntryKind, 'pledge'>, string>>;
    readonly principle: (number: number) => string;
    /** Over facts that are measured against something. */
    readonly comparedWith: (baseline: string) => string;
    readonly contents: string;
    /** The button beside an entry; some have no number. */
    readonly moreOn: (point: number | undefined) => string;
    /** Where the same is said again. */
    readonly alsoAt: (place: string) => string;
    readonly noPeriod: string;
    readonly source: (title: string, kind: string, publisher: string) => string;
  };

  readonly topicCompare: {
    readonly comparison: string;
    readonly intro: string;
    readonly issue: string;
    readonly relations: Readonly<Record<Relation, string>>;
    /** Of the kinds of document that stand in a column: no plan does. */
    readonly nothingFound: Readonly<Partial<Record<ProgrammeKind, string>>>;
    readonly notInDataset: string;
    /** Names the point behind a cell, and how many more there are; some have no number. */
    readonly points: (point: number | undefined, others: number) => string;
    /** Where a programme speaks outside its lists. */
    readonly prose: string;
    readonly mixedKinds: (kinds: string) => string;
    readonly mixedTerms: string;
    /** What programmes say on the topic that is no issue of the table. */
    readonly beyond: string;
    readonly csv: string;
    readonly copy: string;
  };

  readonly agreePoll: {
    readonly eyebrow: string;
    readonly progress: (number: number, of: number) => string;
    readonly question: (publisher: string, topic: string) => string;
    readonly read: (count: number) => string;
    readonly legend: string;
    readonly choices: Readonly<Record<Choice, string>>;
    readonly notASurvey: string;
    readonly noParty: (publisher: string) => string;
    readonly empty: string;
    readonly thanks: Readonly<Record<Choice, string>>;
    readonly onwards: Readonly<Record<Choice, (publisher: string) => string>>;
    readonly engage: string;
    readonly next: (topic: string) => string;
    readonly otherTopics: string;
    readonly allAnswered: string;
    readonly overview: string;
    readonly overviewNote: (questions: number) => string;
  };
}
