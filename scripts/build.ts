/**
 * Builds `dist/`: the versioned files that a script tag loads, what leads to the newest of them, and the page that shows them. Run
 * after `tsc -b`.
 * `-- --originals DIR` puts the documents' own words beside ours, for those who hold the documents; `--out DIR` writes to another
 * folder than `dist/`, which is not there yet; `--host https://files.example` names what `dist/` is served from, so that share pages
 * can say their own address. The same source gives the same files, whenever and wherever it is built.
 */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { buildData } from 'partiprogram/build-data';
import { partsOf, readDatasetFiles, type DatasetFiles } from './dataset-files.js';
import { withQuotes } from './quotes.js';
import { offerOf } from './builder-offer.js';
import { looksIn } from './gallery-looks.js';
import { writeLatest } from './latest.js';
import { buildSharePages, hostOf } from './share-pages.js';
import { classicSnippetOf, integrityOf, readBuildName, snippetOf } from './snippet.js';
import { buildStatic } from './static-comparison.js';
import { buildStaticIndex } from './static-index.js';
import { buildStaticLists } from './static-list.js';

const DIST = 'dist';

const {
  originals,
  out: dist,
  host: given,
} = parseArgs({
  options: { originals: { type: 'string' }, out: { type: 'string', default: DIST }, host: { type: 'string' } },
}).values;
const { files, host } = await readInput().catch((error: unknown) => {
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
const staticLists = await buildStaticLists(files, join(out, 'static'));
await buildStaticIndex(files, join(out, 'static'));

type Bundling = (folder: string) => RollupOptions & { readonly output: OutputOptions };
const {
  default: embed,
  importPage,
  pdfWorker,
  buildPage,
  framePages,
  classicScript,
} = (await import(new URL('../rollup.config.mjs', import.meta.url).href)) as {
  default: Bundling;
  importPage: Bundling;
  pdfWorker: Bundling;
  buildPage: Bundling;
  framePages: readonly Bundling[];
  classicScript: Bundling;
};
for (const bundlingInto of [embed, importPage, pdfWorker, buildPage, ...framePages, classicScript]) {
  const bundling = bundlingInto(out);
  const bundle = await rollup(bundling);
  await bundle.write(bundling.output);
  await bundle.close();
}
await copyFile('LICENSE', join(out, 'LICENSE'));
await copyFile('packages/embed/src/page/page.css', join(out, 'page.css'));
await mkdir(join(out, 'gallery'));
for (const page of ['import', 'build', 'frame', 'gallery'])
  await copyFile(`packages/embed/src/${page}/${page}.css`, join(out, `${page}/${page}.css`));
await writeFile(join(out, 'build/offer.json'), JSON.stringify(offerOf(files)));

// The page and `snippet.html` have the very same lines, made in one place.
const snippet = await snippetOf(build, join(out, 'embed.js'));
await writeFile(
  join(out, 'snippet.html'),
  `${[snippet.script, snippet.style, ...Object.values(snippet.tags)].join('\n')}\n`,
);
await writeFile(join(out, 'snippet-classic.html'), `${await classicSnippetOf(build, join(out, 'classic.js'))}\n`);
await cp('packages/embed/pages', dist, { recursive: true, filter: (path) => basename(path) !== 'frame.html' });
const { script, style, tags, integrity } = snippet;
const filled = {
  ...wrapped('<!-- ', ' -->', { script, style, ...tags }),
  ...wrapped('<!-- css ', ' -->', looksIn(await readFile(join(out, 'gallery/gallery.css'), 'utf8'))),
  ...wrapped('{{', '}}', {
    build,
    integrity,
    bridge: await integrityOf(join(out, 'bridge.js')),
    frame: await integrityOf(join(out, 'frame/frame.js')),
    gallery: await integrityOf(join(out, 'gallery/gallery.css')),
    // In a sandbox without an origin, WebKit takes no file for one of the page's own: only an address lets it in.
    own: host === undefined ? '' : ` ${host}/${build}/`,
    room: style,
  }),
};
// The address of a frame carries the version.
for (const name of ['index.html', 'import.html', 'build.html', 'gallery.html', `${build}/frame.html`]) {
  let page = await readFile(join('packages/embed/pages', basename(name)), 'utf8');
  for (const [words, line] of Object.entries(filled)) page = page.replaceAll(words, () => line);
  await writeFile(join(dist, name), page);
}
await writeLatest(dist, build, files.dataset.date);
const pages = await buildSharePages(files, join(out, 'share'), { name: build, integrity, host });
console.log(
  `${out}: ${dataFiles} data files, ${staticFiles} comparisons and ${staticLists} lists in static HTML, ${pages} share pages`,
);

async function readInput(): Promise<{ readonly files: DatasetFiles; readonly host: string | undefined }> {
  const host = given === undefined ? undefined : hostOf(given);
  const read = await readDatasetFiles('data');
  return { files: originals === undefined ? read : await withQuotes(read, originals), host };
}

/** Words to fill in, between what marks them in a page. */
function wrapped(before: string, after: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, line]) => [`${before}${name}${after}`, line]));
}
