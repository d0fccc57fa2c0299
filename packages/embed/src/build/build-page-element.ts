import { html, type TemplateResult } from 'lit';
import { LightElement } from '../page/light-element.js';
import type { EmbedScript } from '../page/embed-lines.js';
import { choiceFrom, FIRST_CHOICE, queryOf, type Choice } from './choice.js';
import type { ChoiceChangeEvent } from './choice-change-event.js';
import type { PreviewHeightEvent } from './choice-preview-element.js';
import { colourWarnings } from './colour-warnings.js';
import { fitted } from './fit-choice.js';
import { nb as text } from './messages/nb.js';
import { offerOf, type Offer } from './offer.js';
import type { OwnFile } from './own-file.js';
import type { OwnFileEvent } from './own-file-element.js';
import { SNIPPETS, snippetsOf, type SnippetName } from './snippets.js';
import { textPath, titleOf } from './words-inside.js';

/** The height of a frame before it is known how high it becomes, in px: what is beyond the screen may come later. */
const FRAME = { usual: 640, least: 200, most: 2_000, step: 20 };

function frameHeight(height: number): number {
  return Math.min(FRAME.most, Math.max(FRAME.least, Math.ceil(height / FRAME.step) * FRAME.step));
}

/** The page that makes code to paste: choices, how they look, and the code. */
export class BuildPageElement extends LightElement {
  static override properties = {
    integrity: {},
    bridge: {},
    room: {},
    offered: { state: true },
    choice: { state: true },
    own: { state: true },
    words: { state: true },
    height: { state: true },
  };

  /** The hash of the `embed.js` that pasted lines load. */
  integrity = '';
  /** The hash of `bridge.js`. */
  bridge = '';
  /** The `<style>` that keeps room in a page. */
  room = '';

  /** What the build has to choose from. */
  private offered: Offer | 'loading' | 'failed' = 'loading';
  private choice: Choice = FIRST_CHOICE;
  private own: OwnFile | undefined = undefined;
  /** The text of what was chosen, as HTML, and where it is from. */
  private words: { readonly path: string; readonly html: string } | undefined = undefined;

  /** How high a frame is at first, in px. */
  private height = FRAME.usual;

  override connectedCallback(): void {
    super.connectedCallback();
    this.choice = choiceFrom(location.search);
    void this.#load();
  }

  protected override render(): TemplateResult {
    return html`
      <header class="top">
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
      </header>
      ${this.#content()}
    `;
  }

  #content(): TemplateResult {
    if (this.offered === 'loading') return html`<p role="status">${text.loading}</p>`;
    const offer = this.#offer;
    if (!offer)
      return html`<div role="alert">
        <p class="mistake">${text.failed}</p>
        <button class="button" type="button" @click=${() => void this.#load()}>${text.retry}</button>
      </div>`;
    const warnings = colourWarnings(this.choice);
    return html`<main>
      <form
        class="choices-made"
        @submit=${(event: Event) => event.preventDefault()}
        @choice-change=${({ choice }: ChoiceChangeEvent) => this.#choose(choice, offer)}
        @own-file=${({ file }: OwnFileEvent) => this.#bring(file)}
      >
        <choice-fields .choice=${this.choice} .offer=${offer}></choice-fields>
        <own-file .file=${this.own}></own-file>
        <look-fields .choice=${this.choice}></look-fields>
        <div role="status">${warnings.map((it) => html`<p class="doubtful">${text.warnings[it]}</p>`)}</div>
      </form>
      <choice-preview
        .choice=${this.choice}
        .programmes=${this.own?.dataset}
        @preview-height=${({ height }: PreviewHeightEvent) => (this.height = frameHeight(height))}
      ></choice-preview>
      <section class="codes" aria-labelledby="codes">
        <h2 id="codes" tabindex="-1">${text.code}</h2>
        ${this.#codes(offer)}
      </section>
    </main>`;
  }

  #codes(offer: Offer): readonly TemplateResult[] {
    const { words, choice } = this;
    const isWhole = words !== undefined && choice.element !== 'agree-poll';
    const snippets = snippetsOf(choice, {
      script: this.#beside('embed.js', this.integrity),
      bridge: this.#beside('bridge.js', this.bridge),
      frame: this.#beside('frame.html', '').src,
      room: this.room,
      height: this.height,
      title: titleOf(choice, offer),
      inside: isWhole ? words.html : this.#sentence(),
      isWhole,
      file: this.own?.name ?? '',
    });
    const missing: Partial<Readonly<Record<SnippetName, string>>> = { frame: text.noFrame, text: text.noText };
    return SNIPPETS.map((it) => {
      const { name, lead } = text.snippets[it];
      return html`<section class="code" aria-labelledby="code-${it}">
        <h3 id="code-${it}">${name}</h3>
        ${
          snippets[it] === ''
            ? html`<p class="hint">${missing[it]}</p>`
            : html`<p class="hint">${lead}</p>
                <code-box .label=${`${text.code}: ${name}`} .code=${snippets[it]}></code-box>`
        }
      </section>`;
    });
  }

  /** What readers see in place of the element where nothing better is known: a sentence, with a link to the text. */
  #sentence(): string {
    const { element } = this.choice;
    const path = this.own ? undefined : textPath(this.choice);
    const sentence = text.sentence[element];
    if (path === undefined) return `${sentence}.`;
    return `${sentence}, <a href="${this.#beside(`static/${path}`, '').src}">${text.asText}</a>.`;
  }

  /** A file of this build, from where this page's own script is. */
  #beside(path: string, integrity: string): EmbedScript {
    return { src: new URL(`../${path}`, import.meta.url).href, integrity };
  }

  #choose(choice: Choice, offer: Offer): void {
    this.choice = fitted(choice, offer);
    // A file of one's own is in no address.
    const address = this.own ? location.pathname : `?${queryOf(this.choice)}`;
    history.replaceState(null, '', address);
    void this.#findWords();
  }

  #bring(own: OwnFile | undefined): void {
    this.own = own;
    const offer = this.#offer;
    if (offer) this.#choose({ ...this.choice, programme: '', municipality: '', topic: '' }, offer);
  }

  /** What there is to choose from: in a file of one's own, or in the build. */
  get #offer(): Offer | undefined {
    if (this.own) return offerOf(this.own.dataset);
    return typeof this.offered === 'string' ? undefined : this.offered;
  }

  async #load(): Promise<void> {
    this.offered = 'loading';
    try {
      const answer = await fetch(new URL('offer.json', import.meta.url));
      if (!answer.ok) throw new Error(`offer.json: ${answer.status}`);
      // It came with this script, from the same build.
      const offer = (await answer.json()) as Offer;
      this.choice = fitted(this.choice, offer);
      this.offered = offer;
      void this.#findWords();
    } catch {
      this.offered = 'failed';
    }
  }

  /** Reads the text of what was chosen, if there is one. What comes for another choice than today's is dropped. */
  async #findWords(): Promise<void> {
    const path = this.own ? undefined : textPath(this.choice);
    if (path === this.words?.path) return;
    this.words = undefined;
    if (path === undefined) return;
    const answer = await fetch(this.#beside(`static/${path}`, '').src).catch(() => undefined);
    const words = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
    if (words !== undefined && path === textPath(this.choice) && !this.own) this.words = { path, html: words };
  }
}
