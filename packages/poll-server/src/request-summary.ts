import type { Log } from './log.js';

/**
 * Counts what becomes of requests, and says it once in a while: a line for every answer would keep the time of each, and a flood
 * of bad requests would fill the log.
 */
export class RequestSummary {
  readonly #log: Log;
  #counts: Record<string, number> = {};

  constructor(log: Log) {
    this.#log = log;
  }

  /** Counts one more request. */
  note(outcome: string): void {
    this.#counts[outcome] = (this.#counts[outcome] ?? 0) + 1;
  }

  /** Says what there was since the last time, unless it was nothing. */
  say(): void {
    if (Object.keys(this.#counts).length === 0) return;
    this.#log.info('requests', { counts: this.#counts });
    this.#counts = {};
  }
}
