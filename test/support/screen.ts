/** Which elements have a role, by tag or by attribute. Only those that our elements use. */
const SELECTORS = {
  button: 'button, summary',
  cell: '[role=cell]',
  columnheader: '[role=columnheader]',
  combobox: 'select',
  group: '[role=group]',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  listitem: 'li',
  region: 'section[aria-label]',
  row: '[role=row]',
  rowheader: '[role=rowheader]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  table: '[role=table]',
} as const;

type Role = keyof typeof SELECTORS;

/**
 * The text of an element as it stands on the screen: what is not rendered is not there, nor is what opens only later.
 *
 * @param element in the page; nothing has no text
 */
export function textOf(element: Element | null | undefined): string {
  const text = element instanceof HTMLElement ? element.innerText : element?.textContent;
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * The name that assistive technology gives an element: its label, or its text without what is decoration.
 *
 * @param element in the page
 */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const bare = element.cloneNode(true) as Element;
  for (const decoration of bare.querySelectorAll('[aria-hidden=true]')) decoration.remove();
  return (bare.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * All elements of a role that stand on the screen, in order.
 *
 * @param element whose shadow root is looked through, or a part of that
 * @param role as a screen reader would say it
 * @param name only those of this name
 */
export function allByRole(element: Element, role: Role, name?: string | RegExp): readonly HTMLElement[] {
  const found = (element.shadowRoot ?? element).querySelectorAll<HTMLElement>(SELECTORS[role]);
  return [...found].filter((it) => it.checkVisibility() && isNamed(nameOf(it), name));
}

/** The names of {@link allByRole}: what a test compares, for a failed one could not print the elements themselves. */
export function namesOf(element: Element, role: Role, name?: string | RegExp): readonly string[] {
  return allByRole(element, role, name).map(nameOf);
}

/**
 * The one element of a role and a name.
 *
 * @param element whose shadow root is looked through, or a part of that
 * @throws Error that lists what there is, when it is not there or not the only one
 */
export function byRole(element: Element, role: Role, name?: string | RegExp): HTMLElement {
  const [found, ...others] = allByRole(element, role, name);
  if (found && others.length === 0) return found;
  const names = allByRole(element, role).map(nameOf).join(' | ');
  throw new Error(`${found ? 'more than one' : 'no'} ${role} “${String(name ?? '')}” among: ${names}`);
}

/**
 * What the page wrote inside a tag, as far as a reader sees it.
 *
 * @param element whose light DOM is read
 */
export function fallbackOf(element: Element): string {
  return [...element.children]
    .filter((it) => it.checkVisibility())
    .map(textOf)
    .join(' ');
}

/**
 * The language that a piece of the page is marked as, through shadow roots.
 *
 * @param element anywhere
 */
export function markedLanguage(element: Element): string {
  const bearer = element.closest('[lang]');
  if (bearer) return bearer.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? markedLanguage(root.host) : '';
}

function isNamed(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** The name of what has the focus, through shadow roots; empty when nothing has. */
export function focusedName(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return !focused || focused === document.body ? '' : nameOf(focused);
}
