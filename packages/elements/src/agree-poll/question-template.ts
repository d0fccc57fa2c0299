import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  POLL_CHOICES,
  pollTopicName,
  topicsAmong,
  type Entry,
  type PollChoice,
  type PollQuestion,
  type Programme,
  type TopicQuestion,
} from '@partiprogram/programmes';
import { heading } from '../element/heading.js';
import { noticeText } from '../element/notice-texts.js';
import {
  aboutWords,
  changing,
  dataVersion,
  DOT,
  leadOver,
  publisher,
  senderTemplate,
  sourceOf,
  withNames,
  words,
} from '../element/templates.js';
import { foreignLang } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import type { LoadedPoll } from './load-poll.js';
import type { PollView, QuestionWords } from './poll-view.js';

/** What a reader can do with a question. */
export interface QuestionActs {
  /** Whether the pledges of a question are open. Those of the next one are then open too. */
  arePledgesOpen: boolean;
  readonly answer: (click: Event, question: PollQuestion, choice: PollChoice) => void;
  readonly goToTopic: (topic: string) => void;
  readonly retry: () => void;
  /** How many of the pledges behind a question are drawn by now. */
  readonly drawn: (question: TopicQuestion) => number;
}

/**
 * One question: what is asked, the words behind it, four answers, and the way to other questions.
 *
 * @param view of the question
 * @param acts of the reader
 * @param said what is asked, in words
 * @param words the reply to the answer; empty without one
 * @param reply what else belongs to it
 * @param after what comes after the way to other questions
 */
export function questionTemplate(
  view: PollView,
  acts: QuestionActs,
  { owner, title, name, source, ask }: QuestionWords,
  words: string,
  reply: unknown,
  after: unknown,
): TemplateResult {
  const { text, steps, question, choice } = view;
  const { agreePoll } = text;
  const progress = steps.count > 1 ? `${DOT} ${text.outOf(steps.number, steps.count)}` : '';
  const content = html`<p class="eyebrow">${owner} <span class="soft">${agreePoll.eyebrow}${progress}</span></p>
    ${heading(view.level, title, 'title', true)}
    ${view.notices.map((it) => {
      const isTheirs = it.about === 'document' && 'programme' in question;
      const lang = isTheirs ? foreignLang(question.programme, text.language) : undefined;
      return html`<p class="notice" part="document-notice" lang=${ifDefined(lang)}>${noticeText(it, text)}</p>`;
    })}
    ${source}
    <div class="answers" part="answers" role="group" aria-label=${ask}>
      ${POLL_CHOICES.map(
        (it) =>
          html`<button
            class="button"
            part="answer"
            type="button"
            aria-pressed=${it === choice}
            @click=${(event: Event) => acts.answer(event, question, it)}
          >
            ${agreePoll.choices[it]}
          </button>`,
      )}
    </div>
    <p class="reply" part="reply" role="status">${words ? changing(words) : nothing}</p>
    ${reply} ${stepsTemplate(view, acts)} ${after}`;
  return cardTemplate(view.poll, text, name, content, fateOf(view));
}

/**
 * The card around whatever a poll shows.
 *
 * @param poll whose data it is from
 * @param text of the language
 * @param name among the regions of the page
 * @param content of the card
 * @param fate says that this is no survey, and what becomes of an answer
 */
export function cardTemplate(
  poll: LoadedPoll,
  text: Messages,
  name: string,
  content: unknown,
  fate = text.agreePoll.noSurvey,
): TemplateResult {
  return html`<section class="card" aria-label="${text.agreePoll.eyebrow}: ${name}">
    ${content}
    <p class="small" part="notice">${fate} ${dataVersion(poll.catalogue, text, text.language)}</p>
  </section>`;
}

