/**
 * Prints what to read before a silence is believed: `npm run data:silences -- --originals DIR [--issue ID] [--all]`. Every
 * line of a silent document that has one of the issue's search words, and that nobody has read yet; with `--all`, the
 * others too. What was read is kept in `data/silences/`.
 */
import { parseArgs } from 'node:util';
import { readDatasetFiles } from './dataset-files.js';
import { readOriginals } from './original-rules.js';
import { candidates } from './silence-rules.js';

try {
  const { values } = parseArgs({
    options: {
      originals: { type: 'string' },
      data: { type: 'string', default: 'data' },
      issue: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  });
  const { originals, data, issue, all } = values;
  if (originals === undefined) throw new Error('Give the folder of the documents: --originals DIR');
  const files = await readDatasetFiles(data);
  if (issue !== undefined && !files.issues.some(({ id }) => id === issue)) throw new Error(`No such issue: ${issue}`);
  let before = '';
  let count = 0;
  for (const it of candidates(files, await readOriginals(files, originals))) {
    if ((issue !== undefined && it.issue.id !== issue) || (it.isRead && !all)) continue;
    const head = `${it.issue.id}: ${it.issue.proposition.nb}\n  ${it.programme.id}`;
    if (head !== before) console.log(head);
    before = head;
    console.log(`    ${it.line}${it.isRead ? ' (read)' : ''} [${it.word}] ${it.text}`);
    count += 1;
  }
  console.log(`${count} lines to read`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
