import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { errorState, loadingState } from '../internal/fragments.js';
import hostStyles from '../internal/host.styles.js';
import { foreignLang, languageOf } from '../internal/language.js';
import { messagesFor, type Messages } from '../internal/messages/index.js';
import '../internal/messages/nb-pledge-list.js';
import { adoptStyles, loadPart } from '../internal/parts.js';
import { SourceController } from '../internal/source-controller.js';
import { footTemplate, headTemplate, nameOf } from './card-template.js';
import { DrawnList, type Listing } from './drawn-list.js';
import { loadView, type Asked, type View } from './list-view.js';
import type { Controls } from './pledge-list-controls.js';
import type * as places from './pledge-list-places.js';
import styles from './pledge-list.styles.js';
import { sectionsTemplate } from './section-template.js';

/** Contents are for lists that are longer than a screen: of as many sections as these, or more. */
const CONTENTS_FROM = 4;

/**
 * Lists what a programme says, or what all programmes of a municipality say, section by section, in our own neutral words
 * and with its source.
 *
 * @summary The pledges of one programme, or of a municipality
 * @tagname pledge-list
 *
 * @slot - What a reader sees without JavaScript, while the pledges load, and when they cannot be shown.
 * @slot heading - A heading of the page's own in place of the title.
 * @slot introduction - What the page says before the list.
 * @slot footer - What the page says below the list.
 *
 * @fires {Event} load - The programme is there and on the screen.
 * @fires {ErrorEvent} error - The programme could not be loaded.
 * @fires {PledgeListFilterEvent} pledge-list-filter - The reader chose what to see: a topic, a place, a deadline, an order.
 * @fires {PledgeListSearchEvent} pledge-list-search - The reader searched. What for stays with the reader.
 * @fires {PledgeListOpenEvent} pledge-list-open - The reader opened what there is on one pledge.
 * @fires {PledgeListCopyEvent} pledge-list-copy - The reader copied a pledge.
 * @fires {PledgeListShareEvent} pledge-list-share - The reader is about to share a pledge.
 *
 * @csspart base - The box around everything.
 * @csspart status - What is going on: loading, what went wrong, or how many entries are shown.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The heading: the title of the programme.
 * @csspart notice - What a reader must know first: the article's age, a term that is over, a part of a programme.
 * @csspart introduction - What the programme says before its first section, in our words.
 * @csspart controls - The box around the reader's controls.
 * @csspart contents - The sections, each with a jump to it.
 * @csspart section - One section.
 * @csspart heading - The heading of a section.
 * @csspart summary - What the section's introduction says, in our words.
 * @csspart entry - One pledge, fact, question, principle, approach or policy area.
 * @csspart statement - What it says, in our words.
 * @csspart quote - What it says word for word, in a build that was given the originals.
 * @csspart figure - A share, an amount or a deadline of it.
 * @csspart more - The button that opens what there is on one pledge.
 * @csspart panel - What there is on one pledge: its source, its note, and what can be done with it.
 * @csspart show-all - The button that shows what `limit` leaves out, or more results.
 * @csspart empty - Said in place of the sections when there is nothing to list.
 * @csspart source - The line that names the source.
 * @csspart sender - The line that names who answers for the list.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring.
 * @cssprop [--pp-text=currentcolor] - The colour of the text; lines and washes are mixed from it.
 * @cssprop [--pp-surface=none] - The background.
 * @cssprop [--pp-font=inherit] - The typeface.
 * @cssprop [--pp-space=1em] - The space between blocks.
 * @cssprop [--pp-radius=0.5em] - The rounding of corners.
 * @cssprop [--pledge-list-gap=0.55em] - The space above and below a pledge.
 * @cssprop [--pledge-list-min-block-size] - The room that is reserved while loading, so that the page does not jump: 20em, or the height of the window for a whole programme.
 *
 * @cssstate loading - While the programme is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class PledgeListElement extends LitElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    programme: {},
    municipality: {},
    topic: {},
    section: {},
    pledges: {},
    limit: { type: Number },
    groupBy: { attribute: 'group-by' },
    compact: { type: Boolean, reflect: true },
    controls: { type: Boolean },
    collapsed: { type: Boolean },
    deepLinks: { type: Boolean, attribute: 'deep-links' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    sourceHref: { attribute: 'source-href' },
    downloadHref: { attribute: 'download-href' },
    sender: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    unlimited: { state: true },
    places: { state: true },
  };

  /** The id of the programme, such as `baerum-ap-mangfold`. */
  programme = '';

  /** The number of a municipality, such as `3201`: lists all its programmes, where `programme` names none. */
  municipality = '';

  /** Lists only what the programme says on this topic. */
  topic = '';

  /** Lists only the section with this id, such as `skole`. */
  section = '';

  /** Lists only these pledges, by their ids with spaces between: `skole/3 klima/15`. */
  pledges = '';

  /** Shows no more than so many entries at first, and a button for the rest. */
  limit = 0;

  /** `topic` lists by topic; else the sections are those of the programme. */
  groupBy: 'section' | 'topic' = 'section';

  /** Leaves out summaries, details and contents. */
  compact = false;

  /** Gives the reader a search, and a choice of topic, place, deadline and order. */
  controls = false;

  /** Closes the sections at first. What is in them is still found by the search of the browser, where it knows how. */
  collapsed = false;

  /** Lets the address of the page lead to one pledge, by its id after `#`, and offers that address to the reader. */
  deepLinks = false;

  /** Adds the pledges to the page as JSON-LD, for search engines. */
  jsonLd = false;

  /** Where the original can be read. Only addresses that begin with `https:` or `http:` become a link. */
  sourceHref = '';

  /** Where the original can be downloaded. Only addresses that begin with `https:` or `http:` become a link. */
  downloadHref = '';

  /** Who answers for the list on this page. */
  sender = '';

  /** The level of the title, 2 to 6; the headings of sections come below it. */
  headingLevel = 2;

  private unlimited = false;

  private places: typeof places | undefined = undefined;

  #controls?: Controls | undefined;

  #byTopic = false;

  /** The view that the controls are for, and whatever else comes with one. */
  #view?: View;

  readonly #list = new DrawnList(this);

  readonly #source = new SourceController<View, Asked>(this, {
    key: () => [
      this.programme,
      this.topic,
      this.controls ? 'controls' : '',
      this.municipality,
      this.section,
      this.pledges,
      this.groupBy === 'topic' || this.limit > 0 ? 'arranged' : '',
    ],
    load: loadView,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.unlimited = false;
    const { view } = this.#source;
    if (!view) return;
    if (view !== this.#view) {
      this.#view = view;
      this.#controls = view.controls && new view.controls.Controls(this, view);
      if (this.deepLinks || this.jsonLd) void this.#loadPart().then((part) => part.attend(this, view));
    }
    const byTopic = this.#controls?.byTopic ?? (this.groupBy === 'topic' ? view.choice?.byTopic : undefined);
    this.#list.prepare(view, byTopic, this.unlimited ? 0 : this.limit);
    this.#byTopic = Boolean(byTopic);
  }

  /**
   * Leads the reader to an entry or a section: opens what it stands in, scrolls there, and puts the focus there.
   *
   * @param id of an entry, or of a section with its programme before it: `baerum-mdg-program/skole`
   * @returns whether it is in the list
   */
  async reveal(id: string): Promise<boolean> {
    const { reveal } = await this.#loadPlaces();
    this.#controls?.clear();
    return reveal(this.renderRoot as ShadowRoot, this.#list, id);
  }

  protected override render(): unknown {
    const text = messagesFor(this);
    // What is clicked are buttons, which keys click too.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div class="base" part="base" @click=${this.#handleClick} @beforematch=${this.#handleMatch}>
      ${this.#source.render({
        loading: () => loadingState(text),
        ready: (view) => this.#renderCard(view, text),
        error: (error) => errorState(error, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderCard(view: View, text: Messages) {
    const language = languageOf(this);
    const { listings, key } = this.#list;
    const found = this.#controls?.found(text, language);
    const rendered = listings.map((it) => this.#renderListing(it, view, text, language));
    return html`<section class="card" aria-label=${nameOf(view, listings, text, language)}>
      ${headTemplate(view, listings, this, text, language)} ${this.#controls?.template(language)} ${found}
      <div class="list" ?hidden=${found !== undefined}>
        ${this.#renderContents(text)} ${key ? html`<div>${rendered}</div>` : html`<div class="other">${rendered}</div>`}
        ${
          this.#list.all.entries > 0
            ? view.choice?.restTemplate(this.#list, text, this.#showAll)
            : html`<p class="empty" part="empty">${text.pledgeList.empty(view.topic)}</p>`
        }
      </div>
      ${footTemplate(view, listings, this, text, language)}
    </section>`;
  }

  /** Folded, so that the pledges come first. */
  #renderContents(text: Messages) {
    const { listings } = this.#list;
    const sections = listings.reduce((sum, it) => sum + it.sections.size, 0);
    if (this.compact || sections < CONTENTS_FROM) return nothing;
    return html`<div class="contents">
      <button class="toggle" type="button" aria-expanded="false" aria-controls="contents">
        ${text.pledgeList.contents}
      </button>
      <div id="contents" hidden>${this.places?.contentsTemplate(listings, text)}</div>
    </div>`;
  }

  #renderListing(listing: Listing, view: View, text: Messages, language: Language) {
    const { programme, listed, start, sections } = listing;
    const { drawn } = this.#list;
    if (start >= drawn) return nothing;
    const drawing = {
      programme,
      level: this.headingLevel + 1,
      text,
      language,
      lang: foreignLang(programme, language),
      drawn,
      collapsed: this.collapsed,
      byTopic: this.#byTopic,
      sections: view.whole ? sections : undefined,
    };
    return view.place?.programmeTemplate(listing, this, drawing) ?? sectionsTemplate(listed, drawing);
  }

  async #loadPlaces() {
    const part = await loadPart('pledge-list-places', () => import('./pledge-list-places.js'));
    adoptStyles(this, part.styles);
    return (this.places = part);
  }

  #loadPart() {
    return loadPart('pledge-list-pledge', () => import('./pledge-list-pledge.js'));
  }

  #handleClick({ target }: Event): void {
    const button = (target as Element).closest('button');
    const { view } = this.#source;
    if (!button || !view) return;
    const to = button.dataset['to'];
    const body = this.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '');
    if (to) void this.reveal(to);
    else if (body) {
      show(button, body, Boolean(body.hidden));
      if (body.id === 'contents') void this.#loadPlaces();
    } else if (button.matches('.more')) void this.#loadPart().then((part) => part.toggle(this, view, button));
  }

  /** The browser is about to open what it found something in. */
  #handleMatch({ target }: Event): void {
    const body = target as Element;
    const button = this.shadowRoot?.querySelector(`[aria-controls="${CSS.escape(body.id)}"]`);
    if (button) show(button, body, true);
  }

  readonly #showAll = (): void => {
    this.unlimited = true;
    this.#list.drawAll();
  };
}

/** Opens or closes what a button says that it controls. */
function show(button: Element, body: Element, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
  if (open) body.removeAttribute('hidden');
  else body.setAttribute('hidden', 'until-found');
}
