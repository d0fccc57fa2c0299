/** The built files in the pages of other people: what a reader sees there, and what a webmaster finds in the console. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { entriesOf, type Entry } from '@partiprogram/programmes';
import type { Page } from 'puppeteer-core';
import { readBuildName } from '../../scripts/snippet.js';
import { appearance } from '../support/appearance.js';
import { look, openPage, overflow, press, read, says } from '../support/browser-page.js';
import { openSite, programmeOf, type HostSite } from '../support/host-site.js';
import { waitFor } from '../support/wait-for.js';

const TAGS = ['topic-compare', 'pledge-list', 'agree-poll'] as const;

/** Nothing but where our files are served from: no inline script, no style at all, strings are no markup. */
const strict = (origin: string): string =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html partiprogram',
  ].join('; ');

/** What the programme that our pages show says, from the built data. */
async function entriesShown(site: HostSite): Promise<readonly Entry[]> {
  return entriesOf(await programmeOf(site, 'baerum-ap-mangfold')).map(({ entry }) => entry);
}

/** All three elements show what they are there for, in place of the page's fallback. */
async function assertShown(site: HostSite, page: Page): Promise<void> {
  const [compare, list, poll] = [
    await read(page, 'topic-compare'),
    await read(page, 'pledge-list'),
    await read(page, 'agree-poll'),
  ];
  assert.deepEqual([compare.state, list.state, poll.state], ['ready', 'ready', 'ready']);
  assert.deepEqual([compare.fallback, list.fallback, poll.fallback], ['', '', '']);
  assert.match(compare.text, /De Grønne i Bærum/);
  const [first] = await entriesShown(site);
  // Near the viewport or not: what is far from it is there, and drawn once it comes near.
  const words = await page.$eval('pledge-list', (it) => it.shadowRoot?.textContent ?? '');
  assert.ok(words.includes(first!.statement!), words);
  assert.match(poll.text, /Er du enig med Bærum Arbeiderparti/);
}

