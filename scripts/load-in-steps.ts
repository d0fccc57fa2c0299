import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { FIRST_VIEW, watchReady } from './embed-pages.js';

/** The number of times that a page must be found idle, with no new request, before its requests are answered. */
const IDLE_TIMES = 8;
const IDLE_PAUSE = 40;

const PATIENCE = 30_000;

/** Paths of what a page asked for, by step. */
export type Steps = readonly (readonly string[])[];

/** Keeps answers back, so that requests that do not need one another are all there before the first is answered. */
export class HeldAnswers {
  #held: { readonly path: string; readonly send: () => void }[] = [];

  get length(): number {
    return this.#held.length;
  }

  /** @returns a promise that resolves when the answer may be sent */
  readonly hold = (path: string): Promise<void> => new Promise((send) => this.#held.push({ path, send }));

  /**
   * Sends all that is held, and gives its paths.
   */
  send(): readonly string[] {
    const sent = this.#held;
    this.#held = [];
    for (const { send } of sent) send();
    return sent.map(({ path }) => path);
  }
}

/**
 * Opens a page in a profile of its own and answers its requests step by step: whatever it asks for without waiting for an
 * answer is one step. Every tag is brought into view until all are ready.
 *
 * A busy machine can add a step, by leaving the page no time to ask for all it could, but cannot take one away.
 *
 * @param held what the server of the page holds back, which is everything but the page itself
 * @returns the paths of what was answered before the last tag was ready, by step
 * @throws Error when the tags do not get ready
 */
export async function loadInSteps(browser: Browser, url: string, held: HeldAnswers): Promise<Steps> {
  const profile = await browser.createBrowserContext();
  try {
    const tab = await profile.newPage();
    await tab.evaluateOnNewDocument(watchReady, FIRST_VIEW);
    // The browser waits with the end of the navigation for the script, which is held.
    const opened = tab.goto(url);
    await tab.waitForFunction(() => 'readyAt' in globalThis, { timeout: PATIENCE });
    const end = performance.now() + PATIENCE;
    const steps: (readonly string[])[] = [];
    for (let idle = 0, asked = 0; performance.now() < end; idle++) {
      const ready = await tab.evaluate(bringIntoView, Object.keys(FIRST_VIEW).join());
      if (ready) {
        held.send();
        await opened;
        return steps;
      }
      if (held.length !== asked) idle = 0;
      asked = held.length;
      if (asked > 0 && idle >= IDLE_TIMES) {
        steps.push(held.send());
        asked = 0;
      }
      await pause(IDLE_PAUSE);
    }
    throw new Error(`${url} is not ready after ${PATIENCE} ms, and ${steps.length} steps: ${steps.flat().join(' ')}`);
  } finally {
    held.send();
    await profile.close();
  }
}

/** Runs in the page: shows the next tag that is not ready, and waits until the page has nothing to do. */
async function bringIntoView(tags: string): Promise<boolean> {
  const { readyAt } = globalThis as unknown as { readyAt: Readonly<Record<string, number>> };
  const waiting = [...document.querySelectorAll(tags)].filter(({ localName }) => !(localName in readyAt));
  waiting[Math.floor(performance.now() / 50) % waiting.length]?.scrollIntoView();
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }));
  return waiting.length === 0 && document.querySelector(tags) !== null;
}
