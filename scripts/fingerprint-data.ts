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
import { entriesOf, readDatasetFiles, type SourceEntry } from './dataset-files.js';

try {
  const { values } = parseArgs({
    options: { originals: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  if (!values.originals) throw new Error('Say where the originals are: npm run data:fingerprint -- --originals DIR');
  await fingerprint(values.data, values.originals);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function fingerprint(data: string, originals: string): Promise<void> {
  const { programmes } = await readDatasetFiles(data);
  for (const [name, programme] of programmes) {
    const bytes = await readFile(join(originals, programme.source.document)).catch(() => undefined);
    if (!bytes) {
      console.log(`${name}: left alone, ${programme.source.document} is not in ${originals}`);
      continue;
    }
    programme.source.sha256 = sha256(bytes);
    const entries = entriesOf(programme);
    for (const entry of entries) entry.fingerprint = fingerprintOf(entry, bytes.toString('utf8'));
    const file = join(data, 'programmes', `${name}.json`);
    const options = await prettier.resolveConfig(file);
    await writeFile(file, await prettier.format(JSON.stringify(programme), { ...options, filepath: file }));
    console.log(`${name}: ${entries.length} fingerprints`);
  }
}

function fingerprintOf({ id, lines, span }: SourceEntry, document: string): string {
  try {
    return sha256(normaliseOriginal(document, lines, span));
  } catch (cause) {
    throw new Error(`${id}: ${(cause as Error).message}`, { cause });
  }
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
