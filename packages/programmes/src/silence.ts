import { speakersIn } from './issue.js';
import type { Excerpt } from './merged.js';
import type { Programme, ProgrammeListing } from './programme.js';
import { entriesOf } from './select.js';

/**
 * Why nothing is there to show of a programme: it was read whole and nothing was found; nothing stands under the topic, but no
 * person has said so of each entry; we have only a part of it, or it is on another subject, so that its silence says nothing;
 * or we cannot tell. None of them is ever “against”.
 */
export type Silence = 'nothing-found' | 'none-under-topic' | 'only-part' | 'other-subject' | 'not-in-dataset';

/**
 * Why nothing is there to show of a programme.
 *
 * @param programme of which nothing is there
 * @param topics that it was looked for under; none for a search through everything
 * @param isRead whether somebody has looked through what we have of it for this; left out, a search has
 */
export function silenceOn(
  { coverage, count, covers, topicsProposed, withoutTopic }: ProgrammeListing,
  topics: readonly string[],
  isRead?: boolean,
): Silence {
  if (coverage === 'part') return count.entries > 0 ? 'only-part' : 'not-in-dataset';
  // A programme on everything names no topics that it covers.
  if (covers.length > 0 && topics.length > 0 && !topics.some((it) => covers.includes(it))) return 'other-subject';
  if (isRead === undefined && topics.length > 0 && (topicsProposed || withoutTopic)) return 'none-under-topic';
  return isRead === false ? 'not-in-dataset' : 'nothing-found';
}

/**
 * Why programmes are silent on a topic.
 *
 * @param excerpt programmes with at least their entries on the topic, and its issues, as far as they are known
 * @param topic its id; empty for everything
 * @returns by the id of the programme; one that has an entry on the topic, or speaks on an issue of it, is not in it
 */
export function silencesOn({ programmes, issues }: Excerpt, topic: string): ReadonlyMap<string, Silence> {
  const onTopic = issues.filter(({ topics }) => topics.includes(topic));
  // In prose alone, or in an entry under another topic.
  const speakers = new Set(onTopic.flatMap(({ stances }) => speakersIn(stances)));
  const isSilent = (programme: Programme): boolean =>
    !speakers.has(programme.id) && !entriesOf(programme).some(({ entry }) => !topic || entry.topics.includes(topic));
  return new Map(programmes.filter(isSilent).map((it) => [it.id, silenceOn(it, topic ? [topic] : [])]));
}
