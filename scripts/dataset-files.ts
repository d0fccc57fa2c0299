import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AreaEntry, CountyEntry, PartyEntry, Text } from '@partiprogram/programmes';
import { knownIds, type Correction, type DatasetParts } from 'partiprogram/dataset-by-area';

/** A text in the languages that the dataset is written in. */
export type Bilingual = Readonly<Record<'nb' | 'en', string>> & { readonly nn?: string };

/** How a pledge is coded. */
export interface SourceCoding {
  commitment: 'firm' | 'soft';
  testable: boolean;
  change: boolean;
  addressee: string;
  targetGroup: string;
}

/** An entry as it stands in `data/programmes/`. */
export interface SourceEntry {
  id: string;
  kind: string;
  statement: Bilingual;
  details?: Bilingual;
  note?: Bilingual;
  topics: string[];
  lines: [number, number];
  span?: [number, number];
  fingerprint: string;
  figures?: { value: number }[];
  deadline?: number;
  number?: number;
  coding?: SourceCoding;
  repeats?: string;
  related?: string[];
  organisations?: string[];
  /** Single words of the document that our texts do not have, for the search. */
  words?: string[];
  /** Only in a build that was given the originals. */
  quote?: string;
}

/** A section as it stands in `data/programmes/`. */
export interface SourceSection {
  id: string;
  heading: Bilingual;
  summary?: Bilingual;
  lines: [number, number];
  topics?: string[];
  sections?: SourceSection[];
  entries: SourceEntry[];
}

/** A programme as it stands in `data/programmes/`. */
export interface SourceProgramme {
  id: string;
  kind: string;
  publisher: { party?: string; parties?: string[]; independent?: true; municipality: string; name: Bilingual };
  title: Bilingual;
  coverage: 'whole' | 'part';
  covers?: string[];
  notices: { kind: string; text: Bilingual; lines?: [number, number] }[];
  introduction?: { summary: Bilingual; lines: [number, number] };
  source: { document: string; sha256: string; url?: string };
  /** Single words of the document that no entry has, for the search. */
  words?: string[];
  sections: SourceSection[];
}

/** An issue as it stands in `data/issues.json`. */
export interface SourceIssue {
  id: string;
  topics: string[];
  title: Bilingual;
  proposition: Bilingual;
  relation: string;
  notes?: { about: string[]; text: Bilingual }[];
  stances: {
    programme: string;
    state: string;
    position?: string;
    pledges?: string[];
    summary?: Bilingual;
    /** The first and the last line of what is said in running text. */
    prose?: [number, number][];
  }[];
}

/** What was read before nothing was said to be found on an issue, as it stands in `data/silences/`. */
export interface SourceSilence {
  issue: string;
  words: string[];
  /** Line numbers by the id of a silent programme. */
  read: Record<string, number[]>;
}

/** Something with an id. */
interface Identified {
  id: string;
}

/** The vocabularies as they stand in `data/`: whatever a programme may be of. */
interface VocabularyLists {
  parties: PartyEntry[];
  municipalities: AreaEntry[];
  /** A dataset may do without. */
  counties?: CountyEntry[];
}

/** Everything that stands in `data/`. */
export interface DatasetFiles extends VocabularyLists {
  dataset: { version: string; date: string; corrections: Correction[]; retired: string[] };
  topics: (Identified & { label: Text })[];
  issues: SourceIssue[];
  silences: SourceSilence[];
  /** Programmes by the name of their file, without `.json`. */
  programmes: Map<string, SourceProgramme>;
}

/** Something that is wrong with the dataset, and where. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

/**
 * Reads the dataset's source of truth. Nothing is checked: that is `check-data`'s work.
 *
 * @param folder the folder `data/`
 * @throws Error that names the file, when one is missing or no JSON
 */
export async function readDatasetFiles(folder: string): Promise<DatasetFiles> {
  const programmes = new Map<string, SourceProgramme>();
  for (const name of await programmeFiles(folder)) {
    programmes.set(
      name.slice(0, -'.json'.length),
      (await readJson(join(folder, 'programmes', name))) as SourceProgramme,
    );
  }
  return { ...(await readVocabulary(folder)), silences: await readSilences(folder), programmes };
}

