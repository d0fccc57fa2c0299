import {
  englishStem,
  norwegianStem,
  SearchIndex,
  type Language,
  type Searched,
  type SearchWords,
  type Topic,
} from '@partiprogram/programmes';

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
export async function indexEntries(
  searched: readonly Searched[],
  topics: readonly Topic[],
  words: SearchWords,
  language: Language,
): Promise<SearchIndex> {
  const index = new SearchIndex(language === 'en' ? englishStem : norwegianStem);
  for (const topic of topics) index.addTopic(topic, words[topic.id]);
  let end = performance.now() + SLICE;
  for (const it of searched) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE;
    }
    index.add(it, words[it.entry.id]);
  }
  return index;
}
