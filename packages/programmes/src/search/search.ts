import type { Topic } from '../catalogue.js';
import { DocumentWords } from './document-words.js';
import { EverydayWords } from './everyday-words.js';
import { LONG } from './fits.js';
import { hyphenatedIn, tokensOf } from './tokens.js';
import { Matcher, RARE, type Matched } from './match.js';
import type { Found, Hit, InDocuments, Searched } from './found.js';
import { queryOf, type Query } from './query.js';
import { Terms } from './terms.js';

/** The weight of a word, by where it stands. */
const WEIGHTS = { statement: 1, document: 0.97, details: 0.55, heading: 0.4 } as const;

/** The most that is shown as near: a few. */
const FEW = 5;

/** Stands between two texts of an entry, so that no phrase goes from one into the other. */
const END = '';

/**
 * Finds entries by what people write: in any case and spelling, inflected, inside compounds, in either Norwegian language, by
 * the words of the document that ours lost. All words must be found. Exact before inflected before inside another word; what
 * the statement says before its details and the heading. Where nothing has a word: what has one that means much the same,
 * then what stands under a topic that it belongs to, then what it may be a slip for. What has a word that means much the same
 * comes after a single entry that has the word, too.
 */
export class SearchIndex {
  readonly #terms: Terms;
  readonly #everyday: EverydayWords;
  readonly #documents: DocumentWords;
  readonly #searched: Searched[] = [];
  /** The words of each entry in the order of its texts. */
  readonly #texts: (readonly string[])[] = [];

  /** @param stem takes the inflection off a word in small letters */
  constructor(stem: (word: string) => string) {
    this.#terms = new Terms(stem);
    this.#everyday = new EverydayWords(this.#terms);
    this.#documents = new DocumentWords(stem);
  }

  /**
   * Makes an entry known.
   *
   * @param searched the entry
   * @param words of its document that its texts do not have
   */
  add(searched: Searched, words: readonly string[] = []): void {
    const at = this.#searched.push(searched) - 1;
    const { entry, section } = searched;
    const texts: string[] = [];
    const note = (text: string | undefined, weight: number): void => {
      if (!text) return;
      const tokens = tokensOf(text);
      for (const { word, start, end } of [...tokens, ...hyphenatedIn(text, tokens)]) {
        const entries = this.#terms.add(word, text.slice(start, end))?.entries;
        entries?.set(at, Math.max(entries.get(at) ?? 0, weight));
      }
      for (const { word } of tokens) texts.push(word);
      texts.push(END);
    };
    note(entry.statement, WEIGHTS.statement);
    if (entry.quote) note(entry.quote, WEIGHTS.statement);
    // Beside the document's own words, details are closed.
    else note(entry.details, WEIGHTS.details);
    note(section.heading, WEIGHTS.heading);
    for (const written of words) {
      const tokens = tokensOf(written);
      for (const { word, start, end } of [...tokens, ...hyphenatedIn(written, tokens)]) {
        this.#terms.add(word, written.slice(start, end))?.documents.set(at, WEIGHTS.document);
      }
    }
    this.#texts.push(texts);
  }

  /**
   * Makes words of a whole document known. Only where all of them are, anything can be said of what it does not have.
   *
   * @param programme the id of the programme
   * @param words that none of its entries has
   */
  addDocument(programme: string, words: readonly string[]): void {
    this.#documents.add(programme, words);
  }

  /** Makes a topic known by its label, and by the everyday words that people look for it by. */
  addTopic(topic: Topic, words: readonly string[] = []): void {
    this.#everyday.add(topic, words);
  }

