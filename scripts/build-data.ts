import { createHash } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  DatasetError,
  entriesOf,
  entriesPath,
  excerptOn,
  firstLines,
  IDS_PATH,
  isOfParty,
  WORDS_PATH,
  parseTopicWords,
  merged,
  morePath,
  pack,
  municipalityPath,
  parseDataset,
  parseProgramme,
  parseVocabularies,
  programmePath,
  speakersIn,
  without,
  type Catalogue,
  type DataLanguage,
  type Entry,
  type Excerpt,
  type Issue,
  type Language,
  type More,
  type Programme,
  type Publisher,
  type Section,
  type Stance,
  type Vocabularies,
} from '@partiprogram/programmes';
import type { DatasetParts } from './dataset-files.js';
import { correctionsPage } from './corrections-page.js';
import { hashTree, leafOf } from './hash-tree.js';

/** The catalogues over the files of each language: nynorsk has labels of its own, and the texts of bokmål. */
const CATALOGUES: Readonly<Record<DataLanguage, readonly Language[]>> = { nb: ['nb', 'nn'], en: ['en'] };

/** Where each catalogue lies. */
export const CATALOGUE_PATHS: Readonly<Record<Language, string>> = {
  nb: 'catalogue.json',
  nn: 'nn/catalogue.json',
  en: 'en/catalogue.json',
};

/** What of an entry a list can do without at first. */
const BEYOND = ['details', 'note', 'links', 'related'] as const;

/** The first entries keep all: they are on the screen at once, and what comes later would push down what is read. */
const COMPLETE = 25;

/** The page that tells what was corrected. */
const CORRECTIONS = 'corrections.html';

/** So many files are written at a time. */
const BATCH = 64;

/** All that files are made of, but for the programmes, which come place by place. */
interface Vocabulary extends Vocabularies {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly issuesOf: (programmes: readonly Programme[]) => readonly Issue[];
}

/** A file, and what is to stand in it. */
type File = readonly [path: string, content: unknown];

/**
 * Writes the files that elements read, per language: a catalogue; per programme one file whole and one per topic; per
 * municipality a list of its programmes, and per topic one file with the issues and one with all entries. A file that has nothing to say is written
 * too, so that silence is vouched for like any other answer. Each carries a proof against the root in the catalogue.
 *
 * Programmes are read one municipality after the other and then let go: a nation needs no more memory than a town.
 *
 * @param parts the dataset's source of truth
 * @param folder the folder to write, `data/` of a build
 * @returns how many files were written
 * @throws DatasetError that names the programme, when the dataset does not have the shape that the elements read; there
 * is no catalogue then, without which nothing else is read
 */
export async function buildData(parts: DatasetParts, folder: string): Promise<number> {
  await writeInto(join(folder, CORRECTIONS), correctionsPage(parts.dataset));
  let written = 1;
  for (const language of ['nb', 'en'] as const) {
    const vocabulary = vocabularyOf(parts, language);
    const missing = new Set(parts.ids.programmes);
    const leaves: { readonly file: string; readonly hash: string }[] = [];
    const write = ([path, content]: File): Promise<void> => {
      const json = JSON.stringify(content);
      const file = join(folder, dirname(CATALOGUE_PATHS[language]), path);
      leaves.push({ file, hash: leafOf(path, json) });
      return writeInto(file, `{"content":${json}`);
    };
    for (const { id } of parts.municipalities) {
      const json = await parts.programmesOf(id);
      const programmes = json.map((it) => programmeOf(it, language, vocabulary));
      for (const programme of programmes) missing.delete(programme.id);
      if (programmes.length > 0) await inBatches(filesOf(id, programmes, vocabulary), write);
    }
    if (missing.size > 0) throw new DatasetError(`$.municipalities: not that of ${[...missing].join(', ')}`);
    await write([IDS_PATH, parts.ids]);
    await write([WORDS_PATH, parseTopicWords(parts, language)]);
    const tree = hashTree(leaves.map(({ hash }) => hash));
    await inBatches(leaves.entries(), ([at, { file }]) =>
      appendFile(file, `,"proof":"${tree.proofOf(at).join(' ')}"}`),
    );
    for (const its of CATALOGUES[language]) {
      const { catalogue } = its === language ? vocabulary : vocabularyOf(parts, its);
      await writeInto(
        join(folder, CATALOGUE_PATHS[its]),
        JSON.stringify({ ...catalogue, corrections: CORRECTIONS, root: tree.root }),
      );
    }
    written += leaves.length + CATALOGUES[language].length;
  }
  return written;
}

