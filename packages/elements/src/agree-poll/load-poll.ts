import {
  pledgesOf,
  pollTopics,
  type Catalogue,
  type CatalogueProgramme,
  type Entry,
  type Language,
  type Topic,
} from '@partiprogram/programmes';
import { SourceError, withId, type ProgrammeSource } from '../internal/programme-source.js';

/** What `<agree-poll>` shows once it is there. */
export interface Poll {
  readonly catalogue: Catalogue;
  readonly programme: CatalogueProgramme;
  /** All that can be asked about, in order. */
  readonly topics: readonly Topic[];
  /** What is asked about now; undefined where the programme has nothing to ask about. */
  readonly topic?: Topic;
  /** The pledges on it. */
  readonly pledges: readonly Entry[];
}

/**
 * Loads one question: the topic, and the pledges that it is about.
 *
 * @param source where from
 * @param language of the texts
 * @param key the id of the programme; the id of the topic, empty for the programme's first
 * @throws SourceError when the programme is missing or there is no such programme or topic
 */
export async function loadPoll(
  source: ProgrammeSource,
  language: Language,
  [id, topicId]: readonly [string, string],
): Promise<Poll> {
  if (!id) throw new SourceError('unset', 'programme');
  const catalogue = await source.catalogue(language);
  const programme = withId(catalogue.programmes, id, 'unknown-programme');
  if (topicId) withId(catalogue.topics, topicId, 'unknown-topic');
  const topics = pollTopics(catalogue, programme);
  const topic = topicId ? topics.find((it) => it.id === topicId) : topics[0];
  if (!topic) return { catalogue, programme, topics, pledges: [] };
  const pledges = pledgesOf(await source.programme(id, language, topic.id), topic.id);
  return { catalogue, programme, topics, topic, pledges };
}
