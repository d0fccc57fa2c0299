import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseOriginal } from '@partiprogram/programmes';
import { entriesOf, type SourceProgramme } from './dataset-files.js';
import { contentWordsIn } from './lost-words.js';

/** A pledge, and the word of its original that fewest entries of the document have. */
export interface RarestWord {
  readonly pledge: string;
  readonly word: string;
}

/**
 * The rarest content word of each pledge's original: of several, the longest, which somebody who knows the programme would
 * rather search for.
 *
 * @param programme in our words
 * @param originals the folder with its document
 * @throws Error when the document is not there
 */
export async function rarestWords(programme: SourceProgramme, originals: string): Promise<readonly RarestWord[]> {
  const document = await readFile(join(originals, programme.source.document), 'utf8');
  const entries = entriesOf(programme).map(({ id, kind, lines, span }) => ({
    id,
    kind,
    words: [...new Set(contentWordsIn(normaliseOriginal(document, lines, span)).map(({ word }) => word))],
  }));
  const counts = new Map<string, number>();
  for (const word of entries.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number => counts.get(word) ?? 0;
  return entries.flatMap(({ id, kind, words }) => {
    const [word] = [...words].sort((a, b) => rarity(a) - rarity(b) || b.length - a.length);
    return kind === 'pledge' && word ? [{ pledge: id, word }] : [];
  });
}
