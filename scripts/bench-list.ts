/**
 * Measures what `<pledge-list>` costs a reader, beside plain `innerHTML` of the same content: `npm run bench:list`,
 * after a build. Prints for lists of several lengths, on this processor and on one six times slower, the time until
 * something is painted, and what a key in the search costs, as medians in milliseconds with their ratio to `innerHTML`.
 * The data is in memory in either case. Ends with an exit code of 1 when a limit is overrun. `npm run bench:list -- 18
 * 449` measures those lengths alone.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- what is looked for in the page was put there by this file */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './browser.js';
import { serveFiles } from './serve-files.js';
import { readBuildName } from './snippet.js';

const LENGTHS = [18, 449, 5_000];
const SLOWER = 6;

/** The query that a reader types, key by key. */
const QUERY = 'skole';

/** The time of the first paint as a share of that of `innerHTML`, on the slow processor. */
const PAINT_LIMITS: Readonly<Record<number, number>> = { 449: 0.35, 5_000: 0.1 };

/** One task that a reader does not notice, in milliseconds: the most that a key may cost on this processor. */
const KEY_LIMIT = 50;
const KEY_LIMIT_UP_TO = 5_000;

interface Times {
  readonly plain: number;
  readonly element: number;
  readonly keys: readonly number[];
}

