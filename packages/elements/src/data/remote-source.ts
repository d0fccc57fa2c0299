import {
  dataLanguage,
  entriesPath,
  FORMAT,
  IDS_PATH,
  morePath,
  municipalityPath,
  programmePath,
  unpack,
  type Catalogue,
  type Excerpt,
  type KnownIds,
  type Language,
  type More,
  type Packed,
  type TopicWords,
  WORDS_PATH,
} from '@partiprogram/programmes';
import { fetchText } from './fetch-text.js';
import { contentOf } from './hash-tree.js';
import { oncePerKey } from './once-per-key.js';
import { mustBeKnown, SourceError, type ProgrammeSource } from './programme-source.js';

/** Where the built files of a dataset lie, and what vouches for its catalogues. */
export interface DatasetLocation {
  /** Absolute address of the folder, with a slash at its end. */
  readonly base: string;
  /** The integrity (`sha256-…`) of the catalogue in each language. Left out, the catalogues are taken as they come. */
  readonly integrity?: Readonly<Partial<Record<Language, string>>>;
}

/** What the files hold. */
interface Files {
  readonly catalogue: Catalogue;
  readonly excerpt: Excerpt;
  readonly more: Readonly<Record<string, More>>;
  readonly knownIds: KnownIds;
  readonly words: TopicWords;
}

/** What makes sure that JSON has the right shape, where nobody vouches for it. Each throws when it has another. */
export type Parsing = { readonly [K in keyof Files]: (json: unknown, language: Language) => Files[K] };

/** One load per file and page, whichever source asks for it. */
const load = oncePerKey((key) => {
  const [url = '', integrity] = key.split(' ');
  return fetchText(url, integrity);
});

/** What has other letters than ids have is not there; it must not become a path. */
const IDS = /^[\w-]+$/;

const FOLDERS: Readonly<Record<Language, string>> = { nb: '', nn: 'nn/', en: 'en/' };

/** Reads the files that the build writes. The catalogue vouches for every other file. */
export class RemoteSource implements ProgrammeSource {
  readonly #location: DatasetLocation;
  readonly #parsing: Parsing | undefined;

  /**
   * @param location of the files
   * @param parsing for files that are not our own; what our own script vouches for is taken as it is
   */
  constructor(location: DatasetLocation, parsing?: Parsing) {
    this.#location = location;
    this.#parsing = parsing;
  }

  async catalogue(language: Language): Promise<Catalogue> {
    const key = this.#catalogueKey(language);
    const text = await load(key);
    return checked([key], () => {
      const json = JSON.parse(text) as Catalogue;
      if (json.format !== FORMAT) throw new Error(`written for another version, format ${json.format}`);
      const catalogue = this.#parsed('catalogue', json, language);
      const { corrections } = catalogue;
      return corrections ? { ...catalogue, corrections: this.#location.base + corrections } : catalogue;
    });
  }

  async programme(id: string, language: Language, topic?: string): Promise<Excerpt> {
    return this.#excerpt(programmePath, id, language, topic, ({ programmes }) =>
      mustBeKnown(id, programmes, 'unknown-programme'),
    );
  }

  async more(id: string, language: Language): Promise<Readonly<Record<string, More>>> {
    return this.#file('more', morePath(id), language, id);
  }

  async municipality(code: string, language: Language, topic?: string): Promise<Excerpt> {
    return this.#excerpt(municipalityPath, code, language, topic, ({ municipalities }) =>
      mustBeKnown(code, municipalities, 'unknown-municipality'),
    );
  }

  async entries(code: string, language: Language, topic: string): Promise<Excerpt> {
    return this.#excerpt(entriesPath, code, language, topic);
  }

  async words(language: Language): Promise<TopicWords> {
    return this.#file('words', WORDS_PATH, language);
  }

  async #excerpt(
    pathOf: (id: string, topic?: string) => string,
    id: string,
    language: Language,
    topic: string | undefined,
    check?: (ids: KnownIds) => void,
  ): Promise<Excerpt> {
    const excerpt = this.#file('excerpt', pathOf(id, topic), language, id + (topic ?? ''));
    // It may fail before the catalogue is there, which is looked at first.
    excerpt.catch(() => undefined);
    const { topics } = await this.catalogue(language);
    const known = topics.map((it) => it.id);
    if (topic) mustBeKnown(topic, known, 'unknown-topic');
    return excerpt.catch(async (error: unknown) => {
      // What is not there may never have been: only then are the ids of all there is worth a request.
      const ids = await this.#file('knownIds', IDS_PATH, language).catch(() => undefined);
      if (ids) check?.(ids);
      throw error;
    });
  }

  /** The file and the catalogue are asked for at the same time. */
  async #file<K extends keyof Files>(kind: K, path: string, language: Language, ids: string = kind): Promise<Files[K]> {
    if (!IDS.test(ids)) throw new SourceError('unreachable', path);
    const url = this.#location.base + FOLDERS[dataLanguage(language)] + path;
    const [{ root, topics }, file] = await Promise.all([this.catalogue(language), load(url)]);
    // Where the two do not fit together, either may be the wrong one.
    return checked([url, this.#catalogueKey(language)], async () => {
      const json = await contentOf(root, path, file);
      const opened = kind === 'excerpt' ? unpack(json as Packed, topics, dataLanguage(language)) : json;
      return this.#parsed(kind, opened, language);
    });
  }

  #parsed<K extends keyof Files>(kind: K, json: unknown, language: Language): Files[K] {
    return this.#parsing?.[kind](json, language) ?? (json as Files[K]);
  }

  #catalogueKey(language: Language): string {
    const integrity = this.#location.integrity?.[language] ?? '';
    return `${this.#location.base}${FOLDERS[language]}catalogue.json ${integrity}`.trim();
  }
}

/** What is damaged is forgotten, so that it can be had anew. */
async function checked<T>(keys: readonly [string, ...string[]], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    for (const key of keys) load.forget(key);
    const [url = ''] = keys[0].split(' ');
    throw new SourceError('damaged', url, { cause });
  }
}
