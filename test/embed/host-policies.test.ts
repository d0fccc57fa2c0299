/** What hosts send with their pages, or put between them and us: policies by nonce, isolation, a service worker. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { look, openPage, press, read, says, type BrowserPage } from '../support/browser-page.js';
import { openSite, type HostSite, type HostSiteOptions } from '../support/host-site.js';
import { waitFor } from '../support/wait-for.js';

const NONCE = 'dGhpcyBwYWdl';

/** Scripts by a nonce alone: no address is allowed for them. */
const byNonce =
  (scripts: string) =>
  (origin: string): string =>
    [
      "default-src 'none'",
      `script-src ${scripts}`,
      `connect-src ${origin}`,
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html partiprogram',
    ].join('; ');

/** Everything of ours that loads late is here, or comes with an act of the reader. */
const TAGS = `<pledge-list programme="baerum-ap-mangfold" controls deep-links json-ld></pledge-list>
  <topic-compare municipality="3201" topic="inkludering" controls deep-links></topic-compare>
  <agree-poll programme="baerum-ap-mangfold" storage="device"></agree-poll>
  <pledge-list publisher="Fjordby Havparti" id="own"><h2>Bad</h2><ul><li>bygge en badeplass</li><li>rydde strendene</li></ul>
  </pledge-list>`;

