import { inBokmal, isPrefix, isSmall, norwegianStem, tokensOf } from '@partiprogram/programmes';

/** What the topics of an entry are proposed from. */
export interface TopicText {
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The party's words, or ours. */
  readonly text: string;
}

/** In letters. The rest of a longer word is not read, so that no word takes long. */
const LONGEST_WORD = 40;

/** In letters. Shorter words also begin and end words that have nothing to do with them. */
const SHORTEST_PART = 4;

/** In letters: the length of the pieces by which words that differ are compared. */
const RUN = 5;

/** Weights beside a word of the entry or of the heading just above it, which have 1. */
const WEIGHTS = { outerHeading: 0.5, run: 0.25 } as const;

/**
 * The stems of an entry and its headings, with the weight of each.
 *
 * @param entry with its headings
 */
export function topicStemsOf({ headings, text }: TopicText): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const add = (words: string, weight: number): void => {
    for (const stem of stemsIn(words)) stems.set(stem, (stems.get(stem) ?? 0) + weight);
  };
  add(text, 1);
  headings.forEach((heading, at) => add(heading, at === headings.length - 1 ? 1 : WEIGHTS.outerHeading));
  return stems;
}

/**
 * The stems of a text, each once, in bokmål. Small words and numbers are left out.
 *
 * @param text in bokmål or nynorsk
 */
export function stemsIn(text: string): ReadonlySet<string> {
  const words = tokensOf(text).filter(({ word }) => word.length > 1 && !/^\d/.test(word) && !isSmall(word));
  return new Set(words.map(({ word }) => norwegianStem(inBokmal(word.slice(0, LONGEST_WORD)))));
}

/**
 * The clues that a word gives, with the weight of each: its stem, known words that it begins or ends with (`barnehageplass`
 * begins with `barnehage`), and every run of five letters, which other compounds, forms and slips share.
 *
 * @param stem of the word
 * @param isKnown whether a stem is one of LOS or of the everyday words
 */
export function clues(stem: string, isKnown: (stem: string) => boolean): readonly (readonly [clue: string, number])[] {
  const parts = new Set<string>();
  for (let at = SHORTEST_PART; at < stem.length - 1; at++) parts.add(stem.slice(0, at));
  for (let at = 1; at <= stem.length - SHORTEST_PART; at++) if (!isPrefix(stem.slice(0, at))) parts.add(stem.slice(at));
  const known = [...parts].filter(isKnown);
  const marked = `^${stem}$`;
  const runs = Array.from({ length: Math.max(0, marked.length - RUN + 1) }, (_, at) => marked.slice(at, at + RUN));
  return [...[stem, ...known].map((it) => [it, 1] as const), ...runs.map((it) => [`#${it}`, WEIGHTS.run] as const)];
}
