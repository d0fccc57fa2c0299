import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { beyondIssues, excerptOn, parseDataset, type entriesOf } from './index.js';

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
