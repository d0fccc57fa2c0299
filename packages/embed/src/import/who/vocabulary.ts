import { areasOf, VOCABULARIES_PATH, type AreaEntry, type VocabularyFile } from '@partiprogram/programmes';

/** All parties, areas and topics that a form may offer. */
export interface Vocabulary extends VocabularyFile {
  /** The municipalities, the counties and the whole country. */
  readonly areas: readonly AreaEntry[];
}

let vocabulary: Promise<Vocabulary> | undefined;

/**
 * Loads the vocabulary from beside this script, once; a failure is forgotten, so that it can be tried again.
 *
 * @throws TypeError or Error if it does not come
 */
export function loadVocabulary(): Promise<Vocabulary> {
  return (vocabulary ??= load().catch((error: unknown) => {
    vocabulary = undefined;
    throw error;
  }));
}

async function load(): Promise<Vocabulary> {
  const answer = await fetch(new URL(`../data/${VOCABULARIES_PATH}`, import.meta.url));
  if (!answer.ok) throw new Error(`${VOCABULARIES_PATH}: ${answer.status}`);
  // It came with this script, from the same build.
  const { content } = (await answer.json()) as { readonly content: VocabularyFile };
  return { ...content, areas: areasOf(content) };
}
