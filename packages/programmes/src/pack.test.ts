import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  entriesOf,
  excerptOn,
  issuesAmong,
  pack,
  parseDataset,
  parseExcerpt,
  unpack,
  withMore,
  type Entry,
  type Excerpt,
  type Packed,
  type Programme,
} from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { catalogue, programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const { topics } = catalogue;
const [hav] = programmes as readonly [Programme];
const [strand] = hav.sections as [Programme['sections'][number]];

/** What a reader gets of what was packed, written and read. */
function through(excerpt: Excerpt): Excerpt {
  return unpack(JSON.parse(JSON.stringify(pack(excerpt, topics, 'nb'))) as Packed, topics, 'nb');
}

/** A programme with these entries and no others. */
function withEntries(...entries: readonly Partial<Entry>[]): Excerpt {
  const [first] = strand.entries as readonly [Entry];
  const section = { ...strand, sections: [], entries: entries.map((entry) => ({ ...first, ...entry })) };
  return { programmes: [{ ...hav, sections: [section] }], issues: [] };
}

describe('what was packed', () => {
  it('is the same when it is unpacked', () => {
    const whole = { programmes, issues };
    assert.deepEqual(through(whole), whole);
    for (const { id } of topics)
      assert.deepEqual(through(excerptOn(programmes, id, issues)), excerptOn(programmes, id, issues));
    assert.deepEqual(through({ programmes: [], issues: [] }), { programmes: [], issues: [] });
  });

  it('is smaller', () => {
    const whole = { programmes, issues };
    assert.ok(JSON.stringify(pack(whole, topics, 'nb')).length < JSON.stringify(whole).length * 0.8);
  });

  it('keeps ids that follow no pattern, or that of another section', () => {
    const ids = ['strand/3', 'strand/fact-2', 'strand/07', 'ferge/2', 'strand/4', 'strand/2', 'strand/12345'];
    const excerpt = withEntries(...ids.map((id) => ({ id: `${hav.id}/${id}` })), { id: 'another/strand/5' });
    assert.deepEqual(through(excerpt), excerpt);
  });

  it('keeps lines that go back, lie far apart, or are many', () => {
    const lines = [
      [900, 999],
      [3, 3],
      [3, 4],
      [5000, 5035],
      [5036, 5071],
    ] as const;
    const excerpt = withEntries(...lines.map((it, at) => ({ id: `${hav.id}/strand/${at + 1}`, lines: it })));
    assert.deepEqual(through(excerpt), excerpt);
  });

  it('keeps the topics of each entry, the main one first, and none where there are none', () => {
    const excerpt = withEntries(
      ...[['ferge', 'bad'], [], ['tomt'], ['bad', 'tomt', 'ferge']].map((its) => ({ topics: its })),
    );
    assert.deepEqual(
      entriesOf(through(excerpt).programmes[0] as Programme).map(({ entry }) => entry.topics),
      [['ferge', 'bad'], [], ['tomt'], ['bad', 'tomt', 'ferge']],
    );
  });

  it('keeps a stance with its sum, its prose, both, or neither; and a note with its relation', () => {
    const [issue] = issues as readonly [Excerpt['issues'][number]];
    const says = { programme: hav.id, state: 'says', position: 'partly' } as const;
    const pledges = [`${hav.id}/strand/1`, `${hav.id}/ferge/1`];
    const prose = [
      [1, 2],
      [7, 7],
    ] as const;
    for (const stance of [
      { ...says, pledges },
      { ...says, pledges, summary: 'S' },
      { ...says, pledges: [], summary: 'S', prose },
      { ...says, pledges, prose },
      { programme: hav.id, state: 'nothing-found' } as const,
    ]) {
      const notes = [{ about: [hav.id], relation: 'degree' as const }];
      const excerpt = { programmes: [hav], issues: [{ ...issue, stances: [stance], notes }] };
      assert.deepEqual(through(excerpt), excerpt);
    }
  });

  it('says of texts that stand in for others which language they are in', () => {
    const excerpt: Excerpt = {
      programmes: [{ ...hav, wording: 'en' }],
      issues: issuesAmong(issues, [hav]).map((issue) => ({ ...issue, wording: 'nn' as const })),
    };
    assert.deepEqual(through(excerpt), excerpt);
  });

  it('is refused where it could not be unpacked', () => {
    const nowhere = withEntries({ topics: ['bad', 'himmel'] });
    assert.throws(() => pack(nowhere, topics, 'nb'), /there is no topic himmel/);
    const many = Array.from({ length: 37 }, (_, at) => ({ id: `t-${at}`, label: `T ${at}` }));
    assert.throws(() => pack({ programmes: [], issues: [] }, many, 'nb'), /no more than 36 topics/);
    assert.doesNotThrow(() => pack({ programmes: [], issues: [] }, many.slice(1), 'nb'));
  });
});

describe('a hostile file', () => {
  const packed = (section: object): Packed => ({
    programmes: [{ ...hav, sections: [{ ...strand, sections: [], entries: [], ...section }] }],
  });

  it('throws, or is refused when it is parsed', () => {
    for (const section of [
      { entries: 'abc' },
      { entries: [7] },
      { entries: ['s'], at: 7 },
      { entries: ['s'], at: '(zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz)(zzzzzz)(zzzzzz)' },
      { lines: null },
      { lines: ['a', 'b'], entries: ['s'] },
      { topics: {} },
      { entries: [['s', { kind: 'promise' }]] },
      { entries: [['s', { id: '../../x' }]] },
      { sections: {} },
    ]) {
      assert.throws(() => parseExcerpt(unpack(packed(section), topics, 'nb'), 'nb'), JSON.stringify(section));
    }
    for (const json of [null, [], 'x', { programmes: {} }, { programmes: [null] }, { programmes: [], issues: [{}] }]) {
      assert.throws(() => unpack(json as unknown as Packed, topics, 'nb'), JSON.stringify(json));
    }
  });

  it('does not freeze the page, however many entries it has', () => {
    const begun = performance.now();
    const many = packed({ entries: Array<string>(200_000).fill('s'), at: '110'.repeat(200_000) });
    assert.throws(() => parseExcerpt(unpack(many, topics, 'nb'), 'nb'), /more than 50000 items/);
    assert.ok(performance.now() - begun < 3000, 'as long as it takes to read them once');
  });
});

describe('withMore', () => {
  it('puts what was left out back to its entry, in sections inside sections too', () => {
    const [first] = strand.entries as readonly [Entry];
    const more = {
      [first.id]: { note: 'En merknad' },
      [`${hav.id}/ferge/1`]: { details: 'Mer' },
      'no/such/1': { note: '' },
    };
    const entries = entriesOf(withMore(hav, more)).map(({ entry }) => entry);
    assert.equal(entries[0]?.note, 'En merknad');
    assert.equal(entries.at(-1)?.details, 'Mer');
    assert.deepEqual(withMore(hav, {}), hav);
  });
});
