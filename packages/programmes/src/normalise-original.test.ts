import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normaliseOriginal } from './index.js';

describe('normaliseOriginal', () => {
  it('takes the bullet off and joins hard wraps', () => {
    assert.equal(normaliseOriginal('x\n ● bygge nye\n\nbroer i byen.\n', [2, 4]), 'bygge nye broer i byen.');
    assert.equal(normaliseOriginal(' • bade', [1, 1]), 'bade');
    assert.equal(normaliseOriginal(' 11. sikre', [1, 1]), 'sikre');
    for (const mark of ['-', '–', '*', '·', '2)', '(2)', 'b)', '\uf0b7', '✓']) {
      assert.equal(normaliseOriginal(`${mark} sikre`, [1, 1]), 'sikre', mark);
    }
  });
  it('makes no-break spaces and runs of space one space', () => {
    assert.equal(normaliseOriginal('fysiske\u00a0møter  nå', [1, 1]), 'fysiske møter nå');
  });
  it('brings letters to their composed form', () => {
    assert.equal(normaliseOriginal('A\u030as', [1, 1]), 'Ås');
  });
  it('drops printed links and page numbers that a page break left in a sentence', () => {
    assert.equal(normaliseOriginal('stanse,\nhttps://a.no/b?c=d\n25\n bruk', [1, 4]), 'stanse, bruk');
    assert.equal(normaliseOriginal('stanse,\nSide 3 av 20\nwww.a.no\n– 4 –\n bruk', [1, 5]), 'stanse, bruk');
  });
  it('keeps numbers that are words of the sentence', () => {
    assert.equal(normaliseOriginal('● en 3. boligsektor', [1, 1]), 'en 3. boligsektor');
    assert.equal(normaliseOriginal('i 2030\n60 000 hus', [1, 2]), 'i 2030 60 000 hus');
  });
  it('takes the words of a span', () => {
    assert.equal(normaliseOriginal(' • Hva? Hvorfor ikke?', [1, 1], [2, 3]), 'Hvorfor ikke?');
  });
  it('refuses lines and words that are not there', () => {
    assert.throws(() => normaliseOriginal('a\nb', [1, 3]), /no lines 1–3 in 2/);
    assert.throws(() => normaliseOriginal('a\nb', [2, 1]), RangeError);
    assert.throws(() => normaliseOriginal('a b', [1, 1], [2, 3]), /no words 2–3 in 2/);
  });
});
