import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { PACKED, type PackageJson } from './support/packed-packages.js';
import { runCommand } from './support/run-command.js';

async function readPackage(folder: string): Promise<PackageJson> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** The files of a folder and below it, with slashes. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => posix.join(folder, name.replaceAll('\\', '/'))).sort();
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

describe('the packages', () => {
  it('have a name of ours and a licence', () => {
    for (const { json, folder } of packages) {
      const name = folder.slice('packages/'.length);
      // `npx partiprogram` runs the package of that name.
      assert.equal(json.name, name === 'command' ? 'partiprogram' : `@partiprogram/${name}`);
      assert.equal(json.license, 'MIT', folder);
    }
    assert.deepEqual(
      published.map(({ json }) => json.name).sort(),
      PACKED.map((name) => `@partiprogram/${name}`).sort(),
    );
  });
});

/** Of what a package exports, the modules: types alone and JSON are there once it is packed, which `packages.test.ts` does. */
function modulesOf({ exports = {} }: PackageJson): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target !== 'string' && 'default' in target ? [[path, target] as const] : [],
  );
}

// What the embed exports is made when it is packed.
for (const { folder, json } of published.filter((it) => it.json.name !== '@partiprogram/embed')) {
  describe(json.name, () => {
    const modules = modulesOf(json);

    it('exports what is there once it was built: npm run build:code', () => {
      assert.ok(modules.length > 0);
      for (const [path, target] of modules) {
        assert.deepEqual(Object.keys(target), ['source', 'types', 'default'], path);
        for (const [condition, file] of Object.entries(target)) {
          assert.ok(existsSync(join(folder, file)), `${path}, ${condition}: there is no ${file}`);
        }
      }
    });

    it('gives others the compiled files', async () => {
      const names = modules.map(([path]) => posix.join(json.name, path));
      const resolved = await runPlain(
        `console.log(JSON.stringify(${JSON.stringify(names)}.map((it) => import.meta.resolve(it))))`,
      );
      for (const url of JSON.parse(resolved) as string[]) {
        assert.match(url, /\/dist\/[\w/-]+\.js$/);
        assert.ok(existsSync(new URL(url)), url);
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
