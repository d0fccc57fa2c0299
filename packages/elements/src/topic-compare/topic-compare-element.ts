import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  compareProgrammes,
  isOfParty,
  type Cell,
  type Issue,
  type Programme,
  type Relation,
  type Row,
} from '@partiprogram/programmes';
import { dataVersion, errorState, kindOf, loadingState, placeOf, publisher } from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import hostStyles from '../internal/host.styles.js';
import { foreignLang, languageOf } from '../internal/language.js';
import { messagesFor, type Messages } from '../internal/messages/index.js';
import { SourceController } from '../internal/source-controller.js';
import { cellTemplate } from './cell-template.js';
import { loadComparison, type Comparison } from './load-comparison.js';
import { planTemplate } from './plan-template.js';
import { TopicCompareOpenEvent } from './topic-compare.events.js';
import styles from './topic-compare.styles.js';

/** A sign beside each relation, which is always said in words too. */
const SIGNS: Readonly<Record<Relation, string>> = {
  same: '=',
  similar: '~',
  degree: '≈',
  direction: '≠',
  'only-one': '1',
};

/**
 * Sets programmes side by side on one topic: a row per issue, a column per programme, with what each says, that nothing
 * was found, or that it is not in the dataset.
 *
 * @summary Programmes side by side on one topic
 * @tagname topic-compare
 *
 * @slot - What a reader sees without JavaScript, while the comparison loads, and when it cannot be shown.
 *
 * @fires {Event} load - The comparison is there and on the screen.
 * @fires {ErrorEvent} error - The comparison could not be loaded.
 * @fires {TopicCompareOpenEvent} topic-compare-open - The reader opens a cell, to see the points behind it.
 *
 * @csspart base - The box around everything.
 * @csspart status - What is going on: loading, or what went wrong.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The heading: the topic.
 * @csspart notice - What a reader must know first: programmes of different towns, one that could not be loaded.
 * @csspart table - The comparison; cards where there is little room.
 * @csspart issue - The head of a row.
 * @csspart relation - How the programmes on a row stand to each other.
 * @csspart cell - What one programme says on one issue.
 * @csspart figure - A share, an amount or a deadline.
 * @csspart more - The button that shows the issues beyond `limit`.
 * @csspart plan - What a municipality plans, apart from the parties.
 * @csspart heading - The heading of that plan.
 * @csspart empty - Said in place of the table when there is nothing to compare.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring.
 * @cssprop [--pp-text=currentcolor] - The colour of the text; lines and washes are mixed from it.
 * @cssprop [--pp-surface=none] - The background.
 * @cssprop [--pp-font=inherit] - The typeface.
 * @cssprop [--pp-space=1em] - The space between blocks.
 * @cssprop [--pp-radius=0.5em] - The rounding of corners.
 * @cssprop [--topic-compare-gap=1em] - The space between columns.
 * @cssprop [--topic-compare-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump.
 *
 * @cssstate loading - While the comparison is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class TopicCompareElement extends LitElement {
  static override styles = [hostStyles, styles];

  /** The id of the topic, such as `inkludering`. */
  @property() topic = '';

  /** All programmes of one municipality, by its number, such as `3201`. */
  @property() municipality = '';

  /** Ids of programmes with spaces between them, in place of, or beside, those of `municipality`. */
  @property() programmes = '';

  /** How many issues are shown at first; the reader can ask for the rest. 0 for all at once. */
  @property({ type: Number }) limit = 0;

  /** The level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private unfolded = false;

  readonly #source = new SourceController<Comparison, readonly [string, string, string]>(this, {
    key: () => [this.topic, this.municipality, this.programmes],
    load: loadComparison,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic') || changed.has('municipality') || changed.has('programmes')) this.unfolded = false;
  }

  protected override render(): unknown {
    const text = messagesFor(this);
    return html`<div class="base" part="base">
      ${this.#source.render({
        loading: () => loadingState(text),
        ready: (comparison) => this.#renderCard(comparison, text),
        error: (error) => errorState(error, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderCard(comparison: Comparison, text: Messages) {
    const { catalogue, topic, programmes, failed } = comparison;
    const places = [...new Set(programmes.map((programme) => placeOf(catalogue, programme)))].join(', ');
    const several = places.includes(', ');
    return html`<section class="card" aria-label=${text.topicCompare.label(topic.label, places)}>
      <p class="eyebrow soft">${text.topicCompare.eyebrow(places)}</p>
      ${heading(this.headingLevel, topic.label, 'title', true)}
      <p class="meta">${text.topicCompare.intro}</p>
      ${several ? html`<p class="notice" part="notice">${text.topicCompare.mixedPlaces(places)}</p>` : nothing}
      ${
        failed.length > 0
          ? html`<p class="notice" part="notice" role="status">${text.topicCompare.failed(failed.join(', '))}</p>`
          : nothing
      }
      ${this.#renderComparison(comparison, text)}
      ${programmes
        .filter((programme) => !isOfParty(programme))
        .map((plan) => planTemplate(plan, this.headingLevel + 1, text, languageOf(this)))}
      <div class="foot"><span>${dataVersion(catalogue, text, languageOf(this))}</span></div>
    </section>`;
  }

  #renderComparison(comparison: Comparison, text: Messages) {
    const parties = comparison.programmes.filter(isOfParty);
    const rows = compareProgrammes(comparison.issues, parties);
    if (rows.length === 0) return html`<p class="empty" part="empty">${text.topicCompare.empty}</p>`;
    const shown = this.unfolded || !(this.limit > 0) ? rows : rows.slice(0, this.limit);
    return html`
      ${parties.length === 1 ? html`<p class="notice" part="notice">${text.topicCompare.onlyOne}</p>` : nothing}
      <table role="table" part="table" aria-label=${comparison.topic.label}>
        <thead role="rowgroup">
          <tr role="row">
            <th class="corner" role="columnheader" scope="col">
              <span class="hidden">${text.topicCompare.issue}</span>
            </th>
            ${parties.map((programme) => this.#renderHead(comparison, programme, text))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((row) => this.#renderRow(comparison, row, text))}
        </tbody>
      </table>
      ${
        shown.length < rows.length
          ? html`<button class="button more" part="more" type="button" @click=${this.#handleMore}>
              ${text.topicCompare.showAll(rows.length)}
            </button>`
          : nothing
      }
    `;
  }

  #renderHead({ catalogue, programmes }: Comparison, programme: Programme, text: Messages) {
    const several = new Set(programmes.map((it) => it.publisher.municipality)).size > 1;
    const kind = kindOf(programme, text);
    return html`<th role="columnheader" scope="col">
      ${publisher(catalogue, programme)}
      <span class="kind">${several ? `${placeOf(catalogue, programme)}, ${kind}` : kind}</span>
    </th>`;
  }

  #renderRow(comparison: Comparison, { issue, relation, note, cells }: Row, text: Messages) {
    const lang = foreignLang(issue, languageOf(this));
    return html`<tr role="row">
      <th role="rowheader" scope="row" part="issue" tabindex="-1">
        <span class="issue" lang=${ifDefined(lang)}>${issue.title}</span>
        ${
          relation
            ? html`<span class="relation" part="relation"
                ><span class="sign" aria-hidden="true">${SIGNS[relation]}</span
                >${text.topicCompare.relations[relation]}</span
              >`
            : nothing
        }
        ${note ? html`<p class="note" lang=${ifDefined(lang)}>${note}</p>` : nothing}
      </th>
      ${cells.map((cell) => this.#renderCell(comparison, issue, cell, text))}
    </tr>`;
  }

  #renderCell({ catalogue }: Comparison, issue: Issue, cell: Cell, text: Messages) {
    const { programme } = cell;
    return html`<td role="cell" part="cell">
      <span class="head">
        ${publisher(catalogue, programme)} <span class="kind">${kindOf(programme, text)}</span>
      </span>
      ${cellTemplate(cell, issue, text, languageOf(this), (event) => this.#handleOpen(event, issue.id, programme.id))}
    </td>`;
  }

  /** The button is gone afterwards: the focus goes to the first row that was hidden. */
  async #handleMore(): Promise<void> {
    this.unfolded = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody th')[this.limit]?.focus();
  }

  #handleOpen(event: Event, issue: string, programme: string): void {
    const details = (event.currentTarget as HTMLElement).closest('details');
    if (details?.open) return;
    if (!this.dispatchEvent(new TopicCompareOpenEvent(issue, programme))) event.preventDefault();
  }
}
