import { toldApart, type Describe, type Steps } from '@partiprogram/programmes';
import { inSlices } from './in-slices.js';

/** What assistive technology lists for a whole page: its landmarks, and what readers use. */
const LISTED = [
  'section[aria-label], nav, [role=region], [role=search]',
  'button, summary, input, select, .section a',
] as const;

/** The pause after a change before names are given, in milliseconds: a reader may be typing. */
const REST = 200;

/** The roots that our elements are drawn in, on this page. */
const roots = new Set<ShadowRoot>();

/** The names that were given here, each with the label that its template has. */
const given = new WeakMap<Element, { readonly label: string | null; readonly name: string }>();

/** The name of something, and what stands around it, in the words on the screen: the most telling first. */
const SAID: readonly Describe<Element>[] = [
  nameOf,
  sectionsAround,
  ...['.title', '.eyebrow', '.heading'].map(
    (of) => (it: Element) => textOf((it.getRootNode() as ShadowRoot).querySelector(of)),
  ),
  (it) => textOf(it.closest('[part=entry]')?.querySelector('.words')),
];

let rest: ReturnType<typeof setTimeout> | undefined;

/** The names that are being given; others take their place when something changes meanwhile. */
let naming: Steps<void> | undefined;

/**
 * Gives what repeats on a page names of its own: the searches of two lists, «Punkt 1» of each section, «Vis alle». No
 * template knows what else stands on the page. A name changes only where there is another like it, and then says what
 * readers see around it. It comes a moment after what is drawn, which it would hold up.
 *
 * @param root that an element was drawn in
 */
export function tellApart(root: ShadowRoot): void {
  // An element may be drawn once more after it is gone.
  if (root.isConnected) roots.add(root);
  nameSoon();
}

/** Names what is left when the element of a root is gone. */
export function tellApartNoMore(root: ShadowRoot): void {
  roots.delete(root);
  nameSoon();
}

function nameSoon(): void {
  clearTimeout(rest);
  naming = undefined;
  rest = setTimeout(() => {
    naming = nameAll();
    void inSlices(naming);
  }, REST);
}

/** A page may have thousands of buttons: it pauses after each. */
function* nameAll(): Steps<void> {
  const mine = naming;
  // As they stand on the page: the first of two keeps its name where nothing but a number tells them apart.
  const ordered = [...roots].sort(
    (a, b) => 2 - (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  for (const selector of LISTED) {
    const all = ordered.flatMap((root) => [...root.querySelectorAll(selector)]);
    const there = all.filter((it) => !it.closest('[hidden=""]'));
    const said: string[][] = [];
    for (const it of there) {
      said.push(SAID.map((say) => say(it)));
      yield;
      if (naming !== mine) return;
    }
    const names = toldApart(said, ...SAID.map((_, at) => (of: readonly string[]) => of[at] ?? ''));
    let at = 0;
    for (const it of there) {
      give(it, names[at++] ?? '');
      yield;
      if (naming !== mine) return;
    }
  }
}

/** Gives a name; one that something has anyway needs no label. */
function give(it: Element, name: string): void {
  const label = labelOf(it);
  const next = name === nameOf(it) ? label : name;
  if (next !== label) given.set(it, { label, name });
  if (next === null) it.removeAttribute('aria-label');
  else if (next !== it.getAttribute('aria-label')) it.setAttribute('aria-label', next);
}

/** The name that something has without us. */
function nameOf(it: Element): string {
  // Any button could have one too, and each would look for it through all that is drawn.
  const field = it.matches('input, select') ? (it as HTMLInputElement).labels?.[0] : undefined;
  return labelOf(it) ?? textOf(field ?? it);
}

/** The label in the template of something. */
function labelOf(it: Element): string | null {
  const label = it.getAttribute('aria-label');
  const known = given.get(it);
  return known?.name === label ? known.label : label;
}

/** The headings of the sections around something, from the inside out. */
function sectionsAround(it: Element): string {
  const headings: string[] = [];
  for (let box = it.closest('.section'); box; box = box.parentElement?.closest('.section') ?? null) {
    const heading = box.querySelector(':scope > .heading, :scope > .head .heading');
    if (!heading?.contains(it)) headings.push(textOf(heading));
  }
  return headings.filter(Boolean).join(', ');
}

/** The words of something, without its decoration. */
function textOf(it: Node | null | undefined): string {
  const words = [...(it?.childNodes ?? [])].map((node) => {
    if (node instanceof Element) return node.matches('[aria-hidden=true], input, select') ? '' : textOf(node);
    return node instanceof Text ? node.data : '';
  });
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}
