import {
  excerptOn,
  type Catalogue,
  type Excerpt,
  type IndexedDataset,
  type Language,
  type Programme,
  type ProgrammeListing,
  type SearchWords,
} from '@partiprogram/programmes';
import { damaged } from './damaged.js';
import { numberToday, SourceError, topicMustBeKnown, type ProgrammeSource } from './programme-source.js';

/** Parsers for a dataset in one piece. Each throws when the JSON has another shape. */
export interface DatasetParsing {
  readonly parseDataset: (json: unknown, language: Language) => Promise<IndexedDataset>;
  readonly parseSearchWords: (json: unknown) => SearchWords;
}

/** Reads a dataset that the page brings in one piece. */
export class DatasetSource implements ProgrammeSource {
  readonly isWhole = true;
  readonly #json: () => Promise<unknown>;
  readonly #about: string;
  readonly #parsing: () => Promise<DatasetParsing>;
  readonly #parsed = new Map<Language, Promise<IndexedDataset>>();
  #loaded: Promise<unknown> | undefined;

  /**
   * @param json loads it; untrusted
   * @param about its address, or another name for it in a message
   * @param parsing loads the parsers
   */
  constructor(json: () => Promise<unknown>, about: string, parsing: () => Promise<DatasetParsing>) {
    this.#json = json;
    this.#about = about;
    this.#parsing = parsing;
  }

  async catalogue(language: Language): Promise<Catalogue> {
    return (await this.#dataset(language)).catalogue;
  }

  async programme(id: string, language: Language): Promise<Programme> {
    return programmeIn(await this.#dataset(language), id);
  }

  async programmeOn(id: string, topic: string, language: Language): Promise<Excerpt> {
    const dataset = await this.#dataset(language);
    topicMustBeKnown(topic, dataset.catalogue);
    return excerptOn([programmeIn(dataset, id)], topic, dataset.issuesOf.get(id) ?? []);
  }

  async listing(id: string, language: Language): Promise<ProgrammeListing> {
    return this.programme(id, language);
  }

  async municipality(code: string, language: Language): Promise<readonly ProgrammeListing[]> {
    return programmesOf(await this.#dataset(language), code);
  }

  async municipalityOn(code: string, topic: string, language: Language): Promise<Excerpt> {
    const dataset = await this.#dataset(language);
    topicMustBeKnown(topic, dataset.catalogue);
    return excerptOn(programmesOf(dataset, code), topic, dataset.issues);
  }

  /** All are in one piece, whatever the language: with those of the topics come those of each programme. */
  async words(...[, programme]: readonly [Language, string?]): Promise<SearchWords> {
    return programme ? {} : this.#read((json, { parseSearchWords }) => parseSearchWords(json));
  }

  forget(): void {
    this.#loaded = undefined;
    this.#parsed.clear();
  }

  #dataset(language: Language): Promise<IndexedDataset> {
    let dataset = this.#parsed.get(language);
    if (!dataset) {
      dataset = this.#parse(language);
      this.#parsed.set(language, dataset);
      dataset.catch(() => this.#parsed.delete(language));
    }
    return dataset;
  }

  #parse(language: Language): Promise<IndexedDataset> {
    return this.#read((json, { parseDataset }) => parseDataset(json, language));
  }

  /** Loads it once for all languages. A failure is forgotten. */
  #load(): Promise<unknown> {
    const loaded = (this.#loaded ??= this.#json());
    loaded.catch(() => {
      if (this.#loaded === loaded) this.#loaded = undefined;
    });
    return loaded;
  }

  async #read<T>(parse: (json: unknown, parsing: DatasetParsing) => T | Promise<T>): Promise<T> {
    const [json, parsing] = await Promise.all([this.#load(), this.#parsing()]);
    try {
      return await parse(json, parsing);
    } catch (cause) {
      throw damaged(this.#about, cause);
    }
  }
}

function programmeIn({ byId, catalogue }: IndexedDataset, id: string): Programme {
  const programme = byId.get(id);
  if (programme) return programme;
  mustBeWhole(catalogue, id);
  throw new SourceError('unknown-programme', id, { known: [...byId.keys()] });
}

function programmesOf(dataset: IndexedDataset, code: string): readonly Programme[] {
  const { byMunicipality, programmes, formerNumbers, catalogue } = dataset;
  if (!code) return programmes;
  const here = byMunicipality.get(code);
  if (here) return here;
  if (!formerNumbers.former?.[code]) mustBeWhole(catalogue, code);
  return byMunicipality.get(numberToday(code, { municipalities: [...byMunicipality.keys()], ...formerNumbers })) ?? [];
}

/** Where a file did not come, what there is not may well be in it: it could not be had. */
function mustBeWhole({ missing }: Catalogue, id: string): void {
  if (missing?.[0]) throw new SourceError('unreachable', id);
}
