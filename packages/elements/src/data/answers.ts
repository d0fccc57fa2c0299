import { isSourceError, SourceError } from './programme-source.js';

/** How long to wait for the other files once one has come, in milliseconds. */
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
 * Awaits several files. One that cannot be had, or stalls, leaves the others standing: once the first has come, the others
 * have some seconds.
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
  const late = Promise.any(asked.map(([, answer]) => answer)).then(
    () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  );
  const answers = await Promise.all(
    asked.map(async ([about, answer]) => {
      const tooLate = late.then(() => Promise.reject(new SourceError('unreachable', about)));
      // Without a first, each fails by itself.
      tooLate.catch(() => undefined);
      try {
        return await Promise.race([answer, tooLate]);
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
