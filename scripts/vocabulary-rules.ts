import type { AreaEntry, CountyEntry, FormerArea, PartyEntry, PartyStatus } from '@partiprogram/programmes';

/** Municipalities and counties as they were collected. */
export interface VocabAreas {
  readonly municipalities: readonly (VocabArea & { readonly county: string })[];
  readonly counties: readonly VocabArea[];
}

interface VocabArea {
  readonly id: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly from?: number;
  readonly former: readonly FormerArea[];
}

/** Parties as they were collected. */
export interface VocabParties {
  readonly parties: readonly VocabParty[];
}

interface VocabParty {
  readonly code: string;
  readonly abbr: string;
  readonly nb: string;
  readonly nn?: string;
  readonly en?: string;
  readonly status: PartyStatus | 'notRegistered';
  readonly color?: string;
  readonly formerNames?: readonly { readonly name: string }[];
  readonly ballotNames: readonly { readonly name: string }[];
  readonly otherCodes?: readonly { readonly code: string }[];
  readonly unsureFields?: readonly string[];
}

/** A party that is in the dataset already: its id is in addresses, and its colour in pages. */
export type KeptParty = Pick<PartyEntry, 'id' | 'code' | 'colour'>;

/** The municipalities, each with the name of its county. */
export function municipalitiesFrom({ municipalities, counties }: VocabAreas): readonly AreaEntry[] {
  const names = new Map(counties.map(({ id, name }) => [id, name]));
  return municipalities.map(({ id, name, county, ...further }) => ({
    id,
    name,
    county: names.get(county) ?? county,
    ...historyOf(further),
  }));
}

/** The counties. */
export function countiesFrom({ counties }: VocabAreas): readonly CountyEntry[] {
  return counties.map(({ id, name, ...further }) => ({ id, name, ...historyOf(further) }));
}

function historyOf({
  names,
  from,
  former,
}: Omit<VocabArea, 'id' | 'name'>): Pick<CountyEntry, 'names' | 'from' | 'former'> {
  return {
    ...(names && { names }),
    ...(from !== undefined && { from }),
    ...(former.length > 0 && { former: former.map(formerFrom) }),
  };
}

function formerFrom({ id, name, names, from, to, split }: FormerArea): FormerArea {
  return { id, name, ...(names && { names }), ...(from !== undefined && { from }), to, ...(split && { split }) };
}

/**
 * The parties, those of Stortinget first, as they stand in the source. An id and a colour that are in use stay.
 *
 * @param kept the parties that the dataset has
 */
export function partiesFrom({ parties }: VocabParties, kept: readonly KeptParty[]): readonly PartyEntry[] {
  const byCode = new Map(kept.map((it) => [it.code, it]));
  return parties.map((party) => partyFrom(party, byCode.get(party.code)));
}

function partyFrom(party: VocabParty, kept: KeptParty | undefined): PartyEntry {
  const { code, nb, unsureFields: unsure = [] } = party;
  const sure = <K extends 'abbr' | 'nn' | 'en' | 'color'>(key: K): VocabParty[K] | undefined =>
    unsure.includes(key) ? undefined : party[key];
  const letters = sure('abbr');
  const abbreviation = letters === code || letters === nb ? undefined : letters;
  const colour = kept?.colour ?? sure('color')?.toLowerCase();
  const status = unsure.includes('status') ? 'uncertain' : party.status;
  const formerNames = party.formerNames?.map(({ name }) => name) ?? [];
  const name = { nb, nn: sure('nn') ?? nb, en: sure('en') ?? nb };
  const shown = new Set([code, letters, ...Object.values(name), ...formerNames]);
  const foundBy = [
    ...[party.abbr, party.nn, party.en].map((it) => it ?? nb),
    ...party.ballotNames.map((it) => it.name),
    ...(party.otherCodes ?? []).map((it) => it.code),
  ].filter((it) => !shown.has(it));
  return {
    id: kept?.id ?? slugOf(letters === nb ? code : (letters ?? code)),
    code,
    ...(abbreviation && { abbreviation }),
    name,
    ...(colour && { colour }),
    status: status === 'notRegistered' ? 'local' : status,
    ...(formerNames.length > 0 && { formerNames }),
    ...(foundBy.length > 0 && { foundBy: [...new Set(foundBy)] }),
  };
}

function slugOf(letters: string): string {
  return letters.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('å', 'a');
}
