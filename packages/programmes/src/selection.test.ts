import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { byTopic, entriesOf, firstOf, parseDataset, selectFrom, type Programme } from './index.js';

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
    const { sections } = byTopic(hav, catalogue.topics);
    assert.deepEqual(
      sections.map(({ id, byTopic: ours }) => [id, ours]),
      [
        ['bad', true],
        ['ferge', true],
      ],
    );
    assert.deepEqual(idsIn({ ...hav, sections }).sort(), idsIn(hav).sort());
  });

  it('leaves a plan of a municipality as it is', () => assert.equal(byTopic(plan, catalogue.topics), plan));
});

describe('firstOf', () => {
  it('keeps the first entries with their sections', () => {
    assert.deepEqual(idsIn(firstOf(hav, 2)), idsIn(hav).slice(0, 2));
    assert.deepEqual(firstOf(hav, 0).sections, []);
  });
});
