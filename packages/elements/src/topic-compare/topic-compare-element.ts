import { html, LitElement, nothing } from 'lit';
import { dataVersion, errorState, loadingState } from '../element/templates.js';
import { heading } from '../element/heading.js';
import hostStyles from '../element/host.styles.js';
import { keepRoom } from '../element/keep-room.js';
import { messagesFor, type Messages } from '../messages/index.js';
import '../messages/nb-topic-compare.js';
import { SourceController, type Failure } from '../element/source-controller.js';
import type { Choices } from './choices.js';
import { loadComparison, loadLater, loadMore, type Asked, type Comparison } from './load-comparison.js';
import { allOf, townsOf, type Shown } from './shown.js';
import { tableTemplate } from './table-template.js';
import { TopicCompareOpenEvent } from './topic-compare-open.events.js';
import type { Opened } from './topic-compare-later.js';
import styles from './topic-compare.styles.js';

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
 * @csspart show-all - The button that shows what there was no room for at first.
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
 * @cssprop [--topic-compare-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump. With the script tag, the height of the window where neither `issues` nor `only` leaves something out.
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

  /** What came of the last copy or download. */
  private said = '';

  /** What is out of the common, once it is needed. */
  #choices: Choices | undefined;

  /** What was on the screen last. */
  #last?: Comparison | undefined;

  readonly #source = new SourceController<Comparison, Asked>(this, {
    key: () => this.#asked,
    load: async (source, language) => {
      // An address may ask for something else than the page.
      if (this.deepLinks) await this.#choose();
      return loadComparison(source, language, this.#asked, this.#choose);
    },
    prepare: keepRoom,
  });

  get #asked(): Asked {
    const { topic, municipality, programmes, issues, view, only, limit, controls, deepLinks } = this;
    const special = !topic || programmes || issues || view !== 'auto' || only || limit > 0 || controls || deepLinks;
    return [this.#choices?.topic ?? topic, municipality, programmes, issues, special ? 'special' : ''];
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#handleClick(event));
    // Does not bubble. Whatever opens a cell, a reader, a search in the page or an address, it has to be filled.
    root.addEventListener('toggle', ({ target }) => (target as HTMLDetailsElement).open && void this.#fill(), true);
    return root;
  }

  protected override updated(): void {
    const { view } = this.#source;
    if (!view || view === this.#last) return;
    this.#last = view;
    // What was open in another comparison is not open in this one.
    for (const cell of this.renderRoot.querySelectorAll('details')) cell.open = false;
  }

  protected override render(): unknown {
    const text = messagesFor(this);
    return html`<div class="base" part="base">
      ${this.#source.render({
        loading: (previous) => (previous ? this.#renderCard(previous, text) : loadingState(this, text)),
        ready: (comparison) => this.#renderCard(comparison, text),
        error: (error) =>
          this.#last && this.#choices?.keeps
            ? this.#renderCard(this.#last, text, error)
            : errorState(error, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderCard(comparison: Comparison, text: Messages, error?: Failure) {
    const { catalogue, topic, language, programmes } = comparison;
    const { comparison: what, intro, csv, copy } = text.topicCompare;
    const shown = this.#choices?.shown(comparison, text, error) ?? allOf(comparison, text);
    const { rows, before, title = topic?.label, instead, context, actions } = shown;
    const towns = townsOf(programmes).join(', ');
    const button = (how: 'csv' | 'copy', label: string) =>
      html`<button class="link" type="button" @click=${() => void this.#export(how, comparison, shown)}>
        ${label}
      </button> `;
    return html`<section class="card" aria-label="${what}: ${title}, ${towns}">
      <p class="eyebrow soft">${what} · ${towns}</p>
      ${heading(this.headingLevel, title, 'title', true)}
      <p class="meta">${shown.intro ?? intro}</p>
      ${before} ${instead ?? this.#renderTable(comparison, shown, text)} ${context}
      <div class="foot">
        <span>${dataVersion(catalogue, text, language)}</span>
        ${
          rows.length > 0
            ? html`<span class="actions" part="actions"
                >${button('csv', csv)}${button('copy', copy)}${actions}<span role="status">${this.said}</span></span
              >`
            : nothing
        }
      </div>
    </section>`;
  }

  #renderTable(
    comparison: Comparison,
    { rows, drawn = rows, standing = 0, columns, frame, rest, some }: Shown,
    text: Messages,
  ) {
    const { topic, language, programmes, behind } = comparison;
    const table = tableTemplate(
      drawn,
      standing,
      columns,
      topic?.label ?? '',
      townsOf(programmes).length > 1,
      text,
      language,
      (issue, cell) => saidBehind(behind, (it) => it.points(issue, cell, text)),
    );
    return html`${frame?.(table) ?? html`<div class="frame auto">${table}</div>`} ${rest}
    ${
      some
        ? nothing
        : html`<details class="beyond" part="beyond">
            <summary>${text.topicCompare.beyond}</summary>
            ${saidBehind(behind, (it) => it.besides(columns, this.headingLevel + 1, text))}
          </details>`
    }`;
  }

  /** Loads what is out of the common. */
  readonly #choose = async (): Promise<Choices> => {
    const more = await loadMore();
    return (this.#choices ??= new more.Choices(this, () => this.#source.retry()));
  };

  /** Loads what stands behind the cells, once a reader opens the first of them. */
  async #fill(): Promise<void> {
    const of = this.#source.view;
    const { loading, unreachable } = messagesFor(this);
    if (!of || of.behind === loading || typeof of.behind === 'object') return;
    of.behind = loading;
    this.requestUpdate();
    of.behind = await loadLater()
      .then(({ open }) => open(this, of))
      .catch(() => unreachable);
    this.requestUpdate();
  }

  async #export(how: 'csv' | 'copy', comparison: Comparison, { rows, title = comparison.topic?.label ?? '' }: Shown) {
    const text = messagesFor(this);
    this.said = '';
    this.said = await loadLater()
      .then(({ exported }) => exported(how, this.municipality, comparison, { title, rows, text }))
      .catch(() => text.unreachable);
  }

  #handleClick(event: Event): void {
    const details = (event.target as Element).closest('td summary')?.parentElement as HTMLDetailsElement | undefined;
    if (!details || details.open) return;
    const { programme = '' } = details.dataset;
    const { issue = '' } = details.closest('tr')?.dataset ?? {};
    if (!this.dispatchEvent(new TopicCompareOpenEvent(issue, programme))) event.preventDefault();
  }
}

/** What is behind something that a reader opens, or what there is to say until it is there. */
function saidBehind(behind: Opened | string | undefined, template: (opened: Opened) => unknown): unknown {
  // There are many cells, and most of them stay closed.
  return typeof behind === 'object' ? template(behind) : behind && html`<p class="meta">${behind}</p>`;
}
