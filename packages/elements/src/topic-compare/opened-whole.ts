import type { Excerpt, Issue, Programme } from '@partiprogram/programmes';
import type { Comparison } from './load-comparison.js';

/** A comparison with all that its programmes say: what came of a municipality has no more than stands in the cells. */
export async function wholeOf(
  { source, language, topic, programmes, issues }: Comparison,
  municipality: string,
): Promise<Excerpt> {
  return opened(
    programmes,
    issues,
    municipality && topic ? await source.entries(municipality, language, topic.id) : undefined,
  );
}

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
): Excerpt {
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
  };
}
