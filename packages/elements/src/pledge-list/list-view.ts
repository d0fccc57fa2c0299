import { withEntries, type Catalogue, type Language, type More, type Programme } from '@partiprogram/programmes';
import { loadPart } from '../internal/parts.js';
import { SourceError, type ProgrammeSource } from '../internal/programme-source.js';
import type * as choice from './pledge-list-choice.js';
import type * as controls from './pledge-list-controls.js';

/** What the attributes ask for, each an empty string where it is not there. */
export type Asked = readonly [
  programme: string,
  topic: string,
  controls: string,
  municipality: string,
  section: string,
  pledges: string,
  arranged: string,
];

/** What by the id of an entry a list can do without at first. */
export type MoreById = Readonly<Record<string, More>>;

/** What the element shows once it is there. */
export interface View {
  readonly catalogue: Catalogue;
  readonly programmes: readonly Programme[];
  /** The label of the topic, empty where all are listed. */
  readonly topic: string;
  /** Whether nothing of the programmes is left out. */
  readonly whole: boolean;
  readonly more: () => Promise<MoreById>;
  readonly source: ProgrammeSource;
  /** What gives the reader a search and filters. */
  readonly controls?: typeof controls;
  /** What only some lists need: those of a part of a programme, by topic, with a limit, or of a municipality. */
  readonly choice?: typeof choice;
  /** The same, where it is the list of a municipality. */
  readonly place?: typeof choice;
}

/**
 * Loads what is asked for.
 *
 * @throws SourceError when it is not there
 */
export async function loadView(
  source: ProgrammeSource,
  language: Language,
  [id, topic, wantsControls, municipality, section, pledges, arranged]: Asked,
): Promise<View> {
  if (!id && !municipality) throw new SourceError('unset', 'programme');
  const [catalogue, { programmes: first }, choosing, controlling] = await Promise.all([
    source.catalogue(language),
    id ? source.programme(id, language, topic) : source.municipality(municipality, language),
    !id || section || pledges || arranged
      ? loadPart('pledge-list-choice', () => import('./pledge-list-choice.js'))
      : undefined,
    wantsControls
      ? // A list without them is better than none.
        loadPart('pledge-list-controls', () => import('./pledge-list-controls.js')).catch(() => undefined)
      : undefined,
  ]);
  const listed = !id && choosing ? await choosing.programmesOf(source, first, language, topic) : first;
  const programmes = topic ? listed.map((it) => withEntries(it, ({ topics }) => topics.includes(topic))) : listed;
  if (programmes.length === 0) throw new SourceError('damaged', id);
  return {
    catalogue,
    programmes: choosing?.chosenFrom(programmes, section, pledges) ?? programmes,
    topic: catalogue.topics.find((it) => it.id === topic)?.label ?? '',
    whole: !topic && !section && !pledges,
    more: async () => {
      const each = topic ? [] : programmes.map((it) => source.more(it.id, language));
      return Object.assign({}, ...(await Promise.all(each))) as MoreById;
    },
    source,
    ...(controlling ? { controls: controlling } : {}),
    ...(choosing ? { choice: choosing, ...(id ? {} : { place: choosing }) } : {}),
  };
}
