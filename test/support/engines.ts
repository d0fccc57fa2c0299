import { spawn } from 'node:child_process';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.js';
import { freePort } from './free-port.js';
import { INSTALLED_ENGINES, type InstalledEngine } from './installed-engines.js';

/** How long anything may take, in milliseconds. */
const PATIENCE = 60_000;

/** A page in one of the engines. */
export interface EnginePage {
  /** Calls a function that the page has, by its name, with a callback that takes the answer. */
  readonly call: (name: string) => Promise<unknown>;
  readonly goTo: (url: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser engine. */
export interface Engine extends InstalledEngine {
  readonly open: (url: string) => Promise<EnginePage>;
}

/** Chromium, Firefox and WebKit; each with what is missing, where it is not on this machine. */
export const ENGINES: readonly Engine[] = INSTALLED_ENGINES.map((engine) => ({
  ...engine,
  open: async (url) => {
    if (engine.name === 'WebKit') return openWebKit(engine.path, url);
    if (engine.name === 'Firefox') return openWith({ browser: 'firefox', executablePath: engine.path }, url);
    return openWith(await findBrowser(), url);
  },
}));

/** One browser of each engine per process, which several test files share; every page has a profile of its own. */
const browsers = new Map<string, Promise<Browser>>();

async function openWith(options: LaunchOptions, url: string): Promise<EnginePage> {
  const kind = options.browser ?? 'chrome';
  const browser = browsers.get(kind) ?? puppeteer.launch({ ...options, protocolTimeout: PATIENCE });
  browsers.set(kind, browser);
  const profile = await (await browser).createBrowserContext();
  const page = await profile.newPage();
  await page.goto(url);
  return {
    call: (name) =>
      page.evaluate(
        (it) => new Promise((resolve) => (window as unknown as Record<string, (done: unknown) => void>)[it]?.(resolve)),
        name,
      ),
    goTo: async (address) => void (await page.goto(address)),
    close: () => profile.close(),
  };
}

/** Drives WebKit by W3C WebDriver: puppeteer knows Chromium and Firefox alone. */
interface Driver {
  readonly send: (method: string, path: string, body?: object) => Promise<unknown>;
  readonly end: () => void;
}

/** All that were started, and those of them that have no browser open: each can have one at a time. */
const drivers: Driver[] = [];
const idle: Driver[] = [];

async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const args = ['-a', 'dbus-run-session', '--', 'WebKitWebDriver', `--port=${port}`];
  // A group of its own, so that all that it starts ends with it.
  const driver = spawn('xvfb-run', args, { stdio: 'ignore', detached: true });
  const end = (): void => void (driver.pid !== undefined && process.kill(-driver.pid));
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  drivers.push({ send, end });
  await untilItAnswers(() => send('GET', '/status'));
  return { send, end };
}

/** A new browser, which has nothing of the one before. */
async function openWebKit(browser: string, url: string): Promise<EnginePage> {
  const driver = idle.pop() ?? (await startDriver());
  const { send } = driver;
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: PATIENCE });
  await send('POST', `${session}/url`, { url });
  return {
    call: (name) => send('POST', `${session}/execute/async`, { script: `${name}(arguments[0])`, args: [] }),
    goTo: async (address) => void (await send('POST', `${session}/url`, { url: address })),
    close: async () => {
      await send('DELETE', session);
      idle.push(driver);
    },
  };
}

after(async () => {
  for (const it of browsers.values()) await (await it).close();
  for (const { end } of drivers) end();
});

/** A driver takes a while to listen. */
async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100);
    }
  }
}
