import { topicProposer, type ProposeTopics } from '../topics/propose-topics.js';
import type { Review, ReviewEntry, ReviewHeading } from './review.js';

/** The topics of an entry. */
export interface BlockTopics {
  /** Ids, the main topic first. */
  readonly topics: readonly string[];
  /** Whether a person has confirmed them. */
  readonly state: 'proposed' | 'confirmed';
  /** Whether people need not look at them first. */
  readonly sure: boolean;
}

interface Proposed {
  readonly headings: string;
  readonly topics: BlockTopics;
}

/** Made when the first review needs it. */
let proposer: ProposeTopics | undefined;

/** What was proposed for an entry, which acts leave as it is unless they are about it. */
const proposals = new WeakMap<ReviewEntry, Proposed>();

/** The topics of all entries of a review by the ids of their blocks: those that a person confirmed, else proposed ones. */
export function topicsIn({ blocks }: Review): ReadonlyMap<string, BlockTopics> {
  const topics = new Map<string, BlockTopics>();
  const path: ReviewHeading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((path.at(-1)?.level ?? -1) >= block.level) path.pop();
      path.push(block);
    } else if (block.kind === 'entry') {
      topics.set(block.id, block.topics ? confirmed(block.topics) : proposedFor(block, path));
    }
  }
  return topics;
}

function confirmed(topics: readonly string[]): BlockTopics {
  return { topics, state: 'confirmed', sure: true };
}

function proposedFor(entry: ReviewEntry, path: readonly ReviewHeading[]): BlockTopics {
  // A title names no topic, unless there is no other heading.
  const own = path.filter(({ level }) => level > 0);
  const texts = (own.length > 0 ? own : path).map(({ text }) => text);
  const headings = texts.join('\n');
  const before = proposals.get(entry);
  if (before?.headings === headings) return before.topics;
  proposer ??= topicProposer();
  const { topics, sure } = proposer({ headings: texts, text: entry.text });
  const proposed = { topics, state: 'proposed', sure } as const;
  proposals.set(entry, { headings, topics: proposed });
  return proposed;
}
