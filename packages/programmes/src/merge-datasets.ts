import type { Catalogue, Topic } from './catalogue.js';
import type { Dataset } from './dataset.js';
import { FORMAT } from './files.js';
import type { Issue } from './issue.js';
import type { Language } from './language.js';
import { MOST } from './limits.js';
import { formerNumbersAmong, parseVocabularies, readEdition, readRenumbered } from './parse.js';
import { DatasetError, JsonPlace } from './parse-json.js';
import type { Programme } from './programme.js';
import { readIssues } from './read-issue.js';
import { lookupOf, namedByTown, readProgrammes, type Lookup, type Vocabularies } from './read-programme.js';
import { nothingSoFar, type FileSoFar } from './read-section.js';
import type { Steps } from './steps.js';
import type { Renumbered } from './vocabulary/area.js';

/** Something to tell of one of several files. */
export interface FileRemark {
  /** The place of the file in their order, from 0. */
  readonly file: number;
  readonly error: DatasetError;
}

/** Several datasets as one. */
export interface MergedDatasets extends Dataset {
  /** The files of which nothing is taken, and what is wrong with each. */
  readonly refused: readonly FileRemark[];
  /** Names that say something else than those of an earlier file, which hold. */
  readonly contradictions: readonly FileRemark[];
}

/** A file whose names are read. */
interface OpenFile {
  readonly file: number;
  readonly place: JsonPlace;
  readonly edition: Pick<Catalogue, 'version' | 'date'>;
  readonly vocabularies: Vocabularies;
  readonly renumbered: readonly Renumbered[];
}

/** What was taken so far. */
interface Taken {
  readonly programmes: Programme[];
  readonly issues: Issue[];
  readonly soFar: FileSoFar;
}

/**
 * Merges datasets in the shape that `parseDataset` takes, each from a file of its own. A file with an error in it leaves the
 * others standing. Names hold for all files, those of the first before those of the next; but each programme has its party
 * from its own file, where that names it. No programme and no issue may stand in two files. The limits hold for all files
 * together.
 *
 * @param files untrusted, in the order wanted
 * @param language which of several languages is taken
 * @throws DatasetError of the first file, when no file can be taken
 */
export function* mergeDatasetsInSteps(files: readonly unknown[], language: Language): Steps<MergedDatasets> {
  const refused: FileRemark[] = [];
  const open: OpenFile[] = [];
  let next = 0;
  for (const json of files) {
    const file = next++;
    yield;
    attempt(file, refused, () => open.push(openFile(json, file, language, open)));
  }
  let { sound, taken, vocabularies, contradictions } = yield* soundAmong(open, refused);
  // Nothing is taken of a refused file, and no name either: the others are read once more, with their own.
  if (sound.length > 0 && sound.length < open.length)
    ({ sound, taken, vocabularies, contradictions } = yield* soundAmong(sound, refused));
  // Of several files with the same municipality, the first holds.
  const areas = new Map(
    sound
      .flatMap((it) => it.renumbered)
      .reverse()
      .map((it) => [it.id, it]),
  );
  const edition = newestOf(sound.map((it) => it.edition));
  if (!edition) throw refused[0]?.error ?? new DatasetError('no file');
  return {
    catalogue: { format: FORMAT, ...edition, topics: vocabularies.topics, root: '' },
    programmes: namedByTown(taken.programmes),
    issues: taken.issues,
    formerNumbers: formerNumbersAmong([...areas.values()], taken.programmes),
    refused,
    contradictions,
  };
}

/** Files that have no error, given the names of all of them. */
interface SoundFiles {
  readonly sound: OpenFile[];
  readonly taken: Taken;
  readonly vocabularies: Vocabularies;
  readonly contradictions: readonly FileRemark[];
}

/** @param refused takes a remark on each of the others */
function* soundAmong(files: readonly OpenFile[], refused: FileRemark[]): Steps<SoundFiles> {
  const contradictions: FileRemark[] = [];
  const vocabularies = mergedVocabularies(files, contradictions);
  const lookup = lookupOf(vocabularies);
  let taken: Taken = { programmes: [], issues: [], soFar: nothingSoFar() };
  const sound: OpenFile[] = [];
  for (const it of files) {
    try {
      taken = yield* withFile(taken, it, lookup);
      sound.push(it);
    } catch (error) {
      refused.push(remarkOn(it.file, error));
    }
  }
  return { sound, taken, vocabularies, contradictions };
}

