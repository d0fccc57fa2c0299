import { comparedIn, type Issue } from './issue.js';
import type { Programme } from './programme.js';
import { entriesOf, isOfParty, type Placed } from './select.js';

/**
 * Finds the entries of a party's programme beyond the issues: its pledges and principles, without repeats.
 *
 * @param programme with what it says on a topic
 * @param issues of that topic
 * @returns in the order of the document; nothing of a planning programme
 */
export function beyondIssues(programme: Programme, issues: readonly Issue[]): readonly Placed[] {
  if (!isOfParty(programme)) return [];
  const placed = entriesOf(programme);
  const known = new Set(placed.map(({ entry }) => entry.id));
  const compared = comparedIn(issues);
  return placed.filter(
    ({ entry: { id, kind, repeats } }) =>
      (kind === 'pledge' || kind === 'principle') && !compared.has(id) && !(repeats && known.has(repeats)),
  );
}
