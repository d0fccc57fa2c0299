/**
 * Measures how long a reader waits for each tag, beside an earlier build: `npm run bench:embed`, after a build. Prints
 * the time from the start of the navigation until the tag is ready, cold, on a processor four times slower and a mobile
 * network (1.6 Mbit/s, 150 ms), as medians of pairs that are loaded by turns; the ratio is the median of those of the
 * pairs. Below it, the forms of `npm run bench:forms`, side by side. Ends with an exit code of 1 when a limit is overrun.
 * `-- --pairs N` loads more of them, `-- --page WORDS` only the pages whose names hold these words and no forms, `-- --base DIR`
 * takes a `dist` that is there in place of building the earlier commit.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browser.js';
import { ALONE, documentOf, FIRST_VIEW, NETWORK, PHONE, watchReady, type EmbedPage } from './embed-pages.js';
import { printForms } from './form-times.js';
import { serveCompressed, type CompressedServer } from './serve-compressed.js';
import { readBuildName, snippetOf } from './snippet.js';

const run = promisify(execFile);

/** The commit that the build is measured against. */
const BASE = 'bf3f2e5';

const SLOWER = 4;
const PATIENCE = 60_000;

/** The selector of all tags. */
const TAGS = Object.keys(FIRST_VIEW).join();

/** The time of the new build as a share of the old one's, where a page sets no other: no slower. */
const LIMIT = 1;
const FASTER = { 'pledge-list': 0.9, 'agree-poll': 0.9 };

interface MeasuredPage extends EmbedPage {
  /** By tag. */
  readonly limits?: Readonly<Record<string, number>>;
}

/** Milliseconds by tag. */
type Times = Readonly<Record<string, number>>;

/** The old one, the new one. */
type Pair<T> = readonly [T, T];

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '7' },
    page: { type: 'string', default: '' },
    base: { type: 'string' },
  },
});
const count = Number(values.pairs);
if (!(count >= 1)) throw new Error('--pairs is a number: how many times each page is loaded from either build');
const pages = (await pagesToMeasure()).filter(({ name }) => name.includes(values.page));
const sites: Pair<CompressedServer> = [await siteOf(values.base ?? (await buildOf(BASE))), await siteOf('dist')];
const browser = await puppeteer.launch({ ...(await findBrowser()), protocolTimeout: 3 * PATIENCE });
let over = 0;
try {
  print('page', 'tag', 'old ms', 'new ms', 'ratio', 'limit', 'ok');
  for (const page of pages) {
    const pairs = await measure(page);
    for (const tag of Object.keys(FIRST_VIEW).filter((name) => page.markup.includes(`<${name} `))) {
      const [old, now] = [0, 1].map((at) => median(pairs.map((pair) => pair[at as 0 | 1][tag] ?? NaN))) as [
        number,
        number,
      ];
      const ratio = median(pairs.map(([before, after]) => (after[tag] ?? NaN) / (before[tag] ?? NaN)));
      const limit = page.limits?.[tag] ?? LIMIT;
      const ok = ratio <= limit;
      over += Number(!ok);
      print(page.name, tag, old.toFixed(0), now.toFixed(0), ratio.toFixed(2), limit.toFixed(2), ok ? 'ok' : 'OVER');
    }
  }
} finally {
  await browser.close();
  await Promise.all(sites.map((site) => site.close()));
}
if (values.page === '') {
  console.log();
  over += await printForms(count);
}
console.log(over > 0 ? `${over} over the limits.` : 'All within the limits.');
process.exitCode = over > 0 ? 1 : 0;

async function pagesToMeasure(): Promise<readonly MeasuredPage[]> {
  const build = await readBuildName();
  const { style, tags } = await snippetOf(build, join('dist', build, 'embed.js'));
  const snippet = [style, ...Object.values(tags)].join('\n');
  return [
    { name: "the README's snippet", markup: snippet, limits: FASTER },
    { name: 'a list alone', markup: ALONE['pledge-list'], limits: FASTER },
    { name: 'a comparison alone', markup: ALONE['topic-compare'] },
    { name: 'a poll alone', markup: ALONE['agree-poll'], limits: FASTER },
    { name: 'a long list', markup: '<pledge-list programme="baerum-mdg-program" controls></pledge-list>' },
    {
      name: 'a whole comparison',
      markup: '<topic-compare municipality="3201" topic="inkludering"></topic-compare>',
    },
    { name: 'the snippet in English', language: 'en', markup: snippet },
  ];
}

