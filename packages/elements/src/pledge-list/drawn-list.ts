import type { LitElement, ReactiveController } from 'lit';
import {
  countIn,
  entriesOf,
  listedSections,
  type Count,
  type ListedSection,
  type Placed,
  type Programme,
} from '@partiprogram/programmes';
import type { MoreById, View } from './list-view.js';

/** No block has more entries, and no more are drawn before the first are on the screen. */
const BLOCK = 25;

/** No more entries are drawn in one go while a reader may be reading. */
const MOST = 200;

/** A programme, and what of it is listed. */
export interface Listing extends Count {
  readonly programme: Programme;
  readonly listed: readonly ListedSection[];
  /** Each with its section, by its id. */
  readonly placed: ReadonlyMap<string, Placed>;
}

/**
 * Makes a list ready and says how much of it is drawn: the first entries at once, the rest while the browser has nothing
 * else to do, and all of it when it is wanted, as on paper. Nothing is ever taken away again: the search of the browser,
 * and those who do not see the screen, find the whole list.
 */
export class DrawnList implements ReactiveController {
  /** How many entries are drawn. */
  drawn = BLOCK;

  listings: readonly Listing[] = [];

  /** How many entries there are. */
  entries = 0;

  /** What was left out at first, once it is there. Nothing that is on the screen is wrong without it. */
  more: MoreById = {};

  /** Changes between true and false when the list is another one, and not the same with more in it: it is drawn anew. */
  key = false;

  readonly #host: LitElement;

  #listed?: readonly Programme[];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.drawAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.drawAll);
  }

  /** Makes ready what is to be drawn. */
  prepare({ listed: programmes, more }: View): void {
    if (programmes === this.#listed) return;
    this.#listed = programmes;
    this.key = !this.key;
    this.drawn = BLOCK;
    this.more = {};
    this.entries = 0;
    this.listings = programmes.map((programme) => {
      const listed = listedSections(programme.sections, BLOCK, this.entries);
      const placed = entriesOf(programme);
      this.entries += placed.length;
      return {
        programme,
        listed,
        ...countIn(placed),
        placed: new Map(placed.map((it) => [it.entry.id, it])),
      };
    });
    void more()
      .catch(() => ({}))
      .then((found) => {
        if (programmes !== this.#listed) return;
        this.more = found;
        this.#drawOn();
      });
  }

  /** Draws what is not there yet, at once. */
  readonly drawAll = (): void => {
    this.drawn = Infinity;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  /** What stands is left alone: the rest follows, the larger the more is there already. */
  #drawOn(): void {
    this.#host.requestUpdate();
    if (this.entries <= this.drawn) return;
    // Safari knows no idle time.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.drawn += Math.min(this.drawn, MOST);
      this.#drawOn();
    });
  }
}
