/**
 * Fills `packages/embed/cdn` with what a CDN serves as it is: the build, as `npm run build` left it. Run by `npm pack`.
 */
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuildName } from './snippet.js';

const PACKAGE = 'packages/embed';
const CDN = join(PACKAGE, 'cdn');

const build = await readBuildName();
const from = join('dist', build);
// One of the last files that a build writes there.
if (!existsSync(join(from, 'snippet.html'))) {
  console.error(`There is no whole build in ${from}: run npm run build first.`);
  process.exit(1);
}
await rm(CDN, { recursive: true, force: true });
await cp(from, CDN, { recursive: true });

// A CDN puts the name and the version of the package where the build has a folder of its own.
const { name, version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
const address = `https://your.cdn/${name}@${version}/cdn/`;
for (const snippet of ['snippet.html', 'snippet-classic.html'].map((file) => join(CDN, file)))
  await writeFile(snippet, (await readFile(snippet, 'utf8')).replaceAll(`/${build}/`, address));

// Programs that import the script for its tags get nothing else from it: its exports are for its own features.
await writeFile(join(CDN, 'embed.d.ts'), 'export {};\n');
