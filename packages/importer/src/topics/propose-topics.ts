import { LEARNT_WORDS } from './learnt-words.js';
import { parseLearntWords, TopicScores, type LearntWords } from './topic-scores.js';
import { topicStemsOf, type TopicText } from './topic-words.js';

/** Topics that an entry may have. Elements say «tema foreslått automatisk» until a person has confirmed them. */
export interface TopicProposal {
  /** Ids of topics: the main one first, and at most two more. Empty if the words point to none. */
  readonly topics: readonly string[];
  /** The share of such proposals, from 0 to 1, whose main topic is the one that people chose. 0 if there is none. */
  readonly confidence: number;
  /** Whether people need not look at it first. */
  readonly sure: boolean;
  /** No person has confirmed it. */
  readonly proposed: true;
}

/** Proposes the topics of an entry from its words and headings. Pure. */
export type ProposeTopics = (entry: TopicText) => TopicProposal;

/**
 * How steeply confidence grows with the lead of a score. Fitted so that confidence is the share that is right, which
 * `npm run bench:topics` prints.
 */
const STEEPNESS = 6;

/** The least confidence of a proposal, and of one that is sure. */
const LEAST = { main: 0.25, sure: 0.8 } as const;

/** An entry has a main topic and at most two more. */
export const MOST_TOPICS = 3;

/** The least score of a second and third topic, as a share of that of the main one. */
const BESIDE = 0.5;

/**
 * Makes the function that proposes topics. Make it once: that takes as long as proposing for thousands of entries.
 *
 * @param learnt words of topics; those that our dataset teaches if not given
 */
export function topicProposer(learnt: LearntWords = parseLearntWords(LEARNT_WORDS)): ProposeTopics {
  const scores = new TopicScores(learnt);
  return (entry) => {
    const stems = topicStemsOf(entry);
    const ranked = [...scores.of(stems)].sort(([, a], [, b]) => b - a);
    const most = ranked[0]?.[1] ?? 0;
    // Scores grow with the number of words, and so do their chance differences.
    const steepness = STEEPNESS / Math.sqrt(Math.max(1, stems.size));
    const confidence = 1 / ranked.reduce((sum, [, score]) => sum + Math.exp(steepness * (score - most)), 0);
    const isTopic = most > 0 && confidence >= LEAST.main;
    const topics = ranked.filter(([, score]) => score >= BESIDE * most).map(([topic]) => topic);
    return {
      topics: isTopic ? topics.slice(0, MOST_TOPICS) : [],
      confidence: isTopic ? confidence : 0,
      sure: isTopic && confidence >= LEAST.sure,
      proposed: true,
    };
  };
}
