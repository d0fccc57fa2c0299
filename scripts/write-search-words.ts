/**
 * Writes the words for the search into programmes: `npm run data:words -- --originals DIR`. They are single words of the
 * document that our texts do not have.
 *
 * Run it after statements were written or changed. It changes nothing but `words`, of the programme and its entries, and leaves
 * a programme alone whose document is not in the folder.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { entriesOf, readDatasetFiles } from './dataset-files.js';
import { documentWords, lostWords } from './lost-words.js';

try {
  const { values } = parseArgs({
    options: { originals: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  if (!values.originals) throw new Error('Say where the originals are: npm run data:words -- --originals DIR');
  await writeWords(values.data, values.originals);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function writeWords(data: string, originals: string): Promise<void> {
  const { programmes } = await readDatasetFiles(data);
  for (const [name, programme] of programmes) {
    const document = await readFile(join(originals, programme.source.document), 'utf8').catch(() => undefined);
    if (document === undefined) {
      console.log(`${name}: left alone, ${programme.source.document} is not in ${originals}`);
      continue;
    }
    const lost = lostWords(programme, document);
    for (const entry of entriesOf(programme)) {
      const words = lost.get(entry.id);
      if (words) entry.words = [...words];
      else delete entry.words;
    }
    programme.words = [...documentWords(programme, document)];
    const file = join(data, 'programmes', `${name}.json`);
    const options = await prettier.resolveConfig(file);
    await writeFile(file, await prettier.format(JSON.stringify(programme), { ...options, filepath: file }));
    const count = [...lost.values()].flat().length + programme.words.length;
    console.log(`${name}: ${count} words`);
  }
}
