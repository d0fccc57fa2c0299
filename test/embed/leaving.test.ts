/** What is left of a reader's acts when the page is left: for whoever goes back to it, and for where a link leads. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, press, read } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const TAGS = `<pledge-list programme="baerum-ap-mangfold" controls></pledge-list>
  <agree-poll programme="baerum-ap-mangfold"></agree-poll>`;

const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
  <script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));</script>
  <main>${TAGS}</main></html>`;

/** A page that browsers keep whole while the reader is elsewhere, or one that has to be loaded again. */
async function setup(t: TestContext, kept: boolean) {
  const site = await openSite(t, { kept, pages: { 'page.html': PAGE } });
  const { page } = await openPage(t, `${site.address}/page.html`, { windows: true });
  return { page, elsewhere: `${site.address}/bare.html` };
}

/** Answers, searches and filters. */
async function useElements(page: Page): Promise<void> {
  await read(page, 'agree-poll');
  await press(page, 'agree-poll', 'Enig');
  await read(page, 'pledge-list');
  await page.select('pledge-list >>> select', 'arbeid');
  await page.focus('pledge-list >>> input[type=search]');
  await page.keyboard.type('skole');
  await page.waitForSelector('pledge-list >>> .found', { visible: true });
}

/** What tells of an answer or a search on the screen. */
async function traces(page: Page): Promise<readonly unknown[]> {
  const [poll, list] = [await read(page, 'agree-poll'), await read(page, 'pledge-list')];
  assert.deepEqual([poll.state, list.state], ['ready', 'ready']);
  return [
    await page.$$eval('agree-poll >>> [aria-pressed=true]', (all) => all.map((it) => it.textContent.trim())),
    /Takk for/.exec(poll.text)?.[0],
    await page.$eval('pledge-list >>> input[type=search]', (it) => it.value),
    await page.$$eval('pledge-list >>> select', (all) => all.map((it) => it.selectedIndex)),
    await page.$('pledge-list >>> .found'),
    /Viser/.exec(list.text)?.[0],
  ];
}

for (const [how, leave] of Object.entries({
  'gone back to': async (page: Page, elsewhere: string) => {
    await page.goto(elsewhere);
    await page.goBack();
  },
  'loaded again': async (page: Page) => void (await page.reload()),
})) {
  for (const kept of [true, false]) {
    if (kept && how === 'loaded again') continue;
    void test(`a page ${kept ? 'that the browser kept' : 'of which the browser keeps the fields alone'}, ${how}, shows no answer and no search`, async (t) => {
      const { page, elsewhere } = await setup(t, kept);
      await read(page, 'agree-poll');
      const before = await traces(page);
      await useElements(page);
      assert.notDeepEqual(await traces(page), before);
      await leave(page, elsewhere);
      assert.equal(await page.evaluate('persisted'), kept);
      assert.deepEqual(await traces(page), before);
    });
  }
}

/** An entry that has links of its own. */
const WITH_LINKS = 'naturverdier/19';

void test('a link that leads away tells nobody which page was read', async (t) => {
  const list = `<pledge-list programme="baerum-mdg-program" pledges="${WITH_LINKS}" controls deep-links
    source-href="{{files}}/snippet.html?source" download-href="{{files}}/snippet.html?file"></pledge-list>`;
  const tags = `${list}<topic-compare municipality="3201" topic="inkludering"></topic-compare>
    <agree-poll programme="baerum-ap-mangfold"></agree-poll>`;
  const site = await openSite(t, { elsewhere: true, pages: { 'page.html': PAGE.replace(TAGS, tags) } });
  const { page } = await openPage(t, `${site.address}/page.html`);
  for (const tag of ['topic-compare', 'agree-poll', 'pledge-list']) await read(page, tag);
  await press(page, 'pledge-list', '⋯');
  await page.waitForSelector('pledge-list >>> [part=panel]', { visible: true });
  const links = await page.$$eval(':is(pledge-list, topic-compare, agree-poll) >>> a[href]', (all) =>
    all
      .filter(({ href }) => new URL(href).pathname !== location.pathname)
      .map(({ hostname, relList }) => [hostname, relList.contains('noreferrer')] as const),
  );
  // Two of the page, corrections in each element, and those of the entry.
  assert.ok(links.length >= 6, String(links.length));
  assert.deepEqual(
    links.filter(([, isSilent]) => !isSilent),
    [],
  );
  const arrived = page.waitForRequest((request) => request.url().endsWith('?source'));
  await page.click('pledge-list >>> a[href$="?source"]');
  assert.equal((await arrived).headers()['referer'], undefined);
});
