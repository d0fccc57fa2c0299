import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { normaliseOriginal } from '@partiprogram/programmes';
import {
  entriesOf,
  readDatasetFiles,
  type DatasetFiles,
  type SourceEntry,
  type SourceIssue,
  type SourceProgramme,
} from '../scripts/dataset-files.js';
import { documentWords } from '../scripts/lost-words.js';
import { checkOriginals } from '../scripts/original-rules.js';
import { DOCUMENT, DOCUMENT_NAME, inventedProgramme } from './support/invented-programme.js';
import { temporaryFolder } from './support/temporary-folder.js';

const originals = '../shared/programs';
const files = await readDatasetFiles('data');

type Expected = readonly (readonly [place: string, problem: string])[];

/** A change that takes a programme away from its document, and everything that must be found because of it. */
interface Case {
  readonly what: string;
  readonly change: (programme: SourceProgramme, document: string) => Expected;
}

const COMMON: readonly Case[] = [
  {
    what: 'a document that is missing',
    change(programme) {
      programme.source.document = 'nowhere.txt';
      return [[programme.id, 'its document nowhere.txt is not among the originals']];
    },
  },
  {
    what: 'another version of the document',
    change({ id, source }) {
      source.sha256 = '0'.repeat(64);
      return [[id, `${source.document} is another version`]];
    },
  },
  {
    what: 'a pledge that was taken away',
    change(programme) {
      const { entries } = sectionWithPledges(programme);
      const gone = entries.splice(1, 1)[0]!;
      return [[`${programme.id}, line ${gone.lines[0]}`, 'an item of the document has no entry']];
    },
  },
  {
    what: 'a pledge that was made up',
    change(programme) {
      const { entries } = sectionWithPledges(programme);
      const made: SourceEntry = { ...plainEntry(programme), id: `${programme.id}/x/99`, fingerprint: 'f'.repeat(64) };
      entries.push(made);
      return [
        [made.id, 'is no item of the document'],
        [made.id, 'its fingerprint does not fit its lines'],
      ];
    },
  },
  {
    what: 'two pledges that changed places',
    change(programme) {
      const { entries } = sectionWithPledges(programme);
      const [a, b] = entries.splice(0, 2);
      entries.unshift(b!, a!);
      return [[a!.id, 'stands in another order than in the document']];
    },
  },
  {
    what: 'lines outside of the document',
    change(programme, document) {
      const entry = entriesOf(programme).at(-1)!;
      entry.lines[1] = 99_999;
      return [[entry.id, `no lines ${entry.lines[0]}–99999 in ${document.split('\n').length}`]];
    },
  },
  {
    what: 'words outside of the lines',
    change(programme, document) {
      const entry = plainEntry(programme);
      const words = normaliseOriginal(document, entry.lines).split(' ').length;
      entry.span = [1, words + 1];
      return [[entry.id, `no words 1–${words + 1} in ${words}`]];
    },
  },
  {
    what: 'a search word that the source has not',
    change(programme) {
      const entry = plainEntry(programme);
      entry.words = [...(entry.words ?? []), 'snabelkatt'];
      return [[entry.id, 'the search word «snabelkatt» is not in the source']];
    },
  },
  {
    what: 'words of the document that the search lacks, or has and should not',
    change(programme, document) {
      const [lost = '', ...others] = documentWords(programme, document);
      programme.words = [...others, 'snabelkatt'];
      return [
        [programme.id, 'the search word «snabelkatt» is not in the source'],
        [programme.id, `the search does not know the word «${lost}»: npm run data:words`],
      ];
    },
  },
  {
    what: 'a figure that the source has not',
    change(programme) {
      const entry = plainEntry(programme);
      entry.statement = { ...entry.statement, nb: `${entry.statement.nb} (987)` };
      return [[entry.id, 'the figure 987 is not in the source (nb)']];
    },
  },
  {
    what: 'a figure that the source has not, in English alone',
    change(programme) {
      const entry = plainEntry(programme);
      entry.details = { nb: 'Noe mer.', en: 'Something more, 987 times.' };
      return [[entry.id, 'the figure 987 is not in the source (en)']];
    },
  },
  ...(['statement', 'details', 'note'] as const).map((key) => ({
    what: `words of the source in a ${key}`,
    change(programme: SourceProgramme, document: string): Expected {
      const entry = plainEntry(programme);
      const original = normaliseOriginal(document, entry.lines);
      entry[key] = { nb: original, en: 'In our own words' };
      return [[entry.id, copied(original)]];
    },
  })),
  {
    what: 'words of the source in the summary of a section',
    change(programme, document) {
      const section = sectionWithPledges(programme);
      const original = normaliseOriginal(document, plainEntry(programme).lines);
      section.summary = { nb: `Partiet skriver: ${original.toUpperCase()}`, en: 'In our own words' };
      return [[`${programme.id}/${section.id}`, copied(original)]];
    },
  },
  {
    what: 'words of the source in a notice',
    change(programme, document) {
      const original = normaliseOriginal(document, plainEntry(programme).lines);
      programme.notices.push({ kind: 'editor', text: { nb: original, en: 'In our own words' } });
      return [[programme.id, copied(original)]];
    },
  },
];

