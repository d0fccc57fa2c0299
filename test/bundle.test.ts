/** What the build leaves out of Lit stays out when Lit is updated: `rollup.config.mjs` finds it by its words. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readVersion } from '../scripts/snippet.js';

/** Words of Lit that stand in no file of ours: for the window, old browsers, polyfills, a server and decorators. */
const LEFT_OUT =
  /\w+Versions\?\?=|ShadyCSS|_\$cssResult\$|\w+PolyfillSupport|HydrateSupport|Symbol\.metadata|litPropertyMetadata/g;

void test('of Lit there is what browsers of today need', async () => {
  const folder = join('dist', `partiprogram@${await readVersion()}`, 'chunks');
  const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
  assert.ok(files.some((code) => code.includes('_$litElement$')));
  assert.deepEqual(
    files.flatMap((code) => code.match(LEFT_OUT) ?? []),
    [],
  );
});
