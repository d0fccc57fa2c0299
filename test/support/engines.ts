import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.js';

/** How long anything may take, in milliseconds. */
const PATIENCE = 60_000;

/** Where Debian keeps the browser that its WebKitWebDriver drives. */
const WEBKIT_FOLDERS = '/usr/lib/x86_64-linux-gnu';

/** A page in one of the engines. */
export interface EnginePage {
  /** Calls a function that the page has, by its name, with a callback that takes the answer. */
  readonly call: (name: string) => Promise<unknown>;
  readonly goTo: (url: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser engine. */
export interface Engine {
  readonly name: string;
  /** What to install to have it; undefined where it is there. */
  readonly missing?: string;
  readonly open: (url: string) => Promise<EnginePage>;
}

/** Chromium, Firefox and WebKit; each with what is missing, where it is not on this machine. */
export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', open: async (url) => openWith(await findBrowser(), url) },
  firefox(),
  webKit(),
];

function firefox(): Engine {
  const executablePath = process.env['FIREFOX_PATH'] ?? programme('firefox-esr') ?? programme('firefox');
  return {
    name: 'Firefox',
    ...(executablePath ? {} : { missing: 'no Firefox here: install firefox-esr, or set FIREFOX_PATH' }),
    open: (url) => openWith({ browser: 'firefox', ...(executablePath ? { executablePath } : {}) }, url),
  };
}

async function openWith(options: LaunchOptions, url: string): Promise<EnginePage> {
  const browser = await puppeteer.launch({ ...options, protocolTimeout: PATIENCE });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    call: (name) =>
      page.evaluate(
        (it) => new Promise((resolve) => (window as unknown as Record<string, (done: unknown) => void>)[it]?.(resolve)),
        name,
      ),
    goTo: async (address) => void (await page.goto(address)),
    close: () => browser.close(),
  };
}

function webKit(): Engine {
  const browser = (existsSync(WEBKIT_FOLDERS) ? readdirSync(WEBKIT_FOLDERS) : [])
    .map((folder) => join(WEBKIT_FOLDERS, folder, 'MiniBrowser'))
    .find((path) => path.includes('webkit2gtk') && existsSync(path));
  const tools = ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'].filter((it) => !programme(it));
  return {
    name: 'WebKit',
    ...(browser && tools.length === 0 ? {} : { missing: 'no WebKit here: install webkit2gtk-driver, xvfb and dbus' }),
    open: (url) => openWebKit(browser ?? '', url),
  };
}

/** Drives WebKit by W3C WebDriver: puppeteer knows Chromium and Firefox alone. */
async function openWebKit(browser: string, url: string): Promise<EnginePage> {
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
  try {
    await untilItAnswers(() => send('GET', '/status'));
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
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The path of a program that is installed. */
function programme(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
