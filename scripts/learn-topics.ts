import { join } from 'node:path';
import { stemsIn, topicStemsOf, type LearntWords, type TopicText } from '@partiprogram/importer';
import { readJson, type DatasetFiles, type SourceEntry, type SourceSection } from './dataset-files.js';

/** A topic as it stands in `data/topics.json`. */
interface SourceTopic {
  readonly id: string;
  readonly label: { readonly nb: string; readonly nn: string };
  readonly los: readonly string[];
  readonly words: readonly string[];
}

/** An entry that people gave topics. */
export interface CodedEntry extends TopicText {
  readonly programme: string;
  readonly entry: SourceEntry;
}

/** The words that people know topics by, by the id of the topic. */
export type Vocabulary = ReadonlyMap<string, { readonly everyday: readonly string[]; readonly los: readonly string[] }>;

/** How much an entry counts for its topics, and a word of a list for its own: in eighths of an entry, so that sums are whole. */
const EIGHTHS = { main: 8, other: 2, everyday: 16, los: 2 } as const;

/** A stem on no list counts if it stands in so many entries: in one alone, it says more about that entry than about a topic. */
export const LEAST_ENTRIES = 2;

/**
 * The entries of the dataset with the text to learn from: our sentences, and the single words of the document that they lost.
 *
 * @param files the dataset
 */
export function codedEntries({ programmes }: DatasetFiles): readonly CodedEntry[] {
  return [...programmes].flatMap(([programme, { sections }]) =>
    placed(sections).map(({ entry, headings }) => {
      const { statement, details, words = [] } = entry;
      return { programme, entry, headings, text: [statement.nb, details?.nb, ...words].filter(Boolean).join('. ') };
    }),
  );
}

interface Placed {
  readonly entry: SourceEntry;
  readonly headings: readonly string[];
}

function placed(sections: readonly SourceSection[], above: readonly string[] = []): readonly Placed[] {
  return sections.flatMap(({ heading, entries, sections: below = [] }) => {
    const headings = [...above, heading.nb];
    return [...entries.map((entry) => ({ entry, headings })), ...placed(below, headings)];
  });
}

/**
 * The words that people know topics by.
 *
 * @param files the dataset
 * @param folder the folder `data/`, for the words of LOS
 */
export async function readVocabulary({ topics }: DatasetFiles, folder: string): Promise<Vocabulary> {
  const los = (await readJson(join(folder, 'los-words.json'))) as { words: Record<string, readonly string[]> };
  return new Map(
    (topics as readonly unknown[] as readonly SourceTopic[]).map(({ id, label, words, los: themes }) => [
      id,
      {
        everyday: [label.nb, label.nn, ...words.flatMap((it) => it.split('='))],
        los: themes.flatMap((it) => los.words[it] ?? []),
      },
    ]),
  );
}

/**
 * Counts how often each stem is met in each topic.
 *
 * @param vocabulary the words that people know topics by
 * @param entries to learn from
 */
export function learnTopics(vocabulary: Vocabulary, entries: readonly CodedEntry[]): LearntWords {
  const topics = [...vocabulary.keys()];
  const known = new Set<string>();
  const counts = new Map<string, Map<number, number>>();
  const meet = (stem: string, topic: string, times: number): void => {
    const own = counts.get(stem) ?? new Map<number, number>();
    const at = topics.indexOf(topic);
    counts.set(stem, own.set(at, (own.get(at) ?? 0) + times));
  };
  for (const { topic, words, times } of listed(vocabulary)) {
    for (const stem of stemsIn(words)) {
      known.add(stem);
      meet(stem, topic, times);
    }
  }
  const common = stemsOfSeveral(entries);
  for (const coded of entries) {
    for (const [stem, weight] of topicStemsOf(coded)) {
      if (!known.has(stem) && !common.has(stem)) continue;
      coded.entry.topics.forEach((topic, at) => meet(stem, topic, weight * (at === 0 ? EIGHTHS.main : EIGHTHS.other)));
    }
  }
  return { topics, known, stems: new Map([...counts].map(([stem, own]) => [stem, [...own]])) };
}

function listed(vocabulary: Vocabulary): readonly { topic: string; words: string; times: number }[] {
  return [...vocabulary].flatMap(([topic, { everyday, los }]) => [
    ...everyday.map((words) => ({ topic, words, times: EIGHTHS.everyday })),
    ...los.map((words) => ({ topic, words, times: EIGHTHS.los })),
  ]);
}

/** The stems that stand in at least {@link LEAST_ENTRIES}. */
function stemsOfSeveral(entries: readonly CodedEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const stem of entries.flatMap((it) => [...topicStemsOf(it).keys()])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([stem, count]) => (count < LEAST_ENTRIES ? [] : [stem])));
}
