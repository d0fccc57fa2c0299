import type { Catalogue } from './catalogue.js';
import type { Dataset } from './dataset.js';
import {
  FORMAT,
  type FileKind,
  type FileKinds,
  type KnownIds,
  type MunicipalityFile,
  type TopicWords,
} from './files.js';
import type { Excerpt } from './merged.js';
import { dataLanguage, type Language } from './language.js';
import { DatasetError, JsonPlace } from './parse-json.js';
import type { Programme, ProgrammeListing } from './programme.js';
import { readIssue } from './read-issue.js';
import {
  readListing,
  readMunicipality,
  readParty,
  readProgramme,
  readTopic,
  type Vocabularies,
} from './read-programme.js';

/**
 * Checks the JSON of one programme in the shape of `data/programmes/`, once and at the edge.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @param vocabularies the parties, municipalities and topics by their ids; an unknown party is left out, an unknown
 * municipality called by its code
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseProgramme(json: unknown, language: Language, vocabularies: Vocabularies): Programme {
  return readProgramme(new JsonPlace(json, language), vocabularies);
}

/**
 * Checks the JSON of a built programme.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseProgrammeFile(json: unknown, language: Language): Programme {
  return readProgramme(new JsonPlace(json, language));
}

/**
 * Checks the JSON of a built listing.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseListing(json: unknown, language: Language): ProgrammeListing {
  return readListing(new JsonPlace(json, language));
}

/**
 * Checks the JSON of the built listings of a municipality.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseListings(json: unknown, language: Language): MunicipalityFile {
  return { programmes: new JsonPlace(json, language).at('programmes').list(readListing) };
}

/**
 * Checks the JSON of a built excerpt, or of a built comparison, which is one.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseExcerpt(json: unknown, language: Language): Excerpt {
  const place = new JsonPlace(json, language);
  return {
    programmes: place.at('programmes').list((it) => readProgramme(it)),
    issues: place.at('issues').list(readIssue),
  };
}

/**
 * Checks the JSON of a built catalogue.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseCatalogue(json: unknown, language: Language): Catalogue {
  const place = new JsonPlace(json, language);
  return {
    format: place.at('format').number(FORMAT, FORMAT),
    ...readEdition(place),
    topics: place.at('topics').list(readTopic),
    ...place.optional('corrections', (it) => it.matching(/^[\w./-]+\.html$/, 'a page beside the catalogue')),
    root: place.at('root').matching(/^[A-Za-z0-9+/]{22}$/, '132 bits of a hash'),
  };
}

/**
 * Checks the JSON of the built list of ids.
 *
 * @param json untrusted
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseKnownIds(json: unknown): KnownIds {
  const place = new JsonPlace(json, 'nb');
  return {
    programmes: place.at('programmes').list((it) => it.id()),
    municipalities: place.at('municipalities').list((it) => it.id()),
  };
}

/**
 * Checks the JSON of the built everyday words of topics.
 *
 * @param json untrusted
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseWords(json: unknown): TopicWords {
  return new JsonPlace(json, 'nb').map((it) => it.list((word) => word.string(), 500));
}

/** The parser of each kind of built file. Each throws a DatasetError that names the place, when the shape is another. */
export const FILE_PARSERS: { readonly [K in FileKind]: (json: unknown, language: Language) => FileKinds[K] } = {
  catalogue: parseCatalogue,
  programme: parseProgrammeFile,
  listing: parseListing,
  excerpt: parseExcerpt,
  municipality: parseListings,
  comparison: parseExcerpt,
  ids: parseKnownIds,
  words: parseWords,
};

/**
 * Takes the everyday words out of topics in the shape of `data/topics.json`.
 *
 * @param json untrusted: an object with `topics`
 * @param language of the reader; the words are Norwegian, and there are none in English
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseTopicWords(json: unknown, language: Language): TopicWords {
  if (dataLanguage(language) === 'en') return {};
  const topics = new JsonPlace(json, language).at('topics');
  return Object.fromEntries(
    topics.list((it) => [it.at('id').id(), it.at('words').list((word) => word.string(), 500)] as const),
  );
}

/**
 * Checks a dataset that somebody brings: `{ version, date, parties, municipalities, topics, issues, programmes }`, each in
 * the shape of the files in `data/`.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another or an id stands twice
 */
export function parseDataset(json: unknown, language: Language): Dataset {
  const place = new JsonPlace(json, language);
  const vocabularies = parseVocabularies(json, language);
  const programmes = place.at('programmes').list((it) => readProgramme(it, vocabularies));
  const seen = new Set<string>();
  for (const { id } of programmes) {
    if (seen.has(id)) throw new DatasetError(`$.programmes: the id ${id} stands twice`);
    seen.add(id);
  }
  return {
    catalogue: { format: FORMAT, ...readEdition(place), topics: vocabularies.topics, root: '' },
    programmes,
    issues: place.at('issues').list(readIssue),
  };
}

/**
 * Checks the parties, municipalities and topics of a dataset that somebody brings.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseVocabularies(json: unknown, language: Language): Vocabularies {
  const place = new JsonPlace(json, language);
  return {
    parties: place.at('parties').list(readParty),
    municipalities: place.at('municipalities').list(readMunicipality),
    topics: place.at('topics').list(readTopic),
  };
}

function readEdition(place: JsonPlace): Pick<Catalogue, 'version' | 'date'> {
  return {
    version: place.at('version').string(),
    date: place.at('date').matching(/^\d{4}-\d\d-\d\d$/, 'a day as 2026-11-22'),
  };
}
