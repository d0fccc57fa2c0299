import { readFile } from 'node:fs/promises';
import {
  entriesOf,
  parseProgramme,
  parseSearchWords,
  parseVocabularies,
  type Searched,
  type Topic,
  type SearchWords,
} from '@partiprogram/programmes';

/** A search that somebody in Bærum would try, written down before the search was made. */
export interface VoterSearch {
  readonly query: string;
  /** The id of the programme that is searched. */
  readonly programme: string;
  /** The ids of the entries that must be among the first five; none where nothing may be found. */
  readonly wanted: readonly string[];
  readonly why: string;
}

/** The searches, and the entries that they are made in. */
export interface VoterSearches {
  readonly searches: readonly VoterSearch[];
  /** By the id of the programme. */
  readonly searched: ReadonlyMap<string, readonly Searched[]>;
  readonly topics: readonly Topic[];
  readonly words: SearchWords;
}

/** Reads the searches, and the programmes that they are made in. */
export async function readVoterSearches(): Promise<VoterSearches> {
  const searches = (await readJson('test/search/voter-searches.json')) as readonly VoterSearch[];
  const [parties, municipalities, topics] = await Promise.all(
    ['parties', 'municipalities', 'topics'].map((name) => readJson(`data/${name}.json`)),
  );
  const vocabularies = parseVocabularies({ parties, municipalities, topics }, 'nb');
  const searched = new Map<string, readonly Searched[]>();
  const programmes: unknown[] = [];
  for (const id of new Set(searches.map((it) => it.programme))) {
    const json = await readJson(`data/programmes/${id}.json`);
    programmes.push(json);
    const programme = parseProgramme(json, 'nb', vocabularies);
    searched.set(
      id,
      entriesOf(programme).map((placed) => ({ ...placed, programme })),
    );
  }
  return { searches, searched, topics: vocabularies.topics, words: parseSearchWords({ topics, programmes }) };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
