import type { Language } from '@partiprogram/programmes';

const nb = {
  link: 'Kopier lenke til visningen',
  linkCopied: 'Lenken er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Kopier lenken selv:',
  linkItself: 'Lenke til visningen',
  isPart: 'Lenken du fulgte, viser ikke hele sammenligningen.',
  isUnknown: 'Lenken du fulgte, ber om noe som ikke finnes her.',
  showWhole: 'Vis hele sammenligningen',
};

/** The texts of links to a view, per language. */
export const DEEP_LINKS_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    link: 'Kopier lenkje til visinga',
    linkCopied: 'Lenkja er kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Kopier lenkja sjølv:',
    linkItself: 'Lenkje til visinga',
    isPart: 'Lenkja du følgde, viser ikkje heile samanlikninga.',
    isUnknown: 'Lenkja du følgde, ber om noko som ikkje finst her.',
    showWhole: 'Vis heile samanlikninga',
  },
  en: {
    link: 'Copy a link to this view',
    linkCopied: 'The link is copied.',
    notCopied: 'The browser did not let us copy. Copy the link yourself:',
    linkItself: 'Link to this view',
    isPart: 'The link you followed does not show the whole comparison.',
    isUnknown: 'The link you followed asks for something that is not here.',
    showWhole: 'Show the whole comparison',
  },
};