/**
 * What vouches for a file, as the attribute `integrity` has it.
 *
 * @param content of the file
 */
export function integrityOf(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Says which of many programmes it is that has another shape. */
function programmeOf(json: unknown, language: Language, vocabulary: Vocabulary): Programme {
  try {
    return parseProgramme(json, language, vocabulary);
  } catch (cause) {
    const { id } = Object(json) as { readonly id?: unknown };
    throw new DatasetError(`${String(id)}: ${(cause as Error).message}`, { cause });
  }
}

function* filesOf(municipality: string, programmes: readonly Programme[], vocabulary: Vocabulary): Generator<File> {
  const { topics } = vocabulary.catalogue;
  const issues = vocabulary.issuesOf(programmes);
  const file = (path: string, excerpt: Excerpt): File => [path, pack(excerpt, topics, vocabulary.language)];
  for (const programme of programmes) {
    const [shown, more] = apart(programme);
    yield file(programmePath(programme.id), { programmes: [shown], issues: [] });
    yield [morePath(programme.id), more];
    for (const { id } of topics) yield file(programmePath(programme.id, id), excerptOn([programme], id, issues));
  }
  const listed = programmes.map((programme) => ({ ...programme, sections: [] }));
  yield file(municipalityPath(municipality), { programmes: listed, issues: [] });
  for (const { id } of topics) {
    const excerpt = excerptOn(programmes, id, issues);
    yield file(municipalityPath(municipality, id), atFirst(compared(firstLines(excerpt))));
    yield file(entriesPath(municipality, id), compared({ ...excerpt, issues: pointing(excerpt.issues) }));
  }
}

/** What of an entry a comparison has no use for. */
const UNUSED = ['places', 'links', 'related', 'addressee'] as const;

/** What a comparison has a use for: not what introduces, and of the notes only those on all who speak. */
function compared({ programmes, issues }: Excerpt): Excerpt {
  return {
    programmes: programmes.map((programme) => ({
      ...without(programme, 'introduction'),
      pledgesByTopic: {},
      sections: programme.sections.map((section) => barely(section, ...UNUSED)),
    })),
    issues: issues.map((issue) => {
      const speakers = speakersIn(issue.stances);
      return { ...issue, topics: [], notes: issue.notes.filter(({ about }) => sameIds(about, speakers)) };
    }),
  };
}

/** Stands in the place of what comes with the entries. Nobody sees it. */
const NOT_YET = '–';

/** What stands on the screen before a reader opens anything: neither where an entry stands, nor what more it says. */
function atFirst({ programmes, issues }: Excerpt): Excerpt {
  return {
    programmes: programmes.map((programme) => ({
      ...programme,
      title: NOT_YET,
      publisher: nameless(programme.publisher),
      topics: [],
      source: { document: NOT_YET },
      notices: programme.notices.filter(({ kind }) => kind !== 'editor'),
      sections: isOfParty(programme)
        ? placeless(programme.sections)
        : programme.sections.map((section) => barely(section, 'details', 'note')),
    })),
    issues: issues.map((issue) => ({
      ...issue,
      stances: issue.stances.map((stance) => countedOnly(stance, programmes)),
    })),
  };
}

/** A cell names its first point and says how many more there are: which they are comes with the entries. */
function countedOnly(stance: Stance, programmes: readonly Programme[]): Stance {
  if (stance.state !== 'says') return stance;
  const { pledges, prose } = stance;
  const shown = programmes.flatMap(entriesOf).some(({ entry }) => pledges.includes(entry.id));
  return {
    ...stance,
    pledges: shown ? pledges : pledges.map(() => pledges[0] ?? ''),
    ...(prose ? { prose: [[1, 1]] } : {}),
  };
}

/** The issues as far as they say which entries and lines stand behind a cell. */
function pointing(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, title: NOT_YET, relation: 'same', notes: [] }));
}

