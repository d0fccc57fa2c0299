import type { LitElement } from 'lit';
import { forAWhile } from './for-a-while.js';
import { loadFeature } from './load-feature.js';

/** How long to wait for a frame at most, in milliseconds: a page that nobody sees draws none, a slow phone one now and then. */
const NO_FRAME = 1_000;

/**
 * Keeps the first view of an element from pushing away what a reader sees below it. Most elements end below the screen
 * at that moment, and need nothing.
 *
 * @param host that waits for its data
 * @returns a function to await right before the host changes
 */
export function keepRoom(host: LitElement): () => Promise<void> {
  // Where the feature is likely to be needed, it loads side by side with the data.
  if (isEndSeen(host)) load().catch(() => undefined);
  return async () => {
    await frame();
    if (!isEndSeen(host)) return;
    // Without the feature, the view comes anyway: a jump is better than nothing.
    const feature = await forAWhile(load().catch(() => undefined));
    if (!feature) return;
    await frame();
    if (isEndSeen(host)) feature.holdRoom(host);
  };
}

function load() {
  return loadFeature('element/hold-room', () => import('./features/hold-room/hold-room.js'));
}

/**
 * Waits until the page is about to be drawn. A reader who scrolls may have gone on for most of a screen before that, and
 * no script knows: what is measured now is what the reader sees next.
 */
function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, NO_FRAME);
  });
}

/** Whether the reader sees the end of an element, and at least a line of text below it. */
function isEndSeen(host: LitElement): boolean {
  const { bottom } = host.getBoundingClientRect();
  return bottom > 0 && bottom < innerHeight - 9;
}
