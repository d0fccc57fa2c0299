/** The list in a reader's hands: features that come later, addresses of one pledge, linked data, paper, and what is read aloud. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { entriesOf } from '@partiprogram/programmes';
import type { Page } from 'puppeteer-core';
import { openPage, read, type BrowserPage } from '../support/browser-page.js';
import { openSite, programmeOf, type HostSite, type HostSiteOptions } from '../support/host-site.js';

const MDG = 'baerum-mdg-program';
const AP = 'baerum-ap-mangfold';

/** Nothing but where our files are served from: no inline script, no style at all, strings are no markup. */
const strict = (origin: string): string =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html partiprogram',
  ].join('; ');

/** A page of our own making on a site that serves the built files. */
async function open(
  t: TestContext,
  body: string,
  {
    hash = '',
    screenReader = false,
    ...options
  }: HostSiteOptions & { readonly hash?: string; readonly screenReader?: boolean } = {},
): Promise<BrowserPage & { readonly site: HostSite }> {
  const script = `<script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>`;
  const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Egen side</title>${script}</head><body><main>${body}</main></body></html>`;
  const site = await openSite(t, { ...options, pages: { 'own.html': page } });
  return { site, ...(await openPage(t, `${site.address}/own.html${hash}`, { screenReader })) };
}

/** Waits until all entries of the list are drawn. */
function drawn(page: Page, count: number): Promise<unknown> {
  return page.waitForFunction(
    (wanted) =>
      document.querySelector('pledge-list')?.shadowRoot?.querySelectorAll('.list [part=entry]').length === wanted,
    {},
    count,
  );
}

/** Waits until something is in the list. */
function shown(page: Page, selector: string): Promise<unknown> {
  return page.waitForFunction(
    (it) => document.querySelector('pledge-list')?.shadowRoot?.querySelector(it) !== null,
    {},
    selector,
  );
}

/** What has the focus in the list: the id of an entry or section, or else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.querySelector('pledge-list')?.shadowRoot?.activeElement;
    return element?.id || element?.textContent?.trim() || '';
  });
}

void test('the whole programme is on the page once the browser has had time, and nothing is taken away again', async (t) => {
  const { page, log } = await open(t, `<pledge-list programme="${MDG}"></pledge-list>`);
  await read(page, 'pledge-list');
  await drawn(page, 449);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await drawn(page, 449);
  assert.deepEqual(log, []);
});

void test('the search of the browser finds what is far below, and in a section that is closed', async (t) => {
  const { page, site } = await open(t, `<pledge-list programme="${MDG}" collapsed></pledge-list>`);
  await read(page, 'pledge-list');
  await drawn(page, 449);
  const last = entriesOf(await programmeOf(site, MDG)).at(-1)!.entry;
  const closed = await page.$eval(
    'pledge-list',
    (it) => it.shadowRoot!.querySelectorAll('[hidden=until-found]').length,
  );
  assert.ok(closed >= 27, `${closed} sections are closed`);
  await page.evaluate((id) => {
    const root = document.querySelector('pledge-list')!.shadowRoot!;
    // What the browser does before it shows what it has found.
    for (let box = root.getElementById(id)!.closest('[hidden]'); box; box = box.closest('[hidden]')) {
      box.dispatchEvent(new Event('beforematch', { bubbles: true }));
      box.removeAttribute('hidden');
    }
  }, last.id);
  await page.waitForFunction(
    (id) => {
      const root = document.querySelector('pledge-list')!.shadowRoot!;
      const box = root.getElementById(id)!.parentElement!.closest('[id]')!;
      return root.querySelector(`[aria-controls="${box.id}"]`)?.ariaExpanded === 'true';
    },
    {},
    last.id,
  );
});

for (const [name, markup, ahead] of [
  ['alone', `<pledge-list programme="${AP}" controls></pledge-list>`, []],
  [
    'beside a poll',
    `<pledge-list programme="${AP}" controls></pledge-list><agree-poll programme="${AP}"></agree-poll>`,
    ['agree-poll/reply', 'agree-poll/overview'],
  ],
] as const) {
  void test(`${name}: features come when they are asked for, each once`, async (t) => {
    const { page, log, requests } = await open(t, markup);
    await read(page, 'pledge-list');
    await page.waitForNetworkIdle();
    const all = (): string[] => requests.flatMap((url) => /features\/([\w/-]+)\.js/.exec(url)?.[1] ?? []);
    assert.deepEqual(all(), ahead);
    const features = (): string[] => all().slice(ahead.length);
    await page.focus('pledge-list >>> input');
    await page.keyboard.type('norskkurs');
    await shown(page, '.found li');
    assert.deepEqual(features(), ['pledge-list/search']);
    await page.click('pledge-list >>> .found [part=more]');
    await shown(page, '.panel dl');
    assert.deepEqual(features(), ['pledge-list/search', 'pledge-list/details']);
    assert.deepEqual(log, []);
  });

  void test(`${name}: a changed feature does not run, and the list does without it`, async (t) => {
    const { page, said } = await open(t, markup, {
      changes: { 'features/pledge-list/details.js': (text) => `${text};document.title='ran'` },
    });
    await read(page, 'pledge-list');
    await page.click('pledge-list >>> [part=more]');
    await page.waitForFunction(() =>
      document.querySelector('pledge-list')?.shadowRoot?.textContent.includes('Dette lot seg ikke hente akkurat nå.'),
    );
    assert.equal((await read(page, 'pledge-list')).state, 'ready');
    assert.equal(await page.title(), 'Egen side');
    assert.equal(await page.$('pledge-list >>> .panel dl'), null);
    await said('features/pledge-list/details.js: is not the file that was built');
  });
}

void test('the address of one pledge leads to it, on load, after a reload, and when it changes', async (t) => {
  const id = `${MDG}/arbeid/22`;
  const { page, log } = await open(t, `<pledge-list programme="${MDG}" deep-links collapsed></pledge-list>`, {
    hash: `#${id}`,
  });
  const there = async (wanted: string): Promise<void> => {
    await page.waitForFunction(
      (it) => document.querySelector('pledge-list')?.shadowRoot?.activeElement?.id === it,
      {},
      wanted,
    );
    const top = await page.evaluate((it) => {
      const root = document.querySelector('pledge-list')!.shadowRoot!;
      return root.getElementById(it)!.getBoundingClientRect().top;
    }, wanted);
    assert.ok(top > -2 && top < 800, `at ${top}`);
  };
  await there(id);
  await page.reload();
  await there(id);
  await page.evaluate((other) => (location.hash = other), `${MDG}/skole/3`);
  await there(`${MDG}/skole/3`);
  await page.evaluate(() => (location.hash = '%E0%A4%A'));
  await page.evaluate(() => (location.hash = 'somewhere-else'));
  await there(`${MDG}/skole/3`);
  assert.deepEqual(log, []);
});

