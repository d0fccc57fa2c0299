import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  leadOverOf,
  whoseWords,
  type Catalogue,
  type Entry,
  type Language,
  type ProgrammeListing,
  type Silence,
} from '@partiprogram/programmes';
import { atNames, namesOf } from '../messages/at-names.js';
import { longDay } from '../messages/days.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { isPrerendered } from './prerendered.js';
import type { Failure } from './source-controller.js';

/** A dot between two texts, glued to the first: no line begins with it. */
export const DOT = '\u00a0·';

/** A name, an id or a code, which a browser that translates the page leaves as it is: Venstre is not “Left”. */
export function asNamed(name: string): TemplateResult {
  return html`<span translate="no">${name}</span>`;
}

/**
 * A message with names in it, each drawn by {@link asNamed}.
 *
 * @param message that takes the names, with commas between them
 */
export function withNames(message: (names: string) => string, ...names: readonly string[]): unknown {
  return atNames(message(names.join(', ')), names).map((piece, at) => (at % 2 === 1 ? asNamed(piece) : piece));
}

/**
 * A text of ours that may change while it is on the screen, with the names of publishers in it drawn by {@link asNamed}.
 *
 * @param text to draw
 * @param programmes whose publishers it may name
 */
export function naming(text: string, ...programmes: readonly ProgrammeListing[]): unknown {
  return keyed(text, html`${withNames(() => text, ...namesOf(programmes))}`);
}

/**
 * The publisher's name; for a party or a joint list, with what readers know it by and a stripe of each colour as
 * decoration. The colour is an SVG attribute: a `style` would be refused by a strict content security policy. So is its
 * size, where our styles are lost.
 *
 * @param after goes with the last word of the name into the next line, such as {@link DOT}
 */
export function publisher({ publisher: { name, ...who } }: ProgrammeListing, after = ''): TemplateResult {
  const { party, parties = party ? [party] : [] } = who;
  const letters = parties.flatMap(({ code, abbreviation = code }) => abbreviation ?? []).join(' ');
  const colours = parties.flatMap(({ colour }) => colour ?? []);
  // Without letters, the stripe stands as far from the edge as in other marks.
  return html`<span class="who" translate="no"
    >${
      letters || colours.length > 0
        ? html`<span class="mark" aria-hidden="true"
            >${letters || '\u00a0'}<svg
              width="24"
              height="3"
              preserveAspectRatio="none"
              viewBox="0 0 ${colours.length} 1"
            >
              ${colours.map((it, at) => svg`<path fill=${it} d="M${at} 0h1v1h-1z" />`)}
            </svg></span
          >`
        : nothing
    }<span>${name}${after}</span></span
  >`;
}

/** The kind of a document, its term, and whether we have it whole: `program 2023–2027 (utdrag)`. */
export function kindOf(programme: ProgrammeListing, text: Messages): string {
  const pieces = [text.programmeKinds[programme.kind]];
  if (programme.period) pieces.push(text.period(programme.period));
  if (programme.coverage === 'part') pieces.push(`(${text.partly})`);
  return pieces.join(' ');
}

/** The document that something stands in: its title, its kind, and who it is from. */
export function sourceOf(programme: ProgrammeListing, text: Messages): unknown {
  const { title, publisher } = programme;
  return naming(text.pledgeList.source(title, kindOf(programme, text), publisher.name), programme);
}

/** Who answers for what an element shows, where the page says so. */
export function senderTemplate(sender: string, text: Messages): unknown {
  const { sender: message } = text.pledgeList;
  return sender && html`<span part="sender">${keyed(message(sender), html`${withNames(message, sender)}`)}</span>`;
}

/** The reason why nothing of a programme is there to show, in words. */
export function silenceOf(
  { state, programme }: { readonly state: Silence; readonly programme: ProgrammeListing },
  text: Messages,
): string {
  return state === 'nothing-found' ? text.nothingFound[programme.kind] : text.silence[state];
}

/**
 * The words of an entry: the document's own where they are there, with ours, if there are any, as their summary; else ours.
 *
 * @param of the programme that it stands in
 * @param mark wraps the words, such as in marks around what was found
 */
