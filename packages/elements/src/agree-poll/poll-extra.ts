import type { Ledger, PollAnswers, PollQuestion } from '@partiprogram/programmes';
import type { FeatureController } from '../element/feature-controller.js';
import type { LoadedPoll } from './load-poll.js';
import type { Place, PollPage, PollTexts, PollView } from './poll-view.js';

/** A feature with a state of its own, while it is in use. */
export interface PollExtra {
  /** Called when the feature has come, when the element comes back to a page, and when a kept page is shown again. */
  begin?(): void;
  /** Called when the element is taken away. */
  end?(): void;
  /** Called when the reader leaves the page, and when the page asks about something else: everything is forgotten. */
  leave?(): void;
  /** Called after each update. */
  update?(): void;
  /** Draws it. */
  template(view: PollView): unknown;
}

/** What a feature with a state of its own has to do with the element. It holds opinions, and so it is no property. */
export interface PollContext {
  readonly page: PollPage;
  readonly answers: () => PollAnswers;
  readonly setAnswers: (answers: PollAnswers) => void;
  /** What is on the screen, once it is loaded. */
  readonly loaded: () => LoadedPoll | undefined;
  /** Whether there are several questions, and so an end to come to. */
  readonly isSeries: () => boolean;
  /** Draws the element again. */
  readonly changed: () => void;
}

/** What a feature knows that comes after an answer. */
export interface AnsweredContext extends PollContext {
  /** What the page has in place of a text of ours; empty where it has nothing. */
  readonly written: (name: keyof PollTexts) => string;
  /** What is known of sending. */
  ledger: Ledger;
  /** An address that the page has set; undefined for what is none, or where nothing that a reader has written may be sent. */
  readonly address: (value: string, isSentTo?: boolean) => string | undefined;
}

/** A module with such a feature. */
export interface PollExtraModule {
  readonly makeExtra: (context: AnsweredContext) => PollExtra;
}

/** How a series ended, and where its questions were asked. */
export interface SeriesEnd {
  /** The questions that the reader has been led to, those of other topics too. */
  readonly known: readonly PollQuestion[];
  readonly placeOf: (question: PollQuestion) => Place;
}

/** The overview at the end of a series. */
export interface OverviewModule {
  readonly overviewTemplate: (view: PollView, end: SeriesEnd) => unknown;
}

/** The features that come after an answer. */
export type AnsweredFeatures = Record<'collect' | 'results' | 'newsletter' | 'memory', PollExtraModule> & {
  readonly overview: OverviewModule;
};

/** Loads them: the element's own. */
export type AnsweredLoader = Pick<FeatureController<AnsweredFeatures>, 'load' | 'failed' | 'render' | 'get'>;
