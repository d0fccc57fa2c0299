/** Pages to share, from the built files: to read without JavaScript, and taken over by the element where there is some. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import {
  layoutShift,
  openPage,
  overflow,
  scrollThrough,
  type BrowserPage,
  type BrowserPageOptions,
} from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

/** A list, a comparison, and a page that hardly fills a screen; each with a window that the element comes into. */
const PAGES = {
  'baerum-ap-mangfold': { tag: 'pledge-list', width: 360 },
  '3201/skole': { tag: 'topic-compare', width: 1280 },
  '3301/skole': { tag: 'topic-compare', width: 360 },
} as const;

/** A page that is open, with the addresses of requests for anything that is none of the build. */
interface Opened extends BrowserPage {
  readonly strangers: () => readonly string[];
}

async function open(t: TestContext, path: string, options: BrowserPageOptions = {}): Promise<Opened> {
  const site = await openSite(t);
  const opened = await openPage(t, `${site.files}/share/${path}.html`, options);
  const isOurs = (url: string): boolean => url.startsWith(`${site.files}/`) || url === 'data:,';
  return { ...opened, strangers: () => opened.requests.filter((url) => !isOurs(url)) };
}

/** Every point of the words inside the tag, and every issue of a table. */
const POINTS = 'section li, section th[scope=row]';

/** What each of them begins with, as far as it is visible. */
function writtenIn(page: Page): Promise<string[]> {
  return page.$$eval(POINTS, (all) =>
    all.filter((it) => it.checkVisibility()).map((it) => it.firstChild?.textContent ?? ''),
  );
}

/** The words of every entry that the list shows. */
function shownIn(page: Page): Promise<string[]> {
  return page.$eval('pledge-list', (it) => {
    const words = it.shadowRoot!.querySelectorAll('[part=statement]');
    return [...words].map((one) => one.textContent.trim());
  });
}

for (const [path, { tag, width }] of Object.entries(PAGES)) {
  void test(`${path}: everything is to be read without JavaScript, on a phone too`, async (t) => {
    const { page, requests, strangers } = await open(t, path, { width: 360, javaScript: false });
    const written = await writtenIn(page);
    assert.ok(written.length >= 2 && written.every((words) => words.length > 3), written.join('\n'));
    assert.equal(written.length, (await page.$$(POINTS)).length);
    assert.ok((await overflow(page)) <= 0);
    const files = requests.map((url) => url.replace(/.*\//, '')).filter((name) => name !== 'embed.js');
    assert.deepEqual(strangers(), []);
    assert.deepEqual(files, [`${path.replace(/.*\//, '')}.html`, 'share.css']);
  });

  void test(`${path}: where the script does not come, nothing keeps a reader out`, async (t) => {
    const { page } = await open(t, path, {
      width: 360,
      intercept: (request) =>
        void (request.url().endsWith('/embed.js') ? request.respond({ status: 404 }) : request.continue()),
    });
    // There is nothing to press on it.
    assert.deepEqual(await violations(page), ['axe did not look at target-size']);
  });

  void test(`${path}, ${width} px: the element takes over, and nothing moves`, async (t) => {
    const { page, log, strangers } = await open(t, path, { width, windows: true });
    await page.waitForSelector(`${tag}:state(ready)`);
    assert.equal((await layoutShift(page)).toFixed(2), '0.00');
    assert.deepEqual(await writtenIn(page), [], 'nothing is said twice');
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(strangers(), []);
    assert.deepEqual(log, []);
  });
}

void test('a comparison on a phone: nothing moves while a reader scrolls on', async (t) => {
  const { page } = await open(t, '3201/skole', { width: 360, windows: true });
  await scrollThrough(page);
  await page.waitForSelector('topic-compare:state(ready)');
  assert.equal((await layoutShift(page)).toFixed(2), '0.00');
});

void test('a comparison on a phone: each cell under the name of its programme, without JavaScript', async (t) => {
  const { page } = await open(t, '3201/skole', { width: 360, javaScript: false });
  const cells = await page.$$eval('tr:has(th[scope=row]) td', (all) => all.map((it) => it.innerText.split('\n')[0]));
  const names = ['Bærum Arbeiderparti', 'De Grønne i Bærum', 'Partiet Sentrum Bærum'];
  const rows = Array.from({ length: cells.length / 3 }, () => names);
  assert.ok(rows.length > 3);
  assert.deepEqual(cells, rows.flat());
  await page.setViewport({ width: 1280, height: 800 });
  const [first] = await page.$$eval('tr:has(th[scope=row]) td', (all) => all.map((it) => it.innerText));
  assert.doesNotMatch(first ?? '', /Arbeiderparti/, 'where the head of the column has it');
});

void test('the element says what was written in its place', async (t) => {
  const without = await open(t, 'baerum-ap-mangfold', { javaScript: false });
  const { page } = await open(t, 'baerum-ap-mangfold');
  await page.waitForSelector('pledge-list:state(ready)');
  assert.deepEqual(await shownIn(page), await writtenIn(without.page));
});
