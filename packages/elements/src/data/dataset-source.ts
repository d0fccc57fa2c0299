import {
  excerptOn,
  parseDataset,
  parseTopicWords,
  type Catalogue,
  type Dataset,
  type Excerpt,
  type Language,
  type More,
  type Programme,
  type TopicWords,
} from '@partiprogram/programmes';
import { mustBeKnown, SourceError, type Problem, type ProgrammeSource } from './programme-source.js';

/** Reads a dataset that the page brings in one piece. */
export class DatasetSource implements ProgrammeSource {
  readonly #json: () => Promise<unknown>;
  readonly #about: string;
  readonly #parsed = new Map<Language, Promise<Dataset>>();

  /**
   * @param json untrusted
   * @param about its address, or what else to call it in a message
   */
  constructor(json: () => Promise<unknown>, about: string) {
    this.#json = json;
    this.#about = about;
  }

  async catalogue(language: Language): Promise<Catalogue> {
    return (await this.#dataset(language)).catalogue;
  }

  async programme(id: string, language: Language, topic?: string): Promise<Excerpt> {
    return this.#excerpt(id, ({ id: own }) => own, 'unknown-programme', language, topic);
  }

  more(): Promise<Readonly<Record<string, More>>> {
    return Promise.resolve({});
  }

  async municipality(code: string, language: Language, topic?: string): Promise<Excerpt> {
    return this.#excerpt(code, ({ publisher }) => publisher.municipality.id, 'unknown-municipality', language, topic);
  }

  entries(code: string, language: Language, topic: string): Promise<Excerpt> {
    return this.municipality(code, language, topic);
  }

  async words(language: Language): Promise<TopicWords> {
    return parseTopicWords(await this.#json(), language);
  }

  async #excerpt(
    id: string,
    idOf: (programme: Programme) => string,
    problem: Problem,
    language: Language,
    topic?: string,
  ): Promise<Excerpt> {
    const { catalogue, programmes, issues } = await this.#dataset(language);
    const topics = catalogue.topics.map((it) => it.id);
    if (topic) mustBeKnown(topic, topics, 'unknown-topic');
    mustBeKnown(id, [...new Set(programmes.map(idOf))], problem);
    const chosen = programmes.filter((programme) => idOf(programme) === id);
    return topic ? excerptOn(chosen, topic, issues) : { programmes: chosen, issues: [] };
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

  async #parse(language: Language): Promise<Dataset> {
    const json = await this.#json();
    try {
      return parseDataset(json, language);
    } catch (cause) {
      throw new SourceError('damaged', this.#about, { cause });
    }
  }
}
