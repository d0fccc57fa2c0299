import type { Party } from './catalogue.js';

/** The parties in Stortinget that readers know by something else than their official code (valgresultat.no, 2025). */
const KNOWN: Readonly<Record<string, string>> = { A: 'Ap', FRP: 'FrP', KRF: 'KrF', RØDT: 'R', SP: 'Sp' };

/**
 * A party with what readers know it by.
 *
 * @param party as a dataset has it; an abbreviation of its own stays
 */
export function withAbbreviation(party: Party): Party {
  const known = KNOWN[party.code ?? ''];
  return known === undefined ? party : { abbreviation: known, ...party };
}
