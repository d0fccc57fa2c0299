import { entriesOf, type Catalogue, type Language, type More, type Programme } from '@partiprogram/programmes';
import { loadPart } from '../element/parts.js';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import type * as choice from './pledge-list-choice.js';
import type { Controls } from './pledge-list-controls.js';
import type { PledgeListElement } from './pledge-list-element.js';

/** What the attributes ask for, each an empty string where it is not there. */
export type Asked = readonly [
  programme: string,
  controls: string,
  municipality: string,
  topic: string,
  section: string,
  pledges: string,
  groupBy: string,
  limit: string,
  captions: string,
];

/** What by the id of an entry a list can do without at first. */
export type MoreById = Readonly<Record<string, More>>;

/** What the element shows once it is there. */
export interface View {
  readonly catalogue: Catalogue;
  /** All that there is to list. */
  readonly programmes: readonly Programme[];
  /** The same as it is listed now: by topic perhaps, or only the first of it. */
  listed: readonly Programme[];
  /** The label of the topic, empty where all are listed. */
  readonly topic: string;
  readonly more: () => Promise<MoreById>;
  readonly source: ProgrammeSource;
  /** What gives the reader a search and filters. */
  readonly controls?: Controls;
  /** What only some lists need: those of a part of a programme, by topic, with a limit, of a municipality, or with captions. */
  readonly choice?: typeof choice;
  /** What it is called, where it is the list of a municipality. */
  readonly title?: string;
}

/**
 * Loads what is asked for.
 *
 * @param host that shows it
 * @throws SourceError when it is not there
 */
export async function loadView(
  host: PledgeListElement,
  source: ProgrammeSource,
  language: Language,
  asked: Asked,
): Promise<View> {
  const [id, wantsControls, municipality, topic] = asked;
  const choosing = asked.slice(2).some(Boolean) ? loadChoice() : undefined;
  const loading = id
    ? source.programme(id, language, topic).then((it) => it.programmes)
    : municipality && choosing?.then((part) => part.programmesOf(source, municipality, language, topic));
  if (!loading) throw new SourceError('unset', 'programme');
  const [catalogue, programmes, part, controls] = await Promise.all([
    source.catalogue(language),
    loading,
    choosing,
    wantsControls
      ? // A list without them is better than none.
        loadPart('pledge-list-controls', () => import('./pledge-list-controls.js')).catch(() => undefined)
      : undefined,
  ]);
  const whole: View = {
    catalogue,
    programmes,
    listed: programmes,
    topic: '',
    source,
    more: async () =>
      Object.assign({}, ...(await Promise.all(programmes.map((it) => source.more(it.id, language))))) as MoreById,
  };
  const choice = programmes.some((it) => entriesOf(it).length) ? part : await loadChoice();
  const view = choice ? { ...choice.chosenFrom(whole, asked, language), choice } : whole;
  return controls ? Object.assign(view, { controls: new controls.Controls(host, view) }) : view;
}

function loadChoice() {
  return loadPart('pledge-list-choice', () => import('./pledge-list-choice.js'));
}
