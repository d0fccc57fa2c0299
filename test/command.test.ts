/** `partiprogram` as people run it, built: its help, and what it says of datasets and makes of them. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import type { OwnDataset } from '@partiprogram/importer';
import { parseCatalogue } from '@partiprogram/programmes';
import { runCommand, type Ending } from './support/run-command.js';
import { assertRefused, filesIn, importDesk, run } from './support/run-partiprogram.js';

const { folder, source, out, runImport, written } = await importDesk();

describe('partiprogram --help', () => {
  for (const args of [['--help'], ['import', '--help'], ['check', '-h'], ['build', '--help'], ['import', 'x', '-h']]) {
    it(`fits one screen: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stderr], [0, '']);
      const lines = stdout.trimEnd().split('\n');
      assert.ok(lines.length <= 24, `${lines.length} lines`);
      for (const line of lines) assert.ok(line.length <= 80, line);
    });
  }

  it('is where npx finds it, and names every option', async () => {
    const { stdout } = await runCommand('npx', ['partiprogram', 'import', '--help']);
    const code = await readFile('packages/command/src/import-command.ts', 'utf8');
    const [, options = ''] = /const OPTIONS = \{(.*?)\} as const/s.exec(code) ?? [];
    const names = [...options.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => name ?? '');
    assert.ok(names.length > 10);
    for (const name of names) assert.ok(stdout.includes(`--${name} `), name);
  });

  it('is what a slip leads to', async () => {
    assertRefused(await run('imprt'), /^there is no command imprt; partiprogram --help/);
    assertRefused(await run('import', '--publihser', 'x'), /^Unknown option '--publihser'; --help/);
    assert.equal((await run()).code, 1);
    assert.match((await run('--version')).stdout, /^\d+\.\d+\.\d+$/m);
  });
});

describe('partiprogram check', () => {
  const file = join(folder, 'data.json');

  async function check(change: (dataset: OwnDataset) => unknown, ...args: readonly string[]): Promise<Ending> {
    await runImport(source, '--format', 'json', '--force');
    const dataset = await written();
    await writeFile(file, JSON.stringify(change(dataset) ?? dataset));
    return run('check', file, ...args);
  }

  /** Any place of a dataset, to break it. */
  const first = (dataset: OwnDataset): Record<string, unknown> =>
    dataset.programmes[0] as unknown as Record<string, unknown>;
  const entry = (dataset: OwnDataset): Record<string, unknown> =>
    dataset.programmes[0]?.sections[0]?.entries[0] as unknown as Record<string, unknown>;

  it('says what is doubtful of a dataset in which nothing is wrong', async () => {
    const ending = await check(() => undefined);
    assert.equal(ending.code, 0);
    assert.match(ending.stdout, /doubt: .*: 2 of 2 entries have topics that nobody confirmed; look at them/);
    assert.match(ending.stdout, /doubt: .*: nobody said that the whole document was read/);
    assert.match(ending.stdout, /: 2 pledges, 0 other entries$/m);
    assert.match(ending.stdout, /: 0 wrong, 3 doubtful$/m);
    assert.equal((await check(() => undefined, '--strict')).code, 1);
  });

  it('says where something is wrong, of what, and what to do', async () => {
    const wrong = async (change: (dataset: OwnDataset) => unknown, message: RegExp): Promise<void> => {
      const { code, stdout } = await check(change);
      assert.equal(code, 1);
      assert.match(stdout, message);
      assert.match(stdout, /: 1 wrong, 0 doubtful$/m);
    };
    const place = String.raw`error: \$\.programmes\[0\]\.sections\[0\]\.entries\[0\]`;
    const id = String.raw`\(in baerum-strandlista-2027/skole/1\)`;
    await wrong(
      (it) => delete entry(it)['quote'] && undefined,
      new RegExp(`${place} ${id}: expected a quote.*; write the words`),
    );
    await wrong(
      (it) => void (entry(it)['quote'] = ''),
      new RegExp(String.raw`${place}\.quote ${id}: expected a text; write one`),
    );
    await wrong((it) => void (first(it)['id'] = 'Å'), /\$\.programmes\[0\]\.id .*use small letters/);
    await wrong((it) => ({ ...it, date: '2026-02-30' }), /\$\.date: expected a day of the calendar; write it as/);
    await wrong((it) => ({ ...it, programmes: [] }), /there is no programme/);
    await wrong(() => [], /\$: expected an object; put it in braces/);
  });

  it('finds what leads nowhere', async () => {
    const doubt = async (change: (dataset: OwnDataset) => unknown, message: RegExp): Promise<void> => {
      const { code, stdout } = await check(change);
      assert.equal(code, 0, stdout);
      assert.match(stdout, message);
    };
    await doubt(
      (it) => void (entry(it)['repeats'] = 'baerum-strandlista-2027/skole/9'),
      /skole\/1: it names .*skole\/9, which is not in/,
    );
    await doubt((it) => ({ ...it, topics: [] }), /the topic skole is not among the topics of the file/);
    await doubt((it) => ({ ...it, municipalities: [] }), /3201 is not among the municipalities of the file/);
    await doubt((it) => void (entry(it)['topics'] = []), /1 of 2 entries have no topic, the first .*skole\/1/);
    const stances = [
      { programme: 'x-y-2027', state: 'nothing-found' },
      {
        programme: 'baerum-strandlista-2027',
        state: 'says',
        position: 'for',
        pledges: ['baerum-strandlista-2027/skole/8'],
      },
    ];
    const issues = [{ id: 'sak', topics: [], title: 'Sak', relation: 'similar', notes: [], stances }];
    await doubt((it) => ({ ...it, issues }), /issue sak: the programme x-y-2027 is not in the file/);
    await doubt((it) => ({ ...it, issues }), /issue sak: the entry .*skole\/8 is not in baerum-strandlista-2027/);
  });

  it('says of a file that is no JSON at which line, and goes on with the next', async () => {
    await check(() => undefined);
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{\n  "a": 1,\n  b\n}\n');
    const { code, stdout } = await run('check', broken, join(folder, 'none.json'), file);
    assert.equal(code, 1);
    assert.match(stdout, /broken\.json: error: the file is no JSON: .*at line 3, column 3/);
    assert.match(stdout, /none\.json: error: the file could not be read: there is no such file/);
    assert.match(stdout, /data\.json: 0 wrong/);
    assertRefused(await run('check'), /^say which file/);
  });
});

