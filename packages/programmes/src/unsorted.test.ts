import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { excerptOn, parseDataset, unsortedAmong } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');

/** The ids of those that stand apart on a topic, the issues of which are changed. */
function apartOn(
  topic: string,
  change: (stances: { programme: string }[]) => object[] = (it) => it,
): readonly string[] {
  const json = JSON.parse(text) as { issues: { stances: { programme: string }[] }[] };
  for (const issue of json.issues) Object.assign(issue, { stances: change(issue.stances) });
  const { programmes, issues } = parseDataset(json, 'nb');
  return unsortedAmong(excerptOn(programmes, topic, issues)).map(({ id }) => id);
}

describe('programmes that nobody has compared on a topic', () => {
  it('are none where each has a stance', () => {
    assert.deepEqual(apartOn('bad'), []);
  });

  it('are all of a party where no issue speaks of it, and never a plan', () => {
    const all = ['fjordby-hav-2025', 'fjordby-fjell-2025', 'fjordby-skog-2025'];
    assert.deepEqual(
      apartOn('bad', () => []),
      all,
    );
    const silent = (stances: { programme: string }[]): object[] =>
      stances.map(({ programme }) => ({ programme, state: 'nothing-found' }));
    assert.deepEqual(apartOn('bad', silent), all, 'issues on which nobody speaks are no comparison');
  });

  it('are those without a stance beside others that have one', () => {
    const without = (id: string) => (stances: { programme: string }[]) => stances.filter((it) => it.programme !== id);
    assert.deepEqual(apartOn('bad', without('fjordby-skog-2025')), ['fjordby-skog-2025']);
    assert.deepEqual(apartOn('ferge', without('fjordby-fjell-2025')), ['fjordby-fjell-2025']);
  });

  it('are none that we have only a part of, without anything on the topic, beside others', () => {
    assert.deepEqual(apartOn('ferge'), []);
  });
});
