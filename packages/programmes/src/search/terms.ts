import { plain, withoutDigraphs } from './fold.js';
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
    plain: { word: plain(word), stem: plain(own.stem) },
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

  /** Whether a word, or a form of it, stands in the texts by itself and means something. */
  isWord(word: string): boolean {
    return word.length > 2 && !isSmall(word) && this.formsOf(word).length > 0;
  }

  spell(word: string): Spellings {
    return spellingsOf(word, this.#stem);
  }

  all(): Iterable<Term> {
    return this.#terms.values();
  }
}
