import type { ProgrammeListing } from './programme.js';

/** A party, by the code of Valgdirektoratet. */
export interface Party {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Decoration only, `#rrggbb`. */
  readonly colour: string;
}

/** A municipality, by the code of Statistics Norway (Klass 131). */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly county: string;
}

/** One of our topics. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Everyday words by which people would look for it. */
  readonly words: readonly string[];
}

/** A programme as the catalogue lists it. */
export interface CatalogueProgramme extends ProgrammeListing {
  /** How many pledges it has, by topic, in the order of our topics. */
  readonly pledgesByTopic: Readonly<Record<string, number>>;
}

/** What there is, and where: small, and read before anything else. */
export interface Catalogue {
  /** The version of the dataset, as `2026.1`. */
  readonly version: string;
  /** The day of that version, as `2026-11-22`. */
  readonly date: string;
  readonly parties: readonly Party[];
  readonly municipalities: readonly Municipality[];
  readonly topics: readonly Topic[];
  readonly programmes: readonly CatalogueProgramme[];
  /** The integrity (`sha256-…`) of every file that the catalogue vouches for, by its path beside the catalogue. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Where a programme lies beside the catalogue.
 *
 * @param programme the id of a programme
 * @param topic the id of a topic, for what the programme says on it alone
 * @returns a relative path
 */
export function programmePath(programme: string, topic?: string): string {
  return topic ? `programmes/${programme}/${topic}.json` : `programmes/${programme}.json`;
}

/**
 * Where the issues of a topic lie beside the catalogue.
 *
 * @param topic the id of a topic
 * @returns a relative path
 */
export function issuesPath(topic: string): string {
  return `issues/${topic}.json`;
}
