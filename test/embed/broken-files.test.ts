/** Files that are not the ones that were built, or that do not come: nothing of them is shown, and the reader is told. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { entriesOf } from '@partiprogram/programmes';
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';
import { fired, look, openPage, press, read, type BrowserPage } from '../support/browser-page.js';
import { openSite, programmeOf, type HostSite, type HostSiteOptions } from '../support/host-site.js';

const UNREACHABLE = 'Klarte ikke å hente programdataene akkurat nå.';
const REFUSED = 'Nettstedet svarte, men ga ikke fra seg programdataene.';
const ALTERED = 'Programdataene kan ikke vises: Filen er endret underveis.';
const DAMAGED = 'Programdataene kan ikke vises: Det er en feil i filen.';
const RETRY = 'Prøv igjen';

const FALLBACK = {
  'topic-compare': 'Sammenligningen står i artikkelen vår.',
  'pledge-list': 'Løftene står i partiets program.',
  'agree-poll': 'Si din mening i kommentarfeltet.',
} as const;
const TAGS = Object.keys(FALLBACK) as (keyof typeof FALLBACK)[];

interface Setup extends BrowserPage {
  readonly site: HostSite;
}

async function setup(
  t: TestContext,
  options: HostSiteOptions & { readonly on?: string; readonly intercept?: (request: HTTPRequest) => void } = {},
): Promise<Setup> {
  const { on = 'plain.html', intercept, ...rest } = options;
  const site = await openSite(t, rest);
  return { site, ...(await openPage(t, `${site.address}/${on}`, intercept ? { intercept } : {})) };
}

/** Changes one letter where it stands first. */
const oneLetter = (from: string, to: string) => (text: string) => text.replace(from, to);

/** An element whose data did not come says so, offers another try, and leaves the page's fallback on the screen. */
async function assertFailed(page: Page, tag: keyof typeof FALLBACK, message = UNREACHABLE): Promise<void> {
  const { state, text, fallback } = await read(page, tag);
  assert.deepEqual(
    { state, text, fallback },
    { state: 'error', text: `${message}\n${RETRY}`, fallback: FALLBACK[tag] },
  );
}

