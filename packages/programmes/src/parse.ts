import { withAbbreviation } from './abbreviations.js';
import type { Catalogue } from './catalogue.js';
import type { Dataset } from './dataset.js';
import {
  documentKey,
  FORMAT,
  type FileKind,
  type FileKinds,
  type KnownIds,
  type MunicipalityFile,
  type SearchWords,
} from './files.js';
import type { Issue } from './issue.js';
import type { Excerpt } from './merged.js';
import type { Language } from './language.js';
import { LONGEST, MOST } from './limits.js';
import { JsonPlace } from './parse-json.js';
import type { Programme, ProgrammeListing } from './programme.js';
import { readIssues } from './read-issue.js';
import {
  lookupOf,
  namedByTown,
  readAreaId,
  readListing,
  readMunicipality,
  readNamed,
  readParty,
  readProgramme,
  readProgrammes,
  readTopics,
  type Vocabularies,
} from './read-programme.js';
import { nothingSoFar } from './read-section.js';
import { finish, type Steps } from './steps.js';
import { formerNumbersOf, type FormerArea, type FormerNumbers, type Renumbered } from './vocabulary/area.js';

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
  return finish(readProgramme(new JsonPlace(json, language), nothingSoFar(), lookupOf(vocabularies)));
}

/**
 * Checks the JSON of a built programme.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseProgrammeFile(json: unknown, language: Language): Programme {
  return finish(programmeFile(json, language));
}

function programmeFile(json: unknown, language: Language): Steps<Programme> {
  return readProgramme(new JsonPlace(json, language), nothingSoFar());
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
  return finish(listings(json, language));
}

function* listings(json: unknown, language: Language): Steps<MunicipalityFile> {
  const ids = new Set<string>();
  const read = (place: JsonPlace): ProgrammeListing => {
    place.at('id').newId(ids);
    return readListing(place);
  };
  return { programmes: yield* new JsonPlace(json, language).at('programmes').listInSteps(read, MOST.programmes) };
}

/**
 * Checks issues in the shape of `data/issues.json` for a build, which may be of a nation: however many there are.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseIssues(json: unknown, language: Language): readonly Issue[] {
  return finish(readIssues(new JsonPlace(json, language), { issues: Infinity, programmes: Infinity }));
}

/**
 * Checks the JSON of a built excerpt, or of a built comparison, which is one.
 *
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseExcerpt(json: unknown, language: Language): Excerpt {
  return finish(excerpt(json, language));
}

function* excerpt(json: unknown, language: Language): Steps<Excerpt> {
  const place = new JsonPlace(json, language);
  return {
    programmes: yield* readProgrammes(place.at('programmes'), nothingSoFar()),
    issues: yield* readIssues(place.at('issues')),
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
    topics: readTopics(place.at('topics')),
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
    programmes: place.at('programmes').list((it) => it.id(), MOST.ids),
    municipalities: place.at('municipalities').list(readAreaId, MOST.municipalities),
    ...place.optional('former', (it) => it.map(readAreaId, MOST.formerNumbers)),
    ...place.optional('split', (it) =>
      it.map((areas) => areas.list((area) => area.string(LONGEST.name), MOST.references), MOST.formerNumbers),
    ),
  };
}

/**
 * Checks the JSON of the built words of topics, or of a programme and its entries.
 *
 * @param json untrusted
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseWords(json: unknown): SearchWords {
  return new JsonPlace(json, 'nb').map((place, key) => {
    const [programme = ''] = key.split('/');
    const isDocument = key === documentKey(programme);
    return readWords(place, isDocument ? MOST.documentWords : MOST.words);
  }, MOST.entries);
}

function readWords(place: JsonPlace, most: number = MOST.words): readonly string[] {
  return place.list((word) => word.string(LONGEST.name), most);
}

/** Work that is done in one step. */

function* atOnce<T>(work: () => T): Steps<T> {
  return work();
}

/**
 * The parser of each kind of built file, in steps: a large file takes longer than a page may stand still. Each throws a
 * DatasetError that names the place, when the shape is another.
 */
