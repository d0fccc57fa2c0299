import type { Topic } from '../catalogue.js';
import type { Programme } from '../programme.js';
import type { Placed } from '../select.js';
import { oneSlipApart, tokensOf } from './fold.js';

/** An entry that may be found, and the programme that it stands in. */
export interface Searched extends Placed {
  readonly programme: Programme;
}

/** An entry that was found. */
export interface Hit {
  readonly searched: Searched;
  readonly score: number;
}

/** The result of a search. */
export interface Found {
  /**
   * `none`: nothing was searched for, as a letter alone, or small words. `all`: what has all the words. `near`: where
   * nothing has them, what stands under a topic that they belong to, or has a part of them. `some`: where nothing has all
   * of them, what has some.
   */
  readonly kind: 'none' | 'all' | 'near' | 'some';
  /** The best first. */
  readonly hits: readonly Hit[];
  /** The words of the dataset, folded, that were found, each with the part of it that was searched for. */
  readonly words: ReadonlyMap<string, string>;
}

/** The weight of a word, by where it stands. */
const WEIGHTS = { statement: 1, details: 0.55, heading: 0.4, label: 0.45, everyday: 0.4 } as const;

/** The weight of a match, by how the word fits. */
const FITS = { word: 1, stem: 0.95, start: 0.8, end: 0.75, inside: 0.6, slip: 0.5, halves: 0.5, half: 0.25 } as const;

/** Words too small to tell anything by, folded, in the languages of the dataset. */
const SMALL = new Set(
  (
    'a alle an and at av bli blir da de den det dette du eg ei ein eit en er et etter flere for fra fra ha har hos hva ' +
    'i ikke in ikkje is ja jeg kan kva med mer mot na of og om on opp or over pa sa seg sin sine skal som the til to ut ved vi vil will'
  ).split(' '),
);

/** The letters that a word must have to be matched with a slip, or inside other words. */
const LONG = 5;

/** The longest query, in letters: what comes after them is not read. */
const LONGEST_QUERY = 100;

/** The most different words that are indexed, so that a search takes no time. Norwegian has fewer in use. */
const MOST_TERMS = 40_000;

/** The most words that are searched for. */
const MOST_ASKED = 8;

/** The longest word that is taken apart: no compound is longer. */
const LONGEST_COMPOUND = 40;

/** The weight of a word listed beside an everyday word that was searched for: neighbours are near in meaning. */
const BESIDE = 0.25;

/** A word of the texts: the entries that it stands in, and its weight in each. */
interface Term {
  readonly stem: string;
  readonly entries: Map<number, number>;
  /** By topic, for the labels and everyday words of topics. */
  readonly topics: Map<string, number>;
}

type Scores = ReadonlyMap<number, number>;

/** Where a word that is searched for was found: in the texts; by a part of it, or by a topic that it belongs to. */
interface Matched {
  readonly texts: Scores;
  readonly near: Scores;
}

/**
 * Finds entries by what people write: in any case and spelling, inflected, inside compounds, with a slip of one letter, by
 * the everyday words of a topic. All words must be found. Exact before inflected before inside another word; what the
 * statement says before its details, the heading and the topic.
 */
export class SearchIndex {
  readonly #stem: (word: string) => string;
  readonly #stems = new Map<string, string>();
  readonly #terms = new Map<string, Term>();
  readonly #searched: Searched[] = [];
  /** The words of each statement, folded. */
  readonly #statements: (readonly string[])[] = [];
  readonly #everyday = new Map<string, readonly string[]>();

  /** @param stem takes the inflection off a word in small letters */
  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /** Makes an entry known. */
  add(searched: Searched): void {
    const at = this.#searched.push(searched) - 1;
    const { entry, section } = searched;
    this.#statements.push(tokensOf(entry.statement).map(({ word }) => word));
    const note = (text: string | undefined, weight: number): void => {
      for (const { word } of tokensOf(text ?? '')) {
        const entries = this.#term(word)?.entries;
        entries?.set(at, Math.max(entries.get(at) ?? 0, weight));
      }
    };
    note(entry.statement, WEIGHTS.statement);
    note(entry.quote, WEIGHTS.statement);
    note(entry.details, WEIGHTS.details);
    note(entry.note, WEIGHTS.details);
    note(section.heading, WEIGHTS.heading);
  }

