import { adoptStyles, html, nothing, render, type PropertyValues } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  noticesOn,
  pollSteps,
  type Language,
  type PollAnswer,
  type PollChoice,
  type PollQuestion,
} from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { adoptStylesAgain } from '../element/adopt-styles.js';
import { isTrue } from '../element/boolean.js';
import { FeatureController } from '../element/feature-controller.js';
import { ForgetOnLeave } from '../element/forget-on-leave.js';
import { GradualList, type Pace } from '../element/gradual-list.js';
import hostStyles from '../element/host.styles.js';
import { LoadingElement } from '../element/loading-element.js';
import { SourceController } from '../element/source-controller.js';
import { errorState, loadingState } from '../element/templates.js';
import { leaveUnrecorded } from '../element/unrecorded.js';
import { whenIdle } from '../element/when-idle.js';
import { languageOf, ownLang } from '../messages/language.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import styles from './agree-poll.styles.js';
import { AskedQuestions, namedBy, questionAt, requestOf, topicsOf, wishOf } from './asked.js';
import type * as Reply from './features/reply/reply.js';
import type * as Series from './features/series/series.js';
import { loadPoll, type LoadedPoll, type PollRequest } from './load-poll.js';
import type { AnsweredFeatures } from './poll-extra.js';
import { PollReader } from './poll-reader.js';
import type { Place, PollTexts, PollView } from './poll-view.js';
import { questionTemplate, topicWords, type QuestionActs } from './question-template.js';

/** The features of a poll. */
interface PollFeatures extends AnsweredFeatures {
  readonly series: typeof Series;
  readonly reply: typeof Reply;
}

/** With one of these, the page asks something else; with one of the first four, somebody else. */
const ASKED = [
  'htmlFor',
  'programme',
  'programmes',
  'municipality',
  'topic',
  'pledge',
  'pledges',
  'issue',
  'issues',
  'only',
  'limit',
] as const;

/** How many of them name who is asked about. */
const WHO = 4;

/** The pledges behind a question are drawn with it, as far as any document has them; those beyond come gradually. */
const PACE: Pace = { first: 100, most: 200 };

