import type { Issue } from './issue.js';
import type { Programme } from './programme.js';

/** Some programmes, and the issues that they have a stance on. */
export interface Excerpt {
  readonly programmes: readonly Programme[];
  readonly issues: readonly Issue[];
}

/**
 * Merges excerpts that were loaded apart. A programme or a stance that comes twice is taken once.
 *
 * @param excerpts on the same topic
 */
export function merged(excerpts: readonly Excerpt[]): Excerpt {
  const programmes = new Map(excerpts.flatMap((it) => it.programmes).map((it) => [it.id, it]));
  const same = new Map<string, Issue[]>();
  for (const issue of excerpts.flatMap((it) => it.issues)) {
    const others = same.get(issue.id);
    if (others) others.push(issue);
    else same.set(issue.id, [issue]);
  }
  return { programmes: [...programmes.values()], issues: [...same.values()].map(mergedIssue) };
}

/** One issue with the stances and notes of several excerpts. All else is the same in each of them. */
function mergedIssue(issues: readonly Issue[]): Issue {
  const stances = new Map(issues.flatMap((it) => it.stances).map((it) => [it.programme, it]));
  const notes = new Map(issues.flatMap((it) => it.notes).map((it) => [it.about.join(), it]));
  return { ...(issues.at(-1) as Issue), stances: [...stances.values()], notes: [...notes.values()] };
}
