import { dataLanguage, type Language } from './language.js';

/** A text in one language, or in several of them, by their tags: `nb`, `nn`, `se`. */
export type Text = string | Readonly<Record<string, string>>;

/**
 * Picks a text in a language, else in the nearest that there is.
 *
 * @param text one string, which is taken as it is, or a string per language
 * @param language what the reader reads
 * @param written the language of the document that it stands in
 * @returns the string, empty when the text has none at all
 */
export function textIn(text: Text, language: Language, written?: string): string {
  return typeof text === 'string' ? text : (text[wordingOf(text, language, written)] ?? '');
}

/**
 * The language that a text is given in.
 *
 * @param text one string, which is taken for one in the language of the document, or a string per language
 * @param language what the reader reads
 * @param written the language of the document that it stands in; left out, that of the data
 * @returns that language where the text has it, else the one that {@link textIn} falls back to: the other Norwegian one,
 * that of the document, any
 */
export function wordingOf(text: Text, language: Language, written: string = dataLanguage(language)): string {
  if (typeof text === 'string') return written;
  const kin = language === 'nb' ? 'nn' : language === 'nn' ? 'nb' : written;
  const wanted = [language, kin, written, 'nb', 'nn', ...Object.keys(text)];
  return wanted.find((it) => text[it] !== undefined) ?? written;
}