export function words(
  entry: Entry,
  of: ProgrammeListing,
  text: Messages,
  language: Language,
  mark: (words: string) => unknown = (it) => it,
): TemplateResult {
  const { quote, quoteLanguage = of.language, statement } = entry;
  const lang = ifDefined(foreignLang(of, language, entry));
  const ours = statement && html`<span class="words" part="statement" lang=${lang}>${mark(statement)}</span>`;
  if (!quote) return html`${ours}`;
  return html`<q class="words" part="quote" lang=${quoteLanguage}>${mark(quote)}</q>
    ${ours && html`<span class="details">${text.inShort}: ${ours}</span>`}`;
}

/** The lines of an entry in its document, in words; nothing where they are not known. */
export function linesOf({ lines: [first, last] }: Pick<Entry, 'lines'>, text: Messages): readonly string[] {
  return first ? [text.lines(first, last)] : [];
}

/**
 * What stands over entries of a party: who will, where the words are ours and read after it; who writes, where they are the
 * document's own; where there are both, the name alone.
 */
export function leadOver(entries: readonly Entry[], name: string, { pledgeList }: Messages): unknown {
  const lead = leadOverOf(entries);
  return lead === 'name' ? asNamed(name) : withNames(pledgeList[lead], name);
}

/** Whose the words of some entries are, and that the topics of the programme were proposed, in words. */
export function aboutWords(
  { topicsProposed }: Pick<ProgrammeListing, 'topicsProposed'>,
  entries: readonly Entry[],
  text: Messages,
): string {
  return text.whose[whoseWords(entries)] + (topicsProposed ? `. ${text.topicsProposed}` : '');
}

/** The figures and the deadline of an entry, as chips. */
export function chips({ amounts = [], counts = [], deadline }: Partial<Entry>, text: Messages): unknown {
  const said = [...amounts, ...counts, ...(deadline === undefined ? [] : [text.deadline(deadline)])];
  if (said.length === 0) return nothing;
  return html`<span class="chips">${said.map((it) => html`<span class="chip" part="figure">${it}</span>`)}</span>`;
}

/** The version and the date of the dataset, with a link to its corrections; nothing for a page's own words, which have none. */
export function dataVersion(catalogue: Catalogue, text: Messages, language: Language): unknown {
  if (!catalogue.date) return nothing;
  const { version, date, corrections } = catalogue;
  return html`${text.dataVersion(version, longDay(date, language))}${
    corrections ? html`  · <a href=${corrections} target="_blank" rel="noreferrer">${text.corrections}</a>` : nothing
  }`;
}

/** Draws each of some things, keyed by its id: the nodes of one never become those of another. */
export function byId<T extends { readonly id: string }>(
  things: readonly T[],
  template: (thing: T) => unknown,
): unknown {
  return repeat(things, ({ id }) => id, template);
}

/**
 * What changes while it is on the screen, such as a title or a status. A browser that translates a page replaces
 * our text nodes by its own, so each new text gets a new node: otherwise the old one would stay.
 */
export function changing(content: unknown): unknown {
  return keyed(content, html`${content}`);
}

/** The loading state: what the page came with in the root or inside the tag, or else a word to readers who wait long. */
export function loadingState(host: LitElement, text: Messages): TemplateResult | typeof nothing {
  if (isPrerendered(host)) return nothing;
  return placeholder(`${host.childElementCount ? 'hidden' : 'status'} waiting`, text.loading, nothing);
}

/**
 * The error state: what is wrong, a button to try again where that could help, and what the page wrote inside the tag.
 */
export function errorState(failure: Failure, text: Messages, retry: () => void): TemplateResult {
  const button = html`<button class="button" part="retry" type="button" @click=${retry}>${text.retry}</button>`;
  return placeholder('notice', failureWords(failure, text), failure.passing ? button : nothing);
}

function failureWords(failure: Failure, text: Messages): string {
  if (failure.words) return failure.words;
  if (failure.problem === 'offline') return text.offline;
  return failure.problem === 'feature' ? text.featureFailed : text.unreachable;
}

/** What a list or a comparison lacks, with a button to try again; nothing where all of it has come. */
export function missingNotice(
  names: readonly string[],
  text: Messages,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<p class="notice" part="notice" role="status">
    ${withNames(text.missing, ...names)}
    <button class="link" part="retry" type="button" @click=${retry}>${text.retry}</button>
  </p>`;
}

/** One template for both states: a screen reader announces only changes in a status that was there before. */
function placeholder(name: string, status: string, action: unknown): TemplateResult {
  return html`<div class="placeholder">
    <div class="told">
      <p class=${name} part="status" role="status">${changing(status)}</p>
      ${action}
    </div>
    <slot></slot>
  </div>`;
}
