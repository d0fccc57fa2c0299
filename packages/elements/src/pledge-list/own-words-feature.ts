import type { CSSResult, LitElement } from 'lit';
import type { Language } from '@partiprogram/programmes';
import type { ProgrammeSource } from '../data/programme-source.js';
import type { Owner } from './features/own-words/own-programme.js';
import type { ReadElement } from './features/own-words/page-reading.js';
import type { LoadedList } from './load-list.js';

/** What shows another reading of the same words. */
export interface Replaces {
  replace(list: LoadedList): void;
}

/** A page's own words, as the element knows them. */
export interface OwnWordsView<Card> {
  /** Reads what stands inside the tag; throws where that is nothing to read. */
  load(source: ProgrammeSource | undefined, language: Language): LoadedList;
  /** Draws what stands above the page's words. */
  head(card: Card): unknown;
  /** Draws what stands below them. */
  foot(card: Card): unknown;
  /** Leads the reader to an entry or a section. Resolves with whether it is on the page. */
  reveal(id: string): Promise<boolean>;
}

/** The feature of own words, with the reader of HTML that it needs. */
export interface OwnWordsFeature<Card> {
  readonly styles: CSSResult;
  readonly readElement: ReadElement;
  readonly OwnWords: new (host: LitElement & Owner, read: ReadElement, list: Replaces) => OwnWordsView<Card>;
}
