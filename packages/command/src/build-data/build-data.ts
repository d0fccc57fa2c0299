import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  areasOf,
  DatasetError,
  IDS_PATH,
  merged,
  issuesByProgramme,
  parseDataset,
  parseIssues,
  parseProgramme,
  parseSearchWords,
  parseVocabularies,
  VOCABULARIES_PATH,
  withOwnNames,
  wordsPath,
  type Catalogue,
  type DataLanguage,
  type Issue,
  type Language,
  type Programme,
  type Vocabularies,
  type VocabularyFile,
} from '@partiprogram/programmes';
import { dataPath } from '../repository-data.js';
import { correctionsPage } from './corrections-page.js';
import type { DatasetParts } from './dataset-by-area.js';
import { hashTree, leafOf } from './hash-tree.js';
import { municipalityFiles, type BuiltFile } from './municipality-files.js';

/** The catalogues of each language of the data: nynorsk has labels of its own over the files in bokmål. */
const CATALOGUES: Readonly<Record<DataLanguage, readonly Language[]>> = { nb: ['nb', 'nn'], en: ['en'] };

/** The path of each catalogue. */
export const CATALOGUE_PATHS: Readonly<Record<Language, string>> = {
  nb: 'catalogue.json',
  nn: 'nn/catalogue.json',
  en: 'en/catalogue.json',
};

/** The JSON Schemas of the built files. */
const SCHEMAS = dataPath('schema/files');

/** The page that lists corrections, beside the catalogue. */
const CORRECTIONS = 'corrections.html';

/** How many files are written at a time. */
const BATCH = 64;

/**
 * The content of the files of one language, without the programmes, which are read one municipality after the other.
 */
interface Vocabulary extends Vocabularies {
  readonly language: DataLanguage;
  readonly issuesOf: (programmes: readonly Programme[]) => readonly Issue[];
}

/**
 * Writes the files that elements read, per language: a catalogue, the ids and words, and the files of each municipality.
 * Each but the catalogue carries a proof against the root in the catalogue. The schemas of all of them are put beside them.
 *
 * Programmes are read one municipality after the other and then let go: a nation needs no more memory than a town.
 *
 * @param parts the dataset's source of truth
 * @param folder the folder to write, `data/` of a build
 * @returns how many files were written, schemas apart
 * @throws DatasetError that names the programme, when the dataset does not have the shape that the elements read; there
 * is no catalogue then, without which nothing else is read
 */
export async function buildData(parts: DatasetParts, folder: string): Promise<number> {
  await writeInto(join(folder, CORRECTIONS), correctionsPage(parts.dataset));
  await cp(SCHEMAS, join(folder, 'schema'), { recursive: true });
  let written = 1;
  for (const language of ['nb', 'en'] as const) written += await buildLanguage(parts, language, folder);
  return written;
}

async function buildLanguage(parts: DatasetParts, language: DataLanguage, folder: string): Promise<number> {
  const vocabulary = vocabularyOf(parts, language);
  const vouched = vouchedFiles(join(folder, dirname(CATALOGUE_PATHS[language])));
  const missing = new Set(parts.ids.programmes);
  for (const { id } of areasOf(parts)) {
    const sources = await parts.programmesOf(id);
    const programmes = withOwnNames(sources.map((it) => programmeOf(it, vocabulary)));
    for (const programme of programmes) missing.delete(programme.id);
    if (programmes.length === 0) continue;
    for (const [at, programme] of programmes.entries()) {
      const content = parseSearchWords({ programmes: [sources[at]] });
      await vouched.write({ kind: 'words', path: wordsPath(programme.id), content });
    }
    const files = municipalityFiles(id, programmes, vocabulary.topics, vocabulary.issuesOf(programmes));
    await inBatches(files, vouched.write);
  }
  if (missing.size > 0) throw new DatasetError(`$.municipalities: not that of ${[...missing].join(', ')}`);
  await vouched.write({ kind: 'ids', path: IDS_PATH, content: parts.ids });
  await vouched.write({ kind: 'words', path: wordsPath(), content: parseSearchWords({ topics: parts.topics }) });
  if (language === 'nb')
    await vouched.write({ kind: 'vocabularies', path: VOCABULARIES_PATH, content: vocabularyFile(parts) });
  const { root, count } = await vouched.prove();
  for (const its of CATALOGUES[language]) {
    const { catalogue } = parseDataset({ ...parts.dataset, topics: parts.topics }, its);
    const content: Catalogue = { ...catalogue, corrections: CORRECTIONS, root };
    await writeInto(join(folder, CATALOGUE_PATHS[its]), JSON.stringify(content));
  }
  return count + CATALOGUES[language].length;
}

/** The file of the vocabularies. No element reads it, so that it is none of the kinds that elements parse. */
interface VocabularyBuilt {
  readonly kind: 'vocabularies';
  readonly path: string;
  readonly content: VocabularyFile;
}

/** Files that one root vouches for. */
interface VouchedFiles {
  /** Writes a file without its proof. */
  readonly write: (file: BuiltFile | VocabularyBuilt) => Promise<void>;
  /** Completes each file with its proof, once all are written. */
  readonly prove: () => Promise<{ readonly root: string; readonly count: number }>;
}

function vouchedFiles(folder: string): VouchedFiles {
  const leaves: { readonly file: string; readonly hash: string }[] = [];
  return {
    write: ({ path, content }) => {
      const json = JSON.stringify(content);
      const file = join(folder, path);
      leaves.push({ file, hash: leafOf(path, json) });
      return writeInto(file, `{"content":${json}`);
    },
    prove: async () => {
      const tree = hashTree(leaves.map(({ hash }) => hash));
      await inBatches(leaves.entries(), ([at, { file }]) =>
        appendFile(file, `,"proof":"${tree.proofOf(at).join(' ')}"}`),
      );
      return { root: tree.root, count: leaves.length };
    },
  };
}

/**
 * The hash of a file, in the form of the attribute `integrity`.
 *
 * @param content of the file
 */
export function integrityOf(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Reads a programme. An error names it, since the place in the JSON does not tell which of many it is. */
function programmeOf(json: unknown, { language, ...vocabularies }: Vocabulary): Programme {
  try {
    return parseProgramme(json, language, vocabularies);
  } catch (cause) {
    const { id } = Object(json) as { readonly id?: unknown };
    throw new DatasetError(`${String(id)}: ${(cause as Error).message}`, { cause });
  }
}

function vocabularyOf(parts: DatasetParts, language: DataLanguage): Vocabulary {
  const vocabularies = parseVocabularies({ ...parts, municipalities: areasOf(parts) }, language);
  return { language, ...vocabularies, issuesOf: indexed(parseIssues(parts.issues, language)) };
}

/** What a form may offer. All languages are in one file, since what the form makes has them all. */
function vocabularyFile({ parties, municipalities, counties = [], topics }: DatasetParts): VocabularyFile {
  const labelled = topics.map(({ id, label, words }) => ({ id, label, ...(words && { words }) }));
  return { parties, municipalities, counties, topics: labelled };
}

/** Finds issues by programme: going through the stances of a nation for each of its towns would take hours. */
function indexed(issues: readonly Issue[]): Vocabulary['issuesOf'] {
  const order = new Map(issues.map(({ id }, at) => [id, at]));
  const byProgramme = issuesByProgramme(issues);
  return (programmes) => {
    const excerpts = programmes.map(({ id }) => ({ programmes: [], issues: byProgramme.get(id) ?? [] }));
    return [...merged(excerpts).issues].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  };
}

async function inBatches<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const item of items) {
    if (batch.push(work(item)) < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
