/** A page's own words as pledges, from the built files, in the page of a party that has pasted two lines around them. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { layoutShift, openPage, overflow, type BrowserPage, type BrowserPageOptions } from '../support/browser-page.js';
import { openSite, type HostSite } from '../support/host-site.js';

const SECTIONS = ['Skole', 'Hav og strand', 'Helse', 'Kultur', 'Veg'];

/** As WordPress writes it: blocks in groups, a list, marks in a paragraph, and a script of the theme's own. */
const PROGRAMME = SECTIONS.map(
  (heading, at) => `<div class="wp-block-group"><div class="wp-block-group__inner-container">
    <h2 class="wp-block-heading">${heading}</h2><p>Dette betyr mye for Fjordby.</p>
    <ul class="wp-block-list"><li>bygge ut ${heading.toLowerCase()} i bygda</li><li>gi frivillige i sak ${at} et årlig tilskudd</li></ul>
    <p>• male brygga nummer ${at}<br>• rydde strendene hver vår</p></div></div>`,
).join('');

const SCRIPT =
  '<script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>';

/** Nothing but where our files are served from: no inline script, no style at all, strings are no markup. */
const strict = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html partiprogram`;

const INTRODUCTION = '<p>Her er det vi vil gjøre for kommunen i de neste fire årene.</p>'.repeat(3);

async function open(
  t: TestContext,
  { programme = PROGRAMME, hash = '', ...options }: BrowserPageOptions & { programme?: string; hash?: string } = {},
): Promise<BrowserPage & { readonly site: HostSite }> {
  const site = await openSite(t, {
    policy: strict,
    pages: {
      'program.html': `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Program</title>
        <meta name="viewport" content="width=device-width">${SCRIPT}<main><h1>Programmet vårt</h1>${INTRODUCTION}
        <pledge-list publisher="Fjordpartiet" municipality="Fjordby" period="2027-2031">${programme}</pledge-list>
        <p>Bli medlem!</p></main></html>`,
    },
  });
  return { ...(await openPage(t, `${site.address}/program.html${hash}`, options)), site };
}

const wordsOf = (page: Page): Promise<string> =>
  page.$eval('pledge-list', (it) =>
    [...it.children]
      .filter((child) => child.checkVisibility())
      .map((child) => (child as HTMLElement).innerText)
      .join('\n'),
  );

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('pledge-list:state(ready)');
}

async function search(page: Page, words: string): Promise<void> {
  const field = await page.waitForSelector('pledge-list >>> input[type=search]', { visible: true });
  await field!.type(words);
  await page.waitForSelector('pledge-list >>> .status:not(:empty)', { visible: true });
}

void test('the words are the same with and without JavaScript, before and after a search, and nothing is refused', async (t) => {
  const without = await open(t, { javaScript: false });
  const written = await wordsOf(without.page);
  const { page, log, site } = await open(t);
  await ready(page);
  assert.equal(await wordsOf(page), written);
  const html = await page.$eval('pledge-list', (it) => it.innerHTML);
  await search(page, 'havet');
  const found = await wordsOf(page);
  assert.match(found, /bygge ut hav og strand/);
  assert.doesNotMatch(found, /Kultur/);
  await page.keyboard.press('Escape');
  await page.waitForFunction((before) => document.querySelector('pledge-list')?.innerHTML === before, {}, html);
  assert.equal(await wordsOf(page), written);
  assert.deepEqual(
    log.filter((line) => !/^(?:startGroup|info|endGroup)/.test(line)),
    [],
  );
  assert.ok(log.some((line) => line.includes('reads the page’s own words: 20 pledges under 5 headings')));
  assert.ok(!site.asked.some((path) => path.includes('/programmes/')), site.asked.join('\n'));
});

void test('nothing but the script and one feature is loaded before the reader does something', async (t) => {
  const { page, requests } = await open(t);
  await ready(page);
  await page.waitForNetworkIdle();
  const names = requests.map((url) => url.replace(/^.*\//, ''));
  assert.deepEqual(names, ['program.html', 'embed.js', 'own-words.js']);
});

void test('paper has the whole programme, whatever the reader searches for', async (t) => {
  const { page } = await open(t);
  await ready(page);
  await search(page, 'kultur');
  await page.emulateMediaType('print');
  const words = await wordsOf(page);
  for (const heading of SECTIONS) assert.ok(words.includes(heading), heading);
});

void test('an address leads to one pledge', async (t) => {
  const { page } = await open(t, { hash: '#veg/4' });
  await page.waitForFunction(() => CSS.highlights.has('pledge-list-chosen'));
  const said = await page.evaluate(() => [...(CSS.highlights.get('pledge-list-chosen') ?? [])].map(String).join());
  assert.equal(said, 'rydde strendene hver vår');
  assert.ok(await page.evaluate(() => scrollY > 0));
});

for (const width of [320, 360, 1280]) {
  void test(`${width} px: the head comes with hardly a move, and is no wider than the page`, async (t) => {
    const { page } = await open(t, { width });
    await ready(page);
    const shift = await layoutShift(page);
    t.diagnostic(`cumulative layout shift: ${shift.toFixed(3)}`);
    assert.ok(shift <= 0.1, `it moves by ${shift}`);
    assert.ok((await overflow(page)) <= 0);
  });
}

void test('a programme of thousands of points answers, and one beyond all reason is left as it is', async (t) => {
  const many = (count: number): string =>
    `<h2>Alt</h2><ul>${Array.from({ length: count }, (_, at) => `<li>bygge hus nummer ${at}</li>`).join('')}</ul>`;
  const large = await open(t, { programme: many(20_000) });
  await ready(large.page);
  await search(large.page, 'nummer 19999');
  assert.match(await wordsOf(large.page), /^Alt\s+bygge hus nummer 19999$/);
  const endless = await open(t, { programme: many(70_000) });
  await endless.said('leaves the page as it is: it holds more than');
  assert.match(await wordsOf(endless.page), /bygge hus nummer 69999/);
});

void test('markup that is nested without end, or full of scripts, is words and nothing else', async (t) => {
  const nested = `${'<div>'.repeat(400)}<h2>Dypt</h2><ul><li>grave en brønn</li></ul>${'</div>'.repeat(400)}`;
  const { page } = await open(t, {
    programme: `${nested}<h2>Mer</h2><ul><li>bygge <script>document.title = 'kjørt'</script>bro</li><li onclick="x()">male</li></ul>`,
  });
  await ready(page);
  await search(page, 'brønn');
  assert.match(await wordsOf(page), /^Dypt\s+grave en brønn$/);
  assert.equal(await page.title(), 'Program');
});
