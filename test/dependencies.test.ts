import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCommand } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const CONFIG = resolve('.dependency-cruiser.mjs');
const COMMAND = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const PACKAGES = ['command', 'elements', 'embed', 'importer', 'poll-server', 'programmes'];

/** Imports that are allowed. Files that other files import are here, too. */
const ALLOWED: Readonly<Record<string, string>> = {
  'packages/programmes/src/index.ts': `export * from './pledge.js';`,
  'packages/programmes/src/pledge.ts': `export interface Pledge {}; export const pledges = [];`,
  'packages/elements/src/data/source.ts': `import { pledges } from '@partiprogram/programmes'; import 'lit';`,
  'packages/elements/src/messages/nb.ts': `export interface Messages {}; export const nb = {};`,
  'packages/elements/src/element/define.ts': `import '../data/source.js'; import '../messages/nb.js';`,
  'packages/elements/src/pledge-list/pledge-list.ts': `import './pledge-list-element.js'; export const tag = 'pledge-list';`,
  'packages/elements/src/pledge-list/pledge-list-element.ts': `
    import '../data/source.js'; import '../messages/nb.js'; import '../element/define.js';
    import type { Search } from './features/search/search.js';
    export const load = () => import('./features/search/search.js');
    export interface State {}`,
  'packages/elements/src/pledge-list/list-model.ts': `import type { Pledge } from '@partiprogram/programmes'; export const model = {};`,
  'packages/elements/src/pledge-list/features/search/search.ts': `
    import './search.styles.js'; import '../../list-model.js'; export interface Search {}`,
  'packages/elements/src/pledge-list/features/search/search.styles.ts': ``,
  'packages/elements/src/pledge-list/features/details/details.ts': `export interface Details {}`,
  'packages/command/src/index.ts': `import 'node:fs'; import '@partiprogram/programmes'; import '@partiprogram/importer';`,
  'packages/importer/src/index.ts': `import { createHash } from 'node:crypto'; import '@partiprogram/programmes';`,
  'packages/embed/src/index.ts': `
    import '@partiprogram/programmes'; import '@partiprogram/elements'; import '@partiprogram/importer';`,
  'packages/elements/src/index.ts': `import './pledge-list/pledge-list.js';`,
  'packages/elements/src/index.test.ts': `
    import '../../importer/src/index.js'; import '../../../test/support/fjordby.js';
    import './pledge-list/features/search/search.js';`,
  'packages/poll-server/src/index.ts': `import type { Pledge } from '@partiprogram/programmes';`,
  'packages/poll-server/src/routes/app.ts': `import '../counting/counter.js';`,
  'packages/poll-server/src/counting/counter.ts': `
    import '../rules/shares.js'; import '../settings/poll-file.js'; import type { Store } from '../storage/poll-store.js';`,
  'packages/poll-server/src/storage/poll-store.ts': `import '../rules/shares.js'; export interface Store {}`,
  'packages/poll-server/src/storage/sqlite-store.ts': ``,
  'packages/poll-server/src/settings/poll-file.ts': `import '../rules/shares.js';`,
  'packages/poll-server/src/rules/shares.ts': ``,
  'scripts/build.ts': `import '@partiprogram/elements'; import '@partiprogram/importer'; import 'lit';`,
  'scripts/static-comparison.ts': `import '../packages/elements/src/pledge-list/features/search/search.js';`,
  'scripts/share-pages.ts': `import './static-comparison.js'; import '../packages/elements/src/messages/nb.js';`,
  'stories/pledge-list.stories.ts': `import '../packages/elements/src/pledge-list/features/search/search.js';`,
  'test/support/fjordby.ts': ``,
};

/** One import that is refused: a file, what stands in it, and the file that it points at. */
interface Wrong {
  readonly rule: string;
  readonly from: string;
  readonly code: string;
  readonly to: string;
}

const wrong = (rule: string, from: string, code: string, to: string): Wrong => ({ rule, from, code, to });

const list = 'packages/elements/src/pledge-list';
const search = `${list}/features/search/search.ts`;

