import type { EverydayWords } from './everyday-words.js';
import { slipsApart } from './slips.js';
import { hyphenatedIn, tokensOf } from './tokens.js';
import type { InDocuments } from './found.js';
import { Matcher, type Matched } from './match.js';
import type { Query } from './query.js';
import { Terms, type Form } from './terms.js';

/** The letters of a word from which on two slips in it may make another. */
const TWO_SLIPS = 7;

/** What was found of a query in the entries of programmes. */
export interface InEntries {
  /** The ids of the programmes with entries that have any of its words, or of words that are near. */
  readonly speaking: ReadonlySet<string>;
  /** Whether they have a word that it may be a slip for. */
  readonly isSlip: boolean;
  /** All their words. */
  readonly terms: Terms;
}

/** The words of whole documents that none of their entries has. */
export class DocumentWords {
  readonly #terms: Terms;
  readonly #programmes: string[] = [];

  /** @param stem takes the inflection off a word */
  constructor(stem: (word: string) => string) {
    this.#terms = new Terms(stem);
  }

  /** Makes words of a document known. With the last of them, all of its words must be. */
  add(programme: string, words: readonly string[]): void {
    const known = this.#programmes.indexOf(programme);
    const at = known < 0 ? this.#programmes.push(programme) - 1 : known;
    for (const written of words) {
      const tokens = tokensOf(written);
      for (const { word, start, end } of [...tokens, ...hyphenatedIn(written, tokens)]) {
        const term = this.#terms.add(word, written.slice(start, end));
        term?.documents.set(at, 1);
        // To be found as a word that is near.
        term?.entries.set(at, 1);
      }
    }
  }

  /**
   * Searches the words.
   *
   * @param query that was searched for in the entries
   * @param everyday words that are near to each other
   * @param entries what was found in them
   */
  search(query: Query, everyday: EverydayWords, entries: InEntries): InDocuments {
    const { speaking, isSlip, terms } = entries;
    const words = new Map<string, string>();
    const none = new Set<string>();
    const silent = this.#programmes.filter((it) => !speaking.has(it));
    if (silent.length === 0 || query.phrases.length > 0) return { words, none };
    const each = new Matcher(this.#terms, everyday, [], []).words(query);
    // A word that some programme has is what was meant.
    const isKnown = speaking.size > 0 || each.some((it) => !it.isEmpty && !it.meant);
    const isMeant = isKnown || !(isSlip || query.words.some((it) => this.#isLikeOther(it, terms)));
    for (const programme of silent) {
      const at = this.#programmes.indexOf(programme);
      const found = each.flatMap((it) => (isSlip && it.meant ? [] : (wordAt(it, at) ?? [])));
      if (found.length === 0 && isMeant && query.tells) none.add(programme);
      // Of several words, one tells nothing of what was meant.
      if (found[0] !== undefined && each.length === 1) words.set(programme, found[0]);
    }
    return { words, none };
  }

  /** Whether a word may be another that is known, with a slip or two, or begins one: `bad` is in «badeplasser». */
  #isLikeOther(word: string, entries: Terms): boolean {
    const asked = entries.spell(word);
    return [this.#terms, entries].some((terms) => [...terms.all()].some((it) => isLike(asked, it)));
  }
}

function isLike(asked: Form, other: Form): boolean {
  if (other.word.startsWith(asked.word)) return true;
  const most = asked.word.length < TWO_SLIPS ? 1 : 2;
  return (
    asked.word[0] === other.word[0] &&
    (slipsApart(asked.word, other.word, most) || slipsApart(asked.stem, other.stem, most))
  );
}

function wordAt(matched: Matched, at: number): string | undefined {
  return matched.documents.get(at)?.word ?? matched.near.get(at)?.word;
}
