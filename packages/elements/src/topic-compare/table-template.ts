import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language, ProgrammeListing, Relation, Row } from '@partiprogram/programmes';
import { kindOf, publisher } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/index.js';
import { cellTemplate, type Points } from './cell-template.js';

/** How many columns a page of any width has room for. */
export const ROOM = 3;

/** A sign beside each relation, which is always said in words too. */
const SIGNS: Readonly<Record<Relation, string>> = {
  same: '=',
  similar: '~',
  degree: '≈',
  direction: '≠',
  'only-one': '1',
};

/**
 * A real table, which the style turns into cards where there is little room. The roles are written out, as a table that is
 * not displayed as one loses them.
 *
 * @param corner what the heads of the rows are
 * @param rows `<tr>`
 */
export function frameTemplate(
  label: string,
  corner: string,
  programmes: readonly ProgrammeListing[],
  several: boolean,
  text: Messages,
  rows: readonly unknown[],
): TemplateResult {
  return html`<table role="table" part="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        <th class="corner" role="columnheader" scope="col"><span class="hidden">${corner}</span></th>
        ${programmes.map(
          (programme) =>
            html`<th role="columnheader" scope="col" part="column">
              ${publisher(programme)} <span class="kind">${documentOf(programme, several, text)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
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
  const who = columns > ROOM ? programme.publisher.name : publisher(programme);
  return html`<span class="head">${who} <span class="kind">${documentOf(programme, several, text)}</span></span>`;
}

/** What document it is, with its town where there are several. */
function documentOf(programme: ProgrammeListing, several: boolean, text: Messages): string {
  return (several ? `${programme.publisher.municipality.name}, ` : '') + kindOf(programme, text);
}

/**
 * The comparison: a row per issue.
 *
 * @param standing how many of the rows are on the screen already, just as they are to be
 */
export function tableTemplate(
  rows: readonly Row[],
  standing: number,
  programmes: readonly ProgrammeListing[],
  label: string,
  several: boolean,
  text: Messages,
  language: Language,
  points: Points,
): TemplateResult {
  // Each stands in every row.
  const owners = programmes.map((programme) => ownerTemplate(programme, programmes.length, several, text));
  return frameTemplate(
    label,
    text.topicCompare.issue,
    programmes,
    several,
    text,
    rows.map(({ issue, relation, note, cells }, index) => {
      if (index < standing) return noChange;
      const lang = ifDefined(foreignLang(issue, language));
      return html`<tr role="row" data-issue=${issue.id}>
        <th role="rowheader" scope="row" part="issue" tabindex="-1">
          <span class="issue" lang=${lang}>${issue.title}</span>
          <span class="relation" part="relation"
            ><span class="sign" aria-hidden="true">${SIGNS[relation]}</span
            >${text.topicCompare.relations[relation]}</span
          >
          ${note ? html`<p class="note" lang=${lang}>${note}</p>` : nothing}
        </th>
        ${cells.map((cell, at) => cellTemplate(cell, issue, owners[at], text, language, points))}
      </tr>`;
    }),
  );
}
