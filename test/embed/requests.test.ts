/** What a page loads of the built files: what it needs, and nothing else. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, read, type BrowserPage } from '../support/browser-page.js';
import { openSite, type HostSite } from '../support/host-site.js';

const TAGS = ['topic-compare', 'pledge-list', 'agree-poll'] as const;

const LIST = '<pledge-list programme="baerum-ap-mangfold"></pledge-list>';
const COMPARISON = '<topic-compare municipality="3201" topic="inkludering"></topic-compare>';
const POLL = '<agree-poll programme="baerum-ap-mangfold" topic="inkludering"></agree-poll>';

const LIST_DATA = 'data/programmes/baerum-ap-mangfold.json';
const COMPARISON_DATA = 'data/municipalities/3201/inkludering.json';
/** What comes after an answer is there before it: nothing that a reader does asks for a file. */
const POLL_CODE = ['overview', 'reply'].map((name) => `features/agree-poll/${name}.js`);

const POLL_DATA = 'data/programmes/baerum-ap-mangfold/inkludering.json';

interface Setup extends BrowserPage {
  readonly site: HostSite;
  /** Puts more on the page. */
  readonly add: (markup: string) => Promise<void>;
  /** The paths of our files that were asked for until nothing more came, sorted. */
  readonly loaded: () => Promise<readonly string[]>;
}

/** A page with these tags on it by the time our script runs. */
async function setup(t: TestContext, markup: string, lang = 'nb'): Promise<Setup> {
  const site = await openSite(t);
  const opened = await openPage(t, `${site.address}/bare.html`);
  const { page, requests } = opened;
  const add = (more: string): Promise<void> =>
    page.evaluate((it) => document.querySelector('main')!.insertAdjacentHTML('beforeend', it), more);
  await page.evaluate((it) => (document.documentElement.lang = it), lang);
  await add(markup);
  await page.evaluate((src) => import(src).then(() => undefined), `${site.files}/embed.js`);
  const loaded = async (): Promise<readonly string[]> => {
    await page.waitForNetworkIdle();
    return requests
      .filter((url) => url.startsWith(`${site.files}/`))
      .map((url) => url.slice(site.files.length + 1))
      .filter((path) => path !== 'embed.js')
      .sort();
  };
  return { ...opened, site, add, loaded };
}

async function ready(page: Page, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) assert.equal((await read(page, selector)).state, 'ready', selector);
}

void test('one tag: the script, the catalogue and one file of data', async (t) => {
  for (const [markup, tag, ...files] of [
    [LIST, 'pledge-list', LIST_DATA],
    [COMPARISON, 'topic-compare', COMPARISON_DATA],
    [POLL, 'agree-poll', POLL_DATA, ...POLL_CODE],
    [POLL.replace(' topic="inkludering"', ''), 'agree-poll', LIST_DATA, ...POLL_CODE],
  ] as const) {
    const { page, loaded, log } = await setup(t, markup);
    await ready(page, tag);
    assert.deepEqual(await loaded(), ['data/catalogue.json', ...files].sort());
    assert.deepEqual(log, []);
  }
});

void test('the same tag twice asks for the same files once', async (t) => {
  const { page, loaded } = await setup(t, LIST + LIST);
  await ready(page, 'pledge-list:last-child');
  assert.deepEqual(await loaded(), ['data/catalogue.json', LIST_DATA]);
});

void test('the lines of the README: nothing in a second step', async (t) => {
  const { page, site, loaded, add, log } = await setup(t, '');
  const [, ...tags] = (await site.read('snippet.html')).trim().split('\n');
  await add(tags.join(''));
  await ready(page, ...TAGS);
  assert.deepEqual(await loaded(), ['data/catalogue.json', COMPARISON_DATA, LIST_DATA, ...POLL_CODE]);
  assert.deepEqual(log, []);
});

void test('a page in English: English words and data, and no others', async (t) => {
  const { page, loaded, log } = await setup(t, LIST, 'en-GB');
  await ready(page, 'pledge-list');
  const data = ['catalogue.json', LIST_DATA.slice('data/'.length)].map((it) => `data/en/${it}`);
  assert.deepEqual(await loaded(), [...data, 'features/messages/en.js']);
  assert.match(await nameOf(page, 'pledge-list'), /^Pledges from /);
  assert.deepEqual(log, []);
});

