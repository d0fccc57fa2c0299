import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { copyText } from '../element/clipboard.js';
import type { FeatureController } from '../element/feature-controller.js';
import { changing } from '../element/templates.js';
import type * as DeepLinks from './features/deep-links/deep-links.js';
import type * as Export from './features/export/export.js';
import type { ComparisonView, Said } from './topic-view.js';

/** The features that the buttons need. */
type Features = Pick<
  FeatureController<{ readonly export: typeof Export; readonly 'deep-links': typeof DeepLinks }>,
  'get' | 'failed' | 'load'
>;

/** What a link to a comparison brings back. */
export type ComparisonLink = Pick<DeepLinks.LinkContext, 'name' | 'view'>;

const UNSAID: Said = { words: '' };

/** The buttons that take a comparison out of the page (a file, the clipboard, a link), and what became of the last act. */
export class ComparisonActions {
  readonly #host: ReactiveControllerHost;
  readonly #features: Features;
  #said = UNSAID;

  /** @param host is drawn again when there is something to tell */
  constructor(host: ReactiveControllerHost, features: Features) {
    this.#host = host;
    this.#features = features;
  }

  /** Takes back what the reader was told: it is about another view than the one to come. */
  forget(): void {
    this.#say(UNSAID);
  }

  /** @param link where the page lets the reader copy one */
  render(shown: ComparisonView, link?: ComparisonLink): TemplateResult {
    const { text, language } = shown;
    const { csv, copy } = text.topicCompare;
    const noLinks = link && this.#features.failed('deep-links') ? text.featureFailed : '';
    return html`<span class="actions" part="actions"
      ><button class="link" type="button" @click=${() => void this.#export('saveCsv', shown)}>${csv}</button>
      <button class="link" type="button" @click=${() => void this.#export('copyPlainText', shown)}>${copy}</button>
      ${this.#features.get('export')?.otherCsvButton(language, () => void this.#export('saveOtherCsv', shown))}
      ${link && this.#linkButton(link, language)}
      <span role="status">${changing(this.#said.words || noLinks)}</span>${this.#said.byHand}</span
    >`;
  }

  #linkButton(link: ComparisonLink, language: Language): TemplateResult | undefined {
    const links = this.#features.get('deep-links');
    return links?.linkButton(language, () => void this.#act(() => links.copyLink({ ...link, language, copyText })));
  }

  #export(act: 'saveCsv' | 'saveOtherCsv' | 'copyPlainText', shown: ComparisonView): Promise<void> {
    return this.#act(async () => {
      const exporting = await this.#features.load('export');
      return (await exporting?.[act](shown, copyText)) ?? { words: shown.text.featureFailed };
    });
  }

  async #act(act: () => Promise<Said>): Promise<void> {
    this.forget();
    this.#say(await act());
  }

  #say(said: Said): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}
