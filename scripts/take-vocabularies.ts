/**
 * Takes the municipalities, counties and parties of Norway into `data/`: `npm run data:vocab -- --vocab DIR`, where DIR has
 * `municipalities.json` and `parties.json` as they were collected. Run it when those change.
 *
 * What its source calls unsure is not taken for a fact: `data/README.md` says what becomes of it.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { readJson } from './dataset-files.js';
import {
  countiesFrom,
  municipalitiesFrom,
  partiesFrom,
  type KeptParty,
  type VocabAreas,
  type VocabParties,
} from './vocabulary-rules.js';

try {
  const { values } = parseArgs({ options: { vocab: { type: 'string' }, data: { type: 'string', default: 'data' } } });
  const { vocab, data } = values;
  if (!vocab) throw new Error('Say where the vocabularies are: npm run data:vocab -- --vocab DIR');
  const areas = (await readJson(join(vocab, 'municipalities.json'))) as VocabAreas;
  const parties = (await readJson(join(vocab, 'parties.json'))) as VocabParties;
  const kept = (await readJson(join(data, 'parties.json'))) as readonly KeptParty[];
  await put(join(data, 'municipalities.json'), municipalitiesFrom(areas));
  await put(join(data, 'counties.json'), countiesFrom(areas));
  await put(join(data, 'parties.json'), partiesFrom(parties, kept));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function put(file: string, list: readonly unknown[]): Promise<void> {
  const options = await prettier.resolveConfig(file);
  await writeFile(file, await prettier.format(JSON.stringify(list), { ...options, filepath: file }));
  console.log(`${file}: ${list.length}`);
}
