import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openPage, type BrowserPage, type BrowserPageOptions } from './browser-page.js';
import { openSite } from './host-site.js';

/** A request that the page made. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: boolean;
}

/** The import page, as somebody has it open who has a programme. */
export interface ImportPage extends BrowserPage {
  readonly address: string;
  readonly asked: readonly Asked[];
  /** Chooses a file, as in the browser's own dialog. */
  readonly choose: (name: string, content: Uint8Array | string, field?: string) => Promise<void>;
  /** Does something that asks for another step, and waits for its heading to have the focus. */
  readonly lead: (step: 'file' | 'who' | 'review' | 'take', act: () => Promise<unknown>) => Promise<void>;
}

/**
 * Opens the import page of the build.
 *
 * @param test closes it when it is over
 */
export async function openImport(test: TestContext, options: BrowserPageOptions = {}): Promise<ImportPage> {
  const site = await openSite(test);
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-import-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const opened = await openPage(test, `${site.address}/import.html`, options);
  const { page } = opened;
  const asked: Asked[] = [];
  page.on('request', (it) => asked.push({ method: it.method(), url: it.url(), body: it.hasPostData() }));
  await page.waitForSelector('file-step h2');
  return {
    ...opened,
    address: site.address,
    asked,
    choose: async (name, content, field = '#file') => {
      const path = join(folder, name);
      await writeFile(path, content);
      const input = (await page.$(field)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    },
    lead: async (step, act) => {
      await act();
      await page.waitForFunction(
        (tag) => document.activeElement?.matches(`${tag} h2`) ?? false,
        {},
        step === 'file' ? 'file-step' : `${step}-step`,
      );
    },
  };
}

/** Fills in whose programme it is, as a person does who knows. */
export async function fillWho(page: Page, party: string, area: string): Promise<void> {
  await page.select('#party', party);
  await type(page, '#area', area);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#name')?.value !== '');
}

/** Types into a field in place of what is in it. */
export async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.click(selector, { count: 3 });
  await page.keyboard.press('Backspace');
  await page.type(selector, words);
}

/** Presses the first visible button or link whose words begin so. */
export async function pressWords(page: Page, words: string, within = 'import-page'): Promise<void> {
  const found = await page.waitForFunction(
    (start, root) =>
      [...document.querySelectorAll<HTMLElement>(`${root} :is(button, a, summary, label)`)].find(
        (it) => it.checkVisibility() && it.textContent.trim().startsWith(start),
      ),
    {},
    words,
    within,
  );
  await (found.asElement() as ElementHandle<HTMLElement>).click();
}

/** What the page said last to those who do not see it. */
export async function waitUntilSaid(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role=status], [role=alert]')].some((it) => it.textContent.includes(wanted)),
    {},
    words,
  );
}
