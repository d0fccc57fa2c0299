import type { LitElement, ReactiveController } from 'lit';
import {
  entriesOf,
  listedSections,
  withMore,
  type ListedSection,
  type Programme,
  type Section,
} from '@partiprogram/programmes';
import type { MoreById, View } from './list-view.js';
import type * as choice from './pledge-list-choice.js';

/** No block has more entries, and no more are drawn before the first are on the screen. */
const BLOCK = 25;

/** No more entries are drawn in one go while a reader may be reading. */
const MOST = 200;

/** How many entries there are, and how many of them are pledges. */
export interface Count {
  readonly entries: number;
  readonly pledges: number;
}

/** A programme, and what of it is listed. */
export interface Listing extends Count {
  readonly programme: Programme;
  readonly listed: readonly ListedSection[];
  /** How many entries stand before it. */
  readonly start: number;
  /** The document's own sections by their ids. */
  readonly sections: ReadonlyMap<string, Section>;
  /** Whether the document's own words are there. */
  readonly quoted: boolean;
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

  /** What there is without a limit. */
  all: Count = { entries: 0, pledges: 0 };

  /** Changes between true and false when the list is another one, and not the same with more in it: it is drawn anew. */
  key = false;

  readonly #host: LitElement;

  /** What the list was made ready from. */
  #from: readonly unknown[] = [];

  #view?: View;

  /** What was left out at first, once it is there. */
  #more: MoreById | undefined;

  #waiting = false;

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

  /**
   * Makes ready what is to be drawn.
   *
   * @param view what there is
   * @param byTopic makes a section per topic of a programme, where that is wanted
   * @param limit no more entries than these; 0 is none
   */
  prepare(view: View, byTopic: typeof choice.byTopic | undefined, limit: number): void {
    if (view !== this.#view) this.#complete(view);
    const from = [view, byTopic, limit];
    const same = from.every((it, at) => it === this.#from[at]);
    if (same && this.#more === this.#from[3]) return;
    this.#from = [...from, this.#more];
    this.#arrange(view, byTopic, limit);
    if (same) return;
    this.key = !this.key;
    this.drawn = BLOCK;
  }

  /** Draws what is not there yet, at once. */
  readonly drawAll = (): void => {
    this.drawn = Infinity;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  /** What stands is left alone: the rest follows, the larger the more is there already. */
  hostUpdated(): void {
    if (!this.#more || this.#waiting || this.all.entries <= this.drawn) return;
    this.#waiting = true;
    // Safari knows no idle time.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.#waiting = false;
      this.drawn = Math.min(this.drawn * 2, this.drawn + MOST);
      this.#host.requestUpdate();
    });
  }

  #arrange(
    { programmes, catalogue, choice: part }: View,
    byTopic: typeof choice.byTopic | undefined,
    limit: number,
  ): void {
    let start = 0;
    this.all = sumOf(programmes.flatMap(({ sections }) => listedSections(sections, BLOCK)));
    this.listings = programmes.map((first) => {
      const programme = withMore(first, this.#more ?? {});
      const arranged = byTopic?.(programme, catalogue.topics) ?? programme;
      const { sections } = (limit > 0 && part?.firstOf(arranged, limit - start)) || arranged;
      const listed = listedSections(sections, BLOCK, start);
      const listing = {
        programme,
        listed,
        start,
        sections: new Map(sectionsIn(programme).map((it) => [it.id, it])),
        quoted: entriesOf(programme).some(({ entry }) => entry.quote),
        ...sumOf(listed),
      };
      start += listing.entries;
      return listing;
    });
  }

  /** Nothing that is on the screen is wrong without what was left out. */
  #complete(view: View): void {
    this.#view = view;
    this.#more = undefined;
    const complete = (more: MoreById): void => {
      if (view !== this.#view) return;
      this.#more = more;
      this.#host.requestUpdate();
    };
    void view.more().then(complete, () => complete({}));
  }
}

function sumOf(listed: readonly ListedSection[]): Count {
  const sum = (key: keyof Count): number => listed.reduce((total, it) => total + it[key], 0);
  return { entries: sum('entries'), pledges: sum('pledges') };
}

function sectionsIn({ sections }: { readonly sections: readonly Section[] }): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section)]);
}
