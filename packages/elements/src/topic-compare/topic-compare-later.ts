import { compareProgrammes, type Cell, type Issue, type Programme } from '@partiprogram/programmes';
import type { Messages } from '../messages/index.js';
import { adoptStyles } from '../element/parts.js';
import type { Spoken } from './cell-template.js';
import type { Comparison } from './load-comparison.js';
import { wholeOf } from './opened-whole.js';
import { besidesTemplate, openedStyles, pointsTemplate } from './opened.js';
import type { TopicCompareElement } from './topic-compare-element.js';

/** What a comparison can do without until a reader opens a cell, or takes the comparison out of the page. */
export { exported } from './export.js';

/** What stands behind the cells of a comparison. */
export interface Opened {
  readonly points: (issue: Issue, cell: Spoken, text: Messages) => unknown;
  /** What the programmes of some columns say besides. */
  readonly besides: (columns: readonly Programme[], level: number, text: Messages) => unknown;
}

/** Loads what stands behind the cells of a comparison. */
export async function open(host: TopicCompareElement, comparison: Comparison): Promise<Opened> {
  const { language } = comparison;
  const all = await wholeOf(comparison, host.municipality);
  const keyOf = (issue: Issue, cell: Cell): string => `${issue.id} ${cell.programme.id}`;
  const cells = new Map(
    compareProgrammes(all.issues, all.programmes).flatMap(({ issue, cells: some }) =>
      some.map((cell) => [keyOf(issue, cell), cell] as const),
    ),
  );
  adoptStyles(host, openedStyles);
  return {
    points: (issue, cell, text) => {
      const whole = cells.get(keyOf(issue, cell));
      return pointsTemplate(whole?.state === 'says' ? whole : cell, text, language);
    },
    besides: (columns, level, text) => besidesTemplate(all, columns, level, text, language),
  };
}
