import type { TopicCompareMessages } from '../messages.js';

/** The texts of `<topic-compare>`, in English. */
export const topicCompare: TopicCompareMessages = {
  comparison: 'Comparison',
  intro: (whose) =>
    `What the programmes say, ${whose}. We chose the issues and the propositions. Open a cell to see the points and where they stand.`,
  issue: 'Issue',
  proposition: 'Proposition',
  relations: {
    same: 'Same',
    similar: 'Similar',
    degree: 'Differs in degree',
    direction: 'Differs in direction',
    'only-one': 'One programme only',
  },
  onlyOneShown: 'Only one of the programmes shown',
  amongShown: (relation) => `${relation} among the programmes shown`,
  points: (point, others) =>
    (point === undefined ? 'The source' : `Point ${point}`) + (others > 0 ? ` and ${others} more` : ''),
  prose: 'In running text',
  mixedKinds: (kinds) =>
    `The documents are of different kinds: ${kinds}. A topic page is not a party’s whole programme.`,
  mixedTerms: 'The programmes do not state the same term.',
  beyond: 'What else the programmes say on the topic',
  csv: 'Download as CSV',
  copy: 'Copy as text',
  chooseOne: 'Choose at least one programme.',
  empty: 'No issues to compare on this topic yet.',
  noneSuch: 'No issues of this kind.',
  onlyOne: 'Only one programme is shown, so there is nothing to compare it with.',
  onlyOn: (topics) => `Only a topic page on “${topics}” is in the dataset.`,
  mixedPlaces: (places) => `The programmes are for different areas: ${places}.`,
  showAll: (issues) => `Show all ${issues} issues`,
  issues: (count) => `${count} issues`,
  page: (page) => `page ${page}`,
  pointAlone: (point) => `point ${point}`,
  nothingBeyond: 'No more on this topic in the dataset.',
  planned: (publisher) => `What ${publisher} is planning`,
  plannedIntro: 'From the municipality’s own planning, which is neither a party programme nor a pledge.',
  facts: 'Facts that the programmes refer to',
  factsIntro: 'As stated in the documents. We have not verified them.',
};
