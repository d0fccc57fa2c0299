import { html, type TemplateResult } from 'lit';
import { silenceOn, type Language, type ProgrammeListing } from '@partiprogram/programmes';
import { byId, silenceOf } from '../../../element/templates.js';
import { cellOwner, tableFrame } from '../../table-frame.js';
import type { ComparisonView } from '../../topic-view.js';
import { OVERVIEW_MESSAGES } from './overview.messages.js';

export { styles } from './overview.styles.js';

/**
 * The title of an overview, and the line below it.
 *
 * @param isOwn whether the page brings the dataset, and its topics with it
 */
export function overviewTitle(language: Language, isOwn = false): { readonly title: string; readonly intro: string } {
  const { title, ours, theirs, mark } = OVERVIEW_MESSAGES[language];
  return { title, intro: `${isOwn ? theirs : ours} ${mark}` };
}

/**
 * Which topics each programme speaks of: as words and marks, never as counts.
 *
 * @param view of the comparison; a topic that no programme speaks of is left out
 * @param drawn the number of topics that are drawn so far
 * @param choose called with the id of the topic that the reader wants to see
 */
export function overviewTemplate(view: ComparisonView, drawn: number, choose: (topic: string) => void): TemplateResult {
  const { model, comparison, language } = view;
  const { columns, towns } = model;
  const { title, topic: corner, none } = OVERVIEW_MESSAGES[language];
  const table = { ...view, label: title, corner, columns, severalTowns: towns.length > 1 };
  const topics = comparison.catalogue.topics.filter(({ id }) => columns.some((programme) => speaksOf(programme, id)));
  if (columns.length > 0 && topics.length === 0) return html`<p class="empty" part="empty">${none}</p>`;
  const rows = byId(
    topics.slice(0, drawn),
    ({ id, label }) =>
      html`<tr role="row">
        <th role="rowheader" scope="row" part="issue">
          <button class="link issue" type="button" @click=${() => choose(id)}>${label}</button>
        </th>
        ${byId(
          columns,
          (programme) =>
            html`<td role="cell" part="cell">${cellOwner(programme, table)} ${markTemplate(programme, id, view)}</td>`,
        )}
      </tr>`,
  );
  return html`<div class="overview">${tableFrame(table, rows)}</div>`;
}

function speaksOf({ pledgesByTopic }: ProgrammeListing, topic: string): boolean {
  return (pledgesByTopic[topic] ?? 0) > 0;
}

function markTemplate(programme: ProgrammeListing, topic: string, { text, language }: ComparisonView): TemplateResult {
  const { speaks, silent } = OVERVIEW_MESSAGES[language];
  if (speaksOf(programme, topic))
    return html`<span class="says"><span class="mark-sign" aria-hidden="true">✓</span>${speaks}</span>`;
  const state = silenceOn(programme, [topic]);
  // It may speak of the topic without a pledge.
  const words = state === 'nothing-found' ? silent : silenceOf({ state, programme }, text);
  return html`<span class="silent"><span class="mark-sign" aria-hidden="true">–</span>${words}</span>`;
}
