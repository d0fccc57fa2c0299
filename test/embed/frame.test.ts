/** The page that hosts put into an `<iframe>`: it shows what its address asks for, and takes nothing else from it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { suite, test, type TestContext } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { AXE_RULES, AXE_TAGS } from '../support/axe-rules.js';
import { look, openPage, overflow, read, type BrowserPage, type BrowserPageOptions } from '../support/browser-page.js';
import { openFramed } from '../support/framed-page.js';
import { openSite, type HostSite, type HostSiteOptions } from '../support/host-site.js';
import { waitFor } from '../support/wait-for.js';

const NOTHING = 'Her skulle det stått noe fra et partiprogram, men siden er satt opp feil.';
const OWN = 'programme=fjordby-hav-2025&src=/fixtures/fjordby.json';

/** Opens a frame by itself. */
async function open(
  t: TestContext,
  query: string,
  { site = {}, ...options }: BrowserPageOptions & { readonly site?: HostSiteOptions } = {},
): Promise<BrowserPage & { readonly site: HostSite }> {
  const opened = await openSite(t, site);
  return { ...(await openPage(t, `${opened.files}/frame.html${query}`, options)), site: opened };
}

/** What a reader sees of the page itself, without what elements draw. */
const sentencesOf = (page: Page): Promise<string> => page.$eval('.shown', (it) => (it as HTMLElement).innerText.trim());

suite('a frame shows', () => {
  for (const [query, tag, words, title] of [
    [
      'element=pledge-list&programme=baerum-ap-mangfold&controls&heading-level=3',
      'pledge-list',
      /18 løfter/,
      /^Løfter fra Bærum Arbeiderparti: Mangfold/,
    ],
    ['programme=baerum-ap-mangfold', 'pledge-list', /18 løfter/, /^Løfter fra Bærum Arbeiderparti: Mangfold/],
    [
      'element=topic-compare&municipality=3201&topic=inkludering&limit=2',
      'topic-compare',
      /Fagopplæring/,
      /^Sammenligning: Inkludering og integrering, Bærum$/,
    ],
    [
      'element=agree-poll&programme=baerum-ap-mangfold&sender=B%C3%A6rum%20Arbeiderparti',
      'agree-poll',
      /Er du enig med Bærum Arbeiderparti/,
      /^Si din mening – Bærum Arbeiderparti$/,
    ],
  ] as const) {
    test(`what is asked for: ${query.slice(0, 40)}`, async (t) => {
      const { page, log, requests, site } = await open(t, `?${query}`);
      const { state, text } = await read(page, tag);
      assert.equal(state, 'ready');
      assert.match(text, words);
      await waitFor(async () => title.test(await page.title()), String(title));
      assert.equal(await page.$eval('html', (it) => it.lang), 'nb');
      assert.ok((await overflow(page)) <= 0);
      assert.deepEqual(log, []);
      for (const it of requests) assert.ok(it.startsWith(site.files) || it.startsWith('data:'), it);
    });
  }

  for (const [lang, words, title] of [
    ['nn', /Samanlikning/, 'Samanlikning: Inkludering og integrering, Bærum'],
    ['en', /Comparison/, 'Comparison: Inclusion and integration, Bærum'],
  ] as const) {
    test(`it in the language of the page: ${lang}`, async (t) => {
      const query = `?element=topic-compare&municipality=3201&topic=inkludering&limit=2&lang=${lang}`;
      const { page, log } = await open(t, query);
      assert.match((await read(page, 'topic-compare')).text, words);
      assert.equal(await page.$eval('html', (it) => it.lang), lang);
      await waitFor(async () => (await page.title()) === title, title);
      assert.deepEqual(log, []);
    });
  }

  test('the colours and the scheme that are asked for', async (t) => {
    const { page } = await open(t, '?programme=baerum-ap-mangfold&surface=%23102a43&text=%23f0f4f8&accent=%23fd0');
    await read(page, 'pledge-list');
    const seen = await page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      const base = document.querySelector('pledge-list')?.shadowRoot?.querySelector('[part=base]');
      return { backgroundColor, colorScheme, colour: base && getComputedStyle(base).color };
    });
    assert.deepEqual(seen, { backgroundColor: 'rgb(16, 42, 67)', colorScheme: 'dark', colour: 'rgb(240, 244, 248)' });
  });

  test('the page behind it where no surface is asked for', async (t) => {
    const { page } = await open(t, '?programme=baerum-ap-mangfold');
    const behind = await page.$eval('html', (it) => getComputedStyle(it).backgroundColor);
    assert.equal(behind, 'rgba(0, 0, 0, 0)');
  });
});

