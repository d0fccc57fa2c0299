import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
import { readJson } from './dataset-files.js';

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
  const { out, data, dryRun, ...given } = options;
  const content = await bytesOf(file);
  const known = await readKnown(data);
  for (const id of given.parties ?? []) check(id, known.parties, 'party', data);
  check(given.municipality, known.municipalities, 'municipality', data);
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

/** Reads a file whole, after a look at its size. What is no file, as a pipe, may never end. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const status = await stat(file);
    if (!status.isFile() && !status.isDirectory()) throw new Error('it is no file');
    if (status.size > LARGEST_FILE) throw new Error(`it is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
    return await readFile(file);
  } catch (cause) {
    throw new Error(`${file} could not be read: ${reasonOf(cause)}`, { cause });
  }
}

/** A party as it stands in `data/parties.json`. */
interface KnownParty {
  readonly id: string;
  readonly code?: string;
  readonly abbreviation?: string;
  readonly name: { readonly nb: string };
}

async function readKnown(data: string): Promise<KnownPublishers> {
  const parties = (await readJson(join(data, 'parties.json'))) as KnownParty[];
  const places = (await readJson(join(data, 'municipalities.json'))) as { id: string; name: string }[];
  return {
    parties: parties.map(({ id, code = '', abbreviation = '', name }) => ({
      id,
      names: [name.nb, code, abbreviation, capitalised(code), ...shortNames(name.nb)],
    })),
    municipalities: places.map(({ id, name }) => ({ id, names: [name] })),
  };
}

/** The id of the programme whose source document has this name. */
async function idOfDocument(name: string, data: string): Promise<string | undefined> {
  const folder = join(data, 'programmes');
  const files = (await readdir(folder).catch(() => [])).filter((it) => it.endsWith('.json'));
  const programmes = await Promise.all(files.map((it) => readJson(join(folder, it))));
  return (programmes as { id?: string; source?: { document?: string } }[]).find((it) => it.source?.document === name)
    ?.id;
}

/** Short forms of a party's name: without -et («Arbeiderparti»), or without its first word («De Grønne»). */
function shortNames(name: string): readonly string[] {
  const [, ...rest] = name.split(' ');
  return [name.replace(/et$/, ''), ...(rest.length > 1 ? [rest.join(' ')] : [])];
}

/** A code as many write it: `Krf`. */
function capitalised(code: string): string {
  return code.charAt(0) + code.slice(1).toLowerCase();
}

function check(id: string | undefined, all: readonly { id: string }[], what: string, data: string): void {
  if (id === undefined || all.some((it) => it.id === id)) return;
  const ids = all.map((it) => it.id).join(', ');
  throw new Error(`there is no ${what} ${id} in ${data}; there are ${ids}`);
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

function reasonOf(cause: unknown): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EISDIR: 'it is a folder; name the file in it',
  EBUSY: 'another program has it open; close it there',
  ENOTDIR: 'a part of the path is no folder',
};

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
