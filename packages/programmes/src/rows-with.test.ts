import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { compareProgrammes, parseDataset, rowsWith } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');

describe('rowsWith', () => {
  const rows = compareProgrammes(issues, programmes);
  const ids = (only: string): string[] => rowsWith(rows, only).map(({ issue }) => issue.id);

  it('keeps what is shared, what differs, or what one alone raises', () => {
    assert.deepEqual(ids('shared'), ['gratis-bad']);
    assert.deepEqual(ids('differing'), ['badeplasser', 'parkering']);
    assert.deepEqual(ids('single'), ['ferge-barn']);
  });

  it('keeps all of them for any other word', () => {
    for (const only of ['', 'all', 'toString']) assert.equal(ids(only).length, rows.length, only);
  });
});
