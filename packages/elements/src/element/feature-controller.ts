import { html, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import type { EveryElementMessages } from '../messages/messages.js';
import { adoptStyles } from './adopt-styles.js';
import { loadFeature } from './load-feature.js';

/** The module of a feature. The element adopts its `styles`, if it exports any. */
export type FeatureModule = object & { readonly styles?: CSSResult };

/** One feature of an element: code that its first view can do without. */
export interface Feature<M> {
  /** Imports the module. */
  readonly load: () => Promise<M>;
  /** Loads the feature as soon as this holds. Left out, the feature is loaded only when something asks for it. */
  readonly when?: () => boolean;
  /**
   * Called once the feature is loaded, and whenever the element is connected after that. Returns a function that ends
   * it.
   */
  readonly connected?: (module: M) => () => void;
}

type Features<Modules> = { readonly [K in keyof Modules]: Feature<Modules[K]> };

/**
 * Loads the features of an element, the only way to load code late. One rule for failure: {@link render} puts a sentence
 * where the feature was wanted, and the next act of the reader tries again.
 */
export class FeatureController<Modules extends object> implements ReactiveController {
  readonly #host: LitElement;
  readonly #features: Features<Modules>;
  readonly #root: Node | undefined;
  readonly #modules: { -readonly [K in keyof Modules]?: Modules[K] } = {};
  readonly #loading = new Set<keyof Modules>();
  readonly #failed = new Set<keyof Modules>();
  readonly #ends: (() => void)[] = [];

  /**
   * @param host the element
   * @param features by name; the file of each lies below `features/` under the tag of the element
   * @param root that the host draws in, where that is not the one that Lit knows
   */
  constructor(host: LitElement, features: Features<Modules>, root?: Node) {
    this.#host = host;
    this.#root = root;
    this.#features = features;
    host.addController(this);
  }

  /** The module of a feature, once it is there. */
  get<K extends keyof Modules>(name: K): Modules[K] | undefined {
    return this.#modules[name];
  }

  /** Whether the last try to load a feature failed. */
  failed(name: keyof Modules): boolean {
    return this.#failed.has(name);
  }

  /**
   * Loads a feature for an act of the reader.
   *
   * @returns its module; undefined when it cannot be had
   */
  async load<K extends keyof Modules & string>(name: K): Promise<Modules[K] | undefined> {
    const known = this.#modules[name];
    if (known) return known;
    this.#loading.add(name);
    try {
      this.#add(name, await loadFeature(`${this.#host.localName}/${name}`, this.#features[name].load));
      this.#failed.delete(name);
    } catch {
      this.#failed.add(name);
    }
    this.#loading.delete(name);
    this.#host.requestUpdate();
    return this.#modules[name];
  }

  /**
   * Renders a feature where it is wanted; before it is loaded, a sentence that says so, or that it failed.
   *
   * @param template renders with the module
   */
  render<K extends keyof Modules>(
    name: K,
    { loading, featureFailed }: Pick<EveryElementMessages, 'loading' | 'featureFailed'>,
    template: (module: Modules[K]) => unknown,
  ): unknown {
    const module = this.#modules[name];
    if (module) return template(module);
    return html`<p class="meta feature-status" role="status">${this.failed(name) ? featureFailed : loading}</p>`;
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.tryAgain);
    for (const name of this.#names) this.#connect(name);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.tryAgain);
    for (const end of this.#ends.splice(0)) end();
  }

  hostUpdate(): void {
    for (const name of this.#names) if (!this.#failed.has(name)) this.#loadIfWanted(name);
  }

  get #names(): readonly (keyof Modules & string)[] {
    return Object.keys(this.#features) as (keyof Modules & string)[];
  }

  #loadIfWanted(name: keyof Modules & string): void {
    if (this.#modules[name] || this.#loading.has(name) || !this.#features[name].when?.()) return;
    void this.load(name);
  }

  #add<K extends keyof Modules>(name: K, module: Modules[K]): void {
    if (this.#modules[name]) return;
    this.#modules[name] = module;
    const { styles } = module as FeatureModule;
    if (styles) adoptStyles(this.#host, styles, this.#root);
    if (this.#host.isConnected) this.#connect(name);
  }

  #connect(name: keyof Modules): void {
    const module = this.#modules[name];
    const end = module && this.#features[name].connected?.(module);
    if (end) this.#ends.push(end);
  }

  /** Tries failed features again, at an act of the reader. */
  readonly tryAgain = (): void => {
    for (const name of this.#failed) this.#loadIfWanted(name as keyof Modules & string);
  };
}
