import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Catalogue, Entry, Figure, Language, Period, ProgrammeListing } from '@partiprogram/programmes';
import type { Messages } from './messages/index.js';
import type { SourceError } from './programme-source.js';

/**
 * A party's code with a stripe of its colour, as decoration beside its name. The colour is an SVG attribute: a `style`
 * would be refused by a strict content security policy.
 */
function partyMark(catalogue: Catalogue, programme: ProgrammeListing): TemplateResult | typeof nothing {
  const party = catalogue.parties.find(({ id }) => id === programme.publisher.party);
  if (!party) return nothing;
  return html`<span class="mark" aria-hidden="true"
    >${party.code}${svg`<svg preserveAspectRatio="none" viewBox="0 0 1 1"><path fill=${party.colour} d="M0 0h1v1H0z"/></svg>`}</span
  >`;
}

/** The publisher's name, with its mark. */
export function publisher(catalogue: Catalogue, programme: ProgrammeListing): TemplateResult {
  return html`<span class="who">${partyMark(catalogue, programme)}<span>${programme.publisher.name}</span></span>`;
}

/** The name of the municipality that a programme is for. */
export function placeOf(catalogue: Catalogue, programme: ProgrammeListing): string {
  const { municipality } = programme.publisher;
  return catalogue.municipalities.find(({ id }) => id === municipality)?.name ?? municipality;
}

/** What kind of document it is, for which term, and whether we have it whole: `program 2023–2027 (utdrag)`. */
export function kindOf(programme: ProgrammeListing, text: Messages): string {
  const words = [text.programmeKinds[programme.kind]];
  if (programme.period) words.push(text.period(programme.period));
  if (programme.coverage === 'part') words.push(`(${text.partly})`);
  return words.join(' ');
}

/** The figures and the deadline of an entry, as chips. */
export function chips(entry: Entry, text: Messages, language: Language): TemplateResult | typeof nothing {
  const words = (entry.figures ?? []).flatMap((figure) => figureText(figure, text, language) ?? []);
  if (entry.deadline !== undefined) words.push(text.deadline(entry.deadline));
  if (words.length === 0) return nothing;
  return html`<span class="chips">${words.map((word) => html`<span class="chip" part="figure">${word}</span>`)}</span>`;
}

/** Only what reads the same in every language gets a chip: a share, or an amount of money. */
function figureText(figure: Figure, text: Messages, language: Language): string | undefined {
  const { value, unit, bound, approximate } = figure;
  const format: Intl.NumberFormatOptions | undefined =
    unit === 'percent'
      ? { style: 'unit', unit: 'percent' }
      : unit === 'NOK'
        ? { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 }
        : undefined;
  if (!format) return undefined;
  const number = new Intl.NumberFormat(language, format).format(value);
  if (bound === 'at-least') return text.atLeast(number);
  if (bound === 'at-most') return text.atMost(number);
  if (bound === 'more-than') return text.moreThan(number);
  return approximate ? text.about(number) : number;
}

/** Says that a term is over, where it is. */
export function periodNotice(period: Period | null, over: boolean, text: Messages): TemplateResult | typeof nothing {
  return period && over ? html`<p class="notice" part="notice">${text.periodOver(period)}</p>` : nothing;
}

/** The version and the day of the dataset. */
export function dataVersion(catalogue: Catalogue, text: Messages, language: Language): string {
  const day = new Date(`${catalogue.date}T12:00:00Z`);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return text.dataVersion(catalogue.version, date);
}

/** While loading: what the page wrote inside the tag, and a word to those who wait long. */
export function loadingState(text: Messages): TemplateResult {
  return placeholder('status waiting', text.loading, nothing);
}

/** After an error: what is wrong, a way to try again where that could help, and what the page wrote inside the tag. */
export function errorState(error: SourceError, text: Messages, retry: () => void): TemplateResult {
  const button = html`<button class="button" part="retry" type="button" @click=${retry}>${text.retry}</button>`;
  return placeholder('notice', text.problems[error.problem](error.about), error.passing ? button : nothing);
}

/** One template for both: a screen reader says what changes in a status that was there before. */
function placeholder(name: string, status: string, action: unknown): TemplateResult {
  return html`<div class="placeholder">
    <p class=${name} part="status" role="status">${status}</p>
    ${action}
    <slot></slot>
  </div>`;
}