/** Two frames: whatever was to be found near the viewport has been found by then. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

void test('a plain page: all three elements, and nothing in the console', async (t) => {
  const site = await openSite(t);
  const it = await openPage(t, `${site.address}/plain.html`);
  await assertShown(site, it.page);
  assert.deepEqual(it.log, []);
  assert.equal(await overflow(it.page), 0);
});

void test('hostile styles of the page do not get into the elements', async (t) => {
  const site = await openSite(t);
  const plain = await openPage(t, `${site.address}/plain.html`);
  const hostile = await openPage(t, `${site.address}/hostile.html`);
  await assertShown(site, plain.page);
  await assertShown(site, hostile.page);
  for (const tag of TAGS) {
    // What is far from the viewport is drawn a little later, and not on both pages at once.
    const isAlike = async () =>
      isDeepStrictEqual(await appearance(hostile.page, tag), await appearance(plain.page, tag));
    await waitFor(isAlike, tag).catch(() => undefined);
    assert.deepEqual(await appearance(hostile.page, tag), await appearance(plain.page, tag), tag);
  }
  await press(hostile.page, 'agree-poll', 'Enig');
  await says(hostile.page, 'agree-poll', 'Takk for at du svarte!');
  assert.deepEqual(hostile.log, []);
});

void test('a strict content security policy with Trusted Types has nothing to refuse', async (t) => {
  const site = await openSite(t, { policy: strict });
  const { page, log, said } = await openPage(t, `${site.address}/plain.html`);
  await assertShown(site, page);
  await press(page, 'agree-poll', 'Enig');
  await press(page, 'topic-compare', 'Punkt');
  await page.select('pledge-list >>> select', 'arbeid');
  await says(page, 'agree-poll', 'Takk for at du svarte!');
  const all = await entriesShown(site);
  const some = all.filter(({ topics }) => topics.includes('arbeid'));
  await says(page, 'pledge-list', `Viser ${some.length} av ${all.length}`);
  assert.equal(log.join('\n'), '');

  // The policy does hold here: it refuses what the page itself tries.
  const refused = await page.evaluate(() => {
    document.head.append(document.createElement('style'));
    document.head.lastElementChild?.append('main { display: none }');
    try {
      document.body.innerHTML = '<p>Hei</p>';
      return false;
    } catch {
      return true;
    }
  });
  assert.ok(refused);
  await said('refused by policy style-src');
});

void test('two script tags with two copies of the files do not harm each other', async (t) => {
  const site = await openSite(t, { twice: true });
  const it = await openPage(t, `${site.address}/twice.html`);
  await assertShown(site, it.page);
  const own = await read(it.page, 'program-data pledge-list');
  assert.match(own.text, /Fjordby Havparti/);
  const scripts = it.requests.filter((url) => url.endsWith('/embed.js'));
  assert.equal(new Set(scripts).size, 2);
  assert.deepEqual(it.log, []);
});

void test('of two builds on a page the first shows everything, and the console names both, once', async (t) => {
  const build = (await readBuildName()).replace('partiprogram@', '');
  const other = await openSite(t, {
    changes: { 'embed.js': (text) => text.replaceAll(build, '0.0.9_2020.1') },
  });
  const tag = '<pledge-list programme="baerum-ap-mangfold"></pledge-list>';
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
    <script type="module" src="${other.files}/embed.js"></script>
    <script type="module" src="{{files}}/embed.js"></script>${tag}`;
  const site = await openSite(t, { pages: { 'versions.html': page } });
  const it = await openPage(t, `${site.address}/versions.html`);
  await it.page.waitForSelector('pledge-list:state(ready)');
  assert.equal(it.requests.filter((url) => url.includes('/data/') && !url.startsWith(other.address)).length, 0);
  assert.equal(it.log.length, 1, it.log.join());
  assert.match(it.log[0] ?? '', /^warn: Partiprogram 0\.0\.9_2020\.1 came first /);
  assert.ok(it.log[0]?.includes(`${build} shows none`));
});

void test('without JavaScript the reader has what the page wrote inside the tags', async (t) => {
  const site = await openSite(t);
  const { page } = await openPage(t, `${site.address}/plain.html`, { javaScript: false });
  const seen = await Promise.all(TAGS.map(async (tag) => look((await page.$(tag))!)));
  assert.deepEqual(
    seen.map(({ fallback }) => fallback),
    ['Sammenligningen står i artikkelen vår.', 'Løftene står i partiets program.', 'Si din mening i kommentarfeltet.'],
  );
});

void test('320 px: cards in place of a table, nothing cut off, no scrolling to the side', async (t) => {
  const site = await openSite(t);
  const it = await openPage(t, `${site.address}/plain.html`, { width: 320 });
  await assertShown(site, it.page);
  await press(it.page, 'agree-poll', 'Enig');
  assert.equal(await overflow(it.page), 0);

  const cells = await it.page.$$eval('topic-compare >>> tbody:not([hidden]) td', (all) =>
    all.map((cell) => ({ text: cell.innerText, left: cell.getBoundingClientRect().left })),
  );
  assert.ok(cells.length > 0);
  assert.deepEqual([...new Set(cells.map(({ left }) => left))].length, 1, 'cells stand below each other');
  for (const { text } of cells) assert.match(text, /Bærum/, 'each card says whose words it holds');
  assert.equal(await it.page.$eval('topic-compare >>> thead', (head) => head.getClientRects().length), 0);
  assert.deepEqual(await cutOff(it.page), []);
});

/** Words that reach beyond the window, or beyond a box that hides what overflows it. */
function cutOff(page: Page): Promise<string[]> {
  return page.$$eval(TAGS.join(), (elements) =>
    elements.flatMap((element) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const range = document.createRange();
        range.selectNodeContents(text);
        let room = { left: 0, right: innerWidth };
        for (let box = text.parentElement; box; box = box.parentElement) {
          const { overflowX, clipPath } = getComputedStyle(box);
          // What is hidden from sight alone is as small as can be on purpose.
          if (clipPath !== 'none') room = { left: -Infinity, right: Infinity };
          else if (overflowX !== 'visible') room = box.getBoundingClientRect();
          if (overflowX !== 'visible' || clipPath !== 'none') break;
        }
        const outside = [...range.getClientRects()].some(
          ({ left, right }) => right - left > 0 && (left < room.left - 1 || right > room.right + 1),
        );
        if (outside) words.push(text.textContent?.trim() ?? '');
      }
      return words.filter(Boolean);
    }),
  );
}

