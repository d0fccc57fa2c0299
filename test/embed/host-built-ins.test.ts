/** Pages with libraries that change what the language and the browser have built in, and with very many of our tags. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { appearance } from '../support/appearance.js';
import { openPage, press, read, says, type BrowserPage } from '../support/browser-page.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';
import { waitFor } from '../support/wait-for.js';

const TAGS = `<pledge-list programme="baerum-ap-mangfold" controls json-ld></pledge-list>
  <topic-compare municipality="3201" topic="inkludering" controls limit="4"></topic-compare>
  <agree-poll programme="baerum-ap-mangfold" storage="device"></agree-poll>
  <program-data src="/fixtures/fjordby.json"><pledge-list programme="fjordby-hav-2025" id="own"></pledge-list></program-data>
  <pledge-list publisher="Fjordby Havparti" id="words"><h2>Bad</h2><ul><li>bygge en badeplass</li><li>rydde strendene</li></ul>
  </pledge-list>`;

const ALL = ['topic-compare', 'agree-poll', '#own', '#words', 'pledge-list'];

async function open(t: TestContext, head: string, body: string, lang = 'nb'): Promise<BrowserPage> {
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Sak</title>${head}${EMBED_SCRIPT}<main>${body}</main></html>`;
  const site = await openSite(t, { pages: { 'page.html': page, 'jquery.js': await jquery() } });
  return openPage(t, `${site.address}/page.html`);
}

const PATCHED = '<script src="/patched-built-ins.js"></script>';

const jquery = (): Promise<string> => readFile(createRequire(import.meta.url).resolve('jquery'), 'utf8');

/** Uses what a page has to the full. */
async function use({ page, log }: BrowserPage): Promise<void> {
  for (const tag of ALL) assert.equal((await read(page, tag)).state, 'ready', `${tag} ${log.join('\n')}`);
  assert.equal((await read(page, '#unknown')).state, 'error');
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.waitForSelector('script[type="application/ld+json"]');
  await page.type('pledge-list >>> input[type=search]', 'skole arbeid');
  await page.waitForSelector('pledge-list >>> .found', { visible: true });
  await press(page, 'topic-compare', 'Punkt');
  await press(page, 'agree-poll', 'Enig');
  await says(page, 'agree-poll', 'Takk for at du svarte!');
  await page.click('agree-poll >>> input[type=checkbox]');
  await waitFor(() => page.evaluate(() => localStorage.length > 0), 'an answer that is remembered');
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** All that can be noticed of a page. */
async function noticed({ page, log }: BrowserPage): Promise<unknown> {
  return {
    // What comes first of two things that are loaded side by side is chance.
    log: log.map((line) => line.replace(/localhost:\d+/g, 'host')).sort(),
    linked: await page.$$eval('script[type="application/ld+json"]', (all) => all.map((it) => it.textContent)),
    remembered: await page.evaluate(() => Object.values(localStorage) as unknown[]),
    looks: [
      await appearance(page, 'pledge-list'),
      await appearance(page, 'topic-compare'),
      await appearance(page, 'agree-poll'),
    ],
    words: await page.$$eval('pledge-list, topic-compare, agree-poll', (all) =>
      all.map((it) => it.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText),
    ),
  };
}

void test('built-ins that libraries have replaced change nothing', async (t) => {
  const body = `${TAGS}<pledge-list programme="baerum-ap-mangfald" id="unknown"></pledge-list>`;
  const [plain, patched] = [await open(t, '', body), await open(t, PATCHED, body)];
  await use(plain);
  await use(patched);
  // What is said of a search comes a little later, and not at once on both pages.
  const isAlike = async () => isDeepStrictEqual(await noticed(patched), await noticed(plain));
  await waitFor(isAlike, 'the same').catch(() => undefined);
  assert.deepEqual(await noticed(patched), await noticed(plain));
});

void test('a page that is made and changed with jQuery', async (t) => {
  const { page, log } = await open(t, '<script src="/jquery.js"></script>', '');
  const heard = await page.evaluateHandle(() => {
    const all: string[] = [];
    const $ = (window as unknown as { jQuery: JQueryLike }).jQuery;
    $('main').html('<div class="column"></div>');
    $('.column').append('<pledge-list programme="baerum-ap-mangfold" limit="3"></pledge-list>');
    $('<agree-poll>', { programme: 'baerum-ap-mangfold' }).prop('exposeChoice', true).appendTo('.column');
    $('.column').on('agree-poll-answer', (event) => all.push(String(event.originalEvent.choice)));
    $('pledge-list').hide().show().attr('topic', 'arbeid').prop('headingLevel', 4).addClass('wide');
    return all;
  });
  await read(page, 'agree-poll');
  await read(page, 'pledge-list');
  await page.waitForSelector('pledge-list >>> h4', { visible: true });
  await page.waitForNetworkIdle({ idleTime: 100 });
  await press(page, 'agree-poll', 'Enig');
  assert.deepEqual(await heard.jsonValue(), ['agree']);

  const copies = await page.evaluate(() => {
    const $ = (window as unknown as { jQuery: JQueryLike }).jQuery;
    $('agree-poll').remove();
    $('.column').detach().appendTo('body');
    $('pledge-list').clone().attr('topic', '').attr('id', 'copy').appendTo('.column');
    return document.querySelectorAll('pledge-list').length;
  });
  assert.equal(copies, 2);
  assert.equal((await read(page, '#copy')).state, 'ready');
  await page.evaluate(() => (window as unknown as { jQuery: JQueryLike }).jQuery('.column').empty());
  assert.deepEqual(log, []);
});

/** What our pages use of it. */
interface JQueryLike {
  (what: string, attributes?: Readonly<Record<string, string>>): JQueryLike;
  html(markup: string): JQueryLike;
  append(markup: string): JQueryLike;
  appendTo(where: string): JQueryLike;
  attr(name: string, value: string): JQueryLike;
  prop(name: string, value: unknown): JQueryLike;
  addClass(name: string): JQueryLike;
  hide(): JQueryLike;
  show(): JQueryLike;
  clone(): JQueryLike;
  detach(): JQueryLike;
  empty(): JQueryLike;
  remove(): JQueryLike;
  on(type: string, listener: (event: { originalEvent: { choice?: string } }) => void): JQueryLike;
}

const PARTIES = ['ap-mangfold', 'ps-2023', 'mdg-program'];
const TOPICS = ['inkludering', 'skole', 'arbeid'];

/** A hundred tags, of all kinds, that ask for some ten files between them. */
const HUNDRED = Array.from({ length: 100 }, (_, at) => {
  const [party, topic] = [PARTIES[at % PARTIES.length], TOPICS[at % TOPICS.length]];
  return [
    `<pledge-list programme="baerum-${party}" limit="5"></pledge-list>`,
    `<topic-compare municipality="3201" topic="${topic}" limit="3"></topic-compare>`,
    `<agree-poll programme="baerum-${party}"></agree-poll>`,
  ][Math.floor(at / PARTIES.length) % 3];
});

void test('a hundred tags on a page: each is there once it is near, and no file is fetched twice', async (t) => {
  const watch = `<script>
    window.blocked = [];
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map((it) => it.duration)))
      .observe({ type: 'longtask', buffered: true });
  </script>`;
  const { page, log, requests } = await open(t, watch, HUNDRED.join('\n'));
  const notReady = () => page.$$eval('main > *', (all) => all.filter((it) => !it.matches(':state(ready)')).length);
  assert.ok((await notReady()) > 50, 'what is far away waits');
  await throughPage(page);
  await waitFor(async () => (await notReady()) === 0, 'a hundred elements that are ready');
  await page.waitForNetworkIdle({ idleTime: 100 });
  const files = requests.filter((url) => url.includes('/partiprogram@'));
  assert.deepEqual(files, [...new Set(files)]);
  assert.deepEqual(log, []);
  const tasks = await page.evaluate(() => (window as unknown as { blocked: number[] }).blocked);
  const blocking = tasks.reduce((sum, it) => sum + Math.max(0, it - 50), 0);
  t.diagnostic(`${files.length} files; blocked for ${blocking} ms in all, ${Math.max(0, ...tasks)} ms at most`);
});

/** Brings each part of a page onto the screen, from its top to its end. */
function throughPage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const it of document.querySelectorAll('main > *')) {
      it.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
