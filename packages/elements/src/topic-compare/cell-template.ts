import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { pointOf, type Cell, type Issue, type Language, type Placed } from '@partiprogram/programmes';
import { chips } from '../internal/fragments.js';
import { foreignLang } from '../internal/language.js';
import type { Messages } from '../internal/messages/index.js';

/**
 * What one programme says on one issue, or why there is nothing to show. The three states are three different sentences.
 *
 * @param issue whose title is said to those who hear the points of many cells one after the other
 * @param open called when the reader opens the points behind the cell
 */
export function cellTemplate(
  cell: Cell,
  issue: Issue,
  text: Messages,
  language: Language,
  open: (event: Event) => void,
): TemplateResult {
  if (cell.state !== 'says') return html`<span class="silent">${silence(cell, text)}</span>`;
  const [first, ...others] = cell.entries;
  const lang = foreignLang(cell.programme, language);
  const line = cell.summary ?? first.entry.statement;
  return html`<span class="line" lang=${ifDefined(lang)}>${line}</span>
    ${cell.entries.length === 1 ? chips(first.entry, text, language) : nothing}
    <details>
      <summary @click=${open}>
        <span
          >${text.topicCompare.points(pointOf(first.entry), others.length)}<span class="hidden"
            >: ${cell.programme.publisher.name},
            <span lang=${ifDefined(foreignLang(issue, language))}>${issue.title}</span></span
          ></span
        >
      </summary>
      <ul>
        ${cell.entries.map((placed) => pointTemplate(placed, line, text, lang))}
      </ul>
    </details>`;
}

function silence({ state, programme }: Exclude<Cell, { state: 'says' }>, text: Messages): string {
  return state === 'nothing-found' ? text.topicCompare.nothingFound[programme.kind] : text.topicCompare.notInDataset;
}

function pointTemplate(placed: Placed, line: string, text: Messages, lang: Language | undefined): TemplateResult {
  const { statement, details, lines, note } = placed.entry;
  return html`<li>
    ${statement === line ? nothing : html`<span class="line" lang=${ifDefined(lang)}>${statement}</span>`}
    ${details ? html`<span lang=${ifDefined(lang)}>${details}</span>` : nothing}
    ${note ? html`<span>${text.editorsNote}: <span lang=${ifDefined(lang)}>${note}</span></span>` : nothing}
    <span class="locator">${placeIn(placed, text)} · ${text.lines(...lines)}</span>
  </li>`;
}

function placeIn({ entry, section }: Placed, text: Messages): string {
  return text.point(section.heading, pointOf(entry));
}
