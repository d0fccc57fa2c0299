import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  FEWEST_ANSWERS,
  OPINIONS,
  parsePollResults,
  type Language,
  type PollQuestionId,
  type PollQuestionResults,
  type PollResults,
  type PollShares,
} from '@partiprogram/programmes';
import { heading } from '../../../element/heading.js';
import { changing, senderTemplate } from '../../../element/templates.js';
import type { AnsweredContext, PollExtra } from '../../poll-extra.js';
import type { PollView } from '../../poll-view.js';
import { loadResults } from './load-results.js';
import { longDay } from '../../../messages/days.js';
import { RESULTS_MESSAGES } from './results.messages.js';

export { styles } from './results.styles.js';

/** What others have answered: shown when the reader asks for it, and for that question alone. */
class Results implements PollExtra {
  readonly #context: AnsweredContext;
  /** The question that the reader has asked for. */
  #open: PollQuestionId | undefined;
  #status: 'loading' | 'failed' | PollResults = 'loading';
  /** Counts the loads: an answer to an earlier one is dropped. */
  #round = 0;

  constructor(context: AnsweredContext) {
    this.#context = context;
  }

  leave(): void {
    this.#open = undefined;
    this.#round += 1;
  }

  template(view: PollView): TemplateResult | typeof nothing {
    const { question, choice, isBlind, language } = view;
    // What others were asked may name whose words they are.
    if (!this.#load() || (isBlind && !choice)) return nothing;
    const own = RESULTS_MESSAGES[language];
    const isOpen = this.#open === question.id;
    return html`<div class="results" part="results">
      <button
        class="button"
        part="action"
        type="button"
        aria-expanded=${isOpen}
        @click=${() => (isOpen ? this.#close() : void this.#show(question.id))}
      >
        ${changing(isOpen ? own.hide : own.show)}
      </button>
      ${isOpen ? this.#contentTemplate(view) : nothing}
    </div>`;
  }

  #contentTemplate(view: PollView): TemplateResult {
    const own = RESULTS_MESSAGES[view.language];
    const status = this.#status;
    const said = typeof status === 'string' ? own[status] : '';
    return html`<p class="status" role="status">${said ? changing(said) : nothing}</p>
      ${
        status === 'failed'
          ? html`<button class="button" part="retry" type="button" @click=${() => void this.#show(view.question.id)}>
              ${view.text.retry}
            </button>`
          : nothing
      }
      ${typeof status === 'string' ? nothing : resultsTemplate(status, view)}`;
  }

  #close(): void {
    this.#open = undefined;
    this.#context.changed();
  }

  async #show(question: PollQuestionId): Promise<void> {
    const load = this.#load();
    if (!load) return;
    const round = ++this.#round;
    this.#open = question;
    this.#status = 'loading';
    this.#context.changed();
    const status = await load().catch(() => 'failed' as const);
    if (round !== this.#round) return;
    this.#status = status;
    this.#context.changed();
  }

  /** How to load the results; undefined where the page offers none. */
  #load(): (() => Promise<PollResults>) | undefined {
    const { page, address } = this.#context;
    const { results, poll } = page;
    if (results) return async () => parsePollResults(await results(poll));
    const collector = address(page.collector, true);
    return collector && poll ? () => loadResults(collector, poll) : undefined;
  }
}

function resultsTemplate(results: PollResults, view: PollView): TemplateResult {
  const { text, language, level } = view;
  const own = RESULTS_MESSAGES[language];
  const its = results.questions.find(({ question }) => question === view.question.id);
  const day = (it: string): string => longDay(it, language);
  const { from, until } = results;
  return html`${heading(level + 1, own.title, 'heading')}
    ${
      its
        ? html`<p>${own.asked}: «${its.wording}»</p>
            ${its.shares ? sharesTemplate(its.shares, its, view) : html`<p>${silenceOf(its, view)}</p>`}`
        : html`<p>${own.none}</p>`
    }
    <p class="meta">${own.notRepresentative}</p>
    <p class="meta">
      ${until ? own.between(day(from), day(until)) : own.since(day(from))} ${senderTemplate(results.sender, text)}
    </p>`;
}

/** Why no shares are told. */
function silenceOf({ silence, answers }: PollQuestionResults, { language }: PollView): string {
  const own = RESULTS_MESSAGES[language];
  if (silence === 'election-day') return own.electionDay;
  return own.tooFew(FEWEST_ANSWERS, answers === undefined ? undefined : written(answers, language));
}

/** Shares as bars with words, and the same as a table. */
function sharesTemplate(shares: PollShares, { answers = 0 }: PollQuestionResults, view: PollView): TemplateResult {
  const own = RESULTS_MESSAGES[view.language];
  const { choices } = view.text.agreePoll;
  const count = (of: number): string => written(of, view.language);
  const said = `${own.opinions(count(shares.opinions))} ${own.noOpinion(count(shares.noOpinion))} ${own.total(count(answers))}`;
  return html`<ul class="bars" role="list">
      ${OPINIONS.map(
        (it) =>
          html`<li>
            <span>${choices[it]}</span>${barTemplate(shares[it])}<span class="percent">${own.percent(shares[it])}</span>
          </li>`,
      )}
    </ul>
    <p>${said}</p>
    <details>
      <summary>${own.table}</summary>
      <table>
        <caption>
          ${own.opinions(count(shares.opinions))} ${own.total(count(answers))}
        </caption>
        <thead>
          <tr>
            <th scope="col">${own.answer}</th>
            <th scope="col">${own.share}</th>
          </tr>
        </thead>
        <tbody>
          ${OPINIONS.map(
            (it) =>
              html`<tr>
                <th scope="row">${choices[it]}</th>
                <td>${own.percent(shares[it])}</td>
              </tr>`,
          )}
          <tr>
            <th scope="row">${choices['no-opinion']}</th>
            <td>${own.answers(count(shares.noOpinion))}</td>
          </tr>
        </tbody>
      </table>
    </details>`;
}

/** A bar, for the eye alone: its length is an attribute, as a strict policy refuses styles. */
function barTemplate(share: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="12">
    ${svg`<rect width="${share}%" height="100%" />`}
  </svg>`;
}

/** A count of answers, with a mark at each thousand. Figures of programmes have more, in a file that another feature has. */
function written(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '\u{a0}');
}

/** Makes what shows the results of one poll. */
export function makeExtra(context: AnsweredContext): PollExtra {
  return new Results(context);
}