void test('a page in nynorsk: its words and its catalogue, and the data in bokmål', async (t) => {
  const { page, loaded, log } = await setup(t, LIST + COMPARISON, 'nn');
  await ready(page, 'pledge-list', 'topic-compare');
  assert.deepEqual(
    await loaded(),
    ['data/nn/catalogue.json', LIST_DATA, COMPARISON_DATA, 'features/messages/nn.js'].sort(),
  );
  assert.match(await nameOf(page, 'pledge-list'), /^Lovnader frå /);
  assert.deepEqual(log, []);
});

void test('a page in a language that we do not speak, or in none: bokmål, and nothing else is asked for', async (t) => {
  for (const lang of ['no', 'se', '']) {
    const { page, loaded, log } = await setup(t, POLL, lang);
    await ready(page, 'agree-poll');
    assert.deepEqual(await loaded(), ['data/catalogue.json', POLL_DATA, ...POLL_CODE], `lang="${lang}"`);
    assert.match(await nameOf(page, 'agree-poll'), /^Si din mening: /);
    assert.deepEqual(log, []);
  }
});

void test('a part of the page in another language: that language too, for that part alone', async (t) => {
  const { page, loaded } = await setup(t, `${LIST}<div lang="en">${LIST}</div>`);
  await ready(page, 'main > pledge-list', 'div pledge-list');
  assert.deepEqual(
    (await loaded()).filter((path) => path.startsWith('features/')),
    ['features/messages/en.js'],
  );
  assert.match(await nameOf(page, 'main > pledge-list'), /^Løfter fra /);
  assert.match(await nameOf(page, 'div pledge-list'), /^Pledges from /);
});

void test('a provider, first or last: its dataset for what is inside it, ours for the rest', async (t) => {
  const own =
    '<program-data src="/fixtures/fjordby.json"><pledge-list programme="fjordby-hav-2025"></pledge-list></program-data>';
  const first = await setup(t, own + COMPARISON);
  await ready(first.page, 'program-data pledge-list', 'topic-compare');
  assert.deepEqual(await first.loaded(), ['data/catalogue.json', COMPARISON_DATA, 'features/program-data/own-data.js']);

  const last = await setup(t, LIST + COMPARISON);
  await ready(last.page, 'pledge-list', 'topic-compare');
  await last.add(own);
  await ready(last.page, 'program-data pledge-list');
  assert.match((await read(last.page, 'program-data pledge-list')).text, /Fjordby Havparti/);
});

void test('our own files as a dataset that the page brings: they are parsed, and show the same', async (t) => {
  const { page, site, add } = await setup(t, COMPARISON);
  const own = await read(page, 'topic-compare');
  await add(`<program-data src="${site.files}/data/catalogue.json">${COMPARISON}</program-data>`);
  const brought = await read(page, 'program-data topic-compare');
  assert.deepEqual(brought, own);
});

/** The name of the region that an element is. */
function nameOf(page: Page, selector: string): Promise<string> {
  return page.$eval(`${selector} >>> section`, (it) => it.ariaLabel ?? '');
}

void test('files on another origin than the page are asked for without cookies: code, and data', async (t) => {
  const markup = LIST.replace('>', ' controls>');
  const site = await openSite(t, {
    elsewhere: true,
    pages: {
      'page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sak</title><script>document.cookie = 'visitor=1'</script>
        <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>${markup}</html>`,
    },
  });
  const { page } = await openPage(t, `${site.address}/bare.html`);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const withCookies = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
    if (Object.keys(headers).some((name) => name.toLowerCase() === 'cookie')) withCookies.add(requestId);
  });
  await page.goto(`${site.address}/page.html`);
  await read(page, 'pledge-list');
  await page.focus('pledge-list >>> input[type=search]');
  await page.keyboard.type('school');
  await page.waitForSelector('pledge-list >>> .found', { visible: true });
  // The cookie is there for that host, and on the way where a request takes cookies along.
  await page.evaluate((url) => fetch(url, { credentials: 'include', mode: 'no-cors' }), `${site.files}/LICENSE`);
  const asked = [...urls.values()].filter((url) => url.startsWith(site.files));
  for (const part of ['/embed.js', '/features/', '/data/'])
    assert.ok(
      asked.some((url) => url.includes(part)),
      part,
    );
  assert.deepEqual(
    [...withCookies].map((id) => urls.get(id)).filter((url) => url?.startsWith(site.files)),
    [`${site.files}/LICENSE`],
  );
});
