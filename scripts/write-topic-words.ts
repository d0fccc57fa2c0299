/**
 * Writes the words that topics are told by, learnt from the entries that people gave topics: `npm run data:topics`. Run it
 * whenever statements, topics or their words change. With `--check` it writes nothing, and fails when the file is another.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatLearntWords } from '@partiprogram/importer';
import { readDatasetFiles } from './dataset-files.js';
import { codedEntries, learnTopics, readVocabulary } from './learn-topics.js';

const FILE = 'packages/importer/src/topics/learnt-words.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = await readDatasetFiles('data');
const learnt = learnTopics(await readVocabulary(files, 'data'), codedEntries(files));
const text =
  '/** Written by `npm run data:topics` from the dataset: stems, and how often each was met in each topic, in eighths. */\n' +
  `export const LEARNT_WORDS = \`${formatLearntWords(learnt)}\`;\n`;
if (!values.check) {
  await writeFile(FILE, text);
  console.log(`${FILE}: ${learnt.stems.size} stems, ${learnt.known.size} of them known by LOS or everyday words`);
} else if (text !== (await readFile(FILE, 'utf8'))) {
  console.error(`${FILE} is not what the dataset teaches: run npm run data:topics`);
  process.exitCode = 1;
}
