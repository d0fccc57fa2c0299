import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../../page/light-element.js';
import { nb as text } from '../messages/nb.js';
import { openPages, type DrawnPage, type OpenPages } from './open-pages.js';
import { passageOnPage, type PageBox } from './passage-on-page.js';

/** A page of the PDF as it looks, with the passage that is looked at. */
export class PdfViewElement extends LightElement {
  static override properties = {
    pdf: { attribute: false },
    page: { type: Number },
    passage: {},
    shown: { state: true },
    drawn: { state: true },
    failed: { state: true },
  };

  /** The file. */
  pdf: Uint8Array | undefined = undefined;
  /** The page that the passage begins on. */
  page = 1;
  /** The words to mark. */
  passage = '';

  private shown = 1;
  private drawn: DrawnPage | undefined = undefined;
  private failed = false;

  #pages: Promise<OpenPages> | undefined;
  #count = 0;
  /** Width of the canvas when it was drawn last: a page that is higher than the one before is no reason to draw again. */
  #width = 0;
  readonly #resized = new ResizeObserver(() => {
    const { clientWidth = 0 } = this.querySelector('canvas') ?? {};
    if (clientWidth !== this.#width) void this.#draw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // It may have been taken out and put back.
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    void this.#pages?.then((it) => it.close());
    this.#pages = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('page') || changed.has('passage')) this.shown = this.page;
  }

  protected override render(): TemplateResult {
    const { drawn, shown } = this;
    const boxes = drawn && shown === this.page ? passageOnPage(drawn.texts, this.passage) : [];
    return html`
      <div class="pages">
        <button
          class="button small quiet"
          type="button"
          ?disabled=${shown <= 1}
          @click=${() => (this.shown = shown - 1)}
        >
          ${text.view.before}
        </button>
        <span role="status">${text.file.page(shown, Math.max(this.#count, shown))}</span>
        <button
          class="button small quiet"
          type="button"
          ?disabled=${shown >= this.#count}
          @click=${() => (this.shown = shown + 1)}
        >
          ${text.view.after}
        </button>
      </div>
      ${this.failed ? html`<p>${text.view.failed}</p>` : nothing}
      <div class="paper" ?hidden=${this.failed}>
        <canvas role="img" aria-label=${text.view.page(shown)}></canvas>
        ${drawn ? this.#marks(drawn, boxes) : nothing}
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('pdf') || changed.has('shown')) void this.#draw();
    if (changed.has('drawn') || changed.has('passage')) this.#showPassage();
  }

  #observe(): void {
    const paper = this.querySelector('.paper');
    if (paper) this.#resized.observe(paper);
  }

  #marks({ width, height, toDrawn }: DrawnPage, boxes: readonly PageBox[]): TemplateResult {
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${boxes.map((box) => {
        const [x, y] = toDrawn(box.x, box.y + box.height);
        return svg`<rect x=${x - 1} y=${y} width=${box.width + 2} height=${box.height} />`;
      })}
    </svg>`;
  }

  /** Scrolls the pane to the passage, and never the page. */
  #showPassage(): void {
    const pane = this.closest('.pane');
    const [mark, frame] = [this.querySelector('rect'), pane].map((it) => it?.getBoundingClientRect());
    if (!pane || !mark || !frame || (mark.top >= frame.top && mark.bottom <= frame.bottom)) return;
    pane.scrollBy({ top: mark.top - frame.top - frame.height / 3 });
  }

  async #draw(): Promise<void> {
    const canvas = this.querySelector('canvas');
    if (!canvas || !this.pdf || canvas.clientWidth === 0) return;
    try {
      this.#width = canvas.clientWidth;
      const pages = await (this.#pages ??= openPages(this.pdf));
      this.#count = pages.count;
      const drawn = await pages.draw(Math.min(this.shown, pages.count), canvas);
      if (drawn) this.drawn = drawn;
    } catch {
      this.failed = this.isConnected;
    }
  }
}
