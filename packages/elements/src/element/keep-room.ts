import type { LitElement } from 'lit';
import { loadPart } from './parts.js';

/**
 * Sees to it that what a reader sees below an element is not pushed away by what is about to come. Most elements have
 * their end off the screen when that happens, and need nothing.
 *
 * @param host that is about to change
 */
export async function keepRoom(host: LitElement): Promise<void> {
  const { bottom } = host.getBoundingClientRect();
  // Less than a line of text is nothing to see.
  if (bottom > 0 && bottom < innerHeight - 9) {
    await loadPart('hold-room', () => import('./hold-room.js'))
      .then((part) => part.holdRoom(host))
      // To be pushed away is better than to see nothing.
      .catch(() => undefined);
  }
}
