import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import type { Work } from '../session.js';
import { forgetWork, keepWork, keptWork } from './kept-work.js';

/** After the last change, in milliseconds: typing keeps nothing at every letter. */
const PAUSE = 400;

/** Whether the work stays on this device: only if the reader wants it, and for as long. */
export class KeepWorkElement extends PageElement {
  static override properties = {
    ...PageElement.properties,
    keeping: { state: true },
    found: { state: true },
    said: { state: true },
  };

  private keeping = false;
  /** What was kept at another visit, until the reader has decided. */
  private found: Work | undefined = undefined;
  private said = '';

  #kept: Work | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void keptWork().then((work) => (this.found = work));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.found && !this.session.document ? this.#offer(this.found) : nothing}
      <div class="keep">
        <label class="choice">
          <input type="checkbox" .checked=${this.keeping} @change=${this.#handleChange} />
          <span>${text.keep.label}</span>
        </label>
        <button class="link" type="button" ?disabled=${!this.keeping && !this.found} @click=${this.#handleForget}>
          ${text.keep.forget}
        </button>
        <span class="hint" role="status">${this.said}</span>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { work } = this.session;
    if (!this.keeping || !work || isSame(work, this.#kept)) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#keep(work), PAUSE);
  }

  #offer(work: Work): TemplateResult {
    return html`<div class="card">
      <p>${text.keep.found(work.document.name)}</p>
      <button class="button" type="button" @click=${() => this.#resume(work)}>${text.keep.resume}</button>
    </div>`;
  }

  #resume(work: Work): void {
    this.#kept = work;
    this.keeping = true;
    this.found = undefined;
    this.session.resume(work);
    this.session.go('se-over');
  }

  async #keep(work: Work): Promise<void> {
    const done = await keepWork(work);
    if (!this.keeping) return;
    this.said = done ? text.keep.kept : text.keep.failed;
    this.keeping = done;
    if (!done) return;
    this.#kept = work;
    this.session.saved();
  }

  readonly #handleChange = ({ target }: Event): void => {
    this.keeping = (target as HTMLInputElement).checked;
    this.said = '';
    if (!this.keeping) void this.#handleForget();
  };

  readonly #handleForget = async (): Promise<void> => {
    clearTimeout(this.#pause);
    this.keeping = false;
    this.found = undefined;
    this.#kept = undefined;
    await forgetWork();
    this.said = text.keep.forgotten;
  };
}

function isSame(work: Work, other: Work | undefined): boolean {
  return work.review === other?.review && work.who === other.who && work.document === other.document;
}
