import { oneSlipApart } from './fold.js';
import { isPrefix } from './small-words.js';
import type { Form, Spelling, Spellings, Term, Terms } from './terms.js';

/** The weight of a match, by how the word fits. */
export const FITS = {
  word: 1,
  stem: 0.95,
  start: 0.8,
  end: 0.75,
  inside: 0.6,
  /** The beginning of a longer word that is no compound, as far as the texts tell. */
  begun: 0.5,
  slip: 0.5,
  halves: 0.5,
} as const;

/** The letters that a word must have to be matched with a slip, or inside other words. */
export const LONG = 5;

/** The weight of a spelling that is not the reader's own. */
const OTHER: Readonly<Record<Spelling, number>> = { joined: 0.95, plain: 0.9, bokmal: 0.95 };

/** A word that is searched for. */
export interface Asked extends Spellings {
  /** The least of it that another word must begin with, or have inside: without an ending, but never less than four letters. */
  readonly base: string;
}

/** A word that is searched for, with the least of it that must stand in another word. */
export function askedFor(spellings: Spellings): Asked {
  return { ...spellings, base: baseOf(spellings) };
}

/** A word on `-e` is whole: `skole` is no `skol`. */
function baseOf({ word, stem }: Form): string {
  return stem.length > 3 && word.startsWith(stem) && !word.endsWith('e') ? stem : word;
}

/**
 * How well a word that is searched for fits one of the texts.
 *
 * @param spelling in which both are compared; left out, as each is written, or in bokmål
 * @returns a weight, 0 where it does not fit
 */
export function fitOf(asked: Asked, term: Term, terms: Terms, spelling?: 'joined' | 'plain'): number {
  if (asked.small || term.small) return asked.word === term.word ? FITS.word : 0;
  if (spelling) return OTHER[spelling] * fit(asked[spelling], baseOf(asked[spelling]), term[spelling], terms);
  const own = fit(asked, asked.base, term, terms);
  if (asked.bokmal.word === asked.word && term.bokmal.word === term.word) return own;
  const other = fit(asked.bokmal, baseOf(asked.bokmal), term.bokmal, terms);
  return Math.max(own, other > FITS.begun ? OTHER.bokmal * other : 0);
}

/** A short word must be more than a few letters of another: a word in a compound of two. */
function fit(asked: Form, base: string, term: Form, terms: Terms): number {
  const { word, stem } = asked;
  if (term.word === word) return FITS.word;
  if (term.stem === stem) return FITS.stem;
  if (word.length < 3 || term.word.length < word.length) return 0;
  const short = word.length < 4;
  if (term.word.startsWith(base)) {
    if (!short) return FITS.start;
    return isEnd(term.word.slice(base.length), terms) ? FITS.start : FITS.begun;
  }
  if (term.word.length < word.length + 2) return 0;
  const rest = beforeEnd(asked, term);
  if (rest !== undefined) {
    if (isPrefix(rest)) return 0;
    return isWord(rest, terms) ? FITS.end : short ? 0 : FITS.inside;
  }
  const at = term.word.indexOf(word);
  return word.length >= LONG && at > 0 && !isPrefix(term.word.slice(0, at)) ? FITS.inside : 0;
}

/** Whether the beginning of a compound is a word, with the letter that links it to the next or without. */
function isWord(beginning: string, terms: Terms): boolean {
  return terms.isWord(beginning) || terms.isWord(beginning.replace(/[se]$/, ''));
}

/** The same for its end. */
function isEnd(end: string, terms: Terms): boolean {
  return terms.isWord(end) || terms.isWord(end.replace(/^[se]/, ''));
}

/** What stands before a word that another ends with, inflected or not; undefined where it does not. */
function beforeEnd({ word, stem }: Form, term: Form): string | undefined {
  if (stem.length > 2 && term.stem.endsWith(stem)) return term.stem.slice(0, -stem.length);
  return term.word.endsWith(word) ? term.word.slice(0, -word.length) : undefined;
}

/** The same for a half of a compound, and for a word that is near: a whole word, or the beginning or the end of a compound. */
export function wholeOf(asked: Spellings, term: Term, terms: Terms): number {
  const { word, stem, small } = asked;
  if (term.word === word || (term.stem === stem && !small && !term.small)) return FITS.stem;
  if (word.length < 4) return 0;
  if (term.word.startsWith(word) && (word.length > LONG || isEnd(term.word.slice(word.length), terms)))
    return FITS.start;
  const rest = beforeEnd(asked, term);
  return rest !== undefined && !isPrefix(rest) && isWord(rest, terms) ? FITS.start : 0;
}

/** The same for a word with a slip. */
export function slipOf({ word }: Form, { word: term }: Form): boolean {
  return term.length >= LONG && term[0] === word[0] && oneSlipApart(word, term);
}
