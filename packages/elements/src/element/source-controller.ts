import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { sharedSource } from '../data/dataset-location.js';
import { languageOf } from '../messages/language.js';
import { loadPart } from './parts.js';
import { isSourceError, SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { sourceContext } from '../data/source-context.js';

/** Where an element stands. There is no other state, and none of them goes with another. */
type Standing<T> =
  | { readonly state: 'loading'; readonly previous?: T | undefined }
  | { readonly state: 'ready'; readonly view: T }
  | { readonly state: 'error'; readonly error: SourceError; readonly failure: Failure };

/** What the reader is told when nothing can be shown. */
export interface Failure {
  /** What is wrong; left out where the source could not be reached. */
  readonly words: string | undefined;
  /** Whether trying again could help. */
  readonly passing: boolean;
}

/** One template for each state an element can be in. All are required, so none can be forgotten. */
export interface Templates<T> {
  /** `previous` is what was shown before, when something else is asked for. */
  loading(previous?: T): unknown;
  ready(view: T): unknown;
  error(failure: Failure): unknown;
}

/** What an element wants to show, as strings, and how it gets that from a source. */
export interface Loading<T, K extends readonly string[]> {
  /** Loads again whenever one of these changes. */
  key(): K;
  load(source: ProgrammeSource, language: Language, key: K): Promise<T>;
  /** Readies the host for what is about to be shown in it first. */
  readonly prepare?: (host: LitElement) => Promise<void>;
}

/**
 * Gives its host what it shows: from the nearest provider, or else from the files beside the script. Stale answers are
 * dropped. Shows where it stands as a custom state on the host, and tells of it with `load` and `error`.
 */
export class SourceController<T, K extends readonly string[]> implements ReactiveController {
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  readonly #provided: ContextConsumer<typeof sourceContext, LitElement>;
  readonly #loading: Loading<T, K>;

  /** What the answer that is shown or awaited was asked with. */
  #asked: readonly unknown[] = [];

  #standing: Standing<T> = { state: 'loading' };

  /** Whether there is an event to come, once the host has rendered: a listener finds what it tells of. */
  #news = false;

  /** Whether a provider has answered since the host was put where it is. */
  #answered = false;

  /** Set while the reader waits for another try: the button that had the focus is gone. */
  #retrying = false;

  constructor(host: LitElement, loading: Loading<T, K>) {
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

  /** What is shown, once it is there. */
  get view(): T | undefined {
    return this.#standing.state === 'ready' ? this.#standing.view : undefined;
  }

  /** Tries again after an error. */
  retry(): void {
    this.#retrying = true;
    this.#asked = [];
    this.#host.requestUpdate();
  }

  /** The template of the state that the host is in. */
  render(templates: Templates<T>): unknown {
    const standing = this.#standing;
    if (standing.state === 'ready') return templates.ready(standing.view);
    return standing.state === 'error' ? templates.error(standing.failure) : templates.loading(standing.previous);
  }

  /** Asks anew when what is asked for, whom, or in which language has changed. */
  hostUpdate(): void {
    const key = this.#loading.key();
    const source = this.#provided.value ?? sharedSource();
    const language = languageOf(this.#host);
    const asked = [source, language, ...key];
    if (asked.every((it, at) => it === this.#asked[at])) return;
    this.#asked = asked;
    const previous = this.#standing.state === 'loading' ? this.#standing.previous : this.view;
    this.#standing = { state: 'loading', previous };
    void this.#ask(source, language, key, asked, previous);
  }

  /** An answer to what is no longer asked for is dropped. */
  async #ask(
    source: ProgrammeSource | undefined,
    language: Language,
    key: K,
    asked: readonly unknown[],
    previous: T | undefined,
  ): Promise<void> {
    let standing: Standing<T>;
    try {
      if (await this.#providerIsLate()) return;
      if (!source) throw new SourceError('no-location', this.#host.localName);
      standing = { state: 'ready', view: await this.#loading.load(source, language, key) };
    } catch (cause) {
      const error = isSourceError(cause) ? cause : new SourceError('damaged', String(cause), { cause });
      // What is no longer asked for is no longer a mistake.
      const words = asked === this.#asked ? await this.#explain(error, language) : undefined;
      standing = { state: 'error', error, failure: { words, passing: error.passing } };
    }
    if (!previous) await this.#loading.prepare?.(this.#host);
    if (asked !== this.#asked) return;
    this.#standing = standing;
    this.#news = true;
    this.#host.requestUpdate();
  }

  /** In words that most readers never need, and that are loaded when one does. */
  async #explain(error: SourceError, language: Language): Promise<string | undefined> {
    if (error.problem === 'unreachable') return undefined;
    return loadPart('source-problem', () => import('./source-problem.js')).then(
      ({ explain }) => explain(this.#host.localName, error, language),
      () => undefined,
    );
  }

  /**
   * A provider whose code is still on its way cannot have answered yet. Once it is there it is asked again, and its
   * answer starts a new task; this one must not show the wrong dataset meanwhile.
   */
  async #providerIsLate(): Promise<boolean> {
    const provider = this.#host.closest(':not(:defined):is(program-data)');
    if (!provider || this.#provided.value) return false;
    await customElements.whenDefined(provider.localName);
    this.#provided.hostConnected();
    // It has answered, though perhaps with nothing yet: it was defined this moment, and has still to read its attributes.
    return this.#answered;
  }

  /** The host may have been moved: away from its provider, or to where another language is spoken. */
  hostConnected(): void {
    if (!this.#answered) this.#provided.value = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#answered = false;
  }

  hostUpdated(): void {
    const now = this.#standing.state;
    this.#internals.states.clear();
    this.#internals.states.add(now);
    this.#internals.ariaBusy = String(now === 'loading');
    if (now === 'loading') return;
    if (this.#retrying) this.#regainFocus();
    if (!this.#news) return;
    this.#news = false;
    const standing = this.#standing;
    this.#host.dispatchEvent(
      standing.state === 'error'
        ? new ErrorEvent('error', { error: standing.error, message: String(standing.error) })
        : new Event('load'),
    );
  }

  /** Leads the reader from the button that is gone to what has come, but not one who went elsewhere meanwhile. */
  #regainFocus(): void {
    this.#retrying = false;
    if (document.activeElement !== document.body) return;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=retry], .title')?.focus();
  }
}
