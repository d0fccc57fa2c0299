import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language, Relation, Row } from '@partiprogram/programmes';
import { naming } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { cellKey, cellTemplate } from './cell-template.js';
import { cellOwner, tableFrame, type ProgrammeTable } from './table-frame.js';

/** A sign beside each relation, which is always said in words too. */
const SIGNS: Readonly<Record<Relation, string>> = {
  same: '=',
  similar: '~',
  degree: '≈',
  direction: '≠',
  'only-one': '1',
};

/** The table of a comparison: a row per issue. */
export interface ComparisonTable extends ProgrammeTable {
  /** The rows that are drawn so far. */
  readonly rows: readonly Row[];
  /** How many rows are shown at first. The others are hidden, but found by the browser's search, and on paper. */
  readonly firstRows: number;
  /** How many rows are shown now. */
  readonly shownRows: number;
  /** How many of them have the points behind their closed cells. */
  readonly filledRows: number;
  /** The keys of the cells that are open: see {@link cellKey}. */
  readonly open: ReadonlySet<string>;
  /** Whether one programme is all there is. */
  readonly isAlone: boolean;
  readonly language: Language;
}

/** The table of a comparison. Unchanged rows are not rendered again. */
export function tableTemplate(table: ComparisonTable): TemplateResult {
  // Each is part of every row.
  const owners = table.columns.map((programme) => cellOwner(programme, table));
  const rowsFrom = (first: number, end?: number): unknown =>
    repeat(
      table.rows.slice(first, end),
      ({ issue }) => issue.id,
      (row, at) => {
        const filled = first + at < table.filledRows;
        return guard([row, openIn(row, table.open), table.severalTowns, filled], () =>
          rowTemplate(row, owners, filled, table),
        );
      },
    );
  const { firstRows, shownRows } = table;
  const beyond = html`<tbody role="rowgroup" hidden=${shownRows > firstRows ? nothing : 'until-found'}>
    ${rowsFrom(firstRows)}
  </tbody>`;
  return tableFrame(table, rowsFrom(0, firstRows), firstRows < table.rows.length ? beyond : nothing);
}

/**
 * How the programmes of a row stand to each other, in words. Who raises an issue is told of all that are compared: one that
 * is alone because others are put aside is the only one of those that are shown.
 *
 * @param isAlone whether one programme is all there is
 * @returns empty for one alone
 */
export function relationOf({ relation, relationShown }: Row, isAlone: boolean, { topicCompare }: Messages): string {
  const { relations, onlyOneShown, amongShown } = topicCompare;
  if (isAlone) return '';
  if (!relationShown) return relations[relation];
  return relationShown === 'only-one' ? onlyOneShown : amongShown(relations[relationShown]);
}

/** The open cells of a row, as a key for `guard`. */
function openIn({ issue, cells }: Row, open: ReadonlySet<string>): string {
  if (open.size === 0) return '';
  return cells.map(({ programme }) => (open.has(cellKey(issue, programme)) ? programme.id : '')).join(' ');
}

function rowTemplate(
  row: Row,
  owners: readonly TemplateResult[],
  filled: boolean,
  { columns, open, isAlone, text, language }: ComparisonTable,
): TemplateResult {
  const { issue, note, cells } = row;
  const relation = relationOf(row, isAlone, text);
  const lang = ifDefined(foreignLang(issue, language));
  return html`<tr role="row">
    <th role="rowheader" scope="row" part="issue" tabindex="-1">
      <span class="issue" lang=${lang}>${issue.title}</span>
      ${
        issue.proposition
          ? html`<span class="proposition" part="proposition"
              >${text.topicCompare.proposition}: <span lang=${lang}>${issue.proposition}</span></span
            >`
          : nothing
      }
      ${
        relation &&
        keyed(
          relation,
          html`<span class="relation" part="relation"
            ><span class="sign" aria-hidden="true">${SIGNS[row.relationShown ?? row.relation]}</span>${relation}</span
          >`,
        )
      }
      ${note ? html`<p class="note" lang=${lang}>${naming(note, ...columns)}</p>` : nothing}
    </th>
    ${repeat(
      cells,
      ({ programme }) => programme.id,
      (cell, at) => cellTemplate({ cell, issue, owner: owners[at], open, filled, text, language }),
    )}
  </tr>`;
}
