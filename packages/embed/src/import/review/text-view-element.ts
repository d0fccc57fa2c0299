import type { ReviewBlock, ReviewNote } from '@partiprogram/importer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../../page/light-element.js';
import { nb as text } from '../messages/nb.js';

/** Fired when a passage of the document is pressed. */
export class TextViewSelectEvent extends Event {
  /** Id of the block that was read there. */
  readonly block: string;

  constructor(block: string) {
    super('text-view-select', { bubbles: true });
    this.block = block;
  }
}

/** The document's text as it was read, before anybody changed what it means, with the passage that is looked at. */
export class TextViewElement extends LightElement {
  static override properties = { blocks: { attribute: false }, notes: { attribute: false }, current: {} };

  /** What was read. */
  blocks: readonly ReviewBlock[] = [];
  /** What was left out. */
  notes: readonly ReviewNote[] = [];
  /** Id of the block that is looked at. */
  current = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#handleClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#handleClick);
  }

  protected override render(): TemplateResult {
    const dropped = this.notes.filter(({ kind }) => kind === 'dropped');
    return html`<div class="text-page">
        ${this.blocks.map(
          (block) =>
            html`<p class="${block.kind} ${block.id === this.current ? 'here' : ''}" data-block=${block.id}>
              ${block.kind === 'entry' ? '• ' : nothing}${
                block.id === this.current ? html`<mark>${block.text}</mark>` : block.text
              }
            </p>`,
        )}
      </div>
      ${
        dropped.length > 0
          ? html`<details class="left-out">
              <summary>${text.view.leftOut(dropped.length)}</summary>
              <ul>
                ${dropped.map(({ code, about }) => html`<li>${text.doubts[code]}${about ? html`: «${about}»` : nothing}</li>`)}
              </ul>
            </details>`
          : nothing
      }`;
  }

  /** A pointer may press the text; a keyboard has the list beside it. */
  readonly #handleClick = ({ target }: Event): void => {
    const { block } = (target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset ?? {};
    if (block !== undefined) this.dispatchEvent(new TextViewSelectEvent(block));
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('current')) return;
    const here = this.querySelector<HTMLElement>('.here');
    const pane = this.closest<HTMLElement>('.pane');
    // Only the pane is scrolled, never the page.
    if (here && pane && pane.scrollHeight > pane.clientHeight)
      pane.scrollTo({ top: here.offsetTop - pane.clientHeight / 3 });
  }
}
