import { merged, type Excerpt, type Issue, type Language } from '@partiprogram/programmes';
import { isSourceError, mustBeKnown, SourceError, type ProgrammeSource } from '../internal/programme-source.js';

/** What came of several files; and of which of them nothing came: ids of programmes, or the number of a municipality. */
export interface Excerpts extends Excerpt {
  readonly failed: readonly string[];
}

/**
 * Puts together what was asked for. A programme that cannot be had leaves the others standing, unless there is none such.
 *
 * @param answers to what was asked for, in the order of {@link about}
 * @param about ids of programmes, and the number of a municipality
 * @param issues the ids of those that are wanted, in the order wanted; none for all
 * @throws SourceError when an id is not there, or nothing could be had
 */
export function together(
  answers: readonly PromiseSettledResult<Excerpt>[],
  about: readonly string[],
  issues: readonly string[],
): Excerpts {
  const failed: string[] = [];
  let trouble: unknown = new SourceError('unreachable', about.join(' '));
  const loaded = answers.flatMap((answer, at) => {
    if (answer.status === 'fulfilled') return [answer.value];
    trouble = answer.reason;
    // What may pass is told by its id; what will not is the tag's own trouble.
    if (!isSourceError(trouble) || !trouble.passing) throw trouble;
    failed.push(about[at] ?? '');
    return [];
  });
  if (loaded.length === 0) throw trouble;
  const all = merged(loaded);
  return { ...all, issues: chosenIssues(all.issues, issues), failed };
}

/** What is known of programmes without their texts: it stands in the file on any topic, which is smaller than the whole. */
export async function listings(
  source: ProgrammeSource,
  language: Language,
  programmes: readonly string[],
): Promise<readonly PromiseSettledResult<Excerpt>[]> {
  const [topic] = (await source.catalogue(language)).topics;
  return Promise.allSettled(programmes.map((id) => source.programme(id, language, topic?.id)));
}

function chosenIssues(issues: readonly Issue[], ids: readonly string[]): readonly Issue[] {
  const known = issues.map(({ id }) => id);
  for (const id of ids) mustBeKnown(id, known, 'unknown-issue');
  return ids.length > 0 ? ids.flatMap((id) => issues.find((it) => it.id === id) ?? []) : issues;
}
