import type { Language } from './language.js';
import { MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import type { Entry } from './programme.js';
import { writtenNumber } from './written-number.js';

/** The words before a number that is not exact, per language. */
const BEFORE: Readonly<Record<Language, Readonly<Record<'at-least' | 'at-most' | 'more-than' | 'about', string>>>> = {
  nb: { 'at-least': 'minst', 'at-most': 'høyst', 'more-than': 'over', about: 'om lag' },
  nn: { 'at-least': 'minst', 'at-most': 'høgst', 'more-than': 'over', about: 'om lag' },
  en: { 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than', about: 'about' },
};

/** Units that have a sign; for any other unit, the thing counted follows the plain number. */
const SIGNS: ReadonlyMap<string, (value: number, language: Language) => string> = new Map([
  ['percent', (value, language) => `${writtenNumber(value, language)}${language === 'en' ? '' : '\u{a0}'}%`],
  [
    'NOK',
    (value, language) => {
      const crowns = writtenNumber(value, language, 0);
      return language === 'en' ? `NOK\u{a0}${crowns}` : `${crowns}\u{a0}kr`;
    },
  ],
]);

/** Units that every language has a word for; what they are of is left to the sentence. */
const MEASURES = ['percent', 'NOK', 'years', 'weeks', 'hours'];

/**
 * Reads the figures of an entry and puts those into words that read well on their own: a share, a sum of money, or so many
 * of something. A built file has them as words already.
 *
 * @param place of the entry
 */
export function readFigures(place: JsonPlace): Pick<Entry, 'amounts' | 'counts'> {
  const figures = place.at('figures');
  if (!figures.exists) return { ...place.optional('amounts', strings), ...place.optional('counts', strings) };
  const wording = place.at('statement').wording();
  const language = wording === 'nn' || wording === 'en' ? wording : 'nb';
  const read = figures.list((it) => readFigure(it, language), MOST.figures);
  const amounts = read.flatMap(({ amount }) => amount ?? []);
  const counts = read.flatMap(({ count }) => count ?? []);
  return { ...(amounts.length > 0 ? { amounts } : {}), ...(counts.length > 0 ? { counts } : {}) };
}

function readFigure(place: JsonPlace, language: Language): { readonly amount?: string; readonly count?: string } {
  const value = place.at('value').number();
  const unit = place.at('unit').name();
  const { of } = MEASURES.includes(unit) ? {} : place.optional('of', (it) => it.name());
  const { approximate } = place.optional('approximate', (it) => it.boolean());
  const { bound } = place.optional('bound', (it) => it.oneOf('at-least', 'at-most', 'more-than'));
  place.optional('by', (it) => it.integer(1800, 2300));
  const before = BEFORE[language][bound ?? 'about'];
  const number = (SIGNS.get(unit) ?? writtenNumber)(value, language);
  const words = [...(bound || approximate ? [before] : []), number, ...(of ? [of] : [])].join(' ');
  if (of) return { count: words };
  return SIGNS.has(unit) ? { amount: words } : {};
}

function strings(place: JsonPlace): readonly string[] {
  return place.list((it) => it.name(), MOST.figures);
}
