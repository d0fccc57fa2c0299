/** The words that topics are proposed by: how they are learnt, and that they are what the dataset teaches now. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEAST_ENTRIES, codedEntries, learnTopics, type CodedEntry } from '../scripts/learn-topics.js';
import { readDatasetFiles } from '../scripts/dataset-files.js';
import { runScript } from './support/run-command.js';

const files = await readDatasetFiles('data');

/** An entry with topics, under a heading. */
function coded(text: string, topics: readonly string[], heading = 'Fjord'): CodedEntry {
  return { programme: 'p', headings: [heading], text, entry: { topics } as never };
}

describe('the words that topics are proposed by', () => {
  it('are what the dataset teaches now', async () => {
    const { code, stderr } = await runScript('write-topic-words', '--check');
    assert.equal(code, 0, stderr);
  });

  it('are learnt from every entry, with the headings above it', () => {
    const entries = codedEntries(files);
    assert.equal(entries.length, 678);
    assert.ok(entries.every(({ headings, text }) => headings.length > 0 && text.length > 0));
    assert.ok(entries.some(({ headings }) => headings.length === 2));
  });

  const vocabulary = new Map([
    ['hav', { everyday: ['båt = ferje'], los: ['Skipsfart'] }],
    ['land', { everyday: ['ku'], los: [] }],
  ]);

  it('are the everyday words and those of LOS, and words of several entries', () => {
    const { known, stems, topics } = learnTopics(vocabulary, [
      coded('mudre havna', ['hav']),
      coded('rense havna', ['hav', 'land']),
    ]);
    assert.deepEqual(topics, ['hav', 'land']);
    assert.deepEqual([...known], ['båt', 'ferg', 'skipsfart', 'ku']);
    assert.equal(LEAST_ENTRIES, 2);
    assert.deepEqual([...stems.keys()], ['båt', 'ferg', 'skipsfart', 'ku', 'havn', 'fjord']);
  });

  it('count more for the main topic than for the others', () => {
    const { stems } = learnTopics(vocabulary, [coded('havna', ['hav', 'land']), coded('havna', ['hav'])]);
    const [hav, land] = [...(stems.get('havn') ?? [])].map(([, times]) => times);
    assert.deepEqual([hav, land], [16, 2]);
  });
});