/** What a question on a topic says. */
export function topicWords({ page, text }: PollView, question: TopicQuestion, acts: QuestionActs): QuestionWords {
  const { programme, topic, pledges } = question;
  const { name } = programme.publisher;
  const toggle = ({ target }: Event): void => {
    acts.arePledgesOpen = (target as HTMLDetailsElement).open;
  };
  const ask = (who: string): string => text.agreePoll.question(who, pollTopicName(programme, topic));
  return {
    owner: publisher(programme, DOT),
    title: withNames(ask, name),
    name: ask(name),
    ask: text.agreePoll.legend,
    source: html`<details class="read" ?open=${acts.arePledgesOpen} @toggle=${toggle}>
        <summary>${text.agreePoll.read(pledges.length)}</summary>
        <p class="lead">${leadOver(pledges, name, text)}</p>
        <ol part="pledges">
          ${inRuns(pledges.slice(0, acts.drawn(question))).map((run) =>
            // Those that stand are not looked at again while the rest is drawn.
            guard([text, ...run], () => run.map((it) => html`<li>${words(it, programme, text, text.language)}</li>`)),
          )}
        </ol>
      </details>
      ${openSource(programme, pledges, page.sender, text)}`,
  };
}

/** How many pledges are looked at as one, to see whether they are the same as before. */
const RUN = 100;

function inRuns(pledges: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: (readonly Entry[])[] = [];
  for (let at = 0; at < pledges.length; at += RUN) runs.push(pledges.slice(at, at + RUN));
  return runs;
}

/** The source of words whose owner is known. */
export function openSource(
  programme: Programme,
  pledges: readonly Entry[],
  sender: string,
  text: Messages,
): TemplateResult {
  return html`<p class="meta">
    <span part="source">${sourceOf(programme, text)}</span>, ${aboutWords(programme, pledges, text)}.
    ${senderTemplate(sender, text)}
  </p>`;
}

/** The way to other questions: on, back, and to another topic. */
function stepsTemplate({ steps, question, choice, poll, place, goTo, text }: PollView, { goToTopic }: QuestionActs) {
  const { agreePoll } = text;
  const { next, previous, count } = steps;
  const button = (to: PollQuestion | undefined, said: string, kind: string): unknown =>
    to &&
    html`<button class="button ${kind}" part="step" type="button" @click=${() => goTo(to)}>${changing(said)}</button>`;
  const onwards = next?.kind === 'topic' ? agreePoll.next(next.topic.label) : agreePoll.nextQuestion;
  return html`<div class="steps">
    ${button(next, choice ? onwards : agreePoll.skip, 'onward')} ${button(previous, agreePoll.back, '')}
    ${
      (question.kind === 'topic' && count > 1) || poll.together
        ? html`<details>
            <summary>${agreePoll.chooseTopic}</summary>
            ${topicList(poll, question.kind === 'topic' ? question.topic.id : place.topic, goToTopic)}
          </details>`
        : nothing
    }
  </div>`;
}

/**
 * The topics that a reader can choose from.
 *
 * @param but the id of the one that is on the screen
 */
export function topicList(
  { catalogue, programmes }: LoadedPoll,
  but: string,
  goToTopic: (topic: string) => void,
): TemplateResult {
  return html`<ul class="topics" part="topics" role="list">
    ${topicsAmong(catalogue, programmes).map(({ id, label }) =>
      id === but
        ? nothing
        : html`<li>
            <button class="button" part="topic" type="button" @click=${() => goToTopic(id)}>${label}</button>
          </li>`,
    )}
  </ul>`;
}

/** That this is no survey, and what becomes of the answer. The page cannot take it away. */
function fateOf({ page, text: { agreePoll } }: PollView): string {
  const asks = page.collector || page.collect || page.storage;
  const exposed = page.exposeChoice ? ` ${agreePoll.exposed}` : '';
  const other = asks ? ` ${agreePoll.onRequest}` : exposed ? '' : ` ${agreePoll.staysHere}`;
  return agreePoll.noSurvey + exposed + other;
}
