import { oneSlipApart } from './slips.js';
import { endsWithPrefix, isPrefix } from './small-words.js';
import type { Form, Spelling, Spellings, Term, Terms } from './terms.js';

/** The weight of a match, by how the word fits. */
export const FITS = {
  word: 1,
  stem: 0.95,
  start: 0.8,
  end: 0.75,
  inside: 0.6,
  slip: 0.5,
  halves: 0.5,
  /** The beginning of a longer word that is no compound, as far as the texts tell. */
  begun: 0.4,
} as const;

/** The letters that a word must have to be matched with a slip, or before a part that stands nowhere by itself. */
export const LONG = 5;

/** The letters that it must have to be found in what is derived from it: `menneskelig` is about a `menneske`, `særlig` about no `sær`. */
const LONG_DERIVED = 7;

/** The weight of a spelling that is not the reader's own. */
const OTHER: Readonly<Record<Spelling, number>> = { joined: 0.95, plain: 0.9, bokmal: 0.95 };

/** What makes another word of a word, and is none itself. */
const DERIVING =
  'bar|dom|else|ende|he[it]?t|iker|itet|l?ig|messig|aktig|(?:is)?er|isk|is[mt]|sk|[lnr]?ing|el|[ae]?sjon|skap|som|[ae]l|ell|iv|ikk|nad';

/** The endings of inflected words. */
const ENDINGS = 'e|en|ens|er|ers|es|et|ets|ene|enes|ere|erne|est|este|ende|a|as|ar|ane|ande|t|te|s|de|ne|nes';

const SUFFIXES = new RegExp(`^[es]?(?:${DERIVING})*(?:${ENDINGS})?$`);

/** The suffixes at the end of a word: no part of it begins among them. */
const SUFFIXED = new RegExp(`(?:${DERIVING})+(?:${ENDINGS})?$`);

/** Of two letters, `by` and `år` have forms; what looks like `ap` has none. */
const WHOLE_STEM = /^[åæø]|[aeiouyæøå]$/;

/** Somebody who does a thing is not the thing: `arbeidstakere` are on no `tak`. */
const DOERS = /er(?:e|en|es|ne|nes)$/;

/** A suffix that a compound goes on after: `parkerings-` is no `park`. */
const GOES_ON = /^[es]?(?:er|is)*(?:[lnr]?ing|itet|he[it]?t|skap|a?sjon)s/;

/** The vowel that a second part does not begin with after a short word: `formidling` is about no `form`. */
const VOWEL = /^(?:[aiouyæøå]|e[aeiouyæøå]|er)/;

/** How a second part begins, with consonants that may begin a word or with a vowel. `rasisme` does not begin with `ras`. */
const SECOND_PART = /^[es]?(?:[^aeiouyæøå][aeiouyæøå]..|[^aeiouyæøålmnr][jlnrv]..|s[kmpt]..|[aeiouyæøå].{4})/;

/** Foreign words, and others, that look like compounds and are none: `veiledning` leads nobody along a `vei`. */
const NO_COMPOUNDS =
  /arkitektur|assistan|grafisk|hundre|håndter|idrett|kompleks|konsentr|lovfest|marked|mennesk|måltid|person|plant|planet|pleie|program|prosent|rapport|reform|sirkulær|sport|standard|struktur|syklist|system|tablett|trans(?:port)?|trondhjem|veiled|veivalg|verktøy|våpen|årsak/g;

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
export function fitOf(asked: Spellings, term: Term, terms: Terms, spelling?: 'joined' | 'plain'): number {
  if (asked.small || term.small) return asked.word === term.word ? FITS.word : 0;
  // No text has two letters for one, as `boende` shows.
  if (spelling) return OTHER[spelling] * fit(asked[spelling], spelling === 'plain' ? term.plain : term, terms);
  const own = fit(asked, term, terms);
  if (asked.bokmal.word === asked.word && term.bokmal.word === term.word) return own;
  return Math.max(own, OTHER.bokmal * fit(asked.bokmal, term.bokmal, terms));
}

/** The word itself, a form of it, or a compound that has it at its beginning, at its end or inside. */
function fit(asked: Form, term: Form, terms: Terms): number {
  const { word, stem } = asked;
  if (term.word === word) return FITS.word;
  if (term.stem === stem && (stem.length > 2 || WHOLE_STEM.test(stem))) return FITS.stem;
  const head = word.slice(0, 3);
  let best = 0;
  for (let at = term.word.indexOf(head); at >= 0; at = term.word.indexOf(head, at + 1)) {
    best = Math.max(best, fitAt(at, asked, term.word, terms));
  }
  return best;
}

