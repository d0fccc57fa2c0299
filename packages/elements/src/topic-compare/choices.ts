import { html, nothing, type ReactiveController } from 'lit';
import {
  compareProgrammes,
  isOfParty,
  rowsWith,
  type Language,
  type Programme,
  type Row,
} from '@partiprogram/programmes';
import { errorState } from '../element/templates.js';
import type { Messages } from '../messages/index.js';
import { adoptStyles } from '../element/parts.js';
import type { ProgrammeSource } from '../data/programme-source.js';
import type { Failure } from '../element/source-controller.js';
import { contextTemplate } from './context.js';
import { choicesStyles } from './choices.styles.js';
import { CHOICES_TEXTS } from './choices-texts.js';
import { controlsTemplate, lookAhead } from './controls.js';
import { DrawnRows } from './drawn-rows.js';
import { loadExcerpts, type Excerpts } from './excerpts.js';
import { frameNotices } from './frame-notices.js';
import type { Comparison } from './load-comparison.js';
import { overviewTemplate, OVERVIEW_TEXTS } from './overview.js';
import { frameOf } from './scrolled.js';
import type { Shown } from './shown.js';
import { TopicCompareChangeEvent } from './topic-compare-change.events.js';
import type { TopicCompareElement } from './topic-compare-element.js';
import { addressOf, viewFrom, type View } from './view.js';

/** All rows of a comparison, and those of them that are wanted. */
type Rows = readonly [all: readonly Row[], wanted: readonly Row[]];

const NONE: Rows = [[], []];

/**
 * What is out of the common in a comparison: what the page chooses by attributes, the reader by controls, or an address; an
 * overview of all topics; several files; more columns than there is room for; plans and facts beside the table.
 */
export class Choices implements ReactiveController {
  readonly #host: TopicCompareElement;
  readonly #retry: () => void;

  readonly #drawn: DrawnRows;

  #chosen: View = {};

  /** What the page asked for when that was chosen. */
  #asked: string;

  /** The rows of what is shown. */
  #ready?: { readonly of: Comparison; readonly key: string; readonly rows: Rows };

  /** What was on the screen last. */
  #last?: Comparison;

  /** Whether an address has led here, and the reader has still to be led to what it asks for. */
  #arriving = false;

  /** What came of the last copy of a link. */
  #said = '';

  constructor(host: TopicCompareElement, retry: () => void) {
    this.#host = host;
    this.#retry = retry;
    this.#asked = this.#attributes;
    adoptStyles(host, choicesStyles);
    this.#drawn = new DrawnRows(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** What the reader has chosen holds until the page asks for something else. */
  hostUpdate(): void {
    if (this.#asked === this.#attributes) return;
    this.#asked = this.#attributes;
    this.#chosen = {};
  }

  hostUpdated(): void {
    const comparison = this.#last;
    const host = this.#host;
    if (comparison?.topic?.id !== (this.topic || undefined)) return;
    if (this.#arriving) void this.#arrive();
    if (host.controls && comparison) lookAhead(comparison, host.municipality, () => host.requestUpdate());
  }

  /** The id of the topic that is wanted; empty for the overview. */
  get topic(): string {
    const { topic } = this.#host;
    return this.#asked === this.#attributes ? (this.#chosen.topic ?? topic) : topic;
  }

  /** Whether the controls stay where what was chosen with them cannot be had. */
  get keeps(): boolean {
    return this.#host.controls && this.#chosen.topic !== undefined;
  }

  get #attributes(): string {
    const { topic, municipality, programmes, issues, only } = this.#host;
    return [topic, municipality, programmes, issues, only].join('|');
  }

  /** What this comparison is called in an address. */
  get #name(): string {
    const { id, municipality, programmes } = this.#host;
    return id || municipality || programmes;
  }

  /** Loads what is asked for. */
  excerpt(source: ProgrammeSource, language: Language): Promise<Excerpts> {
    const { municipality, programmes, issues } = this.#host;
    return loadExcerpts(source, language, {
      topic: this.topic,
      municipality,
      programmes: idsIn(programmes),
      // Another topic than that of the page has other issues.
      issues: this.#chosen.topic === undefined ? idsIn(issues) : [],
    });
  }

  /**
   * What of a comparison is on the screen.
   *
   * @param error why it is not what the reader has chosen
   */
  shown(comparison: Comparison, text: Messages, error?: Failure): Shown {
    const { catalogue, programmes, language, failed = [] } = comparison;
    const host = this.#host;
    const words = CHOICES_TEXTS[language];
    if (!error) this.#last = comparison;
    const view = this.#viewOf(comparison);
    const shown = programmes.filter(({ id }) => !view.hidden.includes(id));
    const topic = error ? catalogue.topics.find(({ id }) => id === view.topic) : comparison.topic;
    const title = topic?.label ?? OVERVIEW_TEXTS[language].title;
    const [all, rows] = error || !topic ? NONE : this.#rowsOf(comparison, shown, view);
    const counts = this.#chosen.topic && !error ? words.shown(rows.length, all.length, title) : '';
    const change = (it: View) => this.#change(it);
    const columns = shown.filter(isOfParty);
    return {
      columns,
      rows,
      ...this.#folded(rows, view, words.showAll, comparison.behind, text, host.view),
      title,
      ...(!topic && { intro: OVERVIEW_TEXTS[language].intro }),
      some: host.issues !== '' || view.only !== '',
      frame: (table) => frameOf(columns.length, host.view, title, table),
      before: html`${host.controls ? controlsTemplate(comparison, view, counts, change) : nothing}
      ${error ? nothing : this.#noticesTemplate(frameNotices(shown, new Date(), text, language))}
      ${failed.length > 0 && !error ? this.#failedTemplate(words.failed(failed.join(', ')), text.retry) : nothing}`,
      instead: error
        ? errorState(error, text, this.#retry)
        : topic
          ? this.#emptyTemplate(rows, all, shown.length, language)
          : overviewTemplate(comparison, shown, host.view, text, (it) => change({ ...view, topic: it })),
      context: topic && !error ? contextTemplate(shown, host.headingLevel + 1, text, language) : nothing,
      actions: host.deepLinks ? this.#linkTemplate(comparison, language) : nothing,
    };
  }

  /** What is chosen of a comparison: as the page has it, then as an address or the reader. */
  #viewOf({ topic }: Comparison): Required<View> {
    return { topic: topic?.id ?? '', only: this.#host.only, hidden: [], all: false, open: [], ...this.#chosen };
  }

  /** All rows of some programmes, and those that are wanted: the same ones until something else is wanted. */
  #rowsOf(comparison: Comparison, shown: readonly Programme[], view: Required<View>): Rows {
    const key = [view.only, ...shown.map(({ id }) => id)].join(' ');
    if (comparison !== this.#ready?.of || key !== this.#ready.key) {
      const all = compareProgrammes(comparison.issues, shown, this.#host.issues !== '');
      this.#ready = { of: comparison, key, rows: [all, rowsWith(all, view.only)] };
    }
    return this.#ready.rows;
  }

  #folded(
    rows: readonly Row[],
    { all }: View,
    showAll: (issues: number) => string,
    ...inputs: readonly unknown[]
  ): Partial<Shown> {
    const { limit } = this.#host;
    const shown = this.#drawn.of(rows, ...inputs);
    if (all || !(limit > 0) || rows.length <= limit) return shown;
    return {
      ...shown,
      drawn: rows.slice(0, Math.min(limit, shown.drawn?.length ?? limit)),
      rest: html`<button class="button more" part="more" type="button" @click=${this.#handleMore}>
        ${showAll(rows.length)}
      </button>`,
    };
  }

  #noticesTemplate(notices: readonly string[]) {
    if (notices.length === 0) return nothing;
    return html`<div class="notice" part="notice">${notices.map((notice) => html`<p>${notice}</p>`)}</div>`;
  }

