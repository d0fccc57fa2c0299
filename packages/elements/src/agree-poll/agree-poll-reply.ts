import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Topic } from '@partiprogram/programmes';
import type { Choice, Messages } from '../messages/index.js';

/** What a reply is made of. */
export interface Reply {
  readonly choice: Choice;
  readonly topic: Topic;
  /** All that can be asked about, in order. */
  readonly topics: readonly Topic[];
  readonly answers: ReadonlyMap<string, Choice>;
  readonly publisher: string;
  /** Called with the id of the topic that the reader goes on to. */
  readonly goTo: (topic: string) => void;
}

/** The way to the other topics, or else an overview of the answers; and other ways to engage. */
export function onwardsTemplate(host: LitElement, reply: Reply, { agreePoll: text }: Messages): TemplateResult {
  const { topics, topic, answers } = reply;
  const left = topics.filter(({ id }) => id !== topic.id && !answers.has(id));
  return html`${left.length > 0 ? topicsTemplate(left, reply, text) : overviewTemplate(reply, text)}
    <div class="engage" part="engage" ?hidden=${!host.querySelector(':scope > [slot="engage"]')}>
      <p class="lead">${text.engage}</p>
      <slot name="engage" @slotchange=${() => host.requestUpdate()}></slot>
    </div>`;
}

function topicsTemplate(
  [next, ...others]: readonly Topic[],
  { choice, publisher, goTo }: Reply,
  text: Messages['agreePoll'],
): TemplateResult {
  const button = ({ id }: Topic, words: string): TemplateResult =>
    html`<button class="button" part="topic" type="button" @click=${() => goTo(id)}>${words}</button>`;
  return html`<div class="onwards">
    <p>${text.onwards[choice](publisher)}</p>
    ${next ? button(next, text.next(next.label)) : nothing}
    ${
      others.length > 0
        ? html`<details>
            <summary>${text.otherTopics}</summary>
            <ul class="topics" part="topics">
              ${others.map((it) => html`<li>${button(it, it.label)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

function overviewTemplate({ topics, answers }: Reply, text: Messages['agreePoll']): TemplateResult {
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
