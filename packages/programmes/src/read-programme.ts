import type { Municipality, Party, Topic } from './catalogue.js';
import { LONGEST, MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import type { Notice, Pages, Period, Programme, ProgrammeListing, Publisher, Source } from './programme.js';
import { sumOf } from './count.js';
import { pledgesByTopic, readCount, unconfirmedIn } from './read-counts.js';
import { readSections, type FileSoFar } from './read-section.js';
import type { Steps } from './steps.js';
import { withCounties, withOwnNames } from './told-apart.js';

/** The parties, municipalities and topics that ids in a programme stand for. */
export interface Vocabularies {
  readonly parties: readonly Party[];
  readonly municipalities: readonly Municipality[];
  readonly topics: readonly Topic[];
}

/** The same by their ids, to look them up for many programmes. */
export interface Lookup {
  readonly parties: ReadonlyMap<string, Party>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly topics: readonly Topic[];
}

/** Vocabularies by their ids. Of two municipalities of one name, each has its county in it, wherever it is shown. */
export function lookupOf({ parties, municipalities, topics }: Vocabularies): Lookup {
  return {
    parties: new Map(parties.map((it) => [it.id, it])),
    municipalities: new Map(withCounties(municipalities).map((it) => [it.id, it])),
    topics,
  };
}

/** Reads the ids of topics or programmes. */
export function readIds(place: JsonPlace): readonly string[] {
  return place.list((it) => it.id(), MOST.references);
}

/** Reads a party. */
export function readParty(place: JsonPlace): Party {
  return {
    id: place.at('id').id(),
    ...place.optional('code', (it) => it.string(LONGEST.name)),
    ...place.optional('abbreviation', (it) => it.string(LONGEST.name)),
    name: place.at('name').name(),
    ...place.optional('colour', (it) => it.matching(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb')),
  };
}

/** Reads a municipality, a county, or the whole country. */
export function readMunicipality(place: JsonPlace): Municipality {
  return {
    id: readAreaId(place.at('id')),
    name: place.at('name').name(),
    county: place.at('county').name(),
  };
}

/** Reads the number of a municipality or a county, or `no`. It may become part of a path. */
export function readAreaId(place: JsonPlace): string {
  return place.matching(/^(?:\d{4}|\d\d|no)$/, 'a number of four digits, of two for a county, or no');
}

/** Reads a topic. */
export function readTopic(place: JsonPlace): Topic {
  return { id: place.at('id').id(), label: place.at('label').name() };
}

/** Reads topics. */
export function readTopics(place: JsonPlace): readonly Topic[] {
  return readNamed(place, readTopic, MOST.topics);
}

/** Reads a list of things, no two of which have the same id. */
export function readNamed<T extends { readonly id: string }>(
  place: JsonPlace,
  read: (place: JsonPlace) => T,
  most: number,
): readonly T[] {
  const ids = new Set<string>();
  return place.list((it) => {
    const thing = read(it);
    it.at('id').newId(ids, thing.id);
    return thing;
  }, most);
}

/**
 * Reads a programme. One in `data/` names its publisher by ids, and needs the vocabularies; in a built file the publisher
 * is written out and the pledges are counted.
 *
 * @param file how much was read before it from the same file
 */
export function* readProgramme(place: JsonPlace, file: FileSoFar, lookup?: Lookup): Steps<Programme> {
  const id = place.at('id').newId(file.programmes);
  const language = place.at('language').language();
  const wording = readWording(place.writtenIn(language));
  // In a built file, each text has become one string.
  const its = place.writtenIn(lookup ? language : wording);
  const sections = yield* readSections(its.at('sections'), { id, language, wording, isCounted: !lookup, file });
  if (!lookup) return { ...readListing(place), sections };
  const count = sumOf(sections.flatMap((it) => it.count ?? []));
  const counted = pledgesByTopic({ sections }, lookup.topics);
  return { ...readDescription(its, lookup), count, pledgesByTopic: counted, ...unconfirmedIn({ sections }), sections };
}

/** Reads programmes. */
export function* readProgrammes(place: JsonPlace, file: FileSoFar, lookup?: Lookup): Steps<readonly Programme[]> {
  const programmes: Programme[] = [];
  for (const it of place.items(MOST.programmes)) programmes.push(yield* readProgramme(it, file, lookup));
  return programmes;
}

/**
 * The same programmes, with a name of its own for each publisher among those of its town. A party has a programme for each
 * term: wherever one of them is named, alone too, readers must know which.
 */
export function namedByTown(programmes: readonly Programme[]): readonly Programme[] {
  const byTown = new Map<string, Programme[]>();
  for (const programme of programmes) {
    const { id } = programme.publisher.municipality;
    const others = byTown.get(id);
    if (others) others.push(programme);
    else byTown.set(id, [programme]);
  }
  const named = new Map([...byTown.values()].flatMap((here) => withOwnNames(here)).map((it) => [it.id, it]));
  return programmes.map((it) => named.get(it.id) ?? it);
}

/** Reads a listing in a built file. */
export function readListing(place: JsonPlace): ProgrammeListing {
  return {
    ...readDescription(place),
    count: readCount(place.at('count')),
    pledgesByTopic: place.at('pledgesByTopic').map((it) => it.number(0), MOST.topics),
    ...place.optional('topicsProposed', (it) => it.boolean()),
    ...place.optional('withoutTopic', (it) => it.integer(0, MOST.allEntries)),
  };
}

function readDescription(place: JsonPlace, lookup?: Lookup): Omit<ProgrammeListing, 'count' | 'pledgesByTopic'> {
  const publisher = place.at('publisher');
  const introduction = place.at('introduction');
  return {
    id: place.at('id').id(),
    kind: place.at('kind').oneOf('party-programme', 'topic-page', 'planning-programme'),
    publisher: lookup ? resolvePublisher(publisher, lookup) : readPublisher(publisher),
    title: place.at('title').name(),
    wording: readWording(place),
    language: place.at('language').language(),
    period: readPeriod(place.at('period')),
    // That the whole was read is only so where somebody says it.
    coverage: place.at('coverage').exists ? place.at('coverage').oneOf('whole', 'part') : 'part',
    covers: readIds(place.at('covers')),
    notices: place.at('notices').list(readNotice, MOST.notices),
    ...(introduction.exists ? { introduction: (lookup ? introduction.at('summary') : introduction).text() } : {}),
    source: place.at('source').exists ? readSource(place.at('source')) : {},
  };
}

/** The language of the texts of a programme or an issue: a built file says it, else it is that of the title. */
export function readWording(place: JsonPlace): string {
  const wording = place.at('wording');
  return wording.exists ? wording.language() : place.at('title').wording();
}

function readPeriod(place: JsonPlace): Period | null {
  if (!place.exists) return null;
  const from = place.at('from').integer(1800, 2300);
  return { from, to: place.at('to').integer(from, 2300) };
}

function readSource(place: JsonPlace): Source {
  return {
    ...place.optional('document', (it) => it.string(LONGEST.name)),
    ...place.optional('url', (it) => it.url()),
    ...place.optional('pages', readPages),
  };
}

function readPublisher(place: JsonPlace): Publisher {
  return {
    ...place.optional('party', readParty),
    ...place.optional('parties', (it) => it.list(readParty, MOST.jointParties)),
    ...readIndependent(place),
    municipality: readMunicipality(place.at('municipality')),
    name: place.at('name').name(),
  };
}

function resolvePublisher(place: JsonPlace, { parties, municipalities }: Lookup): Publisher {
  const party = place.at('party').exists ? parties.get(place.at('party').id()) : undefined;
  const joint = place
    .at('parties')
    .list((it) => parties.get(it.id()) ?? [], MOST.jointParties)
    .flat();
  const code = readAreaId(place.at('municipality'));
  const municipality = municipalities.get(code) ?? { id: code, name: code, county: code };
  return {
    ...(party ? { party } : {}),
    ...(joint.length > 0 ? { parties: joint } : {}),
    ...readIndependent(place),
    municipality,
    name: withCounty(place.at('name').name(), municipality),
  };
}

function readIndependent(place: JsonPlace): Pick<Publisher, 'independent'> {
  const independent = place.at('independent');
  if (!independent.exists || !independent.boolean()) return {};
  if (place.at('party').exists || place.at('parties').exists)
    throw independent.error('an independent list has no party');
  return { independent: true };
}

/** The name of a publisher, with the county where its town shares its name with another. */
function withCounty(publisher: string, { name }: Municipality): string {
  const [, town = '', county] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  if (!county) return publisher;
  return `${publisher} (${publisher.includes(town) ? county : `${town}, ${county}`})`;
}

function readPages(place: JsonPlace): Pages {
  let before = 0;
  return {
    first: place.at('first').integer(1, 10_000),
    // Each page begins below the one before it.
    starts: place.at('starts').list((it) => (before = it.integer(before + 1, 10_000_000)), MOST.pages),
  };
}

function readNotice(place: JsonPlace): Notice {
  return { kind: place.at('kind').oneOf('article-age', 'coverage', 'editor'), text: place.at('text').text() };
}
