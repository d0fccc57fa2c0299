import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildData } from 'partiprogram/build-data';
import { partsOf, readDatasetFiles, type DatasetFiles } from '../../scripts/dataset-files.js';
import { writeLatest } from '../../scripts/latest.js';
import { readBuildName } from '../../scripts/snippet.js';

/** The version after the one in `dist/`: nobody can have made a page with it yet. */
const NEXT = { code: '9.0.0', data: '2099.1', date: '2031-05-17' } as const;

/** The name of its folder. */
export const NEXT_BUILD = `partiprogram@${NEXT.code}_${NEXT.data}`;

/** What its data say of a pledge, and its code of the data. */
export const NEXT_WORDS = { statement: 'gjøre noe helt annet enn før', version: `Opplysninger ${NEXT.data}` } as const;

const CATALOGUES = ['catalogue.json', 'nn/catalogue.json', 'en/catalogue.json'] as const;

/**
 * Makes the version after the one in `dist/`, and what leads to the newest version. Its data are built, of a dataset in which
 * something has changed. Its script is the one in `dist/` with other words in it, the new versions, and the hashes of the new data:
 * to bundle it anew would take half a minute.
 *
 * @param folder that gets the folder of the build, `latest.json` and `latest/`
 * @throws Error when there is no build, or a script of another shape
 */
export async function makeNextVersion(folder: string): Promise<void> {
  const build = await readBuildName();
  const [from, to] = [join('dist', build), join(folder, NEXT_BUILD)];
  await cp(from, to, { recursive: true, filter: (path) => path !== join(from, 'data') });
  await buildData(partsOf(await changedDataset()), join(to, 'data'));
  const changes: (readonly [string, string])[] = [
    [build.replace('partiprogram@', ''), NEXT_BUILD.replace('partiprogram@', '')],
    ['Programdata ', 'Opplysninger '],
  ];
  for (const path of CATALOGUES)
    changes.push([await hashOf(join(from, 'data', path)), await hashOf(join(to, 'data', path))]);
  const script = join(to, 'embed.js');
  let text = await readFile(script, 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${script} does not hold ${before}`);
    text = text.replaceAll(before, after);
  }
  await writeFile(script, text);
  await writeLatest(folder, NEXT_BUILD, NEXT.date);
}

async function changedDataset(): Promise<DatasetFiles> {
  const files = await readDatasetFiles('data');
  const entry = files.programmes.get('baerum-ap-mangfold')?.sections[0]?.entries[0];
  if (!entry) throw new Error('The programme begins with something else than a pledge');
  entry.statement = { ...entry.statement, nb: NEXT_WORDS.statement };
  return { ...files, dataset: { ...files.dataset, version: NEXT.data, date: NEXT.date } };
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('base64');
}
