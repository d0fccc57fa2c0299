import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeDatasets, OwnDatasetError, type OwnDataset } from '@partiprogram/importer';
import { DatasetError, parseDataset, type AreaEntry, type PartyEntry, type Text } from '@partiprogram/programmes';
import { buildData, CATALOGUE_PATHS, integrityOf } from './build-data/build-data.js';
import { knownIds, type DatasetParts } from './build-data/dataset-by-area.js';
import { CommandError, reasonOf } from './command-error.js';
import { explainError } from './explain-error.js';
import type { Outcome } from './outcome.js';
import { readJson } from './read-json.js';
import { madeFolders, removeFolders } from './save-files.js';

/**
 * `partiprogram build`: makes the files that a site serves of the datasets in a folder. They are written into a folder of
 * another name first, so that there are all of them or none.
 *
 * @throws CommandError if a dataset cannot be read, two do not go together, or the files cannot be written
 */
export async function buildCommand(args: readonly string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new CommandError('say which folder: partiprogram build DIR --out DIR; --help says more');
  const { out } = values;
  if (out === undefined) throw new CommandError('say where to write: --out DIR, a folder that is not there yet');
  if (existsSync(out) && !values.force)
    throw new CommandError(`${out} is there already; add --force to replace it, or choose another --out`);
  if (isInside(folder, out))
    throw new CommandError(`${out} has the datasets of ${folder} in it; choose another --out, so that they stay`);
  const dataset = merged(await datasetsIn(folder));
  const count = await built(dataset, out);
  const { programmes, municipalities } = dataset;
  return {
    lines: [
      `${out}: ${count} files of ${programmes.length} programmes in ${municipalities.length} municipalities`,
      'Put the elements of a page into this, with the address of the folder before catalogue.json:',
      `<program-data src="${CATALOGUE_PATHS.nb}"${await integrities(out)}>…</program-data>`,
    ],
  };
}

/** Whether a folder is another, or lies in it. */
function isInside(folder: string, other: string): boolean {
  return `${resolve(folder)}/`.startsWith(`${resolve(other)}/`);
}

async function datasetsIn(folder: string): Promise<ReadonlyMap<string, unknown>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOTDIR' ? 'it is a file; name the folder that it is in' : reasonOf(cause);
    throw new CommandError(`${folder} could not be read: ${reason}`, { cause });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0)
    throw new CommandError(`${folder} has no dataset (*.json) in it; make some with partiprogram import`);
  const datasets = new Map<string, unknown>();
  for (const name of files) {
    const file = join(folder, name);
    const json = await readJson(file);
    check(file, json);
    datasets.set(file, json);
  }
  return datasets;
}

function check(file: string, json: unknown): void {
  try {
    parseDataset(json, 'nb');
  } catch (cause) {
    if (!(cause instanceof DatasetError)) throw cause;
    throw new CommandError(`${file}: ${explainError(cause.message, json)}`, { cause });
  }
}

function merged(datasets: ReadonlyMap<string, unknown>): OwnDataset {
  try {
    return mergeDatasets([...datasets.values()]);
  } catch (cause) {
    if (!(cause instanceof OwnDatasetError)) throw cause;
    const name = cause.problem === 'no-dataset' ? [...datasets.keys()][Number(cause.about) - 1] : undefined;
    throw new CommandError(name === undefined ? cause.message : `${name} is no dataset`, { cause });
  }
}

/** Builds into a folder beside the wanted one, and gives it its name at last. */
async function built(dataset: OwnDataset, out: string): Promise<number> {
  const target = resolve(out);
  let made: readonly string[] = [];
  let beside: string | undefined;
  try {
    made = await madeFolders(dirname(target));
    beside = await mkdtemp(join(dirname(target), `.${basename(target)}.`));
    const count = await buildData(partsOf(dataset), join(beside, 'new'));
    if (existsSync(target)) await rename(target, join(beside, 'old'));
    await rename(join(beside, 'new'), target);
    await rm(beside, { recursive: true, force: true });
    return count;
  } catch (cause) {
    if (beside !== undefined) {
      if (!existsSync(target) && existsSync(join(beside, 'old'))) await rename(join(beside, 'old'), target);
      await rm(beside, { recursive: true, force: true });
    }
    await removeFolders(made);
    if (cause instanceof DatasetError) throw new CommandError(cause.message, { cause });
    throw new CommandError(`${out} could not be written: ${reasonOf(cause)}`, { cause });
  }
}

/** A dataset in one piece as one in parts. Its texts were checked. */
function partsOf(dataset: OwnDataset): DatasetParts {
  const { version, date, programmes, issues } = dataset;
  const lists = {
    parties: dataset.parties as readonly unknown[] as readonly PartyEntry[],
    municipalities: dataset.municipalities as readonly unknown[] as readonly AreaEntry[],
  };
  const placeOf = (programme: (typeof programmes)[number]): string => programme.publisher.municipality;
  return {
    ...lists,
    dataset: { version, date, corrections: [] },
    topics: dataset.topics as readonly unknown[] as readonly { readonly id: string; readonly label: Text }[],
    issues,
    ids: knownIds(
      lists,
      programmes.map(({ id }) => id),
      programmes.map(placeOf),
    ),
    programmesOf: (place) => Promise.resolve(programmes.filter((it) => placeOf(it) === place)),
  };
}

/** The attributes that vouch for the catalogue of each language, and so for every file. */
async function integrities(folder: string): Promise<string> {
  const attributes = { nb: 'integrity', nn: 'integrity-nn', en: 'integrity-en' } as const;
  const written = (['nb', 'nn', 'en'] as const).map(async (language) => {
    const bytes = await readFile(join(folder, CATALOGUE_PATHS[language]));
    return ` ${attributes[language]}="${integrityOf(bytes)}"`;
  });
  return (await Promise.all(written)).join('');
}
