import type {
  ComparisonNotice,
  DocumentNotice,
  Language,
  PollAnswer,
  PollAnswers,
  PollChoice,
  PollQuestion,
  PollQuestionId,
  PollSteps,
} from '@partiprogram/programmes';
import type { Messages } from '../messages/messages.js';
import type { LoadedPoll } from './load-poll.js';

/** The texts that a page can put in place of ours: as the property `texts`, or each in the slot of its name. */
export interface PollTexts {
  readonly 'thanks-agree'?: string;
  readonly 'thanks-partly'?: string;
  readonly 'thanks-disagree'?: string;
  readonly 'thanks-no-opinion'?: string;
  readonly 'onwards-agree'?: string;
  readonly 'onwards-partly'?: string;
  readonly 'onwards-disagree'?: string;
  readonly 'onwards-no-opinion'?: string;
  readonly 'engage-heading'?: string;
  readonly 'engage-link'?: string;
  readonly 'topics-link'?: string;
  readonly newsletter?: string;
  readonly 'newsletter-thanks'?: string;
}

/** The tag, as far as features need to know what the page has set there. */
export interface PollPage extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly programme: string;
  readonly programmes: string;
  readonly municipality: string;
  readonly pledge: string;
  readonly pledges: string;
  readonly topic: string;
  readonly issue: string;
  readonly issues: string;
  readonly only: string;
  readonly limit: number;
  readonly htmlFor: string;
  readonly sender: string;
  readonly exposeChoice: boolean;
  readonly poll: string;
  readonly collector: string;
  readonly collect: ((answer: PollAnswer) => Promise<void>) | undefined;
  readonly results: ((poll: string) => Promise<unknown>) | undefined;
  readonly receiverName: string;
  readonly privacyUrl: string;
  readonly newsletterAction: string;
  readonly storage: string;
  readonly texts: PollTexts | undefined;
  readonly engageHref: string;
  readonly topicsHref: string;
}

/** Where a reader is: on a topic, and at a question; empty for what comes first. */
export interface Place {
  readonly topic: string;
  readonly at: PollQuestionId | '';
}

/** A notice on documents. */
export type PollNotice = ComparisonNotice | DocumentNotice;

/** Everything that a question, and what comes after it, is drawn from. */
export interface PollView {
  readonly poll: LoadedPoll;
  readonly question: PollQuestion;
  readonly place: Place;
  /** The questions of this series. */
  readonly series: readonly PollQuestion[];
  readonly steps: PollSteps;
  readonly answers: PollAnswers;
  readonly choice: PollChoice | undefined;
  /** Whether the words come first, and whose they are after the answer. */
  readonly isBlind?: boolean;
  /** Takes the names out of words that a reader is to judge without them. */
  readonly hide?: (words: string) => string;
  /** The notices that are told with the question. */
  readonly notices: readonly PollNotice[];
  /** Notices on all documents that come with those who speak. */
  readonly laterNotices?: readonly PollNotice[];
  readonly page: PollPage;
  /** The level of the question as a heading. */
  readonly level: number;
  readonly text: Messages;
  readonly language: Language;
  readonly goTo: (question: PollQuestion, topic?: string) => void;
}

/** What a question says, before its answers. */
export interface QuestionWords {
  /** Who is asked about, with their mark. */
  readonly owner: unknown;
  readonly title: unknown;
  /** What the question is called among the regions of the page. */
  readonly name: string;
  /** What the four answers answer. */
  readonly ask: string;
  /** What is known of the words: their source, or that it comes after the answer. */
  readonly source: unknown;
}