/** What only a document that we know by heart can show. */
const INVENTED: readonly Case[] = [
  {
    what: 'a figure that was changed',
    change(programme) {
      const entry = entriesOf(programme)[0]!;
      entry.statement = { ...entry.statement, nb: 'Åpne 3 badeplasser til, i øst' };
      return [
        [entry.id, 'the figure 2 is not carried over (nb)'],
        [entry.id, 'the figure 3 is not in the source (nb)'],
      ];
    },
  },
  {
    what: 'an amount that was left out',
    change(programme) {
      const entry = entriesOf(programme)[1]!;
      entry.statement = { ...entry.statement, en: 'Spend money on a jetty and a diving tower' };
      return [[entry.id, 'the figure 660000 is not carried over (en)']];
    },
  },
  {
    what: 'a pledge whose lines were moved',
    change(programme) {
      const entry = entriesOf(programme)[2]!;
      entry.lines = [10, 10];
      return [[entry.id, 'its fingerprint does not fit its lines']];
    },
  },
];

function sectionWithPledges(programme: SourceProgramme): SourceProgramme['sections'][number] {
  const found = programme.sections.find(({ entries }) => entries.length > 2);
  assert.ok(found, `${programme.id} has no section with several entries`);
  return found;
}

/** A pledge of one long sentence, without figures: enough words to be copied, and nothing else to be found wrong. */
function plainEntry(programme: SourceProgramme): SourceEntry {
  const ids = new Map([
    ['fjordby-hav', 'fjordby-hav/hav/3'],
    ['baerum-ap-mangfold', 'baerum-ap-mangfold/mangfold/1'],
  ]);
  const found = entriesOf(programme).find(({ id }) => id === ids.get(programme.id));
  assert.ok(found, `${programme.id} has not the entry that is tried`);
  return found;
}

/** What is said of a copy: the first eight of its words. */
function copied(original: string): string {
  const words = original.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return `copied from the source: «${words.slice(0, 8).join(' ')}»`;
}

function only(programme: SourceProgramme): DatasetFiles {
  return { ...files, issues: [], silences: [], programmes: new Map([[programme.id, programme]]) };
}

async function assertFinds(
  { change }: Case,
  programme: SourceProgramme,
  document: string,
  folder: string,
): Promise<void> {
  const expected = change(programme, document).map(([place, problem]) => ({ place, problem }));
  assert.deepEqual(await checkOriginals(only(programme), folder), expected);
}

