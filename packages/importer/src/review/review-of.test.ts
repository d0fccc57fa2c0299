import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { streamOfText } from '../block-stream.js';
import { readFile } from '../read-file.js';
import { doubtsFirst, openDoubts } from './doubts-first.js';
import type { Review, ReviewBlock } from './review.js';
import { reviewOf } from './review-of.js';
import { countReview, sectionsOfReview } from './sections-of-review.js';
import { topicsIn } from './topics-in.js';

const PROGRAMME = `Program for Fjordby 2027–2031

Skole
Havpartiet vil:
• bygge ny skole i Fjordby
• gi elevene gratis frukt
  hver dag
Transport
Vi er glade i båt. Det er alle.
Vi vil:
• ha flere ferger
• la ferga gå også om natta
`;

function reviewOfText(text: string): Review {
  return reviewOf(streamOfText(text));
}

/** A block in short: `2 Skole` is a heading, `pledge bygge` an entry, `Vi vil:` other words. */
function inShort(block: ReviewBlock): string {
  if (block.kind === 'heading') return `${block.level} ${block.text}`;
  return block.kind === 'entry' ? `${block.entry} ${block.text}` : block.text;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

describe('a review', () => {
  it('has all of the document in order: headings with levels, entries, and other words', () => {
    assert.deepEqual(reviewOfText(PROGRAMME).blocks.map(inShort), [
      '0 Program for Fjordby 2027–2031',
      '1 Skole',
      'Havpartiet vil:',
      'pledge bygge ny skole i Fjordby',
      'pledge gi elevene gratis frukt hver dag',
      '1 Transport',
      'Vi er glade i båt. Det er alle.',
      'Vi vil:',
      'pledge ha flere ferger',
      'pledge la ferga gå også om natta',
    ]);
    const { title, period } = reviewOfText(PROGRAMME);
    assert.deepEqual([title, period], ['Program for Fjordby 2027–2031', { from: 2027, to: 2031 }]);
    assert.equal(reviewOfText('Hav\nVi vil:\n• bade i 2027\n• ro\n').period, null);
  });

  it('leaves out no word of a document, whatever it is made of', () => {
    const sentences = 'Om oss\nVi er mange. Vi vil bygge en brygge. Det haster. Vi ønsker flere båter! Takk.\n';
    const questions = 'Plan\nSpørsmål å drøfte:\n• Hvor skal brygga stå? Hvem skal betale?\n• Når?\n';
    const principle = `${PROGRAMME}\nPrinsipp 1: Sjøen er for alle\nIngen skal stenges ute.\n\nVi vil:\n• bade\n`;
    for (const text of [PROGRAMME, sentences, questions, principle, 'Bare tekst uten noe mer.\n', '• en\n• to\n'])
      assert.deepEqual(
        reviewOfText(text).blocks.flatMap((it) => wordsIn(it.text)),
        wordsIn(text),
      );
  });

  it('parts a paragraph where sentences of it are pledges', () => {
    const text = 'Hav\nVi er mange. Vi vil bygge en brygge. Det haster. Vi ønsker flere båter i havna.\n';
    const { blocks } = reviewOfText(text);
    assert.deepEqual(blocks.map(inShort), [
      '0 Hav',
      'Vi er mange.',
      'pledge Vi vil bygge en brygge.',
      'Det haster.',
      'pledge Vi ønsker flere båter i havna.',
    ]);
    assert.deepEqual(
      blocks.map((it) => (it.kind === 'entry' ? it.sentence : '')),
      ['', '', 'firm', '', 'soft'],
    );
    const codes = blocks.map(({ doubts }) => doubts.map(({ code }) => code).filter((it) => it.startsWith('promise')));
    assert.deepEqual(codes, [[], [], ['promise'], [], ['promise-soft']]);
  });

  it('has what was dropped as notes, with page or line', async () => {
    const html = '<h1>A</h1><nav>Til toppen</nav><h2>B</h2><ul><li>bygge<li>male</ul>';
    const review = reviewOf(await readFile(new TextEncoder().encode(html), { name: 'a.html' }));
    assert.ok(review.notes.some(({ code, about }) => code === 'outside-text' && about === 'Til toppen'));
    assert.deepEqual(
      reviewOfText('• en\n• to\n').notes.map(({ code }) => code),
      ['document-kind'],
    );
  });

  it('keeps depth, number and line of an entry', async () => {
    const text = '# A\n\n1. bygge\n   - male\n2. rydde\n';
    const { blocks } = reviewOf(await readFile(new TextEncoder().encode(text), { name: 'a.md' }));
    const entries = blocks.filter(({ kind }) => kind === 'entry');
    assert.deepEqual(
      entries.map(({ line }) => line),
      [3, 4, 5],
    );
    assert.deepEqual(
      entries.map((it) => it.kind === 'entry' && [it.depth, it.number]),
      [
        [0, 1],
        [1, undefined],
        [0, 2],
      ],
    );
  });

  it('is empty for a document without words', () => {
    const review = reviewOfText(' \n');
    assert.deepEqual(review.blocks, []);
    assert.deepEqual(sectionsOfReview(review), []);
    assert.deepEqual(doubtsFirst(review), []);
    assert.equal(topicsIn(review).size, 0);
  });

  it('tells the language by its words', () => {
    const languageOf = (text: string): string => reviewOfText(text).language;
    assert.equal(languageOf(PROGRAMME), 'nb');
    assert.equal(languageOf('Me vil:\n• ikkje byggje meir\n• vere snille mot kvarandre\n'), 'nn');
    assert.equal(languageOf('Mii áigut:\n• ahte mánát galget oahppat sámegiela\n• ahte gielda lea buoret\n'), 'se');
    assert.equal(languageOf('We will:\n• build a pier in the harbour\n• be kind to all of you\n'), 'en');
  });
});

describe('the doubts of a review', () => {
  it('come first where the importer was unsure, then where it guessed', () => {
    const review = reviewOfText('Hav\nVi vil bygge. Vi ønsker flere båter. Vi lover is.\n');
    const [first, second] = doubtsFirst(review).map((id) => review.blocks.find((it) => it.id === id)?.text);
    assert.deepEqual([first, second], ['Vi ønsker flere båter.', 'Hav']);
    assert.equal(openDoubts(review), 1);
  });
});

describe('the sections of a review', () => {
  it('begin with what stands before the first heading', () => {
    const sections = sectionsOfReview(reviewOfText('Vi vil:\n• bade\n• ro\n\nSkole\nVi vil:\n• lese\n• regne\n'));
    assert.deepEqual(
      sections.map(({ heading, blocks }) => [heading?.text, blocks.length]),
      [
        [undefined, 3],
        ['Skole', 3],
      ],
    );
  });

  it('are counted', () => {
    assert.deepEqual(countReview(reviewOfText(PROGRAMME)), { headings: 3, pledges: 4, others: 0, texts: 3 });
  });
});

describe('the topics of a review', () => {
  it('are proposed for each entry, from its words and headings', () => {
    const review = reviewOfText(PROGRAMME);
    const topics = [...topicsIn(review).values()];
    assert.deepEqual(
      topics.map((it) => [it.topics[0], it.state]),
      [
        ['skole', 'proposed'],
        ['skole', 'proposed'],
        ['samferdsel', 'proposed'],
        ['samferdsel', 'proposed'],
      ],
    );
  });

  it('cost little after the first time', () => {
    const items = Array.from({ length: 1000 }, (_, at) => `• bygge ${at} nye barnehageplasser med lek og språk\n`);
    const review = reviewOfText(`Barnehage\nVi vil:\n${items.join('')}`);
    const first = topicsIn(review);
    const before = process.cpuUsage();
    const again = topicsIn({ ...review, title: 'Ny' });
    const { user } = process.cpuUsage(before);
    assert.ok(user < 100_000, `${user / 1000} ms`);
    for (const [id, topics] of first) assert.equal(again.get(id), topics);
  });
});
