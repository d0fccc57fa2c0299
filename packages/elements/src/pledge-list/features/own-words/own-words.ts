import { ContextProvider } from '@lit/context';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import type { Catalogue, Language, Searched, SearchWords } from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../../../data/programme-source.js';
import { ownWordsContext } from '../../../data/source-context.js';
import { forAWhile } from '../../../element/for-a-while.js';
import type { ListCard } from '../../list-card.js';
import type { LoadedList } from '../../load-list.js';
import type { OwnWordsView, Replaces } from '../../own-words-feature.js';
import { FoundOnPage } from './found-on-page.js';
import { bringIntoView, leadTo, leaveAll } from './lead-to.js';
import { OnePledge } from './one-pledge.js';
import { Opener } from './opener.js';
import { ownProgramme, type OwnProgramme, type Owner } from './own-programme.js';
import { OWN_WORDS_MESSAGES } from './own-words.messages.js';
import { footTemplate, headTemplate } from './own-words-template.js';
import type { PageReading, ReadElement } from './page-reading.js';
import { tellAuthor, tellWhyNot } from './tell-author.js';
import { watchWords } from './watch-words.js';
import { WordsOnPage } from './words-on-page.js';

export { default as styles } from './own-words.styles.js';

/** More than this is no programme, and would keep the page from answering its reader. */
const MOST_NODES = 60_000;
const MOST_LETTERS = 1_500_000;

/** Elements of ours: what stands inside them is theirs. */
const OURS = /^(?:pledge-list|topic-compare|agree-poll|program-data)$/i;

/** The lists of own words on the page: an address leads into the first that knows it. */
const lists = new Set<OwnWords>();

/**
 * The page's own words as a list: read where they stand, searched, marked and led to on the page itself. Not a word and
 * not an element of the page is changed.
 */
export class OwnWords implements ReactiveController, OwnWordsView<ListCard> {
  readonly #host: LitElement & Owner;
  readonly #read: ReadElement;
  readonly #shownBy: Replaces;
  readonly #found: FoundOnPage;
  readonly #one: OnePledge;
  readonly #opener: Opener;
  /** Gives the words to a poll about them. */
  readonly #provider: ContextProvider<typeof ownWordsContext, LitElement>;
  #source: ProgrammeSource | undefined;
  #words: WordsOnPage | undefined;
  #card: ListCard | undefined;
  /** Whether the head was drawn in this update: else the tag shows something else. */
  #isDrawn = false;
  #shown: unknown;
  #end: (() => void) | undefined;

