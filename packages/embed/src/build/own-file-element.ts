import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../page/light-element.js';
import { nb as text } from './messages/nb.js';
import { readOwnFile, type OwnFile } from './own-file.js';

/** Fired when somebody brings a file, or puts it away. */
export class OwnFileEvent extends Event {
  readonly file: OwnFile | undefined;

  constructor(file: OwnFile | undefined) {
    super('own-file', { bubbles: true });
    this.file = file;
  }
}

/** Programmes of one's own, out of a file that stays on the machine. */
export class OwnFileElement extends LightElement {
  static override properties = { file: { attribute: false }, problem: { state: true } };

  /** The file that is in use. */
  file: OwnFile | undefined = undefined;

  private problem = '';

  protected override render(): TemplateResult {
    const [before, link, after] = text.ownLead;
    return html`<details class="own" ?open=${this.file !== undefined}>
      <summary>${text.own}</summary>
      <p class="hint">${before}<a href="import.html">${link}</a>${after}</p>
      <div role="alert">${this.problem === '' ? nothing : html`<p class="mistake">${this.problem}</p>`}</div>
      <div class="buttons">
        <input id="own" class="file" type="file" accept=".json,application/json" @change=${this.#handleFile} />
        <label class="button quiet small" for="own">${text.ownFile}</label>
        ${
          this.file
            ? html`<button class="button quiet small" type="button" @click=${this.#handleForget}>
                ${text.ownForget}
              </button>`
            : nothing
        }
      </div>
      <p role="status">${this.file ? text.ownUsed(this.file.name) : nothing}</p>
    </details>`;
  }

  readonly #handleFile = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const own = await readOwnFile(file);
    this.problem = own ? '' : text.ownWrong(file.name);
    if (own) this.dispatchEvent(new OwnFileEvent(own));
    input.value = '';
  };

  readonly #handleForget = (): void => {
    this.dispatchEvent(new OwnFileEvent(undefined));
    this.querySelector('summary')?.focus();
  };
}
