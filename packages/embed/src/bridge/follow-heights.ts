import { ASK_HEIGHT, heightIn, idOf, type FrameTag } from './height-message.js';

/** Marks a window in which frames are followed already, whichever copy or version of the script does it. */
const MARK = Symbol.for('partiprogram:bridge');

/** Heights of frames that may become lower when nobody sees it. */
const waiting = new Map<HTMLIFrameElement, number>();

/**
 * Makes every frame of ours on this page as high as what is in it, for as long as the page is open: those that are there, and
 * those that come. A second call, of this copy of the script or another, does nothing.
 */
export function followHeights(): void {
  if (MARK in window) return;
  Object.defineProperty(window, MARK, { value: true });
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    const height = frame && heightIn(data, origin, tagOf(frame));
    if (frame && height !== undefined) take(frame, height);
  });
  const takeWaiting = (): void => waiting.forEach((height, frame) => take(frame, height));
  addEventListener('scroll', takeWaiting, { capture: true, passive: true });
  // No secret, so whichever document is in there may have it: a frame that is on its way has the origin of the page as yet.
  for (const { src, contentWindow } of frames())
    if (idOf(src) !== undefined) contentWindow?.postMessage(ASK_HEIGHT, '*');
}

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

function tagOf(frame: HTMLIFrameElement): FrameTag {
  const { src, sandbox } = frame;
  return { src, isOpaque: frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin') };
}

/**
 * A frame that becomes lower by itself would pull what stands below it from under the reader's eyes: a height that is too great is
 * only white space. So it waits until the frame ends below the screen. What a reader does in the frame has its effect at once.
 */
function take(frame: HTMLIFrameElement, height: number): void {
  const isSeen = frame.getBoundingClientRect().bottom < innerHeight && document.activeElement !== frame;
  if (isSeen && height < frame.clientHeight) {
    waiting.set(frame, height);
    return;
  }
  waiting.delete(frame);
  setHeight(frame, height);
}

/** A style is stronger than what most pages say of all frames; set by a script, no policy forbids it. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  const around = style.boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + Number.parseFloat(edge), 0) : 0;
  frame.style.height = `${height + around}px`;
}
