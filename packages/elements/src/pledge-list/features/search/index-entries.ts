import {
  documentKey,
  englishStem,
  norwegianStem,
  SearchIndex,
  type Language,
  type Searched,
  type SearchWords,
  type Steps,
  type Topic,
} from '@partiprogram/programmes';
import { inSlices } from '../../../element/in-slices.js';

/** The words of a document that are indexed between two looks at the clock. */
const FEW = 200;

/** The longest that a slice of indexing may block the page, in milliseconds. */
const SLICE = 12;

/**
 * Makes an index of entries, a slice at a time.
 *
 * @param searched the entries
 * @param topics of the catalogue
 * @param words of the topics and the entries besides their texts
 * @param language of the entries
 */
export function indexEntries(
  searched: readonly Searched[],
  topics: readonly Topic[],
  words: SearchWords,
  language: Language,
): Promise<SearchIndex> {
  return inSlices(indexing(searched, topics, words, language), SLICE);
}

function* indexing(
  searched: readonly Searched[],
  topics: readonly Topic[],
  words: SearchWords,
  language: Language,
): Steps<SearchIndex> {
  const index = new SearchIndex(language === 'en' ? englishStem : norwegianStem);
  for (const topic of topics) index.addTopic(topic, words[topic.id]);
  for (const it of searched) {
    yield;
    index.add(it, words[it.entry.id]);
  }
  for (const id of new Set(searched.map(({ programme }) => programme.id))) {
    const known = words[documentKey(id)];
    for (let from = 0; known && from <= known.length; from += FEW) {
      yield;
      index.addDocument(id, known.slice(from, from + FEW));
    }
  }
  return index;
}
