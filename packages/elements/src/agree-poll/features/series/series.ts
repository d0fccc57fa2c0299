import { html, type TemplateResult } from 'lit';
import {
  isBlind,
  isOfParty,
  noticesOnAll,
  pollQuestions,
  silencesOn,
  topicsAmong,
  unknownInPoll,
  withoutNames,
  type PollQuestion,
} from '@partiprogram/programmes';
import { heading } from '../../../element/heading.js';
import { DOT, missingNotice, silenceOf, withNames } from '../../../element/templates.js';
import { namesOf } from '../../../messages/at-names.js';
import type { Messages } from '../../../messages/messages.js';
import type { LoadedPoll } from '../../load-poll.js';
import type { PollView } from '../../poll-view.js';
import { cardTemplate, topicList, type QuestionActs } from '../../question-template.js';
import { SERIES_MESSAGES } from './series.messages.js';

export { completeSeries } from './complete-series.js';
export { loadOwnWords } from './own-words.js';
export { styles } from './series.styles.js';
export { seriesWords } from './series-words.js';
export { pollQuestions, unknownInPoll };

/**
 * What is hidden from a reader until the answer, and what is told instead. Before a proposition, which is nobody's, no document
 * needs a notice.
 *
 * @param names when the page wants names to be shown
 * @returns nothing for what is asked in the open
 */
export function hiddenIn(
  question: PollQuestion,
  names: string,
  { programmes }: LoadedPoll,
  { language }: Messages,
): Partial<Pick<PollView, 'isBlind' | 'hide' | 'notices' | 'laterNotices'>> {
  const hides = isBlind(question, names, programmes);
  const isOpen = !hides && question.kind !== 'issue';
  if (isOpen) return {};
  const onAll = noticesOnAll(programmes, new Date());
  const taken = namesOf(programmes);
  const { hiddenName } = SERIES_MESSAGES[language];
  return {
    ...(question.kind === 'issue' ? { laterNotices: onAll } : { notices: onAll }),
    ...(hides && { isBlind: true, hide: (words) => withoutNames(words, taken, hiddenName) }),
  };
}

/** What is shown where there is no question: the topics that a reader chooses from first, or why there is none. */
export function withoutQuestion(
  poll: LoadedPoll,
  topic: string,
  text: Messages,
  acts: QuestionActs,
  level: number,
): TemplateResult {
  const { catalogue, programmes, together } = poll;
  if (together && !topic && topicsAmong(catalogue, programmes).length > 0) return topicsFirst(poll, text, acts, level);
  return html`<div class="card"><p part="empty">${whyNone(poll, topic, text)}</p></div>`;
}

function topicsFirst(poll: LoadedPoll, text: Messages, acts: QuestionActs, level: number): TemplateResult {
  const { chooseFirst } = SERIES_MESSAGES[text.language];
  return cardTemplate(
    poll,
    text,
    chooseFirst,
    html`<p class="eyebrow soft">${text.agreePoll.eyebrow}</p>
      ${heading(level, chooseFirst, 'title', true)} ${missingNotice(poll.missing, text, acts.retry)}
      ${topicList(poll, '', acts.goToTopic)}`,
  );
}

/** Why there is nothing to ask about. Of an extract, or a page on another subject, that is no silence of the party. */
function whyNone({ catalogue, programmes, issues, together }: LoadedPoll, topic: string, text: Messages): unknown {
  const { noParty, empty } = SERIES_MESSAGES[text.language];
  const [programme] = programmes;
  if (programme && !programmes.some(isOfParty)) return withNames(noParty, programme.publisher.name);
  const state = programme && !together && silencesOn({ programmes: [programme], issues }, topic).get(programme.id);
  if (!state) return empty;
  const about = catalogue.topics.flatMap(({ id, label }) => (id === topic ? `${DOT} ${label}` : []));
  const { name } = programme.publisher;
  return withNames((who) => `${who}${about.join('')}: ${silenceOf({ state, programme }, text)}`, name);
}