export const FILE_PARSERS: {
  readonly [K in FileKind]: (json: unknown, language: Language) => Steps<FileKinds[K]>;
} = {
  catalogue: (json, language) => atOnce(() => parseCatalogue(json, language)),
  programme: programmeFile,
  listing: (json, language) => atOnce(() => parseListing(json, language)),
  excerpt,
  municipality: listings,
  comparison: excerpt,
  ids: (json) => atOnce(() => parseKnownIds(json)),
  words: (json) => atOnce(() => parseWords(json)),
};

/**
 * Takes the words for the search out of a dataset in the shape of the files in `data/`: those of its topics, and those of its
 * programmes and their entries. They are the same for readers of any language.
 *
 * @param json untrusted: an object with `topics`, `programmes` or both
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseSearchWords(json: unknown): SearchWords {
  const place = new JsonPlace(json, 'nb');
  const topics = place.at('topics').list((it) => [it.at('id').id(), readWords(it.at('words'))] as const, MOST.topics);
  const programmes = place.at('programmes').items(MOST.programmes);
  const documents = programmes
    .filter((it) => it.at('words').exists)
    .map((it) => [documentKey(it.at('id').id()), readWords(it.at('words'), MOST.documentWords)] as const);
  return Object.fromEntries([...topics, ...documents, ...programmes.flatMap(wordsOfEntries)]);
}

/** The words of the entries of a programme or a section, with the ids of the entries. */
function wordsOfEntries(place: JsonPlace): (readonly [id: string, words: readonly string[]])[] {
  return place
    .at('sections')
    .items(MOST.sections)
    .flatMap((section) => [
      ...section
        .at('entries')
        .items(MOST.entries)
        .filter((it) => it.at('words').exists)
        .map((it) => [it.at('id').string(LONGEST.entryId), readWords(it.at('words'))] as const),
      ...wordsOfEntries(section),
    ]);
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
  return finish(parseDatasetInSteps(json, language));
}

/**
 * Does the same in steps: a large dataset takes longer than a page may stand still.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another or an id stands twice
 */
export function* parseDatasetInSteps(json: unknown, language: Language): Steps<Dataset> {
  const place = new JsonPlace(json, language);
  const vocabularies = parseVocabularies(json, language);
  const catalogue = { format: FORMAT, ...readEdition(place), topics: vocabularies.topics, root: '' };
  yield;
  const programmes = yield* readProgrammes(place.at('programmes'), nothingSoFar(), lookupOf(vocabularies));
  return {
    catalogue,
    programmes: namedByTown(programmes),
    issues: yield* readIssues(place.at('issues')),
    formerNumbers: formerNumbersAmong(readRenumbered(place), programmes),
  };
}

/** Reads the municipalities of a dataset with the numbers that they had before, as far as it says so. */
export function readRenumbered(place: JsonPlace): readonly Renumbered[] {
  const readFormer = (it: JsonPlace): Pick<FormerArea, 'id' | 'split'> => ({
    id: readAreaId(it.at('id')),
    ...(it.at('split').exists && it.at('split').boolean() && { split: true }),
  });
  return place
    .at('municipalities')
    .list(
      (it) => ({ ...readMunicipality(it), former: it.at('former').list(readFormer, MOST.references) }),
      MOST.municipalities,
    );
}

/** The former numbers of the municipalities that programmes are of. */
export function formerNumbersAmong(areas: readonly Renumbered[], programmes: readonly Programme[]): FormerNumbers {
  return formerNumbersOf(
    areas,
    programmes.map(({ publisher }) => publisher.municipality.id),
  );
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
    parties: readNamed(place.at('parties'), (it) => withAbbreviation(readParty(it)), MOST.parties),
    municipalities: readNamed(place.at('municipalities'), readMunicipality, MOST.municipalities),
    topics: readTopics(place.at('topics')),
  };
}

/** Reads the version and the date of a dataset. */
export function readEdition(place: JsonPlace): Pick<Catalogue, 'version' | 'date'> {
  return {
    version: place.at('version').string(LONGEST.name),
    date: place.at('date').day(),
  };
}