  /** Makes a topic known by its label, and by the everyday words that people look for it by. */
  addTopic({ id, label }: Topic, words: readonly string[] = []): void {
    const note = (text: string, weight: number): void => {
      for (const { word } of tokensOf(text)) {
        const topics = this.#term(word)?.topics;
        topics?.set(id, Math.max(topics.get(id) ?? 0, weight));
      }
    };
    note(label, WEIGHTS.label);
    for (const word of words) note(word, WEIGHTS.everyday);
    this.#everyday.set(
      id,
      words.flatMap((word) => tokensOf(word).map((it) => it.word)),
    );
  }

  /**
   * Searches.
   *
   * @param query as somebody writes it
   */
  search(query: string): Found {
    const asked = tokensOf(query.slice(0, LONGEST_QUERY))
      .flatMap(({ word }) => (word.length > 1 && !SMALL.has(word) ? word : []))
      .slice(0, MOST_ASKED);
    const words = new Map<string, string>();
    if (asked.length === 0) return { kind: 'none', hits: [], words };
    const each = asked.map((word) => this.#match(word, words));
    const inTexts = (at: number): number => each.filter(({ texts }) => texts.has(at)).length;
    const complete = this.#ranked(each.map(both), asked);
    const hits = complete.filter(({ at }) => inTexts(at) > 0);
    if (hits.length > 0) return { kind: 'all', hits: hits.map(({ hit }) => hit), words };
    if (complete.length > 0) return { kind: 'near', hits: complete.map(({ hit }) => hit), words };
    const some = this.#ranked([this.#rarest(each)], asked);
    const most = some.reduce((count, { at }) => Math.max(count, inTexts(at)), 0);
    return { kind: 'some', hits: some.filter(({ at }) => inTexts(at) === most).map(({ hit }) => hit), words };
  }

  /** The entries that have one of several words: the rarer the word, the more it counts. */
  #rarest(each: readonly Matched[]): Scores {
    const scores = new Map<number, number>();
    for (const { texts } of each) {
      const rare = Math.log(1 + this.#searched.length / texts.size);
      for (const [at, score] of texts) scores.set(at, (scores.get(at) ?? 0) + score * rare);
    }
    return scores;
  }

  #ranked(each: readonly Scores[], asked: readonly string[]): readonly { at: number; hit: Hit }[] {
    const [first = new Map<number, number>(), ...others] = each;
    return [...first]
      .filter(([at]) => others.every((scores) => scores.has(at)))
      .map(([at, score]) => {
        const searched = this.#searched[at] as Searched;
        const sum = others.reduce((total, scores) => total + (scores.get(at) ?? 0), score);
        return { at, hit: { searched, score: sum + nudgeOf(searched, this.#statements[at] ?? [], asked) } };
      })
      .sort((a, b) => b.hit.score - a.hit.score || a.at - b.at);
  }

  /** A slip is looked for only where nothing fits, and a part only where that gives nothing either. */
  #match(word: string, words: Map<string, string>): Matched {
    const stem = this.#stemOf(word);
    const fitting = this.#matching(word, (term, its) => fitOf(word, stem, term, its), words);
    if (fitting.texts.size > 0 || word.length < LONG || word.length > LONGEST_COMPOUND) return fitting;
    const slipped = this.#matching(word, (term) => slipOf(word, term), words);
    if (slipped.texts.size > 0) return slipped;
    return { texts: slipped.texts, near: sumOf(fitting.near, this.#inHalves(word, words)) };
  }

  /** All entries with a word that fits, and all with a topic that one belongs to. */
  #matching(word: string, fit: (term: string, stem: string) => number, words: Map<string, string>): Matched {
    const texts = new Map<number, number>();
    const topics = new Map<string, number>();
    for (const [term, { stem, entries, topics: its }] of this.#terms) {
      const fits = fit(term, stem);
      if (fits === 0) continue;
      words.set(term, word);
      for (const [at, weight] of entries) texts.set(at, Math.max(texts.get(at) ?? 0, weight * fits));
      // Of the everyday words, only whole ones: parts of them say little of a topic.
      if (fits >= FITS.stem || fits === FITS.slip) {
        for (const [topic, weight] of its) topics.set(topic, Math.max(topics.get(topic) ?? 0, weight * fits));
      }
    }
    return { texts, near: sumOf(this.#onTopics(topics), this.#beside(word, topics)) };
  }

  #onTopics(topics: ReadonlyMap<string, number>): Scores {
    const scores = new Map<number, number>();
    if (topics.size === 0) return scores;
    this.#searched.forEach(({ entry }, at) => {
      // The main topic stands first.
      const each = entry.topics.map((id, index) => (topics.get(id) ?? 0) * (index === 0 ? 1 : 0.6));
      const best = Math.max(0, ...each);
      if (best > 0) scores.set(at, best);
    });
    return scores;
  }

  /** Entries on the topics of an everyday word that have the words listed beside it. */
  #beside(word: string, topics: ReadonlyMap<string, number>): Scores {
    const scores = new Map<number, number>();
    for (const topic of topics.keys()) {
      const everyday = this.#everyday.get(topic) ?? [];
      const at = everyday.findIndex((it) => it === word || this.#stemOf(it) === this.#stemOf(word));
      if (at < 0) continue;
      for (const by of [-2, -1, 1, 2]) {
        const beside = everyday[at + by];
        if (!beside) continue;
        const stem = this.#stemOf(beside);
        for (const [term, { stem: its, entries }] of this.#terms) {
          if (wholeOf(beside, stem, term, its) === 0) continue;
          for (const entry of entries.keys()) {
            if (!this.#searched[entry]?.entry.topics.includes(topic)) continue;
            scores.set(entry, Math.max(scores.get(entry) ?? 0, BESIDE / Math.abs(by)));
          }
        }
      }
    }
    return scores;
  }

  /** A compound that nobody wrote so: `eldreomsorg` where the text has care of the elderly. */
  #inHalves(word: string, words: Map<string, string>): Scores {
    const scores = new Map<number, number>();
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)].map((half) => {
        const own = new Map<string, string>();
        const stem = this.#stemOf(half);
        return { own, ...this.#matching(half, (term, its) => wholeOf(half, stem, term, its), own) };
      });
      if (!first || !second) continue;
      for (const [entry, score] of first.texts) {
        const other = second.texts.get(entry);
        const sum = other ? (FITS.halves * (score + other)) / 2 : at > 3 ? FITS.half * score : 0;
        if (sum === 0) continue;
        scores.set(entry, Math.max(scores.get(entry) ?? 0, sum));
        for (const [term, half] of [...first.own, ...second.own]) words.set(term, half);
      }
    }
    return scores;
  }

  /** The term of a word; undefined for a new one where there are too many. */
  #term(word: string): Term | undefined {
    let term = this.#terms.get(word);
    if (!term && this.#terms.size < MOST_TERMS) {
      term = { stem: this.#stemOf(word), entries: new Map(), topics: new Map() };
      this.#terms.set(word, term);
    }
    return term;
  }

  #stemOf(word: string): string {
    let stem = this.#stems.get(word);
    if (stem === undefined) {
      stem = this.#stem(word);
      this.#stems.set(word, stem);
    }
    return stem;
  }
}

