/**
 * Makes the next version of all packages out of what lies in `.changeset/`: `npm run version`. Puts it into every package.json and the
 * lock file, and into the addresses of the READMEs, and writes what is new to the top of CHANGELOG.md. Changesets itself would write a
 * changelog into every package; ours have one version, and so one changelog. Nothing is published and nothing is committed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a package.json and the lock file say of a package. */
interface PackageEntry {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const CHANGES = '.changeset';

/** All packages have the same version. */
const VERSIONED = 'packages/elements/package.json';

const news = await readNews();
if (news.length === 0) {
  console.error(`Nothing is new: ${CHANGES}/ has no change in it.`);
  process.exit(1);
}
const { version: last } = await readJson<PackageEntry>(VERSIONED);
const { status } = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('@changesets/cli/bin.js'), 'version'],
  {
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(1);
const { version: next } = await readJson<PackageEntry>(VERSIONED);
const folders = (await readdir('packages')).map((name) => `packages/${name}`);
await lockVersions(folders);
for (const readme of ['README.md', ...folders.map((folder) => `${folder}/README.md`)].filter((it) => existsSync(it)))
  await edit(readme, (text) => text.replaceAll(`@${last}`, `@${next}`));
await edit('CHANGELOG.md', (text) => text.replace(/^## /m, () => `## ${next}\n\n${news.join('\n')}\n\n## `));
console.log(`${last} -> ${next}: look at CHANGELOG.md, then npm run build && npm test`);

/** What each change says, as an entry of a list, in the order of the names of their files. */
async function readNews(): Promise<readonly string[]> {
  const names = (await readdir(CHANGES)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const texts = await Promise.all(names.map((name) => readFile(join(CHANGES, name), 'utf8')));
  return texts.flatMap((text) => {
    const [, said = ''] = /^---\r?\n[^]*?\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
    return said.trim() === '' ? [] : `- ${said.trim().replaceAll(/\r?\n(?=.)/g, '\n  ')}`;
  });
}

/** Says the new versions in the lock file as npm would, which would ask a registry of all others, too. */
async function lockVersions(folders: readonly string[]): Promise<void> {
  const lock = await readJson<{ packages: Record<string, Record<string, unknown>> }>('package-lock.json');
  for (const folder of folders) {
    const { version, dependencies, devDependencies } = await readJson<PackageEntry>(`${folder}/package.json`);
    const entry = lock.packages[folder];
    if (!entry) throw new Error(`package-lock.json does not know ${folder}: run npm install first`);
    entry['version'] = version;
    if (dependencies) entry['dependencies'] = dependencies;
    if (devDependencies) entry['devDependencies'] = devDependencies;
  }
  await writeFile('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`);
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
