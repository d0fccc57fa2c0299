import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text in the languages that the dataset is written in. */
export type Bilingual = Readonly<Record<'nb' | 'en', string>> & { readonly nn?: string };

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
  repeats?: string;
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
  publisher: { party?: string; municipality: string; name: Bilingual };
  title: Bilingual;
  coverage: 'whole' | 'part';
  topics?: string[];
  notices: { kind: string; text: Bilingual; lines?: [number, number] }[];
  source: { document: string; sha256: string; url?: string };
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
  stances: { programme: string; state: string; position?: string; pledges?: string[]; summary?: Bilingual }[];
}

/** Something with an id. */
interface Identified {
  id: string;
}

/** Everything that stands in `data/`. */
export interface DatasetFiles {
  dataset: { version: string; date: string; corrections: unknown[] };
  parties: Identified[];
  municipalities: Identified[];
  topics: Identified[];
  issues: SourceIssue[];
  /** Programmes by the name of their file, without `.json`. */
  programmes: Map<string, SourceProgramme>;
}

/**
 * Reads the dataset's source of truth. Nothing is checked: that is `check-data`'s work.
 *
 * @param folder the folder `data/`
 * @throws Error that names the file, when one is missing or no JSON
 */
export async function readDatasetFiles(folder: string): Promise<DatasetFiles> {
  const names = (await readdir(join(folder, 'programmes'))).filter((name) => name.endsWith('.json')).sort();
  const programmes = new Map<string, SourceProgramme>();
  for (const name of names) {
    programmes.set(
      name.slice(0, -'.json'.length),
      (await readJson(join(folder, 'programmes', name))) as SourceProgramme,
    );
  }
  const [dataset, parties, municipalities, topics, issues] = await Promise.all(
    ['dataset', 'parties', 'municipalities', 'topics', 'issues'].map((name) => readJson(join(folder, `${name}.json`))),
  );
  return { dataset, parties, municipalities, topics, issues, programmes } as DatasetFiles;
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
