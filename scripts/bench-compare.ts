/**
 * Measures what `<topic-compare>` costs a reader: `npm run bench:compare`, after a build. Prints the bytes (Brotli 11)
 * and requests of one topic with three programmes, the time to the first row on a processor six times slower, and the
 * time in scripts for 8 programmes on 100 issues there, until all rows are there; the latter also as a ratio to the
 * same table as plain `innerHTML` in the same run. Then the same of ten programmes of 200 pledges each, in ten files of one
 * `<program-data>`, that nobody has made issues for. Ends with an exit code of 1 when a limit is overrun.
 */
import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './browser.js';
import { FIRST_VIEW, watchReady } from './embed-pages.js';
import { inventedFiles } from './invented-programmes.js';
import { serveFiles } from './serve-files.js';
import { readBuildName } from './snippet.js';

const SLOWER = 6;
const RUNS = 5;
const PROGRAMMES = 8;
const ISSUES = 100;
const FILES = 10;
const PLEDGES = 200;

/** In bytes of Brotli, of the data alone since `npm run size` has a budget for the code; and in milliseconds. */
const LIMITS = { bytes: 13_000, scripts: 1_000 };

/** What the tools of the browser call scripting: compiling, running, and collecting garbage. */
const SCRIPTING =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|v8\.(compile|compileModule|evaluateModule|run)|MinorGC|MajorGC|V8\.GC\w*)$/;

/** What they call rendering, which a script may force. */
const RENDERING = /^(Layout|UpdateLayoutTree|ParseHTML|PrePaint|Paint)$/;

/** The page that is measured leaves it in the trace. */
const MARK = 'bench-compare';

const TAG = 'topic-compare';

