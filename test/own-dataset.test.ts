/** What comes out of a review: a dataset in one file that our parser reads, and HTML that reads as the same document. */
import assert from 'node:assert/strict';
import { readFile as readBytes } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  datasetFile,
  obstaclesOf,
  ownDataset,
  ownEntriesIn,
  ownHtml,
  ownProgramme,
  perform,
  readFile,
  reviewOf,
  sectionsOfReview,
  type About,
  type OwnTerm,
  type OwnVocabulary,
  type Review,
} from '@partiprogram/importer';
import { entriesOf, parseDataset, parseSearchWords } from '@partiprogram/programmes';
import { readFileSchemas } from './support/file-schemas.js';
import { docxFile } from './support/programme-files/docx-file.js';
import { htmlFile } from './support/programme-files/html-file.js';
import {
  HAVNELISTA,
  SKOGLISTA,
  STRANDPARTIET,
  type InventedProgramme,
} from './support/programme-files/invented-programmes.js';
import { pdfFile } from './support/programme-files/pdf-file.js';
import { markdownFile, textFile } from './support/programme-files/text-file.js';

const validate = await readFileSchemas();
const topics = JSON.parse(await readBytes('data/topics.json', 'utf8')) as OwnTerm[];
const VOCABULARY: OwnVocabulary = {
  parties: [
    { id: 'strand', code: 'STR', name: { nb: 'Strandpartiet', en: 'Beach Party' } },
    { id: 'skog', name: { nb: 'Skogpartiet', en: 'Forest Party' } },
  ],
  areas: [
    { id: '9901', name: 'Fjordby', county: 'Kystland' },
    { id: '9902', name: 'Nesbygd', county: 'Kystland' },
  ],
  topics,
};