describe('an invented programme held against its document', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, DOCUMENT_NAME), DOCUMENT);

  it('agrees with it', async () => {
    assert.deepEqual(await checkOriginals(only(inventedProgramme()), folder), []);
  });

  for (const trial of [...COMMON, ...INVENTED]) {
    it(`shows ${trial.what}`, () => assertFinds(trial, inventedProgramme(), DOCUMENT, folder));
  }

  it('shows a document that was written anew', async () => {
    const other = await temporaryFolder();
    await writeFile(join(other, DOCUMENT_NAME), DOCUMENT.replace('strendene', 'fjæra'));
    assert.deepEqual(await checkOriginals(only(inventedProgramme()), other), [
      { place: 'fjordby-hav', problem: `${DOCUMENT_NAME} is another version` },
    ]);
  });

  it('lets a heading of the source stand in a sentence of ours', async () => {
    const programme = inventedProgramme();
    const heading = 'La elevene i alle byens skoler få gratis svømmekurs';
    programme.sections[0]!.summary = { nb: `Partiet mener noe om «${heading}».`, en: 'In our own words' };
    assert.equal((await checkOriginals(only(programme), folder)).length, 1);
    programme.sections[0]!.heading = { nb: heading, en: 'Lessons' };
    assert.deepEqual(await checkOriginals(only(programme), folder), []);
  });
});

describe('an issue held against the document that speaks on it', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, DOCUMENT_NAME), DOCUMENT);
  const COPY = 'La elevene i alle byens skoler få gratis svømmekurs';
  const ours = { nb: 'Alle skoleelever bør lære å svømme gratis', en: 'All pupils should learn to swim for free' };

  async function findings(changed: Partial<SourceIssue>, stance: Partial<SourceIssue['stances'][number]> = {}) {
    const programme = inventedProgramme();
    const speaks = { programme: programme.id, state: 'says', position: 'for', ...stance };
    const issue = { id: 'svomming', topics: [], title: ours, proposition: ours, relation: 'only-one', ...changed };
    const found = await checkOriginals({ ...only(programme), issues: [{ ...issue, stances: [speaks] }] }, folder);
    return found.map(({ place, problem }) => `${place}: ${problem}`);
  }

  it('is in our own words: its title, its proposition, its notes and what it says of each programme', async () => {
    const text = { nb: `${COPY} hvert år`, en: 'In our own words' };
    assert.deepEqual(await findings({}), []);
    const problem = `issues/svomming: ${copied(COPY)}`;
    assert.deepEqual(await findings({ title: text }), [problem]);
    assert.deepEqual(await findings({ proposition: text }), [problem]);
    assert.deepEqual(await findings({ notes: [{ about: [], text }] }), [problem]);
    assert.deepEqual(await findings({}, { summary: text }), [problem]);
  });

  it('may name the publisher, as the document does', async () => {
    const text = { nb: 'Havpartiet vil åpne 2 nye badeplasser på østsiden', en: 'In our own words' };
    assert.deepEqual(await findings({ notes: [{ about: [], text }] }), []);
    const longer = { nb: `${text.nb} av fjorden`, en: 'In our own words' };
    assert.equal((await findings({ notes: [{ about: [], text: longer }] })).length, 1);
  });

  it('rests on lines of prose that have words', async () => {
    const blank = DOCUMENT.split('\n').findIndex((line) => line.trim() === '') + 1;
    assert.ok(blank > 1);
    assert.deepEqual(await findings({}, { prose: [[1, 1]] }), []);
    assert.deepEqual(await findings({}, { prose: [[1, blank]] }), [
      `issues/svomming: prose of fjordby-hav, 1–${blank}, begins or ends on a blank line`,
    ]);
  });
});

describe('a real programme held against its document', () => {
  const skip = !existsSync(originals) && `the documents are not in ${originals}`;

  for (const trial of COMMON) {
    it(`shows ${trial.what}`, { skip }, async () => {
      const programme = structuredClone(files.programmes.get('baerum-ap-mangfold')!);
      const document = await readFile(join(originals, programme.source.document), 'utf8');
      await assertFinds(trial, programme, document, originals);
    });
  }
});
