/** Pages that React, Vue, Svelte and Angular draw: what they set arrives, what they listen for comes, and nothing stays behind. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openPage, press, read, says } from '../support/browser-page.js';
import { bundlePages } from '../support/bundle-pages.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';
import { pageListeners } from '../support/page-listeners.js';
import { waitFor } from '../support/wait-for.js';
import type { Article, ArticlePage } from './frameworks/article.js';

const FRAMEWORKS = ['react', 'vue', 'svelte', 'angular'] as const;

const FJORDBY = await readFile(new URL('../fixtures/fjordby.json', import.meta.url), 'utf8');

/** Bundled once for all tests, and not while the file is read: others may run in the same process. */
let bundled: ReturnType<typeof bundlePages> | undefined;

const pageOf = (name: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  ${EMBED_SCRIPT}
  <script type="module" src="/${name}-page.js"></script><main></main></html>`;

const ARTICLE: Omit<Article, 'dataset'> = {
  topic: 'inkludering',
  limit: 3,
  headingLevel: 3,
  controls: false,
  texts: { 'thanks-agree': 'Tusen takk for svaret.' },
};

/** Calls a method of the page. */
const act = (page: Page, method: 'mount' | 'change' | 'unmount', article?: Article): Promise<void> =>
  page.evaluate(
    (name, given) => {
      const { articlePage } = window as unknown as { articlePage: ArticlePage };
      articlePage[name](given as Article);
    },
    method,
    article,
  );

const heardBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { articlePage: ArticlePage }).articlePage.heard);

/** What the list and the comparison show of what the framework has set. */
async function shownBy(page: Page): Promise<unknown> {
  const titles = await page.$$eval(':is(#list, topic-compare) >>> [part=title]', (all) =>
    all.map((it) => it.localName),
  );
  const count = (selector: string): Promise<number> =>
    page.$$eval(selector, (all) => all.filter((it) => it.checkVisibility()).length);
  return {
    titles,
    entries: await count('#list >>> [part~=entry]'),
    rows: await count('topic-compare >>> [part~=issue]'),
    searches: await count('#list >>> input[type=search]'),
  };
}

for (const name of FRAMEWORKS) {
  void test(`a page in ${name}: attributes, properties and events, changed and taken away`, async (t) => {
    const scripts = await (bundled ??= bundlePages(FRAMEWORKS.map((it) => `${it}-page`)));
    const site = await openSite(t, { pages: { ...scripts, 'page.html': pageOf(name) } });
    const { page, log } = await openPage(t, `${site.address}/page.html`);
    const before = await pageListeners(page);
    const first: Article = { ...ARTICLE, dataset: JSON.parse(FJORDBY) };
    await act(page, 'mount', first);
    for (const tag of ['#own', 'topic-compare', 'agree-poll', '#list'])
      assert.equal((await read(page, tag)).state, 'ready', tag);
    await says(page, '#own', 'Fjordby Havparti');
    assert.deepEqual(await shownBy(page), { titles: ['h3', 'h3'], entries: 3, rows: 3, searches: 0 });
    await waitFor(async () => (await heardBy(page)).includes('load'), 'an event that the list is there');

    await page.waitForNetworkIdle({ idleTime: 100 });
    await press(page, 'agree-poll', 'Enig');
    await says(page, 'agree-poll', 'Tusen takk for svaret.');
    assert.deepEqual(await heardBy(page), ['load', 'answer agree']);

    const second: Article = {
      ...{ topic: 'skole', limit: 2, headingLevel: 4, controls: true },
      texts: { 'thanks-agree': 'Så fint at du svarte.' },
      dataset: JSON.parse(FJORDBY.replaceAll('Fjordby Havparti', 'Fjordby Vannparti')),
    };
    await act(page, 'change', second);
    await says(page, '#own', 'Fjordby Vannparti');
    await says(page, 'agree-poll', 'Så fint at du svarte.');
    await says(page, 'topic-compare', 'Skole');
    const changed = { titles: ['h4', 'h4'], entries: 2, rows: 2, searches: 1 };
    await waitFor(async () => isDeepStrictEqual(await shownBy(page), changed), 'what was changed').catch(
      () => undefined,
    );
    assert.deepEqual(await shownBy(page), changed);
    assert.equal(
      (await heardBy(page)).filter((it) => it.startsWith('answer')).length,
      1,
      'the page asked for nothing new',
    );

    await page.waitForNetworkIdle({ idleTime: 100 });
    await press(page, '#list', '⋯');
    await waitFor(async () => (await heardBy(page)).some((it) => it.startsWith('open')), 'details that are open');
    assert.deepEqual(
      (await heardBy(page)).filter((it) => it.startsWith('open')).map((it) => it.replace(/open \S+/, 'open')),
      ['open at 2'],
    );

    await act(page, 'change', first);
    await waitFor(async () => !(await page.$('#list >>> input[type=search]')), 'a list without a search');
    await act(page, 'unmount');
    await waitFor(async () => !(await page.$('pledge-list, topic-compare, agree-poll')), 'a page without elements');
    // React's own stays for as long as the page is open.
    const after = await pageListeners(page);
    assert.deepEqual(
      after.filter((it) => it !== 'document selectionchange'),
      before,
    );
    assert.deepEqual(log, []);
  });
}
