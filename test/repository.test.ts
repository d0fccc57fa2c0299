import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { runCommand } from './support/run-command.js';

/** What may stand at the top beside files whose name begins with a dot. */
const TOP = new Set([
  ...['data', 'packages', 'scripts', 'stories', 'test'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...['package-lock.json', 'package.json', 'rollup.config.mjs', 'tsconfig.json'],
  ...['custom-elements-manifest.config.mjs', 'eslint.config.mjs', 'web-test-runner.config.mjs'],
]);

/** The files that are in the repository, or that would be with the next commit; nothing where that cannot be told. */
async function listFiles(): Promise<readonly string[] | undefined> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listing = await runCommand('git', args).catch(() => undefined);
  if (listing?.code !== 0) return undefined;
  return listing.stdout.split('\0').filter((file) => file !== '' && existsSync(file));
}

const files = await listFiles();
const skip = files === undefined && 'there is no git, or no repository around this folder';

/** The files that people read and write, with their text. */
async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const readable = (files ?? []).filter((file) => !/\.(png|jpg|webp|woff2|ico)$/.test(file));
  return new Map(await Promise.all(readable.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

/** The places of a pattern in the repository's texts, as `file: what was found`. */
async function placesOf(pattern: RegExp): Promise<readonly string[]> {
  const texts = await readTexts();
  return [...texts].flatMap(([file, text]) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** The lines of a module that are neither empty nor a comment: the docs of an element are made from its comments. */
function linesOfCode(text: string): number {
  const code = text.replaceAll(/^\s*\/\*.*?\*\/|^\s*\/\/[^\n]*$/gms, '');
  return code.split('\n').filter((line) => line.trim() !== '').length;
}

describe('the repository', () => {
  it('has at its top only what belongs there', { skip }, () => {
    const top = new Set(files?.map((file) => file.split('/')[0] ?? ''));
    assert.deepEqual(
      [...top].filter((name) => !TOP.has(name) && !name.startsWith('.')),
      [],
    );
    for (const name of TOP) assert.ok(top.has(name), `${name} is missing`);
  });

  it('keeps nothing that a command makes', { skip }, () => {
    const made = /(^|\/)(dist|node_modules|storybook-static|embed\/cdn)\/|(^|\/)custom-elements\.json$|\.tsbuildinfo$/;
    assert.deepEqual(
      files?.filter((file) => made.test(file)),
      [],
    );
  });

  it('names no folder of anybody’s machine', { skip }, async () => {
    // Put together here, or this file would be found itself.
    const roots = ['work', 'root', 'home', 'Users', 'mnt'].join('|');
    assert.deepEqual(
      await placesOf(new RegExp(String.raw`(?<![\w.:/@-])/(?:${roots})/[\w.-]+|\b[A-Z]:\\\w+`, 'g')),
      [],
    );
  });

  it('names no registry that packages came from', { skip }, async () => {
    const hosts = ['npmjs', 'yarnpkg', 'jfrog', 'verdaccio'].join('|');
    assert.deepEqual(
      await placesOf(new RegExp(String.raw`\b(?:registry\.|npm\.)?(?:${hosts})\.(?:org|com|io)\b`, 'g')),
      [],
    );
    const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
      packages: Record<string, { resolved?: string }>;
    };
    for (const [name, { resolved = '' }] of Object.entries(lock.packages)) {
      assert.doesNotMatch(resolved, /:\/\//, name);
    }
  });

  it('is kept short: no element above 300 lines of code', { skip }, async () => {
    const elements = /^packages\/elements\/src\/(?!.*\.test\.ts$).*\.ts$/;
    const texts = [...(await readTexts())].filter(([file]) => elements.test(file));
    assert.ok(texts.length > 20);
    assert.deepEqual(
      texts.filter(([, text]) => linesOfCode(text) > 300).map(([file, text]) => `${file}: ${linesOfCode(text)} lines`),
      [],
    );
  });

  it('asks of a contributor to read no more than 100 lines', async () => {
    assert.ok(linesOf(await readFile('CONTRIBUTING.md', 'utf8')) <= 100);
  });
});
