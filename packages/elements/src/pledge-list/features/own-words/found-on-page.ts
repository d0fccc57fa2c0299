/** Marks what a search leaves out, while it does. */
const UNFOUND = 'data-pledge-list-unfound';

/** Marks a part of the page that is closed, and has something that was found. */
const OPENED = 'data-pledge-list-opened';

/** So many elements at a time take a browser no time that anybody feels, whatever they are. */
const MANY = 300;

/** The names of our highlights, which all lists of a page share. */
type Name = 'pledge-list-found' | 'pledge-list-chosen';

const RULES = `@media screen{
  [${UNFOUND}]{display:none!important}
  [${OPENED}]{display:block!important}
  ::highlight(pledge-list-found){background-color:color-mix(in srgb,var(--pp-accent,currentcolor) 26%,transparent)}
  ::highlight(pledge-list-chosen){background-color:color-mix(in srgb,var(--pp-accent,currentcolor) 13%,transparent)}
}
@media (forced-colors:active){
  ::highlight(pledge-list-found){background-color:Mark;color:MarkText}
  ::highlight(pledge-list-chosen){background-color:Highlight;color:HighlightText}
}`;

/**
 * Shows on the page itself what was found: hides the rest, opens what is closed, and marks words. It touches no word and
 * no element but by two attributes of ours, and takes back everything it did.
 */
export class FoundOnPage {
  readonly #host: HTMLElement;
  #hidden: ReadonlySet<Element> = new Set();
  readonly #opened = new Set<Element>();
  readonly #ranges = new Map<Name, readonly Range[]>();
  #sheet: CSSStyleSheet | undefined;
  #root: Document | ShadowRoot | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Shows some elements inside the tag, what is around them, and the other cells of their rows; and nothing else. */
  showOnly(kept: ReadonlySet<Element>): void {
    this.#adopt();
    const hidden = new Set<Element>();
    const around = aroundAll(kept, this.#host);
    const open = [...this.#host.children];
    for (let it = open.pop(); it; it = open.pop()) {
      if (kept.has(it) || it.slot || it.matches('thead, caption, colgroup, summary')) continue;
      if (!around.has(it)) hidden.add(it);
      else for (const child of it.children) if (around.has(child) || it.localName !== 'tr') open.push(child);
    }
    this.#hide(hidden);
    this.#close((it) => !around.has(it));
    for (const it of around) this.#open(it);
  }

  /** Shows everything again, and closes what was closed. */
  showAll(): void {
    this.#hide(new Set());
    this.#close(() => true);
  }

  /** Opens what an element stands in, until {@link showAll}. */
  openAround(element: Element): void {
    this.#adopt();
    for (const it of aroundAll(new Set([element]), this.#host)) this.#open(it);
  }

  /** Marks words of the page in place of those that were marked so before. */
  mark(name: Name, ranges: readonly Range[]): void {
    if (!('highlights' in CSS)) return;
    this.#adopt();
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const it of this.#ranges.get(name) ?? []) highlight.delete(it);
    for (const it of ranges) highlight.add(it);
    this.#ranges.set(name, ranges);
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }

  /** Takes back everything. */
  clear(): void {
    this.showAll();
    for (const name of this.#ranges.keys()) this.mark(name, []);
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== this.#sheet);
    this.#root = undefined;
  }

  /**
   * Hides these elements, and no others. Chromium counts a list anew for each item that comes or goes, so that a long one
   * takes longer than anybody waits: where much changes, all of it is out of the way meanwhile.
   */
  #hide(hidden: ReadonlySet<Element>): void {
    const shown = [...this.#hidden].filter((it) => !hidden.has(it));
    const gone = [...hidden].filter((it) => !this.#hidden.has(it));
    const [first, ...others] = shown.length + gone.length > MANY ? this.#host.children : [];
    const aside = first ? [first, ...others].filter((it) => !it.hasAttribute(UNFOUND)) : [];
    for (const it of aside) it.setAttribute(UNFOUND, '');
    // Reading a style makes the browser take them away now.
    if (first) void getComputedStyle(first).display;
    for (const it of shown) it.removeAttribute(UNFOUND);
    for (const it of gone) it.setAttribute(UNFOUND, '');
    if (first) void getComputedStyle(first).display;
    for (const it of aside) if (!hidden.has(it)) it.removeAttribute(UNFOUND);
    this.#hidden = hidden;
  }

  #open(element: Element): void {
    if (element instanceof HTMLDetailsElement) {
      if (element.open) return;
      element.open = true;
    } else if (getComputedStyle(element).display === 'none') element.setAttribute(OPENED, '');
    else return;
    this.#opened.add(element);
  }

  #close(isDone: (element: Element) => boolean): void {
    for (const it of this.#opened) {
      if (!isDone(it)) continue;
      if (it instanceof HTMLDetailsElement) it.open = false;
      else it.removeAttribute(OPENED);
      this.#opened.delete(it);
    }
  }

  /** The rules lie where the page's own words do: in the document, or in a shadow root of the page's. */
  #adopt(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const view = this.#host.ownerDocument.defaultView;
    if (this.#root || !view) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(RULES);
    root.adoptedStyleSheets.push(this.#sheet);
    this.#root = root;
  }
}

/** Everything inside an element that stands around some of what is in it. */
function aroundAll(kept: Iterable<Element>, host: Element): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const it of kept) {
    for (let outer = it.parentElement; outer && outer !== host && !around.has(outer); outer = outer.parentElement) {
      around.add(outer);
    }
  }
  return around;
}
