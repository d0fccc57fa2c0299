import type { Programme, ProgrammeListing, Row } from '@partiprogram/programmes';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/index.js';
import type { Comparison } from './load-comparison.js';

/** What of a comparison is on the screen. All that can be left out comes from the part for what is not common. */
export interface Shown {
  /** A column each. */
  readonly columns: readonly Programme[];
  readonly rows: readonly Row[];
  /** Those of the rows that are drawn so far. */
  readonly drawn?: readonly Row[];
  /** How many of those stand already as they are to be, and need no second look. */
  readonly standing?: number;
  /** What a reader chooses with, and must know first. */
  readonly before?: unknown;
  /** In place of the name of the topic. */
  readonly title?: string;
  /** In place of what is said of a table. */
  readonly intro?: string;
  /** In place of the table, and of what else the programmes say. */
  readonly instead?: unknown;
  /** Whether issues are left out: then what else the programmes say is not all there is. */
  readonly some?: boolean;
  /** Stands around a table that has a form of its own. */
  readonly frame?: (table: TemplateResult) => TemplateResult;
  /** The button that shows the rest of the rows. */
  readonly rest?: unknown;
  /** Beside the table. */
  readonly context?: unknown;
  /** Further ways out of the page. */
  readonly actions?: unknown;
}

/** All of a comparison, as most pages show it. */
export function allOf({ programmes, rows }: Comparison, text: Messages): Shown {
  const said = mixed(programmes, text);
  return { columns: programmes, rows, before: said && html`<p class="notice" part="notice">${said}</p>` };
}

/**
 * Says that documents are of different kinds or terms, where they are.
 *
 * @param programmes of parties
 */
export function mixed(programmes: readonly ProgrammeListing[], text: Messages): string {
  const { mixedKinds, mixedTerms } = text.topicCompare;
  const kinds = new Set(programmes.map(({ kind }) => text.programmeKinds[kind]));
  const terms = new Set(programmes.map(({ period }) => period && text.period(period)));
  return `${kinds.size > 1 ? mixedKinds([...kinds].join(', ')) : ''} ${terms.size > 1 ? mixedTerms : ''}`.trim();
}

/** The towns that documents are of. */
export function townsOf(programmes: readonly ProgrammeListing[]): readonly string[] {
  return [...new Set(programmes.map(({ publisher }) => publisher.municipality.name))];
}
