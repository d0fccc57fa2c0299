import type { Language } from './language.js';
import type { JsonPlace } from './parse-json.js';
import type { Entry } from './programme.js';

/** The words before a number that is not exact, per language. */
const BEFORE: Readonly<Record<Language, Readonly<Record<'at-least' | 'at-most' | 'more-than' | 'about', string>>>> = {
  nb: { 'at-least': 'minst', 'at-most': 'høyst', 'more-than': 'over', about: 'om lag' },
  nn: { 'at-least': 'minst', 'at-most': 'høgst', 'more-than': 'over', about: 'om lag' },
  en: { 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than', about: 'about' },
};

/** The formats of units that `Intl` writes; for any other unit, the thing counted follows the plain number. */
const FORMATS: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  percent: { style: 'unit', unit: 'percent' },
  NOK: { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 },
};

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
  const language = place.at('statement').wording();
  const read = figures.list((it) => readFigure(it, language), 50);
  const amounts = read.flatMap(({ amount }) => amount ?? []);
  const counts = read.flatMap(({ count }) => count ?? []);
  return { ...(amounts.length > 0 ? { amounts } : {}), ...(counts.length > 0 ? { counts } : {}) };
}

function readFigure(place: JsonPlace, language: Language): { readonly amount?: string; readonly count?: string } {
  const value = place.at('value').number();
  const unit = place.at('unit').string();
  const { of } = MEASURES.includes(unit) ? {} : place.optional('of', (it) => it.text());
  const { approximate } = place.optional('approximate', (it) => it.boolean());
  const { bound } = place.optional('bound', (it) => it.oneOf('at-least', 'at-most', 'more-than'));
  place.optional('by', (it) => it.number(1900, 2200));
  const before = BEFORE[language][bound ?? 'about'];
  const number = new Intl.NumberFormat(language, FORMATS[unit]).format(value);
  const words = [...(bound || approximate ? [before] : []), number, ...(of ? [of] : [])].join(' ');
  if (of) return { count: words };
  return unit in FORMATS ? { amount: words } : {};
}

function strings(place: JsonPlace): readonly string[] {
  return place.list((it) => it.string(), 50);
}
