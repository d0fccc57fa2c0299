/** The ids of the sections around an element that may be closed, from the inside out. */
export function sectionsAround(element: Element): readonly string[] {
  const ids: string[] = [];
  for (let body = element.closest('[data-body]'); body; body = body.parentElement?.closest('[data-body]') ?? null) {
    ids.push(body.getAttribute('data-body') ?? '');
  }
  return ids;
}

/** Leads a reader to an entry, a section or a programme: puts the focus there, and scrolls there. */
export function leadTo(target: HTMLElement): void {
  // A section is known by the button in its heading.
  const toggle = target.querySelector<HTMLElement>(':scope > .head .toggle');
  if (toggle) toggle.focus({ preventScroll: true });
  else focusOn(target, { preventScroll: true });
  target.scrollIntoView();
}

/** Puts the focus on an element that the Tab key does not reach. */
export function focusOn(target: HTMLElement | undefined, options?: FocusOptions): void {
  if (!target) return;
  target.tabIndex = -1;
  target.focus(options);
}
