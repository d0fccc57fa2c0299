import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { noticesOf, noticesOn, noticesOnEach } from './notices.js';
import { parseDataset } from './parse.js';
import type { Notice, Programme } from './programme.js';

const json: unknown = JSON.parse(await readFile('test/fixtures/fjordby.json', 'utf8'));
const { programmes, catalogue } = parseDataset(json, 'nb');
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

void describe('the notices on a comparison without a column for a page on another subject', () => {
  const hav = programme('fjordby-hav-2025', { notices: [], period: null });
  const skog = programme('fjordby-skog-2025', { period: null });
  const fjell = programme('fjordby-fjell-2025');
  const { topics } = catalogue;
  const onlyOn = (labels: readonly string[]) => ({
    about: 'only-on',
    topics: labels,
    publishers: ['Fjellistene i Fjordby'],
  });

  void it('say what the page covers, and compare the kinds and terms of the columns alone', () => {
    const said = noticesOf([hav, { ...skog, notices: [] }], TODAY, { aside: [fjell], topics });
    assert.deepEqual(said, [
      onlyOn(['Bad og strand']),
      { about: 'no-period', publishers: [hav.publisher.name, skog.publisher.name] },
    ]);
    const both = { ...fjell, covers: ['bad', 'ferge', 'ukjent'] };
    assert.deepEqual(noticesOf([hav], TODAY, { aside: [both], topics })[0], onlyOn(['Bad og strand', 'Ferge']));
  });

  void it('have those on the page itself only where something of it is shown', () => {
    const old = { ...fjell, notices: [AGE] };
    const age = { about: 'document', text: AGE.text, publishers: ['Fjellistene i Fjordby'] };
    assert.ok(!JSON.stringify(noticesOf([hav, skog], TODAY, { aside: [old], topics })).includes(AGE.text));
    const shown = noticesOf([old, hav, skog], TODAY, { aside: [old], topics });
    assert.deepEqual(shown.slice(0, 2), [onlyOn(['Bad og strand']), age]);
  });

  void it('need no other word where there is one column, or none, beside a page', () => {
    const kinds = (notices: readonly { about: string }[]) => notices.map(({ about }) => about);
    assert.deepEqual(kinds(noticesOf([], TODAY, { aside: [fjell], topics })), ['only-on']);
    assert.deepEqual(kinds(noticesOf([hav], TODAY, { aside: [fjell], topics })), ['only-on', 'no-period']);
  });

  void it('say nothing of a page whose publisher has a column with another document', () => {
    const programmeOfTheirs = programme('fjordby-hav-2025', { publisher: fjell.publisher, notices: [] });
    assert.deepEqual(noticesOf([programmeOfTheirs, skog], TODAY, { aside: [fjell], topics })[0]?.about, 'terms');
    const { party = { id: '', name: '' } } = fjell.publisher;
    const parties = [party, { id: 'bre', name: 'Brepartiet' }];
    const jointly = { ...programmeOfTheirs, publisher: { ...hav.publisher, parties } };
    const said = noticesOf([jointly, skog], TODAY, { aside: [fjell], topics }).map(({ about }) => about);
    assert.ok(said.includes('only-on'), 'a joint list is another publisher');
  });
});