/** The name of a party does not stand on the screen, but that of who publishes does. */
function nameless({ party, municipality, ...publisher }: Publisher): Publisher {
  return {
    ...publisher,
    ...(party ? { party: { ...party, name: NOT_YET } } : {}),
    municipality: { ...municipality, county: NOT_YET },
  };
}

/** Every section that has entries, one after the other: an entry is found by its id. */
function placeless(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    const { entries, ...rest } = barely(section, 'details', 'note', 'repeats');
    const own: Section = {
      ...without(rest, 'baseline', 'numbered'),
      heading: NOT_YET,
      lines: [1, 1],
      sections: [],
      entries: entries.map((entry) => ({ ...entry, lines: [1, 1] })),
    };
    return [...(entries.length > 0 ? [own] : []), ...placeless(section.sections)];
  });
}

function sameIds(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

function barely(section: Section, ...unused: readonly (keyof Entry)[]): Section {
  return {
    ...without(section, 'summary'),
    sections: section.sections.map((it) => barely(it, ...unused)),
    entries: section.entries.map((entry) => ({ ...(without(entry, ...unused) as Entry), topics: [] })),
  };
}

/** What a list shows at first, and by the id of the entry what it can do without until it stands. */
function apart(programme: Programme): readonly [Programme, Readonly<Record<string, More>>] {
  const more: Record<string, More> = {};
  const complete = new Set(
    entriesOf(programme)
      .slice(0, COMPLETE)
      .map(({ entry }) => entry.id),
  );
  const lighter = (section: Section): Section => ({
    ...section,
    sections: section.sections.map(lighter),
    entries: section.entries.map((entry) => {
      if (complete.has(entry.id)) return entry;
      const shown = without(entry, ...BEYOND);
      if (BEYOND.some((key) => entry[key])) more[entry.id] = without(entry, ...(Object.keys(shown) as (keyof Entry)[]));
      return shown;
    }),
  });
  return [{ ...programme, sections: programme.sections.map(lighter) }, more];
}

function vocabularyOf(parts: DatasetParts, language: Language): Vocabulary {
  const { dataset, issues } = parts;
  const { catalogue, issues: read } = parseDataset(
    { ...dataset, topics: parts.topics, issues, programmes: [] },
    language,
  );
  return { language, catalogue, ...parseVocabularies(parts, language), issuesOf: indexed(read) };
}

/** Looking through the stances of a nation for each of its towns would take hours. */
function indexed(issues: readonly Issue[]): (programmes: readonly Programme[]) => readonly Issue[] {
  const order = new Map(issues.map(({ id }, at) => [id, at]));
  const byProgramme = new Map<string, Issue[]>();
  for (const issue of issues) {
    const notes = new Map<string, Issue['notes'][number][]>();
    for (const note of issue.notes) for (const id of note.about) notes.set(id, [...(notes.get(id) ?? []), note]);
    for (const stance of issue.stances) {
      const own = byProgramme.get(stance.programme) ?? [];
      own.push({ ...issue, stances: [stance], notes: notes.get(stance.programme) ?? [] });
      byProgramme.set(stance.programme, own);
    }
  }
  return (programmes) => {
    const excerpts = programmes.map(({ id }) => ({ programmes: [], issues: byProgramme.get(id) ?? [] }));
    return [...merged(excerpts).issues].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  };
}

async function inBatches<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const item of items) {
    if (batch.push(work(item)) < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
