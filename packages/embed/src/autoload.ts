/** How far from the viewport a tag is when its code is fetched: one more screen in each direction. */
const NEAR = '100% 0px';

/** Said in a tag that the page left empty and whose code did not come. */
const FAILED: Readonly<Record<string, string>> = {
  nb: 'Innholdet kunne ikke lastes. Prøv å laste siden på nytt.',
  nn: 'Innhaldet kunne ikkje lastast. Prøv å laste sida på nytt.',
  en: 'This content could not be loaded. Try reloading the page.',
};

/**
 * Finds tags on the page, now and later, and loads the code of each when one comes near the viewport. Room is reserved
 * until then, so that what stands below does not jump.
 *
 * @param tags names of custom elements
 * @param load fetches the code that defines a tag; asked again for the next tag when it fails, though a browser may
 * remember a failed module until the page is loaded anew
 */
export function autoload(tags: readonly string[], load: (tag: string) => Promise<void>): void {
  reserveRoom(tags);
  const underway = new Set<string>();
  const fetchTag = (tag: string): void => {
    if (underway.has(tag) || customElements.get(tag)) return;
    underway.add(tag);
    load(tag).catch((error: unknown) => {
      underway.delete(tag);
      console.error(`partiprogram: <${tag}>`, error);
      for (const element of document.getElementsByTagName(tag)) sayFailed(element);
    });
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        fetchTag(target.localName);
      }
    },
    { rootMargin: NEAR },
  );
  // A failure changes the page too: looking at the same tag again would fetch again, fail again, and never end.
  const seen = new WeakSet<Element>();
  const look = (): void => {
    for (const tag of tags) {
      for (const element of document.querySelectorAll(`${tag}:not(:defined)`)) {
        if (seen.has(element)) continue;
        seen.add(element);
        // A provider has no box that could come near, and what is inside it waits for it.
        if (tag === 'program-data') fetchTag(tag);
        else near.observe(element);
      }
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  // Paper has no viewport: what is not there yet is fetched at once, and is there the next time.
  addEventListener('beforeprint', () => {
    for (const tag of tags) if (document.getElementsByTagName(tag).length > 0) fetchTag(tag);
  });
}

function reserveRoom(tags: readonly string[]): void {
  // Everything inside `:where()`, so that any rule of the page's own is stronger.
  const rules = tags
    .filter((tag) => tag !== 'program-data')
    .map((tag) => `:where(${tag}:not(:defined)){display:block;min-block-size:var(--${tag}-min-block-size,20em)}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join(''));
  document.adoptedStyleSheets.push(sheet);
}

function sayFailed(element: Element): void {
  if (element.childNodes.length > 0 || element.matches(':defined')) return;
  const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? 'nb';
  element.textContent = FAILED[lang] ?? FAILED['nb'] ?? '';
}
