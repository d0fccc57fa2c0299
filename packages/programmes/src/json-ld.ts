import { entriesOf, isOfParty } from './select.js';
import type { Programme } from './programme.js';

/**
 * The pledges of programmes as linked data (schema.org): a `Quotation` where the document's own words are there, else a
 * `Claim` in ours; each with the document as its `citation`. Ours is a whole sentence that says who will do it: a search
 * engine shows it alone. What a municipality plans is no claim of a party, and is left out.
 *
 * @param programmes in the order wanted
 * @param leadIn the beginning of that sentence, in the language of a tag: who, and that they will
 */
export function jsonLdOf(
  programmes: readonly Programme[],
  leadIn: (publisher: string, language: string) => string,
): { readonly '@context': string; readonly '@graph': readonly object[] } {
  return {
    '@context': 'https://schema.org',
    '@graph': programmes.filter(isOfParty).flatMap((programme) => {
      const { publisher, period, source, title, language } = programme;
      const author = { '@type': 'Organization', name: publisher.name };
      const citation = {
        '@type': 'CreativeWork',
        name: title,
        author,
        inLanguage: language,
        ...(source.url ? { url: source.url } : {}),
        ...(period ? { temporalCoverage: `${period.from}/${period.to}` } : {}),
      };
      return entriesOf(programme).flatMap(({ entry, section }) => {
        if (entry.kind !== 'pledge') return [];
        const { quote, quoteLanguage = language, statement, wording = programme.wording } = entry;
        const sentence = statement && `${leadIn(publisher.name, wording)} ${statement.replace(/\.?$/, '.')}`;
        const words = quote
          ? {
              '@type': 'Quotation',
              text: quote,
              spokenByCharacter: author,
              inLanguage: quoteLanguage,
              ...(sentence ? { description: sentence } : {}),
            }
          : { '@type': 'Claim', text: sentence, inLanguage: wording };
        return { ...words, identifier: entry.id, author, citation, isPartOf: section.heading };
      });
    }),
  };
}