/** How well a word fits another in which it may stand from a place on. */
function fitAt(at: number, asked: Form, term: string, terms: Terms): number {
  const { word } = asked;
  const [before, rest] = [term.slice(0, at), term.slice(at)];
  if (isPrefix(before) || (endsWithPrefix(before) && !terms.isWhole(before))) return 0;
  const isKnown = at === 0 || isFirstPart(before, word, terms);
  if (at > 0 && isFormOf(asked, rest, terms)) {
    if (isWithinSuffix(term, at) || isNoCompound(term, at)) return 0;
    // `idrettslag` has no `slag`.
    if (word.startsWith('s') && !before.endsWith('s') && terms.isWhole(word.slice(1))) return 0;
    if (isKnown) return FITS.end;
    // `oslofjord` has no `jord`: what is left would be a word and a letter.
    const less = before.slice(0, -1);
    if (less.length > 3 && isFirstPart(less, word, terms)) return 0;
    return rest.length >= baseOf(asked).length && isLongEnough(before, word) ? FITS.inside : 0;
  }
  if (!isKnown || isPrefix(word) || (at > 0 && word.length < 4)) return 0;
  const lemma = `${asked.stem}e`;
  const goesOn = [word, baseOf(asked), ...(asked.stem.length > 3 && terms.isWhole(lemma) ? [lemma] : [])].some((it) => {
    const end = at + it.length;
    if (!rest.startsWith(it) || isNoCompound(term, end)) return false;
    if (at > 0 && (isNoCompound(term, at) || isWithinSuffix(term.slice(0, end), at))) return false;
    return isSecondPart(term, end, it, it === word || terms.isWhole(it), terms);
  });
  if (!goesOn) return 0;
  return at === 0 ? FITS.start : FITS.inside;
}

function isFormOf({ word, stem }: Form, rest: string, terms: Terms): boolean {
  return rest === word || (terms.stemOf(rest) === stem && (!DOERS.test(rest) || word.includes('er')));
}

function isWithinSuffix(term: string, at: number): boolean {
  const suffixed = term.search(SUFFIXED);
  return suffixed >= 0 && at >= suffixed;
}

function isNoCompound(term: string, at: number): boolean {
  return [...term.matchAll(NO_COMPOUNDS)].some(({ 0: it, index }) => at > index && at < index + it.length);
}

/** Whether a word and the other part of a compound, which stands nowhere else, are long enough to be no accident. */
function isLongEnough({ length }: string, word: string): boolean {
  return length > 2 && word.length > 3 && length + word.length > 8;
}

/** Whether what stands before a word makes a compound with it: a word, with the letter that links it to the next or without. */
function isFirstPart(before: string, word: string, terms: Terms): boolean {
  if (before.length < 3) return word.length >= LONG && terms.get(before) !== undefined;
  if (before.endsWith('ss')) return terms.isWhole(before);
  return terms.isFirst(before) || (/[es]$/.test(before) && terms.isFirst(before.slice(0, -1)));
}

/**
 * The same for what stands after it.
 *
 * @param isWhole whether what stands before it is a word as it stands: beside one, the other part of a compound may be unknown
 */
function isSecondPart(term: string, at: number, word: string, isWhole: boolean, terms: Terms): boolean {
  const after = term.slice(at);
  if (SUFFIXES.test(after)) return word.length >= LONG_DERIVED || (/(?:ig|som|bar)$/.test(word) && /^he/.test(after));
  if (isWithinSuffix(term, at)) return false;
  if (GOES_ON.test(after)) return false;
  const least = word.length < 3 ? 4 : 3;
  const isKnown = (it: string): boolean =>
    it.length >= least && (word.length > 3 ? terms.isPart(it) : terms.isWord(it));
  if ([after, after.replace(/^[es]/, '')].some((it) => isKnown(it) || (word.length > 3 && isCompound(it, terms))))
    return true;
  return isWhole && isLongEnough(after, word) && SECOND_PART.test(after) && (word.length >= LONG || !VOWEL.test(after));
}

/** Whether a word is two that are known. */
function isCompound(word: string, terms: Terms): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    if (isFirstPart(word.slice(0, cut), word, terms) && terms.isWord(word.slice(cut))) return true;
  }
  return false;
}

/** How well a half of a compound, or a word that is near, fits: as a whole word, or at the beginning or the end of a compound. */
export function wholeOf(asked: Spellings, term: Term, terms: Terms): number {
  const fits = asked.small || term.small ? 0 : fit(asked, term, terms);
  if (fits >= FITS.stem) return FITS.stem;
  return asked.word.length > 3 && fits > FITS.inside ? FITS.start : 0;
}

/** The same for a word with a slip. */
export function slipOf({ word }: Form, { word: term }: Form): boolean {
  return term.length >= LONG && term[0] === word[0] && oneSlipApart(word, term);
}
