import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from 'partiprogram/command-error';
import { readInput } from 'partiprogram/read-input';
import * as prettier from 'prettier';
import {
  importFile as importBytes,
  ImportError,
  LARGEST_FILE,
  unwritten,
  type Gone,
  type Import,
  type ImportOptions,
  type KnownPublishers,
} from '@partiprogram/importer';
import {
  areaNames,
  areaNamesInText,
  areasByName,
  areasByNumber,
  areasOf,
  namesInText,
  partiesByName,
  type AreaEntry,
  type PartyEntry,
} from '@partiprogram/programmes';
import { readJson, readLists } from './dataset-files.js';

/** The options of the command. */
export interface ImportArguments extends Pick<
  ImportOptions,
  'id' | 'kind' | 'title' | 'parties' | 'municipality' | 'name'
> {
  /** The file to write; by default `<data>/programmes/<id>.json`. */
  readonly out?: string | undefined;
  /** The folder of the dataset. */
  readonly data: string;
  readonly dryRun: boolean;
}

/**
 * Imports a file into the dataset.
 *
 * @param file the programme's text
 * @returns the lines of the report; the last line is the summary
 * @throws Error with a message of one line if the file cannot be imported or the draft cannot be written; existing
 * files
 *   are then unchanged
 */
export async function importFile(file: string, options: ImportArguments): Promise<readonly string[]> {
  const { out, data, dryRun, parties, municipality, ...others } = options;
  const content = await readInput(file, LARGEST_FILE);
  const { publishers: known, ...lists } = await readKnown(data);
  const given = {
    ...others,
    parties: parties && partyIds(parties, lists.parties, data),
    municipality: municipality === undefined ? undefined : areaId(municipality, lists.areas, data),
  };
  const read = async (place: string, further: Partial<ImportOptions>): Promise<Import> => {
    try {
      return await importBytes(content, { ...given, document: basename(file), known, ...further });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      throw new Error(`${place} ${error.message}`, { cause: error });
    }
  };
  // The id tells whether the programme exists. It is given, known by the document's name, or the result of a first
  // import.
  const id = given.id ?? (out === undefined ? await idOfDocument(basename(file), data) : undefined);
  const first = await read(file, { id });
  const target = await resolved(out ?? join(data, 'programmes', `${first.programme.id}.json`));
  const existing = existsSync(target) ? await readJson(target) : undefined;
  const asideFile = `${target.replace(/\.json$/, '')}.gone.jsonl`;
  const aside = await readAside(asideFile);
  const result = existing === undefined ? first : await read(target, { id, existing, gone: aside });
  if (!dryRun) {
    // Save first what must not be lost.
    if (result.gone.length > 0)
      await save(asideFile, [...aside, ...result.gone].map((it) => `${JSON.stringify(it)}\n`).join(''));
    await save(target, await formatted(result, target));
  }
  return sayAll(result, { target, asideFile, dryRun, merged: existing !== undefined });
}

/** The parties and areas of the dataset, and how running text calls them. */
async function readKnown(data: string) {
  const lists = await readLists(data);
  const areas = areasOf(lists);
  const publishers: KnownPublishers = {
    parties: lists.parties.map((it) => ({ id: it.id, names: namesInText(it) })),
    municipalities: areas.map((it) => ({ id: it.id, names: areaNamesInText(it) })),
  };
  return { parties: lists.parties, areas, publishers };
}

/** The id of the programme whose source document has this name. */
async function idOfDocument(name: string, data: string): Promise<string | undefined> {
  const folder = join(data, 'programmes');
  const files = (await readdir(folder).catch(() => [])).filter((it) => it.endsWith('.json'));
  const programmes = await Promise.all(files.map((it) => readJson(join(folder, it))));
  return (programmes as { id?: string; source?: { document?: string } }[]).find((it) => it.source?.document === name)
    ?.id;
}

