import { countReview } from '@partiprogram/importer';
import { html, nothing, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import type { FileState } from '../session.js';
import { givenFile, pastedFile, type Given, type NoFile } from './given-file.js';
import type { ReadDocument } from './read-document.js';

/** The first step: a file is chosen, dropped or pasted, and read. */
export class FileStepElement extends PageElement {
  static override properties = {
    ...PageElement.properties,
    dragging: { state: true },
    refused: { state: true },
    pastedHtml: { state: true },
  };

  private dragging = false;
  /** What was given and is no file, in words. */
  private refused = '';
  /** The markup of what was pasted; empty if it was plain text. */
  private pastedHtml = '';

  protected override render(): TemplateResult {
    const { file } = this.session;
    return html`
      <h2 tabindex="-1">${text.file.heading}</h2>
      <div class="told" role="alert">${this.#problem(file)}</div>
      ${file.state === 'reading' ? this.#progress(file) : this.#choices()}
    `;
  }

  #problem(file: FileState): unknown {
    // What was given last counts: a file that is no file never gets to the session.
    const failed = file.state === 'failed' ? `${file.name} ${text.file.problems[file.problem]}` : '';
    const words = this.refused || failed;
    if (words === '') return nothing;
    return html`<div class="problem">
      <h3>${text.file.failed}</h3>
      <p>${words}</p>
    </div>`;
  }

  #progress({ name, done, all }: Extract<FileState, { state: 'reading' }>): TemplateResult {
    return html`<div class="card reading">
      <p id="reading" role="status">${text.file.reading(name)}</p>
      <progress aria-labelledby="reading" .value=${done} max=${Math.max(all, 1)}></progress>
      <p class="hint">${all > 0 ? text.file.page(done, all) : '\u00a0'}</p>
      <button class="button quiet" type="button" @click=${() => this.session.cancel()}>${text.file.cancel}</button>
    </div>`;
  }

  #choices(): TemplateResult {
    const { document } = this.session;
    const isRead = document !== undefined;
    return html`
      ${isRead ? this.#readAlready(document) : nothing}
      <div
        class="drop ${this.dragging ? 'dragging' : ''}"
        @dragover=${this.#handleDrag}
        @dragleave=${() => (this.dragging = false)}
        @drop=${this.#handleDrop}
      >
        <input
          id="file"
          class="file"
          type="file"
          accept=".pdf,.docx,.html,.htm,.md,.markdown,.txt"
          aria-describedby="formats"
          @change=${this.#handleChoice}
        />
        <label class="button ${isRead ? 'quiet' : ''}" for="file"
          >${isRead ? text.file.another : text.file.choose}</label
        >
        <span>${text.file.drop}</span>
        <p class="hint" id="formats">${text.file.formats}</p>
      </div>
      <details class="paste">
        <summary>${text.file.paste}</summary>
        <label for="pasted">${text.file.pasteLabel}</label>
        <p class="hint" id="paste-hint">${text.file.pasteHint}</p>
        <textarea
          id="pasted"
          rows="8"
          aria-describedby="paste-hint"
          @paste=${this.#handlePaste}
          @input=${() => (this.pastedHtml = '')}
        ></textarea>
        <p class="hint" role="status">${this.pastedHtml ? text.file.pasted : ''}</p>
        <button class="button quiet" type="button" @click=${this.#handlePasted}>${text.file.readPasted}</button>
      </details>
    `;
  }

  #readAlready(document: ReadDocument): TemplateResult {
    const { pledges, headings } = countReview(this.session.history?.review ?? document.review);
    const said = pledges > 0 ? text.file.read(document.name, pledges, headings) : text.file.nothingRead(document.name);
    return html`<div class="card done">
      <p>${said}</p>
      <a class="button" href="#hvem">${text.next}</a>
    </div>`;
  }

  readonly #handleDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = true;
  };

  readonly #handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = false;
    const { dataTransfer } = event;
    if (dataTransfer) void givenFile(dataTransfer.files, dataTransfer.items).then((it) => this.#take(it));
  };

  readonly #handleChoice = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    void givenFile(input.files ?? []).then((it) => {
      // The same file can be chosen again, once it was mended.
      input.value = '';
      this.#take(it);
    });
  };

  readonly #handlePaste = ({ clipboardData }: ClipboardEvent): void => {
    const markup = clipboardData?.getData('text/html') ?? '';
    // The text itself is put in by the browser, which fires `input` for it.
    setTimeout(() => (this.pastedHtml = markup));
  };

  readonly #handlePasted = (): void => {
    const words = this.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '';
    if (words.trim() === '') this.refused = text.file.noPaste;
    else this.#take(pastedFile(text.file.pastedName, words, this.pastedHtml));
  };

  #take(given: Given | undefined): void {
    if (!given) return;
    if ('problem' in given) {
      this.refused = refusal(given);
      return;
    }
    this.refused = '';
    void this.session.read(given);
  }
}

/** Why nothing can be read of what was given. */
function refusal({ name, problem }: NoFile): string {
  if (problem === 'too-large') return `${name} ${text.file.problems[problem]}`;
  return problem === 'unreadable' ? `${name} ${text.file.unreadable}` : text.file[problem];
}
