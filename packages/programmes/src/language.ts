/** A language of the interface. Programmes are Norwegian; nn falls back to nb where a text has no nn. */
export type Language = 'nb' | 'nn' | 'en';

/** A language that the dataset is written in, and that it has files for. */
export type DataLanguage = 'nb' | 'en';

/**
 * The language of the data for a language of the interface.
 *
 * @param language what the page is written in
 * @returns `en` for English; `nb` for both Norwegian languages
 */
export function dataLanguage(language: Language): DataLanguage {
  return language === 'en' ? 'en' : 'nb';
}
