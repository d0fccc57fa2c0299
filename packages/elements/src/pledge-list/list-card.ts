import type { Language } from '@partiprogram/programmes';
import type { FeatureController } from '../element/feature-controller.js';
import type { Messages } from '../messages/messages.js';
import type * as contents from './features/contents/contents.js';
import type * as deepLinks from './features/deep-links/deep-links.js';
import type * as details from './features/details/details.js';
import type * as jsonLd from './features/json-ld/json-ld.js';
import type * as search from './features/search/search.js';
import type { Captions } from './head-template.js';
import type { ListModel, Order } from './list-model.js';
import type { ListSearch } from './list-search.js';
import type { LoadedList } from './load-list.js';
import type { OwnWordsFeature } from './own-words-feature.js';
import type { ReaderView } from './reader-view.js';

/** The features of a list, by name. */
export interface ListFeatures {
  readonly search: typeof search;
  readonly details: typeof details;
  readonly contents: typeof contents;
  readonly 'deep-links': typeof deepLinks;
  readonly 'json-ld': typeof jsonLd;
  readonly 'own-words': OwnWordsFeature<ListCard>;
}

/** The attributes of a list that do not decide which entries it has. */
export interface ListPage extends Captions {
  /** Whether the reader may search and filter the list. */
  readonly controls: boolean;
  /** Whether sections are closed until the reader opens them. */
  readonly collapsed: boolean;
  /** Whether the address of the page leads to an entry by its id. */
  readonly deepLinks: boolean;
  /** Fires an event of the list; false if the page cancelled it. */
  dispatchEvent(event: Event): boolean;
}

/** The result of the last act in the details of an entry. */
export interface DetailsStatus {
  /** The id of the entry. */
  readonly entry: string;
  readonly words: string;
}

/** Everything that a list is drawn from. */
export interface ListCard {
  readonly loaded: LoadedList;
  readonly model: ListModel;
  readonly order: Order;
  readonly reader: ReaderView;
  readonly page: ListPage;
  /** How many entries are drawn. */
  readonly drawn: number;
  readonly features: FeatureController<ListFeatures>;
  readonly search: ListSearch;
  readonly status: DetailsStatus;
  readonly text: Messages;
  readonly language: Language;
  /** Shows the result of an act in the details. */
  readonly say: (status: DetailsStatus) => void;
  /** Called when the reader wants to try again to load what is missing. */
  readonly retry: () => void;
  /** Called when the reader wants the entries beyond the limit. */
  readonly showAll: () => void;
  /** Called when the reader wants more hits. */
  readonly showMoreHits: () => void;
}