void test('without `deep-links` the address of the page is the page’s alone', async (t) => {
  const { page } = await open(t, `<pledge-list programme="${AP}"></pledge-list>`, { hash: `#${AP}/mangfold/3` });
  await read(page, 'pledge-list');
  await page.waitForNetworkIdle();
  assert.equal(await focused(page), '');
});

void test('linked data under a strict policy with Trusted Types', async (t) => {
  const { page, log } = await open(t, `<pledge-list programme="${AP}" json-ld></pledge-list>`, { policy: strict });
  await read(page, 'pledge-list');
  const script = await page.waitForSelector('head > script[type="application/ld+json"]');
  const json = JSON.parse((await script?.evaluate((it) => it.textContent)) ?? '') as {
    '@graph': { '@type': string; text: string; citation: { name: string } }[];
  };
  assert.equal(json['@graph'].length, 18);
  assert.deepEqual([...new Set(json['@graph'].map((it) => it['@type']))], ['Claim']);
  assert.match(json['@graph'][0]!.citation.name, /Mangfold/);
  for (const { text } of json['@graph']) assert.match(text, /^Bærum Arbeiderparti vil \S.*[^.]\.$/);
  assert.deepEqual(log, []);
});

void test('linked data leaves what is inside the tag as the page wrote it, and goes with the list', async (t) => {
  const { page } = await open(
    t,
    '<pledge-list programme="baerum-ap-mangfold" json-ld><p>Les programmet.</p><!-- hydrated --></pledge-list>',
  );
  await read(page, 'pledge-list');
  const script = 'head > script[type="application/ld+json"]';
  await page.waitForSelector(script);
  const inside = await page.$eval('pledge-list', (it) => it.innerHTML);
  assert.equal(inside, '<p>Les programmet.</p><!-- hydrated -->');
  await page.$eval('pledge-list', (it) => it.setAttribute('json-ld', 'false'));
  await page.waitForFunction((it) => !document.querySelector(it), {}, script);
  await page.$eval('pledge-list', (it) => it.setAttribute('json-ld', ''));
  await page.waitForSelector(script);
  await page.$eval('pledge-list', (it) => it.removeAttribute('json-ld'));
  await page.waitForFunction((it) => !document.querySelector(it), {}, script);
  await page.$eval('pledge-list', (it) => it.setAttribute('json-ld', ''));
  await page.waitForSelector(script);
  await page.$eval('pledge-list', (it) => {
    const list = it;
    it.remove();
    document.body.prepend(list);
  });
  await page.waitForSelector(script);
  assert.equal(await page.$$eval(script, (all) => all.length), 1);
  // Of a municipality's plan nothing is a pledge.
  await page.$eval('pledge-list', (it) => it.setAttribute('programme', 'drammen-kommune-planprogram'));
  await page.waitForFunction((it) => !document.querySelector(it), {}, script);
  await page.$eval('pledge-list', (it) => it.setAttribute('programme', 'baerum-ap-mangfold'));
  await page.waitForSelector(script);
  await page.$eval('pledge-list', (it) => it.remove());
  assert.equal(await page.$(script), null);
});

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

