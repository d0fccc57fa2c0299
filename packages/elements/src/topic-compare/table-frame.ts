import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ProgrammeListing } from '@partiprogram/programmes';
import type { Pace } from '../element/gradual-list.js';
import { asNamed, byId, changing, kindOf, publisher } from '../element/templates.js';
import type { Messages } from '../messages/messages.js';

/** The most columns that fit a page of any width. */
const FITTING_COLUMNS = 3;

/** The number of cells that are drawn before the first paint. */
const FIRST_CELLS = 96;

/** The most cells that are drawn in one go after that. */
const MOST_CELLS = 480;

/** A table with a column per programme. */
export interface ProgrammeTable {
  readonly label: string;
  /** The name of the rows' heads. */
  readonly corner: string;
  readonly columns: readonly ProgrammeListing[];
  /** Whether each column says which town it is of, as there are several. */
  readonly severalTowns: boolean;
  /** `table`, `cards`, or what there is room for. */
  readonly view: string;
  readonly text: Messages;
}

/**
 * The frame around columns. Where they may have to be scrolled, it can be scrolled with the keyboard.
 *
 * @param table names the frame where it can be scrolled
 * @param count of the columns
 */
export function frame(table: Pick<ProgrammeTable, 'label' | 'view'>, count: number, content: unknown): TemplateResult {
  const { label, view } = table;
  const form = view === 'table' || view === 'cards' ? view : 'auto';
  const width = count > 5 ? 'crowd' : count > FITTING_COLUMNS ? 'many' : '';
  const scrolls = width || form === 'table';
  return html`<div
    class="frame ${form} ${width}"
    role=${ifDefined(scrolls ? 'region' : undefined)}
    aria-label=${ifDefined(scrolls ? label : undefined)}
    tabindex=${ifDefined(scrolls ? '0' : undefined)}
  >
    ${content}
  </div>`;
}

/**
 * A real table, which the style turns into cards where there is little room. The roles are written out, as a table that is
 * not displayed as one loses them.
 *
 * @param rows `<tr>`
 * @param further another `<tbody>` below them
 */
export function tableFrame(table: ProgrammeTable, rows: unknown, further: unknown = nothing): TemplateResult {
  const { label, corner, columns } = table;
  return frame(
    table,
    columns.length,
    html`<table role="table" part="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          <th class="corner" role="columnheader" scope="col"><span class="hidden">${corner}</span></th>
          ${byId(
            columns,
            (programme) =>
              html`<th role="columnheader" scope="col" part="column">
                ${publisher(programme)} <span class="kind">${changing(documentOf(programme, table))}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
      ${further}
    </table>`,
  );
}

/**
 * The name of the programme in a cell, shown where the table is cards. With many columns it has no mark, which would be
 * drawn in every cell.
 */
export function cellOwner(programme: ProgrammeListing, table: ProgrammeTable): TemplateResult {
  const who = table.columns.length > FITTING_COLUMNS ? asNamed(programme.publisher.name) : publisher(programme);
  return html`<span class="head">${who} <span class="kind">${changing(documentOf(programme, table))}</span></span>`;
}

/** The kind of the document, with its town where there are several. */
function documentOf(programme: ProgrammeListing, { severalTowns, text }: ProgrammeTable): string {
  return (severalTowns ? `${programme.publisher.municipality.name}, ` : '') + kindOf(programme, text);
}

/**
 * The number of rows to draw in one go: what takes time are the cells.
 *
 * @param columns how many there are
 * @param mostFirst the most rows that are drawn before the first paint
 */
export function paceOf(columns: number, mostFirst = Infinity): Pace {
  const rowsOf = (cells: number): number => Math.ceil(cells / (columns || 1));
  return { first: Math.min(rowsOf(FIRST_CELLS), mostFirst), most: rowsOf(MOST_CELLS) };
}

/** Tells the styles how large the heads are that stay in sight, before the browser scrolls to what gets the focus; and helps it. */
export function measureHeads(root: ParentNode): void {
  const corner = root.querySelector<HTMLElement>('.corner');
  const style = root.querySelector<HTMLElement>('.base')?.style;
  style?.setProperty('--_head-height', `${corner?.offsetHeight ?? 0}px`);
  style?.setProperty('--_head-width', `${corner?.offsetWidth ?? 0}px`);
  // Chrome takes what shows a little beside the head of a row for visible.
  root.querySelector('td :focus-visible')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
