import type { LitElement, ReactiveController } from 'lit';
import { isFiltered, NO_FILTER, type SearchIndex, type Searched } from '@partiprogram/programmes';
import { ForgetOnLeave } from '../element/forget-on-leave.js';
import type { FilterAndOrder } from './controls-template.js';
import type * as search from './features/search/search.js';
import type { Order } from './list-model.js';
import { PledgeListFilterEvent, PledgeListSearchEvent } from './pledge-list.events.js';
import type { ReaderView } from './reader-view.js';
import type { Searchable } from './searched-list.js';

/** The pause after the last key, in milliseconds, before the number of hits is announced. */
const REST = 400;

/** The element, as far as the search needs it. */
export interface SearchHost {
  /** Loads the feature; resolves with nothing when it cannot be had. */
  load(): Promise<typeof search | undefined>;
  /** The entries to search; undefined while the list loads. */
  searchable(): Searchable | undefined;
  reader(): ReaderView;
  order(): Order;
  change(reader: Partial<ReaderView>): void;
}

/**
 * Runs a reader's search and filters: loads the feature when a reader is about to use it, indexes the entries, and
 * announces the number of hits once the reader rests. The query and the filter stay in the element.
 */
export class ListSearch implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: SearchHost;

  #module: typeof search | undefined;
  #index: SearchIndex | undefined;

  /** The entries that are indexed, or about to be. */
  #indexed: readonly Searched[] | undefined;

  /** The last result, and all that it was computed from. */
  #result: search.SearchResult | undefined;
  #resultOf: readonly unknown[] = [];

  #status = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(element: LitElement, host: SearchHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
    new ForgetOnLeave(element, () => this.clear());
  }

  /** The number of hits, as it was last announced. */
  get status(): string {
    return this.#status;
  }

  /** The hits of the query and the filter; undefined where both are empty, or the feature is not there. */
  result(entries: readonly Searched[]): search.SearchResult | undefined {
    const { query, filter } = this.#host.reader();
    const now = [this.#module, this.#index, entries, query, filter];
    if (now.some((it, at) => it !== this.#resultOf[at])) {
      this.#resultOf = now;
      this.#result = this.#module?.resultOf(this.#index, entries, query, filter);
    }
    return this.#result;
  }

  /** Handles the events of the controls. */
  handleEvent(event: Event): void {
    const { target, type } = event;
    // What the page wrote inside the tag has fields of its own.
    if ((target as Node).getRootNode() !== this.#element.renderRoot) return;
    if (target instanceof HTMLSelectElement && type === 'change') this.#filter(target);
    if (!(target instanceof HTMLInputElement)) return;
    if (type === 'focusin') void this.#prepare();
    if (type === 'input') this.#search(target.value);
    if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape' && this.#host.reader().query) {
      event.preventDefault();
      // It takes away the query, and not the dialog around it too.
      event.stopPropagation();
      this.#search('', false);
    }
  }

  /** Takes away the query and the filter. */
  clear(): void {
    this.#host.change({ query: '', filter: NO_FILTER, hitPages: 1 });
    this.say();
  }

  /** Announces the number of hits. */
  say(): void {
    clearTimeout(this.#rest);
    const searchable = this.#host.searchable();
    const { query, filter } = this.#host.reader();
    const result = searchable && this.result(searchable.entries);
    this.#status = searchable ? (this.#module?.statusOf(result, query, searchable, filter.topic) ?? '') : '';
    this.#element.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  #search(query: string, typing = true): void {
    this.#host.change({ query, hitPages: 1 });
    if (typing) this.#sayAtRest();
    else this.say();
    void this.#prepare();
  }

  #filter({ name, value }: HTMLSelectElement): void {
    const { filter: before } = this.#host.reader();
    const wanted = { ...before, order: this.#host.order(), [name]: name === 'deadline' ? Number(value) : value };
    const { order, ...filter } = wanted as FilterAndOrder;
    if (this.#element.dispatchEvent(new PledgeListFilterEvent({ ...filter, order }))) {
      this.#host.change({ filter, order, hitPages: 1 });
      this.say();
      if (isFiltered(filter)) void this.#prepare().then(() => this.say());
    }
    // If the page objects, the controls go back to the filter that is shown.
    this.#element.requestUpdate();
  }

  /** Announces the hits and fires the event once the reader has stopped typing. */
  #sayAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.say();
      if (this.#result && this.#host.reader().query) {
        this.#element.dispatchEvent(new PledgeListSearchEvent(this.#result.hits.length));
      }
    }, REST);
  }

  /** Loads the feature, indexes the entries, and then announces the hits of what the reader typed meanwhile. */
  async #prepare(): Promise<void> {
    const searchable = this.#host.searchable();
    if (!searchable || searchable.entries === this.#indexed) return;
    const { entries, topics, words, text } = searchable;
    this.#indexed = entries;
    this.#index = undefined;
    const besides = words();
    const module = await this.#host.load();
    if (entries !== this.#indexed) return;
    this.#module = module;
    if (!module) {
      // The reader's next act tries again, whether or not the words have come by then.
      this.#indexed = undefined;
      return;
    }
    // Filters need no index.
    this.#element.requestUpdate();
    const known = await besides;
    const index = await module.indexEntries(entries, topics(), known, text.language);
    if (entries !== this.#indexed) return;
    this.#index = index;
    this.#element.requestUpdate();
    this.#sayAtRest();
  }
}
