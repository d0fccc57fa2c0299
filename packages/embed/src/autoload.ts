import type { Chunk } from './load-chunk.js';

/** How far from the viewport a tag is when its code is fetched: one more screen in each direction. */
const NEAR = '100% 0px';

/** Said in a tag that the page left empty and whose code did not come. */
const FAILED: Readonly<Record<string, string>> & { readonly nb: string } = {
  nb: 'Innholdet kunne ikke lastes. Last siden på nytt.',
  nn: 'Innhaldet kunne ikkje lastast. Last sida på nytt.',
  en: 'This content could not be loaded. Reload the page.',
};

/** The elements that show something, how high each is, and what makes it shorter, if only that its words are inside. */
const ROOMS = [
  ['pledge-list', '100svh', ':has(li,td),[topic],[section],[pledges],[limit]'],
  ['topic-compare', '100svh', ':has(li,td),[issues],[only]'],
  // A narrow one has its answers in two rows, and its question in more.
  ['agree-poll', 'max(20em,46em - 80vw)', ':has(li,td)'],
] as const;

const SHOWN = ROOMS.map(([tag]) => tag as string);

/** What gives them a dataset of the page's own. */
const PROVIDER = 'program-data';

/** The file with all of the former. */
const TOGETHER = 'together';

const SELECTOR = [...SHOWN, PROVIDER].join();

/**
 * Finds our tags on the page, now and later, and loads the code of each when one comes near the viewport, with the
 * language that is spoken there. A page with several of our tags gets one file with all of them, which is smaller than
 * the files of each. Room is reserved until then, so that what stands below does not jump.
 *
 * @param load fetches the code of a tag, of `together`, a part of either, or a language; asked again for the next tag when it fails, though
 * a browser may remember a failed module until the page is loaded anew
 */
export function autoload(load: (name: string) => Promise<Chunk>): void {
  reserveRoom();
  const underway = new Map<string, Promise<Chunk>>();
  const fetchOnce = (name: string): Promise<Chunk> => {
    let work = underway.get(name);
    if (!work) {
      work = load(name);
      underway.set(name, work);
      work.catch((error: unknown) => {
        underway.delete(name);
        console.error(`partiprogram: ${name}`, error);
      });
    }
    return work;
  };
  const fetchFor = async (element: Element): Promise<void> => {
    const tag = element.localName;
    const language = languageOf(element);
    const words = fetchOnce(language);
    // Its parts are wanted at once.
    if (element.hasAttribute('controls')) void fetchOnce('parts');
    try {
      const file = fileOf(tag, underway);
      const { addMessages, checkPartsWith } = await fetchOnce(file);
      // A part fits the file that it was built with.
      checkPartsWith?.((part) => fetchOnce(file === TOGETHER ? `${TOGETHER}-${part}` : part));
      const { messages } = await words;
      // Bokmål comes with the tags, and stands in for a language that is not ours.
      if (messages) addMessages?.(language, messages);
    } catch {
      // It was said on the console. What is there in another language than the reader's is better than nothing.
      for (const it of document.getElementsByTagName(tag)) sayFailed(it);
    }
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void fetchFor(target);
      }
    },
    { rootMargin: NEAR },
  );
  // A failure changes the page too: looking at the same tag again would fetch again, fail again, and never end.
  const seen = new WeakMap<Element, string>();
  const look = (): void => {
    for (const element of document.querySelectorAll(SELECTOR)) {
      const language = languageOf(element);
      if (seen.get(element) === language) continue;
      seen.set(element, language);
      // A provider has no box that could come near, and what is inside it waits for it. An address may lead to a tag that is
      // far away.
      if (element.localName === PROVIDER || (location.hash && element.hasAttribute('deep-links')))
        void fetchFor(element);
      else near.observe(element);
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ['lang'] });
  // Paper has no viewport: what is not there yet is fetched at once, and is there the next time.
  addEventListener('beforeprint', () => document.querySelectorAll(SELECTOR).forEach((it) => void fetchFor(it)));
}

/**
 * The file to take for a tag. What is there, or on its way, decides for the tags that come later: a provider and the files
 * of each tag share code with each other, and the one that has all of them has its own.
 */
function fileOf(tag: string, underway: ReadonlyMap<string, unknown>): string {
  if (tag === PROVIDER || underway.has(tag)) return tag;
  if (underway.has(TOGETHER)) return TOGETHER;
  const apart = [PROVIDER, ...SHOWN].some((it) => underway.has(it)) || document.querySelector(PROVIDER);
  return !apart && SHOWN.filter((it) => document.querySelector(it)).length > 1 ? TOGETHER : tag;
}

/** From before a tag is defined until there is something to show. */
function reserveRoom(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    // Everything inside `:where()`, so that any rule of the page's own is stronger.
    ROOMS.map(([tag, size, short]) => {
      const room = (not: string, size = '20em'): string =>
        `:not(${not}:state(ready),:state(error))){min-block-size:var(--${tag}-min-block-size,${size})}`;
      return `:where(${tag}:not(:defined,[hidden])){display:block}:where(${tag}${room('')}:where(${tag}${room(`${short},`, size)}`;
    }).join(''),
  );
  document.adoptedStyleSheets.push(sheet);
}

function sayFailed(element: Element): void {
  if (element.childNodes.length > 0 || element.matches(':defined')) return;
  element.textContent = FAILED[languageOf(element)] ?? FAILED.nb;
}

/** The first two letters of the nearest `lang`. */
function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? 'nb';
}
