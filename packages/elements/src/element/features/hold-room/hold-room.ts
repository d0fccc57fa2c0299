import { css, html, render, type LitElement, type ReactiveController } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { languageOf } from '../../../messages/language.js';

const SHOW_ALL: Readonly<Record<Language, string>> = { nb: 'Vis alt', nn: 'Vis alt', en: 'Show all' };

/** Acts of the reader after which an element takes the room that it needs. */
const ACTS = ['focusin', 'click', 'beforematch'] as const;

/** Entries of a list, and rows of a comparison, but for those that are drawn hidden. */
const ENTRIES = '[part=entry]:not([hidden] *), tbody:not([hidden]) > tr';

/** The step in which we look for something below an element, in pixels: less than a line of text. */
const STEP = 8;

/** Whether the browser keeps the reader's place when something above the screen grows. */
const ANCHORS = CSS.supports('overflow-anchor', 'auto');

/** Not `clip`, which tools that check pages take for visible. */
const CLIP = ':host{overflow:hidden}';

const styles = css`
  .room {
    position: absolute;
    inset: auto 0 0;
    text-align: center;
  }
  .room .button {
    padding-inline: 2em;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--pp-radius, 0.5em);
    background: var(--pp-surface, none);
    font-family: var(--pp-font, inherit);
  }
  .room:not(.short) .button {
    display: none;
  }
  @media screen {
    .crowded :is([part='controls'], .contents, .summary):not(:focus-within) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;

/**
 * Keeps an element as high as it is now, though more or less is about to be shown in it, so that what a reader sees below
 * it does not move. What does not fit is cut off at the end, with a button for all of it; a screen reader has all of it at
 * once. Where not even the first entry fits, the reader's controls and the summaries step aside for it.
 *
 * It ends when the reader does something in the element or looks for something on the page, when the end of the element is
 * off the screen, when the window gets another width, and on paper.
 *
 * @param host that is about to change
 */
export function holdRoom(host: LitElement): void {
  const box = host.renderRoot.querySelector('.base');
  // An element without a box has no height to keep.
  if (!box || host.renderRoot.querySelector('.room') || !host.clientHeight || !isSomethingBelow(host)) return;
  host.addController(new HeldRoom(host, box));
}

/** Whether the reader sees something below an element, other than what is around it. */
function isSomethingBelow(host: Element): boolean {
  const { left, width, bottom } = host.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  for (let y = bottom + 1; y < innerHeight; y += STEP) {
    const there = root.elementFromPoint(left + width / 2, y);
    if (there && !there.contains(host) && !isFixed(there)) return true;
  }
  return false;
}

/** Whether something stays where it is when the page scrolls, such as a bar that asks for consent: nothing moves it. */
function isFixed(there: Element | null): boolean {
  for (let box = there; box; box = box.parentElement) if (getComputedStyle(box).position === 'fixed') return true;
  return false;
}

/** Holds the height of an element. */
class HeldRoom implements ReactiveController {
  readonly #host: LitElement;
  readonly #box: Element;
  readonly #root: ShadowRoot;
  readonly #height: string;
  readonly #width = innerWidth;
  readonly #sheet = new CSSStyleSheet();

  /** The end of what is seen, with the button for the rest. */
  readonly #end = document.createElement('div');

  readonly #done = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#fit());
  readonly #sight = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry && !entry.isIntersecting && (ANCHORS || entry.boundingClientRect.top > 0)) this.hostDisconnected();
  });

  constructor(host: LitElement, box: Element) {
    this.#host = host;
    this.#box = box;
    this.#root = host.renderRoot as ShadowRoot;
    this.#height = getComputedStyle(host).blockSize;
    this.#end.className = 'room';
    this.#end.lang = languageOf(host);
    this.#root.append(this.#end);
    const { styleSheet } = styles;
    const { adoptedStyleSheets } = this.#root;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    adoptedStyleSheets.push(this.#sheet);
    this.#keep(false);
    this.#listen();
  }

  /** Makes room for the first entry, before the reader sees any of it. */
  hostUpdated(): void {
    const first = this.#root.querySelector(ENTRIES);
    if (first && first.getBoundingClientRect().bottom > this.#end.getBoundingClientRect().top)
      this.#box.classList.add('crowded');
  }

  /** Ends the hold: the element takes the room that it needs. */
  hostDisconnected(): void {
    this.#host.removeController(this);
    this.#done.abort();
    this.#sizes.disconnect();
    this.#sight.disconnect();
    this.#end.remove();
    this.#box.classList.remove('crowded');
    // Chromium does not keep the reader's place when the clip goes together with the height.
    this.#sheet.replaceSync(CLIP);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((it) => it !== this.#sheet);
      }),
    );
  }

  #keep(short: boolean): void {
    const fade = `.base{mask:linear-gradient(#000 calc(100% - 7em),#0000 calc(100% - 3em)) 0 0/100% ${this.#height} no-repeat}`;
    this.#end.classList.toggle('short', short);
    this.#sheet.replaceSync(
      `@media screen{${CLIP}:host{position:relative;block-size:${this.#height}}${short ? fade : ''}}`,
    );
  }

  #fit(): void {
    const short = this.#box.clientHeight > this.#host.clientHeight + 1;
    // An error must be readable, and it is short.
    if (short && this.#host.matches(':state(error)')) this.hostDisconnected();
    else this.#keep(short);
  }

  #listen(): void {
    render(
      html`<button class="button" part="show-all" type="button" @click=${this.#handleMore}>
        ${SHOW_ALL[languageOf(this.#host)]}
      </button>`,
      this.#end,
    );
    this.#sizes.observe(this.#box);
    this.#sight.observe(this.#end);
    const { signal } = this.#done;
    for (const act of ACTS) this.#root.addEventListener(act, this.#handleAct, { signal });
    addEventListener('resize', this.#handleResize, { signal });
    addEventListener('keydown', this.#handleKey, { signal });
  }

  readonly #handleAct = (event: Event): void => {
    const there = event.target as Element;
    if (this.#end.contains(there) || (event.type === 'focusin' && this.#isClick(there))) return;
    this.hostDisconnected();
  };

  /**
   * Whether a click follows: the focus comes first, and what moves in between is not clicked. Nobody can click what is
   * cut off.
   */
  #isClick(focused: Element): boolean {
    const { bottom } = this.#host.getBoundingClientRect();
    return !focused.matches(':focus-visible') && focused.getBoundingClientRect().bottom <= bottom;
  }

  /** Only another width ends the hold: a phone hides and shows its bars at each scroll, which changes the height. */
  readonly #handleResize = (): void => {
    if (innerWidth !== this.#width) this.hostDisconnected();
  };

  /** The browser's search must find everything. */
  readonly #handleKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || (key.toLowerCase() === 'f' && (ctrlKey || metaKey))) this.hostDisconnected();
  };

  /** Ends the hold, and moves the focus to the first entry that was cut off. */
  readonly #handleMore = (): void => {
    const { bottom } = this.#host.getBoundingClientRect();
    const next = [...this.#root.querySelectorAll<HTMLElement>(ENTRIES)].find(
      (it) => it.getBoundingClientRect().bottom > bottom,
    );
    this.hostDisconnected();
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
}
