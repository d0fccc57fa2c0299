import { ContextConsumer } from '@lit/context';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { sharedSource } from './dataset-location.js';
import { languageOf } from './language.js';
import { SourceError, type ProgrammeSource } from './programme-source.js';
import { sourceContext } from './source-context.js';

type Status = 'loading' | 'ready' | 'error';

const STATUS: Readonly<Record<TaskStatus, Status>> = {
  [TaskStatus.INITIAL]: 'loading',
  [TaskStatus.PENDING]: 'loading',
  [TaskStatus.COMPLETE]: 'ready',
  [TaskStatus.ERROR]: 'error',
};

/** One template for each state an element can be in. All are required, so none can be forgotten. */
export interface Templates<T> {
  /** `previous` is what was shown before, when something else is asked for. */
  loading(previous?: T): unknown;
  ready(view: T): unknown;
  error(error: SourceError): unknown;
}

/** What an element wants to show, as strings, and how it gets that from a source. */
export interface Loading<T, K extends readonly string[]> {
  /** Loads again whenever one of these changes. */
  key(): K;
  load(source: ProgrammeSource, language: Language, key: K): Promise<T>;
}

/**
 * Gives its host what it shows: from the nearest provider, or else from the files beside the script. Stale answers are
 * dropped. Shows where it stands as a custom state on the host, and tells of it with `load` and `error`.
 */
export class SourceController<T, K extends readonly string[]> implements ReactiveController {
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  readonly #provided: ContextConsumer<typeof sourceContext, LitElement>;
  readonly #task: Task<readonly [ProgrammeSource | undefined, Language, ...K], T>;

  /** Held back until the host has rendered, so that a listener finds what the event tells of. */
  #news?: Event | undefined;

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
    this.#task = new Task(host, {
      args: () => [this.#provided.value ?? sharedSource(), languageOf(host), ...loading.key()] as const,
      task: async ([source, language, ...key]) => {
        if (await this.#providerIsLate()) return new Promise<T>(() => {});
        if (!source) throw new SourceError('no-location', host.localName);
        return loading.load(source, language, key);
      },
      onComplete: () => (this.#news = new Event('load')),
      onError: (error) => {
        this.#news = new ErrorEvent('error', { error, message: String(error) });
        const { problem, about, known } = asSourceError(error);
        // The reader is told that it is not there; what could have been meant is for whoever wrote the tag.
        if (known.length > 0) console.warn(`<${host.localName}> ${problem} “${about}”. There is: ${known.join(', ')}`);
      },
    });
    host.addController(this);
  }

  /** What is shown, once it is there. */
  get view(): T | undefined {
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
  }

  /** Tries again after an error. */
  retry(): void {
    this.#retrying = true;
    void this.#task.run();
  }

  /** The template of the state that the host is in. */
  render(templates: Templates<T>): unknown {
    return this.#task.render({
      initial: () => templates.loading(),
      pending: () => templates.loading(this.#task.value),
      complete: (view) => templates.ready(view),
      error: (error) => templates.error(asSourceError(error)),
    });
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
    const now = STATUS[this.#task.status];
    for (const status of ['loading', 'ready', 'error'] as const) {
      this.#internals.states[status === now ? 'add' : 'delete'](status);
    }
    this.#internals.ariaBusy = String(now === 'loading');
    if (now === 'loading') return;
    if (this.#retrying) this.#regainFocus();
    if (this.#news) {
      const news = this.#news;
      this.#news = undefined;
      this.#host.dispatchEvent(news);
    }
  }

  /** Leads the reader from the button that is gone to what has come, but not one who went elsewhere meanwhile. */
  #regainFocus(): void {
    this.#retrying = false;
    if (document.activeElement !== document.body) return;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=retry], .title')?.focus();
  }
}

function asSourceError(error: unknown): SourceError {
  return error instanceof SourceError ? error : new SourceError('damaged', String(error), { cause: error });
}