/** The parties that ids, codes or names stand for, each by its id. */
function partyIds(given: readonly string[], all: readonly PartyEntry[], data: string): readonly string[] {
  return given.flatMap((written) => {
    if (all.some(({ id }) => id === written)) return [written];
    const found = partiesByName(written, all).map(({ id }) => id);
    if (found.length > 0) return found;
    throw new Error(`there is no party ${written} in ${data}; there are ${all.map(({ id }) => id).join(', ')}`);
  });
}

/** The area that a number of today or before, or a name, stands for. */
function areaId(written: string, areas: readonly AreaEntry[], data: string): string {
  const byNumber = areasByNumber(written, areas);
  const found = byNumber.length > 0 ? byNumber : areasByName(written, areas);
  const [area, ...others] = found;
  if (!area) {
    throw new Error(
      `there is no municipality ${written} in ${data}; give its number, as 3201, or its name; a county has two digits`,
    );
  }
  if (others.length === 0) return area.id;
  const names = areaNames(areas, 'nb');
  const those = found.map(({ id }) => `${id} ${names.get(id)}`).join(', ');
  throw new Error(`${written} may be several; say which by its number: ${those}`);
}

/** The target of a symbolic link, since `rename` would replace the link itself. */
async function resolved(path: string): Promise<string> {
  const isLink = await lstat(path).then(
    (it) => it.isSymbolicLink(),
    () => false,
  );
  return isLink ? realpath(path) : path;
}

async function readAside(file: string): Promise<readonly Gone[]> {
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    try {
      return JSON.parse(line) as Gone;
    } catch (cause) {
      throw new Error(`${file}, line ${at + 1}, is no JSON; nothing was written`, { cause });
    }
  });
}

async function formatted({ programme }: Import, file: string): Promise<string> {
  const options = await prettier.resolveConfig(file);
  return prettier.format(JSON.stringify(programme), { ...options, parser: 'json' });
}

/** Writes a temporary file and renames it, so that a full disk or a stopped process leaves the old file whole. */
async function save(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Error(`${file} could not be written: ${reasonOf(cause)}`, { cause });
  }
}

interface Written {
  readonly target: string;
  readonly asideFile: string;
  readonly dryRun: boolean;
  readonly merged: boolean;
}

function sayAll({ programme, pages, findings, changes, gone }: Import, written: Written): readonly string[] {
  const count = <T extends string>(all: readonly { kind: T }[], kinds: readonly T[]): string =>
    kinds.map((kind) => `${all.filter((it) => it.kind === kind).length} ${kind}`).join(', ');
  const sections = sectionCount(programme.sections);
  const entries = entryKinds(programme.sections);
  const pledges = entries.filter((kind) => kind === 'pledge').length;
  const others = entries.length - pledges;
  const { target, asideFile, dryRun, merged } = written;
  const summary = [
    `${target}: ${pledges} pledges${others > 0 ? ` and ${others} other entries` : ''} in ${sections} sections`,
    `${unwritten(programme)} statements to write`,
    ...(merged ? [`since the last import: ${count(changes, ['new', 'changed', 'moved', 'restored', 'gone'])}`] : []),
    `report: ${count(findings, ['joined', 'dropped', 'guessed', 'unsure'])}`,
    ...(gone.length > 0 ? [`what is gone is kept in ${asideFile}`] : []),
    ...(dryRun ? ['nothing was written'] : []),
  ];
  return [
    ...findings.map(({ kind, lines, message }) => `${inWords(lines, pages)}: ${kind}: ${message}`),
    ...changes.map(({ kind, id, lines, message }) => `${id} (${inWords(lines, pages)}): ${kind}: ${message}`),
    summary.join('; '),
  ];
}

function inWords([first, last]: readonly [number, number], pages: Import['pages']): string {
  const page = pages[first - 1];
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
  return page === undefined ? lines : `page ${page}, ${lines}`;
}

type Sections = Import['programme']['sections'];

function sectionCount(sections: Sections): number {
  return sections.reduce((sum, section) => sum + 1 + sectionCount(section.sections ?? []), 0);
}

function entryKinds(sections: Sections): readonly string[] {
  return sections.flatMap((section) => [
    ...section.entries.map(({ kind }) => kind),
    ...entryKinds(section.sections ?? []),
  ]);
}
