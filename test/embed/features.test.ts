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
const COMPARISON = '<topic-compare municipality="3201" topic="skole"';
const OVERVIEW = '<topic-compare municipality="3201"></topic-compare>';

interface Setup extends BrowserPage {
  readonly site: HostSite;
  /** Lets requests through that were refused, or held, so far. */
  readonly unblock: () => void;
}

interface Options extends HostSiteOptions {
  /** Requests that fail. */
  readonly blocked?: RegExp;
  /** Requests that get no answer. */
  readonly stalled?: RegExp;
  readonly lang?: string;
  /** After the address of the page. */
  readonly hash?: string;
}

/** A page with these tags, on which requests for some files fail, or get no answer. */
async function setup(
  t: TestContext,
  body: string,
  { blocked, stalled, lang = 'nb', hash = '', ...options }: Options = {},
): Promise<Setup> {
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Sak</title>
    <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
    <main>${body}</main></html>`;
  const site = await openSite(t, { ...options, pages: { 'page.html': page } });
  let isBlocked = true;
  const held: HTTPRequest[] = [];
  const intercept = (request: HTTPRequest): void => {
    if (isBlocked && stalled?.test(request.url())) held.push(request);
    else void (isBlocked && blocked?.test(request.url()) ? request.abort() : request.continue());
  };
  const opened = await openPage(t, `${site.address}/page.html${hash}`, { intercept, stalls: stalled !== undefined });
  const unblock = (): void => {
    isBlocked = false;
    for (const request of held.splice(0)) void request.continue();
  };
  return { ...opened, site, unblock };
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
  await says(page, 'pledge-list', 'Søk');
});

void test('whatever feature stalls, lists and comparisons are read without it', async (t) => {
  for (const [stalled, body, tag, words, lang, hash] of [
    [/messages\/en\.js/, LIST, 'pledge-list', 'Programdata 20', 'en', ''],
    [/topic-compare\/controls\.js/, `${COMPARISON} controls></topic-compare>`, 'topic-compare', 'Bærum', 'nb', ''],
    [/topic-compare\/overview\.js/, OVERVIEW, 'topic-compare', 'Programdata 20', 'nb', ''],
    [/deep-links\.js/, `${COMPARISON} deep-links></topic-compare>`, 'topic-compare', 'Bærum', 'nb', '#x'],
    [/hold-room\.js/, `${LIST}<p>Mer.</p>`, 'pledge-list', 'Bærum', 'nb', ''],
    [/words\.json/, LIST, 'pledge-list', 'Bærum', 'nb', ''],
  ] as const) {
    const { page } = await setup(t, body, { stalled, lang, hash });
    assert.equal((await read(page, tag)).state, 'ready', String(stalled));
    await says(page, tag, words);
  }
});

void test('what came too late for the first view is there once it comes', async (t) => {
  const messages = await setup(t, LIST, { stalled: /messages\/en\.js/, lang: 'en' });
  await read(messages.page, 'pledge-list');
  await says(messages.page, 'pledge-list', 'Søk');
  messages.unblock();
  await says(messages.page, 'pledge-list', 'Search');

  const controls = await setup(t, `${COMPARISON} controls></topic-compare>`, { stalled: /compare\/controls\.js/ });
  await read(controls.page, 'topic-compare');
  controls.unblock();
  await controls.page.waitForSelector('topic-compare >>> select', { visible: true });
});

void test('the words for a failure that stall leave a sentence without them', async (t) => {
  const { page } = await setup(t, '<pledge-list programme="nobody"></pledge-list>', { stalled: /explain-error\.js/ });
  assert.equal((await read(page, 'pledge-list')).state, 'error');
});

void test('a search does not wait for the everyday words', async (t) => {
  const { page } = await setup(t, LIST, { stalled: /words\.json/ });
  await read(page, 'pledge-list');
  await type(page, 'skole');
  await says(page, 'pledge-list', 'Viser ');
});

void test('one file of several that stalls holds back nothing but itself, and can be tried again', async (t) => {
  const stalled = /programmes\/baerum-mdg-program(\/skole)?\.json/;
  for (const [tag, body] of [
    ['pledge-list', '<pledge-list municipality="3201" limit="5"></pledge-list>'],
    ['topic-compare', '<topic-compare programmes="baerum-ps-2023 baerum-mdg-program" topic="skole"></topic-compare>'],
  ] as const) {
    const { page, unblock } = await setup(t, body, { stalled });
    await read(page, tag);
    await says(page, tag, 'Her mangler: ');
    unblock();
    await press(page, tag, 'Prøv igjen');
    await page.waitForFunction(
      (it) => !document.querySelector(it)?.shadowRoot?.querySelector('.base')?.textContent.includes('Her mangler'),
      {},
      tag,
    );
    await says(page, tag, 'Grønne');
  }
});

void test('a comparison without a single feature is a comparison, and blames no data', async (t) => {
  const { page } = await setup(t, `${COMPARISON} controls deep-links></topic-compare>`, {
    refuse: (path) => path.includes('/features/'),
  });
  const { state, text } = await read(page, 'topic-compare');
  assert.equal(state, 'ready');
  assert.match(text, /Bærum/);
  assert.ok(text.includes(FAILED));
  assert.doesNotMatch(text, /programdataene/);
});

void test('a dataset of the page whose parsers do not come blames no data, and comes when tried again', async (t) => {
  const own = '<program-data src="/fixtures/fjordby.json"><pledge-list programme="fjordby-hav-2025"></pledge-list>';
  const { page, unblock } = await setup(t, `${own}</program-data>`, { blocked: /own-data\.js/ });
  const { state, text } = await read(page, 'pledge-list');
  assert.deepEqual([state, text], ['error', `${FAILED}\nPrøv igjen`]);
  unblock();
  await press(page, 'pledge-list', 'Prøv igjen');
  await says(page, 'pledge-list', 'Fjordby Havparti');
});

/** The one line in the console that is about a feature, once it is there. */
async function lineAbout({ log, said }: BrowserPage, file: string): Promise<string> {
  await said(`Partiprogram: `);
  const lines = log.filter((line) => line.includes('Partiprogram: '));
  assert.equal(lines.length, 1, log.join('\n'));
  assert.ok(lines[0]?.includes(file), lines[0]);
  return lines[0] ?? '';
}

void test('why a feature does not come is told in one line, however often it is tried', async (t) => {
  const file = 'features/pledge-list/search.js';
  for (const [options, reason] of [
    [{ refuse: (path: string) => path.endsWith(file) }, /: status 503$/],
    [{ blocked: /search\.js/ }, /: cannot be reached$/],
    [{ changes: { [file]: (text: string) => `${text};` } }, /: is not the file that was built$/],
    [{ changes: { [file]: (text: string) => `${text.trimEnd().replaceAll('\n', '\r\n')}\r\n` } }, /line endings/],
    [{ changes: { [file]: (text: string) => `${text}\n` } }, /line endings/],
  ] as const) {
    const opened = await setup(t, LIST + LIST, options);
    await read(opened.page, 'pledge-list');
    await type(opened.page, 'skole');
    await says(opened.page, 'pledge-list', FAILED);
    await type(opened.page, 'barn');
    await opened.page.waitForNetworkIdle();
    assert.match(await lineAbout(opened, file), reason);
  }
});