suite('a frame that is not set up right', () => {
  for (const [query, advice] of [
    ['', /asks for nothing.*pledge-list, topic-compare, agree-poll/],
    ['?element=marquee', /“element” cannot be “marquee”/],
    ['?element=script&src=https://example.org/x.js', /“element” cannot be “script”/],
  ] as const) {
    test(`says so to readers, and what to do to its author: «${query}»`, async (t) => {
      const { page, log } = await open(t, query);
      const link = 'Les hva partiene sier som vanlig tekst';
      assert.equal((await sentencesOf(page)).replace(/\s+/g, ' '), `${NOTHING} ${link}`);
      assert.match(log.join('\n'), advice);
      assert.equal(await page.$('.shown :not(noscript, p, a)'), null);
    });
  }

  test('leads to what can be read without it', async (t) => {
    const { page } = await open(t, '?programme=ingenting');
    const { state, fallback } = await read(page, 'pledge-list');
    assert.deepEqual([state, fallback], ['error', 'Les hva partiene sier som vanlig tekst']);
  });

  test('without JavaScript leads there too, and every link there has a page', async (t) => {
    const { page, site } = await open(t, '?programme=baerum-ap-mangfold', { javaScript: false });
    const link = await page.$('.shown a');
    assert.match(await sentencesOf(page), /^Slå på JavaScript/);
    assert.equal(await link?.evaluate((it) => it.checkVisibility()), true);
    await page.goto(await page.$eval('.shown a', (it) => it.href));
    const hrefs = await page.$$eval('main a', (links) => links.map((it) => it.href));
    assert.ok(hrefs.length > 20);
    for (const href of hrefs) assert.match(await site.read(href.slice(site.files.length + 1)), /^<!doctype html>/);
  });

  test('does not run an altered file', async (t) => {
    const changes = { 'embed.js': (text: string) => `window.altered = 1;${text}` };
    const { page } = await open(t, '?programme=baerum-ap-mangfold', { site: { changes } });
    await waitFor(
      async () => (await sentencesOf(page)).startsWith('Dette lot seg ikke hente akkurat nå.'),
      'the sentence',
    );
    assert.equal(await page.evaluate(() => 'altered' in window), false);
  });
});

suite('what an address may not do', () => {
  const CODE = '<script>window.altered=1</script><img src=x onerror="window.altered=1">';

  for (const [name, query] of [
    ['colours that end the rule', 'accent=red;}*{display:none}&surface=%23fff}body{display:none'],
    ['markup in values', `sender=${encodeURIComponent(CODE)}&topic=&section=&source-href=${encodeURIComponent(CODE)}`],
    ['links that are code', 'source-href=javascript:window.altered=1&download-href=data:text/html,x'],
    [
      'handlers, styles and ids',
      'onload=window.altered=1&onclick=window.altered=1&style=display:none&id=x&is=x&slot=x',
    ],
    ['values beyond all measure', `sender=${'x'.repeat(10_000)}&accent=%23${'f'.repeat(3000)}`],
  ] as const) {
    test(name, async (t) => {
      const { page, log } = await open(t, `?programme=baerum-ap-mangfold&${query}`);
      const { state, text } = await read(page, 'pledge-list');
      assert.equal(state, 'ready');
      assert.match(text, /18 løfter/);
      const found = await page.evaluate(() => {
        const list = document.querySelector('pledge-list');
        const links = [...(list?.shadowRoot?.querySelectorAll('a') ?? [])].map((it) => it.protocol);
        const names = list?.getAttributeNames().filter((it) => /^(?:on|style|id|is|slot)/.test(it));
        return { altered: 'altered' in window, links: links.filter((it) => !it.startsWith('http')), names };
      });
      assert.deepEqual(found, { altered: false, links: [], names: [] });
      assert.deepEqual(
        log.filter((line) => !line.startsWith('warn: Partiprogram: ')),
        [],
      );
      assert.ok(log.join('').length < 2000);
    });
  }

  test('an element with markup for an id says it as text', async (t) => {
    const { page } = await open(t, `?programme=${encodeURIComponent(CODE)}`);
    const { state, text } = await read(page, 'pledge-list');
    assert.equal(state, 'error');
    assert.ok(text.includes('<script>'));
    assert.equal(await page.evaluate(() => 'altered' in window), false);
  });
});

suite('data of the host', () => {
  test('are shown in a frame of their own origin', async (t) => {
    const { page, log } = await open(t, `?${OWN}`);
    assert.equal((await read(page, 'pledge-list')).state, 'ready');
    assert.deepEqual(log, []);
  });

  test('are refused where their hash is another', async (t) => {
    const { page } = await open(t, `?${OWN}&integrity=sha256-47DEQpj8HBSa%2B/TImW%2B5JCeuQeRkm5NMpJWZG3hSuFU=`);
    assert.equal((await read(page, 'pledge-list')).state, 'error');
  });

  test('of another origin are shown in its page, and not by themselves under our address', async (t) => {
    const { page, inside, site } = await openFramed(t, ['programme=fjordby-hav-2025']);
    const own = `${site.files}/frame.html?programme=fjordby-hav-2025&src=${site.address}/fixtures/fjordby.json`;
    await page.$eval('iframe', (it, src) => (it.src = src), own);
    const frame = await inside();
    const list = await frame.waitForSelector('pledge-list:state(ready)');
    assert.match(list ? (await look(list)).text : '', /Fjordby Havparti/);

    await page.goto(own);
    assert.equal(await sentencesOf(page), 'Dette vises bare på siden det hører til.');
  });
});

/** What axe finds on a page, in its frames and in all elements in them. */
async function violations(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const frame of page.frames()) await frame.evaluate(source);
  return page.evaluate(
    async (tags, rules) => {
      const { axe: it } = window as unknown as { axe: typeof axe };
      const found = await it.run({
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(rules.map((id) => [id, { enabled: true }])),
      });
      const framed = found.passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1));
      const places = found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
      );
      return framed ? places : ['axe did not look into the frames', ...places];
    },
    AXE_TAGS,
    AXE_RULES,
  );
}

test('axe finds nothing in frames, nor on the page around them', async (t) => {
  const queries = [
    'element=pledge-list&programme=baerum-ap-mangfold&controls&frame=a',
    'element=topic-compare&municipality=3201&topic=inkludering&limit=2&controls&frame=b',
    'element=agree-poll&programme=baerum-ap-mangfold&frame=c',
    'element=marquee&frame=d',
    'programme=ingenting&frame=e',
  ];
  const { page, followed } = await openFramed(t, queries, { elsewhere: false });
  for (const id of ['a', 'b', 'c', 'd', 'e']) await followed(id);
  assert.deepEqual(await violations(page), []);
});