/**
 * Asks whether the reader agrees: with a publisher on a topic, with a pledge, or with the proposition of an issue; once, or through
 * a series. Where several programmes take part, the words come first, and whose they are after the answer. Yes and no get
 * different replies, and lead on to what else the two may agree on.
 *
 * Nothing is sent and nothing is stored, unless the page offers it (`collector`, `storage`) and the reader asks for it. An answer
 * is forgotten when the reader leaves the page. It is drawn in a closed shadow root, which a page's analytics do not look into.
 * A boolean attribute is off where its value is `false`.
 *
 * The texts in the slots `thanks-…`, `onwards-…`, `engage-heading`, `engage-link`, `topics-link`, `newsletter` and
 * `newsletter-thanks` are taken as plain text and drawn by the element: what is seen of them on the page is nothing, so that it does
 * not tell the answer.
 *
 * @summary Do you agree with them on this?
 * @tagname agree-poll
 *
 * @slot - What a reader sees without JavaScript, while the question loads, and when it cannot be shown.
 * @slot engage - Other ways to engage, such as links of the party; shown after an answer. A link without an address is left out.
 * @slot thanks-agree - Thanks for a yes, in place of ours.
 * @slot thanks-partly - Thanks for a yes in part.
 * @slot thanks-disagree - Thanks for a no.
 * @slot thanks-no-opinion - Thanks for «don't know».
 * @slot onwards-agree - What leads on to other questions after a yes.
 * @slot onwards-partly - The same after a yes in part.
 * @slot onwards-disagree - The same after a no.
 * @slot onwards-no-opinion - The same after «don't know».
 * @slot engage-heading - What stands over other ways to engage.
 * @slot engage-link - The words of the link to `engage-href`.
 * @slot topics-link - The words of the link to `topics-href`.
 * @slot newsletter - What stands over the sign-up for a newsletter.
 * @slot newsletter-thanks - Thanks for signing up.
 *
 * @fires {Event} load - The question is there and on the screen.
 * @fires {ErrorEvent} error - The question could not be loaded.
 * @fires {AgreePollAnswerEvent} agree-poll-answer - The reader answers. Without `expose-choice` the answer is not in it.
 * @fires {AgreePollWithdrawEvent} agree-poll-withdraw - The reader withdraws an answer.
 * @fires {AgreePollTopicEvent} agree-poll-topic - The reader goes on to another topic.
 * @fires {AgreePollQuestionEvent} agree-poll-question - The reader goes to another question of a series.
 * @fires {AgreePollFinishEvent} agree-poll-finish - The reader ends a series before all is answered.
 * @fires {AgreePollSendEvent} agree-poll-send - The reader wants answers to be sent to the receiver, for the first time.
 * @fires {AgreePollSubscribeEvent} agree-poll-subscribe - The reader signs up for the newsletter. The address is not in it.
 *
 * @csspart base - The box around everything.
 * @csspart status - The status line: loading, or what went wrong.
 * @csspart retry - The button that tries again after an error.
 * @csspart title - The question.
 * @csspart pledges - The pledges that the question is about.
 * @csspart statement - A pledge in our words.
 * @csspart quote - A pledge word for word, where the dataset has the document's own words.
 * @csspart answers - The box around the four answers.
 * @csspart answer - One answer.
 * @csspart reply - The reply to an answer.
 * @csspart step - A button to the next question, or back to the one before.
 * @csspart topics - The other topics.
 * @csspart topic - The button of another topic.
 * @csspart who - Who said it, after the answer to a question without names; who says what of an issue.
 * @csspart engage - The box around other ways to engage.
 * @csspart overview - The reader's answers, and who agrees with them, at the end of a series.
 * @csspart heading - The heading of a part below the question.
 * @csspart send - The box in which answers can be sent.
 * @csspart results - What others have answered.
 * @csspart newsletter - The sign-up for a newsletter.
 * @csspart field - The field for an e-mail address.
 * @csspart memory - The choice to have the answers remembered.
 * @csspart action - A button in any of these.
 * @csspart document-notice - A notice that a reader needs first: a term that is over, or an old text.
 * @csspart source - The document that the pledges are from.
 * @csspart sender - The line that names who answers for the poll.
 * @csspart newer - The sentence below the element that there are newer data (`newer`).
 * @csspart notice - The notice that this is no survey, and what becomes of the answer; or that a programme could not be loaded.
 * @csspart empty - The sentence in place of the question when there is nothing to ask about.
 *
 * @cssprop [--pp-accent=currentcolor] - The colour of the focus ring, ticks and search hits; darker or lighter where faint.
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
export class AgreePollElement extends LoadingElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    programme: {},
    programmes: {},
    municipality: {},
    topic: {},
    pledge: {},
    pledges: {},
    issue: {},
    issues: {},
    only: {},
    limit: { type: Number },
    htmlFor: { attribute: 'for' },
    names: {},
    exposeChoice: { type: Boolean, converter: isTrue, attribute: 'expose-choice' },
    storage: {},
    poll: {},
    collector: {},
    collect: { attribute: false },
    results: { attribute: false },
    receiverName: { attribute: 'receiver-name' },
    privacyUrl: { attribute: 'privacy-url' },
    newsletterAction: { attribute: 'newsletter-action' },
    engageHref: { attribute: 'engage-href' },
    topicsHref: { attribute: 'topics-href' },
    texts: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    sender: {},
  };

  /** The id of the programme, such as `baerum-ap-mangfold`. A municipality's plan cannot be asked about. */
  programme = '';

  /** Ids of several programmes with spaces between them, which are asked about together. */
  programmes = '';

  /** All programmes of one municipality together, by its number, such as `3201`; of a county by its two digits. */
  municipality = '';

  /**
   * The id of a topic. Of one programme, the topic to begin with; its first where it is left out. Of several, the topic whose
   * issues are asked about; left out, the reader chooses one.
   */
  topic = '';

  /** Asks about this pledge, by its id: `skole/3` of `programme`, or with the programme before it. */
  pledge = '';

  /** Asks about these pledges, of one programme or several, by their ids with spaces between: `baerum-mdg-program/skole/3`. */
  pledges = '';

  /** Asks about the proposition of this issue of the `topic`. */
  issue = '';

  /** Asks about these issues of the `topic`, by their ids with spaces between, in the order wanted. */
  issues = '';

  /** Only the issues that are `shared`, `differing` in degree or direction, or raised by a `single` programme. */
  only = '';

  /** Asks no more questions than this; 0 for all there are. */
  limit = 0;

  /** The id of a `<pledge-list>` around the page's own words: asks about the pledges there, in their order. */
  htmlFor = '';

  /**
   * When the reader sees whose words they are: `before` the answer, or `after` it. Otherwise after it where more than one programme
   * takes part, and where the question is an issue.
   */
  names = 'auto';

  /**
   * Puts the reader's choice into `agree-poll-answer`. An answer about a party's pledge is a political opinion (GDPR
   * art. 9): whoever turns this on needs a lawful basis for what the page then does with it.
   */
  exposeChoice = false;

  /** `device` offers the reader to have the answers remembered in this browser. */
  storage = '';

  /** The id of the poll, for `collector`, `collect` and `results`, and for what is remembered. */
  poll = '';

  /**
   * Where a server counts answers (`packages/poll-server`), `https:` or of the page's own origin. Needs `poll`, `receiver-name`
   * and `privacy-url`. An answer is sent only if the reader asks for it.
   */
  collector = '';

  /**
   * Takes each answer in place of `collector`, on the same terms. Resolves once the answer is kept; where it rejects, the answer
   * is given again later, with the same key and revision.
   */
  collect: ((answer: PollAnswer) => Promise<void>) | undefined = undefined;

  /** Gives the results of the poll in place of `collector`, as JSON of the type `PollResults`; untrusted, and checked before use. */
  results: ((poll: string) => Promise<unknown>) | undefined = undefined;

  /** Who receives answers, or e-mail addresses, as readers know them. */
  receiverName = '';

  /** The page on which the receiver says what becomes of them. Only addresses that begin with `https:` or `http:` are taken. */
  privacyUrl = '';

  /**
   * Where an e-mail address is sent for a newsletter, as a form of one field, `email=…`; `https:` or of the page's own origin.
   * It answers itself, without leading on: a status from 200 to 299 is a sign-up, and all else a failure. Needs
   * `receiver-name` and `privacy-url`.
   */
  newsletterAction = '';

  /** A page with other ways to engage. Only addresses that begin with `https:` or `http:` become a link. */
  engageHref = '';

  /** A page with other matters. Only addresses that begin with `https:` or `http:` become a link. */
  topicsHref = '';

  /** Texts in place of ours, by the names of the slots for them: `{ 'thanks-agree': '…' }`. A slot is stronger. */
  texts: PollTexts = {};

  /** The level of the question as a heading, 2 to 6. */
  headingLevel = 2;

  /** Who answers for the poll on this page. */
  sender = '';

  /**
   * Everything that is drawn. The root is closed: whoever listens to the clicks on a page is told of this element, never
   * of the answer inside it.
   */
  // eslint-disable-next-line wc/no-closed-shadow-root -- an answer is a political opinion
  readonly #root = this.attachShadow({ mode: 'closed' });

  readonly #reader = new PollReader(this, () => this.requestUpdate());

  readonly #gradual = new GradualList(this);

  readonly #acts: QuestionActs = {
    arePledgesOpen: false,
    answer: (click, question, choice) => this.#answer(click, question, choice),
    goToTopic: (topic) => this.#reader.goToTopic(topic),
    retry: () => this.#source.retry(),
    drawn: ({ id, pledges }) => this.#gradual.drawn(id, pledges.length, PACE),
  };

  /**
   * Whether the question is on the screen. What may come after an answer is loaded then, whatever the reader does: no file is
   * asked for by an answer, so that who serves the files is not told of any.
   */
  #isShown = false;

  /** The questions where the reader is: each is asked for several times in a drawing, and there may be thousands of pledges. */
  readonly #questions = new AskedQuestions();

  /** What comes after an answer, once that is loaded. */
  #reply: Reply.Reply | undefined;

  readonly #features: FeatureController<PollFeatures> = new FeatureController<PollFeatures>(
    this,
    {
      series: { load: () => import('./features/series/series.js') },
      reply: {
        when: () => this.#isShown,
        load: () => import('./features/reply/reply.js'),
        connected: (module) => {
          const reply = (this.#reply ??= this.#makeReply(module));
          reply.begin();
          return () => reply.end();
        },
      },
      overview: this.#later('overview', () => import('./features/overview/overview.js')),
      collect: this.#later('collect', () => import('./features/collect/collect.js')),
      results: this.#later('results', () => import('./features/results/results.js')),
      newsletter: this.#later('newsletter', () => import('./features/newsletter/newsletter.js')),
      memory: this.#later('memory', () => import('./features/memory/memory.js')),
    },
    this.#root,
  );

  readonly #source = new SourceController<LoadedPoll, PollRequest>(this, {
    request: () => requestOf(this, this.#reader.place),
    load: (source, language, request) => this.#load(source, language, request),
    loadAlone: (...[, , { list }]) => (list ? this.#loadOwnWords(list) : undefined),
    wrong: (poll) => this.#unknownIn(poll),
    root: this.#root,
  });

  constructor() {
    super();
    adoptStyles(this.#root, AgreePollElement.elementStyles);
    new ForgetOnLeave(this, () => this.#forget());
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
    const asked = ASKED.findIndex((name) => changed.has(name));
    if (asked < 0) return;
    this.#reader.startAt(this.topic);
    if (asked >= WHO) return;
    this.#forget();
    this.#acts.arePledgesOpen = false;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    render(this.#renderBase(), this.#root);
  }

  protected override updated(): void {
    if (!this.#source.loaded) return;
    leaveUnrecorded(this);
    if (!this.#isShown) whenIdle(() => this.#showed());
    this.#reply?.update();
    if (this.#reader.arrive()) this.#root.querySelector<HTMLElement>('.title')?.focus();
  }

  /** Loads the code for a series side by side with its data. A topic of one programme needs none. */
  async #load(source: ProgrammeSource, language: Language, request: PollRequest): Promise<LoadedPoll> {
    const { programmes, municipality, pledges, issues } = request;
    const isSeries = programmes[0] ?? issues[0] ?? pledges[0] ?? (municipality || this.limit);
    const loading = isSeries && this.#features.load('series');
    const poll = await loadPoll(source, language, request);
    // It also has the words for why there is no question.
    if (!isSeries && !poll.together && questionAt(topicsOf(poll), this.#reader.place)) return poll;
    const series = await this.#mustHave(loading || this.#features.load('series'));
    return series.completeSeries(poll, source, language, request);
  }

  async #loadOwnWords(list: string): Promise<LoadedPoll> {
    const series = await this.#mustHave(this.#features.load('series'));
    return series.loadOwnWords(this, list, (poll) => {
      if (list === this.htmlFor) this.#source.replace(poll);
    });
  }

  async #mustHave<M>(loading: Promise<M | undefined>): Promise<M> {
    const module = await loading;
    if (!module) throw new SourceError('feature', this.localName);
    return module;
  }

  #unknownIn(poll: LoadedPoll): SourceError | undefined {
    const { issues } = namedBy(this);
    const unknown = this.#features.get('series')?.unknownInPoll(poll, wishOf(this, poll, this.#reader.place));
    return unknown && new SourceError(issues[0] ? 'unknown-issue' : 'unknown-part', unknown.id, unknown);
  }

  /** The questions where the reader is. */
  #seriesAt(poll: LoadedPoll, place = this.#reader.place): readonly PollQuestion[] {
    return this.#questions.at(poll, wishOf(this, poll, place), this.#features.get('series'));
  }

  #showed(): void {
    this.#isShown = true;
    this.requestUpdate();
  }

  #makeReply({ Reply: Made }: typeof Reply): Reply.Reply {
    return new Made(
      {
        page: this,
        answers: () => this.#reader.answers,
        setAnswers: (answers) => (this.#reader.answers = answers),
        loaded: () => this.#source.loaded,
        isSeries: () => this.#source.loaded !== undefined && this.#seriesAt(this.#source.loaded).length > 1,
        changed: () => this.requestUpdate(),
      },
      this.#features,
    );
  }

  /** A feature that comes when the reply wants it. */
  #later<N extends keyof AnsweredFeatures>(name: N, load: () => Promise<AnsweredFeatures[N]>) {
    return { when: () => this.#reply?.wants(name) === true, load };
  }

  #renderBase() {
    const text = messagesFor(languageOf(this));
    const { leaving, place } = this.#reader;
    return html`<div class="base" part="base" lang=${ifDefined(ownLang(this, text.language))} dir="ltr">
      ${this.#source.render({
        loading: (previous) =>
          previous && leaving ? this.#renderPoll(previous, leaving, text) : loadingState(this, text),
        ready: (poll) => this.#renderPoll(poll, place, text),
        error: (failure) => errorState(failure, text, this.#acts.retry),
      })}
    </div>`;
  }

  #renderPoll(poll: LoadedPoll, place: Place, text: Messages) {
    const series = this.#seriesAt(poll, place);
    const question = questionAt(series, place);
    // The next question gets new nodes: no word of the last one may stay under it.
    if (question) return keyed(question.id, this.#renderQuestion(this.#viewOf(poll, place, series, question, text)));
    return this.#features.render('series', text, (it) =>
      it.withoutQuestion(poll, place.topic, text, this.#acts, this.headingLevel),
    );
  }

  #viewOf(
    poll: LoadedPoll,
    place: Place,
    series: readonly PollQuestion[],
    question: PollQuestion,
    text: Messages,
  ): PollView {
    const { answers } = this.#reader;
    return {
      poll,
      question,
      place,
      series,
      steps: pollSteps(series, question, answers),
      answers,
      choice: answers.get(question.id),
      notices: 'programme' in question ? noticesOn(question.programme, new Date()) : [],
      ...this.#features.get('series')?.hiddenIn(question, this.names, poll, text),
      page: this,
      level: this.headingLevel,
      text,
      language: text.language,
      goTo: (it, topic) => this.#reader.goTo(it, topic),
    };
  }

  #renderQuestion(view: PollView) {
    const { choice, question, text } = view;
    const acts = this.#acts;
    const said =
      this.#features.get('series')?.seriesWords(view, acts) ??
      (question.kind === 'topic' && topicWords(view, question, acts));
    const reply = this.#reply;
    const first = reply?.first(view) ?? (choice ? this.#features.render('reply', text, () => nothing) : nothing);
    return said && questionTemplate(view, acts, said, reply?.words(view) ?? '', first, reply?.template(view));
  }

  /** Forgets everything that the reader has done. What the device is to remember comes back from there. */
  #forget(): void {
    this.#reply?.leave();
    this.#reader.answers = new Map();
    this.#reply?.begin();
  }

  #answer(click: Event, question: PollQuestion, choice: PollChoice): void {
    // The click itself does not come so far.
    if (this.#reader.answer(click, question, choice)) this.#features.tryAgain();
  }
}
