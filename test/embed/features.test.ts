/** Features: code that comes late, by one mechanism, checked, and with one rule for when it does not come. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import ts from 'typescript';
import { readBuildName } from '../../scripts/snippet.js';
import { openPage, press, read, type BrowserPage } from '../support/browser-page.js';
import { openSite, type HostSite, type HostSiteOptions } from '../support/host-site.js';

const FAILED = 'Dette lot seg ikke hente akkurat nå. Prøv igjen.';

const LIST = '<pledge-list programme="baerum-ap-mangfold" controls></pledge-list>';
const COLLAPSED = '<pledge-list programme="baerum-ps-2023" collapsed></pledge-list>';
const OVERVIEW = '<topic-compare municipality="3201"></topic-compare>';

interface Setup extends BrowserPage {
  readonly site: HostSite;
  /** Lets requests through that were refused so far. */
  readonly unblock: () => void;
}

/** A page with these tags, on which requests for some files fail. */
async function setup(
  t: TestContext,
  body: string,
  { blocked, ...options }: HostSiteOptions & { readonly blocked?: RegExp } = {},
): Promise<Setup> {
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
    <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
    <main>${body}</main></html>`;
  const site = await openSite(t, { ...options, pages: { 'page.html': page } });
  let isBlocked = true;
  const intercept = (request: HTTPRequest): void =>
    void (isBlocked && blocked?.test(request.url()) ? request.abort() : request.continue());
  const opened = await openPage(t, `${site.address}/page.html`, { intercept });
  return { ...opened, site, unblock: () => (isBlocked = false) };
}

async function type(page: Page, query: string): Promise<void> {
  const field = await page.waitForSelector('pledge-list >>> input[type=search]', { visible: true });
  await field?.click({ count: 3 });
  await field?.type(query);
}

/** Waits until an element says something. */
async function says(page: Page, tag: string, words: string): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) =>
      document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText.includes(wanted),
    {},
    tag,
    words,
  );
}

void test('every file below features/ is one that embed.js knows the hash of, and imports nothing but embed.js', async (t) => {
  const site = await openSite(t);
  const script = await site.read('embed.js');
  const folder = join('dist', await readBuildName(), 'features');
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.js'));
  assert.ok(files.length >= 10, files.join());
  for (const file of files) {
    const path = file.replaceAll('\\', '/');
    assert.match(script, new RegExp(`"${path.slice(0, -3)}":"sha256-`));
    const { importedFiles } = ts.preProcessFile(await site.read(`features/${path}`));
    for (const { fileName } of importedFiles) assert.match(fileName, /^(\.\.\/)+embed\.js$/, path);
  }
});

void test('a search that cannot be had says so, and is there at the next key', async (t) => {
  const { page, unblock } = await setup(t, LIST, { blocked: /features\/pledge-list\/search\.js/ });
  await read(page, 'pledge-list');
  await type(page, 'skole');
  await says(page, 'pledge-list', FAILED);
  assert.match((await read(page, 'pledge-list')).text, /Bærum Arbeiderparti vil/, 'the list is there as before');
  unblock();
  await type(page, 'skole');
  await says(page, 'pledge-list', 'Viser ');
});

void test('details that cannot be had say so in their place, and are there when opened again', async (t) => {
  const { page, unblock } = await setup(t, LIST, { blocked: /features\/pledge-list\/details\.js/ });
  await read(page, 'pledge-list');
  await press(page, 'pledge-list', '⋯');
  await says(page, 'pledge-list', FAILED);
  unblock();
  await press(page, 'pledge-list', '⋯');
  await press(page, 'pledge-list', '⋯');
  await says(page, 'pledge-list', 'Kopier med kilde');
});

