import type { Municipality } from '../catalogue.js';
import type { Language } from '../language.js';
import { textIn, type Text } from '../text.js';
import { withCounties } from '../told-apart.js';

/** A number that was in force before, and what it stood for. */
export interface FormerArea {
  readonly id: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  /** The first year that it was in force; left out for 1994 or earlier. */
  readonly from?: number;
  /** The last year that it was in force. */
  readonly to: number;
  /** The area was divided: it stands on each of those it was divided into. */
  readonly split?: true;
}

/** A county, as it stands in `data/counties.json`. */
export interface CountyEntry {
  /** Two digits, which the numbers of its municipalities begin with. */
  readonly id: string;
  /** In Norwegian, without «fylke». */
  readonly name: string;
  /** Its other official names, by language: `se`, `smj`, `sma` (Sámi) and `fkv` (Kven). */
  readonly names?: Readonly<Record<string, string>>;
  /** The first year that the number was in force; left out for 1994 or earlier. */
  readonly from?: number;
  readonly former?: readonly FormerArea[];
}

/**
 * An area that a programme may be for, in the shape that municipalities have in a dataset: a municipality by its four
 * digits, a county by its two, or the whole country, which is `no`.
 */
export interface AreaEntry extends Omit<CountyEntry, 'name'> {
  readonly name: Text;
  /** The name of its county; a county's own. */
  readonly county: string;
}

/** The municipalities and counties that areas are made of. */
export interface AreaLists {
  readonly municipalities: readonly AreaEntry[];
  readonly counties?: readonly CountyEntry[];
}

/** The whole country, as the area of a programme. */
export const COUNTRY: AreaEntry = {
  id: 'no',
  name: { nb: 'Hele landet', nn: 'Heile landet', en: 'All of Norway' },
  county: 'Norge',
};

/**
 * All areas that a programme may be for: the municipalities, the counties, and the country. A county is called «Akershus
 * fylke», so that nobody takes it for a town. Oslo is there once, as a municipality: its council is the county's, too.
 *
 * @param lists as they stand in `data/`; without counties, the municipalities alone
 */
export function areasOf({ municipalities, counties }: AreaLists): readonly AreaEntry[] {
  if (!counties) return municipalities;
  const towns = new Map<string, number>();
  for (const { id } of municipalities) towns.set(countyOf(id), (towns.get(countyOf(id)) ?? 0) + 1);
  const others = counties.filter(({ id }) => towns.get(id) !== 1);
  return [...municipalities, ...others.map(countyArea), COUNTRY];
}

function countyArea(county: CountyEntry): AreaEntry {
  const { name } = county;
  return { ...county, name: { nb: `${name} fylke`, nn: `${name} fylke`, en: `${name} county` }, county: name };
}

/**
 * The number of the county that a municipality lies in.
 *
 * @param municipality its number
 */
export function countyOf(municipality: string): string {
  return municipality.slice(0, 2);
}

/** Whether an area is a county. */
export function isCounty({ id }: Pick<AreaEntry, 'id'>): boolean {
  return /^\d\d$/.test(id);
}

/**
 * What each area is called, by its id. Municipalities that share a name have their counties in it: «Våler (Østfold)».
 *
 * @param areas all that readers may meet, so that those of one name are known
 * @param language of the reader
 */
export function areaNames(areas: readonly AreaEntry[], language: Language): ReadonlyMap<string, string> {
  const named: readonly Municipality[] = areas.map(({ id, name, county }) => ({
    id,
    name: textIn(name, language),
    county,
  }));
  return new Map(withCounties(named).map(({ id, name }) => [id, name]));
}

/** What of an area its former numbers are taken from. */
export interface Renumbered extends Pick<AreaEntry, 'id' | 'name'> {
  readonly former?: readonly Pick<FormerArea, 'id' | 'split'>[];
}

/**
 * What running text may call an area, in Norwegian first: a county without «fylke».
 *
 * @param area whose names are wanted
 */
export function areaNamesInText(area: AreaEntry): readonly string[] {
  return [isCounty(area) ? area.county : textIn(area.name, 'nb'), ...Object.values(area.names ?? {})];
}

/** Where former numbers lead to. */
export interface FormerNumbers {
  /** Today's number by a former one. */
  readonly former?: Readonly<Record<string, string>>;
  /** By the number of an area that was divided: those it was divided into, as `1508 Ålesund`. */
  readonly split?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The former numbers of some areas.
 *
 * @param areas all that are known: of a divided one, those that have no programme are named as well
 * @param ids of the areas that are to be found; a former number that none of them had is left out
 */
export function formerNumbersOf(areas: readonly Renumbered[], ids: Iterable<string>): FormerNumbers {
  const [wanted, known] = [new Set(ids), new Set(areas.map(({ id }) => id))];
  const former: Record<string, string> = {};
  const split: Record<string, string[]> = {};
  for (const { id, name, former: numbers = [] } of areas) {
    for (const it of numbers.filter((number) => !known.has(number.id))) {
      if (it.split) (split[it.id] ??= []).push(`${id} ${textIn(name, 'nb')}`);
      else if (wanted.has(id)) former[it.id] = id;
    }
  }
  const divided = Object.entries(split).filter(([, parts]) => parts.some((it) => wanted.has(it.split(' ')[0] ?? '')));
  return {
    ...(Object.keys(former).length > 0 && { former }),
    ...(divided.length > 0 && { split: Object.fromEntries(divided) }),
  };
}
