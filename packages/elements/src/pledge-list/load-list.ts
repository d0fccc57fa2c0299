import {
  inNeutralOrder,
  isOfParty,
  type Catalogue,
  type Language,
  type Programme,
  type TopicWords,
} from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';

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
  /** Whether it is the list of a municipality, and not of one programme. */
  readonly ofMunicipality: boolean;
  /** Loads the everyday words that people look for a topic by. */
  readonly words: () => Promise<TopicWords>;
}

/**
 * Loads a list: the catalogue, side by side with the files of its programmes.
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
  const all = async (): Promise<readonly Programme[]> => {
    const listed = inNeutralOrder(await source.municipality(municipality, language));
    // A municipality's own plan comes after the programmes of its parties.
    const ordered = [...listed.filter(isOfParty), ...listed.filter((it) => !isOfParty(it))];
    return (await Promise.all(ordered.map(({ id }) => one(id)))).flat();
  };
  const [catalogue, programmes] = await Promise.all([source.catalogue(language), programme ? one(programme) : all()]);
  if (programmes.length === 0) throw new SourceError('damaged', programme || municipality);
  return { catalogue, programmes, ofMunicipality: !programme, words: () => source.words(language) };
}
