import type { Entry, Language } from '@partiprogram/programmes';

/** What is said of one pledge. */
export interface PanelMessages {
  readonly ours: string;
  readonly theirs: string;
  readonly source: string;
  readonly place: string;
  readonly page: (page: number) => string;
  readonly addressee: string;
  readonly addressees: Readonly<Record<NonNullable<Entry['addressee']>, string>>;
  readonly also: string;
  readonly related: string;
  readonly links: string;
  readonly unsure: string;
  readonly compare: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly share: string;
  readonly link: string;
}

/** In each language: they come with what there is on one pledge, for a reader who has asked for it. */
export const PANEL_MESSAGES: Readonly<Record<Language, PanelMessages>> = {
  nb: {
    ours: 'Våre ord. Det nøyaktige ordvalget står i dokumentet.',
    theirs: 'Ordrett fra dokumentet.',
    source: 'Kilde',
    place: 'Sted',
    page: (page) => `s. ${page} (beregnet)`,
    addressee: 'Avgjøres av',
    addressees: { county: 'fylkeskommunen', state: 'staten', other: 'andre enn kommunen' },
    also: 'Står også under',
    related: 'Henger sammen med',
    links: 'Lenker i dokumentet',
    unsure: 'usikker plassering',
    compare: 'Se sammenligningen',
    copy: 'Kopier med kilde',
    copied: 'Kopiert',
    notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten selv:',
    share: 'Del …',
    link: 'Lenke hit',
  },
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
    share: 'Share …',
    link: 'Link to this',
  },
};
