import type { Language } from '@partiprogram/programmes';

const nb = {
  title: 'Hva programmene handler om',
  ours: 'Temaene er våre.',
  theirs: 'Temaene følger med programmene på denne siden.',
  mark: 'Et merke sier at programmet har minst ett løfte om temaet, ikke hvor mange eller hvor gode.',
  topic: 'Tema',
  speaks: 'Har løfter',
  silent: 'Ingen løfter funnet',
  none: 'Ingen av løftene er plassert under et tema ennå.',
};

/** The texts of the overview, per language. */
export const OVERVIEW_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    title: 'Kva programma handlar om',
    ours: 'Temaa er våre.',
    theirs: 'Temaa følgjer med programma på denne sida.',
    mark: 'Eit merke seier at programmet har minst éin lovnad om temaet, ikkje kor mange eller kor gode.',
    topic: 'Tema',
    speaks: 'Har lovnader',
    silent: 'Ingen lovnader funne',
    none: 'Ingen av lovnadene er plasserte under eit tema enno.',
  },
  en: {
    title: 'What the programmes are about',
    ours: 'The topics are ours.',
    theirs: 'The topics come with the programmes on this page.',
    mark: 'A mark says that the programme has at least one pledge on the topic, not how many or how good.',
    topic: 'Topic',
    speaks: 'Has pledges',
    silent: 'No pledges found',
    none: 'None of the pledges is placed under a topic yet.',
  },
};
