import { type Catalogue, type Excerpt, type Language, type More, type TopicWords } from '@partiprogram/programmes';

/** Where elements get what they show: the files beside the script, or a dataset that the page brings. */
export interface ProgrammeSource {
  /** What all files have in common. */
  catalogue(language: Language): Promise<Catalogue>;

  /**
   * One programme, whole or with what it says on a topic. A whole one may lack what {@link more} gives. Rejects with a
   * {@link SourceError} when there is none.
   */
  programme(id: string, language: Language, topic?: string): Promise<Excerpt>;

  /** What a whole programme lacks, by the id of the entry. */
  more(id: string, language: Language): Promise<Readonly<Record<string, More>>>;

  /**
   * The programmes of a municipality with the issues of a topic. Entries may be left out that {@link entries} gives;
   * without a topic, all of them are.
   */
  municipality(code: string, language: Language, topic?: string): Promise<Excerpt>;

  /** The everyday words that people look for a topic by. */
  words(language: Language): Promise<TopicWords>;

  /** The programmes of a municipality with all that they say on a topic. */
  entries(code: string, language: Language, topic: string): Promise<Excerpt>;
}

/** What can be wrong, each with a sentence of its own for the reader. */
export type Problem =
  | 'unreachable'
  | 'damaged'
  | 'no-location'
  | 'unset'
  | 'unknown-programme'
  | 'unknown-topic'
  | 'unknown-municipality'
  | 'unknown-issue'
  | 'unknown-part';

/** Why an element cannot show anything. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly problem: Problem;
  /** The id, attribute or address that it is about. */
  readonly about: string;
  /** Of an unknown id: those that there are. */
  readonly known: readonly string[];

  constructor(problem: Problem, about: string, options?: ErrorOptions & { readonly known?: readonly string[] }) {
    super(`${problem}: ${about}`, options);
    this.problem = problem;
    this.about = about;
    this.known = options?.known ?? [];
  }

  /** Whether trying again could help: a wrong id stays wrong. */
  get passing(): boolean {
    return this.problem === 'unreachable' || this.problem === 'damaged';
  }
}

/**
 * Whether an error says what is wrong. One that comes from another copy of this code on the page is of another class.
 */
export function isSourceError(error: unknown): error is SourceError {
  return error instanceof Error && error.name === 'SourceError';
}

/**
 * Sees to it that an id is there.
 *
 * @param id what is looked for
 * @param known what there is
 * @param problem what is wrong when it is not there
 * @throws SourceError that knows the ids that there are
 */
export function mustBeKnown(id: string, known: readonly string[], problem: Problem): void {
  if (!known.includes(id)) throw new SourceError(problem, id, { known });
}
