import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { runCommand } from './support/run-command.js';

/** What a package.json says to those who install the package. */
interface Package {
  readonly name: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly sideEffects?: boolean | readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

async function readPackage(folder: string): Promise<Package> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
}

/** The files of a folder and below it, with slashes. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => posix.join(folder, name.replaceAll('\\', '/'))).sort();
}

/** The paths that npm would put into a package, from its folder on. */
async function packed(name: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runCommand('npm', [
    'pack',
    '--dry-run',
    '--json',
    '--ignore-scripts',
    '-w',
    name,
  ]);
  assert.equal(code, 0, stderr);
  const [content] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return content?.files.map(({ path }) => path) ?? [];
}

/** Runs a module as somebody else's program would: no condition of ours, no TypeScript. */
async function runPlain(module: string): Promise<string> {
  const { code, stdout, stderr } = await runCommand(process.execPath, ['--input-type=module', '--eval', module]);
  assert.equal(code, 0, stderr);
  return stdout.trim();
}

const folders = (await readdir('packages')).filter((name) => existsSync(join('packages', name, 'package.json')));
const packages = await Promise.all(
  folders.map(async (name) => ({
    folder: posix.join('packages', name),
    json: await readPackage(join('packages', name)),
  })),
);
const published = packages.filter((it) => !it.json.private);

// The manifest is part of a package, and no build makes it.
const analysed = await runCommand('npm', ['run', 'docs']);
assert.equal(analysed.code, 0, analysed.stderr);

describe('the packages', () => {
  it('have a name of ours and a licence', () => {
    for (const { json, folder } of packages) {
      const name = folder.slice('packages/'.length);
      // `npx partiprogram` runs the package of that name.
      assert.equal(json.name, name === 'command' ? 'partiprogram' : `@partiprogram/${name}`);
      assert.equal(json.license, 'MIT', folder);
    }
    assert.deepEqual(
      published
        .map(({ json }) => json.name)
        .sort()
        .slice(0, 2),
      ['@partiprogram/elements', '@partiprogram/programmes'],
    );
  });
});

for (const { folder, json } of published) {
  describe(json.name, async () => {
    const targets = Object.entries(json.exports ?? {});
    const files = await packed(json.name);

    it('exports what is there once it was built: npm run build:code', () => {
      assert.ok(targets.length > 0);
      for (const [path, target] of targets) {
        const conditions = typeof target === 'string' ? { default: target } : target;
        if (!path.endsWith('.json')) assert.deepEqual(Object.keys(conditions), ['source', 'types', 'default'], path);
        for (const [condition, file] of Object.entries(conditions)) {
          assert.ok(existsSync(join(folder, file)), `${path}, ${condition}: there is no ${file}`);
        }
      }
    });

    it('gives others the compiled files', async () => {
      const names = targets.map(([path]) => posix.join(json.name, path));
      const resolved = await runPlain(
        `console.log(JSON.stringify(${JSON.stringify(names)}.map((it) => import.meta.resolve(it))))`,
      );
      for (const url of JSON.parse(resolved) as string[]) {
        assert.match(url, /\/dist\/[\w/-]+\.js$|\/custom-elements\.json$/);
        assert.ok(existsSync(new URL(url)), url);
      }
    });

    it('packs all that it exports', () => {
      for (const [path, target] of targets) {
        const wanted = typeof target === 'string' ? [target] : [target['types'], target['default']];
        for (const file of wanted) assert.ok(files.includes(file?.slice(2) ?? ''), `${path}: ${file ?? 'nothing'}`);
      }
    });

    it('packs no test, no source, and nothing that its sources no longer make', () => {
      assert.ok(files.length > 20);
      const own = /^(package\.json|custom-elements\.json|README\.md|LICENSE)$/;
      for (const file of files.filter((it) => !own.test(it))) {
        const [, module] = /^dist\/(.+?)\.(?:d\.ts|js|js\.map)$/.exec(file) ?? [];
        assert.ok(module, `${file} has no place in the package`);
        assert.ok(!/\.(test|stories)$/.test(module), file);
        assert.ok(existsSync(join(folder, 'src', `${module}.ts`)), `${file} is left over: delete ${folder}/dist`);
      }
    });

    it('packs a map only with the source that it shows', async () => {
      for (const file of files.filter((it) => it.endsWith('.map'))) {
        const map = JSON.parse(await readFile(join(folder, file), 'utf8')) as {
          sources: string[];
          sourcesContent?: string[];
        };
        assert.equal(map.sourcesContent?.length, map.sources.length, file);
      }
    });
  });
}

