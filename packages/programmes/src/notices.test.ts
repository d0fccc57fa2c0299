import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { noticesOf, noticesOn, noticesOnEach } from './notices.js';
import { parseDataset } from './parse.js';
import type { Notice, Programme } from './programme.js';

const json: unknown = JSON.parse(await readFile('test/fixtures/fjordby.json', 'utf8'));
const { programmes } = parseDataset(json, 'nb');
const TODAY = new Date(2026, 10, 22);

/** A programme of Fjordby with some of it changed. */
function programme(id: string, change: Partial<Programme> = {}): Programme {
  const found = programmes.find((it) => it.id === id);
  assert.ok(found);
  return { ...found, ...change };
}

const SLIP: Notice = { kind: 'editor', text: 'To bokstaver mangler.' };
const AGE: Notice = { kind: 'article-age', text: 'Teksten er gammel.' };
const EXTENT: Notice = { kind: 'coverage', text: 'Bare to kapitler.' };

void describe('the notices on a document', () => {
  void it('are its age and extent, then its term', () => {
    const notices = noticesOn(programme('fjordby-hav-2025', { notices: [AGE, EXTENT] }), TODAY);
    assert.deepEqual(notices, [
      { about: 'document', text: AGE.text },
      { about: 'document', text: EXTENT.text },
      { about: 'period-over', period: { from: 2019, to: 2023 } },
    ]);
  });

  void it('have an editor’s note on a slip only where the whole document is listed', () => {
    const slipped = programme('fjordby-skog-2025', { notices: [SLIP, AGE] });
    assert.deepEqual(noticesOn(slipped, TODAY), [{ about: 'document', text: AGE.text }]);
    assert.deepEqual(noticesOn(slipped, TODAY, true), [
      { about: 'document', text: SLIP.text },
      { about: 'document', text: AGE.text },
    ]);
  });

  void it('say that a programme states no term; of a topic page and a plan nobody expects one', () => {
    const timeless = { notices: [], period: null };
    assert.deepEqual(noticesOn(programme('fjordby-hav-2025', timeless), TODAY), [{ about: 'no-period' }]);
    assert.deepEqual(noticesOn(programme('fjordby-fjell-2025', timeless), TODAY), []);
    assert.deepEqual(noticesOn(programme('nesbygd-kommune-plan', timeless), TODAY), []);
  });

  void it('are none while the term lasts', () => {
    assert.deepEqual(noticesOn(programme('fjordby-skog-2025'), TODAY), []);
    assert.deepEqual(noticesOn(programme('fjordby-skog-2025'), new Date(2027, 11, 31)), []);
    assert.equal(noticesOn(programme('fjordby-skog-2025'), new Date(2028, 0, 1)).length, 1);
  });

  void it('are said once for all documents that they hold for', () => {
    const both = ['fjordby-hav-2025', 'fjordby-fjell-2025'].map((id) =>
      programme(id, { notices: [AGE], period: null }),
    );
    assert.deepEqual(noticesOnEach(both, TODAY), [
      { about: 'document', text: AGE.text, publishers: ['Fjordby Havparti', 'Fjellistene i Fjordby'] },
      { about: 'no-period', publishers: ['Fjordby Havparti'] },
    ]);
  });

  void it('are those of a municipality’s plan too, where that stands beside a comparison', () => {
    const plan = programme('nesbygd-kommune-plan', { notices: [AGE], period: { from: 2015, to: 2019 } });
    assert.deepEqual(noticesOf([plan], TODAY), [
      { about: 'document', text: AGE.text, publishers: ['Nesbygd kommune'] },
      { about: 'period-over', period: { from: 2015, to: 2019 }, publishers: ['Nesbygd kommune'] },
    ]);
  });
});
