/** What is left of a reader's acts when the page is left: for where a link leads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, press, read } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const TAGS = `<pledge-list programme="baerum-ap-mangfold" controls></pledge-list>
  <agree-poll programme="baerum-ap-mangfold"></agree-poll>`;

const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
  <main>${TAGS}</main></html>`;

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
