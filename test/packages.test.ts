/** The packages as a registry would have them: what is in them, whether others can use them, and whether a CDN can serve them. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, it, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { serveFiles } from '../scripts/serve-files.js';
import { readBuildName } from '../scripts/snippet.js';
import { openPage, read } from './support/browser-page.js';
import { complaintsOf, linkPackages } from './support/compile.js';
import { interfacesIn, tagNames } from './support/elements-docs.js';
import { packPackages, type PackedPackage } from './support/packed-packages.js';
import { runCommand } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { REACT_PAGE, VUE, VUE_PAGE } from './support/typed-pages.js';

const folder = await temporaryFolder();
const packages = await packPackages(folder);
const embed = packages.find(({ name }) => name === '@partiprogram/embed') as PackedPackage;
const elements = packages.find(({ name }) => name === '@partiprogram/elements') as PackedPackage;

/** What attw says of each package: all at once, since each takes some seconds. */
const judged = new Map(
  await Promise.all(
    packages.map(async ({ name, tarball }) => {
      const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
      return [
        name,
        await runCommand(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'json']),
      ] as const;
    }),
  ),
);

/** The files that stand at the top of a package. */
const TOP = ['LICENSE', 'README.md', 'package.json'];

/** What `npm run docs` writes beside the compiled elements. */
const WRITTEN = [
  'dist/react.d.ts',
  'dist/vscode.css-custom-data.json',
  'dist/vscode.html-custom-data.json',
  'dist/vue.d.ts',
  'dist/web-types.json',
];

/** The files that a package names in its package.json, but for those of conditions that are for our own tools. */
function namedIn({ json }: PackedPackage): readonly string[] {
  const exported = Object.entries(json.exports ?? {}).flatMap(([path, target]) => {
    if (path.includes('*')) return [];
    return typeof target === 'string' ? [target] : [target['types'], target['default']];
  });
  const { unpkg, jsdelivr, customElements, vscode = {} } = json;
  return [...exported, unpkg, jsdelivr, customElements, json['web-types'], ...Object.values(vscode).flat()].flatMap(
    (file) => (file === undefined ? [] : [posix.normalize(file)]),
  );
}

for (const packed of packages) {
  const { name, json, files, source, tarball } = packed;

  describe(name, () => {
    it('has nothing that publint would change', async () => {
      const content = await readFile(tarball);
      const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(content).buffer }, strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    it('has types that are found by whoever imports ES modules, says attw', () => {
      const { code, stdout, stderr } = judged.get(name) ?? { code: 1, stdout: '{}', stderr: 'attw did not run' };
      assert.equal(code, 0, stdout + stderr);
      const { analysis } = JSON.parse(stdout) as { analysis: { types: { kind: string } | false } };
      // Of a package without types it says nothing else.
      assert.deepEqual(analysis.types, { kind: 'included' });
    });

    it('tells a registry what it is', async () => {
      assert.match(json.description ?? '', /\.$/);
      assert.ok((json.keywords ?? []).length > 3);
      assert.deepEqual([json.license, json.type, json.engines], ['MIT', 'module', { node: '>=20.19' }]);
      assert.notEqual(json.sideEffects, undefined);
      assert.ok(!json.private);
      assert.equal(await readFile(join(packed.folder, 'LICENSE'), 'utf8'), await readFile('LICENSE', 'utf8'));
    });

    it('has a README that names the version, if any', async () => {
      const readme = await readFile(join(packed.folder, 'README.md'), 'utf8');
      assert.ok(readme.startsWith(`# ${name}\n`));
      for (const [, version] of readme.matchAll(/@partiprogram\/\w+@([\d.]+\d)/g)) assert.equal(version, json.version);
    });

    it('packs all that it names', () => {
      const named = namedIn(packed);
      assert.ok(named.length > 1);
      for (const file of named) assert.ok(files.includes(file), file);
    });

    it('packs no test, no source, and nothing that its sources no longer make', () => {
      assert.ok(files.length > 20);
      for (const file of files) {
        if ([...TOP, ...WRITTEN, 'custom-elements.json'].includes(file) || file.startsWith('cdn/')) continue;
        const [, module] = /^dist\/(.+?)\.(?:d\.ts|js|js\.map)$/.exec(file) ?? [];
        assert.ok(module, `${file} has no place in the package`);
        assert.ok(!/\.(test|stories)$/.test(module), file);
        assert.ok(existsSync(join(source, 'src', `${module}.ts`)), `${file} is left over: delete ${source}/dist`);
      }
    });

    it('packs a map only with the source that it shows', async () => {
      for (const file of files.filter((path) => path.endsWith('.map'))) {
        const map = JSON.parse(await readFile(join(packed.folder, file), 'utf8')) as {
          sources: string[];
          sourcesContent?: string[];
        };
        assert.equal(map.sourcesContent?.length, map.sources.length, file);
      }
    });
  });
}

describe('@partiprogram/elements, packed', async () => {
  const tags = await tagNames(join(elements.folder, 'custom-elements.json'));
  const written = (file: string): string => join(elements.folder, 'dist', file);
  const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(written(file), 'utf8'));
  const sorted = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name).sort();

  it('describes modules that are there', async () => {
    const manifest = JSON.parse(await readFile(join(elements.folder, 'custom-elements.json'), 'utf8')) as {
      modules: { path: string }[];
    };
    assert.ok(manifest.modules.length > 4);
    for (const { path } of manifest.modules) assert.ok(elements.files.includes(path), path);
    assert.equal(tags.length, 4);
  });

  it('has types for React of every tag, property, attribute and event', async () => {
    const interfaces = await interfacesIn(written('react.d.ts'));
    assert.deepEqual(interfaces.get('IntrinsicElements'), sorted(tags.map(({ tag }) => ({ name: tag }))));
    for (const { className, properties, attributes, events } of tags) {
      const names = new Set([...properties, ...attributes, ...events.map((name) => `on${name}`)]);
      assert.deepEqual(interfaces.get(`${className}Props`), [...names].sort());
    }
  });

  it('has types for Vue of every tag, property, attribute and event', async () => {
    const interfaces = await interfacesIn(written('vue.d.ts'));
    assert.deepEqual(interfaces.get('GlobalComponents'), sorted(tags.map(({ tag }) => ({ name: tag }))));
    for (const { className, properties, attributes, events } of tags) {
      // Vue takes `heading-level` for `headingLevel`.
      const camelCased = attributes.map((name) =>
        name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      );
      assert.deepEqual(interfaces.get(`${className}Props`), [...new Set([...properties, ...camelCased])].sort());
      assert.deepEqual(interfaces.get(`${className}Emit`), events);
    }
  });

  it('has types that a page in React and one in Vue are checked by', async () => {
    await linkPackages(folder, ['lit', '@lit/context', '@types/react']);
    const files = { 'page/react.tsx': REACT_PAGE, 'page/vue.ts': VUE_PAGE, ...VUE };
    assert.deepEqual(await complaintsOf(folder, files), []);
  });

  it('tells VS Code of every tag and attribute, and says the events', async () => {
    const html = (await readJson('vscode.html-custom-data.json')) as {
      tags: { name: string; description: { value: string }; attributes: { name: string }[] }[];
    };
    assert.deepEqual(
      html.tags.map((it) => ({ tag: it.name, attributes: sorted(it.attributes) })),
      tags.map(({ tag, attributes }) => ({ tag, attributes })),
    );
    for (const [at, { events, slots }] of tags.entries()) {
      const { value = '' } = html.tags[at]?.description ?? {};
      for (const name of [...events, ...slots.filter(Boolean)]) assert.ok(value.includes(`- \`${name}\`: `), name);
    }
    const css = (await readJson('vscode.css-custom-data.json')) as { properties: { name: string }[] };
    assert.ok(sorted(css.properties).includes('--pp-accent'));
  });

  it('tells the editors of JetBrains of every tag, attribute, property, event and slot', async () => {
    type Names = { name: string }[];
    const { name, version, contributions } = (await readJson('web-types.json')) as {
      name: string;
      version: string;
      contributions: {
        html: {
          elements: { name: string; attributes: Names; slots: Names; js: { properties: Names; events: Names } }[];
        };
      };
    };
    assert.deepEqual([name, version], [elements.json.name, elements.json.version]);
    assert.deepEqual(
      contributions.html.elements.map(({ name: tag, attributes, slots, js }) => ({
        tag,
        attributes: sorted(attributes),
        properties: sorted(js.properties),
        events: sorted(js.events),
        slots: sorted(slots),
      })),
      tags.map(({ tag, attributes, properties, events, slots }) => ({ tag, attributes, properties, events, slots })),
    );
  });
});

