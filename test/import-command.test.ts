import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { entriesOf, type SourceProgramme } from '../scripts/dataset-files.js';
import type { Ending } from './support/run-command.js';
import { runScript } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const TEXT = `Havet vårt

Fisk

Asker Venstre vil:

 • bygge 2 fiskemottak ved Nesset
 • røyke silda
lokalt

Båt

Asker Venstre vil:

 • male naustene
`;

const folder = await temporaryFolder();
const data = join(folder, 'data');
const file = join(folder, 'havet.txt');
const target = join(data, 'programmes', 'asker-v-havet-vart.json');
const aside = join(data, 'programmes', 'asker-v-havet-vart.gone.jsonl');

/** The command needs of the dataset only who there is, and what was imported before. */
async function copyDataset(): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await mkdir(join(data, 'programmes'), { recursive: true });
  for (const name of ['parties.json', 'municipalities.json', 'counties.json'])
    await cp(join('data', name), join(data, name));
  await writeFile(file, TEXT);
}

function runImport(...args: readonly string[]): Promise<Ending> {
  return runScript('import', '--data', data, ...args);
}

async function written(path = target): Promise<SourceProgramme> {
  return JSON.parse(await readFile(path, 'utf8')) as SourceProgramme;
}

function lastLine({ stdout }: Ending): string {
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}

async function assertRefused(message: RegExp, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runImport(...args);
  assert.equal(code, 1, stdout);
  assert.match(stderr, message);
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
}

