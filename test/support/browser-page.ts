import { EventEmitter, once } from 'node:events';
import { after, type TestContext } from 'node:test';
import puppeteer, { type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser, findBrowserWithoutWindows } from '../../scripts/browser.js';
import { openRoots } from './open-roots.js';
import { waitFor } from './wait-for.js';

/** A page as a reader has it open, with its console and its requests. */
export interface BrowserPage {
  readonly page: Page;
  /** Everything in the console, errors that nobody caught, and what a content security policy refused. */
  readonly log: readonly string[];
  /** Waits until a line of the log holds these words. */
  readonly said: (words: string) => Promise<void>;
  /** The addresses of all requests so far, in order. */
  readonly requests: readonly string[];
}

/** How a reader's browser differs from a new one on a desk. */
export interface BrowserPageOptions {
  readonly width?: number;
  readonly javaScript?: boolean;
  /** A screen reader is there: only then does a browser tell of what is far below the screen. */
  readonly screenReader?: boolean;
  /** The hosts that are this machine, beside `localhost`. A page from one of them came without encryption. */
  readonly hosts?: string;
  /** A phone of some years ago, on a mobile network: one sixth of the speed, 1.6 Mbit/s and 150 ms. */
  readonly slow?: boolean;
  /** The browser draws its pages in windows, as on a reader's desk: what a page does between two frames is the same only there. */
  readonly windows?: boolean;
  /** Some file of the page never comes: it is open once its markup is there. */
  readonly stalls?: boolean;
  /** Leaves closed shadow roots closed, as readers have them. Otherwise tests and axe see into them. */
  readonly closedRoots?: boolean;
  /** Handles every request: it must continue, answer or abort each. */
  readonly intercept?: (request: HTTPRequest) => void;
}

/** An element as a reader sees it. */
export interface Seen {
  readonly state: 'undefined' | 'loading' | 'ready' | 'error';
  /** Its own text, as far as it is visible, without empty lines. */
  readonly text: string;
  /** What the page wrote inside the tag, as far as it is visible. */
  readonly fallback: string;
}

const WIDTH = 1000;
const HEIGHT = 800;

/** How long anything may take on a machine that is busy with something else, in milliseconds. */
const PATIENCE = 60_000;

/** So many frames in a row in which nothing moves: it has come to rest. */
const FRAMES_AT_REST = 10;

/** One browser of each kind per process, which several test files share; every page has a profile of its own. */
const browsers = new Map<boolean, Promise<Browser>>();

after(async () => {
  for (const it of browsers.values()) await (await it).close();
});

async function launch(windows: boolean, ...args: readonly string[]): Promise<Browser> {
  const found = await (windows ? findBrowser() : findBrowserWithoutWindows());
  return puppeteer.launch({ ...found, args: [...(found.args ?? []), ...args], protocolTimeout: 3 * PATIENCE });
}

/**
 * Opens a page in a real browser.
 *
 * @param test closes the page when it is over
 * @param url where it is
 */
export async function openPage(
  test: TestContext,
  url: string,
  {
    width = WIDTH,
    javaScript = true,
    screenReader = false,
    slow = false,
    windows = false,
    stalls = false,
    closedRoots = false,
    hosts,
    intercept,
  }: BrowserPageOptions = {},
): Promise<BrowserPage> {
  const args = [
    ...(screenReader ? ['--force-renderer-accessibility'] : []),
    ...(hosts ? [`--host-resolver-rules=MAP ${hosts} 127.0.0.1`] : []),
  ];
  const opened = args.length > 0 ? launch(windows, ...args) : (browsers.get(windows) ?? launch(windows));
  if (args.length === 0) browsers.set(windows, opened);
  const profile = await (await opened).createBrowserContext();
  test.after(() => (args.length > 0 ? opened.then((it) => it.close()) : profile.close()));
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE);
  const { log, note, said } = keepLog();
  const requests: string[] = [];
  page.on('console', (message) => note(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`uncaught: ${String(error)}`));
  // A fragment stays in the browser.
  page.on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error('refused by policy', violatedDirective, blockedURI, sourceFile);
    });
  });
  if (!closedRoots) await page.evaluateOnNewDocument(openRoots);
  if (intercept) {
    await page.setRequestInterception(true);
    page.on('request', intercept);
  }
  await page.setViewport({ width, height: HEIGHT });
  await page.setJavaScriptEnabled(javaScript);
  if (slow) {
    await page.emulateCPUThrottling(6);
    await page.emulateNetworkConditions({ download: 200_000, upload: 90_000, latency: 150 });
  }
  await page.goto(url, { waitUntil: stalls ? 'domcontentloaded' : 'load' });
  return { page, log, said, requests };
}

