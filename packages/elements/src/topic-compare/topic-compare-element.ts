import { html, nothing, type PropertyValues } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '@partiprogram/programmes';
import { isSourceError } from '../data/programme-source.js';
import { isTrue } from '../element/boolean.js';
import { FeatureController } from '../element/feature-controller.js';
import { forAWhile } from '../element/for-a-while.js';
import { GradualList } from '../element/gradual-list.js';
import { heading } from '../element/heading.js';
import { Kept } from '../element/kept.js';
import hostStyles from '../element/host.styles.js';
import { idsIn } from '../element/ids-in.js';
import { keepRoom } from '../element/keep-room.js';
import { LoadingElement } from '../element/loading-element.js';
import { SourceController, type Failure } from '../element/source-controller.js';
import { changing, dataVersion, DOT, errorState, loadingState, senderTemplate } from '../element/templates.js';
import { languageOf, ownLang } from '../messages/language.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import { cellToOpen, openAfter } from './cell-template.js';
import { ComparisonActions } from './comparison-actions.js';
import { AT_FIRST, comparisonModel, rowsWithin, type ComparisonModel, type ReaderView } from './comparison-model.js';
import type { ComparisonFilter } from './features/controls/controls.js';
import type { LinkedView } from './features/deep-links/deep-links.js';
import { loadComparison, unknownIssueError, type Comparison, type ComparisonRequest } from './load-comparison.js';
import { measureHeads, paceOf } from './table-frame.js';
import tableStyles from './table.styles.js';
import { TopicCompareChangeEvent, TopicCompareOpenEvent } from './topic-compare.events.js';
import styles from './topic-compare.styles.js';
import { noticesTemplate, topicTemplate } from './topic-template.js';
import { topicRows, type ComparisonView } from './topic-view.js';

/** The reader's filter holds until the page sets one of these. */
const ASKED_BY_PAGE = ['topic', 'municipality', 'programmes', 'issues', 'only'] as const;

