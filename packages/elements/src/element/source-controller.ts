import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Catalogue, Language } from '@partiprogram/programmes';
import { sharedSource } from '../data/dataset-location.js';
import { isSourceError, SourceError, type Problem, type ProgrammeSource } from '../data/programme-source.js';
import { sourceContext } from '../data/source-context.js';
import { languageOf, pageLang } from '../messages/language.js';
import { messagesFor } from '../messages/messages-for.js';
import { forAWhile } from './for-a-while.js';
import { keepKeys } from './keep-keys.js';
import { explain, loadFeature } from './load-feature.js';
import type { LoadingElement } from './loading-element.js';
import { loadMessages } from './load-messages.js';
import { whenNear } from './near-viewport.js';
import { tellApart, tellApartNoMore } from './own-names.js';
import { isPrerendered, readyToTakeOver, takeOver } from './prerendered.js';
import { watchLanguage } from './watch-language.js';
import { whenIdle } from './when-idle.js';

/** The state of an element, with what belongs to it. */
type Status<T> =
  | { readonly state: 'loading'; readonly previous?: T | undefined }
  | { readonly state: 'ready'; readonly loaded: T }
  | { readonly state: 'error'; readonly error: SourceError; readonly failure: Failure };

/** A failure, as the reader is told of it. */
export interface Failure {
  readonly problem: Problem;
  /** A sentence that says what is wrong; undefined where the messages of the elements have it. */
  readonly words: string | undefined;
  /** Whether trying again could help. */
  readonly passing: boolean;
}

/** One template for each state an element can be in. All are required, so none can be forgotten. */
export interface Templates<T> {
  /** `previous` is what was shown before something else was asked for. */
  loading(previous?: T): unknown;
  ready(loaded: T): unknown;
  error(failure: Failure): unknown;
}

/** What an element shows: of which dataset, and what of it. */
interface Content {
  readonly catalogue: Catalogue;
}

/** How an element loads what it shows. */
export interface Loading<T, Request> {
  /** Everything that decides which files are needed, and nothing else: another request is another load. */
  request(): Request;
  load(source: ProgrammeSource, language: Language, request: Request): Promise<T>;
  /** Loads what can do without a source; undefined where a source is needed. */
  loadAlone?(source: ProgrammeSource | undefined, language: Language, request: Request): Promise<T> | undefined;
  /** The error, if the page asks for something that the loaded files do not have. */
  wrong?(loaded: T): SourceError | undefined;
  /** The root that the host draws in, where that is not the one that Lit knows. */
  readonly root?: ShadowRoot;
  /** Whether to load far from the viewport too, such as for an address that leads into the element. */
  wanted?(): boolean;
  /**
   * Keeps what a reader sees below the element in its place when the element gets its first view. Called when the load
   * begins; what it returns, right before that view.
   */
  readonly keepRoom?: (host: LitElement) => (() => Promise<void>) | undefined;
}

/**
 * Loads what its host shows, from the nearest `<program-data>`, or else from the files beside the script. Drops stale
 * answers, sets the state as a custom state of the host, and fires `load` or `error` once the host has rendered.
 */
export class SourceController<T extends Content, Request> implements ReactiveController {
  readonly #host: LoadingElement;
  readonly #internals: ElementInternals;
  readonly #provided: ContextConsumer<typeof sourceContext, LitElement>;
  readonly #loading: Loading<T, Request>;

  #status: Status<T> = { state: 'loading' };

  /** The loaded content. The page may still ask for something that it does not have: see {@link #wrong}. */
  #loaded: T | undefined;

  /** The error, while the page asks for something that the loaded content does not have. */
  #wrong: SourceError | undefined;

  /** The key of the last load: the source, the language, and the request as JSON. */
  #asked: readonly unknown[] = [];

  /** The event to fire once the host has rendered, so that listeners can measure. */
  #event: Event | undefined;

  #near = false;

  /** Stops watching whether the host comes near. */
  #leave: (() => void) | undefined;

  /** Stops watching the language of the page. */
  #unwatch: (() => void) | undefined;

  /** Whether a provider has answered since the host was connected. */
  #answered = false;

  /** Whether the reader has asked for another try: the button that had the focus is gone then. */
  #retrying = false;

  /** Whether the feature that looks for newer data is there, or on its way. */
  #looksForNewer = false;

