import type { Language } from '@partiprogram/programmes';

const nb = {
  topic: 'Tema',
  overview: 'Alle temaer',
  show: 'Vis',
  only: {
    '': 'Alle sakene',
    shared: 'Saker der programmene sier det samme eller ligner',
    differing: 'Saker der programmene er ulike',
    single: 'Saker som bare ett program tar opp',
  } satisfies Readonly<Record<'' | 'shared' | 'differing' | 'single', string>>,
  programmes: 'Programmer',
  /** What a comparison leaves out. */
  leftOut: {
    without: (programmes: string) => `Ikke med: ${programmes}.`,
    selected: 'Bare saker som siden har valgt ut.',
    only: {
      shared: 'Bare saker der programmene sier det samme eller ligner.',
      differing: 'Bare saker der programmene er ulike.',
      single: 'Bare saker som ett program alene tar opp.',
    } as Readonly<Record<string, string>>,
  },
  /** The result of a filter. */
  shown: (shown: number, all: number, topic: string) =>
    `${topic}: viser ${shown} av ${all} ${all === 1 ? 'sak' : 'saker'}.`,
  /** The same where nobody has made issues. */
  points: (topic: string) => `${topic}: viser programmenes egne punkter.`,
};

/** The texts of the controls, per language. */
export const CONTROLS_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    topic: 'Tema',
    overview: 'Alle tema',
    show: 'Vis',
    only: {
      '': 'Alle sakene',
      shared: 'Saker der programma seier det same eller liknar',
      differing: 'Saker der programma er ulike',
      single: 'Saker som berre eitt program tek opp',
    },
    programmes: 'Program',
    leftOut: {
      without: (programmes) => `Ikkje med: ${programmes}.`,
      selected: 'Berre saker som sida har valt ut.',
      only: {
        shared: 'Berre saker der programma seier det same eller liknar.',
        differing: 'Berre saker der programma er ulike.',
        single: 'Berre saker som eitt program åleine tek opp.',
      },
    },
    shown: (shown, all, topic) => `${topic}: viser ${shown} av ${all} ${all === 1 ? 'sak' : 'saker'}.`,
    points: (topic) => `${topic}: viser programma sine eigne punkt.`,
  },
  en: {
    topic: 'Topic',
    overview: 'All topics',
    show: 'Show',
    only: {
      '': 'All issues',
      shared: 'Issues on which the programmes say the same or similar',
      differing: 'Issues on which the programmes differ',
      single: 'Issues that one programme alone raises',
    },
    programmes: 'Programmes',
    leftOut: {
      without: (programmes) => `Left out: ${programmes}.`,
      selected: 'Only issues that the page has selected.',
      only: {
        shared: 'Only issues on which the programmes say the same or similar.',
        differing: 'Only issues on which the programmes differ.',
        single: 'Only issues that one programme alone raises.',
      },
    },
    shown: (shown, all, topic) => `${topic}: showing ${shown} of ${all} ${all === 1 ? 'issue' : 'issues'}.`,
    points: (topic) => `${topic}: showing the programmes’ own points.`,
  },
};
