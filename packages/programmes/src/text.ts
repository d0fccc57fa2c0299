import { dataLanguage, type Language } from './language.js';

/** A text in one language, or in several of them. */
export type Text = string | Readonly<Partial<Record<Language, string>>>;

/**
 * Picks a text in a language, else in the nearest that there is.
 *
 * @param text one string, which is taken as it is, or a string per language
 * @param language what the reader reads
 * @returns the string, empty when the text has none at all
 */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : (text[wordingOf(text, language)] ?? '');
}

/**
 * The language that a text is given in.
 *
 * @param text one string, which is taken for one in the language of the data, or a string per language
 * @param language what the reader reads
 * @returns that language where the text has it, else the one that {@link textIn} falls back to
 */
export function wordingOf(text: Text, language: Language): Language {
  if (typeof text === 'string') return dataLanguage(language);
  return [language, 'nb' as const, 'nn' as const].find((it) => text[it] !== undefined) ?? 'en';
}