  constructor(host: LoadingElement, loading: Loading<T, Request>) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#provided = new ContextConsumer(host, {
      context: sourceContext,
      subscribe: true,
      callback: () => (this.#answered = true),
    });
    this.#loading = loading;
    host.addController(this);
  }

  /** The loaded content; undefined while the host is not ready. */
  get loaded(): T | undefined {
    return this.#status.state === 'ready' ? this.#status.loaded : undefined;
  }

  /** Whether the host is near the viewport, or has been: nothing is loaded for it before. */
  get isNear(): boolean {
    return this.#near;
  }

  get #root(): ShadowRoot {
    return this.#loading.root ?? (this.#host.renderRoot as ShadowRoot);
  }

  /** Shows another version of what is loaded, without a word to the page. */
  replace(loaded: T): void {
    if (this.#status.state !== 'ready') return;
    this.#loaded = loaded;
    this.#status = { state: 'ready', loaded };
    this.#host.requestUpdate();
  }

  /** Tries again after an error. */
  retry(): void {
    this.#retrying = true;
    const [source] = this.#asked;
    (source as ProgrammeSource | undefined)?.forget?.();
    this.#asked = [];
    this.#host.requestUpdate();
  }

  /**
   * Draws the host. Where that throws, the host comes into the error state: the browser may lack something that we use, or
   * the page may have changed it.
   *
   * @param draw updates the host
   */
  draw(draw: () => void): void {
    try {
      draw();
    } catch (cause) {
      // Nothing is left to show when the error state itself cannot be drawn.
      if (this.#status.state === 'error') throw cause;
      this.#status = { state: 'loading' };
      this.#loaded = undefined;
      this.#event = undefined;
      const asked = this.#asked;
      void this.#failed(this.#undrawable(cause)).then((status) => {
        if (asked === this.#asked) this.#show(status);
      });
    }
  }

  /** The template of the state that the host is in. */
  render(templates: Templates<T>): unknown {
    const status = this.#status;
    if (status.state === 'ready') return templates.ready(status.loaded);
    return status.state === 'error' ? templates.error(status.failure) : templates.loading(status.previous);
  }

  /** The host may have been moved: away from its provider, or to where another language is spoken. */
  hostConnected(): void {
    if (!this.#answered) this.#provided.value = undefined;
    if (!this.#near) {
      this.#leave = whenNear(this.#host, () => {
        this.#near = true;
        this.#host.requestUpdate();
      });
    }
    keepKeys(this.#root);
    this.#unwatch = watchLanguage(this.#host, () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#answered = false;
    this.#unwatch?.();
    this.#leave?.();
    tellApartNoMore(this.#root);
  }

  hostUpdate(): void {
    this.#near ||= this.#host.loading === 'eager' || Boolean(this.#loading.wanted?.());
    if (this.#near) this.#load();
    this.#check();
  }

  hostUpdated(): void {
    const { state } = this.#status;
    if (state === 'loading' && isPrerendered(this.#host)) return;
    if (state === 'ready') takeOver(this.#host, this.#root);
    this.#markSlots();
    this.#internals.states.clear();
    this.#internals.states.add(state);
    this.#internals.ariaBusy = String(state === 'loading');
    if (state === 'loading') return;
    tellApart(this.#root);
    if (this.#retrying) this.#regainFocus();
    const event = this.#event;
    this.#event = undefined;
    if (event) this.#host.dispatchEvent(event);
    if (state === 'ready' && this.#host.newer && !this.#looksForNewer) this.#lookForNewer();
  }

  /** Looks for newer data, once a first view stands and the browser has nothing else to do. Without the feature, nothing is said. */
  #lookForNewer(): void {
    this.#looksForNewer = true;
    whenIdle(() => {
      loadFeature('element/newer-data', () => import('./features/newer-data/newer-data.js')).then(
        ({ NewerData }) => new NewerData(this.#host, this.#root, () => this.loaded?.catalogue),
        () => undefined,
      );
    });
  }

  /** The error for what nobody has foreseen. The author of the page sees what it was. */
  #undrawable(cause: unknown): SourceError {
    console.error(cause);
    return new SourceError('undrawable', this.#host.localName, { cause });
  }

  /** Starts a load if the request, the language or the source has changed. */
  #load(): void {
    const source = this.#source();
    if (source === 'awaited') return;
    const language = languageOf(this.#host);
    const request = this.#loading.request();
    const asked = [source, language, JSON.stringify(request)];
    if (asked.every((it, at) => it === this.#asked[at])) return;
    this.#asked = asked;
    const previous = this.#status.state === 'loading' ? this.#status.previous : this.loaded;
    this.#loaded = undefined;
    this.#wrong = undefined;
    this.#status = { state: 'loading', previous };
    void this.#answer(source, language, request, asked, previous === undefined);
  }

  /** Drops the answer when something else has been asked for meanwhile. */
  async #answer(
    source: ProgrammeSource | undefined,
    language: Language,
    request: Request,
    asked: readonly unknown[],
    first: boolean,
  ): Promise<void> {
    const prepared = readyToTakeOver(this.#host) ?? (first ? this.#loading.keepRoom?.(this.#host) : undefined);
    const spoken = forAWhile(loadMessages(language, this.#host));
    let status: Status<T>;
    try {
      const loading =
        this.#loading.loadAlone?.(source, language, request) ??
        (source && this.#loading.load(source, language, request));
      if (!loading) throw new SourceError('no-location', this.#host.localName);
      const loaded = await loading;
      await spoken;
      if (asked !== this.#asked) return;
      this.#loaded = loaded;
      this.#wrong = this.#loading.wrong?.(loaded);
      status = this.#wrong ? await this.#failed(this.#wrong) : { state: 'ready', loaded };
    } catch (cause) {
      // The reader is told in the language of the page.
      await spoken;
      // The failure of a stale request is dropped.
      if (asked !== this.#asked) return;
      const error = isSourceError(cause) ? cause : this.#undrawable(cause);
      status = await this.#failed(error);
    }
    await prepared?.();
    if (asked === this.#asked) this.#show(status);
  }

  #show(status: Status<T>): void {
    this.#status = status;
    this.#event =
      status.state === 'error'
        ? new ErrorEvent('error', { error: status.error, message: String(status.error) })
        : new Event('load');
    this.#host.requestUpdate();
  }

  /**
   * Changes the state when the page asks for something that the loaded content does not have, or stops asking for it.
   */
  #check(): void {
    const loaded = this.#loaded;
    if (loaded === undefined) return;
    const wrong = this.#loading.wrong?.(loaded);
    if (wrong?.message === this.#wrong?.message) return;
    this.#wrong = wrong;
    if (!wrong) {
      this.#show({ state: 'ready', loaded });
      return;
    }
    void this.#failed(wrong).then((status) => {
      if (this.#wrong === wrong) this.#show(status);
    });
  }

  /** The error state. A feature has the sentences, which most readers never need. */
  async #failed(error: SourceError): Promise<Status<T>> {
    const { passing, problem } = error;
    // In the language of what stands around it.
    const { language } = messagesFor(languageOf(this.#host));
    const explained = explain(error, language, this.#host.localName);
    // What could not be reached needs no explanation to wait for.
    const words = problem === 'unreachable' ? undefined : await forAWhile(explained);
    return { state: 'error', error, failure: { problem, words, passing } };
  }

  /**
   * The source of the host. Inside a `<program-data>` it is only that one's dataset, which is awaited where the tag is
   * not defined yet.
   */
  #source(): ProgrammeSource | undefined | 'awaited' {
    const { value } = this.#provided;
    if (value) return value;
    const provider = this.#host.closest('program-data');
    if (!provider) return sharedSource();
    if (!provider.matches(':defined')) {
      void customElements.whenDefined(provider.localName).then(() => this.#provided.hostConnected());
    }
    return 'awaited';
  }

  /** What the page put into a slot stays in the page's language, whatever the box around it is marked as. */
  #markSlots(): void {
    for (const slot of this.#root.querySelectorAll('slot')) {
      // What stands in it until then is ours.
      if (!slot.firstElementChild || slot.assignedNodes()[0]) slot.lang = pageLang(this.#host);
    }
  }

  /** Moves the focus from the button that is gone to the new content, unless the reader has moved it elsewhere. */
  #regainFocus(): void {
    this.#retrying = false;
    if (document.activeElement !== document.body) return;
    this.#root.querySelector<HTMLElement>('[part=retry], .title')?.focus();
  }
}
