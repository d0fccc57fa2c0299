import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { streamOfText } from '../block-stream.js';
import type { Act } from './act.js';
import { historyOf, performed, redo, undo } from './history.js';
import { perform } from './perform.js';
import { wordsOf, type Review, type ReviewBlock } from './review.js';
import { reviewOf } from './review-of.js';
import { topicsIn } from './topics-in.js';

const TEXT = `Fjordby 2027–2031

Skole
Vi vil:
• bygge ny skole
• gi elevene frukt
Hav
Vi vil:
• ha flere ferger om natta
`;
const REVIEW = reviewOf(streamOfText(TEXT));

/** A block in short: `2 Skole` is a heading, `pledge bygge` an entry, `Vi vil:` other words. */
function inShort(block: ReviewBlock): string {
  if (block.kind === 'heading') return `${block.level} ${block.text}`;
  return block.kind === 'entry' ? `${block.entry} ${block.text}` : block.text;
}

function idOf(text: string, { blocks }: Review = REVIEW): string {
  return blocks.find((block) => block.text === text)?.id ?? 'none';
}

/** What differs after an act: blocks that were there, and blocks that are. */
function changes(act: Act, before = REVIEW): { gone: readonly string[]; new: readonly string[] } {
  const [old, now] = [before, perform(before, act)].map(({ blocks }) => blocks.map(inShort));
  return { gone: (old ?? []).filter((it) => !now?.includes(it)), new: (now ?? []).filter((it) => !old?.includes(it)) };
}

describe('an act on a review', () => {
  it('makes a heading of a block, or sets its level', () => {
    const ids = [idOf('gi elevene frukt'), idOf('Hav')];
    assert.deepEqual(changes({ act: 'heading', ids, level: 2 }), {
      gone: ['pledge gi elevene frukt', '1 Hav'],
      new: ['2 gi elevene frukt', '2 Hav'],
    });
  });

  it('makes a title, and other words of the one before', () => {
    const act: Act = { act: 'heading', ids: [idOf('Skole'), idOf('Hav')], level: 0 };
    assert.deepEqual(changes(act), { gone: ['0 Fjordby 2027–2031', '1 Skole'], new: ['Fjordby 2027–2031', '0 Skole'] });
    assert.equal(perform(REVIEW, act).title, 'Skole');
  });

  it('makes other words of a heading or pledge, and a pledge or fact of other words', () => {
    assert.deepEqual(changes({ act: 'text', ids: [idOf('Skole'), idOf('bygge ny skole')] }).new, [
      'Skole',
      'bygge ny skole',
    ]);
    assert.deepEqual(changes({ act: 'entry', ids: [idOf('Vi vil:'), idOf('bygge ny skole')], entry: 'fact' }).new, [
      'fact Vi vil:',
      'fact bygge ny skole',
    ]);
  });

  it('joins a block with the next, and keeps id and kind of the first', () => {
    const id = idOf('bygge ny skole');
    assert.deepEqual(changes({ act: 'join', id }).new, ['pledge bygge ny skole gi elevene frukt']);
    assert.equal(idOf('bygge ny skole gi elevene frukt', perform(REVIEW, { act: 'join', id })), id);
  });

  it('parts a block at the end of a word', () => {
    const id = idOf('ha flere ferger om natta');
    const act: Act = { act: 'split', id, word: 3 };
    assert.deepEqual(changes(act).new, ['pledge ha flere ferger', 'pledge om natta']);
    const after = perform(REVIEW, act);
    assert.equal(new Set(after.blocks.map((it) => it.id)).size, after.blocks.length);
  });

  it('keeps the title in step with its words', () => {
    const id = idOf('Fjordby 2027–2031');
    const split = perform(REVIEW, { act: 'split', id, word: 1 });
    assert.equal(split.title, 'Fjordby');
    assert.deepEqual(split.blocks.slice(0, 2).map(inShort), ['0 Fjordby', '2027–2031']);
    assert.equal(perform(split, { act: 'join', id }).title, 'Fjordby 2027–2031');
    const own = perform(REVIEW, { act: 'title', title: ' Vårt program ' });
    assert.equal(perform(own, { act: 'split', id, word: 1 }).title, 'Vårt program');
  });

  it('moves blocks to the end of another section, in their order', () => {
    const ids = [idOf('gi elevene frukt'), idOf('bygge ny skole')];
    const texts = (to: string | null): readonly string[] =>
      perform(REVIEW, { act: 'move', ids, to }).blocks.map(({ text }) => text);
    assert.deepEqual(texts(idOf('Hav')).slice(-3), ['ha flere ferger om natta', 'bygge ny skole', 'gi elevene frukt']);
    assert.deepEqual(texts(null).slice(0, 3), ['bygge ny skole', 'gi elevene frukt', 'Fjordby 2027–2031']);
    assert.equal(perform(REVIEW, { act: 'move', ids, to: idOf('Skole') }), REVIEW);
  });

  it('sets topics, at most three and each once, which a person has then confirmed', () => {
    const id = idOf('bygge ny skole');
    const topics = ['skole', 'bolig', 'skole', 'klima', 'kultur'];
    const after = topicsIn(perform(REVIEW, { act: 'topics', ids: [id], topics })).get(id);
    assert.deepEqual(after, { topics: ['skole', 'bolig', 'klima'], state: 'confirmed', sure: true });
  });

  it('confirms topics that were proposed, and leaves those alone that a person set', () => {
    const [id, other] = [idOf('bygge ny skole'), idOf('gi elevene frukt')];
    const set = perform(REVIEW, { act: 'topics', ids: [other], topics: [] });
    const after = topicsIn(perform(set, { act: 'confirm-topics', ids: [id, other] }));
    assert.deepEqual(after.get(id), { ...topicsIn(REVIEW).get(id), state: 'confirmed', sure: true });
    assert.deepEqual(after.get(other)?.topics, []);
  });

  it('confirms doubts, of one code or all', () => {
    const doubtful = reviewOf(streamOfText('Hav\nVi ønsker flere båter i bærum h?r.\nVi vil bade.\n'));
    const soft = doubtful.blocks.find(({ doubts }) => doubts.some(({ code }) => code === 'promise-soft'));
    const open = (review: Review): readonly string[] =>
      (review.blocks.find(({ id }) => id === soft?.id)?.doubts ?? [])
        .filter((it) => !it.confirmed)
        .map((it) => it.code);
    const ids = [soft?.id ?? ''];
    assert.ok(!open(perform(doubtful, { act: 'confirm', ids, code: 'promise-soft' })).includes('promise-soft'));
    assert.deepEqual(open(perform(doubtful, { act: 'confirm', ids })), []);
    assert.ok(!open(perform(doubtful, { act: 'text', ids })).includes('promise-soft'), 'saying what it is settles it');
  });

  it('that cannot be done or changes nothing gives the very same review', () => {
    const last = REVIEW.blocks.at(-1)?.id ?? '';
    const nothing: Act[] = [
      { act: 'join', id: last },
      { act: 'join', id: 'none' },
      { act: 'split', id: last, word: 0 },
      { act: 'split', id: last, word: 5 },
      { act: 'split', id: last, word: 1.5 },
      { act: 'split', id: 'none', word: 1 },
      { act: 'move', ids: [last], to: 'none' },
      { act: 'move', ids: [idOf('Hav')], to: idOf('Skole') },
      { act: 'move', ids: ['none'], to: idOf('Hav') },
      { act: 'heading', ids: ['none'], level: 0 },
      { act: 'heading', ids: [], level: 1 },
      { act: 'entry', ids: ['none'], entry: 'fact' },
      { act: 'text', ids: [idOf('Vi vil:', { ...REVIEW, blocks: REVIEW.blocks.slice(-3) })] },
      { act: 'topics', ids: [idOf('Hav')], topics: ['skole'] },
      { act: 'confirm', ids: ['none'] },
      { act: 'title', title: 'Fjordby 2027–2031 ' },
    ];
    for (const act of nothing) assert.equal(perform(REVIEW, act), REVIEW, JSON.stringify(act));
    const empty = reviewOf(streamOfText(''));
    for (const act of nothing.slice(0, -1)) assert.equal(perform(empty, act), empty, JSON.stringify(act));
  });
});

