import { alphabetically } from '../alphabetical.js';
import { plain, spelt, withoutDigraphs } from '../search/fold.js';
import { tokensOf } from '../search/tokens.js';
import { textIn } from '../text.js';
import { areaNames, countyOf, isCounty, type AreaEntry, type FormerArea } from './area.js';

/** What is written after the name of a municipality or before that of its county, in the languages of the names. */
const KINDS: Readonly<Record<string, 'municipality' | 'county'>> = {
  kommune: 'municipality',
  herad: 'municipality',
  suohkan: 'municipality',
  tjielte: 'municipality',
  komuuni: 'municipality',
  municipality: 'municipality',
  fylke: 'county',
  fylkeskommune: 'county',
  county: 'county',
};

/** «Våler (Østfold)», «Våler, Østfold», «Våler i Østfold», as words. */
const IN_COUNTY = /^(.+?)(?:\s*[(,]\s*|\s+i\s+)([^(),]+)\)?\s*$/iu;

/**
 * The areas that a number stands for: one, several where it is the former number of an area that was divided, or none.
 *
 * @param number today's, or one since 1994; a spreadsheet may have taken the first zero away
 * @param areas that are known
 */
export function areasByNumber(number: string, areas: readonly AreaEntry[]): readonly AreaEntry[] {
  const wanted = /^\d{3}$/.test(number.trim()) ? `0${number.trim()}` : number.trim().toLowerCase();
  const today = areas.filter(({ id }) => id === wanted);
  if (today.length > 0) return today;
  const former = areas.filter((it) => it.former?.some(({ id }) => id === wanted));
  if (former.length > 0) return former;
  // A county that is one municipality has the municipality's place.
  const inCounty = areas.filter(({ id }) => id.length === 4 && countyOf(id) === wanted);
  return inCounty.length === 1 ? inCounty : [];
}

/**
 * The areas that a name stands for, in Norwegian or another official language: one, several that share it, or none. A county
 * beside the name tells them apart: «Våler (Østfold)». Former names count where no area has the name today.
 *
 * @param name as it is written, «kommune» or «fylke» after it or not, capital or small, `aa` for `å` or not
 * @param areas that are known
 */
export function areasByName(name: string, areas: readonly AreaEntry[]): readonly AreaEntry[] {
  const alone = called(name, areas);
  if (alone.length > 0) return alone;
  const [, town, county] = IN_COUNTY.exec(name) ?? [];
  if (town !== undefined && county !== undefined) {
    const there = keyOf(withoutKind(county).words, plain);
    return called(town, areas).filter((it) => keyOf(wordsIn(it.county), plain) === there);
  }
  const [first, ...others] = name.split(/\s+[-–/]\s+/u);
  return first !== undefined && others.length > 0 ? areasByName(first, areas) : [];
}

/** How words are compared: as they are spelt, then `aa` as `å`, then without our letters. */
const FOLDS = [spelt, withoutDigraphs, plain] as const;

/** The areas of a name: as it is spelt, else as a keyboard without our letters has it; today's names before former ones. */
function called(written: string, areas: readonly AreaEntry[]): readonly AreaEntry[] {
  const { words, kind } = withoutKind(written);
  const those = areas.filter((it) => kind === undefined || isCounty(it) === (kind === 'county'));
  for (const namesOf of [todaysNames, formerNames]) {
    for (const fold of FOLDS) {
      const wanted = keyOf(words, fold);
      const found = those.filter((it) => namesOf(it).some((name) => keyOf(withoutKind(name).words, fold) === wanted));
      if (wanted && found.length > 0) return found;
    }
  }
  return [];
}

function todaysNames({ name, names = {} }: AreaEntry): readonly string[] {
  const own = typeof name === 'string' ? [name] : Object.values(name);
  return [...own, ...Object.values(names)];
}

function formerNames({ former = [] }: AreaEntry): readonly string[] {
  return former.flatMap(namesOfFormer);
}

function namesOfFormer({ name, names = {} }: FormerArea): readonly string[] {
  return [name, ...Object.values(names)];
}

function wordsIn(text: string): readonly string[] {
  return tokensOf(text).map(({ word }) => word);
}

/** The words of a name, without that which says what it is the name of. */
function withoutKind(name: string): { readonly words: readonly string[]; readonly kind?: 'municipality' | 'county' } {
  const words = wordsIn(name);
  const kind = KINDS[words.at(-1) ?? ''];
  return kind && words.length > 1 ? { words: words.slice(0, -1), kind } : { words };
}

