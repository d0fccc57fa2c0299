import { countReview } from '@partiprogram/importer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import type { ReadDocument } from '../file/read-document.js';
import { redoAct, undoAct } from './act-on-review.js';
import { KEYS, keyAct, type KeyAct } from './block-key.js';
import type { OutlineElement, OutlineSelectEvent } from './outline-element.js';
import { only, selectedIn, type Selection } from './selection.js';
import type { TextViewSelectEvent } from './text-view-element.js';

/** Where there is room for the document beside what was read; elsewhere it opens on request. */
const WIDE = matchMedia('(width >= 60rem)');

/** The third step: the document beside what was read of it, and everything that can be done about that. */
export class ReviewStepElement extends PageElement {
  static override properties = { ...PageElement.properties, selection: { state: true } };

  private selection: Selection = only('');

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#handleKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#handleKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const blocks = this.session.history?.review.blocks ?? [];
    const [first] = blocks;
    if (first && !blocks.some(({ id }) => id === this.selection.current)) this.selection = only(first.id);
  }

  protected override render(): unknown {
    const { session } = this;
    const { history, document, who } = session;
    if (!history || !document) return nothing;
    const { headings, pledges, others } = countReview(history.review);
    return html`
      <h2 tabindex="-1">${text.review.heading}</h2>
      <p class="lead">${text.review.count(pledges, headings, others)}</p>
      <div class="review">
        <section class="pane document" aria-label=${text.view.name}>${this.#document(document)}</section>
        <div class="read">
          <section class="doubts" @outline-select=${this.#handleShow}>
            <doubt-list .session=${session}></doubt-list>
          </section>
          <section aria-labelledby="outline-heading" @outline-select=${this.#handleSelect}>
            <h3 id="outline-heading">${text.review.outline}</h3>
            ${this.#toolbar()}
            <review-outline .session=${session} .selection=${this.selection}></review-outline>
          </section>
          <section class="finish">
            <label class="choice">
              <input
                type="checkbox"
                .checked=${who.whole}
                @change=${({ target }: Event) => session.fill({ whole: (target as HTMLInputElement).checked })}
              />
              <span>${text.review.whole}</span>
            </label>
            <p class="hint">${text.review.wholeHint}</p>
            <a class="button" href="#ta-med">${text.next}</a>
          </section>
        </div>
      </div>
      <p class="said" role="status">${session.said}</p>
    `;
  }

  #toolbar(): TemplateResult {
    const { history } = this.session;
    const keys = Object.entries(KEYS) as readonly (readonly [KeyAct, string])[];
    return html`<div class="toolbar">
        <button
          class="button small quiet"
          type="button"
          aria-keyshortcuts="Control+Z"
          ?disabled=${history?.past.length === 0}
          @click=${() => undoAct(this.session)}
        >
          ${text.review.acts.undo}
        </button>
        <button
          class="button small quiet"
          type="button"
          aria-keyshortcuts="Control+Y"
          ?disabled=${history?.future.length === 0}
          @click=${() => redoAct(this.session)}
        >
          ${text.review.acts.redo}
        </button>
      </div>
      <details class="keys">
        <summary>${text.review.keys}</summary>
        <p>${text.review.keysLead}</p>
        <dl>
          ${keys.map(
            ([key, letter]) =>
              html`<div>
                <dt><kbd>${letter}</kbd></dt>
                <dd>${text.review.acts[key]}</dd>
              </div>`,
          )}
        </dl>
      </details>`;
  }

  #document({ pdf, review, name }: ReadDocument): TemplateResult {
    const blocks = this.session.history?.review.blocks ?? [];
    const [block] = selectedIn(blocks, only(this.selection.current));
    return html`<details class="view" ?open=${WIDE.matches}>
      <summary>${name}</summary>
      ${
        pdf
          ? html`<pdf-view .pdf=${pdf} .page=${block?.page ?? 1} .passage=${block?.text ?? ''}></pdf-view>`
          : html`<text-view
              .blocks=${review.blocks}
              .notes=${review.notes}
              .current=${this.selection.current}
              @text-view-select=${({ block: id }: TextViewSelectEvent) => this.#show(id)}
            ></text-view>`
      }
    </details>`;
  }

  #show(id: string): void {
    if (this.session.history?.review.blocks.some((block) => block.id === id)) this.selection = only(id);
    this.querySelector<OutlineElement>('review-outline')?.focusCurrent();
  }

  readonly #handleSelect = ({ selection }: OutlineSelectEvent): void => {
    this.selection = selection;
  };

  readonly #handleShow = ({ selection }: OutlineSelectEvent): void => this.#show(selection.current);

  /** Control with Z or Y, wherever the focus is but in a field. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
    if ((event.target as HTMLElement).matches('input[type=text], textarea')) return;
    const key = keyAct(event);
    if (key === 'undo') undoAct(this.session);
    else if (key === 'redo') redoAct(this.session);
    else return;
    event.preventDefault();
  };
}
