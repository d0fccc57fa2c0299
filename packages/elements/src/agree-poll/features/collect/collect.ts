import { html, nothing, type TemplateResult } from 'lit';
import {
  answerOf,
  dueIn,
  uuidOf,
  waitBefore,
  withAnswers,
  withNews,
  type PollAnswer,
  type PollQuestionId,
  type Sending,
} from '@partiprogram/programmes';
import { heading } from '../../../element/heading.js';
import { changing, withNames } from '../../../element/templates.js';
import { unrecorded } from '../../../element/unrecorded.js';
import { AgreePollSendEvent } from '../../agree-poll.send-event.js';
import type { AnsweredContext, PollExtra } from '../../poll-extra.js';
import type { PollView } from '../../poll-view.js';
import { COLLECT_MESSAGES } from './collect.messages.js';
import { sendAnswer, type Sent } from './send-answer.js';

export { styles } from './collect.styles.js';

/** Who receives answers, and how. */
interface Receiver {
  readonly name: string;
  readonly privacy: string;
  readonly send: (answer: PollAnswer) => Promise<Sent>;
}

/** Sends answers to a receiver, at the reader's wish alone, each once. */
class Collecting implements PollExtra {
  readonly #context: AnsweredContext;
  #isAllowed = false;
  /** Whether the reader has acted here: before that, there is nothing to tell. */
  #hasActed = false;
  #isAuthorTold = false;
  readonly #underway = new Set<PollQuestionId>();
  /** Before this time nothing is tried again; the second is what the receiver has asked for. */
  #notBefore = 0;
  #askedFor = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts how often everything was forgotten: what comes back after that is nobody's. */
  #round = 0;

  constructor(context: AnsweredContext) {
    this.#context = context;
  }

