import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browser.js';
import { documentOf, NETWORK, PHONE } from './embed-pages.js';
import { runScript } from '../test/support/run-command.js';
import { waitFor } from '../test/support/wait-for.js';
import { serveCompressed, type CompressedServer } from './serve-compressed.js';
import { readBuildName, snippetOf } from './snippet.js';

const SLOWER = 6;
const PATIENCE = 60_000;

/** Ready once so long nothing is on its way, in milliseconds. */
const QUIET = 1_000;

const PROGRAMME = 'baerum-ap-mangfold';

/** Words of its first pledge, as far as every form has them. */
const FIRST_PLEDGE = 'uten diskriminering';

/** A form of the code. */
interface Form {
  readonly name: string;
  readonly markup: string;
  /** The longest until the first pledge, as a share of that of plain HTML. */
  readonly latest: number;
  /** The most that may move. */
  readonly shift: number;
}

interface Measured {
  readonly requests: number;
  readonly bytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly firstPledge: number;
  readonly blocked: number;
  readonly shift: number;
}

/** What a document, the page's or the frame's, keeps for us to read. Times are since 1970. */
interface Watched {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly firstPledge: number;
  readonly blocked: number;
  readonly shift: number;
}

/**
 * Loads an article with one list of 18 pledges in each form of the code that `build.html` and `npm run prerender` give, on a processor
 * six times slower and a mobile network (1.6 Mbit/s, 150 ms), cold, by turns. Prints medians: requests, bytes on the way, first and
 * largest paint, when the first pledge is there, how long scripts hold up the page (what each task takes beyond 50 ms), and how much
 * moves by itself.
 *
 * @param runs how many times each form is loaded
 * @returns how many limits are overrun
 */
