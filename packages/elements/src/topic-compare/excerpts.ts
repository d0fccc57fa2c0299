import { merged, type Excerpt, type Issue, type Language } from '@partiprogram/programmes';
import { isSourceError, mustBeKnown, SourceError, type ProgrammeSource } from '../data/programme-source.js';

/** What came of several files; and of which of them nothing came: ids of programmes, or the number of a municipality. */
export interface Excerpts extends Excerpt {
  readonly failed: readonly string[];
}

/** What a comparison is of. */
export interface Wanted {
  /** The id of a topic; empty for all of them. */
  readonly topic: string;
  /** The number of a municipality, or nothing. */
  readonly municipality: string;
  /** Ids. */
  readonly programmes: readonly string[];
  /** Ids of those that are wanted, in the order wanted; none for all. */
  readonly issues: readonly string[];
}

/**
 * Loads a file of each programme, and that of a municipality, and puts them together. A file that cannot be had leaves the
 * others standing, unless there is none such.
 *
 * @throws SourceError when nothing is asked for, or could be had, or an id is not there
 */
export async function loadExcerpts(
  source: ProgrammeSource,
  language: Language,
  { topic, municipality, programmes, issues }: Wanted,
): Promise<Excerpts> {
  // What is known of a programme without its text stands in the file on any topic, which is smaller than the whole.
  const some = topic || programmes.length === 0 ? topic : (await source.catalogue(language)).topics[0]?.id;
  const answers = programmes.map((id) => [id, source.programme(id, language, some)] as const);
  if (municipality) answers.push([municipality, source.municipality(municipality, language, topic)]);
  const failed: string[] = [];
  let trouble: unknown = new SourceError('unset', 'municipality');
  const loaded = await Promise.all(
    answers.map(([about, answer]) =>
      answer.catch((error: unknown) => {
        // What may pass is told by its id; what will not is the tag's own trouble.
        if (!isSourceError(error) || !error.passing) throw error;
        trouble = error;
        failed.push(about);
        return [];
      }),
    ),
  );
  const excerpts = loaded.flat();
  if (excerpts.length === 0) throw trouble;
  const all = merged(excerpts);
  return { ...all, issues: chosenIssues(all.issues, issues), failed };
}

function chosenIssues(issues: readonly Issue[], ids: readonly string[]): readonly Issue[] {
  const known = issues.map(({ id }) => id);
  for (const id of ids) mustBeKnown(id, known, 'unknown-issue');
  return ids.length > 0 ? ids.flatMap((id) => issues.find((it) => it.id === id) ?? []) : issues;
}