void test('a screen reader gets all of it: the heading of each section, each pledge, and a name for each button', async (t) => {
  const { page, site } = await open(t, `<pledge-list programme="${MDG}" controls></pledge-list>`, {
    screenReader: true,
  });
  await read(page, 'pledge-list');
  await drawn(page, 449);
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const of = (role: string): string[] =>
    nodes.filter((it) => !it.ignored && it.role?.value === role).map((it) => it.name?.value ?? '');
  const programme = await programmeOf(site, MDG);
  const headings = of('heading');
  for (const { section } of entriesOf(programme)) assert.ok(headings.includes(section.heading), section.heading);
  const count = of('listitem').length;
  assert.ok(count >= 449, `${count} items`);
  const texts = new Set(of('StaticText'));
  const missing = entriesOf(programme).filter(({ entry }) => !texts.has(entry.statement!));
  assert.deepEqual(
    missing.map(({ entry }) => entry.id),
    [],
  );
  for (const name of of('button')) assert.notEqual(name, '');
  assert.deepEqual(of('searchbox'), ['Søk']);
  assert.ok(of('region').includes('Løfter fra De Grønne i Bærum: Program for De Grønne i Bærum'));
  assert.ok(of('search').length === 1);
});

void test('on paper all sections are open and all pledges there', async (t) => {
  const { page } = await open(t, `<pledge-list programme="${MDG}" collapsed></pledge-list>`);
  await read(page, 'pledge-list');
  // Before the browser had the time to draw the rest.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(
    await page.$eval('pledge-list', (it) => it.shadowRoot!.querySelectorAll('.list [part=entry]').length),
    449,
  );
  await page.emulateMediaType('print');
  const heights = await page.$eval('pledge-list', (it) =>
    [...it.shadowRoot!.querySelectorAll('.list [part=entry]')].map((entry) => entry.getBoundingClientRect().height),
  );
  assert.ok(Math.min(...heights) > 10, 'each has a height');
});
