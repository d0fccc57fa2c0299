import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  issuesPath,
  parseDataset,
  pledgesByTopic,
  programmePath,
  onTopic,
  type DataLanguage,
  type Dataset,
  type Programme,
  type Section,
} from '@partiprogram/programmes';
import type { DatasetFiles } from './dataset-files.js';

/** Norwegian files carry the few nynorsk texts beside the bokmål ones; English lies in files of its own. */
const LANGUAGES: Readonly<Record<DataLanguage, readonly string[]>> = { nb: ['nb', 'nn'], en: ['en'] };

/** What the source of truth keeps and no element shows: fingerprints alone would cost a small embed 4 kB. */
const UNSHIPPED = new Set([
  '$schema',
  'fingerprint',
  'los',
  'organisations',
  'places',
  'repeats',
  'sha256',
  'span',
  'words',
]);

/**
 * Writes the files that elements read: per language a catalogue, one file per programme, one per programme and topic, and
 * one per topic with its issues. The catalogue names the SHA-256 of every other file.
 *
 * @param files the dataset's source of truth
 * @param folder the folder to write, `data/` of a build
 * @returns how many files were written
 * @throws DatasetError when the dataset does not have the shape that the elements read
 */
export async function buildData(files: DatasetFiles, folder: string): Promise<number> {
  let written = 0;
  for (const language of ['nb', 'en'] as const) {
    const source = wholeDataset(files);
    const json = inLanguages(source, LANGUAGES[language]) as WholeDataset;
    const dataset = parseDataset(source, language);
    const content = new Map<string, string>();
    for (const programme of json.programmes) addProgramme(content, programme, dataset);
    for (const { id } of dataset.catalogue.topics) {
      const issues = json.issues.filter(({ topics }) => topics.includes(id));
      if (issues.length > 0) content.set(issuesPath(id), JSON.stringify(issues));
    }
    content.set('catalogue.json', JSON.stringify(catalogueOf(json, dataset, content)));
    const root = language === 'nb' ? folder : join(folder, language);
    for (const [path, text] of content) await writeInto(join(root, path), text);
    written += content.size;
  }
  return written;
}

interface WholeDataset {
  readonly version: string;
  readonly date: string;
  readonly parties: readonly object[];
  readonly municipalities: readonly object[];
  readonly topics: readonly object[];
  readonly issues: readonly { readonly topics: readonly string[] }[];
  readonly programmes: readonly object[];
}

/** The dataset in one piece, as `<program-data>` takes it. */
export function wholeDataset(files: DatasetFiles): WholeDataset {
  const { dataset, parties, municipalities, topics, issues, programmes } = files;
  const { version, date } = dataset;
  return { version, date, parties, municipalities, topics, issues, programmes: [...programmes.values()] };
}

function addProgramme(content: Map<string, string>, json: object, { catalogue, issues }: Dataset): void {
  const programme = withSections(json as Programme);
  content.set(programmePath(programme.id), JSON.stringify(json));
  for (const { id } of catalogue.topics) {
    const kept = onTopic(programme, id, issues);
    if (kept.sections.length > 0) content.set(programmePath(programme.id, id), JSON.stringify(kept));
  }
}

/** The source of truth may leave out the sections inside a section; the rules that select want a list there. */
function withSections<T extends { readonly sections?: readonly Section[] }>(of: T): T {
  return { ...of, sections: (of.sections ?? []).map((section) => withSections(section)) };
}

function catalogueOf(json: WholeDataset, dataset: Dataset, content: ReadonlyMap<string, string>): object {
  const { version, date, parties, municipalities, topics } = json;
  return {
    version,
    date,
    parties,
    municipalities,
    topics,
    programmes: json.programmes.map((programme, index) => {
      const whole = dataset.programmes[index] as Programme;
      return { ...programme, sections: undefined, pledgesByTopic: pledgesByTopic(whole, dataset.catalogue.topics) };
    }),
    files: Object.fromEntries([...content].map(([path, text]) => [path, integrity(text)])),
  };
}

/** Leaves of every `{ nb, nn, en }` only the languages asked for; one alone becomes a plain string. */
function inLanguages(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((it) => inLanguages(it, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.every(([key]) => ['nb', 'nn', 'en'].includes(key))) {
    const kept = entries.filter(([key]) => languages.includes(key));
    return kept.length === 1 ? kept[0]?.[1] : Object.fromEntries(kept);
  }
  return Object.fromEntries(
    entries.filter(([key]) => !UNSHIPPED.has(key)).map(([key, it]) => [key, inLanguages(it, languages)]),
  );
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
