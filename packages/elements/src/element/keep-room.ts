import type { LitElement } from 'lit';
import { loadFeature } from './load-feature.js';

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
    if (!isEndSeen(host)) return;
    await load()
      .then(({ holdRoom }) => holdRoom(host))
      // Without the feature, the view comes anyway: a jump is better than nothing.
      .catch(() => undefined);
  };
}

function load() {
  return loadFeature('element/hold-room', () => import('./features/hold-room/hold-room.js'));
}

/** Whether the reader sees the end of an element, and at least a line of text below it. */
function isEndSeen(host: LitElement): boolean {
  const { bottom } = host.getBoundingClientRect();
  return bottom > 0 && bottom < innerHeight - 9;
}
