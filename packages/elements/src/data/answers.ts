import { isSourceError, SourceError } from './programme-source.js';

/** How long to wait for another file once one has come, in milliseconds. */
const PATIENCE = 5_000;

/** A file that was asked for, and what to call it if it does not come. */
export type Asked<T> = readonly [about: string, answer: Promise<T>];

/** The answers of several files. */
export interface Answers<T> {
  /** Those that came, in the order in which they were asked for. */
  readonly there: readonly T[];
  /** What the others are called. */
  readonly missing: readonly string[];
}

/**
 * Awaits several files. One that cannot be had, or stalls, leaves the others standing: once one has come, the next has some
 * seconds. A slow line, on which one comes after the other, loses none.
 *
 * @param asked side by side
 * @param tell is given the failure of each that did not come
 * @throws SourceError when none has come, or when one fails in a way that will not pass
 */
export async function answersOf<T>(
  asked: readonly Asked<T>[],
  tell: (failure: SourceError) => unknown,
): Promise<Answers<T>> {
  const missing: string[] = [];
  let trouble: unknown;
  let timer: ReturnType<typeof setTimeout>;
  let giveUp: (() => void) | undefined;
  const late = new Promise<void>((resolve) => (giveUp = resolve));
  const answers = await Promise.all(
    asked.map(async ([about, answer]) => {
      const tooLate = late.then(() => Promise.reject(new SourceError('unreachable', about)));
      // Without a first, each fails by itself.
      tooLate.catch(() => undefined);
      try {
        const it = await Promise.race([answer, tooLate]);
        clearTimeout(timer);
        timer = setTimeout(() => giveUp?.(), PATIENCE);
        return it;
      } catch (error) {
        if (!isSourceError(error) || !error.passing) throw error;
        trouble = error;
        void tell(error);
        missing.push(about);
        return undefined;
      }
    }),
  );
  const there = answers.filter((it) => it !== undefined);
  if (there.length === 0) throw trouble;
  return { there, missing };
}