void test('a page with <base> does not lead our files astray, and its own are found by it', async (t) => {
  const site = await openSite(t);
  const it = await openPage(t, `${site.address}/base.html`);
  await assertShown(site, it.page);
  assert.match((await read(it.page, 'program-data pledge-list')).text, /Fjordby Havparti/);
  assert.deepEqual(it.log, []);
});

void test('several tags of each element: all are there, and no file is fetched twice', async (t) => {
  const site = await openSite(t);
  const { page, log, requests } = await openPage(t, `${site.address}/several.html`);
  const count = await page.$$eval('main > :not(h1)', (all) => all.length);
  assert.equal(count, 7);
  for (let at = 2; at <= count + 1; at++) {
    assert.equal((await read(page, `main > :nth-child(${at})`)).state, 'ready', `element ${at}`);
  }
  const files = requests.filter((url) => url.startsWith(site.files));
  assert.deepEqual(files, [...new Set(files)]);
  assert.deepEqual(log, []);
});

void test('tags that are added to the page later are found', async (t) => {
  const site = await openSite(t);
  const it = await openPage(t, `${site.address}/bare.html`);
  await it.page.evaluate(async (src) => {
    await import(src);
  }, `${site.files}/embed.js`);
  await settle(it.page);
  assert.deepEqual(
    it.requests.filter((url) => url.startsWith(site.files)),
    [`${site.files}/embed.js`],
  );
  await it.page.evaluate(() => {
    const box = document.createElement('div');
    for (const [tag, attributes] of [
      ['topic-compare', { municipality: '3201', topic: 'inkludering' }],
      ['pledge-list', { programme: 'baerum-ap-mangfold' }],
      ['agree-poll', { programme: 'baerum-ap-mangfold' }],
    ] as const) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      box.append(element);
    }
    document.body.append(box);
  });
  await assertShown(site, it.page);
  assert.deepEqual(it.log, []);
});

void test('a tag far below costs nothing until the reader comes near', async (t) => {
  const site = await openSite(t);
  const { page, requests } = await openPage(t, `${site.address}/far.html`);
  await settle(page);
  assert.deepEqual(
    requests.filter((url) => url.startsWith(site.files)),
    [`${site.files}/embed.js`],
  );
  assert.equal((await read(page, 'pledge-list')).state, 'ready');
});

void test('a tag far below is there on paper', async (t) => {
  const site = await openSite(t);
  const { page } = await openPage(t, `${site.address}/far.html`);
  await page.pdf();
  await page.waitForSelector('pledge-list:state(ready)');
  assert.equal(await page.evaluate(() => scrollY), 0);
});

void test('a page that brings its own dataset', async (t) => {
  const site = await openSite(t);
  const { page, log, requests } = await openPage(t, `${site.address}/provider.html`);
  const { state, text, fallback } = await read(page, 'pledge-list');
  assert.deepEqual([state, fallback], ['ready', '']);
  assert.match(text, /Fjordby Havparti/);
  assert.match(text, /åpne to nye badeplasser/);
  const ours = requests.filter((url) => url.startsWith(`${site.files}/data/`));
  assert.deepEqual(ours, [], 'nothing of our own dataset is fetched');
  assert.deepEqual(log, []);
});

void test('files on another origin than the page, with integrity and under a strict policy', async (t) => {
  const site = await openSite(t, { elsewhere: true, policy: strict });
  const it = await openPage(t, `${site.address}/plain.html`);
  await assertShown(site, it.page);
  assert.deepEqual(it.log, []);
  const own = it.requests.filter((url) => url.startsWith(site.address));
  assert.deepEqual(own, [`${site.address}/plain.html`]);
});
