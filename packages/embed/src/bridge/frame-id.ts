/** How many letters the id of a frame has at most. */
export const LONGEST_FRAME_ID = 64;

/** Whether a text may be the id of a frame, by which its page knows it. */
export function isFrameId(text: string): boolean {
  return text.length <= LONGEST_FRAME_ID && /^[\w-]+$/.test(text);
}

/**
 * Makes the id of a frame out of what it shows.
 *
 * @param names such as the id of a programme; empty ones do not count
 */
export function frameIdOf(...names: readonly string[]): string {
  const id = ['pp', ...names].filter(Boolean).join('-');
  return id.replace(/[^\w-]/g, '-').slice(0, LONGEST_FRAME_ID);
}
