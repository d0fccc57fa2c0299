/**
 * Measures the topics that are proposed against those that people gave the pledges: `npm run bench:topics`. Prints the share
 * of main topics that are right and macro-F1, with precision, recall and F1 of each topic, twice: over five folds,
 * dealt with fixed seeds, each with its share of every topic and repeats in the fold of what they repeat; and document by document, each by what
 * the others teach, which is what a new programme can expect. Ends with an exit code of 1 below the goal.
 *
 * With `-- --originals DIR`, the documents' own words are measured as well: what an importer sees.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { topicProposer, type TopicProposal, type TopicText } from '@partiprogram/importer';
import { normaliseOriginal } from '@partiprogram/programmes';
import { readDatasetFiles } from './dataset-files.js';
import { codedEntries, learnTopics, readVocabulary, type CodedEntry } from './learn-topics.js';

const FOLDS = 5;

/** The folds are dealt anew with each, so that one lucky deal decides nothing. */
const SEEDS = [2027, 2028, 2029];

/** The least macro-F1 over the folds. */
const GOAL = 0.75;

/** What was proposed for a pledge that people gave topics. */
interface Judged {
  readonly given: readonly string[];
  readonly proposal: TopicProposal;
}

const { originals } = parseArgs({ options: { originals: { type: 'string' } } }).values;
const files = await readDatasetFiles('data');
const vocabulary = await readVocabulary(files, 'data');
const pledges = codedEntries(files).filter(({ entry }) => entry.kind === 'pledge');

/** The texts that topics are proposed from, by whose words they are. */
const TEXTS: Record<string, (it: CodedEntry) => TopicText> = {
  'our words': ({ headings, entry }) => ({ headings, text: entry.statement.nb }),
};
if (originals !== undefined) {
  const documents = new Map<string, string>();
  for (const [name, { source }] of files.programmes) {
    documents.set(name, await readFile(join(originals, source.document), 'utf8'));
  }
  TEXTS['the documents’ words'] = ({ headings, programme, entry }) => ({
    headings,
    text: normaliseOriginal(documents.get(programme) ?? '', entry.lines, entry.span),
  });
}

for (const [whose, textOf] of Object.entries(TEXTS)) {
  const folded = SEEDS.flatMap((seed) => {
    const foldOf = folds(seed);
    return judge((it) => foldOf.get(idOf(it)) ?? 0, textOf);
  });
  const f1 = print(`five folds, dealt ${SEEDS.length} times, ${whose}`, folded);
  if (f1 < GOAL) process.exitCode = 1;
  print(
    `document by document, ${whose}`,
    judge(({ programme }) => programme, textOf),
  );
}

/** Proposes topics for each part of the pledges by what the others teach. */
function judge(partOf: (it: CodedEntry) => string | number, textOf: (it: CodedEntry) => TopicText): readonly Judged[] {
  return [...new Set(pledges.map(partOf))].flatMap((part) => {
    const others = pledges.filter((it) => partOf(it) !== part);
    const propose = topicProposer(learnTopics(vocabulary, others));
    const own = pledges.filter((it) => partOf(it) === part);
    return own.map((it) => ({ given: it.entry.topics, proposal: propose(textOf(it)) }));
  });
}

/** The id of an entry, or of the one that it repeats. */
function idOf({ entry }: CodedEntry): string {
  return entry.repeats ?? entry.id;
}

/** Deals the pledges of each topic round over the folds, in an order that a seed decides. */
function folds(seed: number): ReadonlyMap<string, number> {
  const random = randomFrom(seed);
  const shuffled = [...new Map(pledges.map((it) => [idOf(it), it.entry.topics[0] ?? '']))]
    .map(([id, topic]) => ({ id, topic, place: random() }))
    .sort((a, b) => (a.topic === b.topic ? a.place - b.place : a.topic < b.topic ? -1 : 1));
  return new Map(shuffled.map(({ id }, at) => [id, at % FOLDS]));
}

/** Numbers from 0 to 1 that are the same on every machine: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Prints how right the proposals are. Returns macro-F1, over the topics that a pledge has for its main one. */
function print(title: string, judged: readonly Judged[]): number {
  const told = judged.filter(({ proposal }) => proposal.topics.length > 0);
  const right = told.filter(isRight);
  const among = told.filter(({ given, proposal }) => given.includes(proposal.topics[0] ?? ''));
  const sure = told.filter(({ proposal }) => proposal.sure);
  const topics = [...vocabulary.keys()].filter((topic) => judged.some(({ given }) => given[0] === topic));
  const rows = topics.map((topic) => ({ topic, ...figuresOf(topic, judged) }));
  const macro = rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length;
  const all = judged.flatMap(({ given, proposal }) => proposal.topics.map((it) => given.includes(it)));
  const wanted = judged.flatMap(({ given }) => given).length;
  console.log(`\n${title}: ${judged.length} proposals`);
  console.log(`  main topic: macro-F1 ${macro.toFixed(3)}, accuracy ${share(right.length, judged.length)}`);
  console.log(`  main topic among those that people gave: ${share(among.length, judged.length)}`);
  console.log(`  no topic proposed: ${judged.length - told.length}`);
  console.log(`  sure: ${sure.length}, of them right ${share(sure.filter(isRight).length, sure.length)}`);
  console.log(`  all topics: precision ${share(count(all), all.length)}, recall ${share(count(all), wanted)}`);
  console.log(`  confidence, and the share that is right: ${bandsOf(told)}`);
  console.log(`  ${'topic'.padEnd(16)}pledges  precision  recall    F1`);
  for (const { topic, pledges: number, precision, recall, f1 } of rows) {
    const cells = [precision, recall, f1].map((it) => it.toFixed(2));
    console.log(
      `  ${topic.padEnd(16)}${String(number).padStart(7)}${cells[0]?.padStart(11)}${cells[1]?.padStart(8)}${cells[2]?.padStart(6)}`,
    );
  }
  return macro;
}

function isRight({ given, proposal }: Judged): boolean {
  return given[0] === proposal.topics[0];
}

/** How right the proposals of one main topic are. */
function figuresOf(topic: string, judged: readonly Judged[]) {
  const own = judged.filter(({ given }) => given[0] === topic);
  const proposed = judged.filter(({ proposal }) => proposal.topics[0] === topic);
  const both = own.filter(isRight).length;
  return {
    pledges: own.length,
    precision: both / Math.max(1, proposed.length),
    recall: both / Math.max(1, own.length),
    f1: (2 * both) / Math.max(1, own.length + proposed.length),
  };
}

/** For each tenth of confidence that proposals have, the share of them that is right. */
function bandsOf(told: readonly Judged[]): string {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = told.filter(({ proposal }) => Math.min(9, Math.floor(proposal.confidence * 10)) === tenth);
    return own.length > 0 ? `.${tenth} ${share(own.filter(isRight).length, own.length)} of ${own.length}` : '';
  })
    .filter(Boolean)
    .join('; ');
}

function count(all: readonly boolean[]): number {
  return all.filter(Boolean).length;
}

function share(some: number, all: number): string {
  return (some / Math.max(1, all)).toFixed(3);
}