  constructor(host: LitElement & Owner, read: ReadElement, shownBy: Replaces) {
    this.#host = host;
    this.#read = read;
    this.#shownBy = shownBy;
    this.#found = new FoundOnPage(host);
    this.#provider = new ContextProvider(host, { context: ownWordsContext });
    this.#opener = new Opener(
      host,
      (target, x, y) => this.#words?.entryAt(target, x, y),
      (id) => this.#words?.rangesOf(id) ?? [],
    );
    this.#one = new OnePledge({
      listed: (card) => this.#listed(card),
      point: (id) => this.#point(id),
      inView: (listed) => this.#inView(listed),
      requestUpdate: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  /**
   * Reads what stands inside the tag.
   *
   * @param source where everyday words for the search come from, if there is one
   * @throws SourceError where nothing inside it looks like a heading or a list
   */
  load(source: ProgrammeSource | undefined, language: Language): LoadedList {
    const list = this.#readList(source, language);
    if (list?.programmes[0]?.sections.length === 0) throw new SourceError('unset', 'programme');
    return list ?? listOf(ownProgramme(this.#host, NOTHING, ''), source, language);
  }

  /** Draws what stands above the page's words. */
  head(card: ListCard): unknown {
    this.#card = card;
    this.#isDrawn = true;
    if (!this.#words?.own.entries.size) return nothing;
    return html`<div class="card own">
      ${headTemplate(card, this.#host, this.#one.button(card))}
      <button class="beside" type="button" tabindex="-1" aria-hidden="true" hidden @click=${this.#handleOpener}>
        ⋯
      </button>
      ${this.#one.template(card)}
    </div>`;
  }

  /** Draws what stands below them. */
  foot(card: ListCard): unknown {
    return footTemplate(card);
  }

  /** Leads the reader to an entry or a section. Resolves with whether it is on the page. */
  async reveal(id: string): Promise<boolean> {
    if (!this.#words?.nodeOf(id)) return false;
    this.#card?.search.clear();
    this.#one.close(this.#root);
    await this.#host.updateComplete;
    const node = this.#words.nodeOf(id);
    if (!node) return false;
    const ranges = this.#words.rangesOf(id);
    this.#found.openAround(node);
    this.#found.mark('pledge-list-chosen', ranges);
    leadTo(node, ranges[0]);
    return true;
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  hostUpdated(): void {
    const card = this.#isDrawn && this.#host.isConnected ? this.#card : undefined;
    this.#isDrawn = false;
    if (!card) {
      this.#end?.();
      return;
    }
    if (!this.#end) this.#begin(card);
    this.#provider.setValue(card.loaded);
    this.#show(card);
    this.#takeBackground();
    this.#one.updated(this.#root);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** Watches the page's words, its address and the reader's pointer, as long as the words are on the page. */
  #begin({ language }: ListCard): void {
    const unwatch = watchWords(this.#host, () => {
      const list = this.#readList(this.#source, this.#card?.language ?? language);
      if (list) this.#shownBy.replace(list);
    });
    this.#opener.connect();
    lists.add(this);
    addEventListener('hashchange', this.#follow);
    this.#end = () => {
      this.#end = undefined;
      unwatch();
      this.#opener.disconnect();
      lists.delete(this);
      removeEventListener('hashchange', this.#follow);
      this.#found.clear();
      this.#shown = undefined;
      leaveAll(this.#host);
    };
    this.#follow();
  }

  /** Reads the page; nothing where that would take too long. */
  #readList(source: ProgrammeSource | undefined, language: Language): LoadedList | undefined {
    this.#source = source;
    const host = this.#host;
    if (isTooLarge(host)) {
      tellWhyNot(host, `it holds more than ${MOST_NODES} elements or ${MOST_LETTERS} characters`);
      return undefined;
    }
    const reading = this.#read(host, ({ nodeName }) => OURS.test(nodeName));
    const own = ownProgramme(host, reading, OWN_WORDS_MESSAGES[language].untitled);
    if (own.entries.size > 0) tellAuthor(host, own);
    else tellWhyNot(host, 'no list and no sentence that promises something was found in it');
    this.#words = new WordsOnPage(own);
    this.#shown = undefined;
    return listOf(own, source, language);
  }

  /** Shows on the page what a search has found. */
  #show(card: ListCard): void {
    const search = card.features.get('search');
    const result = search && card.search.result(card.model.searched);
    if (result === this.#shown) return;
    this.#shown = result;
    this.#opener.hide();
    const shown = result && this.#words?.resultOn(result, search.piecesOf);
    if (shown) this.#found.showOnly(shown.kept);
    else this.#found.showAll();
    this.#found.mark('pledge-list-found', shown?.marks ?? []);
  }

  /** The entries that are on the screen, in the order of the page. */
  #listed({ search, model }: ListCard): readonly Searched[] {
    const result = search.result(model.searched);
    if (!result) return model.searched;
    const hits = new Set(result.hits.map(({ searched }) => searched.entry.id));
    return model.searched.filter(({ entry }) => hits.has(entry.id));
  }

  #inView(listed: readonly Searched[]): string | undefined {
    return listed.find(({ entry }) => {
      const box = this.#words?.nodeOf(entry.id)?.getBoundingClientRect();
      return box && box.height > 0 && box.top >= 0 && box.top < innerHeight;
    })?.entry.id;
  }

  /** What lies over the page has the page's background: behind a dark page there may be a light canvas. */
  #takeBackground(): void {
    let behind = 'Canvas';
    for (let it: Element | null = this.#host; it && behind === 'Canvas'; it = it.parentElement) {
      const { backgroundColor } = getComputedStyle(it);
      if (!/^rgba\(.*[^1]\)$|^transparent$/.test(backgroundColor)) behind = backgroundColor;
    }
    this.#root.querySelector<HTMLElement>('.own')?.style.setProperty('--_behind', behind);
  }

  #point(id: string | undefined): void {
    const node = id === undefined ? undefined : this.#words?.nodeOf(id);
    const ranges = id === undefined ? [] : (this.#words?.rangesOf(id) ?? []);
    this.#found.mark('pledge-list-chosen', ranges);
    if (!node) return;
    this.#found.openAround(node);
    bringIntoView(node, ranges[0]);
  }

  readonly #handleOpener = (): void => {
    const { entry } = this.#opener;
    if (this.#card && entry !== undefined) void this.#one.choose(this.#card, entry);
  };

  /** Follows the address of the page into the first list that knows it. */
  readonly #follow = (): void => {
    const id = idIn(location.hash);
    if (!id || !this.#words?.nodeOf(id)) return;
    const others = [...lists].filter((it) => it !== this && it.#words?.nodeOf(id));
    const isFirst = others.every(
      (it) => this.#host.compareDocumentPosition(it.#host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (isFirst) void this.reveal(id);
  };
}

const NOTHING: PageReading = { title: undefined, sections: [], findings: [] };

/** A list of one programme, for everything that knows programmes by lists. */
function listOf({ programme }: OwnProgramme, source: ProgrammeSource | undefined, language: Language): LoadedList {
  const catalogue: { -readonly [K in keyof Catalogue]: Catalogue[K] } = {
    format: 0,
    version: '',
    date: '',
    topics: [],
    root: '',
  };
  const words = async (): Promise<SearchWords> => {
    const [known, everyday] = await Promise.all([
      forAWhile(source?.catalogue(language).catch(() => undefined) ?? Promise.resolve(undefined)),
      forAWhile(source?.words(language).catch(() => undefined) ?? Promise.resolve(undefined)),
    ]);
    catalogue.topics = known?.topics ?? [];
    return everyday ?? {};
  };
  return { catalogue, programmes: [programme], issues: [], missing: [], ofMunicipality: false, words };
}

function isTooLarge(host: Element): boolean {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let letters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    letters += node.nodeValue?.length ?? 0;
    if (nodes > MOST_NODES || letters > MOST_LETTERS) return true;
  }
  return false;
}

/** The id in the address; empty where it cannot be decoded. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
