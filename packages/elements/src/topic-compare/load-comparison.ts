import {
  inNeutralOrder,
  type Catalogue,
  type CatalogueProgramme,
  type Issue,
  type Language,
  type Programme,
  type Topic,
} from '@partiprogram/programmes';
import { SourceError, withId, type ProgrammeSource } from '../internal/programme-source.js';

/** What `<topic-compare>` shows once it is there. */
export interface Comparison {
  readonly catalogue: Catalogue;
  readonly topic: Topic;
  /** In neutral order, planning programmes among them. */
  readonly programmes: readonly Programme[];
  readonly issues: readonly Issue[];
  /** Publishers whose programme could not be loaded. */
  readonly failed: readonly string[];
}

/**
 * Loads what a comparison needs and nothing else: the issues of the topic, and of each programme what it says on it.
 *
 * @param source where from
 * @param language of the texts
 * @param key the attributes `topic`, `municipality` and `programmes`
 * @throws SourceError when an attribute is missing or names what is not there, or when no programme could be loaded
 */
export async function loadComparison(
  source: ProgrammeSource,
  language: Language,
  [topicId, municipality, programmes]: readonly [string, string, string],
): Promise<Comparison> {
  if (!topicId) throw new SourceError('unset', 'topic');
  const catalogue = await source.catalogue(language);
  const topic = withId(catalogue.topics, topicId, 'unknown-topic');
  const listings = chosen(catalogue, municipality, programmes.split(/\s+/).filter(Boolean));
  const [issues, ...answers] = await Promise.all([
    source.issues(topicId, language),
    ...listings.map(({ id }) => source.programme(id, language, topicId).catch((error: unknown) => error)),
  ]);
  const loaded = answers.filter((answer): answer is Programme => !(answer instanceof Error));
  if (loaded.length === 0) throw answers[0];
  const failed = listings.filter((_, index) => answers[index] instanceof Error);
  return { catalogue, topic, programmes: loaded, issues, failed: failed.map(({ publisher }) => publisher.name) };
}

function chosen(catalogue: Catalogue, municipality: string, ids: readonly string[]): readonly CatalogueProgramme[] {
  if (!municipality && ids.length === 0) throw new SourceError('unset', 'municipality');
  for (const id of ids) withId(catalogue.programmes, id, 'unknown-programme');
  const programmes = catalogue.programmes.filter(
    ({ id, publisher }) => ids.includes(id) || publisher.municipality === municipality,
  );
  if (programmes.length === 0) {
    const known = [...new Set(catalogue.programmes.map(({ publisher }) => publisher.municipality))];
    throw new SourceError('unknown-municipality', municipality, { known });
  }
  return inNeutralOrder(programmes);
}
