import { html, nothing, render, type LitElement, type ReactiveController } from 'lit';
import type { Catalogue } from '@partiprogram/programmes';
import { longDay } from '../../../messages/days.js';
import { languageOf } from '../../../messages/language.js';
import { NEWER_DATA } from './newer-data.messages.js';
import { askForNewest, isNewer, type Newest } from './newest.js';

/** Whether the browser keeps the reader's place when something above the screen grows. */
const ANCHORS = CSS.supports('overflow-anchor', 'auto');

/** An element whose page has asked for a word on newer data. */
type Asking = LitElement & { readonly newer: string };

/**
 * Says below an element that there are newer data than those in it. The sentence waits until the end of the element is off the
 * screen, or the reader does something in it: nothing that is being read moves for it.
 */
export class NewerData implements ReactiveController {
  readonly #host: Asking;
  readonly #root: ShadowRoot;
  readonly #shown: () => Catalogue | undefined;
  readonly #box = document.createElement('div');

  #address = '';
  #newest: Newest | undefined;
  #said = '';

  /** Whether the sentence may take room. Once it had, it stays. */
  #hasRoom = false;

  readonly #sight = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry && !entry.isIntersecting && (ANCHORS || entry.boundingClientRect.top > 0)) this.#takeRoom();
  });

  /**
   * @param host the element
   * @param root that it draws in
   * @param shown the catalogue of what is on the screen, if anything is
   */
  constructor(host: Asking, root: ShadowRoot, shown: () => Catalogue | undefined) {
    this.#host = host;
    this.#root = root;
    this.#shown = shown;
    // On its own background, which is the page's, in the looks of its text.
    this.#box.className = 'told';
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    this.#ask();
    const sentence = this.#sentence;
    if (sentence && !this.#hasRoom) this.#watch();
    this.#say(this.#hasRoom ? sentence : '');
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.#root.removeEventListener('click', this.#takeRoom);
  }

  /** Asks anew when the page names another file. */
  #ask(): void {
    const { newer, ownerDocument } = this.#host;
    if (newer === this.#address) return;
    this.#address = newer;
    this.#newest = undefined;
    if (!newer) return;
    void askForNewest(newer, ownerDocument.baseURI).then((newest) => {
      if (newer !== this.#address) return;
      this.#newest = newest;
      this.#host.requestUpdate();
    });
  }

  get #sentence(): string {
    const shown = this.#shown();
    const newest = this.#newest;
    // A page's own words have no day; and what is newer is not from a day before.
    if (!shown?.date || !newest || !isNewer(newest.data, shown.version) || newest.date < shown.date) return '';
    const language = languageOf(this.#host);
    return NEWER_DATA[language](shown.version, longDay(newest.date, language));
  }

  #watch(): void {
    if (!this.#box.isConnected) this.#root.append(this.#box);
    this.#sight.observe(this.#box);
    this.#root.addEventListener('click', this.#takeRoom);
  }

  readonly #takeRoom = (): void => {
    this.#hasRoom = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };

  #say(sentence: string): void {
    if (sentence === this.#said) return;
    this.#said = sentence;
    // New nodes each time: a browser that translates the page has put its own in their place.
    render(nothing, this.#box);
    if (!sentence) return;
    this.#box.lang = languageOf(this.#host);
    this.#box.dir = 'ltr';
    render(html`<p class="meta feature-status" part="newer">${sentence}</p>`, this.#box);
  }
}
