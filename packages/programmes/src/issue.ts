import type { Language } from './language.js';

/** How the programmes that speak on an issue stand to each other. */
export type Relation = 'same' | 'similar' | 'degree' | 'direction' | 'only-one';

/** How a programme stands to the proposition of an issue. */
export type Position = 'for' | 'partly' | 'against';

/** What a programme says on an issue, or that it was read whole and nothing was found. */
export type Stance =
  | {
      readonly programme: string;
      readonly state: 'says';
      readonly position: Position;
      /** What several pledges say together. */
      readonly summary?: string;
      /** Ids of the entries behind it, the strongest first. */
      readonly pledges: readonly string[];
    }
  | { readonly programme: string; readonly state: 'nothing-found' };

/** How some programmes differ on an issue, in one sentence. */
export interface IssueNote {
  /** Ids of the programmes that it speaks of. */
  readonly about: readonly string[];
  readonly text: string;
}

/** One concrete matter that programmes can be compared on. */
export interface Issue {
  readonly id: string;
  readonly topics: readonly string[];
  readonly title: string;
  /** The language that its texts are given in: the reader's, or one that stands in for it. */
  readonly wording: Language;
  /** A neutral statement that one can be for or against. */
  readonly proposition: string;
  readonly relation: Relation;
  readonly notes: readonly IssueNote[];
  readonly stances: readonly Stance[];
}
