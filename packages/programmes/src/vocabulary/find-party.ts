import { plain, spelt } from '../search/fold.js';
import { tokensOf } from '../search/tokens.js';
import { isSmall } from '../search/small-words.js';
import type { PartyEntry } from './party-entry.js';

/**
 * The parties that a name stands for: that of a party, in full, by its code or as readers know it; or that of a list, which
 * names all that stand behind it, such as «Fellesliste Høyre og Venstre», «SV/Rødt» or «Fjordby Høyre».
 *
 * @param name as it is written
 * @param parties that are known
 * @returns in the order of the name; none for a list that names no party
 */
export function partiesByName(name: string, parties: readonly PartyEntry[]): readonly PartyEntry[] {
  const wanted = keyOf(name);
  for (const keysOf of [codeOf, lettersOf, namesOf, otherNamesOf]) {
    const found = parties.filter((it) => keysOf(it).some((key) => keyOf(key) === wanted));
    if (wanted && found.length > 0) return found;
  }
  return partiesIn(name, parties);
}

function codeOf({ code }: PartyEntry): readonly string[] {
  return code === undefined ? [] : [code];
}

function lettersOf({ abbreviation }: PartyEntry): readonly string[] {
  return abbreviation === undefined ? [] : [abbreviation];
}

function namesOf({ name }: PartyEntry): readonly string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}

function otherNamesOf({ formerNames = [], foundBy = [] }: PartyEntry): readonly string[] {
  return [...formerNames, ...foundBy];
}

function keyOf(name: string): string {
  return tokensOf(name)
    .map(({ word }) => plain(word))
    .join(' ');
}

/**
 * What running text may call a party: its names in Norwegian, short forms of them («Arbeiderparti», «De Grønne»), and the
 * letters that are sure. None for a list of one place, whose name may be another's elsewhere, and for parties long gone.
 *
 * @param party whose names are wanted
 */
export function namesInText(party: PartyEntry): readonly string[] {
  const { name, code = '', abbreviation = '', status = 'registered' } = party;
  if (status === 'local' || status === 'historical') return [];
  const full = typeof name === 'string' ? [name] : [name['nb'], name['nn']].flatMap((it) => it ?? []);
  // A longer code may be a word: HELSE, KYST.
  const letters = [abbreviation, ...(code.length <= LETTERS || status === 'storting' ? [code] : [])];
  return [
    ...new Set([...full, ...full.flatMap(shortForms), ...letters.filter((it) => it && !isSmall(it.toLowerCase()))]),
  ];
}

/** A code of as many letters is an abbreviation. */
const LETTERS = 3;

/** Without -et («Arbeiderparti»), or without the first word («De Grønne»). */
function shortForms(name: string): readonly string[] {
  const [, ...rest] = name.split(' ');
  return [
    name.replace(/(?<=parti)et$/, ''),
    ...(rest.length > 1 && /^\p{Lu}/u.test(rest[0] ?? '') ? [rest.join(' ')] : []),
  ];
}

/** The words of a name of a party, and whether they are letters, which capitals belong to. */
interface Phrase {
  readonly party: PartyEntry;
  readonly words: readonly string[];
  readonly letters?: string;
}

/** The parties that the name of a list has in it, each once. */
function partiesIn(list: string, parties: readonly PartyEntry[]): readonly PartyEntry[] {
  const phrases = parties.flatMap(phrasesOf).sort((a, b) => b.words.length - a.words.length);
  const tokens = tokensOf(list);
  const found = new Set<PartyEntry>();
  for (let at = 0; at < tokens.length;) {
    const fits = phrases.find((it) => standsAt(it, tokens.slice(at, at + it.words.length), list));
    if (fits) found.add(fits.party);
    at += fits?.words.length ?? 1;
  }
  return [...found];
}

function phrasesOf(party: PartyEntry): readonly Phrase[] {
  const letters = new Set([party.abbreviation, party.code].flatMap((it) => it ?? []));
  const texts = namesInText(party);
  const names = [...texts, ...(texts.length > 0 ? (party.formerNames ?? []) : [])];
  return names.map((name) => ({
    party,
    words: tokensOf(name).map(({ word }) => word),
    ...(letters.has(name) && !namesOf(party).includes(name) && { letters: name }),
  }));
}

function standsAt({ words, letters }: Phrase, tokens: ReturnType<typeof tokensOf>, list: string): boolean {
  if (tokens.length < words.length) return false;
  return tokens.every(({ word, start, end }, at) => {
    const written = list.slice(start, end);
    // «Krf» is KrF; «for» is no party, and «a» is a word.
    if (letters !== undefined)
      return written === letters || (words.join().length > 1 && isLikeLetters(written, letters));
    const wanted = words[at] ?? '';
    return word === wanted || (at === words.length - 1 && word === `${wanted}s`);
  });
}

function isLikeLetters(written: string, letters: string): boolean {
  return spelt(written) === spelt(letters) && /^\p{Lu}/u.test(written);
}
