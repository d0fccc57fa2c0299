import { topicQuestions, type PollQuestion, type PollWish } from '@partiprogram/programmes';
import { idsIn } from '../element/ids-in.js';
import { Kept } from '../element/kept.js';
import type * as Series from './features/series/series.js';
import type { LoadedPoll, PollRequest } from './load-poll.js';
import type { Place, PollPage } from './poll-view.js';

/** What the page asks about by name. */
export function namedBy({ pledge, pledges, issue, issues }: PollPage): Pick<PollWish, 'pledges' | 'issues'> {
  return { pledges: idsIn(pledge || pledges), issues: idsIn(issue || issues) };
}

/** What the page asks for, where the reader is. */
export function requestOf(page: PollPage, place: Place): PollRequest {
  const { htmlFor: list, programme, programmes, municipality, topic } = page;
  return {
    ...namedBy(page),
    list,
    programme,
    programmes: idsIn(programmes),
    municipality,
    // Of one programme everything is there, whichever topic the reader goes on to.
    topic: programme && !topic ? '' : place.topic,
  };
}

/** Which questions the page asks of what was loaded. */
export function wishOf(page: PollPage, { together }: LoadedPoll, { topic }: Place): PollWish {
  return { ...namedBy(page), topic, only: page.only, limit: page.limit, together };
}

/** The topics of one programme: whatever else is asked about is a series. */
export function topicsOf({ catalogue, programmes: [programme] }: LoadedPoll): readonly PollQuestion[] {
  return programme ? topicQuestions(catalogue, programme) : [];
}

/** The questions where the reader is, kept for as long as they are asked of the same. */
export class AskedQuestions {
  readonly #kept = new Kept<readonly PollQuestion[]>();

  /** @param series what knows of questions beside the topics of one programme, once that is loaded */
  at(
    poll: LoadedPoll,
    wish: PollWish,
    series: Pick<typeof Series, 'pollQuestions'> | undefined,
  ): readonly PollQuestion[] {
    const make = (): readonly PollQuestion[] => series?.pollQuestions(poll, wish) ?? topicsOf(poll);
    return this.#kept.of([poll, JSON.stringify(wish), series], make);
  }
}

/** The question where the reader is; undefined where there is nothing to ask about there. */
export function questionAt(series: readonly PollQuestion[], place: Place): PollQuestion | undefined {
  const named = series.find((it) => (it.kind === 'topic' ? it.topic.id === place.topic : it.id === place.at));
  const question = named ?? (series[0]?.kind === 'topic' && place.topic ? undefined : series[0]);
  return question?.kind === 'topic' && !question.pledges[0] ? undefined : question;
}
