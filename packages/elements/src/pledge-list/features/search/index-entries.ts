import {
  documentKey,
  englishStem,
  norwegianStem,
  SearchIndex,
  type Language,
  type Searched,
  type SearchWords,
  type Topic,
} from '@partiprogram/programmes';

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
export async function indexEntries(
  searched: readonly Searched[],
  topics: readonly Topic[],
  words: SearchWords,
  language: Language,
): Promise<SearchIndex> {
  const index = new SearchIndex(language === 'en' ? englishStem : norwegianStem);
  for (const topic of topics) index.addTopic(topic, words[topic.id]);
  let end = performance.now() + SLICE;
  const rest = async (): Promise<void> => {
    if (performance.now() <= end) return;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  };
  for (const it of searched) {
    await rest();
    index.add(it, words[it.entry.id]);
  }
  for (const id of new Set(searched.map(({ programme }) => programme.id))) {
    const known = words[documentKey(id)];
    for (let from = 0; known && from <= known.length; from += FEW) {
      await rest();
      index.addDocument(id, known.slice(from, from + FEW));
    }
  }
  return index;
}