describe('npm run import', () => {
  beforeEach(copyDataset);

  it('writes a draft, says what it did to which lines, and counts', async () => {
    const ending = await runImport(file);
    assert.equal(ending.stderr, '');
    assert.equal(ending.code, 0);
    assert.match(ending.stdout, /^lines 8–9: joined: 2 lines are one item$/m);
    assert.match(ending.stdout, /^line 1: guessed: «Havet vårt» is the title$/m);
    assert.equal(
      lastLine(ending),
      `${target}: 3 pledges in 2 sections; 3 statements to write; report: 1 joined, 0 dropped, 5 guessed, 0 unsure`,
    );
    const programme = await written();
    assert.deepEqual(programme.publisher, { party: 'v', municipality: '3203', name: { nb: 'Asker Venstre', en: '' } });
    assert.equal(programme.source.document, 'havet.txt');
    assert.deepEqual(await readdir(join(data, 'programmes')), ['asker-v-havet-vart.json']);
  });

  it('writes nothing on a dry run', async () => {
    const ending = await runImport(file, '--dry-run');
    assert.match(lastLine(ending), /; nothing was written$/);
    assert.deepEqual(await readdir(join(data, 'programmes')), []);
  });

  it('takes what it is told', async () => {
    const out = join(folder, 'x.json');
    const options = ['--id', 'x', '--party', 'ap', '--municipality', '3301', '--name', 'N', '--title', 'T'];
    await runImport(file, ...options, '--kind', 'party-programme', '--out', out);
    const { id, kind, publisher, title } = await written(out);
    assert.deepEqual([id, kind, title.nb], ['x', 'party-programme', 'T']);
    assert.deepEqual(publisher, { party: 'ap', municipality: '3301', name: { nb: 'N', en: '' } });
    await runImport(file, ...options, '--party', 'ap,v', '--kind', 'party-programme', '--out', `${out}.joint`);
    const joint = JSON.parse(await readFile(`${out}.joint`, 'utf8')) as { publisher: unknown };
    assert.deepEqual(joint.publisher, { parties: ['ap', 'v'], municipality: '3301', name: { nb: 'N', en: '' } });
  });

  it('knows former numbers, names, counties and joint lists', async () => {
    const told = async (municipality: string, party: string): Promise<unknown> => {
      const out = join(folder, 'told.json');
      await rm(out, { force: true });
      const options = ['--id', 'x', '--name', 'N', '--title', 'T', '--municipality', municipality, '--party', party];
      assert.equal((await runImport(file, ...options, '--out', out)).stderr, '');
      return (await written(out)).publisher;
    };
    const name = { nb: 'N', en: '' };
    assert.deepEqual(await told('0219', 'Høyre'), { party: 'h', municipality: '3201', name });
    assert.deepEqual(await told('bærum', 'SV/Rødt'), { parties: ['sv', 'r'], municipality: '3201', name });
    assert.deepEqual(await told('Akershus', 'none'), { independent: true, municipality: '32', name });
    await assertRefused(/1507 may be several; .*: 1508 Ålesund, 1580 Haram/, file, '--municipality', '1507');
    await assertRefused(/Herøy may be several; .*1515 Herøy \(Møre og Romsdal\)/, file, '--municipality', 'Herøy');
  });

  it('keeps what people wrote, sets aside what is gone, and brings it back', async () => {
    await runImport(file);
    const programme = await written();
    for (const entry of entriesOf(programme)) entry.statement = { nb: `Vårt om ${entry.id}`, en: 'Ours' };
    await writeFile(target, JSON.stringify(programme));

    await writeFile(file, TEXT.replace(' • bygge 2 fiskemottak ved Nesset\n', ''));
    const less = await runImport(file);
    assert.match(
      lastLine(less),
      /0 statements to write; since the last import: 0 new, 0 changed, 0 moved, 0 restored, 1 gone/,
    );
    assert.match(lastLine(less), /what is gone is kept in .*\.gone\.jsonl/);
    assert.match(await readFile(aside, 'utf8'), /Vårt om asker-v-havet-vart\/fisk\/1/);
    assert.equal(entriesOf(await written()).length, 2);

    await writeFile(file, TEXT);
    assert.match(lastLine(await runImport(file)), /0 new, 0 changed, 0 moved, 1 restored, 0 gone/);
    assert.deepEqual((await written()).sections, programme.sections);
  });

  it('finds the programme again by its document, whatever its id', async () => {
    await runImport(file, '--id', 'eget-navn');
    const again = await runImport(file);
    assert.match(lastLine(again), /eget-navn\.json: .*0 new, 0 changed, 0 moved, 0 restored, 0 gone/);
    assert.deepEqual(await readdir(join(data, 'programmes')), ['eget-navn.json']);
  });

  it('refuses a file that is no programme, by its name', async () => {
    const cases: readonly (readonly [Buffer | string, RegExp])[] = [
      ['', /havet\.txt is empty/],
      [Buffer.from([0x25, 0x50, 0x44, 0x46]), /havet\.txt is a PDF/],
      ['Vi er glade i havet.\n', /havet\.txt has no list/],
    ];
    for (const [content, message] of cases) {
      await writeFile(file, content);
      await assertRefused(message, file);
    }
    await assertRefused(/nowhere\.txt could not be read: there is no such file/, join(folder, 'nowhere.txt'));
    await assertRefused(/could not be read: it is a folder/, folder);
    assert.deepEqual(await readdir(join(data, 'programmes')), []);
  });

  it('refuses options that mean nothing', async () => {
    await assertRefused(/there is no party x in .*; there are /, file, '--party', 'x');
    await assertRefused(/there is no municipality 1 in /, file, '--municipality', '1');
    await assertRefused(/--kind is party-programme, /, file, '--kind', 'x');
    await assertRefused(/--id has small letters/, file, '--id', 'Å');
    assert.match((await runImport()).stderr, /Say which file/);
  });

  it('leaves alone what is there when it cannot be merged or written', async () => {
    await writeFile(target, '{ "half');
    await assertRefused(/asker-v-havet-vart\.json could not be read as JSON/, file);
    assert.equal(await readFile(target, 'utf8'), '{ "half');
    await writeFile(target, '{"id":"asker-v-havet-vart"}');
    await assertRefused(/asker-v-havet-vart\.json cannot be merged into/, file, '--id', 'asker-v-havet-vart');
    await assertRefused(
      /could not be written: there is no such file or folder/,
      file,
      '--out',
      join(folder, 'no', 'x.json'),
    );
    await rm(target);
    await writeFile(aside, 'half\n');
    await assertRefused(/\.gone\.jsonl, line 1, is no JSON; nothing was written/, file);
    assert.deepEqual(await readdir(join(data, 'programmes')), ['asker-v-havet-vart.gone.jsonl']);
  });

  it(
    'says that a folder cannot be written to',
    { skip: process.getuid?.() === 0 && 'root may write anywhere' },
    async () => {
      await chmod(join(data, 'programmes'), 0o500);
      await assertRefused(/could not be written: that is not allowed/, file);
      await chmod(join(data, 'programmes'), 0o700);
    },
  );
});
