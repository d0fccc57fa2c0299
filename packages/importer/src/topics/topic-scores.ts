import { clues } from './topic-words.js';

/** How often a stem was met in entries of each topic, by the place of the topic in the list. */
export type Meetings = readonly (readonly [topic: number, times: number])[];

/** Words with the topics that they were met in. */
export interface LearntWords {
  /** Ids of topics. */
  readonly topics: readonly string[];
  readonly stems: ReadonlyMap<string, Meetings>;
  /** The stems of LOS and of the everyday words, which are recognised at either end of a compound. */
  readonly known: ReadonlySet<string>;
}

/** The mark of a known stem. */
const KNOWN = '+';

/**
 * Reads learnt words: the topics in the first line, then one line for each stem, with its meetings as `topic:times`.
 *
 * @param text as {@link formatLearntWords} wrote it
 */
export function parseLearntWords(text: string): LearntWords {
  const [first = '', ...lines] = text.split('\n');
  const known = new Set<string>();
  const stems = new Map<string, Meetings>();
  for (const line of lines) {
    const [word = '', ...meetings] = line.split(' ');
    const stem = word.replace(KNOWN, '');
    if (stem !== word) known.add(stem);
    stems.set(
      stem,
      meetings.map((it) => {
        const [topic, times] = it.split(':').map(Number);
        return [topic ?? 0, times ?? 0];
      }),
    );
  }
  return { topics: first.split(' '), stems, known };
}

/**
 * Writes learnt words as text, in the order of their letters.
 *
 * @param learnt the words
 */
export function formatLearntWords({ topics, stems, known }: LearntWords): string {
  const lines = [...stems]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, meetings]) => {
      const each = [...meetings].sort(([a], [b]) => a - b).map(([topic, times]) => `${topic}:${times}`);
      return [known.has(stem) ? KNOWN + stem : stem, ...each].join(' ');
    });
  return [topics.join(' '), ...lines].join('\n');
}

/** In meetings: a clue that was met so often is trusted by half. */
const DOUBT = 4;

/**
 * Scores topics by naive Bayes: each clue adds the logarithm of its share in the topic over the share that all clues have in
 * it. One is added to both shares, so that no clue decides alone, and none that a topic lacks excludes it.
 */
export class TopicScores {
  readonly #learnt: LearntWords;
  /** For each clue, what it adds to the score of each topic. */
  readonly #gains = new Map<string, Float64Array>();

  /** @param learnt words with their topics */
  constructor(learnt: LearntWords) {
    this.#learnt = learnt;
    const all = new Float64Array(learnt.topics.length);
    for (const [stem, meetings] of learnt.stems) {
      for (const [clue, weight] of this.#cluesOf(stem)) {
        const own = this.#gains.get(clue) ?? new Float64Array(all.length);
        this.#gains.set(clue, own);
        for (const [topic, times] of meetings) {
          own[topic] = (own[topic] ?? 0) + times * weight;
          all[topic] = (all[topic] ?? 0) + times * weight;
        }
      }
    }
    const total = sumOf(all);
    const shares = all.map((it) => it / total);
    for (const [clue, own] of this.#gains) this.#gains.set(clue, gainsOf(own, shares));
  }

  /**
   * The score of each topic for an entry; 0 for all if it has no clue that was learnt.
   *
   * @param stems of the entry, with the weight of each
   */
  of(stems: ReadonlyMap<string, number>): readonly (readonly [topic: string, score: number])[] {
    const scores = new Float64Array(this.#learnt.topics.length);
    for (const [stem, weight] of stems) {
      for (const [clue, factor] of this.#cluesOf(stem)) {
        this.#gains.get(clue)?.forEach((gain, topic) => {
          scores[topic] = (scores[topic] ?? 0) + weight * factor * gain;
        });
      }
    }
    return this.#learnt.topics.map((topic, at) => [topic, scores[at] ?? 0]);
  }

  #cluesOf(stem: string): ReturnType<typeof clues> {
    return clues(stem, (it) => this.#learnt.known.has(it));
  }
}

/** What a clue adds to the score of each topic, by how often it was met there, and by the shares that all clues have. */
function gainsOf(met: Float64Array, shares: Float64Array): Float64Array {
  const times = sumOf(met);
  return met.map((own, topic) => {
    const usual = shares[topic] ?? 0;
    const share = (own + DOUBT * usual) / (times + DOUBT);
    return Math.log((share + 1) / (usual + 1));
  });
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, it) => sum + it, 0);
}
