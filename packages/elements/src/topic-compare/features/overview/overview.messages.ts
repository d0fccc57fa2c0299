import type { Language } from '@partiprogram/programmes';

const nb = {
  title: 'Hva programmene handler om',
  intro: 'Temaene er våre. Et merke sier at programmet har minst ett løfte om temaet, ikke hvor mange eller hvor gode.',
  topic: 'Tema',
  speaks: 'Har løfter',
  silent: 'Ingen løfter funnet',
};

/** The texts of the overview, per language. */
export const OVERVIEW_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    title: 'Kva programma handlar om',
    intro:
      'Temaa er våre. Eit merke seier at programmet har minst éin lovnad om temaet, ikkje kor mange eller kor gode.',
    topic: 'Tema',
    speaks: 'Har lovnader',
    silent: 'Ingen lovnader funne',
  },
  en: {
    title: 'What the programmes are about',
    intro:
      'The topics are ours. A mark says that the programme has at least one pledge on the topic, not how many or how good.',
    topic: 'Topic',
    speaks: 'Has pledges',
    silent: 'No pledges found',
  },
};
