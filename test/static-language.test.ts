/** Static comparisons: a text that there is only in another language is marked as that. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { excerptOn, parseDataset } from '@partiprogram/programmes';
import { staticComparison } from '../scripts/static-comparison.js';
import { withTexts, type DatasetDraft } from './support/fjordby.js';

/** What is in bokmål and nothing else begins with this. */
const BOKMÅL = '⟦';

/** The dataset of Fjordby, of which programmes and issues are in bokmål alone. */
function bokmålOnly(): DatasetDraft {
  const whole = JSON.parse(readFileSync('test/fixtures/fjordby.json', 'utf8')) as DatasetDraft;
  const marked = withTexts(whole, (text, key) => (key === 'nb' ? BOKMÅL + text : text));
  const { programmes, issues } = marked;
  // A name is the same in every language.
  for (const { publisher } of programmes) publisher.name = 'Partiet';
  const bokmål = JSON.stringify({ programmes, issues }, (key, it: unknown) => (key === 'en' ? undefined : it));
  return { ...whole, ...(JSON.parse(bokmål) as Pick<DatasetDraft, 'programmes' | 'issues'>) };
}

void test('what an English comparison can only say in bokmål is marked as bokmål', () => {
  const { catalogue, programmes, issues } = parseDataset(bokmålOnly(), 'en');
  let found = 0;
  for (const { id } of catalogue.topics) {
    const html = staticComparison(excerptOn(programmes, id, issues), id, catalogue, 'en', new Date(2026, 0, 1)) ?? '';
    // The place of an entry is in small: words of ours around a heading of the document.
    for (const [, open = '', text = ''] of html.matchAll(/<([^>]*)>([^<]*)/g)) {
      if (!text.startsWith(BOKMÅL) || open.startsWith('small')) continue;
      assert.match(open, / lang="nb"$/, text);
      found += 1;
    }
  }
  assert.ok(found > 5, `${found} texts`);
});
