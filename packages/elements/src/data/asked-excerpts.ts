import type { Excerpt, Language, ProgrammeListing } from '@partiprogram/programmes';
import type { Asked } from './answers.js';
import type { ProgrammeSource } from './programme-source.js';

/** Programmes side by side, on a topic or on which topics they speak of. */
export interface AskedProgrammes {
  /** The id of a topic; empty for the listings of the programmes. */
  readonly topic: string;
  /** The number of a municipality, for all of its programmes; or empty. */
  readonly municipality: string;
  /** Ids of programmes; without any, and without a municipality, all of a dataset that the page brings. */
  readonly programmes: readonly string[];
}

/**
 * Asks for the files of programmes that are set side by side, all at once. What every topic has needs no more than the listings.
 *
 * @param source where from
 * @param language of the texts
 * @returns nothing where nothing is named, and there is no dataset of which all could be meant
 */
export function askedExcerpts(
  source: ProgrammeSource,
  language: Language,
  { topic, municipality, programmes }: AskedProgrammes,
): readonly Asked<Excerpt>[] {
  const one = (id: string): Promise<Excerpt> =>
    topic ? source.programmeOn(id, topic, language) : source.listing(id, language).then((it) => listed([it]));
  const all = (code: string): Promise<Excerpt> =>
    topic ? source.municipalityOn(code, topic, language) : source.municipality(code, language).then(listed);
  const answers = programmes.map((id): Asked<Excerpt> => [id, one(id)]);
  const isAll = answers.length === 0 && source.isWhole;
  return municipality || isAll ? [...answers, [municipality, all(municipality)]] : answers;
}

function listed(listings: readonly ProgrammeListing[]): Excerpt {
  return { programmes: listings.map((listing) => ({ ...listing, sections: [] })), issues: [] };
}
