import { fixtureSync, html } from '@open-wc/testing';
import { once } from './once.js';
import { openRoots } from './open-roots.js';

// Before an element is made.
openRoots();

/** The elements that show something, and attributes that bring each into a state with the dataset of Fjordby. */
export const ELEMENTS = [
  {
    tag: 'pledge-list',
    ready: { programme: 'fjordby-hav-2025' },
    empty: { programme: 'fjordby-hav-2025', topic: 'tomt' },
  },
  {
    tag: 'topic-compare',
    ready: { topic: 'bad', municipality: '9901' },
    empty: { topic: 'tomt', municipality: '9901' },
  },
  {
    tag: 'agree-poll',
    ready: { programme: 'fjordby-hav-2025', topic: 'bad' },
    empty: { programme: 'fjordby-hav-2025', topic: 'tomt' },
  },
] as const;

/** The tag of an element that shows something. */
export type Tag = (typeof ELEMENTS)[number]['tag'];

/** What stands around an element on its page. */
interface Surroundings {
  /** The language of the page. */
  readonly lang?: string;
  /** The dataset itself, or where it lies. */
  readonly data: unknown;
  /** A sentence that the page wrote inside the tag. */
  readonly inside?: string;
}

/**
 * Puts an element on the page, inside a provider. It is taken away after the test. It loads at once, wherever it stands,
 * unless the attributes say otherwise.
 *
 * @param tag of the element; its code must have been imported
 * @param attributes as a page would write them
 */
export function embed<T extends Tag>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  { lang = 'nb', data, inside }: Surroundings,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  const sentence = document.createElement('p');
  sentence.textContent = inside ?? '';
  if (inside) element.append(sentence);
  fixtureSync(
    typeof data === 'string'
      ? html`<program-data lang=${lang} src=${data}>${element}</program-data>`
      : html`<program-data lang=${lang} .programData=${data}>${element}</program-data>`,
  );
  return element;
}

/**
 * Waits until an element stands still: there, or failed.
 *
 * @param element that loads, or has loaded
 * @returns the same element
 */
export async function settled<T extends HTMLElement>(element: T): Promise<T> {
  readThrough(element);
  if (!element.matches(':state(ready), :state(error)')) await news(element);
  return element;
}

/** Text far below the window is there for a reader who gets there, but a browser that draws no frame calls it empty. */
function readThrough({ shadowRoot }: Element): void {
  if (!shadowRoot?.adoptedStyleSheets.includes(everything)) shadowRoot?.adoptedStyleSheets.push(everything);
}

const everything = new CSSStyleSheet();
everything.replaceSync('.block:not([hidden]) { content-visibility: visible }');

/**
 * Does something that makes an element load anew, and waits for what comes of it.
 *
 * @returns its `load` or `error`
 */
export function reloaded(element: HTMLElement, change: () => void): Promise<Event> {
  const event = news(element);
  change();
  return event;
}

/** The next `load` or `error` of an element. */
export function news(element: HTMLElement): Promise<Event> {
  return Promise.race([once(element, 'load'), once(element, 'error')]);
}