const REFUSED: readonly Wrong[] = [
  wrong('no-unknown-imports', 'scripts/unknown.ts', `import './nowhere.js'`, './nowhere.js'),

  ...['elements', 'embed', 'importer', 'poll-server'].map((name) => {
    const code = `import '@partiprogram/${name}'`;
    return wrong(
      'arrows-from-programmes',
      `packages/programmes/src/to-${name}.ts`,
      code,
      `packages/${name}/src/index.ts`,
    );
  }),
  ...['embed', 'importer', 'poll-server'].map((name) => {
    const code = `import type { It } from '@partiprogram/${name}'`;
    return wrong('arrows-from-elements', `packages/elements/src/to-${name}.ts`, code, `packages/${name}/src/index.ts`);
  }),
  ...['elements', 'embed', 'poll-server'].map((name) => {
    const code = `export const load = () => import('@partiprogram/${name}')`;
    return wrong('arrows-from-importer', `packages/importer/src/to-${name}.ts`, code, `packages/${name}/src/index.ts`);
  }),
  ...['elements', 'embed', 'poll-server'].map((name) => {
    const code = `import '@partiprogram/${name}'`;
    return wrong('arrows-from-command', `packages/command/src/to-${name}.ts`, code, `packages/${name}/src/index.ts`);
  }),
  ...['poll-server'].map((name) => {
    const code = `export * from '@partiprogram/${name}'`;
    return wrong('arrows-from-embed', `packages/embed/src/to-${name}.ts`, code, `packages/${name}/src/index.ts`);
  }),
  ...['elements', 'embed', 'importer'].map((name) => {
    const code = `export type It = import('@partiprogram/${name}').It`;
    return wrong(
      'arrows-from-poll-server',
      `packages/poll-server/src/to-${name}.ts`,
      code,
      `packages/${name}/src/index.ts`,
    );
  }),
  wrong(
    'poll-server-takes-types',
    'packages/poll-server/src/value.ts',
    `import { pledges } from '@partiprogram/programmes'`,
    'packages/programmes/src/index.ts',
  ),
  wrong('no-tools-in-packages', `${list}/to-scripts.ts`, `import '../../../../scripts/build.js'`, 'scripts/build.ts'),
  wrong(
    'no-tools-in-packages',
    `${list}/to-test.ts`,
    `import '../../../../test/support/fjordby.js'`,
    'test/support/fjordby.ts',
  ),
  wrong(
    'no-tools-in-packages',
    `${list}/to-stories.ts`,
    `import '../../../../stories/pledge-list.stories.js'`,
    'stories/pledge-list.stories.ts',
  ),
  wrong(
    'no-tools-in-packages',
    `${list}/to-settings.ts`,
    `import '../../../../rollup.config.mjs'`,
    'rollup.config.mjs',
  ),
  wrong(
    'no-relative-packages',
    `${list}/relative.ts`,
    `import type { Pledge } from '../../../programmes/src/pledge.js'`,
    'packages/programmes/src/pledge.ts',
  ),
  wrong('no-relative-packages', 'scripts/relative.ts', `import '../${list}/list-model.js'`, `${list}/list-model.ts`),
  wrong('programmes-stands-alone', 'packages/programmes/src/node.ts', `import 'node:fs'`, 'fs'),
  wrong(
    'programmes-stands-alone',
    'packages/programmes/src/npm.ts',
    `import type { It } from 'lit'`,
    'node_modules/lit/index.js',
  ),
  wrong('no-node-in-browsers', `${list}/node.ts`, `import 'node:fs'`, 'fs'),
  wrong('no-node-in-browsers', 'packages/embed/src/node.ts', `import type { Stats } from 'node:fs'`, 'fs'),

  wrong(
    'elements-data',
    'packages/elements/src/data/a.ts',
    `import '../messages/nb.js'`,
    'packages/elements/src/messages/nb.ts',
  ),
  wrong(
    'elements-data',
    'packages/elements/src/data/b.ts',
    `import '../element/define.js'`,
    'packages/elements/src/element/define.ts',
  ),
  wrong(
    'elements-data',
    'packages/elements/src/data/c.ts',
    `import '../pledge-list/list-model.js'`,
    `${list}/list-model.ts`,
  ),
  wrong(
    'elements-messages',
    'packages/elements/src/messages/a.ts',
    `import '../data/source.js'`,
    'packages/elements/src/data/source.ts',
  ),
  wrong(
    'elements-messages',
    'packages/elements/src/messages/b.ts',
    `import '../element/define.js'`,
    'packages/elements/src/element/define.ts',
  ),
  wrong(
    'elements-messages',
    'packages/elements/src/messages/c.ts',
    `import '../pledge-list/list-model.js'`,
    `${list}/list-model.ts`,
  ),
  wrong(
    'elements-element',
    'packages/elements/src/element/a.ts',
    `import '../pledge-list/list-model.js'`,
    `${list}/list-model.ts`,
  ),
  wrong(
    'elements-apart',
    'packages/elements/src/agree-poll/a.ts',
    `import '../pledge-list/list-model.js'`,
    `${list}/list-model.ts`,
  ),

  ...['rules', 'settings', 'storage', 'counting'].map((folder) =>
    wrong(
      `poll-server-${folder}`,
      `packages/poll-server/src/${folder}/to-routes.ts`,
      `import '../routes/app.js'`,
      'packages/poll-server/src/routes/app.ts',
    ),
  ),
  wrong(
    'poll-server-counting',
    'packages/poll-server/src/counting/to-sqlite.ts',
    `import '../storage/sqlite-store.js'`,
    'packages/poll-server/src/storage/sqlite-store.ts',
  ),

  ...[
    `import '../../pledge-list-element.js'`,
    `import type { State } from '../../pledge-list-element.js'`,
    `export const load = () => import('../../pledge-list-element.js')`,
  ].map((code, at) =>
    wrong('features-know-no-element', `${list}/features/export/${at}.ts`, code, `${list}/pledge-list-element.ts`),
  ),
  ...[
    `import { type Search } from '../search/search.js'`,
    `import type { Search } from '../search/search.js'`,
    `export const load = () => import('../search/search.js')`,
  ].map((code, at) => wrong('features-apart', `${list}/features/contents/${at}.ts`, code, search)),
  wrong('features-load-late', `${list}/static.ts`, `import './features/search/search.js'`, search),
  wrong('features-load-late', `${list}/again.ts`, `export { Search } from './features/search/search.js'`, search),
  wrong(
    'features-load-late',
    `${list}/both.ts`,
    `import { Search } from './features/search/search.js'; export const load = () => import('./features/search/search.js')`,
    search,
  ),
];

