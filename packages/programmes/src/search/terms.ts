import { withoutDigraphs, withoutRings } from './fold.js';
import { inBokmal } from './nynorsk.js';
import { isSmall } from './small-words.js';

/** A word and its stem. */
export interface Form {
  readonly word: string;
  readonly stem: string;
}

/** A word in all the spellings that it may be compared in. */
export interface Spellings extends Form {
  /** With `å` for `aa`, and so on. */
  readonly joined: Form;
  /** With `a` and `o` for `å`, `æ` and `ø`. */
  readonly plain: Form;
  /** In bokmål. */
  readonly bokmal: Form;
  /** A small word is none but itself. */
  readonly small: boolean;
}

/** The name of a spelling. */
export type Spelling = 'joined' | 'plain' | 'bokmal';

/**
 * Spells a word in all the ways that it may be compared in.
 *
 * @param word as it is spelt
 * @param stem takes off its inflection
 */
export function spellingsOf(word: string, stem: (word: string) => string): Spellings {
  const own = { word, stem: stem(word) };
  const formOf = (spell: (word: string) => string): Form => {
    const other = spell(word);
    return other === word ? own : { word: other, stem: stem(other) };
  };
  return {
    ...own,
    joined: formOf(withoutDigraphs),
    // The stem of the word, not that of what it looks like: `tær` has other forms than `tar`.
    plain: { word: withoutRings(word), stem: withoutRings(own.stem) },
    bokmal: formOf(inBokmal),
    small: isSmall(word),
  };
}

/** A word of the texts. */
export interface Term extends Spellings {
  /** The entries that it stands in, with its weight in each. */
  readonly entries: Map<number, number>;
  /** The same for those whose document has it, and that do not show it. */
  readonly documents: Map<number, number>;
  /** The word as it was first written. */
  readonly written: string;
}

/** The most different words that are indexed, so that a search takes no time. Norwegian has fewer in use. */
const MOST_TERMS = 40_000;

/** The words of all texts. */
export class Terms {
  readonly #stem: (word: string) => string;
  readonly #terms = new Map<string, Term>();
  readonly #byStem = new Map<string, Term[]>();
  /** The words that are known. */
  readonly #words = new Set<string>();
  /** Their stems. */
  readonly #stems = new Set<string>();
  #parts: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  /** @param stem takes the inflection off a word */
  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /** The term of a word; undefined for a new one where there are too many. */
  add(word: string, written: string): Term | undefined {
    let term = this.#terms.get(word);
    if (!term && this.#terms.size < MOST_TERMS) {
      term = { ...this.spell(word), entries: new Map(), documents: new Map(), written };
      this.#terms.set(word, term);
      const same = this.#byStem.get(term.stem);
      if (same) same.push(term);
      else this.#byStem.set(term.stem, [term]);
      this.know(term);
    }
    return term;
  }

  get(word: string): Term | undefined {
    return this.#terms.get(word);
  }

  /** The terms that are forms of a word. */
  formsOf(word: string): readonly Term[] {
    const own = this.#terms.get(word);
    if (isSmall(word)) return own ? [own] : [];
    const forms = (this.#byStem.get(this.#stem(word)) ?? []).filter(({ small }) => !small);
    return own && !forms.includes(own) ? [own, ...forms] : forms;
  }

  /** Makes a word known that need not stand in the texts. */
  know({ word, stem, bokmal, small }: Spellings): void {
    if (small) return;
    this.#words.add(word).add(bokmal.word);
    this.#stems.add(stem).add(bokmal.stem);
    this.#parts = undefined;
  }

  /** Whether a word is known as it stands. */
  isWhole(word: string): boolean {
    return word.length > 2 && this.#words.has(word);
  }

  /** Whether a word, a form of it or the verb that it is made of is known, and means something. */
  isWord(word: string): boolean {
    const stem = this.#stem(word);
    if (stem.length < 3 || isSmall(word)) return false;
    return this.#stems.has(stem) || this.#stems.has(stem.replace(/(?<=...)n?ing$/, ''));
  }

  /** Whether a word, or a form of it, is known, or stands in two compounds. */
  isPart(word: string): boolean {
    return this.isWord(word) || (word.length > 2 && !isSmall(word) && this.#isInTwo(word));
  }

  /** Whether compounds may begin with a word, which is known by others of its forms: `fylkes-`, and not `tjenest-`. */
  isFirst(word: string): boolean {
    if (this.isWhole(word)) return true;
    if (word.length < 3 || isSmall(word) || this.#words.has(`${word}e`)) return false;
    const forms = word.endsWith('e') ? ['n', 'r', 't'] : ['en', 'et', 'er'];
    if (forms.some((it) => this.#words.has(word + it))) return true;
    return word.length > 3 && (this.#isInTwo(word) || (word.endsWith('ing') && this.isWord(word)));
  }

  #isInTwo(word: string): boolean {
    return (this.#partners().get(this.#stem(word))?.size ?? 0) > 1;
  }

  /** The stems of what stands before or after known words in compounds, each with those of the words. */
  #partners(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#parts) return this.#parts;
    const parts = new Map<string, Set<string>>();
    const note = (part: string, partner: string): void => {
      const stem = this.#stem(part);
      parts.set(stem, (parts.get(stem) ?? new Set()).add(this.#stem(partner)));
    };
    for (const word of this.#terms.keys()) {
      for (let cut = 4; cut <= word.length - 3; cut++) {
        const [first, second] = [word.slice(0, cut), word.slice(cut)];
        if (second.length > 3 && this.#words.has(second)) note(first.replace(/s$/, ''), second);
        if (this.#words.has(first)) note(second, first);
      }
    }
    this.#parts = parts;
    return parts;
  }

  /** A word without its inflection. */
  stemOf(word: string): string {
    return this.#stem(word);
  }

  spell(word: string): Spellings {
    return spellingsOf(word, this.#stem);
  }

  all(): Iterable<Term> {
    return this.#terms.values();
  }
}
