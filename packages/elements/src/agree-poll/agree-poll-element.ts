import { adoptStyles, html, nothing, render, type PropertyValues } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  isOfParty,
  noticesOn,
  pollTopicName,
  questionOf,
  silencesOn,
  type Programme,
  type Question,
} from '@partiprogram/programmes';
import { adoptStylesAgain } from '../element/adopt-styles.js';
import { isTrue } from '../element/boolean.js';
import { EmbeddedElement } from '../element/element.js';
import { ForgetOnLeave } from '../element/forget-on-leave.js';
import { heading } from '../element/heading.js';
import hostStyles from '../element/host.styles.js';
import { noticeText } from '../element/notice-texts.js';
import { SourceController } from '../element/source-controller.js';
import {
  changing,
  dataVersion,
  DOT,
  errorState,
  loadingState,
  publisher,
  senderTemplate,
  silenceOf,
  sourceOf,
  withNames,
  words,
} from '../element/templates.js';
import { leaveUnrecorded } from '../element/unrecorded.js';
import { foreignLang, languageOf, ownLang } from '../messages/language.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Choice } from '../messages/choice.js';
import type { Messages } from '../messages/messages.js';
import { AgreePollAnswerEvent, AgreePollTopicEvent } from './agree-poll.events.js';
import styles from './agree-poll.styles.js';
import { loadPoll, type LoadedPoll, type PollRequest } from './load-poll.js';
import { onwardsTemplate } from './reply-template.js';

const CHOICES: readonly Choice[] = ['agree', 'partly', 'disagree', 'no-opinion'];

/**
 * Asks whether the reader agrees with a publisher on a topic. Yes and no get different replies, and lead on to what else
 * the two may agree on. Nothing is sent, nothing is stored, and an answer is forgotten when the reader leaves the page.
 * It is drawn in a closed shadow root, which a page's analytics do not look into. A boolean attribute is off where its
 * value is `false`.
 *
 * @summary Do you agree with them on this?
 * @tagname agree-poll
 *
 * @slot - What a reader sees without JavaScript, while the question loads, and when it cannot be shown.
 * @slot engage - Other ways to engage, such as links of the party; shown after an answer.
 *
 * @fires {Event} load - The question is there and on the screen.
 * @fires {ErrorEvent} error - The question could not be loaded.
 * @fires {AgreePollAnswerEvent} agree-poll-answer - The reader answered. Without `expose-choice` the answer is not in it.
 * @fires {AgreePollTopicEvent} agree-poll-topic - The reader goes on to another topic.
 *
 * @csspart base - The box around everything.
 * @csspart status - The status line: loading, or what went wrong.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The question.
 * @csspart pledges - The pledges that the question is about.
 * @csspart statement - A pledge in our words.
 * @csspart quote - A pledge word for word, in a build that was given the originals.
 * @csspart answers - The box around the four answers.
 * @csspart answer - One answer.
 * @csspart reply - The reply to an answer.
 * @csspart topics - The other topics.
 * @csspart topic - The button of another topic.
 * @csspart engage - The box around other ways to engage.
 * @csspart overview - The reader's answers, once all topics are answered.
 * @csspart document-notice - A notice that a reader needs first: a term that is over, or an old text.
 * @csspart source - The document that the pledges are from.
 * @csspart sender - The line that names who answers for the poll.
 * @csspart notice - The notice that this is no survey, and what becomes of the answer.
 * @csspart empty - The sentence in place of the question when there is nothing to ask about.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring.
 * @cssprop [--pp-text=currentcolor] - The colour of the text; lines and washes are mixed from it.
 * @cssprop [--pp-surface=none] - The background of the box and of the answers.
 * @cssprop [--pp-font=inherit] - The typeface.
 * @cssprop [--pp-space=1em] - The space between blocks.
 * @cssprop [--pp-radius=0.5em] - The rounding of buttons.
 * @cssprop [--agree-poll-surface] - The background of the card; a wash of the text colour where it is not set.
 * @cssprop [--agree-poll-min-block-size=20em] - The room that is reserved while loading, so that the page does not jump.
 *
 * @cssstate loading - While the question is on its way.
 * @cssstate ready - Once it is there.
 * @cssstate error - When it could not be loaded.
 */
