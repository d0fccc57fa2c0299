import type { Catalogue, Excerpt, Language, Programme, ProgrammeListing, TopicWords } from '@partiprogram/programmes';

/**
 * Where elements get what they show: the files beside the script, or a dataset that the page brings. Each method rejects
 * with a {@link SourceError}.
 */
export interface ProgrammeSource {
  /** What all files have in common. */
  catalogue(language: Language): Promise<Catalogue>;

  /** One programme, whole. */
  programme(id: string, language: Language): Promise<Programme>;

  /** What one programme says on a topic, with the issues of that topic. */
  programmeOn(id: string, topic: string, language: Language): Promise<Excerpt>;

  /** What is known of one programme without reading it. */
  listing(id: string, language: Language): Promise<ProgrammeListing>;

  /** The programmes of a municipality, listed only. */
  municipality(code: string, language: Language): Promise<readonly ProgrammeListing[]>;

  /** What the programmes of a municipality say on a topic, with its issues. */
  municipalityOn(code: string, topic: string, language: Language): Promise<Excerpt>;

  /** The everyday words that people look for a topic by. */
  words(language: Language): Promise<TopicWords>;
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
  /** Of an unknown id: all ids that exist. */
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
 * Whether an error is a {@link SourceError}. Another copy of this code on the page throws a class of its own, so the name
 * decides.
 */
export function isSourceError(error: unknown): error is SourceError {
  return error instanceof Error && error.name === 'SourceError';
}

/**
 * Checks that an id exists.
 *
 * @param id what is looked for
 * @param known all ids that exist
 * @param problem what is wrong when it does not exist
 * @throws SourceError that lists the known ids
 */
export function mustBeKnown(id: string, known: readonly string[], problem: Problem): void {
  if (!known.includes(id)) throw new SourceError(problem, id, { known });
}

/**
 * Checks that a topic exists.
 *
 * @param topic its id
 * @param catalogue with all topics
 * @throws SourceError `unknown-topic`
 */
export function topicMustBeKnown(topic: string, { topics }: Catalogue): void {
  mustBeKnown(
    topic,
    topics.map(({ id }) => id),
    'unknown-topic',
  );
}
