/** Work that is done once per key. */
export interface OncePerKey<T> {
  (key: string): Promise<T>;
  /** Forgets the result, so that the next call does the work again. */
  forget(key: string): void;
}

/**
 * Does a piece of work once per key, however many ask for it. A failure is forgotten, so that it can be tried again.
 *
 * @param work for a key
 * @returns the same work, remembered
 */
export function oncePerKey<T>(work: (key: string) => Promise<T>): OncePerKey<T> {
  const underway = new Map<string, Promise<T>>();
  const once = (key: string): Promise<T> => {
    let result = underway.get(key);
    if (!result) {
      result = work(key);
      underway.set(key, result);
      result.catch(() => underway.delete(key));
    }
    return result;
  };
  return Object.assign(once, { forget: (key: string) => void underway.delete(key) });
}