const build = await readBuildName();
const folder = await mkdtemp(join(tmpdir(), 'partiprogram-bench-'));
await writeFile(
  join(folder, 'list.html'),
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script type="module" src="/${build}/embed.js"></script><program-data></program-data>`,
);
const server = await serveFiles([folder, 'dist']);
const browser = await puppeteer.launch({ ...(await findBrowser()), protocolTimeout: 600_000 });
const chosen = process.argv.slice(2).map(Number);
let over = 0;
try {
  print('pledges', 'CPU', 'innerHTML', 'first paint', 'ratio', 'a key', 'at most');
  for (const length of chosen.length > 0 ? chosen : LENGTHS) {
    for (const rate of [1, SLOWER]) {
      const { plain, element, keys } = await measure(browser, length, rate);
      const ratio = element / plain;
      const worst = Math.max(...keys);
      const tooSlow = rate === SLOWER && ratio > (PAINT_LIMITS[length] ?? Infinity);
      const heavy = rate === 1 && length <= KEY_LIMIT_UP_TO && worst > KEY_LIMIT;
      over += Number(tooSlow) + Number(heavy);
      const cells = [plain.toFixed(1), element.toFixed(1), ratio.toFixed(2), median(keys).toFixed(1), worst.toFixed(1)];
      print(String(length), `1/${rate}`, ...cells, tooSlow || heavy ? 'OVER' : '');
    }
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(over > 0 ? `${over} over the limits.` : 'All within the limits.');
process.exitCode = over > 0 ? 1 : 0;

async function measure(from: Browser, length: number, rate: number): Promise<Times> {
  const profile = await from.createBrowserContext();
  const tab = await profile.newPage();
  await tab.goto(`${server.address}/list.html`);
  await provide(tab, dataset(length));
  const runs = 5;
  const plain: number[] = [];
  const element: number[] = [];
  // By turns, so that whatever else the machine does hits both alike. The first of each is for warming up.
  for (let run = 0; run <= runs; run++) {
    await tab.emulateCPUThrottling(rate);
    element.push(await paintOfElement(tab));
    await tab.emulateCPUThrottling(1);
    await keepContent(tab, length);
    await tab.emulateCPUThrottling(rate);
    plain.push(await paintOfPlain(tab));
    await tab.emulateCPUThrottling(1);
  }
  const keys = await keyTimes(tab, rate);
  await profile.close();
  const warm = (all: readonly number[]): number => median(all.length > 1 ? all.slice(1) : all);
  return { plain: warm(plain), element: warm(element), keys };
}

/** Gives the page its dataset, and lets the code of the elements come and the dataset be read. */
async function provide(tab: Page, data: object): Promise<void> {
  await tab.evaluate(async (json) => {
    const provider = document.querySelector('program-data')!;
    provider.programData = JSON.parse(json) as object;
    provider.innerHTML = '<pledge-list programme="lang" limit="1" controls></pledge-list>';
    await new Promise((ready) => provider.firstElementChild!.addEventListener('load', ready, { once: true }));
    provider.innerHTML = '';
  }, JSON.stringify(data));
}

/** From a tag in the page to its first pledges on the screen. */
function paintOfElement(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    const provider = document.querySelector('program-data')!;
    provider.innerHTML = '';
    document.querySelector('#plain')?.remove();
    await new Promise((rest) => setTimeout(rest, 300));
    const start = performance.now();
    provider.innerHTML = '<pledge-list programme="lang"></pledge-list>';
    await new Promise((ready) => provider.firstElementChild!.addEventListener('load', ready, { once: true }));
    return new Promise<number>((done) => {
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    });
  });
}

/** Takes the markup and the styles of the whole list, drawn to its end. */
async function keepContent(tab: Page, length: number): Promise<void> {
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await tab.waitForFunction(
    (wanted) => document.querySelector('pledge-list')?.shadowRoot?.querySelectorAll('[part=entry]').length === wanted,
    {},
    length,
  );
  await tab.evaluate(() => {
    const root = document.querySelector('pledge-list')!.shadowRoot!;
    const kept = root.querySelector('.base')!.outerHTML.replaceAll(/<!--.*?-->/g, '');
    Object.assign(globalThis, { kept, styles: root.adoptedStyleSheets });
  });
}

/** From a string of markup to all of it on the page, without what lets a browser put off what is below the screen. */
function paintOfPlain(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    document.querySelector('program-data')!.innerHTML = '';
    const host = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'plain' }));
    const root = host.attachShadow({ mode: 'open' });
    const { kept, styles } = globalThis as unknown as { kept: string; styles: CSSStyleSheet[] };
    const plain = new CSSStyleSheet();
    plain.replaceSync('.block { content-visibility: visible !important }');
    root.adoptedStyleSheets = [...styles, plain];
    await new Promise((rest) => setTimeout(rest, 300));
    const start = performance.now();
    root.innerHTML = kept;
    return new Promise<number>((done) => {
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    });
  });
}

/** How long the page is busy after each key, until the results are laid out. */
async function keyTimes(tab: Page, rate: number): Promise<readonly number[]> {
  await tab.evaluate(() => {
    document.querySelector('#plain')?.remove();
    document.querySelector('program-data')!.innerHTML = '<pledge-list programme="lang" controls></pledge-list>';
  });
  const input = await tab.waitForSelector('pledge-list >>> input', { visible: true });
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await input?.focus();
  await input?.type(QUERY);
  // The search comes with the first focus, and makes its index.
  await tab.waitForFunction(() => document.querySelector('pledge-list')?.shadowRoot?.querySelector('.found li'), {
    timeout: 120_000,
  });
  await tab.emulateCPUThrottling(rate);
  return tab.evaluate(async (query) => {
    const list = document.querySelector('pledge-list')!;
    const field = list.shadowRoot!.querySelector('input')!;
    const times: number[] = [];
    for (let length = 0; length <= query.length; length++) {
      // Longer than the pause after which the number of results is said.
      await new Promise((rest) => setTimeout(rest, 600));
      const start = performance.now();
      field.value = query.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await list.updateComplete;
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, QUERY);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function print(...cells: readonly string[]): void {
  console.log(cells.map((it) => it.padStart(12)).join(''));
}

/** An invented programme of so many pledges, in sections of twenty-five. */
function dataset(length: number): object {
  const both = (text: string): object => ({ nb: text, en: text });
  const subjects = [
    'skolen',
    'sykkelveien',
    'barnehagen',
    'eldreomsorgen',
    'svømmehallen',
    'skolehagen',
    'biblioteket',
  ];
  const entry = (at: number): object => ({
    id: `lang/del-${Math.floor(at / 25)}/${(at % 25) + 1}`,
    kind: 'pledge',
    statement: both(
      `sørge for at ${subjects[at % 7] ?? ''} i krets ${at} får det den trenger, og at alle kan bruke den`,
    ),
    ...(at % 3
      ? {}
      : { details: both('Dette skal skje sammen med dem som bor der, og innenfor rammene av budsjettet.') }),
    topics: ['alt'],
    lines: [at + 2, at + 2],
  });
  return {
    version: '1',
    date: '2026-11-22',
    parties: [{ id: 'l', code: 'L', name: both('Lista'), colour: '#336699' }],
    municipalities: [{ id: '9901', name: 'Fjordby', county: 'Kystland' }],
    topics: [{ id: 'alt', label: both('Alt mulig') }],
    issues: [],
    programmes: [
      {
        id: 'lang',
        kind: 'party-programme',
        publisher: { party: 'l', municipality: '9901', name: both('Lista') },
        title: both('Program'),
        language: 'nb',
        period: { from: 2023, to: 2027 },
        coverage: 'whole',
        notices: [],
        source: { document: 'lang.txt' },
        sections: Array.from({ length: Math.ceil(length / 25) }, (...[, number]) => ({
          id: `del-${number}`,
          heading: both(`Del ${number + 1}`),
          lines: [1, length + 2],
          entries: Array.from({ length: Math.min(25, length - number * 25) }, (...[, at]) => entry(number * 25 + at)),
        })),
      },
    ],
  };
}
