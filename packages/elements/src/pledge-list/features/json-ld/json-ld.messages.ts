import type { Language } from '@partiprogram/programmes';

const nb = {
  leadIn: (publisher: string): string => `${publisher} vil`,
};

/** The texts of linked data, per language: that of a programme's texts may not be the page's, nor one that we speak. */
export const JSON_LD_MESSAGES: Readonly<Record<Language, typeof nb> & Partial<Record<string, typeof nb>>> = {
  nb,
  nn: nb,
  en: { leadIn: (publisher) => `${publisher} will` },
};
