import {
  excerptOn,
  type Catalogue,
  type Dataset,
  type Excerpt,
  type Language,
  type Programme,
  type ProgrammeListing,
  type TopicWords,
} from '@partiprogram/programmes';
import { mustBeKnown, SourceError, topicMustBeKnown, type ProgrammeSource } from './programme-source.js';

/** Parsers for a dataset in one piece. Each throws when the JSON has another shape. */
export interface DatasetParsing {
  readonly parseDataset: (json: unknown, language: Language) => Dataset;
  readonly parseTopicWords: (json: unknown, language: Language) => TopicWords;
}

/** Reads a dataset that the page brings in one piece. */
export class DatasetSource implements ProgrammeSource {
  readonly #json: () => Promise<unknown>;
  readonly #about: string;
  readonly #parsing: () => Promise<DatasetParsing>;
  readonly #parsed = new Map<Language, Promise<Dataset>>();

  /**
   * @param json untrusted
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
    const { programmes } = await this.#dataset(language);
    return programmeIn(programmes, id);
  }

  async programmeOn(id: string, topic: string, language: Language): Promise<Excerpt> {
    const { catalogue, programmes, issues } = await this.#dataset(language);
    topicMustBeKnown(topic, catalogue);
    return excerptOn([programmeIn(programmes, id)], topic, issues);
  }

  async listing(id: string, language: Language): Promise<ProgrammeListing> {
    return this.programme(id, language);
  }

  async municipality(code: string, language: Language): Promise<readonly ProgrammeListing[]> {
    const { programmes } = await this.#dataset(language);
    return programmesOf(programmes, code);
  }

  async municipalityOn(code: string, topic: string, language: Language): Promise<Excerpt> {
    const { catalogue, programmes, issues } = await this.#dataset(language);
    topicMustBeKnown(topic, catalogue);
    return excerptOn(programmesOf(programmes, code), topic, issues);
  }

  async words(language: Language): Promise<TopicWords> {
    return this.#read((json, { parseTopicWords }) => parseTopicWords(json, language));
  }

  #dataset(language: Language): Promise<Dataset> {
    let dataset = this.#parsed.get(language);
    if (!dataset) {
      dataset = this.#parse(language);
      this.#parsed.set(language, dataset);
      dataset.catch(() => this.#parsed.delete(language));
    }
    return dataset;
  }

  #parse(language: Language): Promise<Dataset> {
    return this.#read((json, { parseDataset }) => parseDataset(json, language));
  }

  async #read<T>(parse: (json: unknown, parsing: DatasetParsing) => T): Promise<T> {
    const [json, parsing] = await Promise.all([this.#json(), this.#parsing()]);
    try {
      return parse(json, parsing);
    } catch (cause) {
      throw new SourceError('damaged', this.#about, { cause });
    }
  }
}

function programmeIn(programmes: readonly Programme[], id: string): Programme {
  const programme = programmes.find((it) => it.id === id);
  if (programme) return programme;
  throw new SourceError('unknown-programme', id, { known: programmes.map((it) => it.id) });
}

function programmesOf(programmes: readonly Programme[], code: string): readonly Programme[] {
  const codeOf = ({ publisher }: Programme): string => publisher.municipality.id;
  mustBeKnown(code, [...new Set(programmes.map(codeOf))], 'unknown-municipality');
  return programmes.filter((programme) => codeOf(programme) === code);
}
