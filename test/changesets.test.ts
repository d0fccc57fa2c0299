/** What changesets make of this repository, tried in a copy of what they read: which packages there are, and how a version is made. */
import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCommand, type Ending } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const { resolve } = createRequire(import.meta.url);

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const NEWS = 'Tags can be hung upside down.\n\nThey come down again by themselves.';

const copy = await temporaryFolder();
const packages = (await readdir('packages')).map((name) => `packages/${name}`);
for (const file of ['package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md', '.changeset'])
  await cp(file, join(copy, file), { recursive: true });
for (const folder of packages) {
  await mkdir(join(copy, folder), { recursive: true });
  for (const name of ['package.json', 'README.md'])
    await cp(join(folder, name), join(copy, folder, name)).catch(() => undefined);
}
await writeFile(join(copy, '.changeset/zz-tried.md'), `---\n'@partiprogram/embed': minor\n---\n\n${NEWS}\n`);
const git = await runCommand('git', ['init', '--quiet', '--initial-branch=main'], copy).catch(() => undefined);
const skip = git?.code !== 0 && 'there is no git';
if (!skip) await commit();

async function commit(): Promise<void> {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['add', '--all'],
    [...who, 'commit', '--quiet', '--message', 'All'],
  ])
    assert.equal((await runCommand('git', args, copy)).code, 0);
}

function node(...args: readonly string[]): Promise<Ending> {
  return runCommand(process.execPath, args, copy);
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(copy, path), 'utf8')) as T;
}

function allPackages(): Promise<readonly PackageJson[]> {
  return Promise.all(packages.map((folder) => readJson<PackageJson>(`${folder}/package.json`)));
}

describe('changesets', { skip }, () => {
  it('know all packages, and give all of them the same version', async () => {
    const { code, stdout, stderr } = await node(resolve('@changesets/cli/bin.js'), 'status', '--output=plan.json');
    assert.equal(code, 0, stdout + stderr);
    const { releases } = await readJson<{ releases: { name: string; newVersion: string }[] }>('plan.json');
    const names = (await allPackages()).map(({ name }) => name);
    assert.deepEqual(releases.map(({ name }) => name).sort(), names.sort());
    assert.equal(new Set(releases.map(({ newVersion }) => newVersion)).size, 1);
  });

  it('become a version in every package, the lock file and the READMEs, and the top of the one changelog', async () => {
    const [before] = await allPackages();
    const script = pathToFileURL('scripts/version.ts').pathname;
    const { code, stdout, stderr } = await node(`--import=${pathToFileURL(resolve('tsx')).href}`, script);
    assert.equal(code, 0, stdout + stderr);
    const after = await allPackages();
    const [{ version } = { version: '' }] = after;
    assert.notEqual(version, before?.version);
    const lock = await readJson<{ packages: Record<string, PackageJson> }>('package-lock.json');
    for (const [at, it] of after.entries()) {
      assert.equal(it.version, version, it.name);
      const { dependencies = {}, devDependencies = {} } = it;
      for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies }))
        if (name.startsWith('@partiprogram/')) assert.equal(range, version, `${it.name} needs another ${name}`);
      const locked = lock.packages[packages[at] ?? ''];
      assert.deepEqual(
        [locked?.version, locked?.dependencies, locked?.devDependencies],
        [version, it.dependencies, it.devDependencies],
      );
    }
    assert.ok((await readFile(join(copy, 'README.md'), 'utf8')).includes(`partiprogram@${version}_`));
    assert.ok((await readFile(join(copy, 'packages/embed/README.md'), 'utf8')).includes(`embed@${version}/`));
    const changelog = await readFile(join(copy, 'CHANGELOG.md'), 'utf8');
    const [, top = ''] = changelog.split(/^## /m);
    assert.ok(top.startsWith(`${version}\n\n- `));
    assert.ok(top.includes(`- ${NEWS.replace('\n\n', '\n\n  ')}\n`), top);
    assert.ok(
      changelog.includes(await readFile('CHANGELOG.md', 'utf8').then((text) => text.slice(text.indexOf('## ')))),
    );
    assert.deepEqual((await readdir(join(copy, '.changeset'))).sort(), ['README.md', 'config.json']);
    for (const folder of packages) assert.ok(!(await readdir(join(copy, folder))).includes('CHANGELOG.md'), folder);
  });

  it('that are none make no version', async () => {
    const { code, stderr } = await node(
      `--import=${pathToFileURL(resolve('tsx')).href}`,
      pathToFileURL('scripts/version.ts').pathname,
    );
    assert.equal(code, 1);
    assert.match(stderr, /^Nothing is new: /);
  });
});

describe('the packages', () => {
  it('are published by nobody by accident', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [name, script] of Object.entries(scripts)) assert.doesNotMatch(`${name} ${script}`, /publish/);
  });
});
