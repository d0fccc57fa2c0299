/**
 * Does a piece of work once per key, however many ask for it. A failure is forgotten, so that it can be tried again.
 *
 * @param work what is to be done for a key
 * @returns the same work, remembered
 */
export function oncePerKey<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const underway = new Map<string, Promise<T>>();
  return (key) => {
    let result = underway.get(key);
    if (!result) {
      result = work(key);
      underway.set(key, result);
      result.catch(() => underway.delete(key));
    }
    return result;
  };
}