  /**
   * Searches.
   *
   * @param text as somebody writes it
   */
  search(text: string): Found {
    const query = queryOf(text);
    const matcher = new Matcher(this.#terms, this.#everyday, this.#searched, this.#texts);
    const each = [...query.phrases.map((it) => matcher.phrase(it)), ...matcher.words(query)];
    const none = {
      hits: [],
      words: matcher.found,
      phrases: [...query.phrases, ...matcher.together],
      meant: [],
      several: each.length > 1,
      topics: [],
      inDocuments: this.#inDocuments(query, each),
    };
    if (each.length === 0) return { ...none, kind: 'none' };
    const hits = this.#ranked(each, query.words);
    const own = hits.filter(({ at }) => each.every((it) => it.has(at)));
    const meant = each.flatMap((it) => it.meant ?? []);
    // What a document has is no slip.
    if (meant.length > 0 && none.inDocuments.words.size > 0) return { ...none, kind: 'some' };
    const near = this.#near(hits, each);
    if (own.length > 0 && own.length <= RARE && each.length === 1 && meant.length === 0) {
      return { ...none, kind: 'all', hits: [...new Set([...own.map(({ hit }) => hit), ...near])].slice(0, FEW) };
    }
    if (own.length > 0) {
      return { ...none, kind: meant.length > 0 ? 'slip' : 'all', hits: own.map(({ hit }) => hit), meant };
    }
    if (query.phrases.length > 0) return { ...none, kind: 'all' };
    const topics = [...new Set(each.flatMap((it) => [...it.topics]))];
    const some = near.length > 0 ? [] : this.#some(each, query.words);
    if (some.length > 0) return { ...none, kind: 'some', hits: some, topics };
    return { ...none, kind: near.length + topics.length > 0 ? 'near' : 'some', hits: near, topics };
  }

  /** What the documents have of those programmes that have no entry with any of the words, or with words that are near. */
  #inDocuments(query: Query, each: readonly Matched[]): InDocuments {
    const found = each.flatMap((it) => (it.meant ? [] : [...it.all(), ...it.near.keys()]));
    const speaking = new Set(found.flatMap((at) => this.#searched[at]?.programme.id ?? []));
    const isSlip = each.some((it) => it.meant);
    return this.#documents.search(query, this.#everyday, { speaking, isSlip, terms: this.#terms });
  }

  /**
   * A few of what is near: what has one of several words, or a word that is near. Of a topic alone there is no best: it is
   * named, and not listed.
   */
  #near(hits: readonly Ranked[], each: readonly Matched[]): readonly Hit[] {
    const near = hits.filter(({ at }) => each.some((it) => it.has(at) || it.near.has(at)));
    return near.slice(0, FEW).map(({ hit }) => hit);
  }

  /** What has the most of several words: the rarer the word, the more it counts. */
  #some(each: readonly Matched[], asked: readonly string[]): readonly Hit[] {
    const counts = new Map<number, number>();
    const scores = new Map<number, number>();
    for (const it of each) {
      const all = [...it.all()];
      const rare = Math.log(1 + this.#searched.length / all.length);
      for (const at of all) {
        counts.set(at, (counts.get(at) ?? 0) + 1);
        scores.set(at, (scores.get(at) ?? 0) + it.score(at) * rare);
      }
    }
    const most = Math.max(0, ...counts.values());
    return [...counts]
      .filter(([, count]) => count === most)
      .map(([at]) => this.#hit(at, scores.get(at) ?? 0, each, asked))
      .sort(byScore)
      .map(({ hit }) => hit);
  }

  #ranked(each: readonly Matched[], asked: readonly string[]): readonly Ranked[] {
    const [first, ...others] = each;
    return [...(first?.candidates() ?? [])]
      .filter((at) => others.every((it) => it.score(at) > 0))
      .map((at) => {
        const sum = each.reduce((total, it) => total + it.score(at), 0);
        return this.#hit(at, sum, each, asked);
      })
      .sort(byScore);
  }

  #hit(at: number, score: number, each: readonly Matched[], asked: readonly string[]): Ranked {
    const searched = this.#searched[at] as Searched;
    const why = each.flatMap((it) => it.why(at) ?? []);
    return { at, hit: { searched, score: score + nudgeOf(searched, this.#texts[at] ?? [], asked), why } };
  }
}

interface Ranked {
  readonly at: number;
  readonly hit: Hit;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.hit.score - a.hit.score || a.at - b.at;
}

/**
 * A small weight that orders entries which fit alike: a pledge before a fact, a first mention before a repeat, an early
 * word in a short sentence.
 */
function nudgeOf({ entry }: Searched, texts: readonly string[], asked: readonly string[]): number {
  const length = texts.indexOf(END);
  const first = texts.findIndex((word) => asked.some((it) => word.includes(it.slice(0, LONG))));
  const early = first < 0 || first >= length ? 0 : 0.04 * (1 - first / length);
  return (entry.kind === 'pledge' ? 0.05 : 0) - (entry.repeats ? 0.03 : 0) + early - Math.min(length, 40) / 1000;
}
