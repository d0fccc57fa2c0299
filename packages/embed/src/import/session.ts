import {
  historyOf,
  ImportError,
  performed,
  redo,
  undo,
  type Act,
  type History,
  type ImportProblem,
  type Review,
  type Step as PerformedStep,
} from '@partiprogram/importer';
import { areaNames, textIn } from '@partiprogram/programmes';
import { readGivenFile, type GivenFile, type ReadDocument } from './file/read-document.js';
import { STEPS, type Step } from './steps.js';
import { guessWho, suggestedName } from './who/guess-who.js';
import { loadVocabulary, type Vocabulary } from './who/vocabulary.js';
import { NOBODY, type Who } from './who/who.js';

/** Where the file that was given last is on its way in. The document that was read before it stays until it is read. */
export type FileState =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string; readonly done: number; readonly all: number }
  | { readonly state: 'failed'; readonly name: string; readonly problem: ImportProblem }
  | { readonly state: 'read' };

/** Work that was kept, to go on with. */
export interface Work {
  readonly document: ReadDocument;
  readonly review: Review;
  readonly who: Who;
}

/**
 * The work on one programme, from the file to what is taken away. Fires `change` after each change; nothing of it leaves
 * this page.
 */
export class ImportSession extends EventTarget {
  #step: Step = STEPS[0];
  #file: FileState = { state: 'none' };
  #document: ReadDocument | undefined;
  #history: History | undefined;
  #who: Who = NOBODY;
  #vocabulary: Vocabulary | undefined;
  #unsaved = false;
  #said = '';
  #reading: AbortController | undefined;

  /** The step that is on the screen. */
  get step(): Step {
    return this.#step;
  }

  /** The file that was given last. */
  get file(): FileState {
    return this.#file;
  }

  /** The document that was read; undefined until one was. */
  get document(): ReadDocument | undefined {
    return this.#document;
  }

  /** What was read, as it is by now, with what was done to it. */
  get history(): History | undefined {
    return this.#history;
  }

  /** Whose programme it is. */
  get who(): Who {
    return this.#who;
  }

  /** What the form may offer; undefined until it has come. */
  get vocabulary(): Vocabulary | undefined {
    return this.#vocabulary;
  }

  /** The work so far; undefined until a document was read. */
  get work(): Work | undefined {
    const { document } = this;
    return document && this.#history && { document, review: this.#history.review, who: this.#who };
  }

  /** Whether something would be lost if the page were closed. */
  get unsaved(): boolean {
    return this.#unsaved;
  }

  /** What happened last, in words, for those who do not see it. */
  get said(): string {
    return this.#said;
  }

  /** Shows a step. */
  go(step: Step): void {
    this.#step = step;
    this.#said = '';
    this.#changed();
  }

  /** Reads a file in place of the one before. A file that cannot be read leaves the work as it was. */
  async read(file: GivenFile): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    const { name } = file;
    const onProgress = (done: number, all: number): void => {
      if (!signal.aborted) this.#show({ state: 'reading', name, done, all });
    };
    onProgress(0, 0);
    try {
      const document = await readGivenFile(file, { onProgress, signal });
      if (!signal.aborted) await this.#begin(document);
    } catch (error) {
      if (signal.aborted) {
        if (this.#reading.signal === signal) this.#show({ state: this.#document ? 'read' : 'none' });
        return;
      }
      // What is no fault of the file is ours: the console says which.
      if (!(error instanceof ImportError)) reportError(error);
      this.#show({ state: 'failed', name, problem: error instanceof ImportError ? error.problem : 'broken' });
    }
  }

  /** Stops reading. */
  cancel(): void {
    this.#reading?.abort();
  }

  /** Goes on with work that was kept. */
  resume({ document, review, who }: Work): void {
    this.#file = { state: 'read' };
    this.#document = document;
    this.#history = historyOf(review);
    this.#who = who;
    this.#unsaved = false;
    this.#changed();
  }

  /** Fills in some of the form. A name that was suggested follows what it was made of. */
  fill(some: Partial<Who>): void {
    const before = this.#who;
    const who = { ...before, ...some };
    const known = this.#vocabulary;
    const suggested = known && (before.name === '' || before.name === suggestedName(before, known));
    this.#who = suggested && !('name' in some) ? { ...who, name: suggestedName(who, known) } : who;
    this.#unsaved = this.document !== undefined;
    this.#changed();
  }

  /**
   * Does something to what was read.
   *
   * @returns whether that changed anything
   */
  perform(act: Act): boolean {
    return this.#history !== undefined && this.#take(performed(this.#history, act));
  }

  /**
   * Takes the last act back.
   *
   * @returns what was undone; undefined if there was nothing
   */
  undo(): PerformedStep | undefined {
    return this.#turn(undo);
  }

  /**
   * Does again what was undone.
   *
   * @returns what was done; undefined if there was nothing
   */
  redo(): PerformedStep | undefined {
    return this.#turn(redo);
  }

  /** Says what happened. */
  say(words: string): void {
    // Said twice, it is heard twice.
    this.#said = words === this.#said ? `${words}\u00a0` : words;
    this.#changed();
  }

  /** What readers call a topic. */
  topicName(id: string): string {
    return textIn(this.#vocabulary?.topics.find((it) => it.id === id)?.label ?? id, 'nb');
  }

  /** What readers call the area of the programme; empty if none is chosen. */
  get areaName(): string {
    return areaNames(this.#vocabulary?.areas ?? [], 'nb').get(this.#who.area) ?? '';
  }

  /** Notes that the work is safe: taken away, or kept on this device. */
  saved(): void {
    if (!this.#unsaved) return;
    this.#unsaved = false;
    this.#changed();
  }

  /** Loads what the form may offer. */
  async loadVocabulary(): Promise<void> {
    this.#vocabulary = await loadVocabulary();
    this.#changed();
  }

  #turn(way: typeof undo): PerformedStep | undefined {
    if (!this.#history) return undefined;
    const { history, step } = way(this.#history);
    this.#take(history);
    return step;
  }

  #take(history: History): boolean {
    if (history === this.#history) return false;
    this.#history = history;
    this.#unsaved = true;
    this.#changed();
    return true;
  }

  async #begin(document: ReadDocument): Promise<void> {
    const vocabulary = (this.#vocabulary ??= await loadVocabulary().catch(() => undefined));
    if (this.#document?.name !== document.name) this.#who = whoOfNext(this.#who, document, vocabulary);
    this.#document = document;
    this.#history = historyOf(document.review);
    this.#unsaved = false;
    this.#step = 'hvem';
    this.#show({ state: 'read' });
  }

  #show(file: FileState): void {
    this.#file = file;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** Whose another document is: a newsroom reads one after the other of the same election, and of the same place. */
function whoOfNext({ area, from, to }: Who, document: ReadDocument, vocabulary: Vocabulary | undefined): Who {
  const { area: found = '', ...guess } = vocabulary ? guessWho(document, vocabulary) : {};
  const who = { ...NOBODY, from, to, ...guess, area: found || area };
  return vocabulary ? { ...who, name: suggestedName(who, vocabulary) } : who;
}
