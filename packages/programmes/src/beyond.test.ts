import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { beyondIssues, compareProgrammes, entriesOf, excerptOn, firstLines, parseDataset, rowsWith } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const excerpt = excerptOn(programmes, 'bad', issues);
const idsOf = (all: ReturnType<typeof entriesOf>): string[] => all.map(({ entry }) => entry.id);

describe('beyondIssues', () => {
  it('is what a party wants and holds that no issue points to, and no fact', () => {
    const [hav] = excerpt.programmes;
    assert.ok(hav);
    assert.deepEqual(idsOf(beyondIssues(hav, excerpt.issues)), ['fjordby-hav-2025/strand/principle-2']);
    const unpointed = excerpt.issues.filter(({ id }) => id !== 'gratis-bad');
    assert.deepEqual(idsOf(beyondIssues(hav, unpointed)), [
      'fjordby-hav-2025/strand/principle-2',
      'fjordby-hav-2025/strand/2',
    ]);
  });

  it('leaves out what the programme says again, where it says it first', () => {
    const [hav] = excerpt.programmes;
    assert.ok(hav);
    const again = {
      ...hav,
      sections: hav.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) =>
          entry.kind === 'principle' ? { ...entry, repeats: 'fjordby-hav-2025/strand/1' } : entry,
        ),
      })),
    };
    assert.deepEqual(beyondIssues(again, excerpt.issues), []);
  });

  it('is nothing of a municipality’s plan', () => {
    assert.deepEqual(
      excerpt.programmes.slice(-1).flatMap((plan) => beyondIssues(plan, [])),
      [],
    );
  });
});

describe('firstLines', () => {
  it('keeps every cell as it is, though not what stands behind it', () => {
    const first = firstLines(excerpt);
    const lines = (it: typeof excerpt): unknown =>
      compareProgrammes(it.issues, it.programmes).map(({ cells, relation }) => [
        relation,
        ...cells.map((cell) =>
          cell.state === 'says' ? (cell.summary ?? cell.entries[0]?.entry.statement) : cell.state,
        ),
      ]);
    assert.deepEqual(lines(first), lines(excerpt));
    // Its cell has a sum, so neither of its two sentences is needed yet.
    assert.ok(!idsOf(first.programmes.flatMap((it) => entriesOf(it))).includes('fjordby-hav-2025/strand/2'));
  });

  it('keeps facts, and all that a municipality plans', () => {
    const kept = firstLines(excerpt).programmes;
    assert.ok(idsOf(entriesOf(kept[0] ?? { sections: [] })).includes('fjordby-hav-2025/strand/fact-1'));
    assert.deepEqual(kept.at(-1), excerpt.programmes.at(-1));
  });
});

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