const ABOUT: About = {
  publisher: { name: 'Fjordby Strandparti', parties: ['strand'] },
  area: { id: '9901', name: 'Fjordby' },
  period: { from: 2027, to: 2031 },
  document: 'program.pdf',
  source: 'https://example.org/program.pdf?a=1&b=2',
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function reviewOfFile(content: Uint8Array | string, name: string): Promise<Review> {
  return reviewOf(await readFile(typeof content === 'string' ? bytes(content) : content, { name }));
}

const FILES: Readonly<Record<string, (it: InventedProgramme) => Uint8Array | Promise<Uint8Array>>> = {
  'a.txt': (it) => bytes(textFile(it)),
  'a.md': (it) => bytes(markdownFile(it)),
  'a.html': (it) => bytes(htmlFile(it)),
  'a.docx': (it) => docxFile(it),
  'a.pdf': (it) => pdfFile(it, { pages: true }),
};

/** Headings and entries in order, in short. */
function outlineOf(review: Review): readonly string[] {
  return review.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${block.level} ${block.text}`];
    return block.kind === 'entry' ? [`${block.entry} ${block.depth} ${block.number ?? ''} ${block.text}`] : [];
  });
}

describe('a dataset of one programme', () => {
  for (const [name, make] of Object.entries(FILES)) {
    it(`has every entry of ${name} in its own words, and our parser reads it`, async () => {
      for (const programme of [STRANDPARTIET, SKOGLISTA, HAVNELISTA]) {
        const review = await reviewOfFile(await make(programme), name);
        const dataset = ownDataset([ownProgramme(review, ABOUT)], VOCABULARY, { date: '2026-11-30' });
        const { text, bytes: size } = datasetFile(dataset);
        assert.equal(size, bytes(text).length);
        validate('own-dataset', JSON.parse(text), name);
        const { programmes } = parseDataset(JSON.parse(text), 'nb');
        const entries = programmes.flatMap(entriesOf);
        assert.deepEqual(
          entries.map(({ entry }) => entry.quote),
          review.blocks.filter(({ kind }) => kind === 'entry').map((it) => it.text),
        );
        assert.ok(entries.length > 5 && entries.every(({ entry }) => entry.statement === undefined));
      }
    });
  }

  it('names only what it needs, with the everyday words of its topics', async () => {
    const review = await reviewOfFile('Skole\nVi vil:\n• bygge ny skole\n• gi elevene leksefri\n', 'a.txt');
    const dataset = ownDataset([ownProgramme(review, ABOUT)], VOCABULARY);
    assert.deepEqual(
      dataset.parties.map(({ id }) => id),
      ['strand'],
    );
    assert.deepEqual(
      dataset.municipalities.map(({ id }) => id),
      ['9901'],
    );
    assert.deepEqual(
      dataset.topics.map(({ id }) => id),
      ['skole'],
    );
    assert.ok((parseSearchWords(dataset)['skole'] ?? []).length > 5);
    assert.match(dataset.date, /^\d{4}-\d\d-\d\d$/);
  });

  it('has an id of place, party and year, which differs from those that are taken', async () => {
    const review = await reviewOfFile('Vi vil:\n• bade\n• ro\n', 'a.txt');
    const idOf = (about: Partial<About>, taken: readonly string[] = []): string =>
      ownProgramme(review, { ...ABOUT, ...about }, taken).id;
    assert.equal(idOf({}), 'fjordby-strand-2027');
    assert.equal(idOf({}, ['fjordby-strand-2027']), 'fjordby-strand-2027-2');
    assert.equal(idOf({ publisher: { name: 'X', parties: ['strand', 'skog'] } }), 'fjordby-strand-skog-2027');
    assert.equal(idOf({ area: { id: 'no', name: 'Hele landet' }, period: null }), 'norge-strand-program');
    const list = {
      name: 'Ærlig samling for øyene, skjærene og alle som bor ute i havet',
      parties: [],
      independent: true,
    };
    assert.equal(idOf({ publisher: list }), 'fjordby-aerlig-samling-for-oyene-2027');
  });

  it('nests sections by the levels of their headings, and heads what has none with the title', async () => {
    const text = '* ro\n\n# A\n\n- bade\n\n## B\n\n- fiske\n\n### C\n\nOrd.\n\n# D\n\n## E\n\n- seile\n';
    const review = await reviewOfFile(text, 'a.md');
    const { sections } = ownProgramme(review, { ...ABOUT, title: 'Havet' });
    const inShort = (all: typeof sections): readonly unknown[] =>
      all.map((it) => [it.heading, it.entries.length, ...inShort(it.sections ?? [])]);
    assert.deepEqual(inShort(sections), [
      ['Havet', 1],
      ['A', 1, ['B', 1]],
      ['D', 0, ['E', 1]],
    ]);
  });

  it('gives each entry an id of its own, whatever the document repeats', async () => {
    const list = '1. bade\n1. ro\n\n';
    const review = await reviewOfFile(`# A\n\n${list}# A\n\n${list}`, 'a.md');
    const ids = review.blocks.filter(({ kind }) => kind === 'entry').map(({ id }) => id);
    const principles = perform(review, { act: 'entry', ids, entry: 'principle' });
    for (const it of [review, principles]) {
      const programme = ownProgramme(it, ABOUT);
      const own = ownEntriesIn(programme.sections).map(({ id }) => id);
      assert.equal(new Set(own).size, 4);
      assert.doesNotThrow(() => parseDataset(ownDataset([programme], VOCABULARY), 'nb'));
    }
  });

  it('marks topics as proposed until a person has confirmed them', async () => {
    const review = await reviewOfFile('Skole\nVi vil:\n• bygge ny skole\n• gi elevene leksefri\n', 'a.txt');
    const [first = '', second = ''] = review.blocks.filter(({ kind }) => kind === 'entry').map(({ id }) => id);
    const confirmed = perform(review, { act: 'confirm-topics', ids: [first] });
    const set = perform(confirmed, { act: 'topics', ids: [second], topics: [] });
    const marks = (it: Review): readonly unknown[] =>
      ownEntriesIn(ownProgramme(it, ABOUT).sections).map((entry) => [entry.topicsProposed, entry.topics[0]]);
    assert.deepEqual(marks(review), [
      [true, 'skole'],
      [true, 'skole'],
    ]);
    assert.deepEqual(marks(set), [
      [undefined, 'skole'],
      [undefined, undefined],
    ]);
  });

  it('says that the whole was read only if a person said so', async () => {
    const review = await reviewOfFile('Vi vil:\n• bade\n• ro\n', 'a.txt');
    assert.equal(ownProgramme(review, ABOUT).coverage, 'part');
    const programme: Review = { ...review, kind: 'party-programme' };
    assert.equal(ownProgramme(programme, { ...ABOUT, coverage: 'whole' }).coverage, 'whole');
  });

  it('says of a page on one topic which topics it covers, and else nothing of the whole', async () => {
    const of = async (text: string): Promise<unknown> => {
      const page: Review = { ...(await reviewOfFile(text, 'a.txt')), kind: 'topic-page' };
      const { covers, coverage } = ownProgramme(page, { ...ABOUT, coverage: 'whole' });
      return [covers, coverage];
    };
    assert.deepEqual(await of('Skole\nVi vil:\n• bygge ny skole\n• gi elevene leksefri\n'), [['skole'], 'whole']);
    assert.deepEqual(await of('Xyzzy\nVi vil:\n• qwer\n• asdf\n'), [undefined, 'part']);
  });

  it('leaves out characters that nobody sees and no dataset may have', async () => {
    const review = await reviewOfFile('<h1>A</h1><ul><li>ba\u202Ede i\u0007 havet<li>\u2066ro</ul>', 'a.html');
    const programme = ownProgramme(review, { ...ABOUT, title: 'T\u200F' });
    assert.deepEqual(
      ownEntriesIn(programme.sections).map(({ quote }) => quote),
      ['bade i havet', 'ro'],
    );
    assert.doesNotThrow(() => parseDataset(ownDataset([programme], VOCABULARY), 'nb'));
  });

  it('is refused with the id that is not known, or stands twice', async () => {
    const review = await reviewOfFile('Vi vil:\n• bade\n• ro\n', 'a.txt');
    const made = (about: Partial<About>): (() => unknown) => {
      const programme = ownProgramme(review, { ...ABOUT, ...about });
      return () => ownDataset([programme], VOCABULARY);
    };
    assert.throws(made({ area: { id: '9999', name: 'Borte' } }), { problem: 'unknown-area', about: '9999' });
    assert.throws(made({ publisher: { name: 'X', parties: ['x'] } }), { problem: 'unknown-party', about: 'x' });
    const programme = ownProgramme(review, ABOUT);
    assert.throws(() => ownDataset([programme, programme], VOCABULARY), { problem: 'double-programme' });
  });
});

