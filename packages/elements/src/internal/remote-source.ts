import {
  dataLanguage,
  issuesPath,
  parseCatalogue,
  parseIssues,
  parseProgramme,
  programmePath,
  type Catalogue,
  type DataLanguage,
  type Issue,
  type Language,
  type Programme,
} from '@partiprogram/programmes';
import { fetchJson } from './fetch-json.js';
import { oncePerKey } from './once-per-key.js';
import { SourceError, withId, type ProgrammeSource } from './programme-source.js';

/** Where the built files of a dataset lie, and what vouches for its catalogues. */
export interface DatasetLocation {
  /** Absolute address of the folder, with a slash at its end. */
  readonly base: string;
  /** The integrity (`sha256-…`) of the catalogue in each language. Left out, the catalogues are taken as they come. */
  readonly integrity?: Readonly<Partial<Record<DataLanguage, string>>>;
}

/** One load per file and page, whichever source asks for it. */
const load = oncePerKey((key) => {
  const [url = '', integrity] = key.split(' ');
  return fetchJson(url, integrity);
});

/** Reads the files that the build writes. The catalogue names the integrity of every other file. */
export class RemoteSource implements ProgrammeSource {
  readonly #location: DatasetLocation;

  constructor(location: DatasetLocation) {
    this.#location = location;
  }

  async catalogue(language: Language): Promise<Catalogue> {
    const integrity = this.#location.integrity?.[dataLanguage(language)];
    return this.#read(language, 'catalogue.json', integrity, parseCatalogue);
  }

  async programme(id: string, language: Language, topic?: string): Promise<Programme> {
    const catalogue = await this.catalogue(language);
    const listing = withId(catalogue.programmes, id, 'unknown-programme');
    const path = programmePath(id, topic);
    const integrity = catalogue.files[path];
    // A topic that the programme says nothing on has no file.
    if (!integrity) return { ...listing, sections: [] };
    return this.#read(language, path, integrity, parseProgramme);
  }

  async issues(topic: string, language: Language): Promise<readonly Issue[]> {
    const path = issuesPath(topic);
    const integrity = (await this.catalogue(language)).files[path];
    return integrity ? this.#read(language, path, integrity, parseIssues) : [];
  }

  async #read<T>(
    language: Language,
    path: string,
    integrity: string | undefined,
    parse: (json: unknown, language: Language) => T,
  ): Promise<T> {
    const folder = dataLanguage(language) === 'nb' ? '' : 'en/';
    const url = new URL(folder + path, this.#location.base).href;
    const json = await load(integrity ? `${url} ${integrity}` : url);
    try {
      return parse(json, language);
    } catch (cause) {
      throw new SourceError('damaged', url, { cause });
    }
  }
}
