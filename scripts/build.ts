/**
 * Builds `dist/`: the versioned files that a script tag loads, and the page that shows them. Run after `tsc -b`.
 * `-- --originals DIR` puts the documents' own words beside ours, for those who hold the documents; `--out DIR` writes to another
 * folder than `dist/`, which is not there yet. The same source gives the same files, whenever and wherever it is built.
 */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { buildData } from 'partiprogram/build-data';
import { partsOf, readDatasetFiles, type DatasetFiles } from './dataset-files.js';
import { withQuotes } from './quotes.js';
import { readBuildName, snippetOf } from './snippet.js';
import { buildStatic } from './static-comparison.js';

const DIST = 'dist';

const { originals, out: dist } = parseArgs({
  options: { originals: { type: 'string' }, out: { type: 'string', default: DIST } },
}).values;
const files = await readData().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
if (dist !== DIST && existsSync(dist)) {
  console.error(`${dist} is there already, and is left as it is.`);
  process.exit(1);
}
const build = await readBuildName();
const out = join(dist, build);

await rm(dist, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const dataFiles = await buildData(partsOf(files), join(out, 'data'));
const staticFiles = await buildStatic(files, join(out, 'static'));

type Bundling = (folder: string) => RollupOptions & { readonly output: OutputOptions };
const { default: embed, importPage } = (await import(new URL('../rollup.config.mjs', import.meta.url).href)) as {
  default: Bundling;
  importPage: Bundling;
};
for (const bundlingInto of [embed, importPage]) {
  const bundling = bundlingInto(out);
  const bundle = await rollup(bundling);
  await bundle.write(bundling.output);
  await bundle.close();
}
await copyFile('LICENSE', join(out, 'LICENSE'));
await copyFile('packages/embed/src/import/import.css', join(out, 'import/import.css'));

// The page and `snippet.html` have the very same lines, made in one place.
const snippet = await snippetOf(build, join(out, 'embed.js'));
await writeFile(
  join(out, 'snippet.html'),
  `${[snippet.script, snippet.style, ...Object.values(snippet.tags)].join('\n')}\n`,
);
await cp('packages/embed/pages', dist, { recursive: true });
const { script, style, tags, integrity } = snippet;
const filled = {
  ...wrapped('<!-- ', ' -->', { script, style, ...tags }),
  ...wrapped('{{', '}}', { build, integrity }),
};
for (const name of ['index.html', 'import.html']) {
  let page = await readFile(join('packages/embed/pages', name), 'utf8');
  for (const [words, line] of Object.entries(filled)) page = page.replaceAll(words, () => line);
  await writeFile(join(dist, name), page);
}
console.log(`${out}: ${dataFiles} data files, ${staticFiles} comparisons in static HTML`);

async function readData(): Promise<DatasetFiles> {
  const read = await readDatasetFiles('data');
  return originals === undefined ? read : withQuotes(read, originals);
}

/** Words to fill in, between what marks them in a page. */
function wrapped(before: string, after: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, line]) => [`${before}${name}${after}`, line]));
}
