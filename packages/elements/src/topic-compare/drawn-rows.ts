import type { LitElement, ReactiveController } from 'lit';
import type { Row } from '@partiprogram/programmes';
import type { Shown } from './shown.js';

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

  /** How many rows there were before the step that is being drawn; 0 where an update is no such step. */
  #before = 0;

  /** What the rows were last drawn with. */
  #with: readonly unknown[] = [];

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
   * Those of some rows that are drawn so far, and how many of them stand already as they are to be.
   *
   * @param rows the same array as long as they are the same rows
   * @param inputs what else they are drawn with
   */
  of(rows: readonly Row[], ...inputs: readonly unknown[]): Pick<Shown, 'drawn' | 'standing'> {
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#drawn = Math.ceil(FIRST / (rows[0]?.cells.length || 1));
    }
    const now = [rows, ...inputs];
    const same = now.length === this.#with.length && now.every((it, at) => it === this.#with[at]);
    this.#with = now;
    return { drawn: rows.slice(0, this.#drawn), standing: same ? this.#before : 0 };
  }

  /** Draws what is not there yet, at once. */
  readonly drawAll = (): void => {
    if (this.#drawn >= this.#rows.length) return;
    this.#drawn = Infinity;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  hostUpdated(): void {
    this.#before = 0;
    if (this.#waiting || this.#drawn >= this.#rows.length) return;
    this.#waiting = true;
    // Safari knows no idle time.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.#waiting = false;
      this.#before = this.#drawn;
      this.#drawn *= 2;
      this.#host.requestUpdate();
    });
  }
}
