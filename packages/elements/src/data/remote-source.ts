import {
  dataLanguage,
  FORMAT,
  IDS_PATH,
  listingPath,
  municipalityPath,
  programmePath,
  wordsPath,
  type Catalogue,
  type Excerpt,
  type FileKind,
  type FileKinds,
  type Language,
  type Programme,
  type ProgrammeListing,
  type SearchWords,
} from '@partiprogram/programmes';
import { damaged } from './damaged.js';
import { fetchText } from './fetch-text.js';
import { contentOf } from './hash-tree.js';
import { oncePerKey } from './once-per-key.js';
import {
  isSourceError,
  mustBeKnown,
  numberToday,
  SourceError,
  topicMustBeKnown,
  type ProgrammeSource,
} from './programme-source.js';

/** The folder of a dataset's built files, and the hashes of its catalogues. */
export interface DatasetLocation {
  /** Absolute address of the folder, with a slash at its end. */
  readonly base: string;
  /**
   * The integrity (`sha256-…`) of the catalogue in each language. Without it, the catalogues are not checked; with it, a
   * language that has none is refused.
   */
  readonly integrity?: Readonly<Partial<Record<Language, string>>>;
}

/** Parses a file that no hash of ours vouches for. Rejects when the JSON has another shape. */
export type ParseFile = <K extends FileKind>(kind: K, json: unknown, language: Language) => Promise<FileKinds[K]>;

/** One load per file and page, whichever source asks for it. */
const load = oncePerKey((key) => {
  const [url = '', integrity] = key.split(' ');
  return fetchText(url, integrity);
});

/** An id that may become part of a path. No id in a dataset has other letters. */
const ID = /^[\w-]+$/;

/** The ids in the path of a file. */
interface Asked {
  readonly programme?: string;
  readonly municipality?: string;
  readonly topic?: string;
}

/** The attributes of `<program-data>` that vouch for the catalogues. */
const INTEGRITY: Readonly<Record<Language, string>> = {
  nb: 'integrity',
  nn: 'integrity-nn',
  en: 'integrity-en',
};

const FOLDERS: Readonly<Record<Language, string>> = { nb: '', nn: 'nn/', en: 'en/' };

/** Reads the files that the build writes. The catalogue vouches for every other file. */
export class RemoteSource implements ProgrammeSource {
  readonly #location: DatasetLocation;
  readonly #parsing: (() => Promise<ParseFile>) | undefined;

  /**
   * @param location of the files
   * @param parsing loads the parser for files that are not our own; files that our script vouches for need none
   */
  constructor(location: DatasetLocation, parsing?: () => Promise<ParseFile>) {
    this.#location = location;
    this.#parsing = parsing;
  }

  async catalogue(language: Language): Promise<Catalogue> {
    const { integrity } = this.#location;
    if (integrity && !integrity[language]) throw new SourceError('unset', INTEGRITY[language]);
    const key = this.#catalogueKey(language);
    const [text, parse] = await Promise.all([load(key), this.#parsing?.()]);
    return checked([key], async () => {
      const json = JSON.parse(text) as Catalogue;
      if (json.format !== FORMAT) throw new Error(`written for another version, format ${json.format}`);
      const catalogue = (await parse?.('catalogue', json, language)) ?? json;
      const { corrections } = catalogue;
      return corrections ? { ...catalogue, corrections: this.#location.base + corrections } : catalogue;
    });
  }

  async programme(id: string, language: Language): Promise<Programme> {
    return this.#named('programme', programmePath(id), { programme: id }, language);
  }

  async programmeOn(id: string, topic: string, language: Language): Promise<Excerpt> {
    return this.#named('excerpt', programmePath(id, topic), { programme: id, topic }, language);
  }

  async listing(id: string, language: Language): Promise<ProgrammeListing> {
    return this.#named('listing', listingPath(id), { programme: id }, language);
  }

  async municipality(code: string, language: Language): Promise<readonly ProgrammeListing[]> {
    return (await this.#named('municipality', municipalityPath(code), { municipality: code }, language)).programmes;
  }

  async municipalityOn(code: string, topic: string, language: Language): Promise<Excerpt> {
    return this.#named('comparison', municipalityPath(code, topic), { municipality: code, topic }, language);
  }

  async words(language: Language, programme?: string): Promise<SearchWords> {
    return this.#file('words', wordsPath(programme), language);
  }

  /** Loads a file whose path has ids that a page author wrote. A failure tells an unknown id from a lost file. */
  async #named<K extends FileKind>(kind: K, path: string, asked: Asked, language: Language): Promise<FileKinds[K]> {
    const valid = Object.values(asked as Record<string, string>).every((id) => ID.test(id));
    const file = valid ? this.#file(kind, path, language) : Promise.reject(new SourceError('unreachable', path));
    // The file may fail while the catalogue is awaited; if both fail, the catalogue's failure is thrown.
    file.catch(() => undefined);
    const catalogue = await this.catalogue(language);
    const { topic, programme, municipality } = asked;
    if (topic !== undefined) topicMustBeKnown(topic, catalogue);
    return file.catch(async (error: unknown) => {
      const ids = await this.#file('ids', IDS_PATH, language).catch(() => undefined);
      if (ids && programme !== undefined) mustBeKnown(programme, ids.programmes, 'unknown-programme');
      if (ids && municipality !== undefined) {
        const today = numberToday(municipality, ids);
        if (today !== municipality) return this.#file(kind, municipalityPath(today, topic), language);
      }
      throw error;
    });
  }

  /** Asks for the catalogue and the file side by side. */
  async #file<K extends FileKind>(kind: K, path: string, language: Language): Promise<FileKinds[K]> {
    const url = this.#location.base + FOLDERS[dataLanguage(language)] + path;
    const [{ root }, file, parse] = await Promise.all([this.catalogue(language), load(url), this.#parsing?.()]);
    // If the file does not match the root, either of the two may be damaged: forget both.
    return checked([url, this.#catalogueKey(language)], async () => {
      const isIntact = (text: string): Promise<boolean> =>
        contentOf(root, path, text).then(
          () => true,
          () => false,
        );
      const json = await contentOf(root, path, file).catch((cause: unknown) => {
        throw isSourceError(cause) ? cause : new SourceError('altered', url, { cause, expected: { isIntact } });
      });
      return (await parse?.(kind, json, language)) ?? (json as FileKinds[K]);
    });
  }

  #catalogueKey(language: Language): string {
    const integrity = this.#location.integrity?.[language] ?? '';
    return `${this.#location.base}${FOLDERS[language]}catalogue.json ${integrity}`.trim();
  }
}

/** Forgets altered and damaged files, so that they can be loaded anew. */
async function checked<T>(keys: readonly [string, ...string[]], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    for (const key of keys) load.forget(key);
    const [url = ''] = keys[0].split(' ');
    throw damaged(url, cause);
  }
}
