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
const PS = 'baerum-ps-2023';
const real = await readDatasetFiles('data');
const DOCUMENTS = new Map([[AP, 'Et mangfold\nVi har Lekser i skolen\nog en bolig til alle']]);

function findings(silence: Partial<SourceSilence>): readonly string[] {
  return findingsOf([{ issue: 'svommeopplaering', words: ['lekse'], read: {}, ...silence }]);
}

/** Of that one issue alone: the others have silences of their own. */
function findingsOf(silences: readonly SourceSilence[], programmes = real.programmes): readonly string[] {
  const issues = real.issues.filter(({ id }) => id === 'svommeopplaering');
  const files: DatasetFiles = { ...real, issues, silences: [...silences], programmes };
  return checkSilences(files, DOCUMENTS).map(({ place, problem }) => `${place}: ${problem}`);
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

  it('is not believed where nobody looked for it', () => {
    const problem = 'nothing found, but silences/ does not say what was looked for';
    assert.deepEqual(findingsOf([]), [
      `issues/svommeopplaering, ${AP}: ${problem}`,
      `issues/svommeopplaering, ${PS}: ${problem}`,
    ]);
  });

  it('is another matter in a document of which only a part was read', () => {
    const programmes = new Map(real.programmes);
    for (const id of [AP, PS]) {
      const programme = programmes.get(id);
      assert.ok(programme);
      programmes.set(id, { ...programme, coverage: 'part' });
    }
    assert.deepEqual(findingsOf([], programmes), []);
  });

  it('keeps nothing that is no longer so', () => {
    assert.deepEqual(findings({ read: { [AP]: [2, 3] } }), [
      `silences/svommeopplaering: ${AP}, line 3 has none of its words`,
    ]);
    assert.deepEqual(findings({ read: { [AP]: [2], 'baerum-mdg-program': [] } }), [
      'silences/svommeopplaering: baerum-mdg-program is not silent',
    ]);
    const silences = ['svommeopplaering', 'finnes-ikke'].map((issue) => ({ issue, words: ['hjemmearbeid'], read: {} }));
    assert.deepEqual(findingsOf(silences), ['silences/finnes-ikke: no such issue']);
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

  it('lists every silence in a line of its own, with what was read', async () => {
    const { stdout, code } = await runScript('list-silences', '--summary');
    assert.equal(code, 0);
    const lines = stdout.trimEnd().split('\n');
    const told = real.issues.flatMap(({ stances }) => stances).filter(({ state }) => state === 'nothing-found').length;
    assert.equal(lines.pop(), `${told} silences`);
    assert.equal(lines.length, told);
    const { words, read } = real.silences.find(({ issue }) => issue === 'mottak-av-flyktninger') ?? assert.fail();
    assert.ok(lines.includes(`${PS}, mottak-av-flyktninger: ${read[PS]?.join(', ') ?? ''} (${words.join(', ')})`));
    const none = real.silences.find(({ issue }) => issue === 'svommeopplaering') ?? assert.fail();
    assert.ok(lines.includes(`${PS}, svommeopplaering: no line (${none.words.join(', ')})`));
    const one = await runScript('list-silences', '--summary', '--issue', 'mottak-av-flyktninger');
    assert.deepEqual(
      one.stdout.trimEnd().split('\n').slice(0, -1),
      lines.filter((line) => line.includes(', mottak-av-flyktninger:')),
    );
  });

  it('says what is missing, in one line', async () => {
    const without = await runScript('list-silences');
    assert.deepEqual([without.code, without.stderr], [1, 'Give the folder of the documents: --originals DIR\n']);
    const unknown = await runScript('list-silences', '--originals', '.', '--issue', 'finnes-ikke');
    assert.deepEqual([unknown.code, unknown.stderr], [1, 'No such issue: finnes-ikke\n']);
  });
});
