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

describe('limited', () => {
  it('keeps the first entries of all programmes together, with their sections', () => {
    const [first, second] = limited([hav, hav], idsIn(hav).length + 1);
    assert.deepEqual(idsIn(first!), idsIn(hav));
    assert.deepEqual(idsIn(second!), idsIn(hav).slice(0, 1));
    assert.deepEqual(limited([hav], 0)[0]?.sections, []);
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