void test('details that stay open come at the next click anywhere in the list', async (t) => {
  const { page, unblock } = await setup(t, LIST, { blocked: /features\/pledge-list\/details\.js/ });
  await read(page, 'pledge-list');
  await press(page, 'pledge-list', '⋯');
  await says(page, 'pledge-list', FAILED);
  unblock();
  const title = await page.$('pledge-list >>> .title');
  await title?.click();
  await says(page, 'pledge-list', 'Kopier med kilde');
});

void test('an overview that cannot be had says so, and is there after the next click', async (t) => {
  const { page, unblock } = await setup(t, OVERVIEW, { blocked: /features\/topic-compare\/overview\.js/ });
  await read(page, 'topic-compare');
  await says(page, 'topic-compare', FAILED);
  unblock();
  await page.click('topic-compare');
  await says(page, 'topic-compare', 'Har løfter');
});

void test('a collapsed list opens with nothing more than its data', async (t) => {
  const { page, log } = await setup(t, COLLAPSED, { blocked: /features\/|more\.json/ });
  await read(page, 'pledge-list');
  const [toggle] = await page.$$('pledge-list >>> [data-section]');
  const expanded = (): Promise<string | null | undefined> => toggle!.evaluate((it) => it.ariaExpanded);
  assert.equal(await expanded(), 'false');
  await toggle!.click();
  assert.equal(await expanded(), 'true');
  assert.equal(await page.$$eval('pledge-list >>> li', (all) => all.some((it) => it.checkVisibility())), true);
  assert.deepEqual(log, []);
});

void test('a cell of a comparison opens with nothing more than its data', async (t) => {
  const { page, requests } = await setup(t, '<topic-compare municipality="3201" topic="skole"></topic-compare>');
  await read(page, 'topic-compare');
  const before = requests.length;
  await press(page, 'topic-compare', 'Punkt');
  await says(page, 'topic-compare', 'i dokumentet');
  assert.equal(requests.length, before);
});

void test('a feature that is not the file that was built does not run', async (t) => {
  const { page, log } = await setup(t, LIST, {
    changes: { 'features/pledge-list/search.js': (text) => `window.altered=1;${text}` },
  });
  await read(page, 'pledge-list');
  await type(page, 'skole');
  await says(page, 'pledge-list', FAILED);
  assert.equal(await page.evaluate(() => 'altered' in window), false);
  assert.ok(log.some((line) => line.includes('integrity')));
});

void test('features come where the browser knows no modulepreload', async (t) => {
  const { page } = await setup(t, LIST);
  await read(page, 'pledge-list');
  // As text: the compiler of the tests gives functions their names by one of its own, which no page has.
  await page.evaluate(`{
    const refuse = () => { throw new Error('no links here'); };
    HTMLLinkElement.prototype.setAttribute = refuse;
    Object.defineProperty(HTMLLinkElement.prototype, 'rel', { set: refuse });
    undefined;
  }`);
  await type(page, 'skole');
  await says(page, 'pledge-list', 'Viser ');
});

void test('tags inside other shadow roots, attached or declared, are elements like any others', async (t) => {
  const { page, log } = await setup(
    t,
    `<div id="declared"><template shadowrootmode="open">${LIST}</template></div><div id="attached"></div>`,
  );
  await page.evaluate((markup) => {
    const root = document.querySelector('#attached')!.attachShadow({ mode: 'open' });
    root.innerHTML = markup;
  }, '<agree-poll programme="baerum-ap-mangfold"></agree-poll>');
  for (const selector of ['#declared >>> pledge-list', '#attached >>> agree-poll']) {
    await page.waitForSelector(`${selector}:state(ready)`);
  }
  assert.deepEqual(log, []);
});

void test('tags that a framework makes before and after the script are elements like any others', async (t) => {
  const { page } = await setup(t, '');
  await page.evaluate(() => {
    const list = document.createElement('pledge-list');
    Object.assign(list, { programme: 'baerum-ap-mangfold', controls: true });
    document.querySelector('main')!.append(list);
  });
  assert.match((await read(page, 'pledge-list')).text, /Søk/);
});
