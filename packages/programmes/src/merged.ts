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
  const issues = new Map<string, Issue>();
  for (const issue of excerpts.flatMap((it) => it.issues)) {
    const known = issues.get(issue.id);
    const stances = [...(known?.stances ?? []), ...issue.stances];
    const notes = [...(known?.notes ?? []), ...issue.notes];
    issues.set(issue.id, {
      ...issue,
      stances: [...new Map(stances.map((it) => [it.programme, it])).values()],
      notes: [...new Map(notes.map((it) => [it.about.join(), it])).values()],
    });
  }
  return { programmes: [...programmes.values()], issues: [...issues.values()] };
}
