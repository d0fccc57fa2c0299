import { LONGEST, MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import { countIn, sumOf } from './count.js';
import { readCount } from './read-counts.js';
import type { Count, Entry, Lines, Link, Section } from './programme.js';
import { readFigures } from './read-figures.js';
import type { Steps } from './steps.js';

/** Sections inside sections inside sections, and no deeper. */
const MAX_DEPTH = 5;

const text = (place: JsonPlace): string => place.text();

/** How much was read from a file so far. */
export interface FileSoFar {
  /** The ids of its programmes. */
  readonly programmes: Set<string>;
  sections: number;
  entries: number;
}

/** How much was read of a programme so far. No id may stand in it twice. */
interface ProgrammeSoFar {
  readonly id: string;
  readonly sections: Set<string>;
  readonly entries: Set<string>;
  /** Whether the file says how much each section has; else all of it is here, and is counted. */
  readonly isCounted: boolean;
  readonly file: FileSoFar;
}

/** Before anything was read. */
export function nothingSoFar(): FileSoFar {
  return { programmes: new Set(), sections: 0, entries: 0 };
}

/**
 * Reads the sections of a programme.
 *
 * @param id of the programme
 * @param isCounted whether the file says how much each section has; else all of it is here, and is counted
 * @param file how much was read before it
 */
export function readSections(
  place: JsonPlace,
  id: string,
  isCounted: boolean,
  file: FileSoFar,
): Steps<readonly Section[]> {
  return readSectionsIn(place, { id, sections: new Set(), entries: new Set(), isCounted, file }, 1);
}

function* readSectionsIn(place: JsonPlace, programme: ProgrammeSoFar, depth: number): Steps<readonly Section[]> {
  const items = place.items(MOST.sections);
  if (items.length > 0 && depth > MAX_DEPTH) throw place.error(`sections more than ${MAX_DEPTH} deep`);
  programme.file.sections += items.length;
  if (programme.file.sections > MOST.sections) throw place.error(`more than ${MOST.sections} sections`);
  const sections: Section[] = [];
  for (const it of items) sections.push(yield* readSection(it, programme, depth));
  return sections;
}

function* readSection(place: JsonPlace, programme: ProgrammeSoFar, depth: number): Steps<Section> {
  yield;
  const section = {
    id: place.at('id').newId(programme.sections),
    heading: place.at('heading').text(),
    ...place.optional('summary', text),
    ...place.optional('baseline', text),
    ...place.optional('numbered', (it) => it.boolean()),
    lines: readLines(place.at('lines')),
    sections: yield* readSectionsIn(place.at('sections'), programme, depth + 1),
    entries: yield* place.at('entries').listInSteps((it) => readEntry(it, programme), MOST.entries),
  };
  if (programme.isCounted) return { ...section, ...place.optional('count', readCount) };
  return { ...section, count: countOf(section) };
}

/** Counts what stands in a section and below it, where all of it is here. */
function countOf({ entries, sections }: Pick<Section, 'entries' | 'sections'>): Count {
  return sumOf([countIn(entries.map((entry) => ({ entry }))), ...sections.flatMap(({ count }) => count ?? [])]);
}

function readEntry(place: JsonPlace, programme: ProgrammeSoFar): Entry {
  return {
    id: readEntryId(place.at('id'), programme),
    kind: place.at('kind').oneOf('pledge', 'principle', 'fact', 'question', 'approach', 'policy-area', 'notice'),
    statement: place.at('statement').text(),
    ...place.optional('quote', text),
    topics: place.at('topics').list((it) => it.id(), MOST.details),
    lines: readLines(place.at('lines')),
    ...place.optional('number', (it) => it.integer(1, 10_000)),
    ...readFigures(place),
    ...place.optional('deadline', (it) => it.integer(1800, 2300)),
    ...place.optional('direction', (it) => it.oneOf('higher', 'high', 'somewhat-low', 'mixed')),
    ...readAddressee(place),
    ...place.optional('places', (it) => it.list((name) => name.string(LONGEST.name), MOST.details)),
    ...place.optional('repeats', (it) => it.entryId()),
    ...place.optional('details', text),
    ...place.optional('links', (it) => it.list(readLink, MOST.details)),
    ...place.optional('related', readEntryIds),
    ...place.optional('note', text),
  };
}

/** Reads the id of an entry, which begins with that of its own programme. */
function readEntryId(place: JsonPlace, { id: programme, entries, file }: ProgrammeSoFar): string {
  const id = place.newId(entries, place.entryId());
  if (!id.startsWith(`${programme}/`)) throw place.error(`expected an id that begins with ${programme}/`);
  if (entries.size > MOST.entries) throw place.error(`more than ${MOST.entries} entries in a programme`);
  if (++file.entries > MOST.allEntries) throw place.error(`more than ${MOST.allEntries} entries`);
  return id;
}

/** Reads the ids of entries. */
export function readEntryIds(place: JsonPlace): readonly string[] {
  return place.list((it) => it.entryId(), MOST.references);
}

function readAddressee(place: JsonPlace): Pick<Entry, 'addressee'> {
  const addressee = place.at('coding').exists ? place.at('coding').at('addressee') : place.at('addressee');
  if (!addressee.exists) return {};
  const who = addressee.oneOf('municipality', 'county', 'state', 'other');
  return who === 'municipality' ? {} : { addressee: who };
}

function readLink(place: JsonPlace): Link {
  return { url: place.at('url').url(), ...place.optional('unsure', (it) => it.boolean()) };
}

/** Reads the first and last line. */
export function readLines(place: JsonPlace): Lines {
  const items = place.items(2);
  const [first, last] = items.map((it) => it.integer(1, 10_000_000));
  if (first === undefined || last === undefined) throw place.error('expected the first and the last line');
  if (first > last) throw place.error('expected a first line that is not below the last');
  return [first, last];
}
