/** The type of a message that says how high the document in a frame is. */
export const HEIGHT = 'partiprogram:height';

/** The message by which a page asks its frames how high they are: what they said before it listened is lost. */
export const ASK_HEIGHT = 'partiprogram:ask-height';

/** The greatest height that a frame gets, in px: that of some 600 pledges on a phone. What is longer scrolls in it. */
export const TALLEST = 100_000;

/** A frame of the page, as its tag says. */
export interface FrameTag {
  /** Absolute. */
  readonly src: string;
  /** Whether it is sandboxed without an origin of its own. */
  readonly isOpaque: boolean;
}

/** The id in the address of a frame; nothing where it is none of ours, or has no id. */
export function idOf(src: string): string | undefined {
  if (!URL.canParse(src)) return undefined;
  const { pathname, searchParams } = new URL(src);
  return pathname.endsWith('/frame.html') ? searchParams.get('frame') || undefined : undefined;
}

/**
 * Reads a message that the window of a frame has sent.
 *
 * @param data what it says; from anybody, as a frame may have been led elsewhere
 * @param origin whose document sent it, by the browser
 * @returns the height in px; nothing where the message is none for this frame
 */
export function heightIn(data: unknown, origin: string, { src, isOpaque }: FrameTag): number | undefined {
  const id = idOf(src);
  if (id === undefined || origin !== (isOpaque ? 'null' : new URL(src).origin)) return undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, frame, height } = data as Readonly<Record<string, unknown>>;
  if (type !== HEIGHT || frame !== id || typeof height !== 'number') return undefined;
  return height > 0 && height <= TALLEST ? height : undefined;
}
