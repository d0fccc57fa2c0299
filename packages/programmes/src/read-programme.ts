import type { Municipality, Party, Topic } from './catalogue.js';
import type { Language } from './language.js';
import { DatasetError, type JsonPlace } from './parse-json.js';
import type {
  Entry,
  Lines,
  Link,
  Notice,
  Pages,
  Programme,
  ProgrammeListing,
  Publisher,
  Section,
} from './programme.js';
import { pledgesByTopic } from './read-counts.js';
import { readFigures } from './read-figures.js';

/** Sections inside sections inside sections, and no deeper. */
const MAX_DEPTH = 5;

const text = (place: JsonPlace): string => place.text();
const year = (place: JsonPlace): number => place.number(1800, 2300);

/** The parties, municipalities and topics that ids in a programme stand for. */
export interface Vocabularies {
  readonly parties: readonly Party[];
  readonly municipalities: readonly Municipality[];
  readonly topics: readonly Topic[];
}

/** Reads a list of ids. */
export function readIds(place: JsonPlace): readonly string[] {
  return place.list((it) => it.id(), 100);
}

/** Reads a party. */
export function readParty(place: JsonPlace): Party {
  return {
    id: place.at('id').id(),
    code: place.at('code').string(),
    name: place.at('name').text(),
    colour: place.at('colour').matching(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb'),
  };
}

/** Reads a municipality. */
export function readMunicipality(place: JsonPlace): Municipality {
  return {
    id: place.at('id').matching(/^\d{4}$/, 'a code of four digits'),
    name: place.at('name').string(),
    county: place.at('county').string(),
  };
}

/** Reads a topic. */
export function readTopic(place: JsonPlace): Topic {
  return { id: place.at('id').id(), label: place.at('label').text() };
}

/**
 * Reads a programme. One in `data/` names its publisher by ids, and needs the vocabularies; in a built file the publisher
 * is written out and the pledges are counted.
 */
export function readProgramme(place: JsonPlace, vocabularies?: Vocabularies): Programme {
  const sections = place.at('sections').list((it) => readSection(it, 1));
  if (!vocabularies) return { ...readListing(place), sections };
  const counted = pledgesByTopic({ sections }, vocabularies.topics);
  return { ...readDescription(place, vocabularies), pledgesByTopic: counted, sections };
}

/** Reads a listing in a built file. */
export function readListing(place: JsonPlace): ProgrammeListing {
  return { ...readDescription(place), pledgesByTopic: place.at('pledgesByTopic').map((it) => it.number(0)) };
}

function readDescription(place: JsonPlace, vocabularies?: Vocabularies): Omit<ProgrammeListing, 'pledgesByTopic'> {
  const period = place.at('period');
  const source = place.at('source');
  const publisher = place.at('publisher');
  const introduction = place.at('introduction');
  return {
    id: place.at('id').id(),
    kind: place.at('kind').oneOf('party-programme', 'topic-page', 'planning-programme'),
    publisher: vocabularies ? resolvePublisher(publisher, vocabularies) : readPublisher(publisher),
    title: place.at('title').text(),
    wording: readWording(place),
    language: place.at('language').string(),
    period: period.exists ? { from: year(period.at('from')), to: year(period.at('to')) } : null,
    coverage: place.at('coverage').oneOf('whole', 'part'),
    topics: readIds(place.at('topics')),
    notices: place.at('notices').list(readNotice),
    ...(introduction.exists ? { introduction: (vocabularies ? introduction.at('summary') : introduction).text() } : {}),
    source: {
      document: source.at('document').string(),
      ...source.optional('url', (it) => it.url()),
      ...source.optional('pages', readPages),
    },
  };
}

/** The language of the texts: a built file says it, as each text in it has become one string. */
export function readWording(place: JsonPlace): Language {
  const wording = place.at('wording');
  return wording.exists ? wording.oneOf('nb', 'nn', 'en') : place.at('title').wording();
}

function readPublisher(place: JsonPlace): Publisher {
  return {
    ...place.optional('party', readParty),
    municipality: readMunicipality(place.at('municipality')),
    name: place.at('name').text(),
  };
}

function resolvePublisher(place: JsonPlace, { parties, municipalities }: Vocabularies): Publisher {
  const id = place.at('party').exists ? place.at('party').id() : undefined;
  const party = parties.find((it) => it.id === id);
  const code = place.at('municipality').matching(/^\d{4}$/, 'a code of four digits');
  return {
    ...(party ? { party } : {}),
    municipality: municipalities.find((it) => it.id === code) ?? { id: code, name: code, county: code },
    name: place.at('name').text(),
  };
}

function readPages(place: JsonPlace): Pages {
  return { first: place.at('first').number(1, 10_000), starts: place.at('starts').list((it) => it.number(1), 2_000) };
}

function readNotice(place: JsonPlace): Notice {
  return { kind: place.at('kind').oneOf('article-age', 'coverage', 'editor'), text: place.at('text').text() };
}

function readSection(place: JsonPlace, depth: number): Section {
  if (depth > MAX_DEPTH) throw new DatasetError(`$: sections more than ${MAX_DEPTH} deep`);
  return {
    id: place.at('id').id(),
    heading: place.at('heading').text(),
    ...place.optional('summary', text),
    ...place.optional('baseline', text),
    ...place.optional('numbered', (it) => it.boolean()),
    lines: readLines(place.at('lines')),
    sections: place.at('sections').list((it) => readSection(it, depth + 1)),
    entries: place.at('entries').list(readEntry),
  };
}

function readEntry(place: JsonPlace): Entry {
  return {
    id: place.at('id').id(),
    kind: place.at('kind').oneOf('pledge', 'principle', 'fact', 'question', 'approach', 'policy-area', 'notice'),
    statement: place.at('statement').text(),
    ...place.optional('quote', text),
    topics: readIds(place.at('topics')),
    lines: readLines(place.at('lines')),
    ...place.optional('number', (it) => it.number(1, 10_000)),
    ...readFigures(place),
    ...place.optional('deadline', year),
    ...place.optional('direction', (it) => it.oneOf('higher', 'high', 'somewhat-low', 'mixed')),
    ...readAddressee(place),
    ...place.optional('places', (it) => it.list((name) => name.string(), 100)),
    ...place.optional('repeats', (it) => it.id()),
    ...place.optional('details', text),
    ...place.optional('links', (it) => it.list(readLink, 20)),
    ...place.optional('related', readIds),
    ...place.optional('note', text),
  };
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
  const [first = 0, last = 0] = place.list((it) => it.number(1, 10_000_000), 2);
  return [first, last];
}
