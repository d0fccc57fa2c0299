import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { excerptOn, parseDataset, silenceOn, silencesOn, type Programme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const [hav, fjell, skog, plan] = programmes as readonly [Programme, Programme, Programme, Programme];

describe('silenceOn', () => {
  it('is less than nothing found where topics were proposed, or an entry has none, unless a person has looked', () => {
    for (const unconfirmed of [{ topicsProposed: true }, { withoutTopic: 1 }]) {
      const it = { ...hav, ...unconfirmed };
      assert.equal(silenceOn(it, ['tomt']), 'none-under-topic');
      assert.equal(silenceOn(it, ['tomt'], true), 'nothing-found');
      assert.equal(silenceOn(it, []), 'nothing-found', 'a search through everything');
      assert.equal(silenceOn({ ...it, coverage: 'part' }, ['tomt']), 'only-part');
    }
  });

  it('finds nothing in a document that was read whole, on everything or on that subject', () => {
    assert.equal(silenceOn(hav, ['tomt']), 'nothing-found');
    assert.equal(silenceOn(fjell, ['bad']), 'nothing-found');
    assert.equal(silenceOn(fjell, ['ferge', 'bad']), 'nothing-found', 'one of several topics');
    assert.equal(silenceOn(fjell, []), 'nothing-found', 'a search through everything');
    assert.equal(silenceOn(plan, ['bad']), 'nothing-found');
  });

  it('makes nothing of the silence of an extract, or of a page on another subject', () => {
    for (const topics of [['bad'], ['tomt'], []]) assert.equal(silenceOn(skog, topics), 'only-part');
    assert.equal(silenceOn({ ...fjell, coverage: 'part' }, ['ferge']), 'only-part');
    assert.equal(silenceOn(fjell, ['ferge']), 'other-subject');
    assert.equal(silenceOn({ ...hav, covers: ['bad'] }, ['ferge']), 'other-subject', 'whatever kind of document it is');
    assert.equal(silenceOn(fjell, ['ferge'], false), 'other-subject');
  });

  it('cannot tell where nobody has looked, or nothing is there yet', () => {
    assert.equal(silenceOn(hav, ['bad'], false), 'not-in-dataset');
    assert.equal(silenceOn({ ...skog, count: { entries: 0, pledges: 0 } }, ['bad']), 'not-in-dataset');
  });
});

describe('silencesOn', () => {
  it('tells of each programme without an entry on a topic why', () => {
    assert.deepEqual(
      [...silencesOn(excerptOn(programmes, 'ferge', issues), 'ferge')],
      [
        [fjell.id, 'other-subject'],
        [skog.id, 'only-part'],
        [plan.id, 'nothing-found'],
      ],
    );
    assert.deepEqual([...silencesOn({ programmes, issues: [] }, '')], []);
    assert.deepEqual([...silencesOn({ programmes: [{ ...hav, sections: [] }], issues: [] }, '')].length, 1);
  });

  it('does not call a programme silent that speaks on an issue of the topic, be it in its prose', () => {
    const [first] = issues.filter(({ topics }) => topics.includes('ferge'));
    const says = { programme: fjell.id, state: 'says' as const, position: 'for' as const, summary: 'x', pledges: [] };
    const silences = silencesOn({ programmes: [fjell, skog], issues: [{ ...first!, stances: [says] }] }, 'ferge');
    assert.deepEqual([...silences.keys()], [skog.id]);
  });
});
