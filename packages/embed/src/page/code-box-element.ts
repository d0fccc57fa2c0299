import { html, type TemplateResult } from 'lit';
import { LightElement } from './light-element.js';
import { codeBoxTexts as text } from './code-box-texts.js';
import { saveFile } from './save-file.js';

/** Fired when something was taken away: copied or saved. */
export class CodeBoxTakeEvent extends Event {
  constructor() {
    super('code-box-take', { bubbles: true });
  }
}

/** A text to copy, or to save as a file. */
export class CodeBoxElement extends LightElement {
  static override properties = {
    label: {},
    code: {},
    file: {},
    type: {},
    only: { reflect: true },
    said: { state: true },
  };

  /** What it is. */
  label = '';
  code = '';
  /** Name of the file; empty if it is only copied. */
  file = '';
  /** Media type of the file. */
  type = 'text/plain';
  /** `file` for a text that nobody would read. */
  only: 'file' | '' = '';

  private said = '';

  protected override render(): TemplateResult {
    return html`
      ${
        this.only === 'file'
          ? ''
          : html`<textarea
              readonly
              rows="5"
              spellcheck="false"
              aria-label=${this.label}
              .value=${this.code}
              @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
            ></textarea>`
      }
      <div class="buttons">
        ${
          this.only === 'file'
            ? ''
            : html`<button class="button" type="button" @click=${this.#handleCopy}>${text.copy}</button>`
        }
        ${
          this.file === ''
            ? ''
            : html`<button
                class="button ${this.only === 'file' ? '' : 'quiet'}"
                type="button"
                @click=${this.#handleSave}
              >
                ${text.save(this.file)}
              </button>`
        }
        <span role="status">${this.said}</span>
      </div>
    `;
  }

  readonly #handleCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.code);
      this.said = text.copied;
      this.dispatchEvent(new CodeBoxTakeEvent());
    } catch {
      // Without encryption there is no clipboard: the reader copies by hand what is marked.
      this.querySelector('textarea')?.focus();
      this.said = text.copyByHand;
    }
  };

  readonly #handleSave = (): void => {
    saveFile(this.file, this.type, this.code);
    this.said = text.saved(this.file);
    this.dispatchEvent(new CodeBoxTakeEvent());
  };
}
