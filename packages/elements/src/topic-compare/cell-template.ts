import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { pointOf, type Cell, type Issue, type Language } from '@partiprogram/programmes';
import { chips } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/index.js';

/** A cell of a programme that speaks. */
export type Spoken = Extract<Cell, { state: 'says' }>;

/** What stands behind a cell of an issue, or what there is to say until it is there. */
export type Points = (issue: Issue, cell: Spoken) => unknown;

/**
 * What one programme says on one issue, or why there is nothing to show. The three states are three different sentences.
 *
 * @param issue whose title is said to those who hear the points of many cells one after the other
 * @param owner says in a card whose cell it is
 */
export function cellTemplate(
  cell: Cell,
  issue: Issue,
  owner: unknown,
  text: Messages,
  language: Language,
  points: Points,
): TemplateResult {
  if (cell.state !== 'says')
    return html`<td role="cell" part="cell">${owner}<span class="silent">${silenceOf(cell, text)}</span></td>`;
  const { programme, pledges, entries } = cell;
  const [id] = pledges;
  const [first] = entries;
  // Of several points, only what is counted is told apart by itself: a year or a share would be anybody's guess.
  const counts = entries.flatMap(({ entry }) => entry.counts ?? []);
  return html`<td role="cell" part="cell">
    ${owner}<span class="line" lang=${ifDefined(foreignLang(programme, language))}>${lineOf(cell)}</span>
    ${chips(pledges.length === 1 && first ? first.entry : { counts }, text)}
    <details data-programme=${programme.id}>
      <summary>
        ${id ? text.topicCompare.points(pointOf(first?.entry.id === id ? first.entry : { id }), pledges.length - 1) : text.topicCompare.prose}<span
          class="hidden"
          lang=${ifDefined(foreignLang(issue, language))}
          >${`: ${programme.publisher.name}, ${issue.title}`}</span
        >
      </summary>
      ${points(issue, cell)}
    </details>
  </td>`;
}

/** What a cell says in one line. */
export function lineOf({ summary, entries: [first] }: Spoken): string | undefined {
  return summary ?? first?.entry.statement;
}

/** Why there is nothing to show. */
export function silenceOf({ state, programme }: Exclude<Cell, { state: 'says' }>, text: Messages): string {
  const { nothingFound, notInDataset } = text.topicCompare;
  return (state === 'nothing-found' && nothingFound[programme.kind]) || notInDataset;
}
