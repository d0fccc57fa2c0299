import type {
  Catalogue,
  Excerpt,
  KnownIds,
  Language,
  Programme,
  ProgrammeListing,
  SearchWords,
} from '@partiprogram/programmes';

/**
 * The source of what elements show: the files beside the script, or a dataset that the page brings. Each method rejects
 * with a {@link SourceError}.
 */
export interface ProgrammeSource {
  /** Whether it is a dataset that the page brings in one piece: an element that names nothing shows all of it. */
  readonly isWhole?: boolean;

  /** The catalogue: version, date and topics of the dataset. */
  catalogue(language: Language): Promise<Catalogue>;

  /** One programme, whole. */
  programme(id: string, language: Language): Promise<Programme>;

  /** An excerpt of one programme: what it says on a topic, with the issues of that topic. */
  programmeOn(id: string, topic: string, language: Language): Promise<Excerpt>;

  /** One programme without its sections. */
  listing(id: string, language: Language): Promise<ProgrammeListing>;

  /** The programmes of a municipality without their sections; where the source is whole, without a code all of them. */
  municipality(code: string, language: Language): Promise<readonly ProgrammeListing[]>;

  /** An excerpt of those programmes: what they say on a topic, with the issues of that topic. */
  municipalityOn(code: string, topic: string, language: Language): Promise<Excerpt>;

  /** What a search knows besides the texts: of a programme's entries, or else of the topics. */
  words(language: Language, programme?: string): Promise<SearchWords>;

  /** Forgets what it has, so that what did not come is asked for again. */
  forget?(): void;
}

/** The kinds of failure. Each has a sentence of its own for the reader. */
export type Problem =
  /** The network did not bring the file. */
  | 'unreachable'
  /** The reader's device has no network. */
  | 'offline'
  /** The site answered, and did not give the file. */
  | 'refused'
  /** The file came, and is not the one that its hash names. */
  | 'altered'
  /** The file is the right one, and something in it is wrong. */
  | 'damaged'
  /** An element cannot be drawn on this page. */
  | 'undrawable'
  /** A feature that the element cannot do without did not come. */
  | 'feature'
  | 'no-location'
  /** More files than a page may bring as one dataset. */
  | 'too-many-files'
  /** Several files, and not a hash for each. */
  | 'uneven-hashes'
  /** A build among several files. */
  | 'build-among-files'
  /** The same address twice among several files. */
  | 'file-twice'
  | 'unset'
  | 'unknown-programme'
  | 'unknown-topic'
  | 'unknown-municipality'
  /** The number is a former one, of a municipality that was divided. */
  | 'split-municipality'
  | 'unknown-issue'
  | 'unknown-part'
  /** No `<pledge-list>` with that id, or none with the page's own words. */
  | 'no-list';

/** What a file was to be: an integrity (`sha256-…`), or a check of its text. */
export type Expected = { readonly integrity: string } | { readonly isIntact: (text: string) => Promise<boolean> };

/** The details of a {@link SourceError}. */
export interface SourceErrorOptions extends ErrorOptions {
  readonly known?: readonly string[];
  readonly expected?: Expected;
}

/** The problems that another try could solve: a wrong id stays wrong. */
const PASSING: readonly Problem[] = [
  'unreachable',
  'offline',
  'refused',
  'altered',
  'damaged',
  'undrawable',
  'feature',
];

/** The reason why an element cannot show anything. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly problem: Problem;
  /** The id, attribute or address that has the problem. */
  readonly about: string;
  /** All ids that exist, where an id is unknown; those it became, with their names, where it was divided. */
  readonly known: readonly string[];
  /** The hash that the file should have, where it has one. */
  readonly expected: Expected | undefined;

  constructor(problem: Problem, about: string, options?: SourceErrorOptions) {
    super(`${problem}: ${about}`, options);
    this.problem = problem;
    this.about = about;
    this.known = options?.known ?? [];
    this.expected = options?.expected;
  }

  /** Whether trying again could help. */
  get passing(): boolean {
    return PASSING.includes(this.problem);
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
 * @param id to look for
 * @param known all ids that exist
 * @param problem to throw when it does not exist
 * @throws SourceError that lists the known ids
 */
export function mustBeKnown(id: string, known: readonly string[], problem: Problem): void {
  if (!known.includes(id)) throw new SourceError(problem, id, { known });
}

/**
 * The number of a municipality today, for one that the page has written and no file is for.
 *
 * @param number that may be a former one
 * @param known the municipalities that have programmes, and their former numbers
 * @throws SourceError `split-municipality` that lists what it was divided into, or `unknown-municipality`
 */
export function numberToday(number: string, { municipalities, former, split }: Omit<KnownIds, 'programmes'>): string {
  // Former numbers are digits. What is none of theirs, as `constructor`, may stand for something else in an object.
  const digits = /^\d+$/.test(number) ? number : '';
  const parts = split?.[digits];
  if (parts) throw new SourceError('split-municipality', number, { known: parts });
  const today = former?.[digits] ?? number;
  mustBeKnown(today, municipalities, 'unknown-municipality');
  return today;
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
