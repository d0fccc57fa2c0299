import { inNeutralOrder, withOwnNames, type Language } from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../../../data/programme-source.js';
import type { LoadedPoll, PollRequest } from '../../load-poll.js';

/**
 * Makes what was loaded complete for a series: programmes in neutral order, with names of their own; those of a dataset in one piece
 * whole, where no topic was named.
 *
 * @param poll as it was loaded
 * @param source where from
 * @param language of the texts
 * @param request what is asked about
 * @throws SourceError when issues are asked for, and not of which topic
 */
export async function completeSeries(
  poll: LoadedPoll,
  source: ProgrammeSource,
  language: Language,
  { issues, topic }: PollRequest,
): Promise<LoadedPoll> {
  if (issues[0] && !topic) throw new SourceError('unset', 'topic');
  const { programmes, catalogue, missing, together } = poll;
  const isListed = together && !topic && source.isWhole;
  const all = isListed ? await Promise.all(programmes.map(({ id }) => source.programme(id, language))) : programmes;
  return {
    ...poll,
    programmes: withOwnNames(inNeutralOrder(all)),
    missing: together ? [...missing, ...(catalogue.missing ?? [])] : missing,
  };
}
