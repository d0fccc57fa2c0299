/** What a screen reader lists for a whole page: each landmark and each button has a name of its own. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import { openPage, read } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const LIST = '<pledge-list programme="baerum-ap-mangfold" controls deep-links></pledge-list>';
const OTHER_LIST = '<pledge-list municipality="3201" controls limit="30"></pledge-list>';
const WHOLE = '<pledge-list programme="baerum-mdg-program"></pledge-list>';
const COMPARISON =
  '<topic-compare municipality="3201" topic="inkludering" limit="3" view="table" controls></topic-compare>';
const POLL = '<agree-poll programme="baerum-ap-mangfold"></agree-poll>';

/** The languages of pages that we have words for, one of ours in Norway, and three that we have none for. */
const LANGUAGES = ['nb', 'nn', 'en', 'se', 'sv', 'ar'];

/** A page with tags on it, each of which is there when it resolves. */
async function setup(t: TestContext, tags: readonly string[], lang = 'nb'): Promise<Page> {
  const direction = lang === 'ar' ? ' dir="rtl"' : '';
  const markup = `<!doctype html><html lang="${lang}"${direction}><head><meta charset="utf-8"><title>Valg</title>
    <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script></head>
    <body><main><h1>Valg</h1>${tags.map((tag) => tag.replace('>', ' loading="eager">')).join('\n')}</main></body></html>`;
  const site = await openSite(t, { pages: { 'names.html': markup } });
  // Only then does a browser tell of what is far below the screen.
  const { page } = await openPage(t, `${site.address}/names.html`, { screenReader: true });
  for (const at of tags.keys()) assert.equal((await read(page, `main > :nth-child(${at + 2})`)).state, 'ready');
  await page.waitForNetworkIdle();
  return page;
}

/** The names of a role on the whole page, as assistive technology is told them. */
async function namesOf(page: Page, ...roles: readonly string[]): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const named = nodes.filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)));
  return named.map(({ name }) => String(name?.value));
}

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => name === '' || names.indexOf(name) !== at);

/** Waits until what is drawn bit by bit, and named after that, has come to rest; then finds names that repeat. */
async function repeatedOn(page: Page, ...roles: readonly string[]): Promise<readonly string[]> {
  let names: readonly string[] = [];
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const now = await namesOf(page, ...roles);
    if (now.length > 0 && now.join() === names.join() && repeated(now).length === 0) return [];
    names = now;
    // An idle moment: names are given anew, and the rest is drawn, in those.
    await page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)));
  }
  return repeated(names);
}

void test('every button of a long programme has a name of its own', async (t) => {
  const page = await setup(t, [WHOLE]);
  assert.deepEqual(await repeatedOn(page, 'button'), []);
  const names = await namesOf(page, 'button');
  assert.ok(names.length > 400, `${names.length} buttons`);
});

void test('two of each on a page: every landmark, search and button has a name of its own', async (t) => {
  const page = await setup(t, [LIST, OTHER_LIST, LIST, COMPARISON, COMPARISON, POLL, POLL]);
  assert.deepEqual(await repeatedOn(page, 'region', 'search', 'navigation'), []);
  assert.equal((await namesOf(page, 'search')).length, 3);
  assert.deepEqual(await repeatedOn(page, 'button', 'DisclosureTriangle', 'searchbox', 'combobox', 'checkbox'), []);
  assert.deepEqual(await violations(page), []);
});

/** The rules of axe on what differs between languages: names, and whether the language is said. */
const WORDS = ['landmark-unique', 'button-name', 'label', 'summary-name', 'html-lang-valid'];

for (const lang of LANGUAGES) {
  void test(`axe finds nothing on a page in ${lang}, with two of each`, async (t) => {
    const page = await setup(t, [LIST, LIST, COMPARISON, COMPARISON.replace('inkludering', 'skole'), POLL, POLL], lang);
    assert.deepEqual(await repeatedOn(page, 'region', 'search', 'navigation'), []);
    assert.deepEqual(await violations(page, WORDS), []);
  });
}
