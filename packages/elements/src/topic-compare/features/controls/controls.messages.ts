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
  /** The result of a filter. */
  shown: (shown: number, all: number, topic: string) =>
    `${topic}: viser ${shown} av ${all} ${all === 1 ? 'sak' : 'saker'}.`,
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
    shown: (shown, all, topic) => `${topic}: viser ${shown} av ${all} ${all === 1 ? 'sak' : 'saker'}.`,
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
    shown: (shown, all, topic) => `${topic}: showing ${shown} of ${all} ${all === 1 ? 'issue' : 'issues'}.`,
  },
};
