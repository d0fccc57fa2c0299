import {
  areasOf,
  formerNumbersOf,
  type AreaEntry,
  type CountyEntry,
  type KnownIds,
  type PartyEntry,
  type Text,
} from '@partiprogram/programmes';

/** A change to the dataset that readers could notice. */
export interface Correction {
  readonly date: string;
  readonly entry?: string;
  readonly text: { readonly nb: string; readonly en: string; readonly nn?: string };
}

/** The parties and areas that programmes may name, as they stand in a dataset. */
export interface VocabularyLists {
  readonly parties: readonly PartyEntry[];
  readonly municipalities: readonly AreaEntry[];
  /** A dataset may do without. */
  readonly counties?: readonly CountyEntry[];
}

/** A dataset with its programmes left where they are until they are asked for. */
export interface DatasetParts extends VocabularyLists {
  readonly dataset: { readonly version: string; readonly date: string; readonly corrections: readonly Correction[] };
  readonly topics: readonly { readonly id: string; readonly label: Text; readonly words?: readonly string[] }[];
  readonly issues: readonly unknown[];
  /** Of programmes, and of the areas that have one. */
  readonly ids: KnownIds;
  /** The programmes of a municipality or another area, by its code; none is an empty list. */
  readonly programmesOf: (municipality: string) => Promise<readonly unknown[]>;
}

/**
 * The ids that there are, as the built file of them has it.
 *
 * @param lists of the dataset
 * @param programmes their ids
 * @param used the ids of the areas that have a programme
 */
export function knownIds(lists: VocabularyLists, programmes: readonly string[], used: Iterable<string>): KnownIds {
  const municipalities = [...new Set(used)].sort();
  return { programmes, municipalities, ...formerNumbersOf(areasOf(lists), municipalities) };
}
