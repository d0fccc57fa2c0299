import type { Lines } from './programme.js';

/** How the programmes that speak on an issue stand to each other. */
export type Relation = 'same' | 'similar' | 'degree' | 'direction' | 'only-one';

/** How a programme stands to the proposition of an issue. */
export type Position = 'for' | 'partly' | 'against';

/** The stance of a programme on an issue: it speaks, or it was read whole and nothing was found. */
export type Stance =
  | {
      readonly programme: string;
      readonly state: 'says';
      readonly position: Position;
      /** A summary of several pledges. */
      readonly summary?: string;
      /** Ids of the entries behind it, the strongest first. Empty where only its prose speaks. */
      readonly pledges: readonly string[];
      /** Lines outside its lists in which the document speaks. */
      readonly prose?: readonly Lines[];
    }
  | { readonly programme: string; readonly state: 'nothing-found' };

/** How some programmes stand to each other on an issue. */
export interface IssueNote {
  /** Ids of the programmes that it speaks of. */
  readonly about: readonly string[];
  /** How these very programmes stand to each other, where that is not what holds for all that speak. */
  readonly relation?: Relation;
  readonly text?: string;
}

/** One concrete matter that programmes can be compared on. */
export interface Issue {
  readonly id: string;
  readonly topics: readonly string[];
  readonly title: string;
  /** What programmes are for or against, a neutral sentence of ours. A dataset of one's own may have none. */
  readonly proposition?: string;
  /** The language that its texts are given in: the reader's, or one that stands in for it. */
  readonly wording: string;
  readonly relation: Relation;
  /** The number of programmes in the whole dataset that speak on it: the relation holds for all of them together. */
  readonly speakers: number;
  readonly notes: readonly IssueNote[];
  readonly stances: readonly Stance[];
}

/** The ids of the programmes that speak. */
export function speakersIn(stances: readonly Stance[]): readonly string[] {
  return stances.flatMap(({ state, programme }) => (state === 'says' ? [programme] : []));
}

/** The ids of the entries that the stances of issues name. */
export function comparedIn(issues: readonly Issue[]): ReadonlySet<string> {
  const stances = issues.flatMap((issue) => issue.stances);
  return new Set(stances.flatMap((stance) => (stance.state === 'says' ? stance.pledges : [])));
}
