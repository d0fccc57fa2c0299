import type { Topic } from '../catalogue.js';
import type { EverydayWords, Expression, Known } from './everyday-words.js';
import { askedFor, fitOf, FITS, LONG, slipOf, wholeOf, type Asked } from './fits.js';
import { isPrefix } from './small-words.js';
import { OUR_LETTERS, plain, withoutDigraphs } from './fold.js';
import { placesOf } from './tokens.js';
import type { Query } from './query.js';
import type { Searched, Why } from './found.js';
import type { Spellings, Term, Terms } from './terms.js';

/** The longest word that is taken apart: no compound is longer. */
const LONGEST_COMPOUND = 40;

/** The most words from one half of a compound to the other, as in `omsorg for de eldre`. */
const CLOSE = 3;

/** People in the plural, by what they do: `lærere` are near where a text may have the verb `lærer`. */
const PEOPLE = /er(?:e|ne)s?$/;

/** The entries that have a rare word: `climate` in a name. Others are looked for by words that are near, too. */
export const RARE = 1;

/** The weight of an entry's topic beside that of its words. */
const BESIDE = 0.4;

/** An entry that has a word which is near. */
interface Near {
  readonly score: number;
  readonly word: string;
}

/** Where a word that is searched for was found. */
export class Matched {
  /** In what the entries show. */
  readonly texts = new Map<number, number>();
  /** In their documents alone. */
  readonly documents = new Map<number, { readonly score: number; readonly word: string }>();
  readonly near = new Map<number, Near>();
  /** On a topic that it belongs to. */
  readonly onTopic = new Map<number, { readonly score: number; readonly topic: Topic }>();
  readonly topics = new Set<Topic>();
  /** The word that was searched for in its place. */
  meant: string | undefined;
  readonly isPhrase: boolean;

  constructor(isPhrase = false) {
    this.isPhrase = isPhrase;
  }

  /** Whether an entry, or its document, has the word. */
  has(at: number): boolean {
    return this.texts.has(at) || this.documents.has(at);
  }

  /** Takes back what was found in the texts. */
  forget(): void {
    this.texts.clear();
    this.documents.clear();
  }

  get isEmpty(): boolean {
    return this.texts.size + this.documents.size === 0;
  }

  /** The entries that have it. */
  all(): ReadonlySet<number> {
    return new Set([...this.texts.keys(), ...this.documents.keys()]);
  }

  /** The entries that have it, or something for it. */
  candidates(): ReadonlySet<number> {
    return new Set([...this.all(), ...this.near.keys(), ...this.onTopic.keys()]);
  }

  /** An entry that has the word and is on its topic is more about it. */
  score(at: number): number {
    const own = Math.max(this.texts.get(at) ?? 0, this.documents.get(at)?.score ?? 0);
    const near = (this.near.get(at)?.score ?? 0) + (this.onTopic.get(at)?.score ?? 0);
    return own > 0 ? own + BESIDE * near : near;
  }

  /** Why an entry was found that does not show the word; undefined where it does. */
  why(at: number): Why | undefined {
    if (this.texts.has(at)) return undefined;
    const document = this.documents.get(at);
    if (document) return { kind: 'document', word: document.word };
    const near = this.near.get(at);
    if (near) return { kind: 'near', word: near.word };
    const topic = this.onTopic.get(at)?.topic;
    return topic && { kind: 'topic', label: topic.label };
  }
}

/** Matches the words of one query. */
export class Matcher {
  /** The words of the entries that were found, each with the part of it that was searched for. */
  readonly found = new Map<string, string>();
  /** Those that were found one after the other. */
  readonly together: (readonly string[])[] = [];
  readonly #terms: Terms;
  readonly #everyday: EverydayWords;
  readonly #searched: readonly Searched[];
  readonly #texts: readonly (readonly string[])[];

  constructor(
    terms: Terms,
    everyday: EverydayWords,
    searched: readonly Searched[],
    texts: readonly (readonly string[])[],
  ) {
    this.#terms = terms;
    this.#everyday = everyday;
    this.#searched = searched;
    this.#texts = texts;
  }

