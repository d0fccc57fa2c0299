import { html, nothing, type PropertyValues } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unknownIn, type Language } from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { isTrue } from '../element/boolean.js';
import { FeatureController } from '../element/feature-controller.js';
import { GradualList } from '../element/gradual-list.js';
import { Kept } from '../element/kept.js';
import hostStyles from '../element/host.styles.js';
import { idsIn } from '../element/ids-in.js';
import { keepRoom } from '../element/keep-room.js';
import { LoadingElement } from '../element/loading-element.js';
import { SourceController } from '../element/source-controller.js';
import { errorState, loadingState } from '../element/templates.js';
import { languageOf, ownLang } from '../messages/language.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import { cardTemplate } from './card-template.js';
import controlsStyles from './controls.styles.js';
import type { DetailsStatus, ListCard, ListFeatures } from './list-card.js';
import { BLOCK_SIZE, listModel, type ListModel, type ListOptions, type Order } from './list-model.js';
import { ListSearch } from './list-search.js';
import { loadList, type ListRequest, type LoadedList } from './load-list.js';
import type { OwnWordsView } from './own-words-feature.js';
import { isAroundWords, loadOwnWords } from './use-own-words.js';
import { PledgeListOpenEvent } from './pledge-list.events.js';
import styles from './pledge-list.styles.js';
import type { Searchable } from './searched-list.js';
import { AT_FIRST, toggled, withSections, type ReaderView } from './reader-view.js';
import { focusOn, leadTo, sectionsAround } from './reveal.js';

/** No more entries are drawn in one go than a reader would notice: of a municipality, each may come with its programme. */
const MOST = { ofProgramme: 200, ofMunicipality: 50 } as const;

