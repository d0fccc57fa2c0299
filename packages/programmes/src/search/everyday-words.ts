import type { Topic } from '../catalogue.js';
import { OUR_LETTERS } from './fold.js';
import { tokensOf } from './tokens.js';
import { englishStem } from './stem.js';
import type { Spellings, Terms } from './terms.js';

/** A word or a few, such as `psykisk helse`, without the small ones. */
export type Expression = readonly Spellings[];

/** Expressions that mean much the same, of a topic. */
interface Group {
  readonly topic: Topic;
  /** How much a word of it tells of the topic. */
  readonly weight: number;
  readonly expressions: readonly Expression[];
}

/** The weights of the words of topics. */
const WEIGHTS = { label: 0.45, everyday: 0.4 } as const;

/** What is known of a word from the topics. */
export interface Known {
  /** The topics that it belongs to, each with a weight. */
  readonly topics: ReadonlyMap<Topic, number>;
  /** The expressions that mean much the same, the nearest first, each with its topic. */
  readonly near: readonly (readonly [expression: Expression, topic: Topic])[];
}

/** The words that people look for topics by. */
export class EverydayWords {
  readonly #terms: Terms;
  /** The groups that have a word, by each of the stems that it may be known by. */
  readonly #byStem = new Map<string, Set<Group>>();

  /** @param terms spells words */
  constructor(terms: Terms) {
    this.#terms = terms;
  }

  /**
   * Makes a topic known.
   *
   * @param topic with its label
   * @param words that people look for it by; those that mean much the same in one, with `=` between them
   */
  add(topic: Topic, words: readonly string[]): void {
    this.#addGroup({ topic, weight: WEIGHTS.label, expressions: this.#expression(topic.label).map((it) => [it]) });
    for (const each of words) {
      const expressions = each.split('=').map((it) => this.#expression(it));
      this.#addGroup({ topic, weight: WEIGHTS.everyday, expressions: expressions.filter((it) => it.length > 0) });
    }
  }

  /**
   * Looks a word up.
   *
   * @param asked the word
   * @param all the words that are searched for: an expression of two is known only where both are
   */
  about(asked: Spellings, all: readonly Spellings[]): Known {
    const topics = new Map<Topic, number>();
    const near: (readonly [Expression, Topic])[] = [];
    const means = (expression: Expression): boolean =>
      expression.some((it) => isSame(asked, it)) && expression.every((it) => all.some((other) => isSame(other, it)));
    for (const { topic, weight, expressions } of this.#groupsOf(asked)) {
      if (!expressions.some(means)) continue;
      topics.set(topic, Math.max(topics.get(topic) ?? 0, weight));
      if (weight === WEIGHTS.label) continue;
      for (const it of expressions) if (!means(it)) near.push([it, topic]);
    }
    return { topics, near };
  }

  #addGroup(group: Group): void {
    for (const it of group.expressions.flat()) this.#terms.know(it);
    for (const stem of group.expressions.flat().flatMap(stemsOf)) {
      const groups = this.#byStem.get(stem) ?? new Set();
      this.#byStem.set(stem, groups.add(group));
    }
  }

  #groupsOf(asked: Spellings): ReadonlySet<Group> {
    return new Set(stemsOf(asked).flatMap((it) => [...(this.#byStem.get(it) ?? [])]));
  }

  #expression(text: string): Expression {
    return tokensOf(text)
      .map(({ word }) => this.#terms.spell(word))
      .filter(({ small }) => !small);
  }
}

/** The stems that a word may be known by. */
function stemsOf({ word, stem, joined, bokmal, plain }: Spellings): readonly string[] {
  return [stem, joined.stem, bokmal.stem, plain.stem, englishStem(word)];
}

/** Whether two words are forms or spellings of one. */
function isSame(asked: Spellings, other: Spellings): boolean {
  if (asked.small) return false;
  return (
    asked.word === other.word ||
    asked.stem === other.stem ||
    asked.joined.stem === other.joined.stem ||
    asked.bokmal.stem === other.bokmal.stem ||
    // Readers in Norway look in English too: `schools`.
    englishStem(asked.word) === englishStem(other.word) ||
    (!OUR_LETTERS.test(asked.word) && asked.plain.stem === other.plain.stem)
  );
}
