/** The lines of the README where the script does not come: a sentence with a link, and no white space that lasts. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, type BrowserPage, type BrowserPageOptions } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const TAGS = 'topic-compare, pledge-list, agree-poll';

/** As high as a sentence of two lines may be, in px. */
const SENTENCE = 60;

async function open(t: TestContext, options: BrowserPageOptions = {}): Promise<BrowserPage> {
  const build = await openSite(t);
  const snippet = await build.read('snippet.html');
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
    <meta name="viewport" content="width=device-width"><main><h1>Hva vil de?</h1>${snippet}</main></html>`;
  const site = await openSite(t, { pages: { 'article.html': page } });
  return openPage(t, `${site.address}/article.html`, options);
}

/** The height of each tag, in px. */
function heights(page: Page): Promise<number[]> {
  return page.$$eval(TAGS, (all) => all.map((it) => it.getBoundingClientRect().height));
}

/** Every tag shows a sentence with a link that leads somewhere. */
async function assertSentences(page: Page): Promise<void> {
  const links = await page.$$eval(TAGS, (all) =>
    all.map((it) => {
      const link = it.querySelector('a');
      return `${link?.checkVisibility() ? link.href : 'no link'} ${it.textContent.length > 20}`;
    }),
  );
  assert.equal(links.length, 3);
  for (const link of links) assert.match(link, /^https?:.* true$/);
}

void test('without JavaScript: sentences at once, and no room for anything else', async (t) => {
  const { page } = await open(t, { javaScript: false });
  await assertSentences(page);
  for (const height of await heights(page)) assert.ok(height < SENTENCE, `${height} px`);
});

for (const [what, intercept] of [
  ['is not there', { status: 404 }],
  ['is another one', { status: 200, contentType: 'text/javascript', body: 'window.altered = 1' }],
] as const) {
  void test(`where the script ${what}: sentences, and the room for what does not come ends`, async (t) => {
    const { page } = await open(t, {
      intercept: (request) =>
        void (request.url().endsWith('/embed.js') ? request.respond(intercept) : request.continue()),
    });
    await assertSentences(page);
    const before = await heights(page);
    assert.ok(
      before.slice(0, 2).every((height) => height >= 800),
      `room is kept at first: ${before.join()}`,
    );
    await page.waitForFunction(
      (tags, most) => [...document.querySelectorAll(tags)].every((it) => it.getBoundingClientRect().height < most),
      {},
      TAGS,
      SENTENCE,
    );
  });
}

void test('with the script: what the tags are for, in place of the sentences', async (t) => {
  const { page, log } = await open(t);
  for (const tag of TAGS.split(', ')) {
    await page.$eval(tag, (it) => it.scrollIntoView());
    await page.waitForSelector(`${tag}:state(ready)`);
    assert.equal(await page.$eval(`${tag} a`, (it) => it.checkVisibility()), false);
  }
  assert.deepEqual(log, []);
});
