import {
  inNeutralOrder,
  isOfParty,
  type Catalogue,
  type Language,
  type Programme,
  type TopicWords,
} from '@partiprogram/programmes';
import { answersOf, type Answers } from '../data/answers.js';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import { explain } from '../element/load-feature.js';

/** The programmes and the topic of a list. */
export interface ListRequest {
  /** The id of a programme; empty for all of a municipality. */
  readonly programme: string;
  /** The number of a municipality, where no programme is named. */
  readonly municipality: string;
  /** The id of a topic; empty for everything. */
  readonly topic: string;
}

/** The content of a list. */
export interface LoadedList {
  readonly catalogue: Catalogue;
  readonly programmes: readonly Programme[];
  /** The names of the programmes that could not be loaded. */
  readonly missing: readonly string[];
  /** Whether it is the list of a municipality, and not of one programme. */
  readonly ofMunicipality: boolean;
  /** Loads the everyday words that people look for a topic by. */
  readonly words: () => Promise<TopicWords>;
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
  { programme, municipality, topic }: ListRequest,
): Promise<LoadedList> {
  if (!programme && !municipality) throw new SourceError('unset', 'programme');
  const one = async (id: string): Promise<readonly Programme[]> =>
    topic ? (await source.programmeOn(id, topic, language)).programmes : [await source.programme(id, language)];
  const all = async (): Promise<Answers<readonly Programme[]>> => {
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
  const programmes = there.flat();
  if (programmes.length === 0) throw new SourceError('damaged', programme || municipality);
  return { catalogue, programmes, missing, ofMunicipality: !programme, words: () => source.words(language) };
}
