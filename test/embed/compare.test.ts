/** `<topic-compare>` from the built files: what it loads, what moves, and what a screen reader is told. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { openPage, press, read, type BrowserPage } from '../support/browser-page.js';
import { openSite, type HostSite } from '../support/host-site.js';

/** What one topic with three programmes may load besides the script, which `npm run size` measures, in bytes of Brotli. */
const LIMIT = 13_500;

const LOOKS = 'body{margin:0;font:16px/1.5 sans-serif} main{max-inline-size:60rem;margin-inline:auto;padding:16px}';

interface Opened extends BrowserPage {
  readonly site: HostSite;
}

/** A page of a newspaper with this in the middle of an article. */
async function openArticle(
  t: TestContext,
  markup: (site: HostSite) => Promise<string>,
  { width = 1000, fragment = '' } = {},
): Promise<Opened> {
  const site = await openSite(t);
  const inside = await markup(site);
  const paragraph = '<p>Lokalvalget nærmer seg, og partiene har lagt fram programmene sine.</p>';
  const body = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${LOOKS}</style>
    <script type="module" src="${site.files}/embed.js"></script>
    <main><h1>Skolen i Bærum</h1>${paragraph}${inside}${paragraph.repeat(6)}</main></html>`;
  const opened = await openPage(t, `${site.address}/article.html${fragment}`, {
    width,
    intercept: (request) =>
      void (new URL(request.url()).pathname === '/article.html'
        ? request.respond({ contentType: 'text/html; charset=utf-8', body })
        : request.continue()),
  });
  return { ...opened, site };
}

const tag = (attributes: string, inside = ''): string => `<topic-compare ${attributes}>${inside}</topic-compare>`;

void test('one topic with three programmes loads the script and at most 13.5 kB of data, whichever the topic', async (t) => {
  const { page, site, requests } = await openArticle(t, () =>
    Promise.resolve(tag('municipality="3201" topic="inkludering"')),
  );
  assert.equal((await read(page, 'topic-compare')).state, 'ready');
  await page.waitForNetworkIdle();
  const paths = requests
    .filter((url) => url.startsWith(`${site.files}/`))
    .map((url) => url.slice(site.files.length + 1));
  const bytes = async (path: string): Promise<number> => brotliCompressSync(await site.read(path)).length;
  const file = 'data/municipalities/3201/inkludering.json';
  assert.deepEqual([...paths].sort(), ['data/catalogue.json', file, 'embed.js']);
  const known = await bytes('data/catalogue.json');
  const catalogue = JSON.parse(await site.read('data/catalogue.json')) as { topics: { id: string }[] };
  const sizes = await Promise.all(
    catalogue.topics.map(async ({ id }) => [id, known + (await bytes(`data/municipalities/3201/${id}.json`))] as const),
  );
  assert.equal(sizes.length, 25);
  assert.deepEqual(
    sizes.filter(([, size]) => size > LIMIT),
    [],
  );
});

void test('a link to a view far below the screen loads it, leads there and opens what was open', async (t) => {
  const far = '<p style="block-size:9000px">Lang sak</p>';
  const { page, log } = await openArticle(
    t,
    () => Promise.resolve(far + tag('municipality="3201" topic="skole" deep-links')),
    { fragment: '#topic-compare=3201&topic=klima&open=kollektivtilbud/baerum-mdg-program' },
  );
  await page.waitForSelector('topic-compare:state(ready)');
  await page.waitForFunction(() => {
    const compare = document.querySelector('topic-compare')!;
    return Math.abs(compare.getBoundingClientRect().top) < 5 && compare.shadowRoot?.querySelector('.points');
  });
  const shown = await page.$eval('topic-compare', (it) => [
    it.shadowRoot!.querySelector('h2')?.textContent,
    it.shadowRoot!.querySelectorAll('td details[open]').length,
  ]);
  assert.deepEqual(shown, ['Klima og miljø', 1]);
  assert.deepEqual(log, []);
});

interface AxNode {
  readonly ignored?: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly nodeId: string;
  readonly childIds?: readonly string[];
}

/** What a screen reader meets inside the comparison, in its order: roles with their names. */
async function heard(page: Page): Promise<readonly (readonly [role: string, name: string])[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: AxNode | undefined): (readonly [string, string])[] =>
    node
      ? [
          ...(node.ignored ? [] : [[node.role?.value ?? '', node.name?.value ?? ''] as const]),
          ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id))),
        ]
      : [];
  const region = nodes.find((node) => node.role?.value === 'region' && node.name?.value.startsWith('Sammenligning'));
  return walk(region);
}

const STRUCTURE = ['region', 'heading', 'table', 'row', 'columnheader', 'rowheader', 'cell'];

void test('as a table: heading, heads of columns, then row by row, each with its head first', async (t) => {
  const { page, site } = await openArticle(t, () =>
    Promise.resolve(tag('municipality="3201" topic="skole" limit="2"')),
  );
  await read(page, 'topic-compare');
  const all = await heard(page);
  const structure = all.filter(([role]) => STRUCTURE.includes(role));
  assert.deepEqual(structure.slice(0, 3), [
    ['region', 'Sammenligning: Skole og utdanning, Bærum'],
    ['heading', 'Skole og utdanning'],
    ['table', 'Skole og utdanning'],
  ]);
  assert.deepEqual(
    structure.slice(3, 17).map(([role]) => role),
    ['row', ...Array<string>(4).fill('columnheader'), ...['row', 'rowheader', 'cell', 'cell', 'cell']].concat(
      ...['row', 'rowheader', 'cell', 'cell'],
    ),
  );
  assert.deepEqual(
    structure.slice(4, 8).map(([, name]) => name),
    ['Sak', 'Bærum Arbeiderparti temaside', 'De Grønne i Bærum program', 'Partiet Sentrum Bærum program 2023–2027'],
  );
  const [, head = ''] = structure.find(([role]) => role === 'rowheader') ?? [];
  // The issue, the proposition, how the programmes stand to each other, and the note: as the build's static comparison has them.
  const [, title = '', relation] =
    /<th scope="row"[^>]*>(.*?)<\/th>.*\n<tr><td[^>]*><small>(.*?)<\/small>/.exec(
      await site.read('static/3201/skole.html'),
    ) ?? [];
  assert.match(title, /<small>Påstand: /);
  const told = `${title}${relation?.replace('. ', '')}`.replaceAll(/<[^>]*>/g, '');
  assert.equal(head.replaceAll(' ', ''), told.replaceAll(' ', ''));
});

void test('as cards: the same table without heads of columns; each cell begins with the name of its programme', async (t) => {
  const { page } = await openArticle(t, () => Promise.resolve(tag('municipality="3201" topic="skole" limit="2"')), {
    width: 360,
  });
  await read(page, 'topic-compare');
  const structure = (await heard(page)).filter(([role]) => STRUCTURE.includes(role));
  const roles = structure.map(([role]) => role);
  assert.ok(!roles.includes('columnheader'));
  assert.equal(roles.filter((role) => role === 'table').length, 1);
  assert.deepEqual(roles.slice(3, 13), [
    'row',
    'rowheader',
    'cell',
    'cell',
    'cell',
    'row',
    'rowheader',
    'cell',
    'cell',
    'cell',
  ]);
  const names = structure.filter(([role]) => role === 'cell').map(([, name]) => name);
  for (const [at, publisher] of ['Bærum Arbeiderparti', 'De Grønne i Bærum', 'Partiet Sentrum Bærum'].entries())
    assert.ok(names[at]?.startsWith(publisher), names[at]);
});

void test('tells a screen reader, once and politely, what came of a choice', async (t) => {
  const { page } = await openArticle(t, () => Promise.resolve(tag('municipality="3201" topic="skole" controls')));
  await read(page, 'topic-compare');
  const statuses = (): Promise<string[]> =>
    page.$eval('topic-compare', (it) =>
      [...it.shadowRoot!.querySelectorAll('[role=status]')].map((status) => status.textContent.trim()).filter(Boolean),
    );
  assert.deepEqual(await statuses(), []);
  await page.$eval('topic-compare', (it) => {
    const list = it.shadowRoot!.querySelectorAll('select')[1]!;
    list.value = 'differing';
    list.dispatchEvent(new Event('change'));
  });
  await page.waitForFunction(() => document.querySelector('topic-compare')?.shadowRoot?.textContent.includes('viser'));
  assert.match((await statuses()).join('|'), /^Skole og utdanning: viser \d+ av \d+ saker\.$/);
});

void test('what stands behind a cell is there at once when it is opened, with nothing loaded for it', async (t) => {
  const { page, requests, log } = await openArticle(t, () => Promise.resolve(tag('municipality="3201" topic="skole"')));
  await read(page, 'topic-compare');
  await page.waitForNetworkIdle();
  const before = requests.length;
  await press(page, 'topic-compare', 'Punkt 3');
  await page.waitForFunction(() => document.querySelector('topic-compare')?.shadowRoot?.querySelector('.points'));
  await page.waitForNetworkIdle();
  assert.deepEqual(requests.slice(before), []);
  assert.deepEqual(log, []);
});

void test('static HTML of every comparison, without script, style or class, in both languages', async (t) => {
  const site = await openSite(t);
  const { topics } = JSON.parse(await site.read('data/catalogue.json')) as { topics: { id: string; label: string }[] };
  for (const folder of ['static', 'static/en']) {
    for (const { id } of topics) {
      const html = await site.read(`${folder}/3201/${id}.html`);
      assert.match(html, folder === 'static' ? /^<section lang="nb" dir="ltr">/ : /^<section lang="en" dir="ltr">/);
      assert.doesNotMatch(html, /<script|<style|style=|class=|on\w+=|javascript:/i, id);
      assert.match(html, /<th scope="col"[^>]*>.*<th scope="row"/s, id);
    }
  }
  const { page } = await openArticle(t, async (it) => it.read('static/3201/skole.html'));
  const [rows, columns] = await page.evaluate(() => [
    document.querySelectorAll('main tbody th').length,
    document.querySelectorAll('main thead th').length,
  ]);
  const shown = await openArticle(t, () => Promise.resolve(tag('municipality="3201" topic="skole"')));
  await read(shown.page, 'topic-compare');
  const table = await shown.page.$eval('topic-compare', (it) => [
    it.shadowRoot!.querySelectorAll('tbody tr').length,
    it.shadowRoot!.querySelectorAll('thead th').length,
  ]);
  assert.deepEqual([rows, columns], table);
});
