/** The page that shows the elements in six looks, as it was built. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import { openPage, overflow, read, type BrowserPage } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';
import { mistakesIn } from '../support/html-mistakes.js';
import { waitFor } from '../support/wait-for.js';

const LOOKS = ['avis', 'parti', 'kommune', 'podkast', 'base', 'blad'];

/** Opens the gallery, and reads through it until each of its elements has come. */
async function setup(test: TestContext, width: number): Promise<BrowserPage> {
  const site = await openSite(test);
  const opened = await openPage(test, `${site.address}/gallery.html`, { width });
  const { page } = opened;
  for (const look of LOOKS) {
    for (const tag of ['topic-compare', 'pledge-list', 'agree-poll']) {
      const { state } = await read(page, `.host.${look} ${tag}`);
      assert.equal(state, 'ready', `${tag} of ${look}`);
    }
  }
  assert.equal((await page.$$('topic-compare, pledge-list, agree-poll')).length, 3 * LOOKS.length);
  return opened;
}

/** What is shown under each look, and what the stylesheet of the page says of elements there, both as the browser reads them. */
function rulesOf(page: Page): Promise<readonly { look: string; shown: string[]; used: string[] }[]> {
  return page.evaluate(() => {
    const all = [...document.styleSheets].flatMap((it) => [...it.cssRules]).filter((it) => it instanceof CSSStyleRule);
    return [...document.querySelectorAll('.look')].map((section) => {
      const look = section.querySelector('.host')?.classList.item(1) ?? '';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(section.querySelector('pre > code')?.textContent ?? '');
      const nested = all.filter((it) => it.selectorText === `.${look}`).flatMap((it) => [...it.cssRules]);
      const used = nested.map((it) => it.cssText.replaceAll(/& /g, ''));
      const ofElements = used.filter((it) => /topic-compare|pledge-list|agree-poll/.test(it));
      return { look, shown: [...sheet.cssRules].map((it) => it.cssText), used: ofElements };
    });
  });
}

/** The names by which assistive technology lists the elements. */
async function regions(page: Page): Promise<ReadonlySet<string>> {
  const names = await page.$$eval('topic-compare, pledge-list, agree-poll', (elements) =>
    elements.map((it) => it.shadowRoot?.querySelector('.card')?.getAttribute('aria-label') ?? ''),
  );
  return new Set(names);
}

void test('every look has all elements, shows the lines that make it, and passes axe in light and dark', async (t) => {
  const { page, log } = await setup(t, 1280);
  const rules = await rulesOf(page);
  assert.deepEqual(
    rules.map(({ look }) => look),
    LOOKS,
  );
  for (const { look, shown, used } of rules) {
    assert.ok(used.length > 0, look);
    assert.deepEqual(shown, used, look);
  }
  // Two lists of the same programme get names of their own a moment after they are drawn.
  await waitFor(async () => (await regions(page)).size === 3 * LOOKS.length, 'a name of its own for each element');
  assert.deepEqual(await violations(page), []);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.deepEqual(await violations(page, ['color-contrast']), [], 'dark');
  assert.deepEqual(log, []);
});

void test('it is valid HTML, with a hash for all that it loads, and no script of its own', async (t) => {
  const site = await openSite(t);
  const html = await (await fetch(`${site.address}/gallery.html`)).text();
  assert.deepEqual(mistakesIn(html, 'page'), []);
  assert.doesNotMatch(html, /<style|\sstyle=|<script(?![^>]* src=)|\{\{|<!-- /);
});

void test('on a phone, nothing is wider than the screen, with text at 200 % neither', async (t) => {
  const { page, log } = await setup(t, 360);
  assert.equal(await overflow(page), 0, '360 px');
  await page.setViewport({ width: 320, height: 800 });
  assert.equal(await overflow(page), 0, '320 px');
  await page.setViewport({ width: 360, height: 800 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  assert.equal(await overflow(page), 0, 'text at 200 %');
  assert.deepEqual(log, []);
});
