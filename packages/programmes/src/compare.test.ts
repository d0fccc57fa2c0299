import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { compareProgrammes, parseDataset, type Programme, type Row } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const [hav, fjell, skog, plan] = programmes as readonly [Programme, Programme, Programme, Programme];

const row = (rows: readonly Row[], id: string): Row => rows.find(({ issue }) => issue.id === id) as Row;
const states = ({ cells }: Row): string[] => cells.map(({ state }) => state);

describe('compareProgrammes', () => {
  const rows = compareProgrammes(issues, programmes);

  it('keeps a municipality’s plan out of the columns', () => {
    assert.deepEqual(
      rows[0]?.cells.map(({ programme }) => programme.id),
      [hav.id, fjell.id, skog.id],
    );
    assert.ok(programmes.includes(plan));
  });

  it('tells speaking, silence and an extract apart', () => {
    assert.deepEqual(states(row(rows, 'gratis-bad')), ['says', 'nothing-found', 'says']);
    assert.deepEqual(states(row(rows, 'ferge-barn')), ['says', 'nothing-found', 'only-part']);
  });

  it('never says that nothing was found in a document that was not read whole', () => {
    const unread = compareProgrammes(issues, [hav, { ...fjell, coverage: 'part' }]);
    assert.deepEqual(states(row(unread, 'ferge-barn')), ['says', 'only-part']);
  });

  it('says so of a document on another subject, and where nobody has looked', () => {
    const elsewhere = compareProgrammes(issues, [hav, { ...fjell, covers: ['tomt'] }]);
    assert.deepEqual(states(row(elsewhere, 'ferge-barn')), ['says', 'other-subject']);
    const unknown = compareProgrammes(issues, [hav, { ...fjell, id: 'fjordby-ny-2025' }]);
    assert.deepEqual(states(row(unknown, 'ferge-barn')), ['says', 'not-in-dataset']);
  });

  it('says it is not in the dataset when the pledges behind a stance are not there', () => {
    const empty = compareProgrammes(issues, [hav, { ...skog, coverage: 'whole', sections: [] }]);
    assert.deepEqual(states(row(empty, 'gratis-bad')), ['says', 'not-in-dataset']);
  });

  it('gives the relation and its note as coded when all who speak are there', () => {
    assert.deepEqual(
      rows.map(({ relation }) => relation),
      ['degree', 'same', 'direction', 'only-one'],
    );
    assert.match(row(rows, 'parkering').note ?? '', /Fjellistene vil ta betalt/);
  });

  it('says no more of fewer programmes than their positions bear out', () => {
    const without = compareProgrammes(issues, [fjell, hav]);
    assert.equal(row(without, 'parkering').relation, 'only-one');
    assert.equal(row(without, 'parkering').note, undefined);
    assert.equal(row(without, 'badeplasser').relation, 'degree');
  });

  it('finds degree or likeness among some of those who differ in direction', () => {
    const says = (programme: string, position: 'for' | 'partly' | 'against') => ({
      programme,
      state: 'says' as const,
      position,
      pledges: [`${programme}/x/1`],
    });
    const speaking = (id: string): Programme => ({
      ...hav,
      id,
      sections: [
        {
          id: 'x',
          heading: 'X',
          lines: [1, 2],
          sections: [],
          entries: [{ id: `${id}/x/1`, kind: 'pledge', statement: 's', topics: ['bad'], lines: [1, 1] }],
        },
      ],
    });
    const issue = {
      ...(issues[0] as Row['issue']),
      relation: 'direction' as const,
      speakers: 4,
      notes: [],
      stances: [says('a', 'for'), says('b', 'partly'), says('c', 'against'), says('d', 'for')],
    };
    const relation = (...ids: string[]) => compareProgrammes([issue], ids.map(speaking))[0]?.relation;
    assert.equal(relation('a', 'b'), 'degree');
    assert.equal(relation('a', 'c'), 'direction');
    assert.equal(relation('a', 'd'), 'similar');
    assert.equal(relation('b'), 'only-one');
    assert.equal(relation('a', 'b', 'd'), 'degree');
    assert.equal(relation('a', 'b', 'c', 'd'), 'direction', 'all that speak: as coded');
  });

  it('tells who raises an issue of all that are compared, whichever of them are put aside', () => {
    const told = (...hidden: string[]) =>
      compareProgrammes(issues, programmes, true, hidden).map(({ issue, relation, relationShown, note, cells }) => {
        assert.ok(cells.every(({ programme }) => !hidden.includes(programme.id)));
        return [issue.id, relation, relationShown, note !== undefined];
      });
    assert.deepEqual(told(fjell.id), [
      ['badeplasser', 'degree', 'only-one', false],
      ['gratis-bad', 'same', undefined, false],
      ['parkering', 'direction', 'only-one', false],
      ['ferge-barn', 'only-one', undefined, false],
    ]);
    assert.deepEqual(told(hav.id), [
      ['badeplasser', 'degree', 'only-one', false],
      ['gratis-bad', 'same', 'only-one', false],
      ['parkering', 'direction', undefined, true],
    ]);
    assert.deepEqual(told(hav.id, fjell.id), [
      ['gratis-bad', 'same', 'only-one', false],
      ['parkering', 'direction', 'only-one', false],
    ]);
    assert.deepEqual(told(hav.id, fjell.id, skog.id), []);
  });

  it('tells of two of three how they stand to each other, beside how all three do', () => {
    const [issue] = issues as readonly [Row['issue']];
    const third = {
      programme: skog.id,
      state: 'says',
      position: 'against',
      pledges: [],
      summary: 'S',
      prose: [[1, 2]],
    } as const;
    const among: Row['issue'] = {
      ...issue,
      relation: 'direction',
      speakers: 3,
      stances: [...issue.stances, third],
      notes: [{ about: [fjell.id, hav.id], text: 'De to.' }],
    };
    const told = (...hidden: string[]) => {
      const { relation, relationShown, note } = row(compareProgrammes([among], programmes, true, hidden), issue.id);
      return [relation, relationShown, note];
    };
    assert.deepEqual(told(), ['direction', undefined, undefined]);
    assert.deepEqual(told(skog.id), ['direction', 'degree', 'De to.']);
    assert.deepEqual(told(fjell.id), ['direction', undefined, undefined]);
    assert.deepEqual(told(fjell.id, skog.id), ['direction', 'only-one', undefined]);
  });

  it('takes the relation and the note that are about the very programmes that speak', () => {
    const [issue] = issues as readonly [Row['issue']];
    const noted: Row['issue'] = {
      ...issue,
      relation: 'direction',
      speakers: 3,
      notes: [
        { about: [fjell.id, hav.id], relation: 'similar' },
        { about: [fjell.id, hav.id, skog.id], relation: 'degree', text: 'Alle tre.' },
      ],
    };
    const { relation, ...both } = row(compareProgrammes([noted], programmes), issue.id);
    assert.equal(relation, 'similar');
    assert.ok(!('note' in both), 'a note may have no text');
    const others = compareProgrammes([{ ...noted, notes: noted.notes.slice(1) }], programmes);
    assert.equal(row(others, issue.id).relation, 'degree', 'from their positions');
    assert.equal(row(others, issue.id).note, undefined);
  });

  it('says what only the prose of a document says, where its sum is there too', () => {
    const [issue] = issues as readonly [Row['issue']];
    const prose = [[4, 6]] as const;
    const spoken = (stance: object): Row['issue'] => ({
      ...issue,
      speakers: 1,
      relation: 'only-one',
      stances: [{ programme: hav.id, state: 'says', position: 'for', pledges: [], ...stance }],
    });
    const [cell] = row(compareProgrammes([spoken({ summary: 'S', prose })], [hav]), issue.id).cells;
    assert.deepEqual(cell, {
      state: 'says',
      programme: hav,
      position: 'for',
      pledges: [],
      entries: [],
      summary: 'S',
      prose,
    });
    for (const stance of [{ prose }, { summary: 'S' }])
      assert.deepEqual(compareProgrammes([spoken(stance)], [hav]), []);
  });

  it('begins with what most of them speak on, and keeps the order of the issues among equals', () => {
    const reversed = compareProgrammes([...issues].reverse(), programmes);
    assert.deepEqual(
      reversed.map(({ issue }) => issue.id),
      ['parkering', 'gratis-bad', 'badeplasser', 'ferge-barn'],
    );
  });

  it('leaves out an issue on which nobody here speaks', () => {
    assert.deepEqual(
      compareProgrammes(issues, [skog]).map(({ issue }) => issue.id),
      ['gratis-bad', 'parkering'],
    );
    assert.deepEqual(compareProgrammes(issues, []), []);
  });
});
