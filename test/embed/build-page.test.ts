/** From opening the page that makes code to a working page made of it, for each kind of code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import { layoutShift, openPage, type BrowserPage, type BrowserPageOptions } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** What a page allows that allows no more than it must. */
const strict = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; base-uri 'none'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html partiprogram";

interface Builder extends BrowserPage {
  /** Where the built files are. */
  readonly origin: string;
  /** The code of a kind, as it is copied. */
  readonly code: (kind: 'script' | 'wordpress' | 'frame' | 'text') => Promise<string>;
}

async function openBuilder(t: TestContext, query = '', options: BrowserPageOptions = {}): Promise<Builder> {
  const site = await openSite(t);
  const opened = await openPage(t, `${site.address}/build.html${query}`, options);
  const { page } = opened;
  await page.waitForSelector('choice-preview .sheet > :state(ready)');
  return {
    ...opened,
    origin: site.address,
    code: (kind) => page.$eval(`[aria-labelledby=code-${kind}] textarea`, (it) => it.value),
  };
}

/** Goes on with Tab until something has the focus, as somebody does who has no mouse. Returns how many keys that took. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let keys = 1; keys < 120; keys++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return keys;
  }
  throw new Error(`No Tab leads to ${selector}`);
}

/** A page of somebody else's with some code in it, from another origin than the files. */
async function openHost(t: TestContext, code: string, policy?: string): Promise<BrowserPage> {
  const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Sak</title></head>
    <body><main><h1>Sak</h1>${code}<p>Slutt</p></main></body></html>`;
  const site = await openSite(t, {
    pages: { 'host.html': page },
    ...(policy !== undefined && { policy: () => policy }),
  });
  return openPage(t, `${site.address}/host.html`);
}

test('from nothing to four working pages, by keyboard alone, under a strict policy', async (t) => {
  const begun = performance.now();
  const builder = await openBuilder(t);
  const { page, origin } = builder;
  let keys = await tabTo(page, '#whose');
  await page.keyboard.press('ArrowDown');
  keys += await tabTo(page, '#topic');
  await page.keyboard.type('Ink');
  await page.waitForFunction(() => location.search.includes('topic=inkludering'));
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('[aria-labelledby=code-text] textarea')?.value.includes('<li'),
  );
  const allowed = { permission: { name: 'clipboard-write' }, state: 'granted' } as const;
  await page.browserContext().setPermission(origin, allowed);
  // Past the preview, which has some thirty places to go to.
  keys += await tabTo(page, '[href="#codes"]');
  await page.keyboard.press('Enter');
  keys += await tabTo(page, '[aria-labelledby=code-script] button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('[aria-labelledby=code-script] [role=status]')?.textContent.includes('Kopiert'),
  );
  t.diagnostic(`${keys + 6} keys, ${Math.round(performance.now() - begun)} ms with the browser's start`);
  assert.deepEqual(builder.log, []);

  for (const kind of ['script', 'wordpress'] as const) {
    const host = await openHost(t, await builder.code(kind), strict(origin));
    await host.page.waitForSelector('pledge-list:state(ready)');
    const heard = await host.page.$eval('pledge-list', (it) => it.shadowRoot?.textContent ?? '');
    assert.match(heard, /Bærum Arbeiderparti/, kind);
    assertOnlyLooksRefused(host.log);
  }

  const frame = await openHost(t, await builder.code('frame'), strict(origin));
  const iframe = (await frame.page.waitForSelector('iframe')) as ElementHandle<HTMLIFrameElement>;
  const inside = await iframe.contentFrame();
  await inside.waitForSelector('pledge-list:state(ready)');
  await frame.page.waitForFunction(() => Math.abs((document.querySelector('iframe')?.offsetHeight ?? 640) - 640) > 20);
  assert.match(await iframe.evaluate((it) => it.title), /^Bærum Arbeiderparti/);
  assertOnlyLooksRefused(frame.log);

  const text = await openHost(t, await builder.code('text'), "default-src 'none'");
  assert.equal((await text.page.$$('li')).length, 11);
  assert.deepEqual(text.log, []);
});

/** The style sheet and the attribute that are in the code may be refused, and nothing else. */
function assertOnlyLooksRefused(log: readonly string[]): void {
  const others = log.filter((line) => !/style-src|inline style/i.test(line));
  assert.deepEqual(others, []);
}

for (const query of [
  '?element=pledge-list&programme=baerum-ap-mangfold&controls=',
  '?element=pledge-list&programme=baerum-ps-2023&topic=skole&limit=5&controls=',
  '?element=topic-compare&municipality=3201&topic=inkludering&limit=5',
  '?element=agree-poll&programme=baerum-ap-mangfold',
]) {
  test(`nothing moves on a page with the code: ${query}`, async (t) => {
    const builder = await openBuilder(t, query);
    await builder.page.waitForNetworkIdle();
    for (const kind of ['script', 'frame'] as const) {
      const { page } = await openHost(t, await builder.code(kind));
      const [element = ''] = /(?<=element=)[a-z-]+/.exec(query) ?? [];
      const where = kind === 'frame' ? await (await page.waitForSelector('iframe'))?.contentFrame() : page;
      await where?.waitForSelector(`${element}:state(ready)`);
      const shift = await layoutShift(page);
      assert.equal(shift.toFixed(2), '0.00', kind);
    }
  });
}

