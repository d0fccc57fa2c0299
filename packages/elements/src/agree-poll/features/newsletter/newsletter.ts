import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { changing, withNames } from '../../../element/templates.js';
import { unrecorded } from '../../../element/unrecorded.js';
import { AgreePollSubscribeEvent } from '../../agree-poll.subscribe-event.js';
import type { AnsweredContext, PollExtra } from '../../poll-extra.js';
import type { PollView } from '../../poll-view.js';
import { NEWSLETTER_MESSAGES } from './newsletter.messages.js';

export { styles } from './newsletter.styles.js';

/** The longest that the page's address may take, in milliseconds. */
const TIMEOUT = 30_000;

/** No e-mail address is longer. */
const LONGEST = 254;

/** Where addresses go, as far as the page has said so. */
interface Receiver {
  readonly name: string;
  readonly action: string;
  readonly privacy: string;
}

type State = 'idle' | 'missing' | 'invalid' | 'pending' | 'failed' | 'done';

/** The sign-up for a newsletter: an address of the reader's goes to the one address that the page has set, and nothing with it. */
class Newsletter implements PollExtra {
  readonly #context: AnsweredContext;
  #state: State = 'idle';
  #isAuthorTold = false;
  /** Counts how often everything was forgotten. */
  #round = 0;

  constructor(context: AnsweredContext) {
    this.#context = context;
  }

  leave(): void {
    this.#state = 'idle';
    this.#round += 1;
  }

  template(view: PollView): TemplateResult | typeof nothing {
    const { choice, steps, level, language } = view;
    const { written } = this.#context;
    const receiver = this.#receiver();
    // After a yes, and at the end for everybody: whoever signs up there may have answered anything.
    if (!receiver || !(choice === 'agree' || choice === 'partly' || (choice && steps.left === 0 && steps.count > 1)))
      return nothing;
    const own = NEWSLETTER_MESSAGES[language];
    const { name } = receiver;
    const intro = written('newsletter');
    const slots = html`<div class="texts" hidden>
      <slot name="newsletter"></slot><slot name="newsletter-thanks"></slot>
    </div>`;
    if (this.#state === 'done') {
      const thanks = written('newsletter-thanks');
      return html`<div class="newsletter" part="newsletter">
        <p tabindex="-1" class="thanks">${thanks || withNames(own.thanks, name)}</p>
        ${slots}
      </div>`;
    }
    return html`<form class="newsletter" part="newsletter" novalidate @submit=${this.#handleSubmit} ${unrecorded()}>
      ${heading(level + 1, withNames(own.title, name), 'heading')} ${intro ? html`<p>${intro}</p>` : nothing}
      ${this.#fieldTemplate(view, receiver)} ${slots}
    </form>`;
  }

  #fieldTemplate({ language }: PollView, { name, privacy }: Receiver): TemplateResult {
    const own = NEWSLETTER_MESSAGES[language];
    const state = this.#state;
    const isWrong = state === 'missing' || state === 'invalid';
    return html`<label for="email">${own.email}</label>
      <p class="entry">
        <input
          id="email"
          part="field"
          type="email"
          name="email"
          autocomplete="email"
          maxlength=${LONGEST}
          required
          aria-invalid=${isWrong}
          aria-describedby="email-problem email-consent"
          ?readonly=${state === 'pending'}
          @beforeinput=${stop}
          @input=${stop}
          @paste=${stop}
          @copy=${stop}
          @cut=${stop}
          @compositionstart=${stop}
          @compositionupdate=${stop}
          @compositionend=${stop}
        />
        <button class="button" part="action" type="submit" aria-disabled=${state === 'pending'}>
          ${own.subscribe}
        </button>
      </p>
      <p class="problem" id="email-problem">${isWrong ? changing(own[state]) : nothing}</p>
      <p class="status" role="status">${state === 'pending' || state === 'failed' ? changing(own[state]) : nothing}</p>
      <p class="meta" id="email-consent">
        ${withNames(own.consent, name)}
        <a href=${privacy} target="_blank" rel="noreferrer">${withNames(own.privacy, name)}</a>
      </p>`;
  }

  /** Who receives addresses. The author of the page is told once what is missing. */
  #receiver(): Receiver | undefined {
    const { page, address } = this.#context;
    const name = page.receiverName.trim();
    const action = address(page.newsletterAction, true);
    const privacy = address(page.privacyUrl);
    if (name && action && privacy) return { name, action, privacy };
    const missing = [
      ...(action ? [] : ['newsletter-action (https:, or on the same origin)']),
      ...(name ? [] : ['receiver-name']),
      ...(privacy ? [] : ['privacy-url']),
    ];
    if (!this.#isAuthorTold) console.warn(`<agree-poll> offers no newsletter. It needs ${missing.join(', ')}.`);
    this.#isAuthorTold = true;
    return undefined;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.querySelector('input');
    if (field && this.#state !== 'pending') void this.#subscribe(field, form);
  };

  async #subscribe(field: HTMLInputElement, form: HTMLFormElement): Promise<void> {
    const receiver = this.#receiver();
    const email = field.value.trim();
    if (!receiver) return;
    if (!email || !field.validity.valid) {
      this.#show(email || field.validity.typeMismatch ? 'invalid' : 'missing');
      field.focus();
      return;
    }
    if (!this.#context.page.dispatchEvent(new AgreePollSubscribeEvent())) return;
    const round = this.#round;
    this.#show('pending');
    const isDone = await sendAddress(receiver.action, email);
    if (round !== this.#round) return;
    const box = form.parentNode;
    const hadFocus = form.contains((form.getRootNode() as ShadowRoot).activeElement);
    this.#show(isDone ? 'done' : 'failed');
    if (!isDone || !hadFocus) return;
    // The form is gone then: the focus goes to what stands in its place.
    await this.#context.page.updateComplete;
    box?.querySelector<HTMLElement>('.newsletter .thanks')?.focus();
  }

  #show(state: State): void {
    this.#state = state;
    this.#context.changed();
  }
}

/** What leaves the field would tell the page what is typed there. */
function stop(event: Event): void {
  event.stopPropagation();
}

/** Sends an address, and nothing with it. Gives whether it was a success. */
async function sendAddress(action: string, email: string): Promise<boolean> {
  try {
    const { ok } = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams({ email }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return ok;
  } catch {
    return false;
  }
}

/** Makes the newsletter of one poll. */
export function makeExtra(context: AnsweredContext): PollExtra {
  return new Newsletter(context);
}
