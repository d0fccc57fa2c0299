import {
  pledgesOf,
  pollTopics,
  type Catalogue,
  type Entry,
  type Language,
  type Programme,
  type Topic,
} from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';

/** What `<agree-poll>` shows once it is there. */
export interface Poll {
  readonly catalogue: Catalogue;
  readonly programme: Programme;
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
  // Any topic's file tells which topics there are to ask about.
  const any = topicId || (catalogue.topics[0]?.id ?? '');
  const programme = await one(source, language, id, any);
  const topics = pollTopics(catalogue, programme);
  const topic = topicId ? topics.find((it) => it.id === topicId) : topics[0];
  if (!topic) return { catalogue, programme, topics, pledges: [] };
  const asked = topic.id === any ? programme : await one(source, language, id, topic.id);
  return { catalogue, programme, topics, topic, pledges: pledgesOf(asked, topic.id) };
}

async function one(source: ProgrammeSource, language: Language, id: string, topic: string): Promise<Programme> {
  const [programme] = (await source.programme(id, language, topic)).programmes;
  if (!programme) throw new SourceError('damaged', id);
  return programme;
}
