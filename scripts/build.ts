/** Builds `dist/`: the versioned files that a script tag loads, and the page that shows them. Run after `tsc -b`. */
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { buildData } from './build-data.js';
import { readDatasetFiles } from './dataset-files.js';
import { readVersion, snippetOf } from './snippet.js';

const version = await readVersion();
const out = join('dist', `partiprogram@${version}`);

await rm('dist', { recursive: true, force: true });
await mkdir(out, { recursive: true });
const dataFiles = await buildData(await readDatasetFiles('data'), join(out, 'data'));

// One bundle after the other: the second holds the hashes of the first.
const { default: bundles } = (await import(new URL('../rollup.config.mjs', import.meta.url).href)) as {
  default: RollupOptions[];
};
for (const options of bundles) {
  const bundle = await rollup(options);
  await bundle.write(options.output as OutputOptions);
  await bundle.close();
}
await copyFile('LICENSE', join(out, 'LICENSE'));

// The page and the README show the very same lines: there is one place that they come from.
const snippet = await snippetOf(version, join(out, 'embed.js'));
await writeFile(join(out, 'snippet.html'), `${snippet.script}\n${Object.values(snippet.tags).join('\n')}\n`);
await cp('packages/embed/pages', 'dist', { recursive: true });
let page = await readFile('packages/embed/pages/index.html', 'utf8');
for (const [name, line] of Object.entries({ script: snippet.script, ...snippet.tags })) {
  page = page.replace(`<!-- ${name} -->`, () => line);
}
await writeFile('dist/index.html', page);
console.log(`${out}: ${dataFiles} data files`);
