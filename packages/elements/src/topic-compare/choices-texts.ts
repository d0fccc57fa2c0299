import type { Language } from '@partiprogram/programmes';

/** What comparisons say that are out of the common. */
export interface ChoicesTexts {
  readonly chooseOne: string;
  readonly empty: string;
  /** In place of the table when none of the issues is of the kind that is asked for. */
  readonly noneSuch: string;
  readonly onlyOne: string;
  readonly mixedPlaces: (places: string) => string;
  readonly failed: (programmes: string) => string;
  readonly showAll: (issues: number) => string;
  readonly shown: (shown: number, all: number, topic: string) => string;
  readonly link: string;
  readonly linkCopied: string;
  readonly notCopied: string;
}

/** Its texts per language; the static comparisons of a build say some of the same. */
export const CHOICES_TEXTS: Readonly<Record<Language, ChoicesTexts>> = {
  nb: {
    chooseOne: 'Velg minst ett program.',
    empty: 'Ingen saker å sammenligne om dette temaet ennå.',
    noneSuch: 'Ingen saker av dette slaget.',
    onlyOne: 'Bare ett program er valgt, så det er ingen å sammenligne med.',
    mixedPlaces: (places) => `Programmene gjelder ulike kommuner: ${places}.`,
    failed: (programmes) => `Klarte ikke å hente alle programmene. Her mangler: ${programmes}.`,
    showAll: (issues) => `Vis alle ${issues} saker`,
    shown: (shown, all, topic) => `${topic}: viser ${shown} av ${all} ${all === 1 ? 'sak' : 'saker'}.`,
    link: 'Kopier lenke til visningen',
    linkCopied: 'Lenken er kopiert.',
    notCopied: 'Nettleseren lot oss ikke kopiere.',
  },
  nn: {
    chooseOne: 'Vel minst eitt program.',
    empty: 'Ingen saker å samanlikne om dette temaet enno.',
    noneSuch: 'Ingen saker av dette slaget.',
    onlyOne: 'Berre eitt program er valt, så det er ingen å samanlikne med.',
    mixedPlaces: (places) => `Programma gjeld ulike kommunar: ${places}.`,
    failed: (programmes) => `Klarte ikkje å hente alle programma. Her manglar: ${programmes}.`,
    showAll: (issues) => `Vis alle ${issues} saker`,
    shown: (shown, all, topic) => `${topic}: viser ${shown} av ${all} ${all === 1 ? 'sak' : 'saker'}.`,
    link: 'Kopier lenkje til visinga',
    linkCopied: 'Lenkja er kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere.',
  },
  en: {
    chooseOne: 'Choose at least one programme.',
    empty: 'No issues to compare on this topic yet.',
    noneSuch: 'No issues of this kind.',
    onlyOne: 'Only one programme is chosen, so there is nothing to compare it with.',
    mixedPlaces: (places) => `The programmes are for different municipalities: ${places}.`,
    failed: (programmes) => `Not every programme could be loaded. Missing here: ${programmes}.`,
    showAll: (issues) => `Show all ${issues} issues`,
    shown: (shown, all, topic) => `${topic}: showing ${shown} of ${all} ${all === 1 ? 'issue' : 'issues'}.`,
    link: 'Copy a link to this view',
    linkCopied: 'The link is copied.',
    notCopied: 'The browser did not let us copy.',
  },
};
