/**
 * Fills in the fingerprints of a programme from its original: `npm run data:fingerprint -- --originals DIR`.
 *
 * Run it after entries were added or their lines changed. It changes nothing but `fingerprint` and `source.sha256`, and
 * leaves a programme alone whose document is not in the folder.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { normaliseOriginal } from '@partiprogram/programmes';
import { entriesOf, readDatasetFiles } from './dataset-files.js';

const { values } = parseArgs({ options: { originals: { type: 'string' }, data: { type: 'string', default: 'data' } } });
if (!values.originals) {
  console.error('Say where the originals are: npm run data:fingerprint -- --originals DIR');
  process.exit(1);
}

const { programmes } = await readDatasetFiles(values.data);
for (const [name, programme] of programmes) {
  const bytes = await readFile(join(values.originals, programme.source.document)).catch(() => undefined);
  if (!bytes) {
    console.log(`${name}: left alone, ${programme.source.document} is not in ${values.originals}`);
    continue;
  }
  programme.source.sha256 = sha256(bytes);
  const entries = entriesOf(programme);
  for (const entry of entries) {
    entry.fingerprint = sha256(normaliseOriginal(bytes.toString('utf8'), entry.lines, entry.span));
  }
  const file = join(values.data, 'programmes', `${name}.json`);
  const options = await prettier.resolveConfig(file);
  await writeFile(file, await prettier.format(JSON.stringify(programme), { ...options, filepath: file }));
  console.log(`${name}: ${entries.length} fingerprints`);
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