export async function printForms(runs: number): Promise<number> {
  const forms = await formsToMeasure();
  const texts = Object.fromEntries(
    forms.map(({ name, markup }, at) => [`/${at}.html`, documentOf({ name, markup }, '')]),
  );
  const server = await serveCompressed('dist', { texts });
  const browser = await puppeteer.launch({ ...(await findBrowser()), protocolTimeout: 3 * PATIENCE });
  try {
    const all = forms.map((): Measured[] => []);
    // The first round is for warming up. By turns, so that whatever else the machine does hits all alike.
    for (let round = 0; round <= runs; round++)
      for (const at of forms.keys()) {
        const measured = await measure(browser, server, `${server.address}/${at}.html`);
        if (round > 0) all[at]?.push(measured);
      }
    return report(forms, all);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function formsToMeasure(): Promise<readonly Form[]> {
  const build = await readBuildName();
  const { script, style } = await snippetOf(build, join('dist', build, 'embed.js'));
  const words = await readFile(join('dist', build, 'static/programmes', `${PROGRAMME}.html`), 'utf8');
  const tag = (inside: string): string => `<pledge-list programme="${PROGRAMME}" controls>${inside}</pledge-list>`;
  // In a process of its own: what draws without a browser leaves its marks on the one it runs in.
  const drawn = await runScript('prerender', tag(''));
  if (drawn.code !== 0) throw new Error(drawn.stderr);
  const frame = `/${build}/frame.html?element=pledge-list&programme=${PROGRAMME}&controls=&frame=pp`;
  const iframe = `<iframe src="${frame}" title="Løfter" width="100%" height="2000" loading="lazy" style="border:0"></iframe>`;
  return [
    { name: 'plain HTML', markup: words, latest: 1, shift: 0 },
    { name: 'words in the tag', markup: `${script}\n${tag(words)}`, latest: 1.2, shift: 0 },
    { name: 'prerendered', markup: `${script}\n${drawn.stdout}`, latest: 1.2, shift: 0 },
    { name: 'a bare tag', markup: `${script}\n${style}\n${tag('')}`, latest: 1.7, shift: 0.1 },
    {
      name: 'a frame',
      markup: `${iframe}\n<script defer src="/${build}/bridge.js"></script>`,
      latest: Infinity,
      shift: 0,
    },
  ];
}

/** Opens a page in a profile of its own, until nothing more comes. */
async function measure(from: Browser, server: CompressedServer, url: string): Promise<Measured> {
  const profile = await from.createBrowserContext();
  try {
    const tab = await profile.newPage();
    tab.setDefaultTimeout(PATIENCE);
    await tab.setViewport(PHONE);
    await tab.evaluateOnNewDocument(watch, FIRST_PLEDGE);
    await tab.emulateNetworkConditions(NETWORK);
    await tab.emulateCPUThrottling(SLOWER);
    const paths: string[] = [];
    tab.on('request', (request) => {
      if (request.url().startsWith('http')) paths.push(new URL(request.url()).pathname);
    });
    await tab.goto(url);
    await tab.waitForNetworkIdle({ idleTime: QUIET });
    const start = await tab.evaluate(() => performance.timeOrigin);
    const look = (): Promise<readonly Watched[]> =>
      Promise.all(
        tab.frames().map((frame) => frame.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)),
      );
    // Everything has come, and a slow processor may be drawing it still.
    await waitFor(async () => (await look()).some(({ firstPledge }) => firstPledge > 0), 'the first pledge');
    const documents = await look();
    const [page] = documents;
    // What is in a document is seen once that has been painted.
    const seen = documents.filter((it) => it.firstPledge > 0).map((it) => Math.max(it.firstPledge, it.firstPaint));
    return {
      requests: paths.length,
      bytes: (await Promise.all(paths.map(server.bytesOf))).reduce((sum, bytes) => sum + bytes, 0),
      firstPaint: (page?.firstPaint ?? NaN) - start,
      largestPaint: Math.max(...documents.map((it) => it.largestPaint)) - start,
      firstPledge: Math.min(...seen) - start,
      blocked: documents.reduce((sum, it) => sum + it.blocked, 0),
      shift: page?.shift ?? NaN,
    };
  } finally {
    await profile.close();
  }
}

/** Runs in each document, from its start. It has no function in it with a name, which the tool that runs this script would mark. */
async function watch(words: string): Promise<void> {
  const watched = { firstPaint: 0, largestPaint: 0, firstPledge: 0, blocked: 0, shift: 0 };
  Object.assign(globalThis, { watched });
  for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'])
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration, value } of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
      })[]) {
        if (name === 'first-contentful-paint') watched.firstPaint = performance.timeOrigin + startTime;
        if (type === 'largest-contentful-paint') watched.largestPaint = performance.timeOrigin + startTime;
        if (type === 'longtask') watched.blocked += Math.max(0, duration - 50);
        if (type === 'layout-shift') watched.shift += value;
      }
    }).observe({ type, buffered: true });
  // The first document of an iframe has no frames.
  while (location.href === 'about:blank') await new Promise((next) => setTimeout(next, 10));
  while (watched.firstPledge === 0) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const shadow = document.querySelector('pledge-list')?.shadowRoot;
    const items = [...document.querySelectorAll('li'), ...(shadow?.querySelectorAll('[part~=entry]') ?? [])];
    if (!items.some((it) => it.textContent.includes(words) && it.checkVisibility())) continue;
    // This frame has it: it is on the screen once the frame is drawn.
    await new Promise((drawn) => setTimeout(drawn));
    watched.firstPledge = performance.timeOrigin + performance.now();
  }
}

/** Prints a line for each form, and gives how many limits are overrun. */
function report(forms: readonly Form[], all: readonly (readonly Measured[])[]): number {
  const rows = forms.map((form, at) => ({ form, of: all[at] ?? [] }));
  const middle = (of: readonly Measured[], name: keyof Measured): number =>
    of.map((it) => it[name]).sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? NaN;
  const plain = middle(rows[0]?.of ?? [], 'firstPledge');
  const frame = middle(rows.at(-1)?.of ?? [], 'firstPledge');
  print('', 'requests', 'bytes', 'FCP ms', 'LCP ms', 'pledge ms', '× plain', 'blocked ms', 'shift');
  let over = 0;
  for (const { form, of } of rows) {
    const pledge = middle(of, 'firstPledge');
    const shift = middle(of, 'shift');
    const isLate = pledge / plain > form.latest || (form.latest < Infinity && pledge > frame);
    over += Number(isLate) + Number(Number(shift.toFixed(2)) > form.shift);
    print(
      form.name,
      ...(['requests', 'bytes', 'firstPaint', 'largestPaint', 'firstPledge'] as const).map((it) =>
        middle(of, it).toFixed(0),
      ),
      (pledge / plain).toFixed(2),
      middle(of, 'blocked').toFixed(0),
      shift.toFixed(2),
      isLate ? 'LATE' : '',
      Number(shift.toFixed(2)) > form.shift ? 'MOVES' : '',
    );
  }
  return over;
}

function print(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(18) + cells.map((it) => it.padStart(11)).join(''));
}
