import type { Excerpt, Issue, Programme } from '@partiprogram/programmes';
import type { Opened } from './load-comparison.js';
import { besidesTemplate, openedStyles, pointsTemplate } from './opened.js';

/** What a comparison can do without until a reader opens a cell, or takes the comparison out of the page. */
export { exported, viewFrom } from './export.js';
export { besidesTemplate, openedStyles as styles, pointsTemplate } from './opened.js';

/**
 * What a reader sees who opens a cell.
 *
 * @param programmes that are compared
 * @param issues that they are compared on
 * @param whole those of them that have come with all that they say, and what of it their stances rest on
 */
export function opened(
  programmes: readonly Programme[],
  issues: readonly Issue[],
  whole: Excerpt = { programmes: [], issues: [] },
): Opened {
  const stances = new Map(whole.issues.map((issue) => [issue.id, issue.stances]));
  return {
    programmes: programmes.map((it) => whole.programmes.find(({ id }) => id === it.id) ?? it),
    issues: issues.map((issue) => {
      const own = stances.get(issue.id) ?? [];
      return {
        ...issue,
        stances: issue.stances.map((stance) => own.find(({ programme }) => programme === stance.programme) ?? stance),
      };
    }),
    besidesTemplate,
    pointsTemplate,
    styles: openedStyles,
  };
}