describe('@partiprogram/embed, packed', async () => {
  const build = join('dist', await readBuildName());
  const served = embed.files.filter((file) => file.startsWith('cdn/')).map((file) => file.slice('cdn/'.length));

  it('has the build as it is, but for the address in its lines', async () => {
    for (const file of served.filter((it) => !/^(snippet(-classic)?\.html|embed\.d\.ts)$/.test(it))) {
      const [packed, built] = await Promise.all(
        [join(embed.folder, 'cdn', file), join(build, file)].map((path) => readFile(path)),
      );
      assert.ok(packed && built?.equals(packed), file);
    }
    for (const file of ['data/catalogue.json', 'import/import.js', 'THIRD-PARTY-NOTICES.txt']) {
      assert.ok(served.includes(file), file);
    }
    assert.ok(served.some((file) => file.startsWith('static/')));
  });

  it('names no folder of the build, which a registry does not keep', async () => {
    const name = await readBuildName();
    for (const file of served) {
      const text = await readFile(join(embed.folder, 'cdn', file), 'utf8');
      assert.ok(!text.includes(name), file);
    }
  });

  it('needs no other package', () => {
    assert.equal(embed.json.dependencies, undefined);
  });
});

test('a CDN serves the packed embed as it is, by the lines that are packed with it', async (t) => {
  const cdn = await serveFiles([join(folder, 'node_modules')]);
  t.after(() => cdn.close());
  const snippet = await readFile(join(embed.folder, 'cdn/snippet.html'), 'utf8');
  const { name, version } = embed.json;
  assert.ok(snippet.includes(`src="https://your.cdn/${name}@${version}/cdn/embed.js"`));
  const lines = snippet.replaceAll(`https://your.cdn/${name}@${version}/`, `${cdn.address}/${name}/`);
  const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>${lines}</html>`;
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site/page.html'), html);
  await writeFile(join(folder, 'site/favicon.ico'), '');
  const site = await serveFiles([join(folder, 'site')]);
  t.after(() => site.close());
  const { page, log } = await openPage(t, `${site.address}/page.html`);
  for (const tag of ['topic-compare', 'pledge-list', 'agree-poll']) {
    assert.equal((await read(page, tag)).state, 'ready', tag);
  }
  assert.deepEqual(log, []);
  for (const href of await page.$$eval('a[href]', (links) => links.map((it) => it.href))) {
    if (href.startsWith(cdn.address)) assert.ok((await fetch(href)).ok, href);
  }
});
