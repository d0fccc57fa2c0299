import { comparedIn, type Issue, type IssueNote } from './issue.js';
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

/**
 * The issues that each programme has a stance on, as {@link issuesAmong} gives them for that programme alone. For many
 * programmes this takes no longer than for one.
 *
 * @param issues in the order wanted
 * @returns by the id of the programme
 */
export function issuesByProgramme(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const byProgramme = new Map<string, Issue[]>();
  for (const issue of issues) {
    const notes = new Map<string, IssueNote[]>();
    for (const note of issue.notes) for (const id of new Set(note.about)) listIn(notes, id).push(note);
    for (const stance of issue.stances) {
      const { programme } = stance;
      listIn(byProgramme, programme).push({ ...issue, stances: [stance], notes: notes.get(programme) ?? [] });
    }
  }
  return byProgramme;
}

/** The list of a key; a new one where there is none. */
function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
