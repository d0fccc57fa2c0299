import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language, ProgrammeListing, Relation, Row } from '@partiprogram/programmes';
import { kindOf, publisher } from '../internal/fragments.js';
import { foreignLang } from '../internal/language.js';
import type { Messages } from '../internal/messages/index.js';
import { cellTemplate } from './cell-template.js';
import type { Behind } from './behind-template.js';
import { ROOM } from './view.js';

/** A sign beside each relation, which is always said in words too. */
const SIGNS: Readonly<Record<Relation, string>> = {
  same: '=',
  similar: '~',
  degree: '≈',
  direction: '≠',
  'only-one': '1',
};

/** The frame around a table: how many columns decide whether it has to be scrolled, and whether the reader can. */
export function frameTemplate(columns: number, view: string, label: string, table: TemplateResult): TemplateResult {
  const form = view === 'table' || view === 'cards' ? view : 'auto';
  const width = columns > 5 ? 'crowd' : columns > ROOM ? 'many' : '';
  const scrolls = width || form === 'table';
  return html`<div
    class="frame ${form} ${width}"
    role=${ifDefined(scrolls ? 'region' : undefined)}
    aria-label=${ifDefined(scrolls ? label : undefined)}
    tabindex=${ifDefined(scrolls ? '0' : undefined)}
  >
    ${table}
  </div>`;
}

/** The head of the columns: a document each, with its town where there are several. */
export function headTemplate(
  programmes: readonly ProgrammeListing[],
  corner: string,
  several: boolean,
  text: Messages,
): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      <th class="corner" role="columnheader" scope="col"><span class="hidden">${corner}</span></th>
      ${programmes.map(
        (programme) =>
          html`<th role="columnheader" scope="col" part="column">
            ${publisher(programme)} <span class="kind">${documentOf(programme, several, text)}</span>
          </th>`,
      )}
    </tr>
  </thead>`;
}

/**
 * Says in a card whose cell it is. Many columns do without the mark beside the name, which is drawn in every cell.
 *
 * @param columns how many there are
 */
export function ownerTemplate(
  programme: ProgrammeListing,
  columns: number,
  several: boolean,
  text: Messages,
): TemplateResult {
  return html`<span class="head"
    >${columns > ROOM ? html`<b>${programme.publisher.name}</b>` : publisher(programme)}
    <span class="kind">${documentOf(programme, several, text)}</span></span
  >`;
}

/** Whether documents are of several towns, which is then said of each. */
export function severalPlaces(programmes: readonly ProgrammeListing[]): boolean {
  return new Set(programmes.map(({ publisher: its }) => its.municipality.id)).size > 1;
}

function documentOf(programme: ProgrammeListing, several: boolean, text: Messages): string {
  const kind = kindOf(programme, text);
  return several ? `${programme.publisher.municipality.name}, ${kind}` : kind;
}

/**
 * The comparison: a real table, which the style turns into cards where there is little room. The roles are written out, as
 * a table that is not displayed as one loses them.
 */
export function tableTemplate(
  rows: readonly Row[],
  programmes: readonly ProgrammeListing[],
  options: {
    readonly label: string;
    readonly view: string;
    readonly several: boolean;
    readonly text: Messages;
    readonly language: Language;
    readonly behind: Behind;
  },
): TemplateResult {
  const { label, view, several, text, language, behind } = options;
  return frameTemplate(
    programmes.length,
    view,
    label,
    html`<table role="table" part="table" aria-label=${label}>
      ${headTemplate(programmes, text.topicCompare.issue, several, text)}
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              ${issueTemplate(row, text, language)}
              ${row.cells.map((cell) =>
                cellTemplate(
                  cell,
                  row.issue,
                  ownerTemplate(cell.programme, programmes.length, several, text),
                  text,
                  language,
                  behind,
                ),
              )}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

function issueTemplate({ issue, relation, note }: Row, text: Messages, language: Language): TemplateResult {
  const lang = ifDefined(foreignLang(issue, language));
  return html`<th role="rowheader" scope="row" part="issue" tabindex="-1">
    <span class="issue" lang=${lang}>${issue.title}</span>
    ${
      relation
        ? html`<span class="relation" part="relation"
            ><span class="sign" aria-hidden="true">${SIGNS[relation]}</span
            >${text.topicCompare.relations[relation]}</span
          >`
        : nothing
    }
    ${note ? html`<p class="note" lang=${lang}>${note}</p>` : nothing}
  </th>`;
}
