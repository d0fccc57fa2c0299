import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  entriesOf,
  inNeutralOrder,
  isOver,
  parseDataset,
  pledgesOf,
  pledgesOnTopics,
  pointOf,
  pollTopicName,
  pollTopics,
  withEntries,
  type Programme,
} from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, catalogue } = parseDataset(JSON.parse(text), 'nb');
const [hav, fjell, , plan] = programmes as readonly [Programme, Programme, Programme, Programme];

describe('entriesOf', () => {
  it('goes in the order of the document, into sections inside sections', () => {
    assert.deepEqual(
      entriesOf(hav).map(({ entry }) => entry.id.replace('fjordby-hav-2025/', '')),
      ['strand/principle-2', 'strand/1', 'strand/2', 'strand/fact-1', 'ferge/1'],
    );
    assert.equal(entriesOf(hav).at(-1)?.section.heading, 'Ferge');
  });
});

describe('pledgesOf', () => {
  it('leaves out what is no pledge', () => assert.equal(pledgesOf(hav).length, 3));
  it('finds none in a plan', () => assert.equal(pledgesOf(plan).length, 0));
});

describe('pledgesOnTopics', () => {
  it('puts the pledges of a topic together', () => assert.equal(pledgesOnTopics(hav).get('ferge')?.length, 1));
  it('has one with two topics below both, and one that names a topic twice once', () => {
    const [first] = hav.sections;
    assert.ok(first?.entries[0]);
    const twice = { ...first.entries[0], kind: 'pledge' as const, topics: ['bad', 'ferge', 'bad'] };
    const topics = pledgesOnTopics({ sections: [{ ...first, entries: [twice], sections: [] }] });
    assert.deepEqual([topics.get('bad'), topics.get('ferge')], [[twice], [twice]]);
  });
});

describe('withEntries', () => {
  it('drops a section that has nothing left, and keeps one for the sections inside it', () => {
    const ferge = withEntries(hav, ({ topics }) => topics[0] === 'ferge');
    assert.equal(ferge.sections.length, 1);
    assert.equal(ferge.sections[0]?.entries.length, 0);
    assert.equal(ferge.sections[0]?.sections.length, 1);
    assert.equal(withEntries(hav, () => false).sections.length, 0);
  });
});

describe('pointOf', () => {
  it('is the number at the end of the id, the printed number before it, and nothing for a fact', () => {
    const points = entriesOf(hav).map(({ entry }) => pointOf(entry));
    assert.deepEqual(points, [2, 1, 2, undefined, 1]);
  });
});

describe('isOver', () => {
  const period = { from: 2019, to: 2023 };
  it('is false to the last day of the last year', () => assert.equal(isOver(period, new Date(2023, 11, 31)), false));
  it('is true from the first day after', () => assert.equal(isOver(period, new Date(2024, 0, 1)), true));
  it('is never said where no term is stated', () => assert.equal(isOver(null, new Date(2100, 0, 1)), false));
});

describe('inNeutralOrder', () => {
  it('goes by name, with the Norwegian alphabet', () => {
    const named = (name: string): Programme => ({ ...hav, publisher: { ...hav.publisher, name } });
    const order = inNeutralOrder([named('Ål'), named('Øst'), named('Ask'), named('Ær')]);
    assert.deepEqual(
      order.map(({ publisher }) => publisher.name),
      ['Ask', 'Ær', 'Øst', 'Ål'],
    );
  });
});

describe('a poll', () => {
  const ids = (programme: Programme): string[] => pollTopics(catalogue, programme).map(({ id }) => id);

  it('asks only about topics that have pledges, in our order', () => assert.deepEqual(ids(hav), ['bad', 'ferge']));
  it('never asks about a municipality’s plan', () => assert.deepEqual(ids(plan), []));
  it('asks first about what the document is about', () => {
    const own = { ...hav, covers: ['ferge'] };
    assert.deepEqual(
      pollTopics(catalogue, own).map(({ id }) => id),
      ['ferge', 'bad'],
    );
  });

  it('calls the topic of a topic page by the page’s title, in the middle of a sentence', () => {
    const topics = pollTopics(catalogue, fjell);
    assert.equal(topics[0] && pollTopicName(fjell, topics[0]), 'bading og tur');
    assert.equal(topics[0] && pollTopicName(hav, topics[0]), 'bad og strand');
    assert.equal(topics[0] && pollTopicName({ ...fjell, title: 'SFO' }, topics[0]), 'SFO');
  });
});
