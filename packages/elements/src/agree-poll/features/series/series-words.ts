import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { wordsOf, type IssueQuestion, type PledgeQuestion } from '@partiprogram/programmes';
import {
  aboutWords,
  DOT,
  missingNotice,
  publisher,
  senderTemplate,
  withNames,
  words,
} from '../../../element/templates.js';
import { foreignLang } from '../../../messages/language.js';
import type { PollView, QuestionWords } from '../../poll-view.js';
import { openSource, topicWords, type QuestionActs } from '../../question-template.js';
import { SERIES_MESSAGES } from './series.messages.js';

/** A region's name is no place for a whole paragraph. */
const LONGEST_NAME = 120;

/** Longer words are set in smaller letters. */
const LONG = 140;

/** What a question says: a pledge, with its owner or without, or the proposition of an issue. */
export function seriesWords(view: PollView, acts: QuestionActs): QuestionWords {
  const { question, poll, text } = view;
  if (question.kind === 'topic') return topicWords(view, question, acts);
  const said = question.kind === 'pledge' ? pledgeWords(view, question) : issueWords(view, question);
  const { ask } = SERIES_MESSAGES[view.language];
  return {
    ...said,
    ask,
    source: html`${missingNotice(poll.missing, text, acts.retry)} ${said.source}
      <p class="ask" aria-hidden="true">${ask}</p>`,
  };
}

/** What a question says, but for what every question of a series has. */
type OwnWords = Omit<QuestionWords, 'ask'>;

function pledgeWords(view: PollView, { pledge, programme, above }: PledgeQuestion): OwnWords {
  const { isBlind: hides, hide = same, page, text, language } = view;
  const lead = pledge.quote ? text.pledgeList.writes : text.pledgeList.leadIn;
  const own = words(pledge, programme, text, language, hide);
  const said = above ? html`${words(above, programme, text, language, hide)} … ${own}` : own;
  const plain = hide(wordsOf(pledge, programme).words);
  if (!hides) {
    return {
      ...titled(withNames(lead, programme.publisher.name), said, plain),
      owner: publisher(programme, DOT),
      source: openSource(programme, [pledge], page.sender, text),
    };
  }
  const whose = aboutWords(programme, [pledge], text);
  return {
    ...titled(lead(SERIES_MESSAGES[language].someParty), said, plain),
    owner: nothing,
    source: sourceTemplate(view, `${whose.charAt(0).toUpperCase()}${whose.slice(1)}.`),
  };
}

function issueWords(view: PollView, question: IssueQuestion): OwnWords {
  const { hide = same, text, language } = view;
  const lang = ifDefined(foreignLang(question.row.issue, language));
  const said = hide(question.proposition);
  return {
    ...titled(text.topicCompare.proposition, html`<span lang=${lang}>${said}</span>`, said),
    name: hide(question.row.issue.title),
    owner: nothing,
    source: sourceTemplate(view, ''),
  };
}

/** A title with something over it, and the same as a name. */
function titled(lead: unknown, said: unknown, plain: string): Pick<QuestionWords, 'title' | 'name'> {
  const { length } = plain;
  return {
    title: html`<span class="over soft">${lead}</span> <span class=${length > LONG ? 'long' : 'said'}>${said}</span>`,
    name: length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)} …` : plain,
  };
}

/** What is known before the answer: whose words are on the screen, and that names come later. */
function sourceTemplate(
  { choice, isBlind: hides, page, hide = same, text, language }: PollView,
  whose: string,
): TemplateResult {
  // A sender that takes part itself would tell whose the words are.
  const isSenderTold = Boolean(choice) || hide(page.sender) === page.sender;
  return html`<p class="meta">
    ${whose} ${hides && !choice ? SERIES_MESSAGES[language].namesAfter : nothing}
    ${isSenderTold ? senderTemplate(page.sender, text) : nothing}
  </p>`;
}

function same(words: string): string {
  return words;
}
