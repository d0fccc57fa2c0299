import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Language, Topic } from '@partiprogram/programmes';
import type { Choice, Messages } from '../internal/messages/index.js';

/** What this part says in its own words. */
interface Texts {
  readonly thanks: Readonly<Record<Choice, string>>;
  readonly onwards: Readonly<Record<Choice, (publisher: string) => string>>;
  readonly engage: string;
  readonly next: (topic: string) => string;
  readonly otherTopics: string;
  readonly allAnswered: string;
  readonly overview: string;
  readonly overviewNote: (questions: number) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  nb: {
    thanks: {
      agree: 'Takk for at du svarte!',
      partly: 'Takk for at du svarte.',
      disagree: 'Takk for at du svarte. Det er lov å være uenig.',
      'no-opinion': 'Takk for at du svarte. Det er greit å ikke ha bestemt seg.',
    },
    onwards: {
      agree: (publisher) => `Lurer du på hva mer du og ${publisher} kan være enige om?`,
      partly: (publisher) => `Se hva ${publisher} vil på andre områder.`,
      disagree: (publisher) => `Det kan finnes andre saker der du er enig med ${publisher}.`,
      'no-opinion': (publisher) => `Se hva ${publisher} vil på andre områder.`,
    },
    engage: 'Flere måter å engasjere seg på',
    next: (topic) => `Neste tema: ${topic}`,
    otherTopics: 'Velg et annet tema',
    allAnswered: 'Du har svart på alle temaene.',
    overview: 'Svarene dine',
    overviewNote: (questions) => `Et overblikk over ${questions} spørsmål, ikke et råd om hva du bør stemme.`,
  },
  nn: {
    thanks: {
      agree: 'Takk for at du svara!',
      partly: 'Takk for at du svara.',
      disagree: 'Takk for at du svara. Det er lov å vere ueinig.',
      'no-opinion': 'Takk for at du svara. Det er greitt å ikkje ha bestemt seg.',
    },
    onwards: {
      agree: (publisher) => `Lurer du på kva meir du og ${publisher} kan vere einige om?`,
      partly: (publisher) => `Sjå kva ${publisher} vil på andre område.`,
      disagree: (publisher) => `Det kan finnast andre saker der du er einig med ${publisher}.`,
      'no-opinion': (publisher) => `Sjå kva ${publisher} vil på andre område.`,
    },
    engage: 'Fleire måtar å engasjere seg på',
    next: (topic) => `Neste tema: ${topic}`,
    otherTopics: 'Vel eit anna tema',
    allAnswered: 'Du har svara på alle temaa.',
    overview: 'Svara dine',
    overviewNote: (questions) => `Eit oversyn over ${questions} spørsmål, ikkje eit råd om kva du bør røyste.`,
  },
  en: {
    thanks: {
      agree: 'Thank you for answering!',
      partly: 'Thank you for answering.',
      disagree: 'Thank you for answering. Disagreeing is fine.',
      'no-opinion': 'Thank you for answering. It is fine not to have decided.',
    },
    onwards: {
      agree: (publisher) => `Curious what else you and ${publisher} might agree on?`,
      partly: (publisher) => `See what ${publisher} wants in other areas.`,
      disagree: (publisher) => `There may be other matters on which you agree with ${publisher}.`,
      'no-opinion': (publisher) => `See what ${publisher} wants in other areas.`,
    },
    engage: 'Other ways to engage',
    next: (topic) => `Next topic: ${topic}`,
    otherTopics: 'Choose another topic',
    allAnswered: 'You have answered on every topic.',
    overview: 'Your answers',
    overviewNote: (questions) =>
      `An overview of ${questions} ${questions === 1 ? 'question' : 'questions'}, not advice on how to vote.`,
  },
};

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

/** How what comes after an answer looks. */
export const styles = css`
  .onwards {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    margin-block-start: 0.25em;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  .engage {
    margin-block-start: var(--_space);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .engage[hidden] {
    display: none;
  }
  dl {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
    gap: 0.25em 1em;
    margin-block-start: 0.5em;
  }
  dd {
    font-weight: 600;
  }
`;

/** What is said to the one who answered. */
export function thanks(choice: Choice, language: Language): string {
  return TEXTS[language].thanks[choice];
}

/** The way to the other topics, or else an overview of the answers; and other ways to engage. */
export function onwardsTemplate(host: LitElement, reply: Reply, text: Messages, language: Language): TemplateResult {
  const { topics, topic, answers } = reply;
  const left = topics.filter(({ id }) => id !== topic.id && !answers.has(id));
  return html`${left.length > 0 ? topicsTemplate(left, reply, TEXTS[language]) : overviewTemplate(reply, text, TEXTS[language])}
    <div class="engage" part="engage" ?hidden=${!host.querySelector(':scope > [slot="engage"]')}>
      <p class="lead">${TEXTS[language].engage}</p>
      <slot name="engage" @slotchange=${() => host.requestUpdate()}></slot>
    </div>`;
}

function topicsTemplate(
  [next, ...others]: readonly Topic[],
  { choice, publisher, goTo }: Reply,
  text: Texts,
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

function overviewTemplate({ topics, answers }: Reply, { agreePoll }: Messages, text: Texts): TemplateResult {
  return html`<div part="overview">
    <p>${text.allAnswered}</p>
    ${
      topics.length > 1
        ? html`<dl aria-label=${text.overview}>
              ${topics.map(({ id, label }) => {
                const choice = answers.get(id);
                return choice
                  ? html`<dt>${label}</dt>
                      <dd>${agreePoll.choices[choice]}</dd>`
                  : nothing;
              })}
            </dl>
            <p class="small">${text.overviewNote(answers.size)}</p>`
        : nothing
    }
  </div>`;
}
