import type { TemplateResult } from 'lit';
import type { Language } from '@partiprogram/programmes';
import type { NoticeText } from '../element/notice-texts.js';
import type { Messages } from '../messages/messages.js';
import type { ComparisonModel } from './comparison-model.js';
import type { Comparison } from './load-comparison.js';

/** What the reader is told of an act. */
export interface Said {
  readonly words: string;
  /** What the reader may take by hand, below the words: no screen reader reads it out unasked. */
  readonly byHand?: TemplateResult;
}

/** Everything that a comparison is drawn from, with a topic or as an overview. */
export interface ComparisonView {
  readonly comparison: Comparison;
  readonly model: ComparisonModel;
  /** What is left out, in sentences; undefined where nothing is, or the words cannot be had. */
  readonly leftOut: readonly NoticeText[] | undefined;
  /** The name of the topic, or of the overview. */
  readonly title: string;
  /** `table`, `cards`, or what there is room for. */
  readonly view: string;
  /** Who answers for the comparison on the page; empty where the page does not say. */
  readonly sender: string;
  readonly text: Messages;
  readonly language: Language;
}

/** Everything that a comparison on one topic is drawn from. */
export interface TopicView extends ComparisonView {
  /** How many rows are shown at first, where the page sets a limit. */
  readonly firstRows: number;
  /** How many rows are shown now. */
  readonly shownRows: number;
  /** How much is drawn so far: all rows, then the points behind the cells of each, then what is said beyond the issues. */
  readonly drawn: number;
  /** The keys of the cells that are open, and of what is said beyond them. */
  readonly open: ReadonlySet<string>;
  /** The level of the headings. */
  readonly level: number;
  /** Called when the reader wants the rows beyond the limit. */
  readonly showAll: () => void;
}
