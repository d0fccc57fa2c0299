import type { Text } from '../text.js';

/**
 * What is known of a party: it sits in Stortinget; it is in the register of parties; it was there before, and we do not know
 * whether it still is; it was closed; it last ran in 2017 or before; it is a list of one place, and no registered party.
 */
export type PartyStatus = 'storting' | 'registered' | 'uncertain' | 'defunct' | 'historical' | 'local';

/** A party in the shape that parties have in a dataset, with what it is found by. */
export interface PartyEntry {
  readonly id: string;
  /** The code of Valgdirektoratet. That of a list of one place holds for one election there. */
  readonly code?: string;
  /** What readers know it by, where that is not its code. */
  readonly abbreviation?: string;
  readonly name: Text;
  readonly colour?: string;
  readonly status?: PartyStatus;
  /** Its names at earlier elections. */
  readonly formerNames?: readonly string[];
  /** Other names and letters, some of them unsure: it is found by them, and never called so. */
  readonly foundBy?: readonly string[];
}

const ORDER: readonly PartyStatus[] = ['storting', 'registered', 'uncertain', 'local', 'defunct', 'historical'];

/**
 * The same parties in the order of a form: those of Stortinget, other registered ones, then those that may be gone. Among
 * equals, they keep their order.
 */
export function partiesInOrder(parties: readonly PartyEntry[]): readonly PartyEntry[] {
  const place = ({ status = 'registered' }: PartyEntry): number => ORDER.indexOf(status);
  return [...parties].sort((a, b) => place(a) - place(b));
}
