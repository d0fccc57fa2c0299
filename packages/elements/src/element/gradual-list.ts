import type { LitElement, ReactiveController } from 'lit';
import { isPrerendered } from './prerendered.js';
import { whenIdle } from './when-idle.js';

/** The number of rows that are drawn in one go. */
export interface Pace {
  /** Rows before the first paint. */
  readonly first: number;
  /** The most rows in one go after that, while a reader may be reading. */
  readonly most: number;
}

/**
 * Draws a long list or table gradually: the first rows at once, the rest in idle time, doubling them each time; all of
 * it for paper, or when something leads to its end. Drawn rows stay, so that the browser's search and screen readers
 * find the whole.
 */
export class GradualList implements ReactiveController {
  readonly #host: LitElement;
  #rows: unknown;
  #count = 0;
  #drawn = 0;
  #most = 0;
  #idle = false;
  #isPrinting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The number of rows to draw now.
   *
   * @param rows the same object as long as they are the same rows; another object starts over
   * @param count how many there are
   */
  drawn(rows: unknown, count: number, { first, most }: Pace): number {
    if (rows !== this.#rows) {
      this.#rows = rows;
      // What was all there before is never drawn piece by piece.
      this.#drawn = isPrerendered(this.#host) ? Infinity : first;
    }
    this.#count = count;
    this.#most = most;
    return this.#drawn;
  }

  /** Whether it is drawn for paper, which no limit cuts. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /** Draws the remaining rows at once. */
  readonly drawAll = (): void => {
    this.#drawn = Infinity;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#endPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#endPrint);
  }

  hostUpdated(): void {
    if (this.#idle || this.#drawn >= this.#count) return;
    this.#idle = true;
    whenIdle(() => {
      this.#idle = false;
      this.#drawn += Math.min(this.#drawn, this.#most);
      this.#host.requestUpdate();
    });
  }

  readonly #print = (): void => {
    this.#isPrinting = true;
    this.drawAll();
  };

  readonly #endPrint = (): void => {
    this.#isPrinting = false;
    this.#host.requestUpdate();
  };
}
