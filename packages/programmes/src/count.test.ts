import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { countIn, entriesOf, excerptOn, parseDataset, selectFrom, sumOf, toldCount, type Programme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const hav = programmes[0] as Programme;

const count = (entries: number, pledges: number) => ({ entries, pledges });

describe('the count of a programme', () => {
  it('is that of the whole, and so is that of a section, whatever is selected', () => {
    const [excerpt] = excerptOn([hav], 'ferge', issues).programmes;
    for (const of of [hav, selectFrom(hav, { topic: 'ferge' }), selectFrom(hav, { section: 'ferge' }), excerpt!]) {
      assert.deepEqual(of.count, count(5, 3));
    }
    assert.deepEqual(excerpt?.sections[0]?.count, count(5, 3), 'with the section below it');
    assert.deepEqual(excerpt.sections[0].sections[0]?.count, count(1, 1));
  });

  it('counts what there is, pledges apart', () => {
    assert.deepEqual(countIn(entriesOf(hav)), count(5, 3));
    assert.deepEqual(sumOf([count(5, 3), count(2, 0)]), count(7, 3));
    assert.deepEqual(sumOf([]), count(0, 0));
  });
});

describe('toldCount', () => {
  const told = (shown: [number, number], whole: [number, number]) => {
    const { what, shown: some, all } = toldCount(count(...shown), count(...whole));
    return `${some ?? ''}/${all} ${what}`;
  };

  it('tells a part as a part of the whole', () => {
    assert.equal(told([3, 3], [18, 18]), '3/18 pledges');
    assert.equal(told([3, 2], [5, 3]), '2/3 pledges');
    assert.equal(told([2, 0], [4, 0]), '2/4 entries');
  });

  it('tells points where the pledges do not tell what is left out', () => {
    assert.equal(told([4, 3], [5, 3]), '4/5 entries');
    assert.equal(told([1, 0], [5, 3]), '1/5 entries');
  });

  it('tells the whole alone where all of it is shown, or nothing', () => {
    assert.equal(told([5, 3], [5, 3]), '/3 pledges');
    assert.equal(told([4, 0], [4, 0]), '/4 entries');
    assert.equal(told([0, 0], [449, 449]), '/449 pledges');
  });
});