function attempt(file: number, refused: FileRemark[], work: () => unknown): void {
  try {
    work();
  } catch (error) {
    refused.push(remarkOn(file, error));
  }
}

function remarkOn(file: number, error: unknown): FileRemark {
  if (!(error instanceof DatasetError)) throw error;
  return { file, error };
}

function openFile(json: unknown, file: number, language: Language, before: readonly OpenFile[]): OpenFile {
  const place = new JsonPlace(json, language);
  const vocabularies = parseVocabularies(json, language);
  for (const name of ['parties', 'municipalities', 'topics'] as const) {
    const ids = new Set([...before.map((it) => it.vocabularies), vocabularies].flatMap((it) => idsOf(it[name])));
    mustBeFew(place, name, ids.size);
  }
  return { file, place, edition: readEdition(place), vocabularies, renumbered: readRenumbered(place) };
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

/** Holds a limit for all files together. */
function mustBeFew(
  place: JsonPlace,
  name: 'parties' | 'municipalities' | 'topics' | 'programmes' | 'issues',
  count: number,
): void {
  if (count > MOST[name]) throw place.at(name).error(`with those of the other files more than ${MOST[name]}`);
}

/** The names of all files: of those with the same id, the first. */
function mergedVocabularies(open: readonly OpenFile[], contradictions: FileRemark[]): Vocabularies {
  const topics = new Map<string, Topic>();
  const parties = new Map<string, Vocabularies['parties'][number]>();
  const municipalities = new Map<string, Vocabularies['municipalities'][number]>();
  const add = <T extends { readonly id: string }>(
    known: Map<string, T>,
    things: readonly T[],
    nameOf: (thing: T) => string,
    { file }: OpenFile,
  ): void => {
    for (const thing of things) {
      const first = known.get(thing.id);
      if (!first) known.set(thing.id, thing);
      else if (nameOf(first) !== nameOf(thing)) {
        const problem = `${thing.id} is called “${nameOf(thing)}” here and “${nameOf(first)}” in an earlier file, which holds`;
        contradictions.push({ file, error: new DatasetError(problem) });
      }
    }
  };
  for (const it of open) {
    add(topics, it.vocabularies.topics, ({ label }) => label, it);
    add(municipalities, it.vocabularies.municipalities, ({ name, county }) => `${name}, ${county}`, it);
    // That of another file holds only where a file names none itself: nothing can contradict.
    for (const party of it.vocabularies.parties) if (!parties.has(party.id)) parties.set(party.id, party);
  }
  return {
    topics: [...topics.values()],
    municipalities: [...municipalities.values()],
    parties: [...parties.values()],
  };
}

/** All of what was taken, and of one more file; what was taken stays as it is where that file has an error. */
function* withFile(taken: Taken, { place, vocabularies }: OpenFile, lookup: Lookup): Steps<Taken> {
  const { soFar } = taken;
  mustBeNew(place.at('programmes'), MOST.programmes, soFar.programmes);
  mustBeNew(place.at('issues'), MOST.issues, new Set(idsOf(taken.issues)));
  const now = { ...soFar, programmes: new Set(soFar.programmes) };
  const parties = new Map([...lookup.parties, ...vocabularies.parties.map((it) => [it.id, it] as const)]);
  const programmes = yield* readProgrammes(place.at('programmes'), now, { ...lookup, parties });
  const issues = yield* readIssues(place.at('issues'));
  mustBeFew(place, 'programmes', now.programmes.size);
  mustBeFew(place, 'issues', taken.issues.length + issues.length);
  return {
    programmes: [...taken.programmes, ...programmes],
    issues: [...taken.issues, ...issues],
    soFar: now,
  };
}

/** Refuses what stands in an earlier file: nobody could tell which of the two is meant. */
function mustBeNew(place: JsonPlace, most: number, before: ReadonlySet<string>): void {
  for (const it of place.items(most)) {
    const id = it.at('id');
    if (before.has(id.id())) throw id.error(`${id.id()} stands in an earlier file too`);
  }
}

/** The newest edition: of several of one day, the first. */
function newestOf(editions: readonly OpenFile['edition'][]): OpenFile['edition'] | undefined {
  return editions.reduce<OpenFile['edition'] | undefined>(
    (newest, it) => (newest && newest.date >= it.date ? newest : it),
    undefined,
  );
}