  #failedTemplate(words: string, retry: string) {
    return html`<p class="notice" part="notice" role="status">
      ${words} <button class="link" part="retry" type="button" @click=${this.#retry}>${retry}</button>
    </p>`;
  }

  #emptyTemplate(rows: readonly Row[], all: readonly Row[], programmes: number, language: Language) {
    if (rows.length > 0) return undefined;
    const { chooseOne, empty, noneSuch } = CHOICES_TEXTS[language];
    return html`<p class="empty" part="empty">${programmes === 0 ? chooseOne : all.length > 0 ? noneSuch : empty}</p>`;
  }

  #linkTemplate(comparison: Comparison, language: Language) {
    return html`<button class="link" type="button" @click=${() => void this.#copyLink(comparison)}>
        ${CHOICES_TEXTS[language].link}
      </button>
      <span role="status">${this.#said}</span>`;
  }

  /** The cells that can be opened. */
  get #cells(): readonly HTMLDetailsElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('td details')];
  }

  /** Shows what the reader wants to see, unless the page objects. */
  #change({ topic = '', only = '', hidden = [] }: View): void {
    const host = this.#host;
    if (host.dispatchEvent(new TopicCompareChangeEvent(topic, only, hidden))) {
      for (const cell of this.#cells) cell.open = false;
      this.#chosen = { topic, only, hidden };
    }
    // Where the page objects, the controls are to show what is shown.
    host.requestUpdate();
  }

  /** Shows what the address of the page asks for. */
  readonly #follow = (): void => {
    const view = this.#host.deepLinks && viewFrom(location.hash, this.#name);
    if (!view) return;
    this.#chosen = view;
    this.#arriving = true;
    this.#host.requestUpdate();
  };

  /** Opens what was open, and leads the reader there, once all of it is on the screen. */
  async #arrive(): Promise<void> {
    this.#arriving = false;
    this.#drawn.drawAll();
    await this.#host.updateComplete;
    const { open } = this.#chosen;
    for (const [at, cell] of this.#cells.entries()) cell.open = open?.includes(at) ?? false;
    this.#host.scrollIntoView();
  }

  async #copyLink(comparison: Comparison): Promise<void> {
    const { linkCopied, notCopied } = CHOICES_TEXTS[comparison.language];
    const open = this.#cells.flatMap((cell, at) => (cell.open ? [at] : []));
    const address = addressOf(location.href, this.#name, { ...this.#viewOf(comparison), open });
    const say = (words: string): void => {
      this.#said = words;
      this.#host.requestUpdate();
    };
    say('');
    await navigator.clipboard.writeText(address).then(
      () => say(linkCopied),
      () => say(`${notCopied} ${address}`),
    );
  }

  /** The button is gone afterwards: the focus goes to the first row that was hidden. */
  readonly #handleMore = async (): Promise<void> => {
    const host = this.#host;
    this.#chosen = { ...this.#chosen, all: true };
    this.#drawn.drawAll();
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelectorAll<HTMLElement>('tbody th')[host.limit]?.focus();
  };
}

/** The words of an attribute that takes several ids. */
function idsIn(attribute: string): readonly string[] {
  return attribute.split(/\s+/).filter(Boolean);
}
