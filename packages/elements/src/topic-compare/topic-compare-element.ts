import { html, LitElement, nothing, type CSSResult, type PropertyValues } from 'lit';
import { compareProgrammes, isOfParty, rowsWith, type Programme, type Row } from '@partiprogram/programmes';
import { dataVersion, errorState, loadingState } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import hostStyles from '../internal/host.styles.js';
import { languageOf } from '../internal/language.js';
import { messagesFor, type Messages } from '../internal/messages/index.js';
import '../internal/messages/nb-topic-compare.js';
import { SourceController, type Failure } from '../internal/source-controller.js';
import { frameNotices } from './frame-notices.js';
import { behindTemplate, type Behind } from './behind-template.js';
import { loadComparison, loadLater, type Asked, type Comparison } from './load-comparison.js';
import { severalPlaces, tableTemplate } from './table-template.js';
import { TopicCompareOpenEvent } from './topic-compare.events.js';
import styles from './topic-compare.styles.js';
import { hasContext, type View } from './view.js';

/**
 * Sets programmes side by side on one topic: a row per issue, a column per programme, with what each says, that nothing
 * was found, or that it is not in the dataset. Without a topic, which topics each of them speaks of.
 *
 * @summary Programmes side by side on one topic
 * @tagname topic-compare
 *
 * @slot - What a reader sees without JavaScript, while the comparison loads, and when it cannot be shown.
 *
 * @fires {Event} load - The comparison is there and on the screen.
 * @fires {ErrorEvent} error - The comparison could not be loaded.
 * @fires {TopicCompareOpenEvent} topic-compare-open - The reader opens a cell, to see the points behind it.
 * @fires {TopicCompareChangeEvent} topic-compare-change - The reader chooses a topic, issues or programmes.
 *
 * @csspart base - The box around everything.
 * @csspart status - What is going on: loading, what went wrong, or what came of the reader's choice.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The heading: the topic.
 * @csspart controls - What the reader chooses with.
 * @csspart notice - What a reader must know first: programmes of different towns, one that could not be loaded.
 * @csspart table - The comparison; cards where there is little room.
 * @csspart column - The head of a column: a programme.
 * @csspart issue - The head of a row.
 * @csspart relation - How the programmes on a row stand to each other.
 * @csspart cell - What one programme says on one issue.
 * @csspart figure - A share, an amount or a deadline.
 * @csspart more - The button that shows the issues beyond `limit`.
 * @csspart actions - What takes the comparison out of the page: a file, the clipboard, a link.
 * @csspart beyond - What the programmes say on the topic beyond the issues.
 * @csspart facts - Facts that the documents state.
 * @csspart plan - What a municipality plans, apart from the parties.
 * @csspart heading - The heading of any of these.
 * @csspart quote - What a point says word for word, in a build that was given the originals.
 * @csspart empty - Said in place of the table when there is nothing to compare.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring.
 * @cssprop [--pp-text=currentcolor] - The colour of the text; lines and washes are mixed from it.
 * @cssprop [--pp-surface=none] - The background.
 * @cssprop [--pp-font=inherit] - The typeface.
 * @cssprop [--pp-space=1em] - The space between blocks.
 * @cssprop [--pp-radius=0.5em] - The rounding of corners.
 * @cssprop [--topic-compare-gap=1em] - The space between columns.
 * @cssprop [--topic-compare-head-offset=0px] - How far below the edge of the window the heads of the columns stay, for a page with a bar there.
 * @cssprop [--topic-compare-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump.
 *
 * @cssstate loading - While the comparison is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class TopicCompareElement extends LitElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    topic: {},
    municipality: {},
    programmes: {},
    issues: {},
    view: {},
    only: {},
    limit: { type: Number },
    controls: { type: Boolean },
    deepLinks: { type: Boolean, attribute: 'deep-links' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    chosen: { state: true },
    opened: { state: true },
    said: { state: true },
  };

  /** The id of the topic, such as `inkludering`. Left out, the topics of each programme are shown. */
  topic = '';

  /** All programmes of one municipality, by its number, such as `3201`. */
  municipality = '';

  /** Ids of programmes with spaces between them, in place of, or beside, those of `municipality`. */
  programmes = '';

  /** Ids of issues with spaces between them, in the order wanted: only these are shown. */
  issues = '';

  /** `table` or `cards` in any width; else whatever there is room for. */
  view = 'auto';

  /** Only the issues that are `shared`, `differing` in degree or direction, or raised by a `single` programme. */
  only = '';

  /** How many issues are shown at first; the reader can ask for the rest. 0 for all at once. */
  limit = 0;

  /** Lets the reader choose the topic, the issues and the programmes. */
  controls = false;

  /** Lets the reader copy a link that brings back this view, and follows such a link. */
  deepLinks = false;

  /** The level of the title, 2 to 6. */
  headingLevel = 2;

  private chosen: View = {};

  /** What stands behind the cells of one comparison; a sentence while it is awaited, or could not be had. */
  private opened: { readonly of: Comparison; readonly behind: Behind } | undefined;

  /** What came of the last copy or download. */
  private said = '';

  /** The last comparison that was there: its controls stay where the next one fails. */
  #last?: Comparison;

  /** Until then nothing is asked for: an address may ask for something else than the page. */
  #followed?: Promise<void>;

  readonly #source = new SourceController<Comparison, Asked>(this, {
    key: () => {
      const { topic } = this.chosen;
      const issues = topic === undefined ? this.issues : '';
      const controls = this.controls ? 'controls' : '';
      return [topic ?? this.topic, this.municipality, this.programmes, issues, this.view, controls];
    },
    load: async (...asked) => {
      await this.#followed;
      return loadComparison(...asked);
    },
  });

  /** What this comparison is called in an address. */
  get #name(): string {
    return this.id || this.municipality || this.programmes;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#handleClick(event));
    // Does not bubble. Whatever opens a cell, a reader, a search in the page or an address, it has to be filled.
    root.addEventListener('toggle', ({ target }) => (target as HTMLDetailsElement).open && void this.#fill(), true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['topic', 'municipality', 'programmes', 'issues', 'only'] as const;
    if (asked.some((it) => changed.has(it))) this.chosen = {};
  }

  protected override updated(): void {
    const comparison = this.#source.view;
    if (!comparison || comparison === this.#last) return;
    this.#last = comparison;
    if (this.controls) comparison.more?.lookAhead(comparison, this.municipality, () => this.requestUpdate());
    // What was open in another comparison is not open in this one.
    const { open } = this.chosen;
    for (const [at, cell] of this.#cells.entries()) cell.open = open?.includes(at) ?? false;
    if (open) this.scrollIntoView();
  }

  protected override render(): unknown {
    const text = messagesFor(this);
    return html`<div class="base" part="base">
      ${this.#source.render({
        loading: (previous) => (previous ? this.#renderCard(previous, text) : loadingState(text)),
        ready: (comparison) => this.#renderCard(comparison, text),
        error: (error) =>
          this.#last && this.controls && this.chosen.topic !== undefined
            ? this.#renderCard(this.#last, text, error)
            : errorState(error, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderCard(comparison: Comparison, text: Messages, error?: Failure) {
    const { catalogue, programmes, more, language } = comparison;
    this.#adopt(more);
    const view = this.#viewOf(comparison);
    const topic = error ? catalogue.topics.find(({ id }) => id === view.topic) : comparison.topic;
    const shown = programmes.filter(({ id }) => !view.hidden.includes(id));
    const places = [...new Set(programmes.map((programme) => programme.publisher.municipality.name))].join(', ');
    const title = topic?.label ?? more?.titleIn(language) ?? '';
    const rows = error ? [] : this.#rowsOf(comparison, view);
    const wanted = rowsWith(rows, view.only);
    const counts = this.chosen.topic && !error ? more?.shownText(wanted.length, rows.length, title, language) : '';
    return html`<section class="card" aria-label=${text.topicCompare.label(title, places)}>
      <p class="eyebrow soft">${text.topicCompare.eyebrow(places)}</p>
      ${heading(this.headingLevel, title, 'title', true)}
      <p class="meta">${topic ? text.topicCompare.intro : more?.introIn(language)}</p>
      ${this.controls ? more?.controlsTemplate(comparison, view, counts ?? '', (it) => this.#change(comparison, it)) : nothing}
      ${
        error
          ? errorState(error, text, () => this.#source.retry())
          : html`${this.#renderNotices(comparison, shown, text)}
            ${
              topic
                ? this.#renderComparison(comparison, shown, rows, wanted, text)
                : more?.overviewTemplate(comparison, shown, this.view, text, (it) =>
                    this.#change(comparison, { ...view, topic: it }),
                  )
            }
            ${topic && hasContext(shown) ? more?.contextTemplate(shown, this.headingLevel + 1, text, language) : nothing}`
      }
      <div class="foot">
        <span>${dataVersion(catalogue, text, languageOf(this))}</span>
        ${wanted.length > 0 ? this.#renderActions(comparison, wanted, title, text) : nothing}
      </div>
    </section>`;
  }

  #renderNotices({ failed }: Comparison, shown: readonly Programme[], text: Messages) {
    const notices = frameNotices(shown, new Date(), text);
    return html`${
      notices.length > 0
        ? html`<div class="notice" part="notice">${notices.map((notice) => html`<p>${notice}</p>`)}</div>`
        : nothing
    }
    ${
      failed.length > 0
        ? html`<p class="notice" part="notice" role="status">
            ${text.topicCompare.failed(failed.join(', '))}
            <button class="link" part="retry" type="button" @click=${() => this.#source.retry()}>${text.retry}</button>
          </p>`
        : nothing
    }`;
  }

  #renderComparison(
    comparison: Comparison,
    shown: readonly Programme[],
    rows: readonly Row[],
    wanted: readonly Row[],
    text: Messages,
  ) {
    const { topic, language, more } = comparison;
    const { all, only } = this.#viewOf(comparison);
    if (wanted.length === 0) {
      const words = rows.length > 0 ? text.topicCompare.noneSuch : text.topicCompare.empty;
      return html`<p class="empty" part="empty">${shown.length > 0 ? words : more?.noneIn(language)}</p>`;
    }
    const folded = !all && this.limit > 0 && wanted.length > this.limit;
    const behind = this.#behind(comparison);
    const parties = shown.filter(isOfParty);
    return html`
      ${tableTemplate(folded ? wanted.slice(0, this.limit) : wanted, parties, {
        label: topic?.label ?? '',
        view: this.view,
        several: severalPlaces(shown),
        text,
        language,
        behind,
      })}
      ${
        folded
          ? html`<button class="button more" part="more" type="button" @click=${this.#handleMore}>
              ${text.topicCompare.showAll(wanted.length)}
            </button>`
          : nothing
      }
      ${
        this.issues || only
          ? nothing
          : html`<details class="beyond" part="beyond">
              <summary>${text.topicCompare.beyond}</summary>
              ${behindTemplate(behind, (opened) =>
                opened.besidesTemplate(opened, parties, this.headingLevel + 1, text, language),
              )}
            </details>`
      }
    `;
  }

  #renderActions(comparison: Comparison, rows: readonly Row[], title: string, text: Messages) {
    const button = (name: 'csv' | 'copy' | 'link') =>
      html`<button class="link" type="button" @click=${() => void this.#export(name, comparison, rows, title)}>
        ${text.topicCompare[name]}
      </button>`;
    return html`<span class="actions" part="actions"
      >${button('csv')} ${button('copy')} ${this.deepLinks ? button('link') : nothing}
      <span role="status">${this.said}</span></span
    >`;
  }

  /** What is shown of a comparison: as the page has it, then as an address or the reader. */
  #viewOf({ topic }: Comparison): Required<View> {
    return { topic: topic?.id ?? '', only: this.only, hidden: [], all: false, open: [], ...this.chosen };
  }

  #behind(comparison: Comparison): Behind {
    return this.opened?.of === comparison ? this.opened.behind : undefined;
  }

  #rowsOf(comparison: Comparison, { hidden }: Required<View>): readonly Row[] {
    const behind = this.#behind(comparison);
    const { programmes, issues } = typeof behind === 'object' ? behind : comparison;
    const shown = programmes.filter(({ id }) => !hidden.includes(id));
    return compareProgrammes(issues, shown, this.issues !== '');
  }

  /** The cells that can be opened. */
  get #cells(): readonly HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('td details')];
  }

  #adopt(part: { readonly styles: CSSResult } | undefined): void {
    const sheet = part?.styles.styleSheet;
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }

  #change({ more }: Comparison, view: View): void {
    for (const cell of this.#cells) cell.open = false;
    this.chosen = more?.change(this, view) ?? { ...this.chosen };
  }

  /** Loads what stands behind the cells, once a reader opens the first of them. */
  async #fill(): Promise<void> {
    const of = this.#source.view;
    if (!of) return;
    const { loading, unreachable } = messagesFor(this);
    const known = this.#behind(of);
    if (known === loading || typeof known === 'object') return;
    this.opened = { of, behind: loading };
    const behind = await of.open().catch(() => unreachable);
    if (typeof behind === 'object') this.#adopt(behind);
    if (this.opened.of === of) this.opened = { of, behind };
  }

  async #export(how: string, comparison: Comparison, rows: readonly Row[], title: string) {
    const text = messagesFor(this);
    const open = this.#cells.flatMap((cell, at) => (cell.open ? [at] : []));
    const view = { ...this.#viewOf(comparison), open };
    this.said = '';
    this.said = await loadLater()
      .then((later) => later.exported(how, comparison, { title, rows, text, view, name: this.#name }))
      .catch(() => text.unreachable);
  }

  /** Shows what the address of the page asks for. */
  readonly #follow = (): void => {
    const { hash } = location;
    if (!this.deepLinks || !hash.startsWith('#topic-compare=')) return;
    this.#followed = loadLater().then(
      ({ viewFrom }) => void (this.chosen = viewFrom(hash, this.#name) ?? this.chosen),
      () => undefined,
    );
  };

  /** The button is gone afterwards: the focus goes to the first row that was hidden. */
  async #handleMore(): Promise<void> {
    this.chosen = { ...this.chosen, all: true };
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody th')[this.limit]?.focus();
  }

  #handleClick(event: Event): void {
    const details = (event.target as Element).closest('summary')?.closest<HTMLDetailsElement>('details[data-issue]');
    const { issue, programme } = details?.dataset ?? {};
    if (!issue || !programme || details?.open) return;
    if (!this.dispatchEvent(new TopicCompareOpenEvent(issue, programme))) event.preventDefault();
  }
}