const pageWith = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sak</title>
  <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous" ${script}></script>
  <main>${body}</main></html>`;

interface Setup extends BrowserPage {
  readonly site: HostSite;
}

/** A page whose files come from another origin. */
async function setup(t: TestContext, html: string, options: HostSiteOptions = {}): Promise<Setup> {
  const site = await openSite(t, { elsewhere: true, ...options, pages: { 'page.html': html, ...options.pages } });
  return { site, ...(await openPage(t, `${site.address}/page.html`)) };
}

/** Everything is there, and what comes late comes. */
async function useAll({ page }: Setup): Promise<void> {
  for (const tag of ['pledge-list', 'topic-compare', 'agree-poll', '#own'])
    assert.equal((await read(page, tag)).state, 'ready', tag);
  const field = await page.waitForSelector('pledge-list >>> input[type=search]', { visible: true });
  await field?.type('work');
  await page.waitForSelector('pledge-list >>> .found', { visible: true });
  // What is still to come would move what is pressed.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await press(page, 'topic-compare', 'Point');
  await press(page, 'agree-poll', 'Agree');
  await says(page, 'agree-poll', 'Thank you for answering');
  await page.waitForSelector('script[type="application/ld+json"]');
}

for (const scripts of [`'nonce-${NONCE}' 'strict-dynamic'`, `'nonce-${NONCE}'`]) {
  void test(`scripts by ${scripts} and Trusted Types: everything that loads late is there`, async (t) => {
    const it = await setup(t, pageWith(TAGS, `nonce="${NONCE}"`), {
      policy: byNonce(scripts),
      pages: { 'inline.html': '<!doctype html><title>Sak</title><script>document.title = "no"</script>' },
    });
    await useAll(it);
    assert.ok(it.requests.some((url) => url.includes('/features/')));
    assert.deepEqual(complaints(it), []);
    // The policy does hold here.
    await it.page.goto(`${it.site.address}/inline.html`);
    await it.said('refused by policy script-src-elem inline');
    assert.equal(await it.page.title(), 'Sak');
  });
}

void test('an isolated page (COOP, COEP) that nobody may frame shows all, from an origin that sends nothing but CORS', async (t) => {
  const unframed = { ...ISOLATED, 'X-Frame-Options': 'DENY' };
  const headers = (path: string): Readonly<Record<string, string>> => (path.endsWith('/page.html') ? unframed : {});
  const it = await setup(t, pageWith(TAGS), { headers });
  assert.equal(await it.page.evaluate(() => crossOriginIsolated), true);
  await useAll(it);
  assert.deepEqual(complaints(it), []);
});

const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** What the host of the files sends with `frame.html` for pages that are isolated. */
const FRAME_FOR_ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const FRAME = `<iframe title="Løfter" width="600" height="640"
  src="{{files}}/frame.html?element=pledge-list&amp;programme=baerum-ap-mangfold&amp;frame=liste"></iframe>
  <script defer src="{{files}}/bridge.js" crossorigin="anonymous"></script>`;

const frameHeight = (page: Page): Promise<number> => page.$eval('iframe', (it) => it.clientHeight);

void test('an isolated page shows a frame whose host sends COEP and CORP, and no other', async (t) => {
  for (const isSent of [true, false]) {
    const headers = (path: string): Readonly<Record<string, string>> =>
      path.endsWith('/page.html') ? ISOLATED : isSent && path.endsWith('/frame.html') ? FRAME_FOR_ISOLATED : {};
    const { page } = await setup(t, pageWith(FRAME), { headers });
    if (isSent) await waitFor(async () => (await frameHeight(page)) > 700, 'a frame as high as the list');
    else await waitFor(() => page.frames()[1]?.url().startsWith('chrome-error:'), 'a frame that is blocked');
    assert.equal((await frameHeight(page)) > 700, isSent);
  }
});

void test('a frame that the host of the files forbids is left as the page made it', async (t) => {
  const headers = (path: string): Readonly<Record<string, string>> =>
    path.endsWith('/frame.html') ? { 'X-Frame-Options': 'DENY' } : {};
  const { page, log, said } = await setup(t, pageWith(FRAME), { headers });
  await said('X-Frame-Options');
  // A frame that is allowed says its height by the time that this list is there.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<pledge-list programme="baerum-ap-mangfold"></pledge-list>');
  });
  await read(page, 'pledge-list');
  assert.equal(await frameHeight(page), 640);
  assert.equal(await page.$eval('iframe', (it) => it.getAttribute('style')), null);
  assert.deepEqual(
    log.filter((line) => line.startsWith('uncaught')),
    [],
  );
});

/** What the console has beside what we say there on purpose, about words of the page's own. */
const complaints = ({ log }: BrowserPage): readonly string[] =>
  log.filter((line) => !/^(startGroupCollapsed: <pledge-list> reads|info: Bad: 2|endGroup)/.test(line));

const FALLBACK = '<p>Løftene står i programmet.</p>';

const SERVED_BY_WORKER = `<script>
    const asked = new URLSearchParams(location.search).get('changes');
    navigator.serviceWorker.register('/answering-worker.js?changes=' + encodeURIComponent(asked ?? ''));
  </script>`;

/** Opens a page, and once more when a service worker answers for it. */
async function behindWorker(
  t: TestContext,
  body: string,
  changes = '',
): Promise<Setup & { readonly answered: string[] }> {
  const site = await openSite(t, {
    elsewhere: true,
    pages: { 'page.html': pageWith(body), 'first.html': `<!doctype html><title>Sak</title>${SERVED_BY_WORKER}` },
  });
  const opened = await openPage(t, `${site.address}/first.html?changes=${changes}`);
  const { page } = opened;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  const answered: string[] = [];
  page.on('response', (response) => {
    if (response.fromServiceWorker())
      answered.push(new URL(response.url()).pathname.replace(/^\/partiprogram@[^/]*/, ''));
  });
  await page.goto(`${site.address}/page.html`);
  return { site, ...opened, answered };
}

void test('a service worker that answers everything itself: all is there, from it, and again from its cache', async (t) => {
  const it = await behindWorker(t, TAGS);
  await useAll(it);
  for (const path of ['/embed.js', '/data/en/catalogue.json', '/features/pledge-list/search.js'])
    assert.ok(it.answered.includes(path), `${path} in ${it.answered.join(' ')}`);
  assert.deepEqual(complaints(it), []);
  const before = [...it.site.asked];
  await it.page.reload();
  await useAll(it);
  const again = it.site.asked.slice(before.length).filter((path) => before.includes(path));
  assert.deepEqual(
    again.filter((path) => path !== '/answering-worker.js'),
    [],
  );
  assert.deepEqual(complaints(it), []);
});

const LIST = `<pledge-list programme="baerum-ap-mangfold" controls lang="nb">${FALLBACK}</pledge-list>`;

void test('a script that a service worker changed is refused, and readers have what the page wrote', async (t) => {
  const { page, said } = await behindWorker(t, LIST, '/embed.js');
  await said('integrity');
  const list = await look((await page.$('pledge-list'))!);
  assert.deepEqual([list.state, list.fallback], ['undefined', 'Løftene står i programmet.']);
});

void test('data that a service worker changed are refused', async (t) => {
  const { page } = await behindWorker(t, LIST, '/baerum-ap-mangfold.json');
  const list = await read(page, 'pledge-list');
  assert.deepEqual([list.state, list.fallback], ['error', 'Løftene står i programmet.']);
});

void test('a feature that a service worker changed is refused', async (t) => {
  const { page, said } = await behindWorker(t, LIST, '/search.js');
  assert.equal((await read(page, 'pledge-list')).state, 'ready');
  await page.type('pledge-list >>> input[type=search]', 'skole');
  await said('integrity');
  await says(page, 'pledge-list', 'lot seg ikke hente');
});
