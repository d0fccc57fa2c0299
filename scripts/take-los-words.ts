/**
 * Takes the words of LOS that our topics are mapped to into `data/los-words.json`: `npm run data:los -- --los FILE`, where FILE
 * has the themes and words of LOS as JSON. Run it when the mapping in `data/topics.json` changes, then `npm run data:topics`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { readJson } from './dataset-files.js';

/** A theme or a word of LOS. */
interface LosTerm {
  readonly id: string;
  readonly label: { readonly nb: string; readonly nn: string };
  readonly broader?: readonly string[];
  readonly synonyms?: { readonly nb?: readonly string[]; readonly nn?: readonly string[] };
}

interface Los {
  readonly themes: readonly LosTerm[];
  readonly words: readonly LosTerm[];
}

const SOURCE =
  'LOS, the vocabulary of Norwegian public services, by the Norwegian Digitalisation Agency: https://psi.norge.no/los/. ' +
  'Labels and synonyms in bokmål and nynorsk of the themes and words that topics.json maps our topics to.';

try {
  const { values } = parseArgs({ options: { los: { type: 'string' }, data: { type: 'string', default: 'data' } } });
  if (!values.los) throw new Error('Say where LOS is: npm run data:los -- --los FILE');
  const topics = (await readJson(join(values.data, 'topics.json'))) as readonly { los: readonly string[] }[];
  const mapped = topics.flatMap(({ los }) => los);
  const words = takeWords((await readJson(values.los)) as Los, mapped);
  const file = join(values.data, 'los-words.json');
  const options = await prettier.resolveConfig(file);
  const text = JSON.stringify({ source: SOURCE, words });
  await writeFile(file, await prettier.format(text, { ...options, filepath: file }));
  console.log(`${file}: ${Object.values(words).flat().length} words of ${mapped.length} themes and words`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The labels and synonyms of what is mapped. A theme has those below it, too, but for what is mapped by itself. */
function takeWords({ themes, words }: Los, mapped: readonly string[]): Record<string, readonly string[]> {
  const terms = new Map<string, LosTerm>([
    ...themes.map((it) => [`tema/${it.id}`, it] as const),
    ...words.map((it) => [`ord/${it.id}`, it] as const),
  ]);
  const below = (theme: string): readonly string[] =>
    [...terms].flatMap(([path, { broader = [] }]) => {
      if (!broader.includes(theme) || mapped.includes(path)) return [];
      return path.startsWith('tema/') ? [path, ...below(path.slice('tema/'.length))] : [path];
    });
  return Object.fromEntries(
    mapped.map((path) => {
      const paths = path.startsWith('tema/') ? [path, ...below(path.slice('tema/'.length))] : [path];
      const own = paths.flatMap((it) => {
        const term = terms.get(it);
        if (!term) throw new Error(`LOS has no ${it}`);
        return [term.label.nb, term.label.nn, ...(term.synonyms?.nb ?? []), ...(term.synonyms?.nn ?? [])];
      });
      return [path, [...new Set(own)]];
    }),
  );
}
