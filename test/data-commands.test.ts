import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { entriesOf, type SourceProgramme } from '../scripts/dataset-files.js';
import { DOCUMENT, DOCUMENT_NAME, inventedProgramme } from './support/invented-programme.js';
import { runScript } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const originals = '../shared/programs';
const skip = !existsSync(originals) && `the documents are not in ${originals}`;

const PLAN = 'programmes/drammen-kommune-planprogram.json';

const folder = await temporaryFolder();
const data = join(folder, 'data');
const inventedOriginals = join(folder, 'originals');
await mkdir(inventedOriginals);
await writeFile(join(inventedOriginals, DOCUMENT_NAME), DOCUMENT);

/** Every test has a copy of the dataset that it may break. */
async function copyDataset(): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await cp('data', data, { recursive: true });
}

async function readProgramme(path: string): Promise<SourceProgramme> {
  return JSON.parse(await readFile(join(data, path), 'utf8')) as SourceProgramme;
}

async function writeProgramme(path: string, programme: SourceProgramme): Promise<void> {
  await writeFile(join(data, path), JSON.stringify(programme));
}

/** All files of the copy, by path. */
async function textsInCopy(): Promise<Record<string, string>> {
  const names = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(data, name), 'utf8')] as const)),
  );
}

function assertOneLine(text: string, pattern: RegExp): void {
  assert.match(text, pattern);
  assert.equal(text.trimEnd().split('\n').length, 1, text);
}

describe('npm run data:check', () => {
  beforeEach(copyDataset);

  it('says what there is, when all is well', async () => {
    const { code, stdout, stderr } = await runScript('check-data', '--data', data);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assertOneLine(stdout, /^\d+ programmes, \d+ pledges, \d+ other entries, \d+ issues; 0 findings/);
    assert.match(stdout, /not checked against the originals: give --originals DIR/);
  });

  it('prints every finding with its place, and fails', async () => {
    const plan = await readProgramme(PLAN);
    plan.publisher.municipality = '9999';
    plan.sections[0]!.topics = ['vaer'];
    await writeProgramme(PLAN, plan);
    const { code, stdout } = await runScript('check-data', '--data', data);
    assert.equal(code, 1);
    assert.deepEqual(stdout.split('\n').slice(0, 3), [
      'drammen-kommune-planprogram: no such municipality: 9999',
      'drammen-kommune-planprogram/forebygge: no such topic: vaer',
      '2 findings (not checked against the originals: give --originals DIR)',
    ]);
  });

  it('names what has the wrong shape, and leaves the originals for later', async () => {
    await writeProgramme(PLAN, { ...(await readProgramme(PLAN)), sections: [{}] as SourceProgramme['sections'] });
    const { code, stdout, stderr } = await runScript('check-data', '--data', data, '--originals', inventedOriginals);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^programmes\/drammen-kommune-planprogram\.json\/sections\/0: must have required property 'id'/,
    );
    assert.match(stdout, /\d+ findings \(not checked against the originals: mend these first\)\n$/);
  });

  it('holds the dataset against the originals, when it is told where they are', async () => {
    const { code, stdout } = await runScript('check-data', '--data', data, '--originals', inventedOriginals);
    assert.equal(code, 1);
    assert.match(stdout, /^asker-v-utenforskap: its document \S+ is not among the originals$/m);
    const programmes = await readdir(join(data, 'programmes'));
    assert.ok(stdout.endsWith(`\n${programmes.length} findings\n`), stdout);
  });

  it('finds nothing against the real originals', { skip }, async () => {
    const { code, stdout } = await runScript('check-data', '--data', data, '--originals', originals);
    assert.equal(code, 0);
    assert.match(stdout, /; 0 findings\n$/);
  });

  it('says in one line which file is missing', async () => {
    await rm(join(data, 'issues.json'));
    const { code, stdout, stderr } = await runScript('check-data', '--data', data);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assertOneLine(stderr, /issues\.json could not be read/);
  });

  it('says in one line which file is no JSON', async () => {
    await writeFile(join(data, PLAN), '{\n  "id": broken,\n  "kind": "plan"\n}\n');
    const { code, stderr } = await runScript('check-data', '--data', data);
    assert.equal(code, 1);
    assertOneLine(stderr, /drammen-kommune-planprogram\.json could not be read as JSON: .*'b'/);
  });

  it('says in one line which schema is missing, that there is no such folder, or no such option', async () => {
    await rm(join(data, 'schema', 'topics.schema.json'));
    assertOneLine((await runScript('check-data', '--data', data)).stderr, /topics\.schema\.json is missing/);
    assertOneLine((await runScript('check-data', '--data', join(folder, 'nowhere'))).stderr, /nowhere/);
    assertOneLine((await runScript('check-data', '--orginals', 'x')).stderr, /--orginals/);
  });
});

