import type { Language } from './language.js';
import { MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import type { Entry } from './programme.js';

/** The words before a number that is not exact, per language. */
const BEFORE: Readonly<Record<Language, Readonly<Record<'at-least' | 'at-most' | 'more-than' | 'about', string>>>> = {
  nb: { 'at-least': 'minst', 'at-most': 'høyst', 'more-than': 'over', about: 'om lag' },
  nn: { 'at-least': 'minst', 'at-most': 'høgst', 'more-than': 'over', about: 'om lag' },
  en: { 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than', about: 'about' },
};

/** The formats of units that `Intl` writes; for any other unit, the thing counted follows the plain number. */
const FORMATS: ReadonlyMap<string, Intl.NumberFormatOptions> = new Map([
  ['percent', { style: 'unit', unit: 'percent' }],
  ['NOK', { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 }],
]);

/** The writers of numbers so far, by language and unit: to make one takes longer than to write with it. */
const writers = new Map<string, Intl.NumberFormat>();

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
  const number = writerOf(language, unit).format(value);
  const words = [...(bound || approximate ? [before] : []), number, ...(of ? [of] : [])].join(' ');
  if (of) return { count: words };
  return FORMATS.has(unit) ? { amount: words } : {};
}

function writerOf(language: Language, unit: string): Intl.NumberFormat {
  const key = `${language} ${FORMATS.has(unit) ? unit : ''}`;
  let writer = writers.get(key);
  if (!writer) {
    writer = new Intl.NumberFormat([language, 'nb'], FORMATS.get(unit));
    writers.set(key, writer);
  }
  return writer;
}

function strings(place: JsonPlace): readonly string[] {
  return place.list((it) => it.name(), MOST.figures);
}
