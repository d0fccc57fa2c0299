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

/** The programme that sections are read of. */
interface ReadProgramme {
  readonly id: string;
  /** The language of the document. */
  readonly language: string;
  /** The language of the texts on it. */
  readonly wording: string;
  /** Whether the file says how much each section has; else all of it is here, and is counted. */
  readonly isCounted: boolean;
  /** How much was read before it. */
  readonly file: FileSoFar;
}

/** How much was read of a programme so far. No id may stand in it twice. */
interface ProgrammeSoFar extends ReadProgramme {
  readonly sections: Set<string>;
  readonly entries: Set<string>;
}

/** Before anything was read. */
export function nothingSoFar(): FileSoFar {
  return { programmes: new Set(), sections: 0, entries: 0 };
}

/** Reads the sections of a programme. */
export function readSections(place: JsonPlace, programme: ReadProgramme): Steps<readonly Section[]> {
  return readSectionsIn(place, { ...programme, sections: new Set(), entries: new Set() }, 1);
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
    ...readOtherWording(place, 'heading', programme),
    ...place.optional('summary', text),
    ...place.optional('baseline', text),
    ...place.optional('numbered', (it) => it.boolean()),
    lines: readKnownLines(place.at('lines')),
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

/** The language of the texts of a section or an entry, where that is not the programme's. */
function readOtherWording(place: JsonPlace, text: string, { wording }: ReadProgramme): { readonly wording?: string } {
  const stated = place.at('wording');
  const other = stated.exists ? stated.language() : place.at(text).wording();
  return place.at(text).exists && other !== wording ? { wording: other } : {};
}

/** Reads whose words an entry is in: the document's, ours, or both. */
function readWords(place: JsonPlace, programme: ReadProgramme): Partial<Entry> {
  const quote = place.at('quote').writtenIn(programme.language);
  const stated = place.at('quoteLanguage');
  if (!quote.exists && !place.at('statement').exists) throw place.error('expected a quote, a statement or both');
  const language = stated.exists ? stated.language() : quote.wording();
  return {
    ...place.optional('statement', text),
    ...readOtherWording(place, 'statement', programme),
    ...(quote.exists ? { quote: quote.text() } : {}),
    ...(quote.exists && language !== programme.language ? { quoteLanguage: language } : {}),
  };
}

function readEntry(place: JsonPlace, programme: ProgrammeSoFar): Entry {
  return {
    id: readEntryId(place.at('id'), programme),
    kind: place.at('kind').oneOf('pledge', 'principle', 'fact', 'question', 'approach', 'policy-area', 'notice'),
    ...readWords(place, programme),
    topics: place.at('topics').list((it) => it.id(), MOST.details),
    ...place.optional('topicsProposed', (it) => it.boolean()),
    lines: readKnownLines(place.at('lines')),
    ...place.optional('page', (it) => it.integer(1, 100_000)),
    ...place.optional('sentence', (it) => it.oneOf('firm', 'soft')),
    ...place.optional('depth', (it) => it.integer(0, MOST.depth)),
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

/** Reads the first and last line; both are 0 where they are not known. */
function readKnownLines(place: JsonPlace): Lines {
  return place.exists ? readLines(place, 0) : [0, 0];
}

/**
 * Reads the first and last line.
 *
 * @param least 0 where both may be, as they are not known
 */
export function readLines(place: JsonPlace, least = 1): Lines {
  const items = place.items(2);
  const [first, last] = items.map((it) => it.integer(least, 10_000_000));
  if (first === undefined || last === undefined) throw place.error('expected the first and the last line');
  if (first > last || (first === 0 && last > 0)) throw place.error('expected a first line that is not below the last');
  return [first, last];
}
