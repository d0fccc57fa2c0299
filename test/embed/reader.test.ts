/** What a reader can count on: privacy, accessibility and paper; and a page, that nothing of it is touched. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import { openPage, press, read, says, type BrowserPage } from '../support/browser-page.js';
import { openSite, type HostSite } from '../support/host-site.js';

const TAGS = ['topic-compare', 'pledge-list', 'agree-poll'] as const;

async function setup(t: TestContext, on = 'plain.html'): Promise<BrowserPage & { readonly site: HostSite }> {
  const site = await openSite(t);
  const opened = await openPage(t, `${site.address}/${on}`);
  return { site, ...opened };
}

async function ready(page: Page): Promise<void> {
  for (const tag of TAGS) assert.equal((await read(page, tag)).state, 'ready');
  // A list that stands gets what it could do without until then.
  await page.waitForNetworkIdle();
}

/** Everything that a reader can do in the three elements. */
async function useEverything(page: Page): Promise<void> {
  await page.$$eval('topic-compare >>> .room button, pledge-list >>> .room button', (all) =>
    all.forEach((it) => it.click()),
  );
  await press(page, 'topic-compare', 'Vis alle');
  for (const cell of await page.$$('topic-compare >>> td summary')) {
    await cell.click();
    // The cells below move down for it.
    await page.waitForFunction((it) => it.parentElement?.querySelector('.points'), {}, cell);
  }
  for (const topic of await page.$$eval('pledge-list >>> option', (all) => all.map(({ value }) => value))) {
    await page.select('pledge-list >>> select', topic);
  }
  const count = Number(/ av (\d+)/.exec((await read(page, 'agree-poll')).text)?.[1]);
  assert.ok(count > 1);
  for (let number = 1; number <= count; number++) {
    assert.match((await read(page, 'agree-poll')).text, new RegExp(`\\b${number} av ${count}`));
    await press(page, 'agree-poll', 'Les ');
    for (const choice of ['Enig', 'Delvis enig', 'Vet ikke', 'Uenig']) await press(page, 'agree-poll', choice);
    if (number === count) break;
    await press(page, 'agree-poll', 'Neste tema');
    await page.waitForFunction(
      (next) => document.querySelector('agree-poll')?.shadowRoot?.textContent.includes(next),
      {},
      ` ${number + 1} av ${count}`,
    );
  }
  await says(page, 'agree-poll', `Du har svart på alle ${count} spørsmålene`);
}

void test('whatever a reader does, nothing is sent and nothing is stored', async (t) => {
  const { page, requests, log, site } = await setup(t);
  await ready(page);
  const loaded = requests.length;
  const address = page.url();
  await useEverything(page);

  assert.deepEqual(
    requests.filter((url) => !url.startsWith(site.address)),
    [],
    'nothing from, or to, any other place',
  );
  const later = requests.slice(loaded);
  assert.deepEqual(
    later.filter((url) => !url.startsWith(`${site.files}/data/`) && !url.startsWith(`${site.files}/features/`)),
    [],
    'only files of this version, which anybody may load',
  );
  assert.deepEqual(later, [...new Set(later)]);
  assert.ok(later.every((url) => !url.includes('?')));

  const kept = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state as unknown,
    name: window.name,
  }));
  assert.deepEqual(kept, {
    localStorage: 0,
    sessionStorage: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    state: null,
    name: '',
  });
  assert.deepEqual(await page.browserContext().cookies(), []);
  assert.equal(page.url(), address);
  assert.deepEqual(log, []);
});

void test('nothing is sent when the page is left', async (t) => {
  const { page, site } = await setup(t);
  await ready(page);
  await press(page, 'agree-poll', 'Enig');
  const before = site.asked.length;
  await page.goto(`${site.address}/bare.html`);
  // Whatever the page that is gone had sent, this comes after it.
  await page.evaluate(() => fetch('/fixtures/fjordby.json'));
  assert.deepEqual(site.asked.slice(before), ['/bare.html', '/fixtures/fjordby.json']);
});

/** By its versions, Lit tells whether it is on a page twice; the last but one is for its decorators. */
const MARKS_OF_LIT = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

void test('nothing is added to the window, but for the marks of Lit', async (t) => {
  const { page, site } = await setup(t, 'bare.html');
  const names = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(window));
  const before = await names();
  await page.evaluate(async (src) => {
    await import(src);
    document.body.insertAdjacentHTML(
      'beforeend',
      `<program-data src="/fixtures/fjordby.json"><pledge-list programme="fjordby-hav-2025"></pledge-list></program-data>
      <topic-compare municipality="3201" topic="inkludering"></topic-compare>
      <agree-poll programme="baerum-ap-mangfold"></agree-poll>`,
    );
  }, `${site.files}/embed.js`);
  await ready(page);
  assert.deepEqual((await names()).filter((name) => !before.includes(name)).sort(), MARKS_OF_LIT);
});

/** How a reader may want to see things, as the browser tells a page. */
const MODES = {
  light: { name: 'prefers-color-scheme', value: 'light' },
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  'forced colours': { name: 'forced-colors', value: 'active' },
} as const;

/** What the rules of axe say of looks: in other colours, nothing else can be otherwise. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const [mode, feature] of Object.entries(MODES)) {
  const rules = mode === 'light' ? undefined : LOOKS;
  void test(`axe finds nothing in ${mode}, before and after everything was used`, async (t) => {
    const { page } = await setup(t);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [feature] });
    assert.ok(await page.evaluate(({ name, value }) => matchMedia(`(${name}: ${value})`).matches, feature));
    await ready(page);
    assert.deepEqual(await violations(page, rules), []);
    await press(page, 'agree-poll', 'Enig');
    assert.deepEqual(await violations(page, rules), []);
    await useEverything(page);
    assert.deepEqual(await violations(page, rules), []);
  });
}

void test('on paper there are the words, and nothing to press', async (t) => {
  const { page } = await setup(t);
  await ready(page);
  await press(page, 'agree-poll', 'Enig');
  await page.$eval('topic-compare', (it) => it.setAttribute('controls', ''));
  await page.waitForSelector('topic-compare >>> select', { visible: true });
  const controls = ['button', 'combobox'].map((role) => `::-p-aria([role="${role}"])`).join();
  assert.ok((await page.$$(controls)).length > 0);
  await page.emulateMediaType('print');
  assert.equal((await page.$$(controls)).length, 0);
  const [compare, list, poll] = [
    await read(page, 'topic-compare'),
    await read(page, 'pledge-list'),
    await read(page, 'agree-poll'),
  ];
  assert.match(compare.text, /De Grønne i Bærum/);
  assert.match(list.text, /Kilde: /);
  assert.match(poll.text, /Er du enig med/);
  assert.equal(Buffer.from(await page.pdf()).toString('latin1', 0, 5), '%PDF-');
});
