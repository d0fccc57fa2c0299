import type { TemplateResult } from 'lit';
import type { Language } from '@partiprogram/programmes';
import type { NoticeText } from '../element/notice-texts.js';
import type { Messages } from '../messages/messages.js';
import type { GradualList } from '../element/gradual-list.js';
import { rowsWithin, stepsOf, type ComparisonModel, type ReaderView } from './comparison-model.js';
import type { PointsText } from './features/points/points.messages.js';
import type { Comparison } from './load-comparison.js';
import { paceOf } from './table-frame.js';

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
  /** The words for points that stand apart from the issues; undefined where there are none, or they cannot be had. */
  readonly apart: PointsText | undefined;
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
  /** How many points of each programme are shown where they stand apart; 0 for all of them. */
  readonly shownPoints: number;
  /** How much is drawn so far: all rows, then the points behind the cells of each, then what is said beyond the issues. */
  readonly drawn: number;
  /** The keys of the cells that are open, and of what is said beyond them. */
  readonly open: ReadonlySet<string>;
  /** The level of the headings. */
  readonly level: number;
  /** Called when the reader wants the rows beyond the limit. */
  readonly showAll: () => void;
}

/** What a topic is drawn from, but for what an element adds. */
export type TopicRows = Omit<TopicView, 'level' | 'showAll'>;

/**
 * How much of a comparison is drawn, and shown.
 *
 * @param limit of rows that the page sets, which paper has no use for
 */
export function topicRows(
  shown: ComparisonView,
  { all, open }: ReaderView,
  limit: number,
  gradual: GradualList,
): TopicRows {
  const { model } = shown;
  const { rows, columns, unsorted } = model;
  const firstRows = rowsWithin(model, limit, false);
  const isAll = all || gradual.isPrinting;
  const pace = rows.length > 0 ? paceOf(columns.length, firstRows || 1) : paceOf(unsorted.length);
  return {
    ...shown,
    firstRows,
    shownRows: rowsWithin(model, limit, isAll),
    shownPoints: isAll || !(limit > 0) ? 0 : limit,
    drawn: gradual.drawn(model, stepsOf(model) + model.longest, pace),
    open,
  };
}