const build = await readBuildName();
const folder = await mkdtemp(join(tmpdir(), 'partiprogram-bench-'));
const page = (markup: string): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script type="module" src="/${build}/embed.js"></script>${markup}`;
await writeFile(
  join(folder, 'three.html'),
  page('<topic-compare municipality="3201" topic="inkludering"></topic-compare>'),
);
await writeFile(join(folder, 'dataset.json'), JSON.stringify(bigDataset()));
await writeFile(
  join(folder, 'eight.html'),
  page(
    '<program-data src="/dataset.json"><topic-compare municipality="9901" topic="stort"></topic-compare></program-data>',
  ),
);
const files = inventedFiles({ files: FILES, pledges: PLEDGES });
await Promise.all(files.map((file, at) => writeFile(join(folder, `${at}.json`), JSON.stringify(file))));
const src = files.map((_, at) => `/${at}.json`).join(' ');
await writeFile(
  join(folder, 'ten.html'),
  page(`<program-data src="${src}"><topic-compare topic="bad"></topic-compare></program-data>`),
);
/** What a page has once all of it is drawn. */
const DRAWN: Readonly<Record<string, { readonly selector: string; readonly count: number }>> = {
  'eight.html': { selector: 'tbody tr', count: ISSUES },
  // Of the 40 pledges of each on the topic, two have none.
  'ten.html': { selector: '[part=entry]', count: FILES * 38 },
};
const server = await serveFiles([folder, 'dist']);
const browser = await puppeteer.launch(await findBrowser());
let over = 0;
try {
  await measureBytes(browser);
  const first = await timesOf(browser, 'three.html');
  print('three programmes, 6× slower: first row after', `${first.row} ms`, 'scripts', `${first.scripts} ms`);
  await measureAgainstPlain('eight.html', `${PROGRAMMES} programmes × ${ISSUES} issues`, 'table');
  await measureAgainstPlain('ten.html', `${FILES} files × ${PLEDGES} pledges without issues`, '.points-columns');
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = over > 0 ? 1 : 0;

/** Measures a page in which much is drawn, also against the same as plain HTML, found by a selector. */
async function measureAgainstPlain(path: string, name: string, content: string): Promise<void> {
  const { row, scripts } = await timesOf(browser, path);
  print(`${name}, 6× slower: first view after`, `${row} ms`, 'scripts', `${scripts} ms, limit ${LIMITS.scripts}`);
  const plain = await plainTime(browser, path, content);
  print(`the same as plain innerHTML: ${plain} ms, so that ours takes`, `${(scripts / plain).toFixed(1)} times that`);
  over += Number(scripts > LIMITS.scripts);
}

async function measureBytes(from: Browser): Promise<void> {
  const tab = await from.newPage();
  const paths: string[] = [];
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(`/${build}/`)) paths.push(pathname.slice(build.length + 2));
  });
  await tab.goto(`${server.address}/three.html`);
  await tab.waitForSelector('topic-compare:state(ready)');
  await tab.waitForNetworkIdle();
  await tab.close();
  const sizes = await Promise.all(
    paths.map(async (path) => [path, brotliCompressSync(await readFile(join('dist', build, path))).length] as const),
  );
  for (const [path, size] of sizes) print(path, String(size));
  const data = sizes.filter(([path]) => path.startsWith('data/'));
  const sum = data.reduce((total, [, size]) => total + size, 0);
  print(`three programmes, the largest topic: ${sizes.length} requests,`, `data ${sum} bytes, limit ${LIMITS.bytes}`);
  over += Number(sum > LIMITS.bytes);
}

/** The median of some loads without a cache: when the first row is there, and how long scripts ran. */
async function timesOf(from: Browser, path: string): Promise<{ row: number; scripts: number }> {
  const runs: { row: number; scripts: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const profile = await from.createBrowserContext();
    const tab = await profile.newPage();
    runs.push(await timeOf(tab, path));
    await profile.close();
  }
  return { row: medianOf(runs.map((it) => it.row)), scripts: medianOf(runs.map((it) => it.scripts)) };
}

async function timeOf(tab: Page, path: string): Promise<{ row: number; scripts: number }> {
  let row = 0;
  tab.setDefaultTimeout(60_000);
  await tab.evaluateOnNewDocument(watchReady, FIRST_VIEW);
  const scripts = await scriptsOf(tab, async () => {
    await tab.goto(`${server.address}/${path}`);
    await tab.waitForFunction((tag) => tag in (globalThis as unknown as { readyAt: object }).readyAt, {}, TAG);
    row = await tab.evaluate(
      (tag) => (globalThis as unknown as { readyAt: Record<string, number> }).readyAt[tag] ?? NaN,
      TAG,
    );
    await untilDrawn(tab, path);
  });
  return { row, scripts };
}

/** Much is drawn in several steps. */
async function untilDrawn(tab: Page, path: string): Promise<void> {
  const drawn = DRAWN[path];
  if (!drawn) return;
  await tab.waitForFunction(
    ({ selector, count }) =>
      document.querySelector('topic-compare')?.shadowRoot?.querySelectorAll(selector).length === count,
    { polling: 200, timeout: 60_000 },
    drawn,
  );
}

/** How long it takes to put the same on a page as plain HTML: what a browser needs for so many nodes. */
async function plainTime(from: Browser, path: string, content: string): Promise<number> {
  const tab = await from.newPage();
  await tab.goto(`${server.address}/${path}`);
  await untilDrawn(tab, path);
  const html = await tab.$eval(
    'topic-compare',
    (it, selector) => it.shadowRoot?.querySelector(selector)?.outerHTML ?? '',
    content,
  );
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await tab.goto('about:blank');
    await tab.evaluate((text) => Object.assign(window, { text: text.replaceAll(/<!--.*?-->/g, '') }), html);
    await tab.emulateCPUThrottling(SLOWER);
    const time = await tab.evaluate(() => {
      const start = performance.now();
      document.body.innerHTML = (window as unknown as { text: string }).text;
      return performance.now() - start;
    });
    await tab.emulateCPUThrottling(1);
    runs.push(time);
  }
  await tab.close();
  return medianOf(runs);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * How long scripts run meanwhile, in milliseconds, on a processor that is slower. From a trace: a profiler that looks every
 * few milliseconds takes its own share of a slow processor.
 */
async function scriptsOf(tab: Page, work: () => Promise<void>): Promise<number> {
  await tab.emulateCPUThrottling(SLOWER);
  await tab.tracing.start({ categories: ['devtools.timeline', 'v8', 'blink.user_timing'] });
  await work();
  await tab.evaluate((mark) => void performance.mark(mark), MARK);
  const trace = await tab.tracing.stop();
  await tab.emulateCPUThrottling(1);
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: readonly TraceEvent[] };
  // The thread of this page: a browser may have others at work.
  const page = traceEvents.find(({ name }) => name === MARK);
  if (page === undefined) throw new Error('The trace does not hold the page');
  const events = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === page.pid && tid === page.tid);
  events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let micros = 0;
  let end = 0;
  let rendered = 0;
  for (const { name, ts, dur = 0, args } of events) {
    if (args.data?.url?.startsWith('pptr:')) continue;
    if (SCRIPTING.test(name) && ts >= end) {
      micros += dur;
      end = ts + dur;
    } else if (RENDERING.test(name) && ts < end && ts >= rendered) {
      // Forced by a script, and not its own.
      micros -= dur;
      rendered = ts + dur;
    }
  }
  return micros / 1000;
}

function medianOf(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}

function print(...cells: readonly string[]): void {
  console.log(cells.join(' '));
}

/** An invented town in which everybody speaks on everything. */
function bigDataset(): object {
  const both = (text: string): object => ({ nb: text, en: text });
  const ids = Array.from({ length: PROGRAMMES }, (_, at) => `liste-${at}`);
  const issues = Array.from({ length: ISSUES }, (_, at) => at);
  return {
    version: '1',
    date: '2026-11-22',
    parties: ids.map((id, at) => ({ id, code: `L${at}`, name: both(`Liste ${at}`), colour: '#336699' })),
    municipalities: [{ id: '9901', name: 'Fjordby', county: 'Kystland' }],
    topics: [{ id: 'stort', label: both('Alt mulig') }],
    issues: issues.map((at) => ({
      id: `sak-${at}`,
      topics: ['stort'],
      title: both(`Sak nummer ${at} i kommunen`),
      proposition: both(`Kommunen bør sette i verk flere tiltak i sak nummer ${at}.`),
      relation: 'similar',
      notes: [{ about: ids, text: both('Programmene vil det samme på noe ulike måter, og noen sier mer enn andre.') }],
      stances: ids.map((programme) => ({
        programme,
        state: 'says',
        position: 'for',
        pledges: [`${programme}/alt/${at + 1}`],
      })),
    })),
    programmes: ids.map((id, number) => ({
      id,
      kind: 'party-programme',
      publisher: { party: id, municipality: '9901', name: both(`Liste ${number}`) },
      title: both('Program'),
      language: 'nb',
      period: { from: 2023, to: 2027 },
      coverage: 'whole',
      notices: [],
      source: { document: `${id}.txt` },
      sections: [
        {
          id: 'alt',
          heading: both('Alt'),
          lines: [1, 1000],
          entries: issues.map((at) => ({
            id: `${id}/alt/${at + 1}`,
            kind: 'pledge',
            statement: both(`arbeide for sak nummer ${at} med flere tiltak i hele kommunen, også for barn og unge`),
            topics: ['stort'],
            lines: [at + 2, at + 2],
          })),
        },
      ],
    })),
  };
}
