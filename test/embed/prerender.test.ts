/** Tags that a site's build has drawn, in a browser: what readers see before the script, and how the element takes over. */
import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import type { HTTPRequest } from 'puppeteer-core';
import { entriesOf } from '@partiprogram/programmes';
import {
  layoutShift,
  openPage,
  read,
  says,
  type BrowserPage,
  type BrowserPageOptions,
} from '../support/browser-page.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite, programmeOf, type HostSiteOptions } from '../support/host-site.js';
import { runScript } from '../support/run-command.js';

const LIST = '<pledge-list programme="baerum-ap-mangfold" controls collapsed></pledge-list>';
const COMPARISON = '<topic-compare municipality="3201" topic="inkludering" limit="2"></topic-compare>';
const LONG = '<pledge-list programme="baerum-mdg-program"></pledge-list>';

/** The tags, drawn; and what the command says that a strict policy has to allow. */
let list = '';
let comparison = '';
let long = '';
let allowed = '';

before(async () => {
  const { stdout, stderr } = await runScript('prerender', [LIST, COMPARISON, LONG].join('\n'));
  [list = '', comparison = '', long = ''] = stdout.split(/\n(?=<(?:pledge|topic))/);
  allowed = [...stderr.matchAll(/'sha256-[^']+'/g)].join(' ');
});

interface Article extends BrowserPageOptions, Pick<HostSiteOptions, 'policy' | 'refuse'> {
  readonly markup?: string;
  readonly lang?: string;
}

async function open(
  t: TestContext,
  { markup = list, lang = 'nb', policy, refuse, ...browser }: Article = {},
): Promise<BrowserPage & { readonly statements: readonly string[] }> {
  const article = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Sak</title>${EMBED_SCRIPT}
    <main><h1>Hva vil de?</h1>${markup}<p id="below">Under.</p></main></html>`;
  const site = await openSite(t, {
    pages: { 'article.html': article },
    ...(policy ? { policy } : {}),
    ...(refuse ? { refuse } : {}),
  });
  const programme = await programmeOf(site, 'baerum-ap-mangfold');
  const statements = entriesOf(programme).flatMap(({ entry }) => entry.statement ?? []);
  return { ...(await openPage(t, `${site.address}/article.html`, browser)), statements };
}

/** Holds the data of the elements back until they may come. */
function heldData(): { readonly intercept: (request: HTTPRequest) => void; readonly release: () => void } {
  const held: HTTPRequest[] = [];
  let isHeld = true;
  const intercept = (request: HTTPRequest): void => {
    if (isHeld && request.url().endsWith('.json')) held.push(request);
    else void request.continue();
  };
  const release = (): void => {
    isHeld = false;
    for (const it of held) void it.continue();
  };
  return { intercept, release };
}

function textOf({ page }: BrowserPage, tag: string): Promise<string> {
  return page.$eval(tag, (it) =>
    [...(it.shadowRoot?.querySelectorAll<HTMLElement>('.base') ?? [])].map((base) => base.innerText).join('\n'),
  );
}

void test('without JavaScript it reads, with its styles, and without what nobody answers to', async (t) => {
  const article = await open(t, { markup: list + comparison, javaScript: false });
  const text = await textOf(article, 'pledge-list');
  assert.match(await textOf(article, 'topic-compare'), /Viser 2 av \d+ saker\./);
  for (const statement of article.statements) assert.ok(text.includes(statement), statement);
  const seen = await article.page.evaluate(() => {
    const root = document.querySelector('pledge-list')?.shadowRoot;
    return {
      weight: getComputedStyle(root?.querySelector('.title') ?? document.body).fontWeight,
      buttons: [...(root?.querySelectorAll('button, input') ?? [])].filter((it) => it.checkVisibility()).length,
    };
  });
  assert.equal(seen.weight, '650');
  assert.equal(seen.buttons, 0);
});

void test('what it has drawn stays until the element is ready, and what a reader does there goes on', async (t) => {
  const held = heldData();
  const article = await open(t, { markup: list + comparison, intercept: held.intercept });
  const { page, statements } = article;
  await page.waitForSelector('pledge-list:defined');
  assert.ok((await textOf(article, 'pledge-list')).includes(statements[0] ?? '?'));
  assert.equal(await page.$(':state(loading)'), null);

  await page.click('topic-compare >>> td summary');
  await page.type('pledge-list >>> input', 'barn');
  held.release();
  await page.waitForSelector('topic-compare:state(ready)');
  await says(page, 'pledge-list', 'av 18 løfter');
  const after = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('pledge-list, topic-compare')].flatMap((it) => it.shadowRoot ?? []);
    return {
      views: roots.map((it) => it.querySelectorAll('.base').length),
      styles: roots.map((it) => it.querySelectorAll('style').length),
      focussed: roots[0]?.activeElement?.matches('input[type=search]'),
      open: roots[1]?.querySelectorAll('td details[open]').length,
    };
  });
  assert.deepEqual(after, { views: [1, 1], styles: [0, 0], focussed: true, open: 1 });
  assert.deepEqual(article.log, []);
});

for (const width of [360, 1000])
  void test(`${width} px, a slow phone: nothing moves when the elements take over`, async (t) => {
    const article = await open(t, { markup: list + comparison, width, windows: true, slow: true });
    await article.page.waitForSelector('pledge-list:state(ready)');
    // The comparison is far below the list: it takes over under the eyes of a reader who gets there.
    await article.page.$eval('topic-compare', (it) => it.scrollIntoView());
    await article.page.waitForSelector('topic-compare:state(ready)');
    assert.equal((await layoutShift(article.page)).toFixed(2), '0.00');
  });

void test('a reader in the middle of a long list stays there', async (t) => {
  const held = heldData();
  const article = await open(t, { markup: long, intercept: held.intercept, windows: true });
  const { page } = article;
  await page.waitForSelector('pledge-list:defined');
  const topOf = (): Promise<number> =>
    page.$eval('pledge-list', (it) => {
      // The list that it has drawn comes last.
      const entries = [...(it.shadowRoot?.querySelectorAll('.base:last-of-type [part=entry]') ?? [])];
      return entries[200]?.getBoundingClientRect().top ?? NaN;
    });
  await page.$eval('pledge-list', (it) => it.shadowRoot?.querySelectorAll('[part=entry]')[200]?.scrollIntoView());
  const before = await topOf();
  held.release();
  await page.waitForSelector('pledge-list:state(ready)');
  assert.ok(Math.abs((await topOf()) - before) < 2, `from ${before} to ${await topOf()}`);
});

void test('a root of other words gives way to those of the data', async (t) => {
  const altered = list.replaceAll('diskriminering', 'skatt').replace('</ol>', '<li>Noe helt annet</li></ol>');
  const article = await open(t, { markup: altered });
  const { text } = await read(article.page, 'pledge-list');
  for (const statement of article.statements) assert.ok(text.includes(statement), statement);
  assert.doesNotMatch(text, /Noe helt annet|skatt/);
  assert.equal(await article.page.$$eval('pledge-list >>> .base', (all) => all.length), 1);
});

void test('a root in another language than the page gives way to its language', async (t) => {
  const article = await open(t, { lang: 'en' });
  const { text } = await read(article.page, 'pledge-list');
  assert.match(text, /18 pledges/);
  assert.doesNotMatch(text, /18 løfter/);
});

void test('where the data do not come, the words stay, below what is wrong', async (t) => {
  const article = await open(t, { refuse: (path) => path.endsWith('.json') });
  const { page, statements } = article;
  await page.waitForSelector('pledge-list:state(error)');
  const shown = await page.$eval('pledge-list', (it) => {
    const bases = [...(it.shadowRoot?.querySelectorAll<HTMLElement>('.base') ?? [])];
    return bases.map(({ innerText }) => innerText);
  });
  assert.equal(shown.length, 2);
  assert.match(shown[0] ?? '', /Prøv igjen/);
  assert.ok(shown[1]?.includes(statements[0] ?? '?'));
});

void test('a strict policy that allows its style has nothing to refuse', async (t) => {
  const strict = (origin: string): string =>
    [
      "default-src 'none'",
      `script-src ${origin}`,
      `connect-src ${origin}`,
      `style-src ${allowed}`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html partiprogram',
    ].join('; ');
  const article = await open(t, { markup: list + comparison, policy: strict });
  await read(article.page, 'pledge-list');
  await read(article.page, 'topic-compare');
  assert.deepEqual(article.log, []);
});

void test('a page without a root loads nothing for it', async (t) => {
  const bare = await open(t, { markup: LIST });
  await read(bare.page, 'pledge-list');
  assert.ok(!bare.requests.some((url) => url.endsWith('/carry-over.js')));
});
