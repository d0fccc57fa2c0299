/** Keys that a field does not take: out of it, out of the dialog around it, and those of functions. */
const NOT_TYPED = /^(Tab|Escape|F\d+)$/;

/**
 * Keeps the keys that our controls take from the shortcuts of the page: outside a shadow root nobody can see that it is a
 * field in which somebody types a letter. What the page itself has put into a slot is left alone.
 *
 * @param root of an element
 */
export function keepKeys(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
}

function keepKey(event: Event): void {
  const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  const control = event.target as Element;
  // Both together are AltGr, which types signs such as @.
  if (metaKey || ctrlKey !== altKey || control.getRootNode() !== event.currentTarget) return;
  const isTyped = !NOT_TYPED.test(key) && control.matches('input, select, textarea');
  if (isTyped || key === 'Enter' || key === ' ') event.stopPropagation();
}