  /** Matches each word of a query. */
  words({ words, compounds }: Query): readonly Matched[] {
    const asked = words.map((it) => askedFor(this.#terms.spell(it)));
    const together = compounds.map((it) => ({ ...it, matched: this.#compound(it.word) }));
    return asked.map((it) => {
      const known = this.#everyday.about(it, asked);
      const matched = this.#inTexts(it);
      for (const { parts, matched: whole } of together) {
        if (!parts.includes(it.word)) continue;
        // `E 18` is one word: it is not about every 18.
        if (!whole.isEmpty && parts.some((part) => part.length < 2)) matched.forget();
        addTo(matched, whole);
      }
      this.#byTopics(known, matched);
      if (matched.all().size <= RARE || asked.length > 1)
        for (const [expression] of known.near) this.#expression(expression, matched);
      if (!matched.isEmpty) return matched;
      this.#inHalves(it.word, matched);
      if (matched.near.size + matched.topics.size === 0) this.#begun(it, matched);
      if (matched.near.size + matched.topics.size === 0) this.#withSlip(it, matched);
      return matched;
    });
  }

  /** Matches a phrase: its words one after the other, as they are spelt; as they may be written where nothing has them. */
  phrase(words: readonly string[]): Matched {
    const matched = new Matched(true);
    const sought = words.join('');
    for (const spell of [(word: string) => word, withoutDigraphs, ...(OUR_LETTERS.test(sought) ? [] : [plain])]) {
      this.#texts.forEach((texts, at) => {
        if (placesOf(texts.map(spell), spell(sought)).length > 0) matched.texts.set(at, FITS.word);
      });
      if (!matched.isEmpty) break;
    }
    return matched;
  }

  /** Exact letters first, then two for one put right, then plain ones for `å`, `æ` and `ø`, where the reader wrote none. */
  #inTexts(asked: Asked): Matched {
    const spellings = [undefined, 'joined' as const, ...(OUR_LETTERS.test(asked.word) ? [] : ['plain' as const])];
    const matched = new Matched();
    for (const spelling of spellings) {
      for (const term of this.#terms.all()) {
        const fits = fitOf(asked, term, this.#terms, spelling);
        if (fits > 0) this.#add(matched, term, fits, asked.base);
      }
      if (!matched.isEmpty) break;
    }
    this.#apart(asked.word, matched);
    return matched;
  }

  #add(matched: Matched, term: Term, fits: number, sought: string): void {
    this.found.set(term.word, sought);
    for (const [at, weight] of term.entries) {
      matched.texts.set(at, Math.max(matched.texts.get(at) ?? 0, weight * fits));
    }
    for (const [at, weight] of term.documents) {
      const score = weight * fits;
      if (score > (matched.documents.get(at)?.score ?? 0)) matched.documents.set(at, { score, word: term.written });
    }
  }

  /** What begins with a word, or what there is of it, and is no compound: near, for a word may be half written. */
  #begun({ word }: Asked, matched: Matched): void {
    if (word.length < LONG) return;
    for (const term of this.#terms.all()) {
      if (!term.word.startsWith(word)) continue;
      for (const [at, weight] of term.entries) {
        matched.near.set(at, { score: weight * FITS.begun, word: term.written });
        this.found.set(term.word, word);
      }
    }
  }

  /** A word of the texts that was written in two, or with a hyphen. */
  #compound(word: string): Matched {
    const matched = new Matched();
    for (const term of this.#terms.formsOf(word)) this.#add(matched, term, FITS.word, word);
    return matched;
  }

  /** A word that the texts write in two, one after the other: `el sparkesykkel`. */
  #apart(word: string, matched: Matched): void {
    if (word.length > LONGEST_COMPOUND) return;
    for (let cut = 1; cut < word.length; cut++) {
      const first = this.#terms.get(word.slice(0, cut));
      if (!first || isPrefix(first.word)) continue;
      for (const second of this.#terms.formsOf(word.slice(cut))) {
        for (const [at, weight] of second.entries) {
          const texts = this.#texts[at] ?? [];
          if (!first.entries.has(at)) continue;
          if (!texts.some((it, from) => it === second.word && texts[from - 1] === first.word)) continue;
          matched.texts.set(at, Math.max(matched.texts.get(at) ?? 0, weight * FITS.stem));
          this.together.push([first.word, second.word]);
        }
      }
    }
  }

