import type { Municipality } from './catalogue.js';
import type { ProgrammeListing } from './programme.js';

/** One thing that may be said of something, such as its name; empty where there is nothing to say. */
export type Describe<T> = (thing: T) => string;

/**
 * Names of their own for things that may share a name: «Våler (Østfold)» and «Våler (Innlandet)». In parentheses stands
 * only what tells them apart, and a number where nothing does.
 *
 * @param things in order
 * @param describe the name of a thing, then what else may be said of it, the most telling first
 * @returns a name for each thing, in the same order
 */
export function toldApart<T>(things: readonly T[], ...describe: readonly Describe<T>[]): readonly string[] {
  const said: string[][] = things.map(() => []);
  /** Splits things that are called the same so far. One that a word is missing for takes the next word, needed or not. */
  const split = (same: readonly number[], step: number, anyway: boolean): void => {
    const word = describe[step];
    if (!word) same.slice(1).forEach((at, before) => said[at]?.push(String(before + 2)));
    else if (anyway || same.length > 1) {
      const groups = grouped(same, (at) => word(things[at] as T));
      for (const [words, those] of groups) {
        const tells = step === 0 || anyway || groups.size > 1;
        if (tells && words) for (const at of those) said[at]?.push(words);
        split(those, step + 1, tells && !words);
      }
    }
  };
  split([...things.keys()], 0, true);
  return said.map(([name = '', ...others]) => (others.length > 0 ? `${name} (${others.join(', ')})` : name));
}

function grouped(indexes: readonly number[], keyOf: (index: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const at of indexes) {
    const key = keyOf(at);
    const others = groups.get(key);
    if (others) others.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

/**
 * The same municipalities, with their counties in the names of those that share one: there are two called Våler, and two
 * called Herøy.
 *
 * @param municipalities no two of which have the same id
 */
export function withCounties(municipalities: readonly Municipality[]): readonly Municipality[] {
  const names = toldApart(
    municipalities,
    ({ name }) => name,
    ({ county }) => county,
    ({ id }) => id,
  );
  return municipalities.map((it, at) => ({ ...it, name: names[at] ?? it.name }));
}

/**
 * The same programmes, with what tells them apart in the names of publishers that share one: the town, the term, or else
 * the title.
 *
 * @param programmes of one town, or that are shown together
 */
export function withOwnNames<T extends ProgrammeListing>(programmes: readonly T[]): readonly T[] {
  const names = toldApart(
    programmes,
    ({ publisher }) => publisher.name,
    ({ publisher }) => publisher.municipality.name,
    ({ period }) => (period ? `${period.from}–${period.to}` : ''),
    ({ title }) => title,
  );
  return programmes.map((it, at) => ({ ...it, publisher: { ...it.publisher, name: names[at] ?? '' } }));
}

/**
 * The names of the towns of programmes, each once: two towns of one name are two.
 *
 * @param programmes that are shown together
 */
export function townsOf(programmes: readonly ProgrammeListing[]): readonly string[] {
  const towns = new Map(programmes.map(({ publisher: { municipality } }) => [municipality.id, municipality]));
  return withCounties([...towns.values()]).map(({ name }) => name);
}