/** How a word that is searched for fits one of the texts. A short one must be more than a few letters of another. */
function fitOf(word: string, stem: string, term: string, termStem: string): number {
  if (term === word) return FITS.word;
  if (termStem === stem) return FITS.stem;
  const start = word.length < 4 ? word : stem;
  if (start.length < 3) return 0;
  const rest = term.length - start.length;
  if (term.startsWith(start)) return word.length > 3 || rest > 2 ? FITS.start : 0;
  if (rest < 2) return 0;
  if (termStem.endsWith(stem) || term.endsWith(word)) return FITS.end;
  return word.length >= LONG && term.includes(start) ? FITS.inside : 0;
}

/** The same for a half of a compound, which must be a whole word, or the beginning of one. */
function wholeOf(half: string, stem: string, term: string, termStem: string): number {
  if (term === half || termStem === stem) return FITS.stem;
  if (half.length > 3 && (term.startsWith(half) || termStem.endsWith(half))) return FITS.start;
  return 0;
}

function slipOf(word: string, term: string): number {
  if (term[0] !== word[0] || term.length < word.length - 1) return 0;
  if (oneSlipApart(word, term)) return FITS.slip;
  // Before an ending, or the rest of a compound.
  const starts = [0, 1, -1].map((by) => term.slice(0, word.length + by));
  return starts.some((start) => start.length > LONG && oneSlipApart(word, start)) ? FITS.slip * 0.9 : 0;
}

/** Adds up both kinds of match: an entry that has the word and is on its topic is more about it. */
function both({ texts, near }: Matched): Scores {
  const scores = new Map(texts);
  for (const [at, score] of near) scores.set(at, (scores.get(at) ?? 0) + score * (texts.has(at) ? 0.4 : 1));
  return scores;
}

function sumOf(some: Scores, others: Scores): Scores {
  const scores = new Map(some);
  for (const [at, score] of others) scores.set(at, (scores.get(at) ?? 0) + score);
  return scores;
}

/**
 * A small weight that orders entries which fit alike: a pledge before a fact, a first mention before a repeat, an early
 * word in a short sentence.
 */
function nudgeOf({ entry }: Searched, statement: readonly string[], asked: readonly string[]): number {
  const first = statement.findIndex((word) => asked.some((it) => word.includes(it.slice(0, LONG))));
  const early = first < 0 ? 0 : 0.04 * (1 - first / statement.length);
  return (
    (entry.kind === 'pledge' ? 0.05 : 0) - (entry.repeats ? 0.03 : 0) + early - Math.min(statement.length, 40) / 1000
  );
}
