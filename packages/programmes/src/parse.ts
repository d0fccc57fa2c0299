import type { Catalogue, CatalogueProgramme, Municipality, Party, Topic } from './catalogue.js';
import type { Dataset } from './dataset.js';
import type { Issue, Stance } from './issue.js';
import type { Language } from './language.js';
import { DatasetError, JsonPlace } from './parse-json.js';
import type { Entry, Figure, Lines, Notice, Programme, ProgrammeListing, Publisher, Section } from './programme.js';
import { pledgesByTopic } from './select.js';

/** Sections inside sections inside sections, and no deeper. */
const MAX_DEPTH = 5;

const ids = (place: JsonPlace): readonly string[] => place.list((it) => it.id(), 100);
const text = (place: JsonPlace): string => place.text();
const year = (place: JsonPlace): number => place.number(1800, 2300);

/**
 * Checks the JSON of one programme, whole or of one topic, once and at the edge.
 *
 * @param json untrusted: of our files, or of `data/programmes/`
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseProgramme(json: unknown, language: Language): Programme {
  return readProgramme(new JsonPlace(json, language));
}

/**
 * Checks the JSON of the issues of a topic.
 *
 * @param json untrusted: a list of issues
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseIssues(json: unknown, language: Language): readonly Issue[] {
  return new JsonPlace(json, language).list(readIssue);
}

/**
 * Checks the JSON of a catalogue.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseCatalogue(json: unknown, language: Language): Catalogue {
  const place = new JsonPlace(json, language);
  return {
    ...readVocabularies(place),
    programmes: place.at('programmes').list(readCatalogueProgramme),
    files: place.at('files').map((it) => it.matching(/^sha256-[A-Za-z0-9+/]{43}=$/, 'an integrity of SHA-256')),
  };
}

/**
 * Checks a dataset that somebody brings: `{ version, date, parties, municipalities, topics, issues, programmes }`, each in
 * the shape of the files in `data/`.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another or an id stands twice
 */
export function parseDataset(json: unknown, language: Language): Dataset {
  const place = new JsonPlace(json, language);
  const vocabularies = readVocabularies(place);
  const programmes = place.at('programmes').list(readProgramme);
  const seen = new Set<string>();
  for (const { id } of programmes) {
    if (seen.has(id)) throw new DatasetError(`$.programmes: the id ${id} stands twice`);
    seen.add(id);
  }
  return {
    catalogue: {
      ...vocabularies,
      files: {},
      programmes: programmes.map((programme) => ({
        ...programme,
        pledgesByTopic: pledgesByTopic(programme, vocabularies.topics),
      })),
    },
    programmes,
    issues: place.at('issues').list(readIssue),
  };
}

function readVocabularies(place: JsonPlace): Omit<Catalogue, 'programmes' | 'files'> {
  return {
    version: place.at('version').string(),
    date: place.at('date').matching(/^\d{4}-\d\d-\d\d$/, 'a day as 2026-11-22'),
    parties: place.at('parties').list(readParty),
    municipalities: place.at('municipalities').list(readMunicipality),
    topics: place.at('topics').list(readTopic),
  };
}

function readParty(place: JsonPlace): Party {
  return {
    id: place.at('id').id(),
    code: place.at('code').string(),
    name: place.at('name').text(),
    colour: place.at('colour').matching(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb'),
  };
}

function readMunicipality(place: JsonPlace): Municipality {
  return {
    id: place.at('id').matching(/^\d{4}$/, 'a code of four digits'),
    name: place.at('name').string(),
    county: place.at('county').string(),
  };
}

function readTopic(place: JsonPlace): Topic {
  return {
    id: place.at('id').id(),
    label: place.at('label').text(),
    words: place.at('words').list((it) => it.string()),
  };
}

function readCatalogueProgramme(place: JsonPlace): CatalogueProgramme {
  return { ...readListing(place), pledgesByTopic: place.at('pledgesByTopic').map((it) => it.number(0)) };
}

function readProgramme(place: JsonPlace): Programme {
  return { ...readListing(place), sections: place.at('sections').list((it) => readSection(it, 1)) };
}

function readListing(place: JsonPlace): ProgrammeListing {
  const period = place.at('period');
  const source = place.at('source');
  return {
    id: place.at('id').id(),
    kind: place.at('kind').oneOf('party-programme', 'topic-page', 'planning-programme'),
    publisher: readPublisher(place.at('publisher')),
    title: place.at('title').text(),
    wording: place.at('title').wording(),
    language: place.at('language').string(),
    period: period.exists ? { from: year(period.at('from')), to: year(period.at('to')) } : null,
    coverage: place.at('coverage').oneOf('whole', 'part'),
    topics: ids(place.at('topics')),
    notices: place.at('notices').list(readNotice),
    source: { document: source.at('document').string(), ...source.optional('url', (it) => it.url()) },
  };
}

function readPublisher(place: JsonPlace): Publisher {
  return {
    ...place.optional('party', (it) => it.id()),
    municipality: place.at('municipality').matching(/^\d{4}$/, 'a code of four digits'),
    name: place.at('name').text(),
  };
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
    ...place.optional('details', text),
    topics: ids(place.at('topics')),
    lines: readLines(place.at('lines')),
    ...place.optional('number', (it) => it.number(1, 10_000)),
    ...place.optional('figures', (it) => it.list(readFigure, 50)),
    ...place.optional('deadline', year),
    ...place.optional('direction', (it) => it.oneOf('higher', 'high', 'somewhat-low', 'mixed')),
    ...place.optional('note', text),
  };
}

function readFigure(place: JsonPlace): Figure {
  return {
    value: place.at('value').number(),
    unit: place.at('unit').string(),
    ...place.optional('approximate', (it) => it.boolean()),
    ...place.optional('bound', (it) => it.oneOf('at-least', 'at-most', 'more-than')),
    ...place.optional('of', text),
    ...place.optional('by', year),
  };
}

function readLines(place: JsonPlace): Lines {
  const [first = 0, last = 0] = place.list((it) => it.number(1, 10_000_000), 2);
  return [first, last];
}

function readIssue(place: JsonPlace): Issue {
  return {
    id: place.at('id').id(),
    topics: ids(place.at('topics')),
    title: place.at('title').text(),
    wording: place.at('title').wording(),
    proposition: place.at('proposition').text(),
    relation: place.at('relation').oneOf('same', 'similar', 'degree', 'direction', 'only-one'),
    notes: place.at('notes').list((it) => ({ about: ids(it.at('about')), text: it.at('text').text() }), 100),
    stances: place.at('stances').list(readStance),
  };
}

function readStance(place: JsonPlace): Stance {
  const programme = place.at('programme').id();
  if (place.at('state').oneOf('says', 'nothing-found') === 'nothing-found')
    return { programme, state: 'nothing-found' };
  return {
    programme,
    state: 'says',
    position: place.at('position').oneOf('for', 'partly', 'against'),
    ...place.optional('summary', text),
    pledges: ids(place.at('pledges')),
  };
}