describe('partiprogram build', () => {
  const site = join(folder, 'site');

  beforeEach(() => rm(site, { recursive: true, force: true }));

  it('makes the files of all datasets of a folder, and the tag that reads them', async () => {
    await runImport(source, '--format', 'json');
    await run('import', source, '--publisher', 'Ap', '--municipality', 'Asker', '--format', 'json', '--out', out);
    const { code, stdout, stderr } = await run('build', out, '--out', site);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /: \d+ files of 2 programmes in 2 municipalities$/m);
    assert.match(
      stdout,
      /<program-data src="catalogue\.json" integrity="sha256-.{44}" integrity-nn=".*" integrity-en=".*">/,
    );
    const catalogue = parseCatalogue(JSON.parse(await readFile(join(site, 'catalogue.json'), 'utf8')), 'nb');
    assert.deepEqual(
      catalogue.topics.map(({ id }) => id),
      ['skole'],
    );
    assert.ok((await filesIn(join(site, 'programmes'))).some((name) => name.startsWith('asker-ap-2027')));
    assert.deepEqual(
      (await filesIn(folder)).filter((name) => name.startsWith('.site')),
      [],
    );
  });

  it('refuses what does not go together, and leaves what was there', async () => {
    await runImport(source, '--format', 'json');
    await run('build', out, '--out', site);
    const before = await filesIn(site);
    assertRefused(await run('build', out, '--out', site), /site is there already; add --force/);
    await writeFile(join(out, 'copy.json'), await readFile(join(out, 'baerum-strandlista-2027.json')));
    assertRefused(
      await run('build', out, '--out', site, '--force'),
      /the programme baerum-strandlista-2027 stands in two files/,
    );
    await writeFile(join(out, 'copy.json'), '{}');
    assertRefused(await run('build', out, '--out', site, '--force'), /copy\.json: \$\.version: expected a text/);
    assertRefused(await run('build', out, '--out', folder, '--force'), /has the datasets of .* in it/);
    assertRefused(await run('build', source, '--out', site, '--force'), /it is a file; name the folder/);
    assertRefused(
      await run('build', join(folder, 'none'), '--out', site, '--force'),
      /none could not be read: there is no such/,
    );
    assertRefused(await run('build', out), /^say where to write: --out DIR/);
    assertRefused(await run('build'), /^say which folder/);
    assert.deepEqual(await filesIn(site), before);
    await rm(join(out, 'copy.json'));
    assert.equal((await run('build', out, '--out', site, '--force')).code, 0);
    assert.deepEqual(await filesIn(site), before);
  });
});
