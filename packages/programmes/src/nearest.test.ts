import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestFirst } from './index.js';

describe('nearestFirst', () => {
  const ids = ['asker-v', 'baerum-ap', 'baerum-mdg', 'baerum-ps'];

  it('puts the id that was meant first', () => {
    assert.equal(nearestFirst('barum-mdg', ids)[0], 'baerum-mdg');
    assert.equal(nearestFirst('baerum-sp', ids)[0], 'baerum-ap');
    assert.equal(nearestFirst('asker-venstre', ids)[0], 'asker-v');
  });
  it('gives all of them, and leaves the list as it was', () => {
    assert.deepEqual([...nearestFirst('x', ids)].sort(), ids);
    assert.deepEqual(ids, ['asker-v', 'baerum-ap', 'baerum-mdg', 'baerum-ps']);
  });
  it('keeps the order of those that are equally near', () => {
    assert.deepEqual(nearestFirst('c', ['a', 'b']), ['a', 'b']);
  });
  it('takes no time over what is no id', () => {
    const begun = performance.now();
    nearestFirst('x'.repeat(1_000_000), ids);
    assert.ok(performance.now() - begun < 1000);
  });
});