test('the address keeps the choice, and nothing is asked of any other host', async (t) => {
  const builder = await openBuilder(t);
  const { page, origin, requests } = builder;
  await page.click('.card:nth-of-type(2) input');
  await page.select('#municipality', '3201');
  await page.select('#topic', 'skole');
  await page.select('#lang', 'en');
  await page.waitForFunction(() => location.search.includes('lang=en'));
  await page.waitForSelector('choice-preview topic-compare:state(ready)');
  const whole = (): Promise<unknown> =>
    page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[aria-labelledby=code-script] textarea')?.value.includes('<table'),
    );
  await whole();
  const before = await builder.code('script');
  assert.match(before, /<topic-compare municipality="3201" topic="skole" controls lang="en">/);
  await page.reload();
  await page.waitForSelector('choice-preview topic-compare:state(ready)');
  await whole();
  assert.equal(await builder.code('script'), before);
  assert.deepEqual(
    requests.filter((it) => !it.startsWith(`${origin}/`)),
    [],
  );
});

test('colours come into the code, and hard ones are warned of', async (t) => {
  const { page, code } = await openBuilder(t);
  await page.$eval('#colour-accent', (it) => {
    (it as HTMLInputElement).value = '#ffee00';
    it.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForSelector('.doubtful');
  assert.match(await code('script'), /<style>pledge-list\{--pp-accent:#ffee00\}<\/style>/);
  const accent = (): Promise<string> =>
    page.$eval('choice-preview pledge-list', (it) => getComputedStyle(it).getPropertyValue('--pp-accent'));
  assert.equal(await accent(), '#ffee00');
  await page.click('.colour .link');
  await page.waitForFunction(() => !document.querySelector('.doubtful'));
  assert.equal(await accent(), '');
});

test('a file of one’s own is shown, and stays on the machine', async (t) => {
  const { page, code, requests } = await openBuilder(t);
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'feil.json'), '{"programmes": 3}');
  await writeFile(join(folder, 'mitt.json'), JSON.stringify(OWN));
  await page.click('own-file summary');
  const input = (await page.$('#own')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, 'feil.json'));
  await page.waitForFunction(() => document.querySelector('own-file [role=alert]')?.textContent.includes('feil.json'));
  const asked = requests.length;
  await input.uploadFile(join(folder, 'mitt.json'));
  await page.waitForSelector('choice-preview program-data > pledge-list:state(ready)');
  assert.match(
    await code('script'),
    /<program-data src="mitt\.json"><pledge-list programme="fjordby-vart-parti-2027" controls>/,
  );
  assert.equal(await page.$('[aria-labelledby=code-frame] textarea'), null);
  assert.ok(requests.slice(asked).every((it) => !it.includes('mitt')));
  assert.equal(await page.evaluate(() => location.search), '');
});

for (const [scheme, width] of [
  ['light', 360],
  ['dark', 1280],
] as const) {
  test(`axe finds nothing, ${scheme}, ${width} px`, async (t) => {
    const { page } = await openBuilder(t, '', { width });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.click(`choice-preview .buttons:last-of-type button:last-child`);
    assert.deepEqual(await violations(page), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px beyond the screen`);
  });
}

test('says what to do where the programmes do not come', async (t) => {
  let offline = true;
  const site = await openSite(t);
  const { page } = await openPage(t, `${site.address}/build.html`, {
    intercept: (request) =>
      void (offline && request.url().endsWith('/offer.json') ? request.abort() : request.continue()),
  });
  await page.waitForSelector('[role=alert] button');
  offline = false;
  await page.click('[role=alert] button');
  await page.waitForSelector('choice-preview .sheet > :state(ready)');
});

/** A dataset as `import.html` makes it. */
const OWN = {
  version: '1',
  date: '2026-11-30',
  parties: [],
  municipalities: [{ id: '9901', name: 'Fjordby', county: 'Kystland' }],
  topics: [],
  issues: [],
  programmes: [
    {
      id: 'fjordby-vart-parti-2027',
      kind: 'party-programme',
      publisher: { independent: true, municipality: '9901', name: 'Vårt parti' },
      title: 'Program',
      language: 'nb',
      period: { from: 2027, to: 2031 },
      coverage: 'whole',
      source: { document: 'program.pdf' },
      sections: [
        {
          id: 'skole',
          heading: 'Skole',
          entries: [{ id: 'fjordby-vart-parti-2027/skole/1', kind: 'pledge', quote: 'bygge ny skole', topics: [] }],
        },
      ],
    },
  ],
};
