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
