/** A language of the interface. Programmes are Norwegian; nn falls back to nb where a text has no nn. */
export type Language = 'nb' | 'nn' | 'en';

/** A language that the dataset is written in, and that it has files for. */
export type DataLanguage = 'nb' | 'en';

/** A text in one language, or in several of them. */
export type Text = string | Readonly<Partial<Record<Language, string>>>;

/**
 * The language of the data for a language of the interface.
 *
 * @param language what the page is written in
 * @returns `en` for English; `nb` for both Norwegian languages
 */
export function dataLanguage(language: Language): DataLanguage {
  return language === 'en' ? 'en' : 'nb';
}

/**
 * Picks a text in a language, else in the nearest that there is.
 *
 * @param text one string, which is taken as it is, or a string per language
 * @param language what the reader reads
 * @returns the string, empty when the text has none at all
 */
export function textIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.nb ?? text.nn ?? text.en ?? '';
}
