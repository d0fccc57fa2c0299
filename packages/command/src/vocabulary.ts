import { readFile } from 'node:fs/promises';
import {
  areaNames,
  areasByName,
  areasByNumber,
  areasOf,
  partiesByName,
  textIn,
  type AreaEntry,
  type CountyEntry,
  type PartyEntry,
} from '@partiprogram/programmes';
import type { About } from '@partiprogram/importer';
import { dataPath } from './repository-data.js';
import { CommandError } from './command-error.js';

/** All parties, areas and topics that a programme may name. */
export interface KnownTerms {
  readonly parties: readonly PartyEntry[];
  readonly areas: readonly AreaEntry[];
  readonly topics: readonly { readonly id: string }[];
}

/** Reads the lists of parties, areas and topics. */
export async function readTerms(): Promise<KnownTerms> {
  const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(dataPath(`${name}.json`), 'utf8')) as T;
  const [parties, municipalities, counties, topics] = await Promise.all([
    read<PartyEntry[]>('parties'),
    read<AreaEntry[]>('municipalities'),
    read<CountyEntry[]>('counties'),
    read<{ id: string }[]>('topics'),
  ]);
  return { parties, areas: areasOf({ municipalities, counties }), topics };
}

/**
 * The area that a person means.
 *
 * @param place a name or a number, of today or before
 * @throws CommandError if there is none, or several, which it names
 */
export function areaFor(place: string, areas: readonly AreaEntry[]): About['area'] {
  const isNumber = /^\d+$|^no$/iu.test(place.trim());
  const found = isNumber ? areasByNumber(place, areas) : areasByName(place, areas);
  const names = areaNames(areas, 'nb');
  const [area, ...others] = found;
  if (!area) throw new CommandError(`there is no municipality or county ${place}; give its name or its number`);
  if (others.length > 0) {
    const list = found.map(({ id }) => `${id} ${names.get(id) ?? ''}`).join(', ');
    throw new CommandError(`${place} may be ${list}; give the number of the one that you mean`);
  }
  return { id: area.id, name: names.get(area.id) ?? textIn(area.name, 'nb') };
}

/**
 * Who a person means by a publisher.
 *
 * @param name of a party or a list, or a code
 * @param party codes or names of the parties behind it, with commas; `none` for an independent list
 * @throws CommandError if a party is not known, or a code may be that of several
 */
export function publisherFor(
  name: string,
  party: string | undefined,
  parties: readonly PartyEntry[],
): About['publisher'] {
  if (name.trim() === '') throw new CommandError('--publisher is empty; give the name of the party or list');
  if (party === 'none') return { name, parties: [], independent: true };
  const named =
    party === undefined ? partiesByName(name, parties) : party.split(',').map((it) => partyFor(it, parties));
  if (named.length === 0) return { name, parties: [], independent: true };
  const [first] = named;
  // Readers know a party by its name, not by letters alone.
  const isCode = [first?.code, first?.abbreviation, first?.id].some((it) => it?.toLowerCase() === name.toLowerCase());
  return { name: isCode && first ? textIn(first.name, 'nb') : name, parties: named.map(({ id }) => id) };
}

function partyFor(name: string, parties: readonly PartyEntry[]): PartyEntry {
  const byId = parties.find(({ id }) => id === name.trim());
  const found = byId ? [byId] : partiesByName(name, parties);
  const [party, ...others] = found;
  if (!party) throw new CommandError(`there is no party ${name}; give its name or its code, or none for no party`);
  if (others.length === 0) return party;
  const list = found.map((it) => `${it.id} (${textIn(it.name, 'nb')})`).join(', ');
  throw new CommandError(`${name} may be ${list}; give the first word of the one that you mean`);
}
