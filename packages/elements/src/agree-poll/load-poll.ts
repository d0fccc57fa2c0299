import { merged, programmesNamedIn, type Excerpt, type Language, type PollContent } from '@partiprogram/programmes';
import { answersOf, type Asked } from '../data/answers.js';
import { askedExcerpts, type AskedProgrammes } from '../data/asked-excerpts.js';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { explain } from '../element/load-feature.js';

/** Everything that decides which files a poll needs. Its programmes are asked about together. */
export interface PollRequest extends AskedProgrammes {
  /** The id of a `<pledge-list>` around the page's own words; with it, nothing else counts. */
  readonly list: string;
  /** The id of a programme. */
  readonly programme: string;
  /** Ids of pledges. */
  readonly pledges: readonly string[];
  /** Ids of issues of the topic. */
  readonly issues: readonly string[];
}

/** The content of a poll. */
export interface LoadedPoll extends PollContent {
  /** The names of the programmes that could not be loaded. */
  readonly missing: readonly string[];
  /** Whether the programmes are asked about together, and not topic by topic of one. */
  readonly together: boolean;
}

/**
 * Loads the content of a poll: the catalogue, side by side with the files of its programmes. Pledges are read whole, unless it is
 * known which topic they are on; for a choice of topics, no words are needed yet.
 *
 * @param source where from
 * @param language of the texts
 * @param request what is asked about
 * @throws SourceError when nothing is asked for, when an id is not there, or when no programme could be loaded
 */
export async function loadPoll(source: ProgrammeSource, language: Language, request: PollRequest): Promise<LoadedPoll> {
  const { municipality, topic, programme, programmes, pledges } = request;
  const named = [...programmesNamedIn(pledges), programme].filter(Boolean);
  const isNamed = named.length > 0 && !municipality && !programmes[0];
  const whole = async (id: string): Promise<Excerpt> => ({
    programmes: [await source.programme(id, language)],
    issues: [],
  });
  const asked =
    isNamed && !topic
      ? named.map((id): Asked<Excerpt> => [id, whole(id)])
      : askedExcerpts(source, language, { ...request, programmes: [...named, ...programmes] });
  if (asked.length === 0) throw new SourceError('unset', 'programme');
  const [catalogue, { there, missing }] = await Promise.all([source.catalogue(language), answersOf(asked, explain)]);
  const loaded = merged(there);
  return { ...loaded, catalogue, missing, together: !isNamed && Boolean(municipality || loaded.programmes[1]) };
}
