import {
  compareProgrammes,
  entriesOf,
  inNeutralOrder,
  isOfParty,
  isOver,
  type Catalogue,
  type Excerpt,
  type Language,
  type Programme,
  type Row,
  type Topic,
} from '@partiprogram/programmes';
import { loadPart } from '../element/parts.js';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';
import type { Choices } from './choices.js';
import { ROOM } from './table-template.js';
import type { Opened } from './topic-compare-later.js';
import type * as later from './topic-compare-later.js';
import type * as more from './topic-compare-more.js';

/** What `<topic-compare>` shows once it is there. */
export interface Comparison extends Excerpt {
  readonly source: ProgrammeSource;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** Undefined for an overview of all topics. */
  readonly topic: Topic | undefined;
  /** All of the programmes on all of the issues. */
  readonly rows: readonly Row[];
  /** What could not be loaded: ids of programmes, or the number of a municipality. */
  readonly failed?: readonly string[];
  /** What stands behind its cells, once a reader has opened one; a sentence while it is awaited, or could not be had. */
  behind?: Opened | string;
}

/** What the page and the reader ask for; at last whether that is more than the common: something if it is. */
export type Asked = readonly [topic: string, municipality: string, programmes: string, issues: string, special: string];

/**
 * Loads what a comparison needs and nothing else: one file of the municipality, or one of each programme.
 *
 * @param source where from
 * @param language of the texts
 * @param asked what for
 * @param choose loads the part for what is not common
 * @throws SourceError when an attribute is missing or names what is not there, or when no programme could be loaded
 */
export async function loadComparison(
  source: ProgrammeSource,
  language: Language,
  [topic, municipality, , , special]: Asked,
  choose: () => Promise<Choices>,
): Promise<Comparison> {
  // Asked for at once, though it may be put together with more by a part that has still to come.
  const own = municipality
    ? source.municipality(municipality, language, topic)
    : Promise.reject<Excerpt>(new SourceError('unset', 'municipality'));
  own.catch(() => undefined);
  const excerpt = await (special ? choose().then((choices) => choices.excerpt(source, language)) : own);
  const catalogue = await source.catalogue(language);
  const ordered = inNeutralOrder(excerpt.programmes);
  const rows = compareProgrammes(excerpt.issues, ordered);
  if (rows.length === 0 || !areCommon(ordered)) await choose();
  return {
    ...excerpt,
    source,
    language,
    catalogue,
    topic: catalogue.topics.find(({ id }) => id === topic),
    programmes: ordered,
    rows,
  };
}

/** Whether there is no more to show than a table of two or three programmes, and no more to be said of them. */
function areCommon(programmes: readonly Programme[]): boolean {
  return (
    [2, ROOM].includes(programmes.length) &&
    programmes.every(
      (programme) =>
        isOfParty(programme) &&
        programme.notices.length === 0 &&
        !isOver(programme.period, new Date()) &&
        !entriesOf(programme).some(({ entry }) => entry.kind === 'fact'),
    )
  );
}

/** Loads what only some comparisons have. */
export function loadMore(): Promise<typeof more> {
  const name = 'topic-compare-more';
  return loadPart(name, () => import('./topic-compare-more.js')).catch((cause: unknown) => {
    throw new SourceError('unreachable', name, { cause });
  });
}

/** Loads what opens cells, and takes a comparison out of the page. */
export function loadLater(): Promise<typeof later> {
  return loadPart('topic-compare-later', () => import('./topic-compare-later.js'));
}
