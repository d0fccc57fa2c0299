import { clues, stemsIn } from '../topics/topic-words.js';
import { ownEntriesIn, type OwnDataset } from './own-dataset.js';

/** An entry with words that are like those of another. */
export interface SimilarEntry {
  readonly programme: string;
  readonly entry: string;
  /** The words of its document. */
  readonly words: string;
  /** From 0, for nothing in common, to 1, for the same words. */
  readonly likeness: number;
  /** The stems that both have, those that tell most first. */
  readonly shared: readonly string[];
}

/** With less in common, words are alike by chance. */
const LEAST = 0.12;

interface Vector {
  readonly programme: string;
  readonly entry: string;
  readonly words: string;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Finds entries with similar words: suggestions for people, who alone can say that two entries are about one matter. A stem
 * counts the more, the fewer entries have it; parts of compounds count as well.
 *
 * @param dataset of several programmes
 * @param like the id of an entry, of which the other programmes are searched, or words, of which all are
 * @param most how many
 * @returns the most similar first
 */
export function similarEntries(dataset: OwnDataset, like: string, most = 10): readonly SimilarEntry[] {
  const all = dataset.programmes.flatMap(({ id, sections }) =>
    ownEntriesIn(sections).map((entry) => ({ programme: id, entry: entry.id, words: wordsOf(entry) })),
  );
  const own = all.find(({ entry }) => entry === like);
  const stems = all.map(({ words }) => stemsIn(words));
  const known = new Set(stems.flatMap((it) => [...it]));
  const counts = new Map<string, number>();
  const cluesOf = (of: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...of].flatMap((stem) => partsOf(stem, known)));
  const clued = stems.map(cluesOf);
  for (const clue of clued.flatMap((it) => [...it])) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const weigh = (of: ReadonlySet<string>): ReadonlyMap<string, number> =>
    new Map([...of].map((clue) => [clue, Math.log(1 + all.length / (counts.get(clue) ?? 1))]));
  const wanted = weigh(cluesOf(stemsIn(own?.words ?? like)));
  return all
    .flatMap((it, at) =>
      it.programme === own?.programme ? [] : compared({ ...it, weights: weigh(clued[at] ?? new Set()) }, wanted),
    )
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}

/** A dataset of one's own may have entries in our words as well. */
function wordsOf({ quote, statement }: { readonly quote?: unknown; readonly statement?: unknown }): string {
  const text = quote ?? statement ?? '';
  return typeof text === 'string' ? text : Object.values(text).join(' ');
}

/** A stem, and those parts of it that stand alone elsewhere. */
function partsOf(stem: string, known: ReadonlySet<string>): readonly string[] {
  return clues(stem, (part) => known.has(part)).flatMap(([clue]) => (clue.startsWith('#') ? [] : [clue]));
}

function compared({ weights, ...it }: Vector, wanted: ReadonlyMap<string, number>): readonly SimilarEntry[] {
  const shared = [...wanted].filter(([clue]) => weights.has(clue)).sort(([, a], [, b]) => b - a);
  const likeness = squares(shared.map(([, weight]) => weight)) / (norm(weights) * norm(wanted) || 1);
  return likeness < LEAST ? [] : [{ ...it, likeness, shared: shared.map(([clue]) => clue) }];
}

function norm(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt(squares([...weights.values()]));
}

function squares(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it * it, 0);
}
