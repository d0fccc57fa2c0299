/** The distance from the viewport within which an element is near, in heights of the viewport. */
const SCREENS = 1;

/** The elements that are not near yet, each with its callback. */
const waiting = new Map<Element, () => void>();

let observer: IntersectionObserver | undefined;

/**
 * Calls back once an element comes within a screen of the viewport, at once where it is there already; or when the page
 * is about to be printed, since paper has no viewport.
 *
 * @param element on a page
 * @param near called once
 * @returns a function that stops watching the element
 */
export function whenNear(element: Element, near: () => void): () => void {
  if (waiting.size === 0) addEventListener('beforeprint', allAreNear);
  waiting.set(element, near);
  // Elements that come to a page together are measured together: one layout.
  queueMicrotask(() => look(element));
  return () => forget(element);
}

function look(element: Element): void {
  if (!waiting.has(element)) return;
  const { top, bottom } = element.getBoundingClientRect();
  const margin = innerHeight * SCREENS;
  // An element without a box is not near; the observer calls once it gets one.
  const near = element.getClientRects().length > 0 && bottom >= -margin && top <= innerHeight + margin;
  if (near) isNear(element);
  else (observer ??= observe()).observe(element);
}

function observe(): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) isNear(target);
    },
    { rootMargin: `${SCREENS * 100}% 0px` },
  );
}

function isNear(element: Element): void {
  const near = waiting.get(element);
  forget(element);
  near?.();
}

function allAreNear(): void {
  for (const element of [...waiting.keys()]) isNear(element);
}

function forget(element: Element): void {
  observer?.unobserve(element);
  waiting.delete(element);
  if (waiting.size === 0) removeEventListener('beforeprint', allAreNear);
}
