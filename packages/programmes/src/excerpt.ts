import { comparedIn, type Issue } from './issue.js';
import type { Excerpt } from './merged.js';
import type { Programme } from './programme.js';
import { withEntries } from './select.js';

/**
 * An excerpt of programmes on a topic: their entries on it, and all entries that the issues of that topic point to.
 *
 * @param programmes whole
 * @param topic the id of a topic
 * @param issues that the programmes may have a stance on
 */
export function excerptOn(programmes: readonly Programme[], topic: string, issues: readonly Issue[]): Excerpt {
  const onTopic = issuesAmong(
    issues.filter(({ topics }) => topics.includes(topic)),
    programmes,
  );
  const compared = comparedIn(onTopic);
  return {
    programmes: programmes.map((programme) =>
      withEntries(programme, ({ id, topics }) => topics.includes(topic) || compared.has(id)),
    ),
    issues: onTopic,
  };
}

/**
 * The issues that some programmes have a stance on, with the stances and notes of those programmes alone.
 *
 * @param issues in the order wanted
 * @param programmes whose stances stay
 */
export function issuesAmong(issues: readonly Issue[], programmes: readonly { readonly id: string }[]): Issue[] {
  const ids = new Set(programmes.map(({ id }) => id));
  return issues
    .map((issue) => ({
      ...issue,
      stances: issue.stances.filter(({ programme }) => ids.has(programme)),
      notes: issue.notes.filter(({ about }) => about.some((id) => ids.has(id))),
    }))
    .filter(({ stances }) => stances.length > 0);
}
