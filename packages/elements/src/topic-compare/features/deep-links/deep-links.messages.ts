import type { Language } from '@partiprogram/programmes';

const nb = {
  link: 'Kopier lenke til visningen',
  linkCopied: 'Lenken er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Kopier lenken selv:',
  linkItself: 'Lenke til visningen',
};

/** The texts of links to a view, per language. */
export const DEEP_LINKS_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    link: 'Kopier lenkje til visinga',
    linkCopied: 'Lenkja er kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Kopier lenkja sjølv:',
    linkItself: 'Lenkje til visinga',
  },
  en: {
    link: 'Copy a link to this view',
    linkCopied: 'The link is copied.',
    notCopied: 'The browser did not let us copy. Copy the link yourself:',
    linkItself: 'Link to this view',
  },
};
