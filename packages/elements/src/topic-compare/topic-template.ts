import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plainNotice, noticeTexts } from '../element/notice-texts.js';
import { changing, missingNotice, withNames } from '../element/templates.js';
import type { Messages } from '../messages/messages.js';
import { beyondTemplate } from './beyond-template.js';
import type { ComparisonModel, Emptiness } from './comparison-model.js';
import { contextTemplate } from './context-template.js';
import { tableTemplate } from './table-template.js';
import type { TopicView } from './topic-view.js';

/** The notices, and the programmes that could not be loaded. */
export function noticesTemplate(
  { notices }: ComparisonModel,
  failed: readonly string[],
  text: Messages,
  retry: () => void,
): TemplateResult {
  const paragraphs = repeat(noticeTexts(notices, text), plainNotice, (notice) => html`<p>${withNames(...notice)}</p>`);
  return html`${notices.length > 0 ? html`<div class="notice" part="notice">${paragraphs}</div>` : nothing}
  ${missingNotice(failed, text, retry)}`;
}

/**
 * The table of a topic with everything beyond it, or why there is no table; and the context beside it.
 *
 * @param points of programmes that nobody has compared issue by issue; nothing where there are none
 */
export function topicTemplate(view: TopicView, points: unknown): TemplateResult {
  const { model, text } = view;
  const { emptiness, rows } = model;
  return html`${
    emptiness
      ? html`<p class="empty" part="empty">${changing(emptyText(emptiness, text))}</p>`
      : rows.length > 0
        ? comparisonTemplate(view)
        : nothing
  }
  ${points} ${contextTemplate(view)}`;
}

function comparisonTemplate(view: TopicView): TemplateResult {
  const { model, title, shownRows, drawn, text, showAll } = view;
  const { topicCompare } = text;
  const { rows, columns, towns, whole, isAlone, isWhole } = model;
  const table = tableTemplate({
    ...view,
    label: title,
    corner: topicCompare.issue,
    columns,
    severalTowns: towns.length > 1,
    isAlone,
    rows: rows.slice(0, drawn),
    filledRows: drawn - rows.length,
  });
  const showAllButton = html`<button class="button more" part="more" type="button" @click=${showAll}>
    ${changing(topicCompare.showAll(rows.length))}
  </button>`;
  // On paper too: what a filter leaves out is not there either.
  const leftOut = html`<p class="empty meta">
    ${changing(`${text.showing(text.outOf(shownRows, topicCompare.issues(whole)))}.`)}
  </p>`;
  return html`${table} ${shownRows < whole ? leftOut : nothing} ${shownRows < rows.length ? showAllButton : nothing}
  ${isWhole ? beyondTemplate(view) : nothing}`;
}

/** The sentence in place of the table. */
function emptyText(emptiness: Emptiness, { topicCompare }: Messages): string {
  const { chooseOne, noneSuch, empty } = topicCompare;
  return { 'no-programme': chooseOne, 'none-such': noneSuch, 'no-issue': empty }[emptiness];
}
