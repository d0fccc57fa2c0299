import type { Language } from '@partiprogram/programmes';

/** What is said of a list that is not simply a whole programme. */
export interface ChoiceMessages {
  /** What a list across a municipality is called; the topic is empty where all are listed. */
  readonly title: (municipality: string, topic: string) => string;
  readonly empty: (topic: string) => string;
  readonly showAll: (count: string) => string;
  readonly download: string;
  /** Who answers for the list on the page. */
  readonly sender: (name: string) => string;
}

/** In each language: they come with an attribute that asks for such a list. */
export const CHOICE_MESSAGES: Readonly<Record<Language, ChoiceMessages>> = {
  nb: {
    title: (municipality, topic) => (topic ? `${topic}: løfter i ${municipality}` : `Løfter i ${municipality}`),
    empty: (topic) => (topic ? `Ingen punkter om ${topic.toLowerCase()} her.` : 'Her er det ingen punkter å vise.'),
    showAll: (count) => `Vis alle ${count}`,
    download: 'Last ned',
    sender: (name) => `Avsender: ${name}`,
  },
  nn: {
    title: (municipality, topic) => (topic ? `${topic}: lovnader i ${municipality}` : `Lovnader i ${municipality}`),
    empty: (topic) => (topic ? `Ingen punkt om ${topic.toLowerCase()} her.` : 'Her er det ingen punkt å vise.'),
    showAll: (count) => `Vis alle ${count}`,
    download: 'Last ned',
    sender: (name) => `Avsendar: ${name}`,
  },
  en: {
    title: (municipality, topic) => (topic ? `${topic}: pledges in ${municipality}` : `Pledges in ${municipality}`),
    empty: (topic) => (topic ? `No points on ${topic.toLowerCase()} here.` : 'There are no points to show here.'),
    showAll: (count) => `Show all ${count}`,
    download: 'Download',
    sender: (name) => `Published by ${name}`,
  },
};
