/**
 * Measures our search beside others: `npm run bench:search`, after a build. Prints for each, over the searches that
 * voters would try, how many have an answer among the first five hits, how much of all that would be an answer stands
 * there, how many searches that have no answer get one; how many bytes of Brotli it adds; and the time to make an index
 * of the longest programme and to search it, as medians in milliseconds.
 *
 * With `-- --originals DIR`, it also searches for the rarest word of each pledge's original, prints for how many of them the
 * pledge is among the first five, and ends with an exit code of 1 when they are too few.
 */
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import MiniSearch from 'minisearch';
import {
  entriesOf,
  norwegianStem,
  parseProgramme,
  parseSearchWords,
  parseVocabularies,
  plain,
  spelt,
  tokensOf,
  SearchIndex,
  type Searched,
  type SearchWords,
} from '@partiprogram/programmes';
import { rollup } from 'rollup';
import { readDatasetFiles } from './dataset-files.js';
import { rarestWords } from './rarest-words.js';
import { readVoterSearches } from './voter-searches.js';

/** The module exports a function; its types, read as those of a module of Node, say otherwise. */
const terser = terserPlugin as unknown as typeof terserPlugin.default;

const FIRST = 5;
const RUNS = 7;

/** The least share of pledges that are to be found by the rarest word of their originals. */
const LEAST = 0.9;

/** Finds the ids of entries by words, the best first. */
type Search = (query: string) => readonly string[];

interface Candidate {
  readonly name: string;
  /** Makes a search over entries that have no more in them than their texts. */
  readonly make: (searched: readonly Searched[]) => Search;
  /** The entry of its bundle, without the folding of letters, which all of them need. */
  readonly source: string;
}

const { searches, searched, topics, words } = await readVoterSearches();

/** The texts of an entry by where they stand; for topics, the label and the everyday words. */
function textsOf({ entry, section }: Searched) {
  const labels = entry.topics.flatMap((id) => [topics.find((it) => it.id === id)?.label ?? '', ...(words[id] ?? [])]);
  return {
    id: entry.id,
    statement: entry.statement,
    details: [entry.details, entry.note].filter(Boolean).join(' '),
    heading: section.heading,
    topics: labels.join(' '),
  };
}

function miniSearch(all: readonly Searched[], termOf: (word: string) => string): Search {
  const index = new MiniSearch({
    fields: ['statement', 'details', 'heading', 'topics'],
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: termOf,
    searchOptions: {
      boost: { statement: 1, details: 0.55, heading: 0.4, topics: 0.4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(all.map(textsOf));
  return (query) => index.search(query).map(({ id }) => id as string);
}

const MINI = "export { default } from 'minisearch';";
const STEMMER = "export { norwegianStem } from './packages/programmes/dist/search/stem.js';";

const CANDIDATES: readonly Candidate[] = [
  {
    name: 'includes',
    make: (all) => {
      const texts = all.map((it) => ({
        id: it.entry.id,
        text: plain(spelt(Object.values(textsOf(it)).slice(1, 4).join(' '))),
      }));
      return (query) => {
        const each = plain(spelt(query)).split(/\s+/).filter(Boolean);
        return texts.flatMap(({ id, text }) => (each.every((word) => text.includes(word)) ? id : []));
      };
    },
    source: '',
  },
  { name: 'MiniSearch', make: (all) => miniSearch(all, (word) => word), source: MINI },
  { name: 'MiniSearch, stems', make: (all) => miniSearch(all, norwegianStem), source: MINI + STEMMER },
  {
    name: 'ours',
    make: (all) => ours(all, words),
    source: `export { SearchIndex } from './packages/programmes/dist/search/search.js';${STEMMER}`,
  },
];

print('', 'answered', 'of all answers', 'false', 'bytes', 'index', 'search', 'slowest');
for (const { name, make, source } of CANDIDATES) {
  const made = new Map([...searched].map(([id, all]) => [id, make(all)] as const));
  const longest = [...searched.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const results = searches.map((it) => ({ ...it, found: made.get(it.programme)?.(it.query).slice(0, FIRST) ?? [] }));
  const answerable = results.filter(({ wanted }) => wanted.length > 0);
  const answered = answerable.filter(({ wanted, found }) => wanted.some((id) => found.includes(id)));
  const right = answerable.flatMap(({ wanted, found }) => wanted.filter((id) => found.includes(id)));
  const wanted = answerable.flatMap((it) => it.wanted);
  const wrong = results.filter((it) => it.wanted.length === 0 && it.found.length > 0);
  const search = make(longest);
  const times = searches.map(({ query }) => timeOf(() => search(query)));
  print(
    name,
    `${answered.length}/${answerable.length}`,
    `${right.length}/${wanted.length}`,
    `${wrong.length}/${results.length - answerable.length}`,
    String(await bytesOf(source)),
    timeOf(() => make(longest)).toFixed(1),
    median(times).toFixed(2),
    Math.max(...times).toFixed(2),
  );
}

const { originals } = parseArgs({ options: { originals: { type: 'string' } } }).values;
if (originals !== undefined) await measureRarest(originals);

/** Searches for the rarest word of each pledge's original, in its own programme. */
async function measureRarest(folder: string): Promise<void> {
  const files = await readDatasetFiles('data');
  const vocabularies = parseVocabularies(files, 'nb');
  let [found, all] = [0, 0];
  for (const source of files.programmes.values()) {
    const programme = parseProgramme(source, 'nb', vocabularies);
    const own = entriesOf(programme).map((placed) => ({ ...placed, programme }));
    const search = ours(own, parseSearchWords({ programmes: [source] }));
    for (const { pledge, word } of await rarestWords(source, folder)) {
      all++;
      if (search(word).slice(0, FIRST).includes(pledge)) found++;
    }
  }
  const share = found / all;
  console.log(`\nThe rarest word of the original finds its pledge: ${found} of ${all}, ${(100 * share).toFixed(1)} %`);
  if (share < LEAST) process.exitCode = 1;
}

function ours(all: readonly Searched[], besides: SearchWords): Search {
  const index = new SearchIndex(norwegianStem);
  for (const topic of topics) index.addTopic(topic, words[topic.id]);
  for (const it of all) index.add(it, besides[it.entry.id]);
  return (query) => index.search(query).hits.map((it) => it.searched.entry.id);
}

async function bytesOf(source: string): Promise<number> {
  if (!source) return 0;
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? source : null),
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve(), terser({ ecma: 2022, module: true })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return brotliCompressSync(output[0].code).length;
}

function timeOf(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function print(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(20) + cells.map((it) => it.padStart(15)).join(''));
}
