import type { Entry, Language } from '@partiprogram/programmes';

const nb = {
  ours: 'Våre ord. Det nøyaktige ordvalget står i dokumentet.',
  theirs: 'Ordrett fra dokumentet.',
  source: 'Kilde',
  place: 'Sted',
  page: (page: number) => `s. ${page} (beregnet)`,
  addressee: 'Avgjøres av',
  addressees: { county: 'fylkeskommunen', state: 'staten', other: 'andre enn kommunen' } satisfies Readonly<
    Record<NonNullable<Entry['addressee']>, string>
  >,
  also: 'Står også under',
  related: 'Henger sammen med',
  links: 'Lenker i dokumentet',
  unsure: 'usikker plassering',
  compare: 'Se sammenligningen',
  copy: 'Kopier med kilde',
  copied: 'Kopiert',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten selv:',
  notShared: 'Nettleseren lot oss ikke dele. Merk teksten selv:',
  unshared: 'Ikke delt',
  quotation: 'Tekst med kilde',
  share: 'Del …',
  link: 'Lenke hit',
};

/** The texts of the details of an entry. */
export type DetailsMessages = typeof nb;

/** The messages of the details in each language. */
export const DETAILS_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    ours: 'Våre ord. Det nøyaktige ordvalet står i dokumentet.',
    theirs: 'Ordrett frå dokumentet.',
    source: 'Kjelde',
    place: 'Stad',
    page: (page) => `s. ${page} (utrekna)`,
    addressee: 'Blir avgjort av',
    addressees: { county: 'fylkeskommunen', state: 'staten', other: 'andre enn kommunen' },
    also: 'Står òg under',
    related: 'Heng saman med',
    links: 'Lenkjer i dokumentet',
    unsure: 'usikker plassering',
    compare: 'Sjå samanlikninga',
    copy: 'Kopier med kjelde',
    copied: 'Kopiert',
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten sjølv:',
    notShared: 'Nettlesaren lét oss ikkje dele. Merk teksten sjølv:',
    unshared: 'Ikkje delt',
    quotation: 'Tekst med kjelde',
    share: 'Del …',
    link: 'Lenkje hit',
  },
  en: {
    ours: 'Our words. The exact wording is in the document.',
    theirs: 'Word for word from the document.',
    source: 'Source',
    place: 'Place',
    page: (page) => `p. ${page} (worked out)`,
    addressee: 'Decided by',
    addressees: { county: 'the county', state: 'the state', other: 'others than the municipality' },
    also: 'Also under',
    related: 'Related',
    links: 'Links in the document',
    unsure: 'place uncertain',
    compare: 'See the comparison',
    copy: 'Copy with source',
    copied: 'Copied',
    notCopied: 'The browser did not let us copy. Select the text yourself:',
    notShared: 'The browser did not let us share. Select the text yourself:',
    unshared: 'Not shared',
    quotation: 'Text with source',
    share: 'Share …',
    link: 'Link to this',
  },
};
