import { ASK_HEIGHT, HEIGHT, TALLEST } from '../bridge/height-message.js';

/** How often in a row the document may grow for no other reason than that its frame grew. */
const MOST_ECHOES = 3;

/** What a reader does in the frame. */
const ACTS = ['pointerdown', 'keydown', 'input', 'click'] as const;

/**
 * Tells the page around the frame how high the document is, whenever that has changed. Without a script that hears it, the
 * frame scrolls. The message has a number and the id that the page itself has given, so any page may hear it.
 *
 * A document that is as high as its frame and a bit more would grow for ever: the page makes the frame higher, and so on. Growth
 * that comes with that of the frame, while nothing in the element has changed and the reader has done nothing, is told three
 * times in a row and no more. A list that is drawn gradually changes in between, so it is told to its end.
 *
 * @param frame id of the frame in its page
 * @param shown what the document shows
 */
export function tellHeight(frame: string, shown: HTMLElement): void {
  if (window.parent === window) return;
  const page = document.documentElement;
  let told = 0;
  let last = 0;
  let echoes = 0;
  let hasChanged = true;
  let { innerWidth: width, innerHeight: room } = window;

  const measure = (): number => Math.min(Math.ceil(page.getBoundingClientRect().height), TALLEST);

  const tell = (): void => {
    const height = measure();
    const isEcho = height > last && echoes > MOST_ECHOES && !hasChanged;
    last = height;
    hasChanged = false;
    // A frame that is not drawn has no height.
    if (height === told || height === 0 || isEcho) return;
    told = height;
    window.parent.postMessage({ type: HEIGHT, frame, height }, '*');
  };

  /** Comes before the observer of sizes, in the same frame of the screen. */
  const countEchoes = (): void => {
    const isEcho = innerWidth === width && innerHeight > room && !hasChanged && measure() > last;
    if (isEcho) echoes += 1;
    else if (innerWidth !== width || !hasChanged) echoes = 0;
    ({ innerWidth: width, innerHeight: room } = window);
  };

  const forgive = (): void => {
    echoes = 0;
    hasChanged = true;
  };

  for (const act of ACTS) addEventListener(act, forgive, { capture: true, passive: true });
  addEventListener('resize', countEchoes);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || data !== ASK_HEIGHT) return;
    told = 0;
    tell();
  });
  observeChanges(shown, () => (hasChanged = true));
  new ResizeObserver(tell).observe(page);
}

/**
 * Calls back whenever something in the document changes, as far as roots are open. In the closed one of a poll, pledges that are
 * drawn gradually are told all the same, unless four steps in a row came with a growth of the frame.
 */
function observeChanges(shown: HTMLElement, changed: () => void): void {
  const observer = new MutationObserver(changed);
  const roots = [...shown.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [shown, ...roots])
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
}
