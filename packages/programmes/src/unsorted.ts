import { speakersIn } from './issue.js';
import type { Excerpt } from './merged.js';
import type { Programme } from './programme.js';
import { entriesOf, isOfParty } from './select.js';

/**
 * Finds the programmes of parties that nobody has compared issue by issue on a topic: none of its issues has a stance of
 * theirs. Where others are compared, one that we have only a part of, and that has nothing on the topic, stays beside them
 * with its silence.
 *
 * @param excerpt of a topic
 * @returns in the order given; nothing of a planning programme
 */
export function unsortedAmong({ programmes, issues }: Excerpt): readonly Programme[] {
  const stances = issues.flatMap((it) => it.stances);
  const isCompared = speakersIn(stances).length > 0;
  const sorted = new Set(isCompared ? stances.map(({ programme }) => programme) : []);
  return programmes.filter(
    (it) => isOfParty(it) && !sorted.has(it.id) && (!isCompared || it.coverage === 'whole' || entriesOf(it).length > 0),
  );
}