async function readSilences(folder: string): Promise<SourceSilence[]> {
  const names = (await readdir(join(folder, 'silences'))).filter((name) => name.endsWith('.json')).sort();
  const lists = await Promise.all(names.map((name) => readJson(join(folder, 'silences', name))));
  return lists.flat() as SourceSilence[];
}

async function programmeFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(join(folder, 'programmes'))).filter((name) => name.endsWith('.json')).sort();
}

async function readVocabulary(folder: string): Promise<Omit<DatasetFiles, 'programmes' | 'silences'>> {
  const [dataset, topics, issues] = await Promise.all(
    ['dataset', 'topics', 'issues'].map((name) => readJson(join(folder, `${name}.json`))),
  );
  return { dataset, ...(await readLists(folder)), topics, issues } as Omit<DatasetFiles, 'programmes' | 'silences'>;
}

/**
 * Reads the parties, municipalities and counties of a dataset. Nothing is checked: that is `check-data`'s work.
 *
 * @param folder the folder `data/`
 * @throws Error that names the file, when one is missing or no JSON; counties may be missing
 */
export async function readLists(folder: string): Promise<VocabularyLists> {
  const counties = join(folder, 'counties.json');
  return {
    parties: (await readJson(join(folder, 'parties.json'))) as PartyEntry[],
    municipalities: (await readJson(join(folder, 'municipalities.json'))) as AreaEntry[],
    ...(existsSync(counties) && { counties: (await readJson(counties)) as CountyEntry[] }),
  };
}

/**
 * Takes a dataset that was read whole for one that is read in parts.
 *
 * @param files the dataset
 */
export function partsOf(files: DatasetFiles): DatasetParts {
  const programmes = [...files.programmes.values()];
  const placeOf = (it: SourceProgramme): string => it.publisher.municipality;
  return {
    ...files,
    ids: knownIds(
      files,
      programmes.map(({ id }) => id),
      programmes.map(placeOf),
    ),
    programmesOf: (municipality) => Promise.resolve(programmes.filter((it) => placeOf(it) === municipality)),
  };
}

/**
 * Reads a dataset in parts: programmes are read when they are asked for, and not kept.
 *
 * @param folder the folder `data/`
 * @throws Error that names the file, when one is missing or no JSON
 */
export async function readDatasetParts(folder: string): Promise<DatasetParts> {
  const vocabulary = await readVocabulary(folder);
  const read = async (name: string): Promise<SourceProgramme> =>
    (await readJson(join(folder, 'programmes', name))) as SourceProgramme;
  const programmes: string[] = [];
  const byPlace = new Map<string, string[]>();
  for (const name of await programmeFiles(folder)) {
    const { id, publisher } = await read(name);
    programmes.push(id);
    byPlace.set(publisher.municipality, [...(byPlace.get(publisher.municipality) ?? []), name]);
  }
  return {
    ...vocabulary,
    ids: knownIds(vocabulary, programmes, byPlace.keys()),
    programmesOf: (municipality) => Promise.all((byPlace.get(municipality) ?? []).map(read)),
  };
}

/**
 * Reads a JSON file.
 *
 * @throws Error that names the file, when it is missing or no JSON
 */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    // The parser quotes the file, line breaks and all; a message is one line.
    const reason = (cause as Error).message.replaceAll(/\s+/g, ' ');
    throw new Error(`${file} could not be read as JSON: ${reason}`, { cause });
  }
}

/** Every section of a programme in the order of the document, those inside others too. */
export function sectionsOf(programme: { sections?: SourceSection[] }): SourceSection[] {
  return (programme.sections ?? []).flatMap((section) => [section, ...sectionsOf(section)]);
}

/** Every entry of a programme in the order of the document. */
export function entriesOf(programme: { sections?: SourceSection[] }): SourceEntry[] {
  return sectionsOf(programme).flatMap((section) => section.entries);
}
