import type { EntryKind, Period, ProgrammeKind, Relation } from '@partiprogram/programmes';
import type { Problem } from '../programme-source.js';

/** The four answers of a poll. */
export type Choice = 'agree' | 'partly' | 'disagree' | 'no-opinion';

/** Everything the elements say in their own words. A new language is a new object; the compiler asks for what it lacks. */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  readonly problems: Readonly<Record<Problem, (about: string) => string>>;
  /** Whose words are on the screen. */
  readonly ourWords: string;
  readonly readOriginal: string;
  readonly dataVersion: (version: string, date: string) => string;
  readonly programmeKinds: Readonly<Record<ProgrammeKind, string>>;
  readonly period: (period: Period) => string;
  readonly periodOver: (period: Period) => string;
  readonly partly: string;
  readonly atLeast: (figure: string) => string;
  readonly atMost: (figure: string) => string;
  readonly moreThan: (figure: string) => string;
  readonly about: (figure: string) => string;
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
    readonly found: (shown: number, all: number) => string;
    readonly topic: string;
    readonly allTopics: string;
    readonly leadIn: (publisher: string) => string;
    readonly kinds: Readonly<Record<Exclude<EntryKind, 'pledge'>, string>>;
    readonly principle: (number: number) => string;
    /** Over facts that are measured against something. */
    readonly comparedWith: (baseline: string) => string;
    readonly empty: (topic: string) => string;
    readonly source: (title: string, kind: string, publisher: string) => string;
  };

  readonly topicCompare: {
    readonly eyebrow: (places: string) => string;
    readonly label: (topic: string, places: string) => string;
    readonly intro: string;
    readonly issue: string;
    readonly relations: Readonly<Record<Relation, string>>;
    readonly nothingFound: Readonly<Record<ProgrammeKind, string>>;
    readonly notInDataset: string;
    /** Names the point behind a cell, and how many more there are; some have no number. */
    readonly points: (point: number | undefined, others: number) => string;
    readonly showAll: (issues: number) => string;
    readonly empty: string;
    readonly onlyOne: string;
    readonly mixedPlaces: (places: string) => string;
    readonly failed: (publishers: string) => string;
    readonly planned: (publisher: string) => string;
    readonly plannedIntro: string;
  };

  readonly agreePoll: {
    readonly eyebrow: string;
    readonly progress: (number: number, of: number) => string;
    readonly question: (publisher: string, topic: string) => string;
    readonly read: (count: number) => string;
    readonly legend: string;
    readonly choices: Readonly<Record<Choice, string>>;
    readonly thanks: Readonly<Record<Choice, string>>;
    readonly onwards: Readonly<Record<Choice, (publisher: string) => string>>;
    readonly engage: string;
    readonly next: (topic: string) => string;
    readonly otherTopics: string;
    readonly allAnswered: string;
    readonly overview: string;
    readonly overviewNote: (questions: number) => string;
    readonly notASurvey: string;
    readonly noParty: (publisher: string) => string;
    readonly empty: string;
  };
}
