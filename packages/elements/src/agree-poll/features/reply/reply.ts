import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PollQuestion, PollQuestionId } from '@partiprogram/programmes';
import { withAnswer } from '@partiprogram/programmes';
import { AgreePollFinishEvent, AgreePollWithdrawEvent } from '../../agree-poll.reply-events.js';
import type { AnsweredContext, AnsweredFeatures, AnsweredLoader, PollContext, PollExtra } from '../../poll-extra.js';
import type { Place, PollPage, PollTexts, PollView } from '../../poll-view.js';
import { isSafeToSend, pageAddress } from './page-address.js';
import { REPLY_MESSAGES } from './reply.messages.js';
import { engageTemplate, replyTemplate, type ReplyActs } from './reply-template.js';

export { styles } from './reply.styles.js';

/** The features with a state of their own, in the order in which they are told of what happens. */
type ExtraName = 'collect' | 'results' | 'newsletter' | 'memory';
const EXTRAS: readonly ExtraName[] = ['collect', 'results', 'newsletter', 'memory'];

/**
 * What comes after an answer: the reply, what leads on, the overview at the end, and what the page offers beside it, each of which is
 * a feature of its own. None of them stands in the way of another, or of the question.
 */
export class Reply implements PollExtra {
  readonly #context: AnsweredContext;
  readonly #features: AnsweredLoader;
  readonly #extras = new Map<ExtraName, PollExtra>();
  /** The questions that the reader has been led to, each with where that was. */
  readonly #known = new Map<PollQuestionId, { readonly question: PollQuestion; readonly place: Place }>();
  /** The question at which the reader has ended the series. */
  #endedAt: PollQuestionId | undefined;
  /** The question whose answer the reader has withdrawn last. */
  #withdrawn: PollQuestionId | undefined;

  /**
   * @param context of the element
   * @param features of the element
   */
  constructor(context: PollContext, features: AnsweredLoader) {
    const { page } = context;
    this.#features = features;
    this.#context = {
      ...context,
      ledger: new Map(),
      written: (name) => writtenIn(page, name),
      address: (value, isSentTo) => {
        const url = pageAddress(value, page.baseURI);
        return url && (!isSentTo || isSafeToSend(url)) ? url.href : undefined;
      },
    };
  }

  begin(): void {
    for (const extra of this.#extras.values()) extra.begin?.();
  }

  end(): void {
    for (const extra of this.#extras.values()) extra.end?.();
  }

  leave(): void {
    for (const extra of this.#extras.values()) extra.leave?.();
    this.#context.ledger = new Map();
    this.#known.clear();
    this.#endedAt = undefined;
    this.#withdrawn = undefined;
  }

  update(): void {
    for (const name of EXTRAS) {
      const module = this.#features.get(name);
      if (module && !this.#extras.has(name)) this.#add(name, module.makeExtra(this.#context));
      this.#extras.get(name)?.update?.();
    }
  }

  /** Whether a feature is wanted. That hangs on the page alone: what is asked for must not tell of an answer. */
  wants(name: keyof AnsweredFeatures): boolean {
    const { collector, collect, results, newsletterAction, storage } = this.#context.page;
    switch (name) {
      case 'memory':
        return storage === 'device';
      case 'results':
        return Boolean(collector || results);
      case 'collect':
        return Boolean(collector || collect);
      case 'newsletter':
        return newsletterAction !== '';
      case 'overview':
        return this.#context.isSeries();
    }
  }

  /** Says what comes of an answer, or of taking it back. */
  words({ question, choice, language }: PollView): string {
    const { thanks, withdrawn } = REPLY_MESSAGES[language];
    if (choice) return this.#context.written(`thanks-${choice}`) || thanks[choice];
    return this.#withdrawn === question.id ? withdrawn : '';
  }

  /** Draws what belongs to the answer: who said it, a way to take it back, and what leads on. */
  first(view: PollView): unknown {
    const { question, choice } = view;
    const isTold = choice ?? (question.kind === 'issue' && !view.isBlind);
    return isTold ? keyed(choice, replyTemplate(view, this.#actsOn(question))) : nothing;
  }

  /** Draws what comes after the way to other questions. */
  template(view: PollView): TemplateResult {
    const { question, choice, text, place, series } = view;
    for (const it of series) this.#known.set(it.id, { question: it, place: { ...place, at: it.id } });
    const end = {
      known: [...this.#known.values()].map((it) => it.question),
      placeOf: (it: PollQuestion) => this.#known.get(it.id)?.place ?? place,
    };
    return html`${this.#extra('collect', view)} ${this.#extra('results', view)}
    ${this.#isOver(view) ? this.#features.render('overview', text, (it) => it.overviewTemplate(view, end)) : nothing}
    ${choice ? engageTemplate(view, this.#actsOn(question)) : nothing} ${this.#extra('newsletter', view)}
    ${this.#extra('memory', view)}`;
  }

  #actsOn(question: PollQuestion): ReplyActs {
    return {
      ...this.#context,
      withdraw: (click) => void this.#withdraw(question, click),
      finish: (click) => void this.#finish(question, click),
    };
  }

  /** Whether all is answered, or the reader has had enough. A single question has no overview. */
  #isOver({ steps, question, answers }: PollView): boolean {
    return answers.size > 0 && steps.count > 1 && (steps.left === 0 || this.#endedAt === question.id);
  }

  #add(name: ExtraName, extra: PollExtra): void {
    this.#extras.set(name, extra);
    extra.begin?.();
    this.#context.changed();
  }

  #extra(name: ExtraName, view: PollView): unknown {
    const extra = this.#extras.get(name);
    if (extra) return extra.template(view);
    return this.#features.failed(name) ? html`<p class="meta" role="status">${view.text.featureFailed}</p>` : nothing;
  }

  /** The button is gone afterwards: the focus goes to the answer that was given. */
  async #withdraw({ id }: PollQuestion, click: Event): Promise<void> {
    // The place of the button tells whether there was an answer, and maybe which.
    click.stopPropagation();
    const { page, answers, setAnswers } = this.#context;
    const given = rootOf(click).querySelector<HTMLElement>('[aria-pressed=true]');
    if (!page.dispatchEvent(new AgreePollWithdrawEvent(id))) return;
    this.#withdrawn = id;
    setAnswers(withAnswer(answers(), id, undefined));
    await page.updateComplete;
    given?.focus();
  }

  /** The reader is led to what they have asked for. */
  async #finish({ id }: PollQuestion, click: Event): Promise<void> {
    const { page, changed } = this.#context;
    const root = rootOf(click);
    if (!page.dispatchEvent(new AgreePollFinishEvent())) return;
    this.#endedAt = id;
    await this.#features.load('overview');
    changed();
    await page.updateComplete;
    root.querySelector<HTMLElement>('[part=overview] [tabindex]')?.focus();
  }
}

/** What the page has written in place of a text of ours, in the slot for it or in the property. */
function writtenIn(page: PollPage, name: keyof PollTexts): string {
  const slotted = [...page.querySelectorAll(`:scope > [slot="${name}"]`)].map((it) => it.textContent.trim());
  const text: unknown = page.texts?.[name];
  return slotted.join(' ') || (typeof text === 'string' ? text : '');
}

/** The root that a button was pressed in. */
function rootOf({ currentTarget }: Event): ShadowRoot {
  return (currentTarget as Element).getRootNode() as ShadowRoot;
}
