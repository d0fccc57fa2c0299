/** The focus of the keyboard is never under what stays in sight: heads of columns and of rows, and a bar of the page. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, read } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const BAR =
  '<style>.bar{position:fixed;z-index:9;inset:0 0 auto;block-size:70px;background:#ddd}</style><div class="bar"></div>';
const OFFSET = '<style>topic-compare{--topic-compare-head-offset:70px}</style>';
const TEXT = '<p>Lokalvalget nærmer seg.</p>'.repeat(40);

/** A page of an article with a comparison in it, in a low window. */
async function open(t: TestContext, attributes: string, width: number, before: string): Promise<Page> {
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <script type="module" src="{{files}}/embed.js"></script>
    ${before}<main>${TEXT}<topic-compare ${attributes}></topic-compare>${TEXT}<a href="#">Slutt</a></main></html>`;
  const site = await openSite(t, { pages: { 'article.html': page } });
  const opened = await openPage(t, `${site.address}/article.html`, { width, windows: true });
  await opened.page.setViewport({ width, height: 700 });
  assert.equal((await read(opened.page, 'topic-compare')).state, 'ready');
  await opened.page.waitForNetworkIdle();
  return opened.page;
}

/** What has the focus in the comparison, and what of it is covered; undefined when nothing there has it. */
function focused(page: Page): Promise<{ readonly name: string; readonly covered: readonly string[] } | undefined> {
  return page.evaluate(() => {
    const root = document.querySelector('topic-compare')!.shadowRoot!;
    const element = root.activeElement;
    if (!element) return undefined;
    const name = `${element.localName} ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const all = [...root.querySelectorAll('thead th, tbody th'), ...document.querySelectorAll('.bar')];
    const covered = all.flatMap((it) => {
      const isSticky = it.matches('.bar') || getComputedStyle(it).position === 'sticky';
      // A table that scrolls cuts off its heads.
      const frame = it.closest('.frame');
      if (frame?.scrollHeight !== frame?.clientHeight && !frame?.contains(element)) return [];
      const box = it.getBoundingClientRect();
      const within =
        Math.min(bottom, box.bottom) - Math.max(top, box.top) > 0.5 &&
        Math.min(right, box.right) - Math.max(left, box.left) > 0.5;
      return isSticky && within && !element.contains(it) && !it.contains(element) ? it.textContent.trim() || 'bar' : [];
    });
    if (bottom < 1 || top > innerHeight - 1) covered.push('off the screen');
    return { name, covered };
  });
}

/** Goes through the whole comparison with a key, and tells where the focus was covered. */
async function walk(
  page: Page,
  back: boolean,
): Promise<{ readonly stops: number; readonly covered: readonly string[] }> {
  await page.evaluate((isBack) => {
    scrollTo(0, isBack ? document.body.scrollHeight : 0);
    if (isBack) document.querySelector<HTMLElement>('main > a')!.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
  }, back);
  const covered: string[] = [];
  if (back) await page.keyboard.down('Shift');
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const stop = await focused(page);
    if (!stop) {
      if (back) await page.keyboard.up('Shift');
      return { stops, covered };
    }
    if (stop.covered.length > 0) covered.push(`${stop.name} under ${stop.covered.join(', ')}`);
  }
}

const TOPIC = 'municipality="3201" topic="inkludering"';
const RTL = '<script>document.documentElement.dir = "rtl"</script>';
const WHOLE = 'municipality="3201" topic="skole" limit="8"';

for (const [what, attributes, width, before] of [
  ['in a table on the page', WHOLE, 1000, ''],
  ['with everything open', `${WHOLE} data-open`, 1000, ''],
  ['below a bar of the page', WHOLE, 1000, BAR + OFFSET],
  ['in a table that scrolls both ways', `${WHOLE} view="table"`, 480, ''],
  ['in a table that scrolls both ways, below a bar', `${WHOLE} view="table"`, 480, BAR + OFFSET],
  ['in a table on a phone', `${TOPIC} view="table"`, 400, ''],
  ['in a table on a phone, on a page from right to left', `${TOPIC} view="table"`, 400, RTL],
  ['in an overview', 'municipality="3201"', 1000, ''],
  ['in cards', `${WHOLE} controls deep-links`, 400, BAR + OFFSET],
] as const) {
  void test(`${what} the keyboard leads nowhere that is covered, forwards or backwards`, async (t) => {
    const page = await open(t, attributes, width, before);
    if (attributes.includes('data-open'))
      for (const summary of await page.$$('topic-compare >>> td summary')) await summary.evaluate((it) => it.click());
    for (const back of [false, true]) {
      const { stops, covered } = await walk(page, back);
      assert.ok(stops > 10, `${stops} stops`);
      assert.deepEqual(covered, [], back ? 'backwards' : 'forwards');
    }
  });
}