export class AgreePollElement extends EmbeddedElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    programme: {},
    topic: {},
    exposeChoice: { type: Boolean, converter: isTrue, attribute: 'expose-choice' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    sender: {},
    loading: {},
    current: { state: true },
    arePledgesOpen: { state: true },
  };

  /** The id of the programme, such as `baerum-ap-mangfold`. A municipality's plan cannot be asked about. */
  programme = '';

  /** The id of the topic to begin with; the programme's first where it is left out. */
  topic = '';

  /**
   * Puts the reader's choice into `agree-poll-answer`. An answer about a party's pledge is a political opinion (GDPR
   * art. 9): whoever turns this on needs a lawful basis for what the page then does with it.
   */
  exposeChoice = false;

  /** The level of the question as a heading, 2 to 6. */
  headingLevel = 2;

  /** Who answers for the poll on this page. */
  sender = '';

  /** `eager` loads at once; otherwise, when the element comes within a screen of the viewport. */
  loading = '';

  /** The id of the topic that is asked about; empty for the programme's first. */
  private current = '';

  /** Whether the reader opened the pledges of a question. Those of the next one are then open too. */
  private arePledgesOpen = false;

  /**
   * Everything that is drawn. The root is closed: whoever listens to the clicks on a page is told of this element, never
   * of the answer inside it.
   */
  // eslint-disable-next-line wc/no-closed-shadow-root -- an answer is a political opinion
  readonly #root = this.attachShadow({ mode: 'closed' });

  /** What the reader answered, by the id of the topic. No property: any script of the page could read that. */
  #answers: ReadonlyMap<string, Choice> = new Map();

  /** The id of the topic that the reader is led away from: the next question takes the focus once it is there. */
  #leaving: string | undefined;

  readonly #source = new SourceController<LoadedPoll, PollRequest>(this, {
    request: () => ({ programme: this.programme, topic: this.topic && this.current }),
    load: loadPoll,
    root: this.#root,
  });

  constructor() {
    super();
    adoptStyles(this.#root, AgreePollElement.elementStyles);
    new ForgetOnLeave(this, () => this.#setAnswers(new Map()));
  }

  protected override performUpdate(): void {
    this.#source.draw(() => super.performUpdate());
  }

  override adoptedCallback(): void {
    adoptStylesAgain(this, this.#root);
  }

  /** The root that Lit knows stays empty, since Lit keeps it in a property. */
  protected override createRenderRoot(): DocumentFragment {
    return new DocumentFragment();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('programme')) {
      this.#answers = new Map();
      this.arePledgesOpen = false;
    }
    if (changed.has('programme') || changed.has('topic')) this.current = this.topic;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    render(this.#renderBase(), this.#root);
  }

  protected override updated(): void {
    if (!this.#source.loaded) return;
    leaveUnrecorded(this);
    if (this.#leaving === undefined) return;
    this.#leaving = undefined;
    this.#root.querySelector<HTMLElement>('.title')?.focus();
  }

  #renderBase() {
    const text = messagesFor(languageOf(this));
    return html`<div class="base" part="base" lang=${ifDefined(ownLang(this, text.language))} dir="ltr">
      ${this.#source.render({
        loading: (previous) =>
          previous && this.#leaving !== undefined
            ? this.#renderPoll(previous, this.#leaving, text)
            : loadingState(this, text),
        ready: (poll) => this.#renderPoll(poll, this.current, text),
        error: (failure) => errorState(failure, text, () => this.#source.retry()),
      })}
    </div>`;
  }

  #renderPoll(poll: LoadedPoll, topic: string, text: Messages) {
    const question = questionOf(poll, topic);
    // The next question gets new nodes: no word of the last one may stay under it.
    if (question) return keyed(question.topic.id, this.#renderQuestion(question, text));
    return html`<div class="card"><p part="empty">${this.#whyNoQuestion(poll, topic, text)}</p></div>`;
  }

  /** Why there is nothing to ask about. Of an extract, or a page on another subject, that is no silence of the party. */
  #whyNoQuestion({ catalogue, programme, issues }: LoadedPoll, topic: string, text: Messages): unknown {
    const { name } = programme.publisher;
    if (!isOfParty(programme)) return withNames(text.agreePoll.noParty, name);
    const state = silencesOn({ programmes: [programme], issues }, topic).get(programme.id);
    if (!state) return text.agreePoll.empty;
    const about = catalogue.topics.flatMap(({ id, label }) => (id === topic ? `${DOT} ${label}` : []));
    return withNames((who) => `${who}${about.join('')}: ${silenceOf({ state, programme }, text)}`, name);
  }

  #renderQuestion(question: Question, text: Messages) {
    const { catalogue, programme, topic, topics } = question;
    const { language } = text;
    const name = programme.publisher.name;
    const answers = this.#answers;
    const choice = answers.get(topic.id);
    const ask = (who: string): string => text.agreePoll.question(who, pollTopicName(programme, topic));
    const progress = text.outOf(topics.indexOf(topic) + 1, topics.length);
    return html`<section class="card" aria-label="${text.agreePoll.eyebrow}: ${ask(name)}">
      <p class="eyebrow">
        ${publisher(programme, DOT)}
        <span class="soft"
          >${topics.length > 1 ? `${text.agreePoll.eyebrow}${DOT} ${progress}` : text.agreePoll.eyebrow}</span
        >
      </p>
      ${heading(this.headingLevel, withNames(ask, name), 'title', true)}
      ${noticesOn(programme, new Date()).map((it) => {
        const lang = ifDefined(it.about === 'document' ? foreignLang(programme, language) : undefined);
        return html`<p class="notice" part="document-notice" lang=${lang}>${noticeText(it, text)}</p>`;
      })}
      ${this.#renderPledges(question, text)}
      <div class="answers" part="answers" role="group" aria-label=${text.agreePoll.legend}>
        ${CHOICES.map((it) => this.#renderAnswer(programme, topic.id, it, text))}
      </div>
      <p class="reply" part="reply" role="status">${choice ? changing(text.agreePoll.thanks[choice]) : nothing}</p>
      ${
        choice
          ? keyed(choice, onwardsTemplate(this, { question, answers, goTo: (it) => this.#goTo(topic.id, it) }, text))
          : nothing
      }
      <p class="small" part="notice">
        ${this.exposeChoice ? text.agreePoll.exposed : text.agreePoll.notASurvey}
        ${dataVersion(catalogue, text, language)}
      </p>
    </section>`;
  }

  #renderPledges({ programme, pledges }: Question, text: Messages) {
    const whose = pledges.some(({ quote }) => quote) ? text.theirWords : text.ourWords;
    return html`<details class="read" ?open=${this.arePledgesOpen} @toggle=${this.#handleToggle}>
        <summary>${text.agreePoll.read(pledges.length)}</summary>
        <p class="lead">${withNames(text.pledgeList.leadIn, programme.publisher.name)}</p>
        <ol part="pledges">
          ${pledges.map((pledge) => html`<li>${words(pledge, programme, text, text.language)}</li>`)}
        </ol>
      </details>
      <p class="meta">
        <span part="source">${sourceOf(programme, text)}</span>, ${whose}. ${senderTemplate(this.sender, text)}
      </p>`;
  }

  #renderAnswer({ id }: Programme, topic: string, choice: Choice, text: Messages) {
    return html`<button
      class="button"
      part="answer"
      type="button"
      aria-pressed=${choice === this.#answers.get(topic)}
      @click=${(event: Event) => this.#handleAnswer(event, id, topic, choice)}
    >
      ${text.agreePoll.choices[choice]}
    </button>`;
  }

  #setAnswers(answers: ReadonlyMap<string, Choice>): void {
    this.#answers = answers;
    this.requestUpdate();
  }

  #goTo(from: string, topic: string): void {
    if (!this.dispatchEvent(new AgreePollTopicEvent(topic))) return;
    this.#leaving = from;
    this.current = topic;
  }

  #handleAnswer(click: Event, programme: string, topic: string, choice: Choice): void {
    // Even of a click on the element as a whole, the place would tell which answer is there.
    click.stopPropagation();
    const event = new AgreePollAnswerEvent(programme, topic, this.exposeChoice ? choice : undefined);
    if (this.dispatchEvent(event)) this.#setAnswers(new Map(this.#answers).set(topic, choice));
  }

  readonly #handleToggle = ({ target }: Event): void => {
    this.arePledgesOpen = (target as HTMLDetailsElement).open;
  };
}
