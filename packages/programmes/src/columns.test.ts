import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { columnsOf, compareProgrammes, parseDataset, type Issue, type Programme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const [hav, fjell, skog, plan] = programmes as readonly [Programme, Programme, Programme, Programme];
const ferries = issues.filter(({ topics }) => topics.includes('ferge'));

/** The columns and the cells of a comparison, in which a page covers bathing. */
function compared(topic: string, asked: readonly Issue[] = ferries, of: readonly Programme[] = programmes) {
  const { columns, aside, rows } = columnsOf(of, compareProgrammes(asked, of), topic);
  return {
    columns: columns.map(({ id }) => id),
    aside: aside.map(({ id }) => id),
    cells: rows.map(({ cells }) => cells.map(({ programme, state }) => `${programme.id}: ${state}`)),
  };
}

describe('columnsOf', () => {
  it('has none for a page on another subject that does not speak', () => {
    assert.deepEqual(compared('ferge'), {
      columns: [hav.id, skog.id],
      aside: [fjell.id],
      cells: [[`${hav.id}: says`, `${skog.id}: only-part`]],
    });
  });

  it('has one for a page that speaks on a row; on the others, it is on another subject', () => {
    const [ferry] = ferries as [Issue];
    const says = { programme: fjell.id, state: 'says', position: 'for', pledges: [`${fjell.id}/tur/1`] } as const;
    const other: Issue = { ...ferry, id: 'kai', topics: ['ferge'], stances: [says] };
    const { columns, aside, cells } = compared('ferge', [{ ...ferry, topics: ['ferge'] }, other]);
    assert.deepEqual([columns, aside], [[hav.id, fjell.id, skog.id], []]);
    assert.deepEqual(
      cells.map((row) => row[1]),
      [`${fjell.id}: other-subject`, `${fjell.id}: says`],
    );
  });

  it('has one for a page whose subject it is, however silent', () => {
    assert.deepEqual(compared('bad').columns, [hav.id, fjell.id, skog.id]);
    const both = { ...fjell, covers: ['bad', 'ferge'] };
    assert.deepEqual(compared('ferge', ferries, [hav, both]).columns, [hav.id, fjell.id]);
  });

  it('has one for each programme on everything, and none for a plan, whatever that covers', () => {
    assert.deepEqual(compared('tomt', []), { columns: [hav.id, skog.id], aside: [fjell.id], cells: [] });
    assert.deepEqual(compared('ferge', ferries, [hav, { ...plan, covers: ['bad'] }]).aside, []);
  });

  it('shows what such a page says on the topic all the same, beyond the rows', () => {
    const shown = (of: Programme): readonly string[] =>
      columnsOf([hav, of, plan], compareProgrammes(ferries, [hav, of]), 'ferge').shown.map(({ id }) => id);
    assert.deepEqual(shown(fjell), [hav.id, fjell.id, plan.id]);
    assert.deepEqual(shown({ ...fjell, sections: [] }), [hav.id, plan.id]);
  });

  it('has one for each document where no topic is asked for', () => {
    assert.deepEqual(compared('', []).columns, [hav.id, fjell.id, skog.id]);
  });
});
