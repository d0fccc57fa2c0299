import { html, LitElement, nothing } from 'lit';
import { errorState, loadingState } from '../element/templates.js';
import hostStyles from '../element/host.styles.js';
import { keepRoom } from '../element/keep-room.js';
import { foreignLang, languageOf } from '../messages/language.js';
import { messagesFor, type Messages } from '../messages/index.js';
import '../messages/nb-pledge-list.js';
import { loadPart } from '../element/parts.js';
import { SourceController } from '../element/source-controller.js';
import { footTemplate, headTemplate, nameOf } from './card-template.js';
import { DrawnList, type Listing } from './drawn-list.js';
import { loadView, type Asked, type View } from './list-view.js';
import styles from './pledge-list.styles.js';
import { sectionsTemplate } from './section-template.js';

/** Contents are for lists that are longer than a screen: of as many sections as these, or more. */
const CONTENTS_FROM = 4;

/** What is far from the viewport is not laid out in lists of more entries. In shorter ones it saves nothing that a reader feels. */
const LONG = 100;

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
 * @csspart show-all - The button that shows what `limit` leaves out, more results, or what there was no room for at first.
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
 * @cssprop [--pledge-list-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump. With the script tag, a whole programme has the height of the window.
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

  readonly #list = new DrawnList(this);

  readonly #source = new SourceController<View, Asked>(this, {
    key: () => [
      this.programme,
      this.controls ? 'controls' : '',
      this.programme ? '' : this.municipality,
      this.topic,
      this.section,
      this.pledges,
      this.groupBy === 'topic' ? 'topic' : '',
      this.limit > 0 ? String(this.limit) : '',
      this.downloadHref || this.sender ? 'captions' : '',
    ],
    load: (...asked) => loadView(this, ...asked),
    prepare: keepRoom,
  });

  /** The view that the page's wishes were attended to for. */
  #view?: View;

  protected override willUpdate(): void {
    const { view } = this.#source;
    if (!view) return;
    this.#list.prepare(view);
    if (view === this.#view) return;
    this.#view = view;
    if (this.deepLinks || this.jsonLd) void loadActs().then((part) => part.attend(this, view));
  }

  /**
   * Leads the reader to an entry or a section: opens what it stands in, scrolls there, and puts the focus there.
   *
   * @param id of an entry, or of a section with its programme before it: `baerum-mdg-program/skole`
   * @returns whether it is in the list
   */
  async reveal(id: string): Promise<boolean> {
    const { reveal } = await loadActs();
    this.#source.view?.controls?.clear();
    return reveal(this.renderRoot as ShadowRoot, this.#list, id);
  }

  protected override render(): unknown {
    const text = messagesFor(this);
    // What is clicked are buttons, which keys click too.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div class="base" part="base" @click=${this.#handleAct} @beforematch=${this.#handleAct}>
      ${this.#source.render({
        loading: () => loadingState(this, text),
        ready: (view) => this.#renderCard(view, text),
        error: (error) => errorState(error, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderCard(view: View, text: Messages) {
    const language = languageOf(this);
    const { listings, entries, key } = this.#list;
    const [first] = listings;
    if (!first) return nothing;
    const found = view.controls?.found(text, language);
    const list = [
      this.#renderContents(text),
      listings.map((it) => this.#renderListing(it, view, text)),
      view.choice?.restTemplate(view, this.#list, text, language),
    ];
    return html`<section class="card" aria-label=${nameOf(view, first, text)}>
      ${view.title ? view.choice?.headTemplate(view.title, first, this) : headTemplate(view, first, this, text, language)}
      ${view.controls?.template(language)} ${found}
      <div class=${entries > LONG ? 'list long' : 'list'} ?hidden=${found}>
        ${key ? html`<div>${list}</div>` : html`<div class="other">${list}</div>`}
      </div>
      ${footTemplate(view, listings, this, text, language)}
    </section>`;
  }

  /** Folded, so that the pledges come first. */
  #renderContents({ pledgeList: text }: Messages) {
    const sections = this.#list.listings.flatMap(({ listed }) => listed);
    if (sections.length < CONTENTS_FROM) return nothing;
    return html`<div class="contents">
      <button class="toggle" type="button" aria-expanded="false" aria-controls="contents">${text.contents}</button>
      <div id="contents" hidden></div>
    </div>`;
  }

  #renderListing(listing: Listing, { title, choice }: View, text: Messages) {
    const language = languageOf(this);
    const drawing = {
      ...listing,
      list: this.#list,
      level: this.headingLevel + 1,
      text,
      language,
      lang: foreignLang(listing.programme, language),
      collapsed: this.collapsed,
    };
    return title ? choice?.programmeTemplate(listing, drawing) : sectionsTemplate(listing.listed, drawing);
  }

  /** A click, or the search of the browser that is about to open what it found something in. */
  readonly #handleAct = ({ target }: Event): void => {
    const { view } = this.#source;
    const act = (target as Element).closest<HTMLElement>('.toggle, .jump, .more, [hidden]');
    if (act && view) void loadActs().then((part) => part.act(this, view, this.#list, act));
  };
}

/** What a reader does with a list comes with the first act. */
function loadActs() {
  return loadPart('pledge-list-acts', () => import('./pledge-list-acts.js'));
}
