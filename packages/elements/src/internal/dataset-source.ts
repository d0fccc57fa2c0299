import {
  onTopic,
  parseDataset,
  type Catalogue,
  type Dataset,
  type Issue,
  type Language,
  type Programme,
} from '@partiprogram/programmes';
import { SourceError, withId, type ProgrammeSource } from './programme-source.js';

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

  async programme(id: string, language: Language, topic?: string): Promise<Programme> {
    const dataset = await this.#dataset(language);
    const programme = withId(dataset.programmes, id, 'unknown-programme');
    return topic ? onTopic(programme, topic, dataset.issues) : programme;
  }

  async issues(topic: string, language: Language): Promise<readonly Issue[]> {
    return (await this.#dataset(language)).issues.filter(({ topics }) => topics.includes(topic));
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
