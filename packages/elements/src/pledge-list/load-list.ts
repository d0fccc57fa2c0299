import {
  inNeutralOrder,
  isOfParty,
  merged,
  type Catalogue,
  type Excerpt,
  type Language,
  type SearchWords,
} from '@partiprogram/programmes';
import { answersOf, type Answers } from '../data/answers.js';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { forAWhile } from '../element/for-a-while.js';
import { explain } from '../element/load-feature.js';

/** The programmes and the topic of a list. */
export interface ListRequest {
  /** The id of a programme; empty for all of a municipality, or for the one of a dataset that the page brings. */
  readonly programme: string;
  /** The number of a municipality, where no programme is named. */
  readonly municipality: string;
  /** The id of a topic; empty for everything. */
  readonly topic: string;
  /** Whether the tag stands around the page's own words, which are then the list. */
  readonly own: boolean;
}

/** The content of a list: its programmes, and the issues of its topic. */
export interface LoadedList extends Excerpt {
  readonly catalogue: Catalogue;
  /** The names of the programmes that could not be loaded. */
  readonly missing: readonly string[];
  /** Whether it is the list of a municipality, and not of one programme. */
  readonly ofMunicipality: boolean;
  /** Loads what a search knows besides the texts; what cannot be had in time is left out. */
  readonly words: () => Promise<SearchWords>;
}

/**
 * Loads a list: the catalogue, side by side with the files of its programmes. Of a municipality, a file that cannot be had
 * leaves the others standing.
 *
 * @param source where from
 * @param language of the texts
 * @param request the programmes and the topic
 * @throws SourceError when nothing is asked for, or it is not there
 */
export async function loadList(
  source: ProgrammeSource,
  language: Language,
  { programme: named, municipality, topic }: ListRequest,
): Promise<LoadedList> {
  const programme = named || municipality ? named : await onlyProgramme(source, language);
  const one = async (id: string): Promise<Excerpt> =>
    topic
      ? source.programmeOn(id, topic, language)
      : { programmes: [await source.programme(id, language)], issues: [] };
  const all = async (): Promise<Answers<Excerpt>> => {
    const listed = inNeutralOrder(await source.municipality(municipality, language));
    // A municipality's own plan comes after the programmes of its parties.
    const ordered = [...listed.filter(isOfParty), ...listed.filter((it) => !isOfParty(it))];
    return answersOf(
      ordered.map(({ id, publisher }) => [publisher.name, one(id)] as const),
      explain,
    );
  };
  const [catalogue, { there, missing }] = await Promise.all([
    source.catalogue(language),
    programme ? answersOf([[programme, one(programme)]], explain) : all(),
  ]);
  const { programmes, issues } = merged(there);
  if (programmes.length === 0) throw new SourceError('damaged', programme || municipality);
  const words = async (): Promise<SearchWords> => {
    const ids = [undefined, ...programmes.map(({ id }) => id)];
    const all = ids.map((id) => forAWhile(source.words(language, id).catch(() => undefined)));
    return Object.fromEntries((await Promise.all(all)).flatMap((it) => Object.entries(it ?? {})));
  };
  const lacking = programme ? missing : [...missing, ...(catalogue.missing ?? [])];
  return { catalogue, programmes, issues, missing: lacking, ofMunicipality: !programme, words };
}

/** The id of the one programme in a dataset that the page brings. */
async function onlyProgramme(source: ProgrammeSource, language: Language): Promise<string> {
  const [first, second] = source.isWhole ? await source.municipality('', language) : [];
  if (!first || second) throw new SourceError('unset', 'programme');
  return first.id;
}
