/** A silence is believed only where the lines that may speak were read: the rule, and the list of what to read. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDatasetFiles, type DatasetFiles, type SourceSilence } from '../scripts/dataset-files.js';
import { checkSilences } from '../scripts/silence-rules.js';
import { runScript } from './support/run-command.js';

const ORIGINALS = '../shared/programs';
const skip = existsSync(ORIGINALS) ? false : `skipped: ${ORIGINALS} is not there`;

const AP = 'baerum-ap-mangfold';
const real = await readDatasetFiles('data');
const DOCUMENTS = new Map([[AP, 'Et mangfold\nVi har Lekser i skolen\nog en bolig til alle']]);

function findings(silence: Partial<SourceSilence>, documents = DOCUMENTS): readonly string[] {
  const files: DatasetFiles = {
    ...real,
    silences: [{ issue: 'svommeopplaering', words: ['lekse'], read: {}, ...silence }],
  };
  return checkSilences(files, documents).map(({ place, problem }) => `${place}: ${problem}`);
}

describe('a silence', () => {
  it('is not believed while a line with a search word is unread', () => {
    assert.deepEqual(findings({}), [
      `issues/svommeopplaering, ${AP}: line 2 has «lekse»: read it, and either code it or keep that it was read`,
    ]);
  });

  it('is believed once each of them was read, and where there is none', () => {
    assert.deepEqual(findings({ read: { [AP]: [2] } }), []);
    assert.deepEqual(findings({ words: ['hjemmearbeid'] }), []);
  });

  it('keeps nothing that is no longer so', () => {
    assert.deepEqual(findings({ read: { [AP]: [2, 3] } }), [
      `silences/svommeopplaering: ${AP}, line 3 has none of its words`,
    ]);
    assert.deepEqual(findings({ read: { [AP]: [2], 'baerum-mdg-program': [] } }), [
      'silences/svommeopplaering: baerum-mdg-program is not silent',
    ]);
    assert.deepEqual(findings({ issue: 'finnes-ikke' }), ['silences/finnes-ikke: no such issue']);
  });
});

describe('npm run data:silences', () => {
  it('lists the lines to read, with the proposition that they may answer', { skip }, async () => {
    const { stdout } = await runScript('list-silences', '--originals', ORIGINALS, '--all');
    const silence = real.silences.find(({ read }) => Object.values(read).flat().length > 0);
    assert.ok(silence);
    const issue = real.issues.find(({ id }) => id === silence.issue);
    assert.ok(stdout.includes(`${silence.issue}: ${issue?.proposition.nb ?? ''}\n`));
    const [[id, [line]] = ['', []]] = Object.entries(silence.read).filter(([, lines]) => lines.length > 0);
    assert.match(stdout, new RegExp(`  ${id}\\n(?: {4}.*\\n)* {4}${line ?? 0} \\(read\\)`));
    assert.match(stdout, /\n[1-9]\d* lines to read\n$/);
  });

  it('says what is missing, in one line', async () => {
    const without = await runScript('list-silences');
    assert.deepEqual([without.code, without.stderr], [1, 'Give the folder of the documents: --originals DIR\n']);
    const unknown = await runScript('list-silences', '--originals', '.', '--issue', 'finnes-ikke');
    assert.deepEqual([unknown.code, unknown.stderr], [1, 'No such issue: finnes-ikke\n']);
  });
});