  /** What stands under the topics of an everyday word. */
  #byTopics({ topics }: Known, matched: Matched): void {
    for (const topic of topics.keys()) matched.topics.add(topic);
    if (topics.size > 0) {
      this.#searched.forEach(({ entry }, at) => {
        for (const [topic, weight] of topics) {
          const index = entry.topics.indexOf(topic.id);
          // The main topic stands first.
          const score = index < 0 ? 0 : weight * (index === 0 ? 1 : 0.6);
          if (score > (matched.onTopic.get(at)?.score ?? 0)) matched.onTopic.set(at, { score, topic });
        }
      });
    }
  }

  #expression(expression: Expression, matched: Matched): void {
    const each = expression.map((it) => this.#whole(it));
    for (const [at, { score }] of each[0] ?? []) {
      const found = each.flatMap((it) => it.get(at) ?? []);
      if (found.length < each.length || score <= (matched.near.get(at)?.score ?? 0)) continue;
      matched.near.set(at, { score, word: found.map(({ term }) => term.written).join(' ') });
      found.forEach(({ term }, index) => this.found.set(term.word, expression[index]?.word ?? term.word));
    }
  }

  /** A compound that nobody wrote so: `skolehage` where the text has `skole- eller parsellhager`. */
  #inHalves(word: string, matched: Matched): void {
    if (word.length < LONG || word.length > LONGEST_COMPOUND) return;
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const half = word.slice(0, cut);
      if (!this.#terms.get(half) && !this.#terms.get(half.replace(/[se]$/, ''))) continue;
      const first = this.#whole(this.#terms.spell(half));
      const second = first.size > 0 ? this.#whole(this.#terms.spell(word.slice(cut))) : first;
      for (const [at, { score, term }] of first) {
        const other = second.get(at);
        const sum = other ? (FITS.halves * (score + other.score)) / 2 : 0;
        if (!other || sum <= (matched.near.get(at)?.score ?? 0)) continue;
        if (!this.#areClose(at, term, other.term)) continue;
        matched.near.set(at, { score: sum, word: `${term.written} – ${other.term.written}` });
        this.found.set(term.word, word.slice(0, cut));
        this.found.set(other.term.word, word.slice(cut));
      }
    }
  }

  /** Whether two words stand close to each other in an entry. */
  #areClose(at: number, one: Term, other: Term): boolean {
    const texts = this.#texts[at] ?? [];
    return texts.some(
      (word, from) =>
        word === one.word && texts.slice(Math.max(0, from - CLOSE), from + CLOSE + 1).includes(other.word),
    );
  }

  /** The best match of a word, or of a half of a compound, in each entry that has one. */
  #whole(word: Spellings): ReadonlyMap<number, { readonly score: number; readonly term: Term }> {
    const best = new Map<number, { score: number; term: Term }>();
    if (word.small) return best;
    for (const term of this.#terms.all()) {
      const fits = wholeOf(word, term, this.#terms);
      if (fits === 0 || (PEOPLE.test(word.word) && term.stem === word.stem && !PEOPLE.test(term.word))) continue;
      for (const [at, weight] of term.entries) {
        if (weight * fits > (best.get(at)?.score ?? 0)) best.set(at, { score: weight * fits, term });
      }
    }
    return best;
  }

  /** What a word finds that is one letter from it: of several words, the one that most entries have. */
  #withSlip(asked: Asked, matched: Matched): void {
    if (asked.word.length < LONG || asked.word.length > LONGEST_COMPOUND) return;
    const counts = new Map<string, number>();
    for (const term of this.#terms.all()) {
      // Before an ending, or the rest of a compound, too.
      const starts = [term.word, ...[0, 1, -1].map((by) => term.word.slice(0, asked.word.length + by))];
      const near = starts.filter((it, at) => (at === 0 || it.length > LONG) && slipOf(asked, { word: it, stem: it }));
      const meant = near.find((it) => it === term.word || this.#terms.isPart(it));
      if (meant) counts.set(meant, (counts.get(meant) ?? 0) + term.entries.size + term.documents.size);
    }
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    if (!best) return;
    matched.meant = best[0];
    const meant = this.#inTexts(askedFor(this.#terms.spell(best[0])));
    addTo(matched, meant, FITS.slip);
  }
}

function addTo(matched: Matched, other: Matched, times = 1): void {
  for (const [at, score] of other.texts) matched.texts.set(at, Math.max(matched.texts.get(at) ?? 0, times * score));
  for (const [at, { score, word }] of other.documents) {
    if (times * score > (matched.documents.get(at)?.score ?? 0)) {
      matched.documents.set(at, { score: times * score, word });
    }
  }
}
