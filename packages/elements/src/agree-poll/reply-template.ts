import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Question, Topic } from '@partiprogram/programmes';
import { withNames } from '../element/templates.js';
import type { Choice } from '../messages/choice.js';
import type { Messages } from '../messages/messages.js';

/** Everything that a reply is drawn from. */
export interface Reply {
  readonly question: Question;
  /** The reader's answers by the id of the topic; the one to this question among them. */
  readonly answers: ReadonlyMap<string, Choice>;
  /** Called with the id of the topic that the reader goes on to. */
  readonly goTo: (topic: string) => void;
}

/** The way to the other topics, or else an overview of the answers; and other ways to engage. */
export function onwardsTemplate(host: LitElement, reply: Reply, { agreePoll: text }: Messages): TemplateResult {
  const { question, answers } = reply;
  const { topics, topic } = question;
  const left = topics.filter(({ id }) => id !== topic.id && !answers.has(id));
  return html`${left.length > 0 ? topicsTemplate(left, reply, text) : overviewTemplate(reply, text)}
    <div class="engage" part="engage" ?hidden=${!host.querySelector(':scope > [slot="engage"]')}>
      <p class="lead">${text.engage}</p>
      <slot name="engage" @slotchange=${() => host.requestUpdate()}></slot>
    </div>`;
}

function topicsTemplate(
  [next, ...others]: readonly Topic[],
  { question: { topic, programme }, answers, goTo }: Reply,
  text: Messages['agreePoll'],
): TemplateResult {
  const choice = answers.get(topic.id) ?? 'no-opinion';
  const button = ({ id }: Topic, words: string): TemplateResult =>
    html`<button class="button" part="topic" type="button" @click=${() => goTo(id)}>${words}</button>`;
  return html`<div class="onwards">
    <p>${withNames(text.onwards[choice], programme.publisher.name)}</p>
    ${next ? button(next, text.next(next.label)) : nothing}
    ${
      others.length > 0
        ? html`<details>
            <summary>${text.otherTopics}</summary>
            <ul class="topics" part="topics" role="list">
              ${others.map((it) => html`<li>${button(it, it.label)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

function overviewTemplate({ question: { topics }, answers }: Reply, text: Messages['agreePoll']): TemplateResult {
  return html`<div part="overview">
    <p>${text.allAnswered}</p>
    ${
      topics.length > 1
        ? html`<dl aria-label=${text.overview}>
              ${topics.map(({ id, label }) => {
                const choice = answers.get(id);
                return choice
                  ? html`<dt>${label}</dt>
                      <dd>${text.choices[choice]}</dd>`
                  : nothing;
              })}
            </dl>
            <p class="small">${text.overviewNote(answers.size)}</p>`
        : nothing
    }
  </div>`;
}
