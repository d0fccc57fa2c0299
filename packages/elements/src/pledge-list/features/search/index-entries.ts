import { stemmer } from '@orama/stemmers/norwegian';
import { SearchIndex, type Language, type Searched, type Topic, type TopicWords } from '@partiprogram/programmes';

/** The longest that a slice of indexing may block the page, in milliseconds. */
const SLICE = 12;

/**
 * Makes an index of entries, a slice at a time.
 *
 * @param searched the entries
 * @param topics of the catalogue
 * @param words the everyday words of the topics
 * @param language of the entries
 */
export async function indexEntries(
  searched: readonly Searched[],
  topics: readonly Topic[],
  words: TopicWords,
  language: Language,
): Promise<SearchIndex> {
  const index = new SearchIndex(language === 'en' ? withoutPlural : stemmer);
  for (const topic of topics) index.addTopic(topic, words[topic.id]);
  let end = performance.now() + SLICE;
  for (const it of searched) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE;
    }
    index.add(it);
  }
  return index;
}

/** English has few endings, and the search looks into words anyway. */
function withoutPlural(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word;
}
