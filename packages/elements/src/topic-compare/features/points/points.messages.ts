import type { Language } from '@partiprogram/programmes';

const nb = {
  /** Where nobody has made issues of the topic. */
  title: 'Programmenes egne punkter',
  /** Beside a comparison issue by issue. */
  besides: 'Ikke sammenlignet sak for sak',
  intro: (topic: string, whose: string) =>
    `Det programmene sier, ${whose}. Ingen har sortert punktene i saker: De står i programmets egen rekkefølge, og to punkter ved siden av hverandre handler ikke nødvendigvis om det samme. Bare punkter som er plassert under «${topic}», er med.`,
  /** What a limit leaves out for now. */
  firstOf: (points: number) =>
    points === 1
      ? 'Viser det første punktet fra hvert program.'
      : `Viser de ${points} første punktene fra hvert program.`,
  showAll: 'Vis alle punktene',
};

/** The texts about points that stand apart from issues. */
export type PointsText = typeof nb;

/** They, per language. */
export const POINTS_MESSAGES: Readonly<Record<Language, PointsText>> = {
  nb,
  nn: {
    title: 'Programma sine eigne punkt',
    besides: 'Ikkje samanlikna sak for sak',
    intro: (topic, whose) =>
      `Det programma seier, ${whose}. Ingen har sortert punkta i saker: Dei står i programmet si eiga rekkjefølgje, og to punkt ved sida av kvarandre handlar ikkje nødvendigvis om det same. Berre punkt som er plasserte under «${topic}», er med.`,
    firstOf: (points) =>
      points === 1
        ? 'Viser det første punktet frå kvart program.'
        : `Viser dei ${points} første punkta frå kvart program.`,
    showAll: 'Vis alle punkta',
  },
  en: {
    title: 'The programmes’ own points',
    besides: 'Not compared issue by issue',
    intro: (topic, whose) =>
      `What the programmes say, ${whose}. Nobody has sorted the points into issues: they stand in the order of each programme, and two points side by side are not necessarily about the same. Only points that are placed under “${topic}” are here.`,
    firstOf: (points) =>
      points === 1
        ? 'Showing the first point of each programme.'
        : `Showing the first ${points} points of each programme.`,
    showAll: 'Show all points',
  },
};
