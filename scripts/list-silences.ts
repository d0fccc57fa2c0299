/**
 * Prints what to read before a silence is believed: `npm run data:silences -- --originals DIR [--issue ID] [--all]`. Every
 * line of a silent document that has one of the issue's search words, and that nobody has read yet; with `--all`, the
 * others too. What was read is kept in `data/silences/`, and `npm run data:silences -- --summary [--issue ID]` prints that:
 * every silence in a line of its own, with the lines that were read and the words that they were found by.
 */
import { parseArgs } from 'node:util';
import { readDatasetFiles, type DatasetFiles } from './dataset-files.js';
import { readOriginals } from './original-rules.js';
import { candidates, silencesIn } from './silence-rules.js';

try {
  const { values } = parseArgs({
    options: {
      originals: { type: 'string' },
      data: { type: 'string', default: 'data' },
      issue: { type: 'string' },
      all: { type: 'boolean', default: false },
      summary: { type: 'boolean', default: false },
    },
  });
  const { originals, data, issue, all, summary } = values;
  if (originals === undefined && !summary) throw new Error('Give the folder of the documents: --originals DIR');
  const files = await readDatasetFiles(data);
  if (issue !== undefined && !files.issues.some(({ id }) => id === issue)) throw new Error(`No such issue: ${issue}`);
  if (summary) printSummary(files, issue);
  else if (originals !== undefined) printLines(files, await readOriginals(files, originals), issue, all);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function printLines(
  files: DatasetFiles,
  documents: ReadonlyMap<string, string>,
  issue: string | undefined,
  all: boolean,
): void {
  let before = '';
  let count = 0;
  for (const it of candidates(files, documents)) {
    if ((issue !== undefined && it.issue.id !== issue) || (it.isRead && !all)) continue;
    const head = `${it.issue.id}: ${it.issue.proposition.nb}\n  ${it.programme.id}`;
    if (head !== before) console.log(head);
    before = head;
    console.log(`    ${it.line}${it.isRead ? ' (read)' : ''} [${it.word}] ${it.text}`);
    count += 1;
  }
  console.log(`${count} lines to read`);
}

function printSummary(files: DatasetFiles, only: string | undefined): void {
  let count = 0;
  for (const { issue, programme, looked } of silencesIn(files)) {
    if (only !== undefined && issue.id !== only) continue;
    const lines = looked && looked.lines.length > 0 ? looked.lines.join(', ') : 'no line';
    const words = looked ? looked.words.join(', ') : 'nobody looked';
    console.log(`${programme.id}, ${issue.id}: ${lines} (${words})`);
    count += 1;
  }
  console.log(`${count} silences`);
}
