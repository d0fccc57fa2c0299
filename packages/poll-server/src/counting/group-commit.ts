/** More answers wait than can be counted soon. */
export class OverloadError extends Error {
  override readonly name = 'OverloadError';
}

/** How many items may be committed together, how many may wait, and for how long more of them are waited for, in milliseconds. */
export interface GroupLimits {
  readonly together: number;
  readonly waiting: number;
  readonly pause: number;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Commits in groups: whatever comes while one transaction runs, and for as long again, goes into the next. A database makes one
 * transaction durable as fast as it does a hundred answers in one, and half of the time is left for whatever else there is to do. What
 * comes alone waits for nobody. Each caller hears only after the commit.
 */
export class GroupCommit<Item, Outcome> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  readonly #limits: GroupLimits;
  readonly #now: () => number;
  readonly #waiting: Waiting<Item, Outcome>[] = [];
  #running: Promise<void> | undefined;
  /** Until when more is waited for. */
  #pauseUntil = 0;

  /**
   * @param commit resolves with an outcome for each item, in order, once all of them are durable; rejects if none is
   * @param now in milliseconds, since whenever
   */
  constructor(
    commit: (items: readonly Item[]) => Promise<readonly Outcome[]>,
    limits: GroupLimits,
    now: () => number = () => performance.now(),
  ) {
    this.#now = now;
    this.#commit = commit;
    this.#limits = limits;
  }

  /**
   * Adds one item to the next group.
   *
   * @returns its outcome, once it is durable
   * @throws OverloadError if too many wait; else what `commit` rejects with
   */
  add(item: Item): Promise<Outcome> {
    if (this.#waiting.length >= this.#limits.waiting)
      return Promise.reject(new OverloadError(`${this.#waiting.length} answers wait`));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#pause();
      const start = this.#now();
      await this.#commitGroup(this.#waiting.splice(0, this.#limits.together));
      const end = this.#now();
      this.#pauseUntil = end + Math.min(end - start, this.#limits.pause);
    }
    this.#running = undefined;
  }

  async #pause(): Promise<void> {
    const left = this.#pauseUntil - this.#now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    // All requests that have arrived by now are read first: their answers go into the same group.
    else await new Promise((resolve) => setImmediate(resolve));
  }

  async #commitGroup(group: readonly Waiting<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#commit(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome === undefined) reject(new Error('an item has no outcome'));
        else resolve(outcome);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
