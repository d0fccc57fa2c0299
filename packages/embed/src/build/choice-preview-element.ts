import type { OwnDataset } from '@partiprogram/importer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../page/light-element.js';
import { attributesOf, type Choice } from './choice.js';
import { customProperties } from './custom-properties.js';
import { nb as text } from './messages/nb.js';

const WIDTHS = ['phone', 'column', 'wide'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Fired when what is shown has become as high as it is, or another height. */
export class PreviewHeightEvent extends Event {
  /** In px. */
  readonly height: number;

  constructor(height: number) {
    super('preview-height', { bubbles: true });
    this.height = height;
  }
}

/** What was chosen, as readers will have it: with the very script that pages load. */
export class ChoicePreviewElement extends LightElement {
  static override properties = {
    choice: { attribute: false },
    programmes: { attribute: false },
    width: { state: true },
    scheme: { state: true },
    failed: { state: true },
  };

  choice!: Choice;
  /** Programmes of one's own; those of the build where there are none. */
  programmes: OwnDataset | undefined = undefined;

  private width: (typeof WIDTHS)[number] = 'column';
  private scheme: (typeof SCHEMES)[number] = 'light';
  private failed = false;

  readonly #watch = new ResizeObserver(() => this.#tellHeight());
  #height = 0;

  /** What is on the screen, as markup, and whose data it has. */
  #drawn: readonly unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<section class="preview-pane" aria-labelledby="preview">
      <div class="preview-bar">
        <h2 id="preview">${text.preview}</h2>
        ${this.#buttons(text.width, WIDTHS, text.widths, this.width, (it) => (this.width = it))}
        ${this.#buttons(text.scheme, SCHEMES, text.schemes, this.scheme, (it) => (this.scheme = it))}
        <a href="#codes">${text.toCode}</a>
      </div>
      ${this.failed ? html`<p role="status">${text.previewFailed}</p>` : nothing}
      <div class="stage ${this.width} ${this.scheme}" tabindex="0" role="group" aria-labelledby="preview">
        <div class="sheet"></div>
      </div>
    </section>`;
  }

  #buttons<Name extends string>(
    label: string,
    names: readonly Name[],
    words: Readonly<Record<Name, string>>,
    pressed: Name,
    press: (name: Name) => void,
  ): TemplateResult {
    return html`<div class="buttons" role="group" aria-label=${label}>
      ${names.map(
        (it) =>
          html`<button
            class="button quiet small"
            type="button"
            aria-pressed=${pressed === it}
            @click=${() => press(it)}
          >
            ${words[it]}
          </button>`,
      )}
    </div>`;
  }

  /** The element is made anew when what it shows is another one: some of its attributes count only at the beginning. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const sheet = this.querySelector('.sheet');
    if (!sheet) return;
    const { choice, programmes } = this;
    const drawn = [choice.element, JSON.stringify(attributesOf(choice)), choice.lang, programmes];
    if (drawn.some((it, at) => it !== this.#drawn[at])) {
      this.#drawn = drawn;
      sheet.replaceChildren(this.#made());
      this.#watch.disconnect();
    }
    const element = sheet.querySelector<HTMLElement>(choice.element);
    if (element) this.#watch.observe(element);
    const colours = customProperties(choice);
    for (const name of ['--pp-accent', '--pp-surface', '--pp-text'])
      element?.style.setProperty(name, colours[name] ?? null);
  }

  #made(): HTMLElement {
    const { choice, programmes } = this;
    const element = document.createElement(choice.element);
    // On a phone it is far below the screen, and is to be there when somebody gets to it.
    const own = { 'heading-level': '3', loading: 'eager' };
    for (const [name, value] of Object.entries({ ...attributesOf(choice), ...own })) element.setAttribute(name, value);
    if (choice.lang) element.lang = choice.lang;
    if (!programmes) return element;
    const around = Object.assign(document.createElement('program-data'), { programData: programmes });
    around.append(element);
    return around;
  }

  /** Tells how high it has become, once its first view is there. */
  #tellHeight(): void {
    const element = this.querySelector<HTMLElement>(this.choice.element);
    if (!element?.matches(':state(ready)') || element.offsetHeight === this.#height) return;
    this.#height = element.offsetHeight;
    this.dispatchEvent(new PreviewHeightEvent(this.#height));
  }

  async #load(): Promise<void> {
    try {
      // The very file that pages load, from beside this one.
      await import('../embed.js');
    } catch {
      this.failed = true;
    }
  }
}
