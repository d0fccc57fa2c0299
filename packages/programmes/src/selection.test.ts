import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { byTopic, entriesOf, limited, parseDataset, selectFrom, unknownIn, type Programme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { catalogue, programmes } = parseDataset(JSON.parse(text), 'nb');
const hav = programmes[0] as Programme;
const plan = programmes.at(-1) as Programme;

/** The ids of its entries, without the programme before them. */
const idsIn = (programme: Programme): string[] =>
  entriesOf(programme).map(({ entry }) => entry.id.slice(programme.id.length + 1));

describe('selectFrom', () => {
  it('keeps all where nothing is asked for', () => assert.equal(selectFrom(hav, {}), hav));

  it('keeps a topic, a section or some pledges', () => {
    assert.deepEqual(idsIn(selectFrom(hav, { topic: 'ferge' })), ['ferge/1']);
    assert.deepEqual(idsIn(selectFrom(hav, { section: 'ferge' })), ['ferge/1']);
    assert.deepEqual(idsIn(selectFrom(hav, { pledges: ['strand/2', `${hav.id}/ferge/1`] })), ['strand/2', 'ferge/1']);
  });

  it('keeps only what fits every condition', () => {
    assert.deepEqual(idsIn(selectFrom(hav, { section: 'ferge', pledges: ['strand/2', 'ferge/1'] })), ['ferge/1']);
    assert.deepEqual(idsIn(selectFrom(hav, { topic: 'ferge', pledges: ['strand/2'] })), []);
  });
});

describe('byTopic', () => {
  it('puts each entry under its main topic, once', () => {
    const { sections } = byTopic(hav, catalogue.topics, 'Uten tema');
    assert.deepEqual(
      sections.map(({ id, byTopic: ours }) => [id, ours]),
      [
        ['bad', true],
        ['ferge', true],
      ],
    );
    assert.deepEqual(idsIn({ ...hav, sections }).sort(), idsIn(hav).sort());
  });

  it('counts each topic where all of the programme is here, and no other', () => {
    const counts = (of: Programme) => byTopic(of, catalogue.topics, 'Uten tema').sections.map(({ count }) => count);
    assert.deepEqual(counts(hav), [
      { entries: 4, pledges: 2 },
      { entries: 1, pledges: 1 },
    ]);
    assert.deepEqual(counts(selectFrom(hav, { section: 'ferge' })), [undefined]);
  });

  it('has what is under none of the topics last, and leaves a document without any topics as it is', () => {
    const entries = entriesOf(hav).map(({ entry }) => entry);
    const without = (some: (at: number) => boolean): Programme => ({
      ...hav,
      sections: [
        {
          ...hav.sections[0]!,
          sections: [],
          entries: entries.map((it, at) => (some(at) ? { ...it, topics: [] } : it)),
        },
      ],
    });
    const last = byTopic(
      without((at) => at === 0),
      catalogue.topics,
      'Uten tema',
    ).sections.at(-1);
    assert.deepEqual([last?.heading, last?.entries.length], ['Uten tema', 1]);
    const none = without(() => true);
    assert.equal(byTopic(none, catalogue.topics, 'Uten tema'), none);
  });

  it('leaves a plan of a municipality as it is', () =>
    assert.equal(byTopic(plan, catalogue.topics, 'Uten tema'), plan));
});

describe('limited', () => {
  const shares = (limit: number, ...of: readonly Programme[]) => limited(of, limit).map((it) => idsIn(it).length);
  const [, fjell] = programmes as readonly [Programme, Programme];
  const silent = { ...hav, sections: [] };

  it('keeps the first entries of each programme, with their sections', () => {
    assert.deepEqual(limited([hav, hav], 3).map(idsIn), [idsIn(hav).slice(0, 2), idsIn(hav).slice(0, 1)]);
  });

  it('is shared out evenly, what is left over to the first', () => {
    assert.deepEqual(shares(4, hav, hav), [2, 2]);
    assert.deepEqual(shares(5, hav, hav, hav), [2, 2, 1]);
  });

  it('gives what a short programme does not need to the others', () => {
    assert.deepEqual(shares(6, fjell, hav), [2, 4]);
    assert.deepEqual(shares(6, hav, fjell, silent), [4, 2, 0]);
    assert.deepEqual(shares(99, hav, silent, fjell), [5, 0, 2]);
  });

  it('leaves out no programme, however small it is', () => {
    assert.deepEqual(shares(1, hav, fjell, plan, silent), [1, 1, 1, 0]);
    assert.deepEqual(shares(2.5, hav), [2]);
  });

  it('leaves the counts of the whole as they are', () => {
    const [cut] = limited([hav], 1);
    assert.deepEqual(cut?.count, { entries: 5, pledges: 3 });
    assert.deepEqual(cut.sections[0]?.count, { entries: 5, pledges: 3 });
  });
});

describe('unknownIn', () => {
  it('names the first section or entry that is not there, and those that are', () => {
    const none = { section: '', pledges: [] };
    assert.equal(unknownIn([hav], { ...none, section: 'skole' })?.id, 'skole');
    assert.ok(unknownIn([hav], { ...none, section: 'skole' })?.known.includes('ferge'));
    assert.equal(unknownIn([hav], { ...none, pledges: ['ferge/1', 'ferge/99'] })?.id, 'ferge/99');
    assert.equal(unknownIn([hav], { section: 'ferge', pledges: ['ferge/1'] }), undefined);
  });
});
