import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  entriesOf,
  isOfParty,
  isOver,
  pledgesByTopic,
  withEntries,
  type Catalogue,
  type Programme,
} from '@partiprogram/programmes';
import {
  dataVersion,
  errorState,
  kindOf,
  loadingState,
  periodNotice,
  placeOf,
  publisher,
} from '../internal/fragments.js';
import { heading } from '../internal/heading.js';
import hostStyles from '../internal/host.styles.js';
import { foreignLang, languageOf } from '../internal/language.js';
import { messagesFor, type Messages } from '../internal/messages/index.js';
import { SourceError, withId, type ProgrammeSource } from '../internal/programme-source.js';
import { SourceController } from '../internal/source-controller.js';
import { PledgeListFilterEvent } from './pledge-list.events.js';
import styles from './pledge-list.styles.js';
import { countOf, sectionTemplate } from './section-template.js';

/** What the element shows once it is there. */
interface View {
  readonly catalogue: Catalogue;
  readonly programme: Programme;
}

/**
 * Lists what one programme says, section by section, in our own neutral words and with its source.
 *
 * @summary The pledges of one programme
 * @tagname pledge-list
 *
 * @slot - What a reader sees without JavaScript, while the pledges load, and when they cannot be shown.
 *
 * @fires {Event} load - The programme is there and on the screen.
 * @fires {ErrorEvent} error - The programme could not be loaded.
 * @fires {PledgeListFilterEvent} pledge-list-filter - The reader chose a topic.
 *
 * @csspart base - The box around everything.
 * @csspart status - What is going on: loading, what went wrong, or how many entries are shown.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The heading: the title of the programme.
 * @csspart notice - What a reader must know first: the article's age, a term that is over, a part of a programme.
 * @csspart controls - The box around the reader's controls.
 * @csspart section - One section.
 * @csspart heading - The heading of a section.
 * @csspart summary - What the section's introduction says, in our words.
 * @csspart entry - One pledge, fact, question, principle, approach or policy area.
 * @csspart statement - What it says.
 * @csspart figure - A share, an amount or a deadline of it.
 * @csspart empty - Said in place of the sections when there is nothing to list.
 * @csspart source - The line that names the source.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring.
 * @cssprop [--pp-text=currentcolor] - The colour of the text; lines and washes are mixed from it.
 * @cssprop [--pp-surface=none] - The background.
 * @cssprop [--pp-font=inherit] - The typeface.
 * @cssprop [--pp-space=1em] - The space between blocks.
 * @cssprop [--pp-radius=0.5em] - The rounding of corners.
 * @cssprop [--pledge-list-gap=0.55em] - The space above and below a pledge.
 * @cssprop [--pledge-list-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump.
 *
 * @cssstate loading - While the programme is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class PledgeListElement extends LitElement {
  static override styles = [hostStyles, styles];

  /** The id of the programme, such as `baerum-ap-mangfold`. */
  @property() programme = '';

  /** Lists only what the programme says on this topic. */
  @property() topic = '';

  /** Where the original can be read. Only addresses that begin with `https:` or `http:` become a link. */
  @property({ attribute: 'source-href' }) sourceHref = '';

  /** Gives the reader a choice of topics. */
  @property({ type: Boolean }) controls = false;

  /** The level of the title, 2 to 6; the headings of sections come below it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private choice = '';

  readonly #source = new SourceController<View, readonly [string, string]>(this, {
    key: () => [this.programme, this.topic],
    load: loadView,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('programme') || changed.has('topic')) this.choice = '';
  }

  protected override render(): unknown {
    const text = messagesFor(this);
    return html`<div class="base" part="base">
      ${this.#source.render({
        loading: () => loadingState(text),
        ready: (view) => this.#renderCard(view, text),
        error: (error) => errorState(error, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderCard({ catalogue, programme }: View, text: Messages) {
    const shown = this.choice ? withEntries(programme, ({ topics }) => topics.includes(this.choice)) : programme;
    const lang = foreignLang(programme, languageOf(this));
    const label = isOfParty(programme) ? text.pledgeList.label : text.pledgeList.planLabel;
    return html`<section
      class="card"
      aria-label=${label(programme.publisher.name, programme.title, topicLabel(catalogue, this.topic))}
    >
      <p class="eyebrow">
        ${publisher(catalogue, programme)} <span class="soft">· ${placeOf(catalogue, programme)}</span>
      </p>
      ${heading(this.headingLevel, programme.title, 'title', true, lang)}
      <p class="meta">${this.#renderMeta(programme, text)}</p>
      ${programme.notices.map((notice) => html`<p class="notice" part="notice" lang=${ifDefined(lang)}>${notice.text}</p>`)}
      ${periodNotice(programme.period, isOver(programme.period, new Date()), text)}
      ${this.controls ? this.#renderControls(catalogue, programme, shown, text) : nothing}
      ${this.#renderSections(catalogue, shown, text)}
      <div class="foot">
        <span part="source"
          >${text.pledgeList.source(programme.title, kindOf(programme, text), programme.publisher.name)}</span
        >
        <span>${dataVersion(catalogue, text, languageOf(this))}</span>
      </div>
    </section>`;
  }

  #renderMeta(programme: Programme, text: Messages) {
    const original = /^https?:\/\//i.test(this.sourceHref) ? this.sourceHref : programme.source.url;
    return html`${countOf(entriesOf(programme), text)},
    ${text.ourWords}${original ? html` · <a href=${original} rel="noopener">${text.readOriginal}</a>` : nothing}`;
  }

  #renderControls(catalogue: Catalogue, programme: Programme, shown: Programme, text: Messages) {
    const counts = pledgesByTopic(programme, catalogue.topics);
    const topics = catalogue.topics.filter(({ id }) => counts[id] !== undefined);
    if (topics.length < 2) return nothing;
    const found = text.pledgeList.found(entriesOf(shown).length, entriesOf(programme).length);
    return html`<div class="tools" part="controls">
      <label class="field"
        >${text.pledgeList.topic}
        <select .value=${this.choice} @change=${this.#handleTopic}>
          <option value="">${text.pledgeList.allTopics}</option>
          ${topics.map(({ id, label }) => html`<option value=${id}>${label} (${counts[id]})</option>`)}
        </select></label
      >
      <p class="status" part="status" role="status">${this.choice ? found : nothing}</p>
    </div>`;
  }

  #renderSections(catalogue: Catalogue, programme: Programme, text: Messages) {
    if (programme.sections.length === 0) {
      const topic = topicLabel(catalogue, this.choice || this.topic);
      return html`<p class="empty" part="empty">${text.pledgeList.empty(topic)}</p>`;
    }
    const level = this.headingLevel + 1;
    const language = languageOf(this);
    const lang = foreignLang(programme, language);
    return programme.sections.map((section) => sectionTemplate(section, { programme, level, text, language, lang }));
  }

  #handleTopic(event: Event): void {
    const select = event.target as HTMLSelectElement;
    if (this.dispatchEvent(new PledgeListFilterEvent(select.value))) this.choice = select.value;
    else select.value = this.choice;
  }
}

async function loadView(
  source: ProgrammeSource,
  language: Parameters<ProgrammeSource['catalogue']>[0],
  [id, topic]: readonly [string, string],
): Promise<View> {
  if (!id) throw new SourceError('unset', 'programme');
  const catalogue = await source.catalogue(language);
  if (topic) withId(catalogue.topics, topic, 'unknown-topic');
  return { catalogue, programme: await source.programme(id, language, topic || undefined) };
}

/** The label of a topic, empty where none is asked for. */
function topicLabel({ topics }: Catalogue, id: string): string {
  return topics.find((topic) => topic.id === id)?.label ?? '';
}
