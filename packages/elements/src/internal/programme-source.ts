import { nearestFirst, type Catalogue, type Issue, type Language, type Programme } from '@partiprogram/programmes';

/** Where elements get what they show: the files beside the script, or a dataset that the page brings. */
export interface ProgrammeSource {
  /** What there is. */
  catalogue(language: Language): Promise<Catalogue>;

  /** One programme, whole or with what it says on a topic. Rejects with a {@link SourceError} when there is none. */
  programme(id: string, language: Language, topic?: string): Promise<Programme>;

  /** The issues on a topic; none is an empty list. */
  issues(topic: string, language: Language): Promise<readonly Issue[]>;
}

/** What can be wrong, each with a sentence of its own for the reader. */
export type Problem =
  'unreachable' | 'damaged' | 'no-location' | 'unset' | 'unknown-programme' | 'unknown-topic' | 'unknown-municipality';

/** Why an element cannot show anything. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly problem: Problem;
  /** The id, attribute or address that it is about. */
  readonly about: string;
  /** Of an unknown id: those that there are, the nearest first. */
  readonly known: readonly string[];

  constructor(problem: Problem, about: string, options?: ErrorOptions & { readonly known?: readonly string[] }) {
    super(`${problem}: ${about}`, options);
    this.problem = problem;
    this.about = about;
    this.known = nearestFirst(about, options?.known ?? []);
  }

  /** Whether trying again could help: a wrong id stays wrong. */
  get passing(): boolean {
    return this.problem === 'unreachable' || this.problem === 'damaged';
  }
}

/**
 * The one with an id.
 *
 * @param list what there is
 * @param id what is looked for
 * @param problem what is wrong when it is not there
 * @throws SourceError that knows the ids that there are
 */
export function withId<T extends { readonly id: string }>(list: readonly T[], id: string, problem: Problem): T {
  const found = list.find((it) => it.id === id);
  if (!found) throw new SourceError(problem, id, { known: list.map((it) => it.id) });
  return found;
}
