/** The script, however it came into the page, and pages that swap what is on them: Turbo and htmx. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, press, read, says, type BrowserPage, type BrowserPageOptions } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';
import { pageListeners } from '../support/page-listeners.js';
import { waitFor } from '../support/wait-for.js';

const TAGS = `<pledge-list programme="baerum-ap-mangfold" limit="3" controls></pledge-list>
  <topic-compare municipality="3201" topic="inkludering" limit="2" deep-links></topic-compare>
  <agree-poll programme="baerum-ap-mangfold"></agree-poll>`;

const ALL = ['pledge-list', 'topic-compare', 'agree-poll'] as const;

const script = (how: string): string =>
  `<script ${how} src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>`;

const html = (head: string, body: string): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Sak</title>${head}</head><body>${body}</body></html>`;

interface Setup extends BrowserPage {
  readonly address: string;
  readonly files: string;
}

async function open(
  t: TestContext,
  pages: Readonly<Record<string, string>>,
  options: BrowserPageOptions = {},
): Promise<Setup> {
  const { address, files } = await openSite(t, { pages });
  return { address, files, ...(await openPage(t, `${address}/page.html`, options)) };
}

/** All three elements are there, once each, and a reader can use them. */
async function assertUsable(page: Page): Promise<void> {
  for (const tag of ALL) {
    assert.equal((await read(page, tag)).state, 'ready', tag);
    const roots = await page.$$eval(tag, (all) =>
      all.map((it) => it.shadowRoot?.querySelectorAll('[part=title]').length),
    );
    assert.deepEqual(roots, [1], tag);
  }
  await page.waitForNetworkIdle({ idleTime: 100 });
  assert.equal(await page.$('agree-poll >>> [aria-pressed=true]'), null, 'no answer of another visit');
  await press(page, 'agree-poll', 'Enig');
  await says(page, 'agree-poll', 'Takk for at du svarte!');
  await press(page, 'topic-compare', 'Punkt');
  await page.waitForSelector('topic-compare >>> td details[open]', { visible: true });
  await page.type('pledge-list >>> input[type=search]', 'skole');
  await page.waitForSelector('pledge-list >>> .found', { visible: true });
}

const PASTED: Readonly<Record<string, string>> = {
  'as a module in the head': html(script('type="module"'), TAGS),
  'as a module with async': html(script('type="module" async'), TAGS),
  'in the body, below the tags': html('', TAGS + script('type="module"')),
  'in the body, before the tags': html('', script('type="module"') + TAGS),
  'twice, in the head and in the body': html(script('type="module"'), TAGS + script('type="module" async')),
  'late, by another script': html(
    '',
    `${TAGS}<script>
      addEventListener('load', () => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: '{{files}}/embed.js', integrity: '{{integrity}}', crossOrigin: 'anonymous' });
        document.body.append(script);
      });
    </script>`,
  ),
};

for (const [how, page] of Object.entries(PASTED)) {
  void test(`the script is pasted ${how}`, async (t) => {
    const it = await open(t, { 'page.html': page });
    await assertUsable(it.page);
    assert.equal(it.requests.filter((url) => url.endsWith('/embed.js')).length, 1);
    assert.deepEqual(it.log, []);
  });
}

void test('elements inside other shadow roots, open and closed ones, one in the other', async (t) => {
  const body = `<page-box></page-box><script>
      customElements.define('page-box', class extends HTMLElement {
        connectedCallback() {
          const open = this.attachShadow({ mode: 'open' });
          open.innerHTML = '<p>Løfter</p><div></div>';
          const closed = open.querySelector('div').attachShadow({ mode: 'closed' });
          closed.innerHTML = ${JSON.stringify(TAGS)};
          window.closed_ = closed;
        }
      });
    </script>`;
  const it = await open(t, { 'page.html': html(script('type="module"'), body) }, { closedRoots: true });
  const states = (): Promise<readonly boolean[]> =>
    it.page.evaluate(() => {
      const { closed_ } = window as unknown as { closed_: ShadowRoot };
      return [...closed_.children].map((tag) => {
        tag.scrollIntoView();
        return tag.matches(':state(ready)');
      });
    });
  await waitFor(async () => (await states()).every(Boolean), 'three elements in a closed root');
  // Only what is seen from outside: the poll's own root stays closed.
  const shown = await it.page.evaluate(() => {
    const { closed_ } = window as unknown as { closed_: ShadowRoot };
    return [...closed_.children].map((tag) => [
      tag.localName,
      tag.shadowRoot !== null,
      tag.getBoundingClientRect().height > 200,
    ]);
  });
  assert.deepEqual(shown, [
    ['pledge-list', true, true],
    ['topic-compare', true, true],
    ['agree-poll', false, true],
  ]);
  assert.deepEqual(it.log, []);
});