  begin(): void {
    addEventListener('online', this.#handleOnline);
    addEventListener('offline', this.#handleOffline);
  }

  /** What is still due goes at once: the element may never come back. */
  end(): void {
    removeEventListener('online', this.#handleOnline);
    removeEventListener('offline', this.#handleOffline);
    this.#sendLast();
  }

  leave(): void {
    this.#sendLast();
    this.#round += 1;
    this.#isAllowed = false;
    this.#hasActed = false;
    this.#underway.clear();
    this.#notBefore = 0;
    this.#askedFor = 0;
  }

  update(): void {
    if (!this.#receiver()) return;
    this.#sendDue();
  }

  template(view: PollView): TemplateResult | typeof nothing {
    const receiver = this.#receiver();
    if (!receiver || (view.answers.size === 0 && this.#context.ledger.size === 0)) return nothing;
    const { name, privacy } = receiver;
    const own = COLLECT_MESSAGES[view.language];
    const isOn = this.#isAllowed;
    const status = this.#statusOf(view, name);
    return html`<div class="send" part="send" ${unrecorded()}>
      ${isOn ? nothing : heading(view.level + 1, own.title, 'heading')}
      <p>
        ${isOn ? withNames(own.goesTo, name) : html`${withNames(own.what, name)} ${changing(own.which(view.answers.size))}`}
      </p>
      <p>
        <a href=${privacy} target="_blank" rel="noreferrer">${withNames(own.privacy, name)}</a>
      </p>
      <button
        class=${isOn ? 'link' : 'button'}
        part="action"
        type="button"
        @click=${isOn ? this.#handleStop : this.#handleSend}
      >
        ${isOn ? changing(own.stop) : withNames(own.send, name)}
      </button>
      <p class="status" role="status">${status ? changing(status) : nothing}</p>
    </div>`;
  }

  #statusOf({ question, language }: PollView, name: string): string {
    const own = COLLECT_MESSAGES[language];
    const sending = this.#context.ledger.get(question.id);
    if (!this.#hasActed) return '';
    if (!sending || (!this.#isAllowed && sending.choice !== null)) return this.#isAllowed ? '' : own.stopped;
    if (sending.state === 'refused') return own.refused(name);
    if (sending.state === 'late') return own.late(name);
    if (sending.state === 'counted') return sending.choice === null ? own.withdrawn(name) : own.sent(name);
    if (this.#underway.has(question.id)) return sending.tries > 1 ? own.waiting : own.sending;
    return navigator.onLine ? own.waiting : own.offline;
  }

  /** The receiver that the page names. The author of the page is told once what is missing. */
  #receiver(): Receiver | undefined {
    const { page, address } = this.#context;
    const { collect, poll } = page;
    const name = page.receiverName.trim();
    const privacy = address(page.privacyUrl);
    const collector = address(page.collector, true);
    const missing = [
      ...(name ? [] : ['receiver-name']),
      ...(privacy ? [] : ['privacy-url']),
      ...(collect || collector ? [] : ['collector (https:, or on the same origin)']),
      ...(collect || poll ? [] : ['poll']),
    ];
    if (missing.length === 0 && privacy) {
      return { name, privacy, send: collect ? taken(collect) : (answer) => sendAnswer(collector ?? '', answer) };
    }
    if (!this.#isAuthorTold) console.warn(`<agree-poll> sends nothing. It needs ${missing.join(', ')}.`);
    this.#isAuthorTold = true;
    return undefined;
  }

  /** A withdrawal needs no leave: it takes back what was given. */
  #maySend({ choice }: Sending): boolean {
    return this.#isAllowed || choice === null;
  }

  #sendDue(): void {
    const wait = this.#notBefore - Date.now();
    clearTimeout(this.#timer);
    if (wait > 0) this.#timer = setTimeout(() => this.#sendDue(), wait);
    else for (const question of this.#due()) void this.#send(question);
  }

  /** What has still to be sent of the answers as they are now. */
  #due(): readonly PollQuestionId[] {
    const ledger = withAnswers(this.#context.ledger, this.#context.answers(), newKey, Date.now());
    this.#context.ledger = ledger;
    return dueIn(ledger).filter((question) => {
      const sending = ledger.get(question);
      return sending && !this.#underway.has(question) && this.#maySend(sending);
    });
  }

  /** Sends everything once more without waiting for what comes of it. */
  #sendLast(): void {
    clearTimeout(this.#timer);
    const receiver = this.#receiver();
    if (!receiver) return;
    for (const question of this.#due()) {
      const answer = this.#answerTo(question);
      this.#note(question, answer.revision, 'tried', Date.now());
      void receiver.send(answer);
    }
  }

  #answerTo(question: PollQuestionId): PollAnswer {
    const { ledger, page, loaded } = this.#context;
    const about = { poll: page.poll, dataVersion: loaded()?.catalogue.version ?? '' };
    return answerOf(question, ledger.get(question) as Sending, about);
  }

  async #send(question: PollQuestionId): Promise<void> {
    const receiver = this.#receiver();
    if (!receiver) return;
    const round = this.#round;
    const answer = this.#answerTo(question);
    const { revision } = answer;
    const now = Date.now();
    this.#underway.add(question);
    this.#note(question, revision, 'tried', now);
    const sent = await receiver.send(answer);
    if (round !== this.#round) return;
    this.#underway.delete(question);
    if (typeof sent === 'string') this.#note(question, revision, sent, now);
    else this.#wait(this.#context.ledger.get(question)?.tries ?? 1, sent.wait);
    this.#sendDue();
    this.#context.changed();
  }

  #note(question: PollQuestionId, revision: number, news: 'tried' | 'counted' | 'refused', now: number): void {
    this.#context.ledger = withNews(this.#context.ledger, question, revision, news, now);
  }

  #wait(tries: number, asked: number): void {
    const now = Date.now();
    this.#askedFor = asked > 0 ? now + waitBefore(1, 0, asked) : 0;
    this.#notBefore = now + waitBefore(tries, Math.random(), asked);
  }

  readonly #handleOnline = (): void => {
    this.#notBefore = this.#askedFor;
    this.#sendDue();
    this.#context.changed();
  };

  readonly #handleOffline = (): void => this.#context.changed();

  readonly #handleSend = (): void => {
    if (!this.#context.page.dispatchEvent(new AgreePollSendEvent())) return;
    this.#isAllowed = true;
    this.#hasActed = true;
    this.#sendDue();
    this.#context.changed();
  };

  readonly #handleStop = (): void => {
    this.#isAllowed = false;
    this.#context.changed();
  };
}

/** The page's own function in place of a server: what it does not take is given again later. */
function taken(collect: (answer: PollAnswer) => Promise<void>): Receiver['send'] {
  return async (answer) => {
    try {
      await collect(answer);
      return 'counted';
    } catch {
      return { wait: 0 };
    }
  };
}

/** A page without encryption has random bytes, but no UUIDs. */
function newKey(): string {
  return 'randomUUID' in crypto ? crypto.randomUUID() : uuidOf(randomBytes());
}

function randomBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}

/** Makes what sends the answers of one poll. */
export function makeExtra(context: AnsweredContext): PollExtra {
  return new Collecting(context);
}
