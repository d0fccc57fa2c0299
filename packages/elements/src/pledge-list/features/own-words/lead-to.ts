/** What we have made focusable, to take that back. */
const focusable = new Set<HTMLElement>();

/**
 * Leads a reader to words of the page: scrolls there, and puts the focus there for as long as it stays.
 *
 * @param element that holds them
 * @param range of the words, where the element holds others before them
 */
export function leadTo(element: Element, range?: Range): void {
  if (element instanceof HTMLElement) {
    if (!element.hasAttribute('tabindex')) {
      element.tabIndex = -1;
      focusable.add(element);
      element.addEventListener('blur', () => leave(element), { once: true });
    }
    element.focus({ preventScroll: true });
  }
  element.scrollIntoView();
  const from = element.getBoundingClientRect().top;
  const below = (range?.getBoundingClientRect().top ?? from) - from;
  if (below > innerHeight / 2) scrollBy(0, below);
}

/** Brings words of the page into the part of the window that nothing of ours covers. */
export function bringIntoView(element: Element, range: Range | undefined): void {
  const { top, bottom } = (range ?? element).getBoundingClientRect();
  if (top < 0 || bottom > innerHeight / 2)
    element.scrollIntoView({ block: bottom - top > innerHeight / 3 ? 'start' : 'center' });
}

/** Takes back what {@link leadTo} has made focusable inside an element. */
export function leaveAll(host: Element): void {
  for (const it of focusable) if (host.contains(it)) leave(it);
}

function leave(element: HTMLElement): void {
  if (focusable.delete(element)) element.removeAttribute('tabindex');
}
