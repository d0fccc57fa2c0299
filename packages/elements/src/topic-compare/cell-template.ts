import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  lineOf,
  pageOf,
  pointOf,
  silenceOn,
  type Cell,
  type Issue,
  type Language,
  type Placed,
  type Programme,
  type ProgrammeListing,
  type Speaker,
  type Topic,
} from '@partiprogram/programmes';
import { asNamed, chips, linesOf, naming, silenceOf } from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { wordsBelow, wordsInLine } from './words-template.js';

export { silenceOf };

/** Everything that a cell is drawn from. */
interface CellContext {
  readonly cell: Cell;
  /** Its title is part of the hidden label of the cell's button, for readers who hear many of them in a row. */
  readonly issue: Issue;
  /** The name of the programme, shown where the table is cards. */
  readonly owner: unknown;
  /** The keys of the cells that are open. */
  readonly open: ReadonlySet<string>;
  /** Whether a closed cell has its points too, so that the browser's search and paper have them. */
  readonly filled: boolean;
  readonly text: Messages;
  readonly language: Language;
}

/** The key of a cell, among the keys of what is open and in an address. */
export function cellKey(issue: Pick<Issue, 'id'>, programme: Pick<ProgrammeListing, 'id'>): string {
  return `${issue.id}/${programme.id}`;
}

/** The ids of an issue and of a programme. */
interface CellIds {
  readonly issue: string;
  readonly programme: string;
}

/** The cell that a click would open, if any. */
export function cellToOpen({ target }: Event): CellIds | undefined {
  const details = (target as Element).closest('td summary')?.parentElement as HTMLDetailsElement | undefined;
  if (!details || details.open) return undefined;
  const [issue = '', programme = ''] = (details.dataset['key'] ?? '').split('/');
  return { issue, programme };
}

/**
 * The keys of what is open after something was opened or closed: by the reader, the browser's search, or the element.
 *
 * @param event the toggle of a `<details>`
 * @param before the keys until then, and afterwards too where nothing is new
 */
export function openAfter({ target }: Event, before: ReadonlySet<string>): ReadonlySet<string> {
  const { open, dataset } = target as HTMLDetailsElement;
  const key = dataset['key'] ?? '';
  if (open === before.has(key)) return before;
  const others = [...before].filter((it) => it !== key);
  return new Set(open ? [...others, key] : others);
}

/**
 * One programme on one issue: its line, or why there is none. Each kind of silence is a sentence of its own. The
 * points behind a cell are rendered once it is open, or filled.
 */
export function cellTemplate({ cell, issue, owner, open, filled, text, language }: CellContext): TemplateResult {
  if (cell.state !== 'says')
    return html`<td role="cell" part="cell">${owner}<span class="silent">${silenceOf(cell, text)}</span></td>`;
  const { programme, pledges, entries } = cell;
  const [first] = entries;
  // Of several points, only counts are shown: nobody could tell which point a year or a share belongs to.
  const counts = entries.flatMap(({ entry }) => entry.counts ?? []);
  const line = lineOf(cell);
  const key = cellKey(issue, programme);
  const isOpen = open.has(key);
  return html`<td role="cell" part="cell">
    ${owner}${line && wordsInLine(line, language)}
    ${chips(pledges.length === 1 && first ? first.entry : { counts }, text)}
    <details data-key=${key} ?open=${isOpen}>
      <summary>
        ${openerOf(cell, text)}<span class="hidden" lang=${ifDefined(foreignLang(issue, language))}
          >: ${asNamed(programme.publisher.name)}, ${issue.title}</span
        >
      </summary>
      ${isOpen || filled ? pointsTemplate(cell, text, language) : nothing}
    </details>
  </td>`;
}

/** Why a programme has no point under a topic where nobody has made issues: only what is placed under it was looked through. */
export function silenceUnder(topic: Topic | undefined, programme: Programme, text: Messages): string {
  const state = silenceOn(programme, topic ? [topic.id] : []);
  return text.silence[state === 'nothing-found' ? 'none-under-topic' : state];
}

/**
 * The place of an entry in its document.
 *
 * @returns such as «Skole, punkt 3 · side 12 · linje 40 i dokumentet»
 */
export function placeOf(programme: ProgrammeListing, { entry, section }: Placed, text: Messages): string {
  const page = pageOf(programme, entry);
  return [
    text.point(section.heading, pointOf(entry)),
    ...(page ? [text.topicCompare.page(page)] : []),
    ...linesOf(entry, text),
  ].join(' · ');
}

/** The label of the button that shows the points: it names the first of them. */
function openerOf({ pledges: [id, ...others], entries: [first] }: Speaker, text: Messages): string {
  const { points, prose } = text.topicCompare;
  if (!id) return prose;
  return points(pointOf(first?.entry.id === id ? first.entry : { id }), others.length);
}

/**
 * The points behind a cell, each with where it stands in the document; word for word where the build has the words. The
 * line of the cell is not repeated.
 */
function pointsTemplate(cell: Speaker, text: Messages, language: Language): TemplateResult {
  const line = lineOf(cell)?.words;
  const { programme, entries, prose = [] } = cell;
  return html`<ul class="points" role="list">
    ${entries.map((placed) => {
      const { quote, details, note } = placed.entry;
      return html`<li>
        ${wordsBelow(placed.entry, programme, language, line)}
        ${details && !quote ? html`<span lang=${ifDefined(foreignLang(programme, language, placed.entry))}>${details}</span>` : nothing}
        ${entries.length > 1 ? chips(placed.entry, text) : nothing}
        ${note ? html`<span>${text.editorsNote}: <span lang=${ifDefined(foreignLang(programme, language, placed.entry))}>${note}</span></span>` : nothing}
        <span class="locator">${naming(placeOf(programme, placed, text), programme)}</span>
      </li>`;
    })}
    ${prose.map((lines) => html`<li class="locator">${text.topicCompare.prose} · ${text.lines(...lines)}</li>`)}
  </ul>`;
}