describe('@partiprogram/programmes', () => {
  it('works where there is no page', async () => {
    const said = await runPlain(`
      import { readFileSync } from 'node:fs';
      for (const name of ['window', 'document', 'HTMLElement', 'customElements']) {
        if (name in globalThis) throw new Error(name);
      }
      const { compareProgrammes, parseDataset } = await import('@partiprogram/programmes');
      const { issues, programmes } = parseDataset(JSON.parse(readFileSync('test/fixtures/fjordby.json', 'utf8')), 'nb');
      console.log(compareProgrammes(issues, programmes).length > 0 ? 'compared' : 'empty');
    `);
    assert.equal(said, 'compared');
  });

  it('needs no other package', async () => {
    const json = JSON.parse(await readFile('packages/programmes/package.json', 'utf8')) as object;
    for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies']) assert.ok(!(key in json), key);
    for (const file of (await filesIn('packages/programmes/dist')).filter((it) => it.endsWith('.js'))) {
      assert.doesNotMatch(await readFile(file, 'utf8'), /\bfrom ['"][^.]|\bimport\(?\s*['"][^.]/, file);
    }
  });
});

describe('@partiprogram/elements', async () => {
  const modules = (await filesIn('packages/elements/dist')).filter((it) => it.endsWith('.js'));
  const texts = new Map(await Promise.all(modules.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
  const tags = ['agree-poll', 'pledge-list', 'program-data', 'topic-compare'];
  const entries = tags.map((tag) => `packages/elements/dist/${tag}/${tag}.js`);

  it('brings the manifest of its elements', async () => {
    assert.ok((await packed('@partiprogram/elements')).includes('custom-elements.json'));
    const manifest = await readFile('packages/elements/custom-elements.json', 'utf8');
    const { modules: described } = JSON.parse(manifest) as { modules: { path: string }[] };
    for (const { path } of described) assert.ok(existsSync(join('packages/elements', path)), path);
  });

  it('defines a tag in the module of its name, and nowhere else', () => {
    const defining = modules.filter((file) => /\bdefine\(/.test(texts.get(file) ?? ''));
    assert.deepEqual(defining, [...entries, 'packages/elements/dist/element/define.js'].sort());
  });

  it('has classes that can be imported without any tag being defined', () => {
    for (const [file, text] of texts) {
      const imported = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
        posix.join(dirname(file), path),
      );
      for (const entry of entries) assert.ok(!imported.includes(entry), `${file} imports ${entry}`);
    }
    const classes = tags.map((tag) => `packages/elements/dist/${tag}/${tag}-element.js`);
    for (const file of classes) assert.ok(modules.includes(file), file);
  });

  it('packs every module that is imported late, and so speaks every language where no script tag loads features', () => {
    const late = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path = '']) => posix.join(dirname(file), path)),
    );
    for (const file of late) assert.ok(modules.includes(file), file);
    for (const language of ['nn', 'en']) {
      assert.ok(late.includes(`packages/elements/dist/messages/${language}/${language}.js`), language);
    }
  });

  it('tells bundlers which modules may not be dropped', async () => {
    const { sideEffects } = await readPackage('packages/elements');
    assert.ok(Array.isArray(sideEffects));
    const patterns = sideEffects.map((it: string) => posix.join('packages/elements', it).replace('*', '[^/]+'));
    const kept = modules.filter((file) => patterns.some((it) => new RegExp(`^${it}$`).test(file)));
    assert.deepEqual([...kept].sort(), entries);
  });
});
