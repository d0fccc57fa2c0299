/**
 * Checks the dataset: `npm run data:check`, and with `-- --originals DIR` against the documents it was written from.
 * Prints every finding, and ends with an exit code of 1 if there is one.
 */
import { parseArgs } from 'node:util';
import { checkDataset } from './data-rules.js';
import { checkOriginals } from './original-rules.js';
import { entriesOf, readDatasetFiles, type DatasetFiles } from './dataset-files.js';

try {
  const { values } = parseArgs({
    options: { originals: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  const { data, originals } = values;
  const files = await readDatasetFiles(data);
  const findings = await checkDataset(files, data);
  // An entry of a wrong shape cannot be held against its original.
  const compared = findings.length === 0 && originals !== undefined;
  if (compared) findings.push(...(await checkOriginals(files, originals)));
  for (const { place, problem } of findings) console.log(`${place}: ${problem}`);
  const found = findings.length === 0 ? `${sizeOf(files)}; 0 findings` : `${findings.length} findings`;
  const why = originals === undefined ? 'give --originals DIR' : 'mend these first';
  console.log(compared ? found : `${found} (not checked against the originals: ${why})`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function sizeOf({ programmes, issues }: DatasetFiles): string {
  const entries = [...programmes.values()].flatMap((programme) => entriesOf(programme));
  const pledges = entries.filter(({ kind }) => kind === 'pledge').length;
  const others = entries.length - pledges;
  return `${programmes.size} programmes, ${pledges} pledges, ${others} other entries, ${issues.length} issues`;
}
