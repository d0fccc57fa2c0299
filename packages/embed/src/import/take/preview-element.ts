import type { OwnDataset } from '@partiprogram/importer';
import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../page/light-element.js';
import { nb as text } from '../messages/nb.js';

/** The elements of this build with a dataset of one's own, as readers will have them. */
export class PreviewElement extends LightElement {
  static override properties = {
    programmes: { attribute: false },
    programme: {},
    area: {},
    state: { state: true },
  };

  /** What they show. */
  programmes: OwnDataset | undefined = undefined;
  /** Id of the one programme to show; empty for all of them side by side. */
  programme = '';
  /** Id of the area that the programmes have in common; empty if they have none. */
  area = '';

  private state: 'loading' | 'ready' | 'failed' = 'loading';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    if (this.state === 'failed') return html`<p role="status">${text.take.previewFailed}</p>`;
    if (this.state === 'loading') return html`<p role="status">${text.take.previewLoading}</p>`;
    return html`<div class="preview">
      <program-data .programData=${this.programmes}>
        ${
          this.programme
            ? html`<pledge-list programme=${this.programme} heading-level="4" controls></pledge-list>`
            : html`<topic-compare municipality=${this.area} heading-level="4" controls></topic-compare>`
        }
      </program-data>
    </div>`;
  }

  async #load(): Promise<void> {
    try {
      // The very file that pages load, from beside this one.
      await import('../../embed.js');
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
  }
}
