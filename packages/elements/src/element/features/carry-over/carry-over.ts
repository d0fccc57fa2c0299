/** What a reader follows with the eyes: of these, the first on the screen keeps its place. */
const FOLLOWED = '[part~=entry], tr';

/**
 * Carries what a reader has done in a view that a site's build has drawn to the same view as the element draws it: what is
 * open, typed, scrolled and focussed. Both are in the root meanwhile, so that the focus goes from one to the other.
 *
 * @param nodes of the former view
 * @param root that also has the new one
 */
export function carryOver(nodes: readonly ChildNode[], root: ShadowRoot): void {
  const before = nodes.find((it): it is HTMLElement => it instanceof HTMLElement && it.matches('.base'));
  const after = [...root.querySelectorAll<HTMLElement>('.base')].find((it) => it !== before);
  if (!before || !after) return;
  const focussed = root.activeElement;
  const onScreen = [...before.querySelectorAll(FOLLOWED)].find((it) => it.getBoundingClientRect().bottom > 0);
  const top = onScreen?.getBoundingClientRect().top ?? 0;

  for (const details of before.querySelectorAll('details')) {
    const same = sameIn(after, details, before);
    if (same) same.open = details.open;
  }
  for (const field of before.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const same = sameIn(after, field, before);
    if (same && same.value !== field.value) {
      same.value = field.value;
      // Heard in the root alone, by the element that has drawn it.
      const isTyped = same instanceof HTMLInputElement;
      same.dispatchEvent(isTyped ? new Event('input', { bubbles: true }) : new Event('change', { bubbles: true }));
    }
  }
  for (const frame of before.querySelectorAll('.frame')) sameIn(after, frame, before)?.scrollTo(frame.scrollLeft, 0);
  if (focussed instanceof HTMLElement && before.contains(focussed))
    sameIn(after, focussed, before)?.focus({ preventScroll: true });

  before.remove();
  const same = onScreen && sameIn(after, onScreen, before);
  // Only where the reader has scrolled into the list can its lines have moved.
  if (same && top < 0) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** What stands at the same place: a tag of the same name, with the same id or key where it has one. */
function sameIn<E extends Element>(after: Element, it: E, before: Element): E | undefined {
  const path: number[] = [];
  for (let at: Element = it; at !== before; at = at.parentElement ?? before)
    path.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  const same = path.reduce<Element | undefined>((at, index) => at?.children[index], after);
  const isSame = same?.localName === it.localName && same.id === it.id && keyOf(same) === keyOf(it);
  return isSame ? (same as E) : undefined;
}

function keyOf(it: Element): string | null {
  return it.getAttribute('data-key');
}