/**
 * Lists what a programme says, or what all programmes of a municipality say, section by section, in our own neutral words
 * and with its source. A boolean attribute is off where its value is `false`.
 *
 * Around headings and lists of the page's own, with no `programme` (nor `municipality`, unless `publisher` is there too), it reads
 * those instead, and makes them searchable where they stand. Attributes that choose pledges mean nothing then.
 *
 * @summary The pledges of one programme, or of a municipality
 * @tagname pledge-list
 *
 * @slot - What a reader sees without JavaScript, while the pledges load, and when they cannot be shown. With no `programme`, the
 * pledges themselves.
 * @slot heading - A heading of the page's own in place of the title.
 * @slot introduction - What the page says before the list.
 * @slot footer - What the page says below the list.
 *
 * @fires {Event} load - The programme is there and on the screen.
 * @fires {ErrorEvent} error - The programme could not be loaded.
 * @fires {PledgeListFilterEvent} pledge-list-filter - The reader filters the list by topic, place or deadline, or orders it.
 * @fires {PledgeListSearchEvent} pledge-list-search - The reader searched. The query stays with the reader.
 * @fires {PledgeListOpenEvent} pledge-list-open - The reader opened the details of a pledge.
 * @fires {PledgeListCopyEvent} pledge-list-copy - The reader copied a pledge.
 * @fires {PledgeListShareEvent} pledge-list-share - The reader is about to share a pledge.
 *
 * @csspart base - The box around everything.
 * @csspart status - The status line: loading, what went wrong, or how many entries are shown.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The heading: the title of the programme.
 * @csspart notice - A notice that a reader needs first: the article's age, a term that is over, a part of a programme.
 * @csspart introduction - The introduction of the programme, in our words.
 * @csspart controls - The box around the reader's controls.
 * @csspart contents - The sections, each with a jump to it.
 * @csspart section - One section.
 * @csspart heading - The heading of a section.
 * @csspart summary - The introduction of a section, in our words.
 * @csspart entry - One pledge, fact, question, principle, approach or policy area.
 * @csspart statement - An entry in our words.
 * @csspart quote - An entry word for word, where the dataset has the document's own words.
 * @csspart figure - A share, an amount or a deadline of an entry.
 * @csspart more - The button that opens the details of a pledge.
 * @csspart panel - The details of a pledge: its source and place, related entries, and the reader's actions.
 * @csspart show-all - The button that shows what `limit` leaves out, more results, or what there was no room for at first.
 * @csspart empty - The sentence in place of the sections when there is nothing to list.
 * @csspart source - The line that names the source.
 * @csspart sender - The line that names who answers for the list.
 * @csspart newer - The sentence below the element that there are newer data (`newer`).
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring, ticks and search hits; darker or lighter where faint.
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
export class PledgeListElement extends LoadingElement {
  static override styles = [hostStyles, styles, controlsStyles];

  static override properties = {
    programme: {},
    municipality: {},
    topic: {},
    section: {},
    pledges: {},
    limit: { type: Number },
    groupBy: { attribute: 'group-by' },
    compact: { type: Boolean, converter: isTrue, reflect: true },
    controls: { type: Boolean, converter: isTrue },
    collapsed: { type: Boolean, converter: isTrue },
    deepLinks: { type: Boolean, converter: isTrue, attribute: 'deep-links' },
    jsonLd: { type: Boolean, converter: isTrue, attribute: 'json-ld' },
    sourceHref: { attribute: 'source-href' },
    downloadHref: { attribute: 'download-href' },
    sender: {},
    publisher: {},
    period: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    reader: { state: true },
    detailsStatus: { state: true },
  };

  /** The id of the programme, such as `baerum-ap-mangfold`. */
  programme = '';

  /**
   * The number of a municipality, such as `3201`, the two digits of a county, or `no` for the whole country: lists all its
   * programmes, where `programme` names none. Of the page's own words, the name of where they are from.
   */
  municipality = '';

  /** Lists only what the programme says on this topic. */
  topic = '';

  /** Lists only the section with this id, such as `skole`. */
  section = '';

  /** Lists only these pledges, by their ids with spaces between: `skole/3 klima/15`. */
  pledges = '';

  /**
   * Shows no more than so many entries at first, and a button for the rest. It is shared out over the programmes of a
   * municipality, none of which is left out for it.
   */
  limit = 0;

  /** `topic` lists by topic; else the sections are those of the programme. */
  groupBy: 'section' | 'topic' = 'section';

  /** Leaves out summaries, details and contents. */
  compact = false;

  /** Gives the reader a search, filters by topic, place and deadline, and the order of the list. */
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

  /** Of the page's own words: whose they are, as readers know them. */
  publisher = '';

  /** Of the page's own words: the term that they are for, such as `2027-2031`. */
  period = '';

  /** The level of the title, 2 to 6; the headings of sections come below it. */
  headingLevel = 2;

  /** The reader's own settings: they stay, whatever else comes and goes. */
  private reader: ReaderView = AT_FIRST;

  /** The result of the last act in the details of an entry. */
  private detailsStatus: DetailsStatus = { entry: '', words: '' };

  readonly #features = new FeatureController<ListFeatures>(this, {
    search: { load: () => import('./features/search/search.js') },
    details: { when: () => this.reader.details.size > 0, load: () => import('./features/details/details.js') },
    contents: { when: () => this.reader.hasContents, load: () => import('./features/contents/contents.js') },
    'deep-links': {
      when: () => this.deepLinks,
      load: () => import('./features/deep-links/deep-links.js'),
      connected: ({ followAddress }) => followAddress((id) => this.#follow(id)),
    },
    'own-words': { load: loadOwnWords },
    'json-ld': {
      when: () => this.jsonLd && this.#source.isNear,
      load: () => import('./features/json-ld/json-ld.js'),
      connected:
        ({ removeJsonLd }) =>
        () =>
          removeJsonLd(this),
    },
  });

  readonly #source = new SourceController<LoadedList, ListRequest>(this, {
    request: () => ({
      programme: this.programme,
      municipality: this.programme ? '' : this.municipality,
      topic: this.topic,
      own: isAroundWords(this),
    }),
    load: loadList,
    loadAlone: (source, language, { own }) => (own ? this.#loadOwn(source, language) : undefined),
    wrong: ({ programmes }) => {
      const unknown = unknownIn(programmes, this.#options);
      return unknown && new SourceError('unknown-part', unknown.id, unknown);
    },
    // An anchor of the page's own is nothing to load for.
    wanted: () => (this.deepLinks || isAroundWords(this)) && location.hash.startsWith(`#${this.programme}`),
    keepRoom: (host) => (isAroundWords(this) ? undefined : keepRoom(host)),
  });

  readonly #retry = (): void => this.#source.retry();
  readonly #gradual = new GradualList(this);
  readonly #search = new ListSearch(this, {
    load: () => this.#features.load('search'),
    searchable: () => this.#searchable,
    reader: () => this.reader,
    order: () => this.#order,
    change: (reader) => this.#change(reader),
  });

  readonly #models = new Kept<ListModel>();

  /** The page's own words, where the tag is around them. */
  #own?: OwnWordsView<ListCard>;

  /** The id that the reader is still to be led to. */
  #destination: string | undefined;

  protected override performUpdate(): void {
    this.#source.draw(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('programme') || changed.has('municipality') || changed.has('topic')) this.reader = AT_FIRST;
  }

  protected override updated(): void {
    const { loaded } = this.#source;
    const jsonLd = this.#features.get('json-ld');
    if (!loaded || !this.jsonLd) jsonLd?.removeJsonLd(this);
    if (!loaded) return;
    if (this.jsonLd) jsonLd?.writeJsonLd(this, this.#modelOf(loaded));
    const destination = this.#destination;
    this.#destination = undefined;
    if (destination) void this.reveal(destination);
  }

  /**
   * Leads the reader to an entry or a section: opens what it stands in, scrolls there, and puts the focus there. Changes
   * nothing where it is not in the list.
   *
   * @param id of an entry, or of a section with its programme before it: `baerum-mdg-program/skole`
   * @returns whether it is in the list
   */
  async reveal(id: string): Promise<boolean> {
    const own = isAroundWords(this) && this.#own;
    if (own) return own.reveal(id);
    const { loaded } = this.#source;
    const listings = loaded ? this.#modelOf(loaded).listings : [];
    if (!listings.some(({ programme }) => `${id}/`.startsWith(`${programme.id}/`))) return false;
    await this.updateComplete;
    this.#gradual.drawAll();
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    if (!target) return false;
    this.#search.clear();
    this.#open(sectionsAround(target), true);
    if (target.closest('[hidden]:not([data-body])')) this.#change({ isWhole: true });
    await this.updateComplete;
    leadTo(target);
    return true;
  }

  protected override render(): unknown {
    const text = messagesFor(languageOf(this));
    return html`<div
      class="base"
      part="base"
      lang=${ifDefined(ownLang(this, text.language))}
      dir="ltr"
      @click=${this.#handleClick}
      @beforematch=${this.#handleMatch}
      @focusin=${this.#search}
      @input=${this.#search}
      @change=${this.#search}
      @keydown=${this.#search}
      @slotchange=${() => this.requestUpdate()}
    >
      ${this.#source.render({
        loading: () => (isAroundWords(this) ? aroundWords() : loadingState(this, text)),
        ready: (loaded) => this.#renderCard(loaded, text),
        error: (failure) => errorState(failure, text, this.#retry),
      })}
    </div>`;
  }

  #renderCard(loaded: LoadedList, text: Messages) {
    const reader = { ...this.reader, isWhole: this.reader.isWhole || this.#gradual.isPrinting };
    const model = this.#modelOf(loaded);
    const card: ListCard = {
      loaded,
      model,
      order: this.#order,
      reader,
      page: this,
      // The first block at once; what is beyond the limit comes after that.
      drawn: this.#gradual.drawn(model, model.all.entries, {
        first: Math.min(BLOCK_SIZE, model.within),
        most: loaded.ofMunicipality ? MOST.ofMunicipality : MOST.ofProgramme,
      }),
      features: this.#features,
      search: this.#search,
      status: this.detailsStatus,
      text,
      language: text.language,
      say: (status) => (this.detailsStatus = status),
      retry: this.#retry,
      showAll: () => this.#showAll(),
      showMoreHits: () => void this.#showMoreHits(),
    };
    const own = isAroundWords(this) && this.#own;
    return own ? aroundWords(own.head(card), own.foot(card)) : cardTemplate(card);
  }

  /** Reads the page's own words. Without the feature, the page is what it was. */
  async #loadOwn(source: ProgrammeSource | undefined, language: Language): Promise<LoadedList> {
    const feature = await this.#features.load('own-words');
    if (!feature) throw new SourceError('feature', 'own-words');
    this.#own ??= new feature.OwnWords(this, feature.readElement, this.#source);
    return this.#own.load(source, language);
  }

  get #order(): Order {
    return this.reader.order ?? (this.groupBy === 'topic' ? 'topic' : 'section');
  }

  /** Which entries are listed, and how: as the page has it, and as the reader changed it. */
  get #options(): ListOptions {
    // Of the page's own words, the page itself has chosen.
    if (isAroundWords(this))
      return { topic: '', section: '', pledges: [], order: 'section', limit: 0, withoutTopic: '' };
    const { topic, section, pledges, limit } = this;
    const { withoutTopic } = messagesFor(languageOf(this)).pledgeList;
    return { topic, section, pledges: idsIn(pledges), order: this.#order, limit, withoutTopic };
  }

  /** The same model until something else is listed. */
  #modelOf(loaded: LoadedList): ListModel {
    const options = this.#options;
    return this.#models.of([loaded, JSON.stringify(options)], () => listModel(loaded.catalogue, loaded, options));
  }

  get #searchable(): Searchable | undefined {
    const { loaded } = this.#source;
    if (!loaded) return undefined;
    const { catalogue, programmes, words } = loaded;
    const text = messagesFor(languageOf(this));
    const entries = this.#modelOf(loaded).searched;
    return { entries, programmes, topics: () => catalogue.topics, words, text };
  }

  #change(reader: Partial<ReaderView>): void {
    this.reader = { ...this.reader, ...reader };
  }

  #open(sections: readonly string[], open: boolean): void {
    this.#change({ sections: withSections(this.reader.sections, sections, open) });
  }

  #follow(id: string): void {
    if (!this.deepLinks) return;
    this.#destination = id;
    this.requestUpdate();
  }

  /** Shows what is beyond the limit, and moves the focus to the first of it: the button that was pressed is gone. */
  #showAll(): void {
    this.#change({ isWhole: true });
    this.#gradual.drawAll();
    focusOn(this.renderRoot.querySelector<HTMLElement>('.beyond [part=entry]') ?? undefined);
  }

  /** Shows more hits, and moves the focus to the first of them: the button that was pressed may be gone. */
  async #showMoreHits(): Promise<void> {
    const hits = () => this.renderRoot.querySelectorAll<HTMLElement>('.found [part=entry]');
    const before = hits().length;
    this.#change({ hitPages: this.reader.hitPages + 1 });
    await this.updateComplete;
    focusOn(hits()[before]);
  }

  async #toggleDetails(id: string): Promise<void> {
    this.#change({ details: toggled(this.reader.details, id) });
    this.detailsStatus = { entry: '', words: '' };
    if (!this.reader.details.has(id)) return;
    const module = await this.#features.load('details');
    await this.updateComplete;
    if (module && this.reader.details.has(id)) this.dispatchEvent(new PledgeListOpenEvent(id));
  }

  #toggleContents(): void {
    this.#change({ hasContents: !this.reader.hasContents });
  }

  readonly #handleClick = ({ target }: Event): void => {
    // What the page wrote inside has buttons of its own.
    if ((target as Node).getRootNode() !== this.renderRoot) return;
    const button = (target as Element).closest<HTMLElement>('button');
    const { to, section, details, contents } = button?.dataset ?? {};
    if (to) void this.reveal(to);
    if (section) this.#open([section], button?.ariaExpanded === 'false');
    if (details) void this.#toggleDetails(details);
    if (contents !== undefined) this.#toggleContents();
  };

  /** Opens the section, or shows what is beyond the limit, where the browser's search has found something. */
  readonly #handleMatch = ({ target }: Event): void => {
    const { body } = (target as HTMLElement).dataset;
    if (body) this.#open([body], true);
    else if ((target as Element).closest('.list')) this.#change({ isWhole: true });
  };
}

/** The page's own words in their place, in one template for all states: no box is made anew, and nothing runs again. */
function aroundWords(head: unknown = nothing, foot: unknown = nothing): unknown {
  return html`<slot name="heading"></slot>${head}<slot name="introduction"></slot><slot></slot>${foot}<slot
      name="footer"
    ></slot>`;
}