void test('another script than the integrity names does not run', async (t) => {
  const { page, log, requests } = await setup(t, {
    changes: { 'embed.js': oneLetter('partiprogram', 'partiprograM') },
  });
  for (const tag of TAGS) {
    await (await page.$(tag))!.evaluate((element) => element.scrollIntoView());
    const { state, fallback } = await look((await page.$(tag))!);
    assert.deepEqual([state, fallback], ['undefined', FALLBACK[tag]]);
  }
  await page.waitForNetworkIdle();
  assert.equal(log.filter((line) => line.includes("'integrity'")).length, 1);
  assert.deepEqual(
    requests.filter((url) => /\/(data|features)\//.test(url)),
    [],
  );
});

void test('a changed feature does not run, and everything else does', async (t) => {
  const { page, log, said } = await setup(t, {
    changes: { 'features/pledge-list/search.js': (text) => `${text};document.title='ran'` },
  });
  for (const tag of TAGS) assert.equal((await read(page, tag)).state, 'ready');
  const title = await page.title();
  await page.focus('pledge-list >>> input');
  await said('features/pledge-list/search.js: is not the file that was built');
  assert.equal((await read(page, 'pledge-list')).state, 'ready');

  // Once for what the reader did, and not again and again: a page that goes on trying is a frozen page.
  await page.waitForNetworkIdle();
  assert.equal(log.filter((line) => line.includes('search.js: ')).length, 1);
  assert.equal(await page.title(), title);
});

for (const [what, changes, intercept] of [
  ['that was changed', { 'features/messages/en.js': oneLetter('Pledges from', 'Pledges form') }, undefined],
  [
    'that does not come',
    {},
    (request: HTTPRequest) => void (request.url().includes('/messages/en.js') ? request.abort() : request.continue()),
  ],
] as const) {
  void test(`a language ${what} leaves the element readable in bokmål`, async (t) => {
    const { page, log, said } = await setup(t, { on: 'english.html', changes, ...(intercept ? { intercept } : {}) });
    await said('features/messages/en.js: ');
    const { state, text, fallback } = await read(page, 'pledge-list');
    assert.deepEqual([state, fallback], ['ready', '']);
    assert.match(text, /Programdata 20\d\d/);
    assert.doesNotMatch(text, /Pledges form|undefined/);
    const name = await page.$eval('pledge-list >>> section', (it) => it.ariaLabel);
    assert.match(name ?? '', /^Løfter fra /);
    await page.waitForNetworkIdle();
    assert.equal(log.filter((line) => line.includes('en.js: ')).length, 1);
    assert.ok(!log.some((line) => line.startsWith('uncaught')), log.join('\n'));
  });
}

void test('a changed catalogue: nothing of it is shown', async (t) => {
  const { page } = await setup(t, { changes: { 'data/catalogue.json': oneLetter('"label":"', '"label":"X') } });
  for (const tag of TAGS) await assertFailed(page, tag, ALTERED);
});

void test('a changed catalogue in English: nothing of it is shown', async (t) => {
  const { page } = await setup(t, {
    on: 'english.html',
    changes: { 'data/en/catalogue.json': oneLetter('"label":"', '"label":"X') },
  });
  const { state, text, fallback } = await read(page, 'pledge-list');
  assert.deepEqual(
    [state, text, fallback],
    [
      'error',
      'The programme data cannot be shown: the file was changed on its way.\nTry again',
      'The pledges are in the programme.',
    ],
  );
});

void test('a changed comparison: nothing of it is shown', async (t) => {
  const path = 'data/municipalities/3201/inkludering.json';
  const { page } = await setup(t, { changes: { [path]: oneLetter('"title":"', '"title":"X') } });
  await assertFailed(page, 'topic-compare', ALTERED);
});

void test('another file in the place of one, though it was built with it: nothing of it is shown', async (t) => {
  const build = await openSite(t);
  const other = await build.read('data/programmes/asker-v-utenforskap.json');
  const { page } = await setup(t, { changes: { 'data/programmes/baerum-ap-mangfold.json': () => other } });
  await assertFailed(page, 'pledge-list', ALTERED);
});

void test('a changed programme: nothing of it is shown', async (t) => {
  const path = 'data/programmes/baerum-ap-mangfold.json';
  const { page } = await setup(t, { changes: { [path]: oneLetter('"title":"', '"title":"X') } });
  await assertFailed(page, 'pledge-list', ALTERED);
  assert.equal((await read(page, 'topic-compare')).state, 'ready');
});

void test('a changed programme among others: the comparison names the one that is missing', async (t) => {
  const path = 'data/programmes/asker-v-utenforskap/inkludering.json';
  const { page, said } = await setup(t, {
    on: 'several.html',
    changes: { [path]: oneLetter('"name":"', '"name":"X') },
  });
  const { state, text } = await read(page, 'topic-compare[programmes]');
  assert.equal(state, 'ready');
  assert.match(text, /Her mangler: asker-v-utenforskap\./);
  assert.doesNotMatch(text, /XAsker/);
  await said(`Partiprogram: ${new URL(page.url()).origin}`);
  await said(`${path}: is not the file that was built`);
});

void test('what a search has besides, changed: it finds what is said in the very words, and nothing by the changed ones', async (t) => {
  const { page, site } = await setup(t, { changes: { 'data/words.json': oneLetter('"innvandring ', '"qqqqqq ') } });
  await read(page, 'pledge-list');
  const [first] = entriesOf(await programmeOf(site, 'baerum-ap-mangfold'));
  const [said = ''] = /\p{L}{8,}/u.exec(first!.entry.statement ?? '') ?? [];
  for (const [query, answer] of [
    [said, 'Viser '],
    ['qqqqqq', 'Ingen treff.'],
  ] as const) {
    await (await page.$('pledge-list >>> input'))!.click({ count: 3 });
    await page.keyboard.type(query);
    await page.waitForFunction(
      (words) =>
        document.querySelector('pledge-list')?.shadowRoot?.querySelector('[part=status]')?.textContent?.includes(words),
      {},
      answer,
    );
  }
});

void test('no network: a message, and another try once it is back', async (t) => {
  let dead = true;
  const { page } = await setup(t, {
    intercept: (request) => void (dead && request.url().includes('/data/') ? request.abort() : request.continue()),
  });
  for (const tag of TAGS) await assertFailed(page, tag);

  const again = await fired(page, 'pledge-list', 'error');
  await press(page, 'pledge-list', RETRY);
  assert.equal(await again.event, 'error');
  await assertFailed(page, 'pledge-list');

  dead = false;
  for (const tag of TAGS) {
    const { event } = await fired(page, tag, 'load');
    await press(page, tag, RETRY);
    assert.equal(await event, 'load');
    const { state, fallback } = await read(page, tag);
    assert.deepEqual([state, fallback], ['ready', '']);
  }
});

/** What may come in place of a page's own dataset: what the reader is told, and the author of the page. */
const ANSWERS: Readonly<Record<string, readonly [(dataset: string) => Partial<ResponseForRequest>, string, string]>> = {
  'is not there': [(body) => ({ status: 404, body }), REFUSED, 'status 404'],
  'is a page to log in': [() => ({ body: '<!doctype html><title>Logg inn</title>' }), DAMAGED, 'Unexpected token'],
  'is JSON of another shape': [() => ({ body: '{"programmes":{"a":1}}' }), DAMAGED, '$.version: expected a text'],
  'has a fault deep inside': [
    (body) => ({ body: body.replace(/"lines": \[\d+, \d+\]/, '"lines": "1"') }),
    DAMAGED,
    '$.programmes[0].sections[0].',
  ],
  'is empty': [() => ({ body: '' }), DAMAGED, 'Unexpected end of JSON input'],
  // Right in everything but its size.
  'is too large': [(dataset) => ({ body: dataset.padEnd(8_000_001) }), DAMAGED, 'more than 8000000 bytes'],
};

for (const [what, [answer, message, reason]] of Object.entries(ANSWERS)) {
  void test(`a dataset of the page that ${what}: a sentence for the reader, one line for the author`, async (t) => {
    const response = answer(await fjordby());
    const { page, log, said } = await setup(t, {
      on: 'provider.html',
      intercept: (request) =>
        void (request.url().endsWith('/fjordby.json') ? request.respond(response) : request.continue()),
    });
    const { state, text, fallback } = await read(page, 'pledge-list');
    assert.deepEqual([state, text, fallback], ['error', `${message}\n${RETRY}`, 'Løftene står i programmet.']);
    await said('Partiprogram: ');
    await page.waitForNetworkIdle();
    const [line = '', ...others] = log.filter((it) => !it.includes('status of 404'));
    assert.ok(line.includes(`/fixtures/fjordby.json: `) && line.includes(reason), line);
    assert.deepEqual(others, []);
  });
}

void test('markup in a text is text', async (t) => {
  const markup = '<img src="/x.png" onerror="document.title=1"><script>document.title=2</script>';
  const body = (await fjordby()).replace('"åpne to nye badeplasser"', JSON.stringify(markup));
  const { page, log, requests, site } = await setup(t, {
    on: 'provider.html',
    intercept: (request) =>
      void (request.url().endsWith('/fjordby.json') ? request.respond({ status: 200, body }) : request.continue()),
  });
  const { text } = await read(page, 'pledge-list');
  assert.ok(text.includes(markup), text);
  assert.equal(await page.title(), 'A page that brings its own dataset');
  assert.ok(!requests.includes(`${site.address}/x.png`));
  assert.deepEqual(log, []);
});

/** The dataset that `provider.html` brings. */
function fjordby(): Promise<string> {
  return readFile(new URL('../fixtures/fjordby.json', import.meta.url), 'utf8');
}