/** The same numbers each time, from 0 to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function anyAct({ blocks }: Review, next: () => number): Act {
  const any = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const id = next() < 0.05 ? 'none' : any(blocks).id;
  const ids = [id, any(blocks).id];
  const kinds: readonly Act[] = [
    { act: 'heading', ids, level: any([0, 1, 2, 5]) },
    { act: 'entry', ids, entry: any(['pledge', 'fact', 'principle']) },
    { act: 'text', ids },
    { act: 'join', id },
    { act: 'split', id, word: Math.floor(next() * 6) },
    { act: 'topics', ids, topics: ['skole'] },
    { act: 'confirm-topics', ids },
    { act: 'confirm', ids },
    { act: 'title', title: `T${Math.floor(next() * 9)}` },
  ];
  return any(kinds);
}

describe('any acts one after the other', () => {
  const all = (review: Review): string => review.blocks.flatMap(({ text }) => wordsOf(text)).join(' ');

  it('keep all words of the document in their order, and each id once', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = numbersFrom(seed);
      let review = REVIEW;
      for (let count = 0; count < 60; count++) {
        const act = anyAct(review, next);
        review = perform(review, act);
        assert.equal(all(review), all(REVIEW), JSON.stringify(act));
        assert.equal(new Set(review.blocks.map(({ id }) => id)).size, review.blocks.length, JSON.stringify(act));
        assert.ok(review.blocks.every(({ text }) => text !== ''));
      }
    }
  });

  it('can be undone one by one and done again, each with the act that it was', () => {
    const next = numbersFrom(7);
    let history = historyOf(REVIEW);
    for (let count = 0; count < 60; count++) history = performed(history, anyAct(history.review, next));
    const { review: end, past } = history;
    for (const expected of past.toReversed()) {
      const { history: before, step } = undo(history);
      assert.equal(step, expected);
      history = before;
    }
    assert.equal(history.review, REVIEW);
    assert.deepEqual(undo(history), { history, step: undefined });
    for (const expected of past) {
      const { history: after, step } = redo(history);
      assert.equal(step, expected);
      history = after;
    }
    assert.equal(history.review, end);
    assert.deepEqual(redo(history), { history, step: undefined });
  });

  it('forget what was undone once something else is done', () => {
    const first = performed(historyOf(REVIEW), { act: 'title', title: 'A' });
    const other = performed(undo(first).history, { act: 'title', title: 'B' });
    assert.equal(redo(other).step, undefined);
    assert.equal(performed(first, { act: 'title', title: 'A' }), first);
  });
});