describe('what stands in the way of a file', () => {
  it('is told with the block that it is about', async () => {
    const empty = await reviewOfFile('Bare ord.\n', 'a.txt');
    const about = { ...ABOUT, publisher: { name: ' ', parties: [] }, area: { id: '', name: '' } };
    const codes = obstaclesOf(empty, { ...about, source: 'ftp://x', period: { from: 2031, to: 2027 } });
    assert.deepEqual(
      codes.map(({ code }) => code),
      ['no-entries', 'no-publisher', 'no-area', 'bad-period', 'bad-source'],
    );
    const long = await reviewOfFile(`<ul><li>ro<li>${'ord '.repeat(2000)}</ul>`, 'a.html');
    assert.deepEqual(obstaclesOf(long, ABOUT), [{ code: 'entry-too-long', id: 'b2' }]);
    assert.deepEqual(obstaclesOf(await reviewOfFile('Vi vil:\n• bade\n• ro\n', 'a.txt'), ABOUT), []);
  });
});

describe('HTML to paste into a page', () => {
  for (const [name, make] of Object.entries(FILES)) {
    it(`reads as the same headings and entries that were read in ${name}`, async () => {
      for (const programme of [STRANDPARTIET, SKOGLISTA, HAVNELISTA]) {
        const review = await reviewOfFile(await make(programme), name);
        const html = ownHtml(review, ABOUT);
        const again = await reviewOfFile(html, 'again.html');
        assert.deepEqual(outlineOf(again), outlineOf(review));
      }
    });
  }

  it('has headings of every level, nested and numbered lists, and all other words', async () => {
    const md = `# T\n\nOrd.\n\n${[1, 2, 3, 4, 5].map((it) => `#${'#'.repeat(it)} H${it}\n\n- p${it}\n`).join('\n')}`;
    const deep = md.replace('- p1', '1. p1\n   - x\n     - y\n   - z\n4. q');
    const review = await reviewOfFile(deep, 'a.md');
    const html = ownHtml(review, ABOUT);
    const again = await reviewOfFile(html, 'again.html');
    assert.deepEqual(outlineOf(again), outlineOf(review));
    assert.ok(again.blocks.some(({ kind, text }) => kind === 'text' && text === 'Ord.'));
    assert.equal(sectionsOfReview(again).length, sectionsOfReview(review).length);
  });

  it('keeps what a person made of the document', async () => {
    const read = await reviewOfFile('# T\n\n## Hav\n\nVi vil:\n\n- bade\n- ro\n\nMer om havet\n\n- fiske\n', 'a.md');
    const idOf = (text: string): string => read.blocks.find((it) => it.text === text)?.id ?? '';
    const ids = [idOf('Mer om havet')];
    const heading = perform(read, { act: 'heading', ids, level: 2 });
    const moved = perform(heading, { act: 'move', ids: [idOf('ro')], to: ids[0] ?? '' });
    const titled = perform(moved, { act: 'title', title: 'Vårt hav' });
    const again = await reviewOfFile(ownHtml(titled, ABOUT), 'again.html');
    assert.deepEqual(outlineOf(again), [
      '0 Vårt hav',
      '1 Hav',
      'pledge 0  bade',
      '2 Mer om havet',
      'pledge 0  fiske',
      'pledge 0  ro',
    ]);
  });
});
