/** The pause after the last change, in milliseconds, before the page is read again; and the longest wait. */
const REST = 300;
const LONGEST = 3_000;

/** A page is not read again before so many times as long as reading took. */
const CALM = 20;

/**
 * Calls back once the words inside an element have changed and come to rest. Attributes change nothing.
 *
 * @param read reads them again
 * @returns a function that stops watching
 */
export function watchWords(element: Element, read: () => void): () => void {
  let first = 0;
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(readAgain, Math.max(CALM * took, Math.min(REST, first + LONGEST - now)));
  });
  const readAgain = (): void => {
    first = 0;
    const before = performance.now();
    read();
    took = performance.now() - before;
  };
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
