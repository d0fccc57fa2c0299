/**
 * Checks the dataset: `npm run data:check`, and with `-- --originals DIR` against the documents it was written from.
 * Prints every finding, and ends with an exit code of 1 if there is one.
 */
import { parseArgs } from 'node:util';
import { checkDataset } from './data-rules.js';
import { checkOriginals } from './original-rules.js';
import { entriesOf, readDatasetFiles } from './dataset-files.js';

const { values } = parseArgs({ options: { originals: { type: 'string' }, data: { type: 'string', default: 'data' } } });

try {
  const files = await readDatasetFiles(values.data);
  const findings = await checkDataset(files, values.data);
  if (values.originals) findings.push(...(await checkOriginals(files, values.originals)));
  for (const { place, problem } of findings) console.log(`${place}: ${problem}`);
  const entries = [...files.programmes.values()].flatMap((programme) => entriesOf(programme));
  const pledges = entries.filter(({ kind }) => kind === 'pledge').length;
  console.log(
    `${files.programmes.size} programmes, ${pledges} pledges, ${entries.length - pledges} other entries, ` +
      `${files.issues.length} issues; ${findings.length} findings` +
      (values.originals ? '' : ' (not checked against the originals: give --originals DIR)'),
  );
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
