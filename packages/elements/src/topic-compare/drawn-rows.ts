import type { LitElement, ReactiveController } from 'lit';
import type { Row } from '@partiprogram/programmes';

/** No more cells are drawn before the first are on the screen. */
const FIRST = 96;

/**
 * Draws the first rows of a long table at once, and the rest while the browser has nothing else to do; all of it when it is
 * wanted, as on paper. Nothing is ever taken away again: the search of the browser, and those who do not see the screen,
 * find the whole table.
 */
export class DrawnRows implements ReactiveController {
  readonly #host: LitElement;
  #rows: readonly Row[] = [];
  #drawn = 0;
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
   * Those of some rows that are drawn so far.
   *
   * @param rows the same array as long as they are the same rows
   */
  of(rows: readonly Row[]): readonly Row[] {
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#drawn = Math.ceil(FIRST / (rows[0]?.cells.length || 1));
    }
    return rows.slice(0, this.#drawn);
  }

  /** Draws what is not there yet, at once. */
  readonly drawAll = (): void => {
    if (this.#drawn >= this.#rows.length) return;
    this.#drawn = Infinity;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  hostUpdated(): void {
    if (this.#waiting || this.#drawn >= this.#rows.length) return;
    this.#waiting = true;
    // Safari knows no idle time.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.#waiting = false;
      this.#drawn *= 2;
      this.#host.requestUpdate();
    });
  }
}
