/** A party, by the code of Valgdirektoratet. */
export interface Party {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Decoration only, `#rrggbb`. */
  readonly colour: string;
}

/** A municipality, by the code of Statistics Norway (Klass 131). */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly county: string;
}

/** One of our topics. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

/** The shape of the built files that this version reads. */
export const FORMAT = 1;

/** What every file of a dataset has in common. It is small, and does not grow with the dataset. */
export interface Catalogue {
  /** {@link FORMAT} of the files. */
  readonly format: number;
  /** The version of the dataset, as `2026.1`. */
  readonly version: string;
  /** The day of that version, as `2026-11-22`. */
  readonly date: string;
  readonly topics: readonly Topic[];
  /** Where the log of corrections lies: beside the catalogue, or an address. */
  readonly corrections?: string;
  /** The root of the hash tree that vouches for every other file; empty for a dataset in one piece. */
  readonly root: string;
}

/** The ids that there are: read only to help whoever wrote one that there is not. */
export interface KnownIds {
  readonly programmes: readonly string[];
  readonly municipalities: readonly string[];
}

/** Where {@link KnownIds} lie beside the catalogue. */
export const IDS_PATH = 'ids.json';

/** The everyday words that people look for a topic by, by the id of the topic. Those beside each other are near in meaning. */
export type TopicWords = Readonly<Record<string, readonly string[]>>;

/** Where {@link TopicWords} lie beside the catalogue. */
export const WORDS_PATH = 'words.json';

/**
 * Where a programme lies beside the catalogue.
 *
 * @param programme the id of a programme
 * @param topic the id of a topic, for what the programme says on it alone
 * @returns a relative path
 */
export function programmePath(programme: string, topic?: string): string {
  return `programmes/${programme}${topic ? `/${topic}` : ''}.json`;
}

/**
 * Where that lies beside the catalogue which a whole programme has beyond what a list shows at first.
 *
 * @param programme the id of a programme
 * @returns a relative path
 */
export function morePath(programme: string): string {
  return `programmes/${programme}.more.json`;
}

/**
 * Where the programmes of a municipality lie beside the catalogue.
 *
 * @param municipality its code
 * @param topic the id of a topic, for what they say on it; left out, they are listed only
 * @returns a relative path
 */
export function municipalityPath(municipality: string, topic?: string): string {
  return `municipalities/${municipality}${topic ? `/${topic}` : ''}.json`;
}

/**
 * Where all that the programmes of a municipality say on a topic lies beside the catalogue.
 *
 * @param municipality its code
 * @param topic the id of a topic
 * @returns a relative path
 */
export function entriesPath(municipality: string, topic = ''): string {
  return `municipalities/${municipality}/${topic}.entries.json`;
}
