/** What `scripts/less-of-lit.mjs` leaves out of Lit stays out, in every file that is built. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readVersion } from '../scripts/snippet.js';

/** Words of Lit that stand in no file of ours: for the window, old browsers, polyfills, a server and decorators … */
const LEFT_OUT =
  /\w+Versions\?\?=|ShadyCSS|_\$cssResult\$|\w+PolyfillSupport|HydrateSupport|Symbol\.metadata|litPropertyMetadata/g;

/** … and for what no template and no property of ours asks for. */
const UNUSED = /<\/math>|<\/svg>"|\|textarea\||creationScope|addInitializer|noAccessor/g;

void test('of Lit there is what browsers of today need', async () => {
  const folder = join('dist', `partiprogram@${await readVersion()}`, 'chunks');
  const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
  assert.ok(files.some((code) => code.includes('_$litElement$')));
  const templates = files.filter((code) => code.includes('_$litType$'));
  assert.ok(
    templates.length > 0 && templates.every((code) => code.includes('invalid template strings array')),
    'a template comes from code, and never from data: that check stays',
  );
  assert.deepEqual(
    files.flatMap((code) => [...(code.match(LEFT_OUT) ?? []), ...(code.match(UNUSED) ?? [])]),
    [],
  );
});