/** A server of a build, with each page around the script tag of that build. */
async function siteOf(dist: string): Promise<CompressedServer> {
  const build = (await readdir(dist)).find((name) => name.startsWith('partiprogram@'));
  if (build === undefined) throw new Error(`No build in ${dist}: npm run build`);
  const snippet = await readFile(join(dist, build, 'snippet.html'), 'utf8');
  const script = /<script.*<\/script>/.exec(snippet)?.[0] ?? '';
  const texts = pages.map((page, at) => [`/${at}.html`, documentOf(page, script)] as const);
  return serveCompressed(resolve(dist), { texts: Object.fromEntries(texts) });
}

/** The first pair is for warming up. By turns, so that whatever else the machine does hits both alike. */
async function measure(page: MeasuredPage): Promise<readonly Pair<Times>[]> {
  const path = `/${pages.indexOf(page)}.html`;
  const pairs: Pair<Times>[] = [];
  for (let pair = 0; pair <= count; pair++) {
    const [old, now] = sites;
    pairs.push([await load(browser, old.address + path), await load(browser, now.address + path)]);
  }
  return pairs.slice(1);
}

/** Opens a page in a profile of its own, until all its tags are ready. */
async function load(from: Browser, url: string): Promise<Times> {
  const profile = await from.createBrowserContext();
  try {
    const tab = await profile.newPage();
    tab.setDefaultTimeout(PATIENCE);
    await tab.setViewport(PHONE);
    await tab.evaluateOnNewDocument(watchReady, FIRST_VIEW);
    await tab.evaluateOnNewDocument(goToTheMiddle, TAGS);
    await tab.emulateNetworkConditions(NETWORK);
    await tab.emulateCPUThrottling(SLOWER);
    await tab.goto(url);
    const times = await tab.waitForFunction(
      (tags) => {
        const { readyAt } = globalThis as unknown as { readyAt: Times };
        return document.querySelectorAll(tags).length === Object.keys(readyAt).length && readyAt;
      },
      { polling: 200 },
      TAGS,
    );
    return (await times.jsonValue()) as Times;
  } finally {
    await profile.close();
  }
}

/**
 * Runs in the page, from its start: scrolls to the tag in the middle as soon as the page is parsed. All three of a page
 * are within a screen of the viewport there, so none waits for the reader.
 */
function goToTheMiddle(selector: string): void {
  document.addEventListener(
    'readystatechange',
    () => {
      const tags = document.querySelectorAll(selector);
      tags[Math.floor(tags.length / 2)]?.scrollIntoView();
    },
    { once: true },
  );
}

/**
 * Builds a commit once, and gives its `dist`, which is kept below `node_modules`. It is not built there, since a build
 * may treat files below `node_modules` as those of a library.
 */
async function buildOf(commit: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const kept = join(root, 'node_modules/.cache/partiprogram', `dist-${commit}`);
  if (existsSync(kept)) return kept;
  console.log(`Building ${commit}, once …`);
  const source = await mkdtemp(join(tmpdir(), `partiprogram-${commit}-`));
  try {
    await run('git', ['archive', '--output', join(source, 'source.tar'), commit], { cwd: root });
    await run('tar', ['-xf', 'source.tar'], { cwd: source });
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: source });
    await run('npm', ['run', 'build'], { cwd: source });
    // Whole or not at all, also when this is broken off.
    await cp(join(source, 'dist'), `${kept}-${process.pid}`, { recursive: true });
    await rename(`${kept}-${process.pid}`, kept);
  } finally {
    await rm(source, { recursive: true, force: true });
  }
  return kept;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function print(page: string, tag: string, ...cells: readonly string[]): void {
  console.log(page.padEnd(26) + tag.padEnd(16) + cells.map((it) => it.padStart(9)).join(''));
}
