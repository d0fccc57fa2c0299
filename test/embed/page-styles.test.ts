/** What a page decides for all that is on it: light or dark, the size of its text, its direction, a reset of everything. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, overflow, read, type BrowserPage } from '../support/browser-page.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';

/** A page with every kind of field that our elements have. What it says of its own box is stronger than any reset. */
const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Sak</title>${EMBED_SCRIPT}<style></style>
  <main style="display: block; position: absolute; inset: 0 auto auto 0; inline-size: 100%; font: 16px/1.3 serif">
    <pledge-list programme="baerum-ap-mangfold" limit="3" controls loading="eager"></pledge-list>
    <topic-compare municipality="3201" topic="inkludering" limit="2" controls loading="eager"></topic-compare>
    <agree-poll programme="baerum-ap-mangfold" loading="eager"></agree-poll>
  </main></html>`;

const TAGS = ['pledge-list', 'topic-compare', 'agree-poll'];

async function setup(test: TestContext, width: number): Promise<BrowserPage> {
  const site = await openSite(test, { pages: { 'page.html': PAGE } });
  const opened = await openPage(test, `${site.address}/page.html`, { width });
  for (const tag of TAGS) assert.equal((await read(opened.page, tag)).state, 'ready');
  for (const field of ['pledge-list >>> input', 'topic-compare >>> input']) await opened.page.waitForSelector(field);
  await opened.page.evaluate(() => scrollTo(0, 0));
  return opened;
}

/** Takes this for the page's own stylesheet. */
function style(page: Page, css: string): Promise<void> {
  return page.$eval('style', (it, text) => void (it.textContent = text), css);
}

/** The size of everything of ours, in the order of the page. */
function sizes(page: Page): Promise<string[]> {
  return page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags.join())].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('[part=base] *') ?? [])].map((it) => {
          const { width, height } = it.getBoundingClientRect();
          return `${it.localName}.${it.getAttribute('class') ?? ''} ${Math.round(width)} x ${Math.round(height)}`;
        }),
      ),
    TAGS,
  );
}

/** The colours of everything of ours, in the order of the page, for a reader whose system is set to light or to dark. */
async function colours(page: Page, system: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
  return page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags.join())].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('[part=base] *') ?? [])].map((it) => {
          const { colorScheme, color, backgroundColor, borderTopColor, outlineColor, accentColor } =
            getComputedStyle(it);
          const all = [colorScheme, color, backgroundColor, borderTopColor, outlineColor, accentColor];
          return `${it.localName}.${it.getAttribute('class') ?? ''} ${all.join(' ')}`;
        }),
      ),
    TAGS,
  );
}

void test('elements and their fields are light or dark as the page is, whatever the system says', async (t) => {
  const { page } = await setup(t, 700);
  const found: string[][] = [];
  for (const scheme of ['light', 'dark']) {
    await style(page, `html { color-scheme: ${scheme} } main { --pp-accent: light-dark(#24405f, #9cc3ee) }`);
    await page.focus('agree-poll >>> button');
    const light = await colours(page, 'light');
    assert.ok(light.length > 200, `${light.length} parts`);
    assert.deepEqual(await colours(page, 'dark'), light, `a ${scheme} page on a dark system`);
    const fields = light.filter((it) => /^(input|select|option|button)\./.test(it));
    assert.ok(fields.length > 10, `${fields.length} fields`);
    for (const it of fields) assert.ok(it.includes(` ${scheme} `), it);
    // A page that never names a colour has white on dark as the browser draws it.
    for (const it of light.filter((one) => one.startsWith('button.button')))
      assert.ok(it.includes(scheme === 'dark' ? ' rgb(255, 255, 255) ' : ' rgb(0, 0, 0) '), it);
    found.push(light);
  }
  assert.ok(found[0]?.every((it, at) => it !== found[1]?.[at]));
  await style(page, 'html { color-scheme: light dark }');
  assert.notDeepEqual(await colours(page, 'dark'), await colours(page, 'light'), 'a page that leaves it to the system');
});

const RESETS = {
  'all: unset': '* { all: unset }',
  'all: revert': '* { all: revert }',
  'all: initial': '* { all: initial }',
  'a root of 62.5 %': 'html { font-size: 62.5% } main { font-size: 1.6rem !important }',
};

void test('elements keep their layout where a page resets all, has a small root, or runs from the right', async (t) => {
  const { page, log } = await setup(t, 900);
  const plain = await sizes(page);
  assert.ok(plain.length > 200, `${plain.length} parts`);
  for (const [what, css] of Object.entries(RESETS)) {
    await style(page, css);
    assert.deepEqual(await sizes(page), plain, what);
  }
  await style(page, '');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  assert.deepEqual(await sizes(page), plain, 'from the right');
  await page.setViewport({ width: 320, height: 800 });
  assert.equal(await overflow(page), 0, 'from the right, 320 px');
  assert.deepEqual(log, []);
});

void test('with text at 200 % on 360 px, nothing is cut off, and nothing is wider than the screen', async (t) => {
  const { page } = await setup(t, 360);
  await style(page, 'html { font-size: 200% } main { font-size: 1rem !important }');
  assert.equal(await page.$eval('agree-poll', (it) => getComputedStyle(it).fontSize), '32px');
  assert.equal(await overflow(page), 0);
  const cutOff = await page.evaluate((tags) => {
    const all = [...document.querySelectorAll(tags.join())].flatMap((it) => [
      ...(it.shadowRoot?.querySelectorAll('[part=base], [part=base] *') ?? []),
    ]);
    const ours = all.filter((it) => it.checkVisibility() && !it.closest('.hidden, svg'));
    return ours
      .filter((it) => {
        const { left, right } = it.getBoundingClientRect();
        const hides = getComputedStyle(it).overflowX !== 'visible' && it.localName !== 'select';
        return left < -0.5 || right > innerWidth + 0.5 || (hides && it.scrollWidth > it.clientWidth + 1);
      })
      .map((it) => `${it.localName}.${it.getAttribute('class') ?? ''} «${it.textContent.trim().slice(0, 40)}»`);
  }, TAGS);
  assert.deepEqual(cutOff, []);
});
