import { hyphenatedIn, isTelling, norwegianStem, normaliseOriginal, tokensOf } from '@partiprogram/programmes';
import { entriesOf, sectionsOf, type SourceProgramme } from './dataset-files.js';

/** A word that more entries of a document have than are seen at a glance singles out none of them. */
const FEW = 5;

/** Addresses: nobody searches for their pieces. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** A word of an original as it is compared, and as it is written there. */
interface Word {
  readonly word: string;
  readonly written: string;
}

/** The words of a text; what has hyphens in it is one. */
export function wordsIn(text: string): readonly Word[] {
  const hyphenated = hyphenatedIn(text);
  const single = tokensOf(text).filter(
    ({ start, end }) => !hyphenated.some((it) => it.start <= start && end <= it.end),
  );
  return [...single, ...hyphenated].map(({ word, start, end }) => ({ word, written: text.slice(start, end) }));
}

/** The words of a text that are about something: no small ones, and no numbers. */
export function contentWordsIn(text: string): readonly Word[] {
  return wordsIn(text).filter(({ word }) => isTelling(word));
}

/**
 * The words of a document that our entries lost: those that few of its entries have, or that no entry shows at all, and ours
 * does not show. They are single words in the order of the alphabet, so that nothing can be read from them but what they are.
 *
 * @param programme in our words
 * @param document that it was written from
 * @returns the words by the id of the entry; entries that lost nothing are not there
 * @throws RangeError where an entry has lines that the document does not have
 */
export function lostWords(programme: SourceProgramme, document: string): ReadonlyMap<string, readonly string[]> {
  const originals = entriesOf(programme).map(({ id, lines, span }) => ({
    id,
    words: contentWordsIn(normaliseOriginal(document, lines, span)),
  }));
  const forms = countOf(originals.map(({ words }) => words.map(({ word }) => word)));
  const stems = countOf(originals.map(({ words }) => words.map(({ word }) => norwegianStem(word))));
  const shown = shownBy(programme);
  const anywhere = known([...shown.values()].flatMap((it) => [...it]));
  const lost = originals.map(({ id, words }) => {
    const own = shown.get(id) ?? new Set();
    const ownStems = new Set([...own].map(norwegianStem));
    const kept = words.filter(({ word }) => {
      if (own.has(word) || ((forms.get(word) ?? 0) > FEW && anywhere(word))) return false;
      // Another form of a word that we show finds the entry, unless too many have one.
      const stem = norwegianStem(word);
      return !ownStems.has(stem) || (stems.get(stem) ?? 0) > FEW;
    });
    return [id, inOrder(new Map(kept.map((it) => [it.word, lowered(it, document)])))] as const;
  });
  return new Map(lost.filter(([, words]) => words.length > 0));
}

/**
 * The words of a whole document that none of its entries has, its prose and headings included. With them, the search knows
 * every word of the document by which anything can be told.
 *
 * @param programme in our words, with the {@link lostWords} of its entries
 * @param document that it was written from
 */
export function documentWords(programme: SourceProgramme, document: string): readonly string[] {
  const isKnown = known(knownByEntries(programme, document));
  const words = contentWordsIn(document.replace(ADDRESS, ' '));
  return inOrder(new Map(words.filter(({ word }) => !isKnown(word)).map((it) => [it.word, lowered(it, document)])));
}

/** The words that entries are found by in every build: beside the document's own words, details are not searched. */
function knownByEntries(programme: SourceProgramme, document: string): readonly string[] {
  return sectionsOf(programme).flatMap(({ heading, entries }) =>
    entries.flatMap(({ statement, details, lines, span, words = [] }) => {
      const isOriginal = known(contentWordsIn(normaliseOriginal(document, lines, span)).map(({ word }) => word));
      const further = contentWordsIn(details?.nb ?? '').filter(({ word }) => isOriginal(word));
      return [...contentWordsIn([statement.nb, heading.nb, ...words].join(' . ')), ...further].map(({ word }) => word);
    }),
  );
}

/** Whether a word, or another form of it, is among some. */
function known(words: readonly string[]): (word: string) => boolean {
  const own = new Set(words);
  const stems = new Set([...own].map(norwegianStem));
  return (word) => own.has(word) || stems.has(norwegianStem(word));
}

/** How many of some lists have each word. */
function countOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of lists.flatMap((it) => [...new Set(it)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that a search shows of each entry, by its id. */
function shownBy(programme: SourceProgramme): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    sectionsOf(programme).flatMap(({ heading, entries }) =>
      entries.map(({ id, statement, details }) => {
        const text = [statement.nb, details?.nb, heading.nb].join(' . ');
        return [id, new Set([...wordsIn(text), ...tokensOf(text)].map(({ word }) => word))] as const;
      }),
    ),
  );
}

/** A word in small letters, unless it is a name: the document writes it with a large one inside a sentence, and never without. */
function lowered({ written }: Word, document: string): string {
  const small = written.toLocaleLowerCase('nb');
  const stands = (before: string, word: string): boolean =>
    new RegExp(`${before}${word}(?!\\p{L})`, 'u').test(document);
  const isName = small !== written && stands('(?<=[\\p{Ll}\\d,»] )', written) && !stands('(?<!\\p{L})', small);
  return (isName ? written : small).normalize('NFC').replace(/\p{Cf}/gu, '');
}

function inOrder(words: ReadonlyMap<string, string>): readonly string[] {
  return [...words.values()].sort(new Intl.Collator('nb').compare);
}
