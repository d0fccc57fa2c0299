import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { DatasetSource } from '../data/dataset-source.js';
import { fetchJson } from '../data/fetch-json.js';
import { SourceError, type Problem, type ProgrammeSource } from '../data/programme-source.js';
import { RemoteSource } from '../data/remote-source.js';
import { sourceContext } from '../data/source-context.js';
import { EmbeddedElement } from '../element/element.js';
import { FeatureController } from '../element/feature-controller.js';
import { idsIn } from '../element/ids-in.js';
import { explain } from '../element/load-feature.js';
import { languageOf } from '../messages/language.js';
import type * as ownData from './features/own-data/own-data.js';
import { loadFiles, type LoadedFiles, type SeveralFiles } from '../data/several-files.js';

/** The properties that decide where the dataset comes from. */
const DECISIVE = ['src', 'integrity', 'integrityNn', 'integrityEn', 'programData'] as const;

/**
 * Gives one dataset to the elements inside it, for those who bring their own.
 *
 * @summary One dataset for the elements inside
 * @tagname program-data
 *
 * @slot - The elements that are to use this dataset, and anything around them.
 *
 * @fires {Event} load - The dataset is there.
 * @fires {ErrorEvent} error - The dataset could not be loaded, or does not have the right shape.
 *
 * @cssstate loading - While the dataset is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class ProgramDataElement extends EmbeddedElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    src: {},
    integrity: {},
    integrityNn: { attribute: 'integrity-nn' },
    integrityEn: { attribute: 'integrity-en' },
    programData: { attribute: false },
  };

  /**
   * The address of the dataset: a JSON file with everything in it, or the `catalogue.json` of a build, beside which the other
   * files are. Or the addresses of several JSON files with spaces between them, each with one programme or more: they are one
   * dataset then, and one that cannot be had leaves the others standing. A space inside an address is written `%20`.
   */
  src = '';

  /**
   * The integrity (`sha256-…`) of the file at `src`. The browser refuses any other file. Of several files, that of each, in
   * the same order with spaces between them. Of a build, it vouches for what is shown in bokmål; a page in another language
   * needs that language's own, or is refused.
   */
  integrity = '';

  /** The integrity of `nn/catalogue.json` of a build, for pages in nynorsk. */
  integrityNn = '';

  /** The integrity of `en/catalogue.json` of a build, for pages in English. */
  integrityEn = '';

  /** The dataset itself, in place of `src`; untrusted, and checked before use. */
  programData: unknown = undefined;

  readonly #internals = this.attachInternals();
  // Side by side with the dataset.
  readonly #features = new FeatureController<{ readonly 'own-data': typeof ownData }>(this, {
    'own-data': { when: () => true, load: () => import('./features/own-data/own-data.js') },
  });

  readonly #provider = new ContextProvider(this, { context: sourceContext });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!DECISIVE.some((name) => changed.has(name))) return;
    const source = this.#source();
    this.#provider.setValue(source);
    void this.#watch(source);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #source(): ProgrammeSource {
    const { programData, src, integrity, integrityNn, integrityEn } = this;
    if (programData) return this.#whole(() => Promise.resolve(programData), 'programData');
    if (!src) return this.#refusing('unset', 'src');
    const isVouchedFor = integrity || integrityNn || integrityEn;
    const addresses = idsIn(src);
    if (addresses.length > 1) {
      if (isVouchedFor && !integrity) return this.#refusing('unset', 'integrity');
      return this.#several({ addresses, hashes: idsIn(integrity), base: this.baseURI });
    }
    if (!URL.canParse(src, this.baseURI)) return this.#refusing('unreachable', src);
    const url = new URL(src, this.baseURI);
    if (url.pathname.endsWith('/catalogue.json')) {
      const each = { nb: integrity, nn: integrityNn, en: integrityEn };
      return new RemoteSource(
        { base: new URL('.', url).href, ...(isVouchedFor ? { integrity: each } : {}) },
        async () => (await this.#parsing()).parseFile,
      );
    }
    // One file has all languages.
    if (isVouchedFor && !integrity) return this.#refusing('unset', 'integrity');
    return this.#whole(() => fetchJson(url.href, integrity), url.href);
  }

  #refusing(problem: Problem, about: string): ProgrammeSource {
    return this.#whole(() => Promise.reject(new SourceError(problem, about)), about);
  }

  #several(files: SeveralFiles): ProgrammeSource {
    const load = async (): Promise<LoadedFiles> => {
      // Side by side with the feature.
      const loading = loadFiles(files, explain);
      loading.catch(() => undefined);
      (await this.#parsing()).mustBeInOrder(files);
      return loading;
    };
    return new DatasetSource(load, this.src, async () => (await this.#parsing()).SEVERAL_FILES);
  }

  #whole(json: () => Promise<unknown>, about: string): ProgrammeSource {
    return new DatasetSource(json, about, () => this.#parsing());
  }

  async #parsing(): Promise<typeof ownData> {
    const module = await this.#features.load('own-data');
    if (!module) throw new SourceError('feature', 'own-data');
    return module;
  }

  async #watch(source: ProgrammeSource): Promise<void> {
    this.#show('loading');
    try {
      await source.catalogue(languageOf(this));
      if (source !== this.#provider.value) return;
      this.#show('ready');
      this.dispatchEvent(new Event('load'));
    } catch (error) {
      if (source !== this.#provider.value) return;
      void explain(error);
      this.#show('error');
      this.dispatchEvent(new ErrorEvent('error', { error, message: String(error) }));
    }
  }

  #show(now: 'loading' | 'ready' | 'error'): void {
    this.#internals.states.clear();
    this.#internals.states.add(now);
  }
}
