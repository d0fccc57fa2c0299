/**
 * The folder that `npm run build` makes: its name, its licences, and that it comes of the source and of nothing else. It is built once
 * more, on a machine with other settings, and compared with `dist/`.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { rollup, type OutputChunk, type OutputOptions, type RollupOptions } from 'rollup';
import { temporaryFolder } from './support/temporary-folder.js';

const run = promisify(execFile);

/** A clock that is this many years ahead, for every script that the build runs. */
const clock = (years: number): string => {
  const code = `const Real = Date; const ahead = ${years} * 31557600000;
globalThis.Date = class Date extends Real {
  constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + ahead); }
  static now() { return Real.now() + ahead; }
};`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
};

/** Builds into a folder that is not there yet. */
async function build(out: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const args = ['--import', 'tsx', '--conditions=source', 'scripts/build.ts', '--out', out];
  await run(process.execPath, args, { env: { ...process.env, ...env } });
}

/** The hash of each file of a folder, by its path. */
async function hashesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (!(await stat(join(folder, path))).isFile()) continue;
    hashes[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  }
  return hashes;
}

/** Plugins that bring no code of others: minifying takes the longest, and the hashes are put into what is minified. */
const NO_MATTER = ['terser', 'build-manifest'];

/** The packages of others whose code is in what is bundled, as rollup itself says. */
async function packagesIn(folder: string): Promise<readonly string[]> {
  const { default: bundlingInto } = (await import(new URL('../rollup.config.mjs', import.meta.url).href)) as {
    default: (folder: string) => RollupOptions & { readonly output: OutputOptions };
  };
  const bundling = bundlingInto(folder);
  const plugins = [bundling.plugins].flat().filter((it) => it && 'name' in it && !NO_MATTER.includes(it.name));
  const bundle = await rollup({ ...bundling, plugins });
  const { output } = await bundle.generate(bundling.output);
  const chunks = output.filter((it): it is OutputChunk => it.type === 'chunk');
  const modules = chunks.flatMap((it) => Object.entries(it.modules));
  const bundled = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id.split(sep).join('/'));
  const names = bundled.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

async function licenceOf(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const file = (await readdir(folder)).find((it) => /^licen[cs]e/i.test(it));
  return readFile(join(folder, file ?? 'LICENSE'), 'utf8');
}

describe('a build', async () => {
  const folder = await temporaryFolder();
  const dist = join(folder, 'dist');
  let name = '';
  let hashes: Readonly<Record<string, string>> = {};

  before(async () => {
    await build(dist, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', NODE_OPTIONS: clock(10) });
    name = (await readdir(dist)).find((it) => it.startsWith('partiprogram@')) ?? '';
    hashes = await hashesIn(dist);
  });

  it('has a name with the version of the code and that of the data, which an address holds as it is', async () => {
    const versions = ['packages/elements/package.json', 'data/dataset.json'].map(async (file) => {
      const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
      return version;
    });
    assert.equal(name, `partiprogram@${(await Promise.all(versions)).join('_')}`);
    assert.match(name, /^[\w.@-]+$/);
    assert.equal(new URL(`http://localhost/${name}/`).pathname, `/${name}/`);
    assert.match(await readFile(join(dist, 'index.html'), 'utf8'), new RegExp(`src="/${name}/embed\\.js"`));
  });

  it('has the same bytes by another clock, in another time zone and another language', async () => {
    assert.ok(Object.keys(hashes).length > 100);
    assert.deepEqual(await hashesIn('dist'), hashes, 'dist/ is not of this source: run `npm run build` first');
  });

  it('has the licences of all whose code is in it, word for word, and of nobody else', async () => {
    const notices = await readFile(join(dist, name, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const packages = await packagesIn(join('dist', name));
    for (const known of ['lit-html', '@noble/hashes']) assert.ok(packages.includes(known), known);
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S*, (?:MIT|ISC|BSD-3-Clause|Apache-2\.0)$/gm)];
    assert.deepEqual(
      named.map(([, its]) => its),
      packages,
    );
    for (const its of packages) assert.ok(notices.includes((await licenceOf(its)).trim()), its);
    assert.match((await readFile(join(dist, name, 'embed.js'), 'utf8')).slice(0, 100), /THIRD-PARTY-NOTICES\.txt/);
    assert.match(await readFile(join(dist, name, 'LICENSE'), 'utf8'), /^MIT License/);
  });

  it('never takes the place of what is in a folder', async () => {
    await assert.rejects(build(dist), /is there already, and is left as it is/);
    assert.deepEqual(await hashesIn(dist), hashes);
  });
});