function keepLog(): Pick<BrowserPage, 'log' | 'said'> & { readonly note: (line: string) => void } {
  const log: string[] = [];
  const lines = new EventEmitter();
  return {
    log,
    note: (line) => {
      log.push(line);
      lines.emit('line');
    },
    said: async (words) => {
      const signal = AbortSignal.timeout(PATIENCE);
      while (!log.some((line) => line.includes(words))) await once(lines, 'line', { signal });
    },
  };
}

/**
 * Waits until the first element that fits is there, or has said what is wrong, and reads it. It is brought into view
 * first, since it asks for its data only then.
 */
export async function read(page: Page, selector: string): Promise<Seen> {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((it) => it.scrollIntoView());
  const settled = await page.waitForSelector(`${selector}:is(:state(ready), :state(error))`);
  return look(settled as ElementHandle);
}

/** Reads an element as it is now. */
export function look(element: ElementHandle): Promise<Seen> {
  return element.evaluate((it): Seen => {
    const base = it.shadowRoot?.querySelector<HTMLElement>('[part=base]');
    const written = [...it.children].filter((child) => child.getClientRects().length > 0 && child.checkVisibility());
    return {
      state: !it.matches(':defined')
        ? 'undefined'
        : it.matches(':state(ready)')
          ? 'ready'
          : it.matches(':state(error)')
            ? 'error'
            : 'loading',
      text: (base?.innerText ?? '').trim().replace(/\s*\n\s*/g, '\n'),
      fallback: written.map((child) => child.textContent.trim()).join('\n'),
    };
  });
}

/** Waits until an element says something, and no longer than anybody would. */
export async function says(page: Page, selector: string, words: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await waitFor(async () => element && (await look(element)).text.includes(words), words);
}

/** Presses the first visible button of an element, or summary of more, whose words begin so, once it is there. */
export async function press(page: Page, tag: string, words: string): Promise<void> {
  const host = await page.waitForSelector(tag);
  let found: ElementHandle | undefined;
  await waitFor(async () => {
    const control = await host?.evaluateHandle(
      (it, start) =>
        [...(it.shadowRoot?.querySelectorAll('button, summary') ?? [])].find(
          (one) => one.checkVisibility() && one.textContent.trim().startsWith(start),
        ),
      words,
    );
    found = (control?.asElement() as ElementHandle | null | undefined) ?? undefined;
    return found !== undefined;
  }, `something to press in <${tag}> that begins with: ${words}`);
  await found?.click();
}

/** Starts to listen for an event of an element; `event` resolves once it has fired. */
export async function fired(page: Page, tag: string, type: string): Promise<{ readonly event: Promise<string> }> {
  const element = await page.$(tag);
  const heard = await element?.evaluateHandle((it, name) => {
    const event = new Promise<string>((resolve) => it.addEventListener(name, () => resolve(name), { once: true }));
    return { event };
  }, type);
  if (!heard) throw new Error(`There is no <${tag}>`);
  return { event: heard.evaluate(({ event }) => event) };
}

/** How much wider than its window the page is, in px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Scrolls down with the wheel, as a reader does who looks for something: twelve screens, three in a second. */
export async function scrollThrough(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Input.synthesizeScrollGesture', {
    x: 100,
    y: HEIGHT / 2,
    yDistance: -12 * HEIGHT,
    speed: 3 * HEIGHT,
    // Not every Chromium scrolls by touches that nobody made.
    gestureSourceType: 'mouse',
    preventFling: true,
  });
  await session.detach();
  if ((await page.evaluate(() => scrollY)) === 0) throw new Error('The page did not scroll');
}

/** How much has moved by itself since the page was opened, until nothing more comes: the sum of all layout shifts. */
export async function layoutShift(page: Page): Promise<number> {
  await page.waitForNetworkIdle();
  return page.evaluate(async (atRest) => {
    let sum = 0;
    let frames = 0;
    new PerformanceObserver((list) => {
      frames = 0;
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    while (frames++ < atRest) {
      // An idle moment in each: whatever is drawn gradually has been drawn by then.
      await new Promise<unknown>((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve)));
    }
    return sum;
  }, FRAMES_AT_REST);
}