describe('npm run data:words', () => {
  beforeEach(copyDataset);

  it('asks where the originals are', async () => {
    const { code, stderr } = await runScript('write-search-words', '--data', data);
    assert.equal(code, 1);
    assertOneLine(stderr, /Say where the originals are: npm run data:words -- --originals DIR/);
  });

  it('writes words into what it has the original of, and leaves all else alone', async () => {
    const before = await textsInCopy();
    const path = 'programmes/fjordby-hav.json';
    await writeProgramme(path, inventedProgramme());
    const { code, stdout } = await runScript('write-search-words', '--data', data, '--originals', inventedOriginals);
    assert.equal(code, 0);
    assert.match(stdout, /^fjordby-hav: \d+ words$/m);
    assert.match(stdout, /^baerum-ps-2023: left alone, \S+\.txt is not in /m);
    const written = await readProgramme(path);
    assert.ok(written.words);
    delete written.words;
    for (const entry of entriesOf(written)) delete entry.words;
    assert.deepEqual(written, inventedProgramme());
    await rm(join(data, path));
    assert.deepEqual(await textsInCopy(), before);
  });

  it('changes nothing where the real originals are and all is in place', { skip }, async () => {
    const before = await textsInCopy();
    await cp('.prettierrc.json', join(folder, '.prettierrc.json'));
    const { code } = await runScript('write-search-words', '--data', data, '--originals', originals);
    assert.equal(code, 0);
    assert.deepEqual(await textsInCopy(), before);
  });
});

describe('npm run data:fingerprint', () => {
  beforeEach(copyDataset);

  it('asks where the originals are', async () => {
    const { code, stdout, stderr } = await runScript('fingerprint-data', '--data', data);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assertOneLine(stderr, /Say where the originals are: npm run data:fingerprint -- --originals DIR/);
  });

  it('fills in what it has the original of, and leaves all else alone', async () => {
    const before = await textsInCopy();
    const path = 'programmes/fjordby-hav.json';
    const finished = inventedProgramme();
    const draft = structuredClone(finished);
    draft.source.sha256 = '';
    for (const entry of entriesOf(draft)) entry.fingerprint = '';
    await writeProgramme(path, draft);

    const { code, stdout } = await runScript('fingerprint-data', '--data', data, '--originals', inventedOriginals);
    assert.equal(code, 0);
    assert.match(stdout, /^fjordby-hav: 4 fingerprints$/m);
    assert.match(stdout, /^baerum-ps-2023: left alone, \S+\.txt is not in /m);
    assert.deepEqual(await readProgramme(path), finished);
    await rm(join(data, path));
    assert.deepEqual(await textsInCopy(), before);
  });

  it('changes nothing where the real originals are and all is in place', { skip }, async () => {
    const before = await textsInCopy();
    await cp('.prettierrc.json', join(folder, '.prettierrc.json'));
    const { code } = await runScript('fingerprint-data', '--data', data, '--originals', originals);
    assert.equal(code, 0);
    assert.deepEqual(await textsInCopy(), before);
  });

  it('says in one line which entry lies outside of its document', async () => {
    const draft = inventedProgramme();
    entriesOf(draft)[3]!.lines = [12, 40];
    await writeProgramme('programmes/fjordby-hav.json', draft);
    const { code, stderr } = await runScript('fingerprint-data', '--data', data, '--originals', inventedOriginals);
    assert.equal(code, 1);
    assertOneLine(stderr, /^fjordby-hav\/hav\/4: no lines 12–40 in 16$/m);
  });

  it('says in one line which file is no JSON', async () => {
    await writeFile(join(data, PLAN), '{\n');
    const { code, stderr } = await runScript('fingerprint-data', '--data', data, '--originals', inventedOriginals);
    assert.equal(code, 1);
    assertOneLine(stderr, /drammen-kommune-planprogram\.json could not be read as JSON/);
  });
});