/**
 * Sets programmes side by side on one topic: a row per issue, a column per programme, with what each says, that nothing
 * was found, or that it is not in the dataset. Without a topic, which topics each of them speaks of. A boolean attribute is
 * off where its value is `false`.
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
 * @csspart status - The status line: loading, what went wrong, or the result of the reader's filter.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The heading: the topic.
 * @csspart controls - The reader's controls.
 * @csspart notice - A notice that a reader needs first: programmes of different towns, one that could not be loaded.
 * @csspart left-out - The line that says what is left out: programmes, and kinds of issues.
 * @csspart table - The comparison; cards where there is little room.
 * @csspart column - The head of a column: a programme.
 * @csspart issue - The head of a row.
 * @csspart proposition - What the programmes are for or against, under the title of an issue.
 * @csspart relation - How the programmes on a row stand to each other.
 * @csspart cell - One programme on one issue.
 * @csspart figure - A share, an amount or a deadline.
 * @csspart more - The button that shows the issues beyond `limit`.
 * @csspart show-all - The button that shows what there was no room for at first.
 * @csspart sender - The line that names who answers for the comparison.
 * @csspart newer - The sentence below the element that there are newer data (`newer`).
 * @csspart actions - The buttons that take the comparison out of the page: a file, the clipboard, a link.
 * @csspart apart - The points of programmes that nobody has compared issue by issue.
 * @csspart entry - One of these points.
 * @csspart beyond - Everything on the topic beyond the issues.
 * @csspart facts - Facts that the documents state.
 * @csspart plan - The plan of a municipality, apart from the parties.
 * @csspart heading - The heading of any of these.
 * @csspart quote - A point word for word, where the dataset has the document's own words.
 * @csspart empty - The sentence in place of the table when there is nothing to compare.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring, ticks and search hits; darker or lighter where faint.
 * @cssprop [--pp-text=currentcolor] - The colour of the text; lines and washes are mixed from it.
 * @cssprop [--pp-surface=none] - The background.
 * @cssprop [--pp-font=inherit] - The typeface.
 * @cssprop [--pp-space=1em] - The space between blocks.
 * @cssprop [--pp-radius=0.5em] - The rounding of corners.
 * @cssprop [--topic-compare-gap=1em] - The space between columns.
 * @cssprop [--topic-compare-head-offset=0px] - How far below the edge of the window the heads of the columns stay, for a page with a bar there.
 * @cssprop [--topic-compare-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump. With the script tag, the height of the window where neither `issues` nor `only` leaves something out.
 *
 * @cssstate loading - While the comparison is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class TopicCompareElement extends LoadingElement {
  static override styles = [hostStyles, tableStyles, styles];

  static override properties = {
    topic: {},
    municipality: {},
    programmes: {},
    issues: {},
    view: {},
    only: {},
    limit: { type: Number },
    controls: { type: Boolean, converter: isTrue },
    deepLinks: { type: Boolean, converter: isTrue, attribute: 'deep-links' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    sender: {},
    reader: { state: true },
  };

  /** The id of the topic, such as `inkludering`. Left out, the topics of each programme are shown. */
  topic = '';

  /** All programmes of one municipality, by its number, such as `3201`; of a county by its two digits, or of the country: `no`. */
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

  /** Who answers for the comparison on this page. */
  sender = '';

  /** What the reader has set, in place of the page. */
  private reader: ReaderView = AT_FIRST;

  /** The comparison that was last on the screen. */
  #last: Comparison | undefined;

  readonly #models = new Kept<ComparisonModel>();

  /** Whether an address has led here, and the reader has still to be led to what it asks for. */
  #arriving = false;

  readonly #gradual = new GradualList(this);

  readonly #features = new FeatureController(this, {
    controls: {
      when: () => this.#isFiltered && this.#source.isNear,
      load: () => import('./features/controls/controls.js'),
    },
    overview: {
      when: () => this.#topic === '' && this.#source.isNear,
      load: () => import('./features/overview/overview.js'),
    },
    points: { when: () => this.#hasPoints(this.#source.loaded), load: () => import('./features/points/points.js') },
    export: { load: () => import('./features/export/export.js') },
    'deep-links': {
      when: () => this.deepLinks,
      load: () => import('./features/deep-links/deep-links.js'),
      connected: ({ followAddress }) =>
        followAddress(
          () => this.#nameInAddress,
          (view) => this.#follow(view),
        ),
    },
  });

  readonly #actions = new ComparisonActions(this, this.#features);

  readonly #source = new SourceController<Comparison, ComparisonRequest>(this, {
    request: () => this.#request,
    load: (source, language) => this.#load(() => loadComparison(source, language, this.#request)),
    wrong: (comparison) => unknownIssueError(comparison, this.#issuesOn(comparison)),
    wanted: () => this.#isLinked,
    keepRoom,
  });

  readonly #retry = (): void => this.#source.retry();

  /** The id of the topic that is wanted; empty for the overview. */
  get #topic(): string {
    return this.reader.topic ?? this.topic;
  }

  get #request(): ComparisonRequest {
    return { topic: this.#topic, municipality: this.municipality, programmes: idsIn(this.programmes) };
  }

  /** The name of this comparison in an address. */
  get #nameInAddress(): string {
    return this.id || this.municipality || this.programmes;
  }

  /** Whether the address of the page is a link to a comparison: an anchor of the page's own is not. */
  get #isLinked(): boolean {
    return this.deepLinks && location.hash.includes('topic-compare=');
  }

  /** One listener for all cells: there may be hundreds. */
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#handleClick(event));
    // The toggle of a `<details>` does not bubble.
    root.addEventListener('toggle', (event) => this.#handleToggle(event), { capture: true });
    root.addEventListener('focusin', () => measureHeads(root));
    // The browser's search has found something beyond the limit.
    root.addEventListener('beforematch', () => (this.reader = { ...this.reader, all: true }));
    return root;
  }

  protected override performUpdate(): void {
    this.#source.draw(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (ASKED_BY_PAGE.some((name) => changed.has(name))) this.#set(AT_FIRST);
  }

  protected override updated(): void {
    const { loaded } = this.#source;
    if (!loaded) return;
    this.#last = loaded;
    if (!this.#isWanted(loaded)) return;
    if (this.#arriving) void this.#arrive();
    if (this.controls) this.#features.get('controls')?.lookAhead(loaded, this.municipality, () => this.requestUpdate());
  }

  protected override render(): unknown {
    const text = messagesFor(languageOf(this));
    const { language } = text;
    const kept = this.controls && this.reader.topic !== undefined ? this.#last : undefined;
    const card = (comparison: Comparison, failure?: Failure): unknown =>
      // Other words need nodes of their own.
      keyed(text, this.#renderCard(comparison, text, language, failure));
    return html`<div class="base" part="base" lang=${ifDefined(ownLang(this, language))} dir="ltr">
      ${this.#source.render({
        loading: (previous = kept) => (previous ? card(previous) : loadingState(this, text)),
        ready: (comparison) => card(comparison),
        error: (failure) => (kept ? card(kept, failure) : errorState(failure, text, this.#retry)),
      })}
    </div>`;
  }

  #renderCard(comparison: Comparison, text: Messages, language: Language, failure?: Failure) {
    const { catalogue } = comparison;
    const { comparison: what, intro } = text.topicCompare;
    const topic = failure ? catalogue.topics.find(({ id }) => id === this.#topic) : comparison.topic;
    const overview = this.#features.get('overview')?.overviewTitle(language, comparison.source.isWhole);
    const title = topic?.label ?? overview?.title ?? what;
    const model = this.#modelOf(comparison);
    const leftOut = this.#features.get('controls')?.leftOutTexts(model.leftOut, language);
    const apart = model.unsorted[0] && this.#features.get('points')?.POINTS_MESSAGES[language];
    const shown = { comparison, model, leftOut, apart, title, view: this.view, sender: this.sender, text, language };
    const towns = model.towns.join(', ');
    return html`<section class="card" aria-label="${what}: ${title}, ${towns}">
      <p class="eyebrow soft">${changing(`${what}${DOT} ${towns}`)}</p>
      ${heading(this.headingLevel, changing(title), 'title', true)}
      <p class="meta">
        ${changing(topic ? (model.whole || !model.unsorted[0] ? intro(text.whose[model.whose]) : '') : overview?.intro)}
      </p>
      ${this.controls ? this.#renderControls(shown, failure) : nothing}
      ${
        failure
          ? errorState(failure, text, this.#retry)
          : keyed(
              comparison,
              html`${this.#renderLeftOut(shown)} ${noticesTemplate(shown.model, comparison.failed, text, this.#retry)}
              ${topic ? this.#renderTopic(shown) : this.#renderOverview(shown)}`,
            )
      }
      <div class="foot">
        ${senderTemplate(this.sender, text)}
        <span>${keyed(catalogue, dataVersion(catalogue, text, language))}</span>
        ${!failure && (model.unsorted[0] ? apart : model.rows[0]) ? this.#actions.render(shown, this.#link) : nothing}
      </div>
    </section>`;
  }

  #renderControls(shown: ComparisonView, failure: Failure | undefined) {
    const { comparison, model, text } = shown;
    const isChosen = this.reader.topic && !failure && this.#isWanted(comparison);
    return this.#features.render('controls', text, ({ controlsTemplate }) =>
      controlsTemplate({
        ...shown,
        filter: this.#filter,
        counts: isChosen ? { shown: rowsWithin(model, this.limit, this.reader.all), all: model.whole } : undefined,
        change: (filter) => this.#change(filter),
      }),
    );
  }

  /** What is left out, whoever has left it out: nobody may miss it unseen. */
  #renderLeftOut(shown: ComparisonView) {
    const { reader, only } = this;
    const showWhole = (): void => this.#change({ only, hidden: [] });
    return (
      (reader.link && this.#features.get('deep-links')?.linkNotice({ ...shown, reader, only, showWhole })) ||
      this.#features.get('controls')?.leftOutLine(shown)
    );
  }

  #renderOverview(shown: ComparisonView) {
    const { model, comparison } = shown;
    const drawn = this.#gradual.drawn(model, comparison.catalogue.topics.length, paceOf(model.columns.length));
    return this.#features.render('overview', shown.text, ({ overviewTemplate }) =>
      overviewTemplate(shown, drawn, (topic) => this.#change({ topic })),
    );
  }

  #renderTopic(shown: ComparisonView) {
    const rows = topicRows(shown, this.reader, this.limit, this.#gradual);
    const view = { ...rows, level: this.headingLevel + 1, showAll: () => void this.#showAll() };
    const points =
      shown.model.unsorted[0] && this.#features.render('points', shown.text, (it) => it.pointsTemplate(view));
    return topicTemplate(view, points);
  }

  /** What a link to this view brings back, where the reader may copy one. */
  get #link() {
    return this.deepLinks ? { name: this.#nameInAddress, view: { ...this.reader, ...this.#filter } } : undefined;
  }

  /** Whether there are controls, or something is left out, of which they have the words. */
  get #isFiltered(): boolean {
    return !!(this.controls || this.only || this.issues || this.reader.only || this.reader.hidden[0]);
  }

  /** The reader's filter, or the page's where the reader has none. */
  get #filter(): ComparisonFilter {
    return { topic: this.#topic, only: this.reader.only ?? this.only, hidden: this.reader.hidden };
  }

  /** Loads the features of the first view side by side with its data: nothing on the screen moves for them later. */
  async #load(load: () => Promise<Comparison>): Promise<Comparison> {
    // An address may ask for something else than the page.
    if (this.#isLinked) await forAWhile(this.#features.load('deep-links'));
    const features = forAWhile(
      Promise.all([
        this.#isFiltered ? this.#features.load('controls') : undefined,
        this.#topic === '' ? this.#features.load('overview') : undefined,
        // Nobody has made issues for most data that a page brings.
        this.#topic && this.closest('program-data') ? this.#features.load('points') : undefined,
      ]),
    );
    const comparison = await load().catch((error: unknown) => this.#withoutUnknownTopic(error, load));
    if (this.#hasPoints(comparison)) await forAWhile(this.#features.load('points'));
    await features;
    return comparison;
  }

  /** Goes back to the page's topic where an address has asked for one that there is not: its words are never shown. */
  #withoutUnknownTopic(error: unknown, load: () => Promise<Comparison>): Promise<Comparison> {
    if (!isSourceError(error) || error.problem !== 'unknown-topic' || this.reader.topic === undefined) throw error;
    this.#set({ ...AT_FIRST, link: 'unknown' }, this.#arriving);
    return load();
  }

  /** The issues that the page asks for, on its own topic: another topic has other issues. */
  #issuesOn({ topic }: Comparison): readonly string[] {
    return topic?.id === this.topic ? idsIn(this.issues) : [];
  }

  #isWanted({ topic }: Comparison): boolean {
    return (topic?.id ?? '') === this.#topic;
  }

  /** Whether a comparison has points that stand apart from the issues. */
  #hasPoints(comparison: Comparison | undefined): boolean {
    return comparison !== undefined && this.#modelOf(comparison).unsorted.length > 0;
  }

  /** The same model until something else is asked: unchanged rows must stay the same objects. */
  #modelOf(comparison: Comparison): ComparisonModel {
    const options = { issues: this.#issuesOn(comparison), only: this.only };
    const { only, hidden } = this.reader;
    const asked = JSON.stringify([options, only, hidden]);
    return this.#models.of([comparison, asked], () =>
      comparisonModel(comparison, options, { only, hidden }, new Date()),
    );
  }

  /** Shows what the reader wants to see, unless the page objects. */
  #change(change: Partial<ComparisonFilter>): void {
    const { topic, only, hidden } = { ...this.#filter, ...change };
    const link = only !== this.only || hidden.length > 0 ? this.reader.link : undefined;
    // What the reader opened in another view is closed.
    if (this.dispatchEvent(new TopicCompareChangeEvent(topic, only, hidden))) {
      const view = { ...AT_FIRST, topic, only, hidden };
      this.#set({ ...view, link });
      if (this.deepLinks) this.#features.get('deep-links')?.updateAddress(this.#nameInAddress, view);
    }
    // If the page objects, the controls go back to the filter that is shown.
    this.requestUpdate();
  }

  /** Shows what the address of the page asks for. */
  #follow(view: LinkedView): void {
    if (this.deepLinks) this.#set(view, true);
  }

  #set(reader: ReaderView, isArriving = false): void {
    this.reader = reader;
    this.#actions.forget();
    this.#arriving = isArriving;
  }

  /** Leads the reader here, once all of what the address asks for is on the screen. */
  async #arrive(): Promise<void> {
    this.#arriving = false;
    this.#gradual.drawAll();
    // A link to a cell shows it, beyond the limit too.
    if (this.renderRoot.querySelector('[hidden] [open]')) this.reader = { ...this.reader, all: true };
    await this.updateComplete;
    this.scrollIntoView();
  }

  /** The button is gone afterwards: the focus goes to the first row, or point, that was hidden. */
  async #showAll(): Promise<void> {
    this.#gradual.drawAll();
    const first = this.renderRoot.querySelector<HTMLElement>('[hidden] > [tabindex], [hidden] th');
    this.reader = { ...this.reader, all: true };
    await this.updateComplete;
    first?.focus();
  }

  /** Asks the page before a cell opens. */
  #handleClick(event: Event): void {
    const cell = cellToOpen(event);
    if (cell && !this.dispatchEvent(new TopicCompareOpenEvent(cell.issue, cell.programme))) event.preventDefault();
  }

  #handleToggle(event: Event): void {
    const open = openAfter(event, this.reader.open);
    if (open !== this.reader.open) this.reader = { ...this.reader, open };
  }
}