/** Circles of two files each: what stands in the one, and in the other. */
const CIRCLES: Readonly<Record<string, readonly [string, string]>> = {
  plain: [`import './b.js'`, `import './a.js'`],
  types: [
    `import type { B } from './b.js'; export interface A {}`,
    `import type { A } from './a.js'; export interface B {}`,
  ],
  dynamic: [`import './b.js'`, `export const load = () => import('./a.js')`],
};

const CIRCLE_FOLDERS = ['packages/programmes/src', 'packages/embed/src', 'scripts', 'stories'];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** What the rules refuse in a folder, as `rule: from -> to`. */
async function refusedIn(folder: string): Promise<readonly string[]> {
  const args = [COMMAND, '--config', CONFIG, '--output-type', 'json', 'packages/*/src', 'scripts', 'stories'];
  const { stdout, stderr } = await runCommand(process.execPath, args, folder);
  assert.equal(stderr, '');
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** A project with the packages of ours, and one of npm. */
async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  const settings = { type: 'module', dependencies: { lit: '1.0.0' } };
  const exports = { '.': { source: './src/index.ts', default: './dist/index.js' } };
  await write(folder, 'package.json', JSON.stringify({ ...settings, name: 'project', workspaces: ['packages/*'] }));
  await write(folder, 'rollup.config.mjs', '');
  await write(folder, 'node_modules/lit/package.json', JSON.stringify({ name: 'lit', main: 'index.js' }));
  await write(folder, 'node_modules/lit/index.js', '');
  await mkdir(join(folder, 'node_modules/@partiprogram'));
  for (const name of PACKAGES) {
    const own = { ...settings, name: `@partiprogram/${name}`, exports };
    await write(folder, `packages/${name}/package.json`, JSON.stringify(own));
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules/@partiprogram', name), 'junction');
  }
  for (const [file, text] of Object.entries(files)) await write(folder, file, text);
  return folder;
}

describe('the rules for imports', () => {
  let refused: readonly string[] = [];

  before(async () => {
    const circles = CIRCLE_FOLDERS.flatMap((folder) =>
      Object.entries(CIRCLES).flatMap(([kind, [a, b]]) => [
        [`${folder}/${kind}/a.ts`, a] as const,
        [`${folder}/${kind}/b.ts`, b] as const,
      ]),
    );
    const files = { ...ALLOWED, ...Object.fromEntries(REFUSED.map(({ from, code }) => [from, code])) };
    refused = await refusedIn(await makeProject({ ...files, ...Object.fromEntries(circles) }));
  });

  for (const { rule, from, code, to } of REFUSED) {
    it(`${rule}: refuses \`${code}\` in ${from}`, () => {
      assert.ok(refused.includes(`${rule}: ${from} -> ${to}`), refused.filter((it) => it.includes(from)).join('\n'));
    });
  }

  for (const folder of CIRCLE_FOLDERS) {
    for (const kind of Object.keys(CIRCLES)) {
      it(`no-circles: refuses a circle of ${kind} imports in ${folder}`, () => {
        assert.ok(refused.some((it) => it.startsWith(`no-circles: ${folder}/${kind}/`)));
      });
    }
  }

  it('refuse nothing else', () => {
    const expected = new Set(REFUSED.map(({ from }) => from));
    const others = refused.filter(
      (it) => !it.startsWith('no-circles: ') && !expected.has(/: (\S+) /.exec(it)?.[1] ?? ''),
    );
    assert.deepEqual(others, []);
  });

  it('are all shown here', async () => {
    const { default: config } = (await import(pathToFileURL(CONFIG).href)) as {
      default: { forbidden: readonly { name: string }[] };
    };
    const shown = new Set(['no-circles', ...REFUSED.map(({ rule }) => rule)]);
    assert.deepEqual(
      config.forbidden.map(({ name }) => name).filter((name) => !shown.has(name)),
      [],
    );
  });

  it('refuse nothing in this repository', async () => {
    assert.deepEqual(await refusedIn('.'), []);
  });
});