function keyOf(words: readonly string[], fold: (word: string) => string): string {
  return words.map(fold).join(' ');
}

/** An area that was found by what somebody types. */
export interface FoundArea {
  readonly area: AreaEntry;
  /** The former area that has the name or the number, where the area itself has not. */
  readonly former?: FormerArea;
}

/**
 * The areas that somebody may mean who has typed the beginning of a name or a number. First those whose name begins so,
 * then those of which a later word does, then those that were called so before.
 *
 * @param typed so far; more words tell more: «våler ø» is Våler in Østfold
 * @param areas that are known
 */
export function searchAreas(typed: string, areas: readonly AreaEntry[]): readonly FoundArea[] {
  const words = wordsIn(typed).filter((word, at) => at === 0 || !(word in KINDS || word === 'i'));
  if (words.length === 0) return [];
  const rank = /^\d+$/.test(words[0] ?? '') ? rankOfNumber : rankOfName;
  const folded = FOLDS.map((fold) => words.map(fold));
  const found = indexOf(areas).flatMap(({ area, label, today, before }): readonly Found[] => {
    const its = rank(folded, today);
    if (its !== undefined) return [{ area, label, rank: its }];
    const ranks = before.flatMap(({ former, by }) => {
      const that = rank(folded, by);
      return that === undefined ? [] : [{ area, label, former, rank: that + FORMER }];
    });
    return ranks.sort((one, other) => one.rank - other.rank).slice(0, 1);
  });
  return [...alphabetically(found, ({ label }) => [label])]
    .sort((one, other) => one.rank - other.rank)
    .map(({ area, former }) => ({ area, ...(former && { former }) }));
}

interface Found extends FoundArea {
  readonly label: string;
  /** 0 is the best. */
  readonly rank: number;
}

/** What is found by a former name comes after whatever is found by one of today's. */
const FORMER = 20;

/** What an area of today or before may be found by. Words are as each of the folds has them. */
interface Findable {
  readonly id: string;
  readonly names: readonly FoldedWords[];
  readonly county: FoldedWords;
}

type FoldedWords = readonly (readonly string[])[];

/** An area, prepared for whatever is typed. */
interface IndexedArea {
  readonly area: AreaEntry;
  readonly label: string;
  readonly today: Findable;
  readonly before: readonly { readonly former: FormerArea; readonly by: Findable }[];
}

/** Somebody who types searches the same areas at every key. */
const indexes = new WeakMap<readonly AreaEntry[], readonly IndexedArea[]>();

function indexOf(areas: readonly AreaEntry[]): readonly IndexedArea[] {
  const known = indexes.get(areas);
  if (known) return known;
  const labels = areaNames(areas, 'nb');
  const index = areas.map((area): IndexedArea => {
    const county = foldedWords(area.county);
    return {
      area,
      label: labels.get(area.id) ?? textIn(area.name, 'nb'),
      today: { id: area.id, names: todaysNames(area).map(foldedWords), county },
      before: (area.former ?? []).map((former) => ({
        former,
        by: { id: former.id, names: namesOfFormer(former).map(foldedWords), county },
      })),
    };
  });
  indexes.set(areas, index);
  return index;
}

function foldedWords(text: string): FoldedWords {
  const words = wordsIn(text);
  return FOLDS.map((fold) => words.map(fold));
}

function rankOfNumber([[number = ''] = []]: FoldedWords, { id }: Findable): number | undefined {
  if (id === number || id === `0${number}`) return 0;
  return id.startsWith(number) ? 1 : undefined;
}

/** How well words fit the names of an area, 0 the best; undefined if they do not. */
function rankOfName(typed: FoldedWords, { names, county }: Findable): number | undefined {
  let best: number | undefined;
  for (const name of names) {
    for (const fold of typed.keys()) {
      const its = rankIn(typed[fold] ?? [], name[fold] ?? [], county[fold] ?? []);
      if (its !== undefined) best = Math.min(best ?? Infinity, its + fold);
    }
  }
  return best;
}

function rankIn(words: readonly string[], name: readonly string[], county: readonly string[]): number | undefined {
  const typed = words.join(' ');
  const whole = name.join(' ');
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 3;
  const [first = '', ...others] = words;
  const at = name.findIndex((word) => word.startsWith(first));
  if (at < 0) return undefined;
  const rest = [...name.slice(at + 1), ...county];
  return others.every((word) => rest.some((it) => it.startsWith(word))) ? (at === 0 ? 6 : 9) : undefined;
}