const { resolve } = createRequire(import.meta.url);
const library = (path: string): Promise<string> => readFile(resolve(path), 'utf8');

const WITHOUT = '<p id="without">En sak uten løfter.</p><a href="/page.html">Tilbake</a>';

const countTags = (page: Page): Promise<number> => page.$$eval(ALL.join(), (all) => all.length);

void test('Turbo: a visit, back to what it kept, and forth: no double content, no answer, no listener that stays', async (t) => {
  const head = `<script src="/turbo.js"></script>${script('type="module"')}`;
  const it = await open(t, {
    'turbo.js': await library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    'page.html': html(head, `<h1>Med</h1>${TAGS}<a id="away" href="/without.html">Videre</a>`),
    'without.html': html(head, `<h1>Uten</h1>${WITHOUT}`),
    'other.html': html(head, `<h1>En til</h1>${TAGS.replaceAll('inkludering', 'skole')}`),
  });
  const { page, address } = it;
  await page.evaluate('window.sameDocument = true');
  await assertUsable(page);

  const visit = async (path: string, heading: string): Promise<void> => {
    await page.evaluate((to) => (window as unknown as { Turbo: { visit(to: string): void } }).Turbo.visit(to), path);
    await heads(page, heading);
  };
  await visit('/without.html', 'Uten');
  assert.equal(await countTags(page), 0);
  const left = await pageListeners(page);

  await page.evaluate(() => history.back());
  await heads(page, 'Med');
  await assertUsable(page);

  await visit('/other.html', 'En til');
  await assertUsable(page);
  await says(page, 'topic-compare', 'Skole');

  // Again from what Turbo kept, this time before it asks the server.
  await visit('/page.html', 'Med');
  await assertUsable(page);
  assert.equal(await countTags(page), ALL.length);

  await visit('/without.html', 'Uten');
  assert.deepEqual(await pageListeners(page), left);
  assert.equal(await page.evaluate('window.sameDocument'), true, 'Turbo has swapped all along');
  assert.equal(it.requests.filter((url) => url.endsWith('/embed.js')).length, 1);
  assert.equal(page.url(), `${address}/without.html`);
  assert.deepEqual(it.log, []);
});

/** Waits until Turbo has put another page in place, and no preview of it. */
async function heads(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    (words) =>
      document.querySelector('h1')?.textContent === words &&
      !document.documentElement.hasAttribute('data-turbo-preview'),
    {},
    heading,
  );
}

void test('htmx: swapped in, swapped for others, swapped out, and no listener that stays', async (t) => {
  const button = (path: string): string =>
    `<button id="${path}" hx-get="/${path}.html" hx-target="#part">Hent</button>`;
  const it = await open(t, {
    'htmx.js': await library('htmx.org/dist/htmx.js'),
    'page.html': html(
      `<script src="/htmx.js"></script>${script('type="module"')}`,
      `${['first', 'second', 'without'].map(button).join('')}<div id="part"></div>`,
    ),
    'first.html': TAGS,
    'second.html': `<p id="second"></p>${TAGS.replaceAll('inkludering', 'skole')}`,
    'without.html': WITHOUT,
  });
  const { page } = it;
  const swap = async (path: string): Promise<void> => {
    await page.$eval(`button#${path}`, (it) => it.click());
    await page.waitForFunction((id) => id === 'first' || document.querySelector(`p#${id}`), {}, path);
  };
  await swap('without');
  const left = await pageListeners(page);
  await swap('first');
  await assertUsable(page);
  await swap('second');
  await assertUsable(page);
  await says(page, 'topic-compare', 'Skole');
  assert.equal(await countTags(page), ALL.length);
  await swap('without');
  assert.equal(await countTags(page), 0);
  assert.deepEqual(await pageListeners(page), left);
  assert.deepEqual(it.log, []);
});
