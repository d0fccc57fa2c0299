import {
  entriesOf,
  inNeutralOrder,
  merged,
  withOwnNames,
  type Catalogue,
  type Excerpt,
  type Language,
} from '@partiprogram/programmes';
import { answersOf } from '../data/answers.js';
import { askedExcerpts, type AskedProgrammes } from '../data/asked-excerpts.js';
import { damaged } from '../data/damaged.js';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { explain } from '../element/load-feature.js';
import { unknownIssue, type ComparisonContent } from './comparison-model.js';

/** Everything that decides which files a comparison needs. */
export type ComparisonRequest = AskedProgrammes;

/** A comparison once it is loaded. */
export interface Comparison extends ComparisonContent {
  readonly source: ProgrammeSource;
  /** The language that it was asked for in. */
  readonly language: Language;
}

/** The most programmes, cells and entries of a comparison: far more than any page can show. */
const MOST = { programmes: 80, cells: 4_000, entries: 10_000 };

/**
 * Loads what a comparison needs and nothing else: the file of a municipality, a file of each programme named, and the
 * catalogue, all of them side by side. A file that cannot be had leaves the others standing.
 *
 * @param source where from
 * @param language of the texts
 * @param request the topic and the programmes
 * @throws SourceError when nothing is asked for, when an id is not there, or when no programme could be loaded
 */
export async function loadComparison(
  source: ProgrammeSource,
  language: Language,
  request: ComparisonRequest,
): Promise<Comparison> {
  const answers = askedExcerpts(source, language, request);
  if (answers.length === 0) throw new SourceError('unset', 'municipality');
  const [catalogue, { there, missing }] = await Promise.all([source.catalogue(language), answersOf(answers, explain)]);
  const { programmes, issues } = merged(there);
  if (programmes.length === 0) throw new SourceError('unset', 'municipality');
  mustBeShowable(request, catalogue, { programmes, issues });
  return {
    source,
    language,
    catalogue,
    topic: catalogue.topics.find(({ id }) => id === request.topic),
    programmes: withOwnNames(inNeutralOrder(programmes)),
    issues,
    failed:
      request.programmes.length > 0 && !request.municipality ? missing : [...missing, ...(catalogue.missing ?? [])],
  };
}

/** Refuses a comparison that no person could have written, and that a page would stand still over. */
function mustBeShowable(
  { topic, municipality }: ComparisonRequest,
  { topics }: Catalogue,
  { programmes, issues }: Excerpt,
): void {
  const cells = programmes.length * (topic ? issues : topics).length;
  const entries = programmes.reduce((sum, programme) => sum + entriesOf(programme).length, 0);
  if (programmes.length > MOST.programmes || cells > MOST.cells || entries > MOST.entries)
    throw damaged(municipality, new RangeError(`${programmes.length} programmes, ${cells} cells, ${entries} entries`));
}

/**
 * The error for the first issue that the page asks for and that the topic does not have.
 *
 * @param ids that the page asks for
 */
export function unknownIssueError(comparison: Comparison, ids: readonly string[]): SourceError | undefined {
  const id = unknownIssue(comparison, ids);
  if (id === undefined) return undefined;
  return new SourceError('unknown-issue', id, { known: comparison.issues.map((issue) => issue.id) });
}
