import { plain, spelt, tokensOf, withoutDigraphs } from '../search/fold.js';
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
  const labels = areaNames(areas, 'nb');
  const found = areas.flatMap((area): readonly (FoundArea & { readonly rank: number })[] => {
    const today = rank(words, { id: area.id, names: todaysNames(area), county: area.county });
    if (today !== undefined) return [{ area, rank: today }];
    const before = (area.former ?? []).flatMap((former) => {
      const its = rank(words, { id: former.id, names: namesOfFormer(former), county: area.county });
      return its === undefined ? [] : [{ area, former, rank: its + FORMER }];
    });
    return before.sort((a, b) => a.rank - b.rank).slice(0, 1);
  });
  const { compare } = new Intl.Collator('nb');
  const labelOf = ({ area }: FoundArea): string => labels.get(area.id) ?? textIn(area.name, 'nb');
  return found
    .sort((a, b) => a.rank - b.rank || compare(labelOf(a), labelOf(b)))
    .map(({ area, former }) => ({ area, ...(former && { former }) }));
}

/** What is found by a former name comes after whatever is found by one of today's. */
const FORMER = 20;

/** An area of today or before, by what it may be found by. */
interface Ranked {
  readonly id: string;
  readonly names: readonly string[];
  readonly county: string;
}

function rankOfNumber([number = '']: readonly string[], { id }: Ranked): number | undefined {
  if (id === number || id === `0${number}`) return 0;
  return id.startsWith(number) ? 1 : undefined;
}

/** How well words fit the names of an area, 0 the best; undefined if they do not. */
function rankOfName(words: readonly string[], { names, county }: Ranked): number | undefined {
  const ranks = names.flatMap((name) =>
    FOLDS.flatMap((fold, folded) => {
      const its = rankIn(words.map(fold), wordsIn(name).map(fold), wordsIn(county).map(fold));
      return its === undefined ? [] : [its + folded];
    }),
  );
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
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
