/** What moves in a reader's page while our elements come: from the built files, with the script that everybody pastes. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { entriesOf } from '@partiprogram/programmes';
import { layoutShift, openPage, scrollThrough, type BrowserPage } from '../support/browser-page.js';
import { openSite, programmeOf, type HostSite } from '../support/host-site.js';

/** What search engines call good, and the issue asks of a tag with nothing inside. */
const LITTLE = 0.1;

/** A slow phone on a machine that is busy with something else is slower than any: it can only add, so the least counts. */
const TRIES = 3;

/** A programme with more than is drawn at first. */
const LONG = 'baerum-mdg-program';

const PARAGRAPH = '<p>Lokalvalget nærmer seg, og partiene har lagt fram programmene sine.</p>';

const SCRIPT =
  '<script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>';

/** What is pasted stands right below the heading, and more is to be seen below it. */
async function open(
  t: TestContext,
  pasted: string | ((site: HostSite) => Promise<string>),
  { width = 1000, slow = false, style = '', above = '' } = {},
): Promise<BrowserPage> {
  const inside = typeof pasted === 'string' ? pasted : await pasted(await openSite(t));
  const body = `<main><h1>Hva vil de?</h1>${above}${inside}${PARAGRAPH.repeat(60)}</main>`;
  const site = await openSite(t, {
    pages: {
      'article.html': `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
        <meta name="viewport" content="width=device-width">${style}${body}</html>`,
    },
  });
  return openPage(t, `${site.address}/article.html`, { width, slow, windows: true });
}

/** Of the tags that came near the screen, all have something to show; the last screens of a long page may not be reached. */
async function ready({ page }: BrowserPage): Promise<void> {
  await page.waitForFunction(() => {
    const tags = [...document.querySelectorAll('pledge-list, topic-compare, agree-poll')];
    const near = tags.filter((it) => it.getBoundingClientRect().top <= 2 * innerHeight);
    return near.length > 0 && near.every((it) => it.matches(':state(ready)'));
  });
  await page.waitForNetworkIdle();
}

/** Whether a page hardly moves while a reader scrolls through it and its elements come. */
async function assertLittle(t: TestContext, slow: boolean, openIt: () => Promise<BrowserPage>): Promise<void> {
  const shifts: number[] = [];
  while (shifts.length < (slow ? TRIES : 1) && !shifts.some((shift) => shift <= LITTLE)) {
    const opened = await openIt();
    await scrollThrough(opened.page);
    await ready(opened);
    shifts.push(await layoutShift(opened.page));
    await opened.page.close();
  }
  t.diagnostic(`cumulative layout shift: ${shifts.map((shift) => shift.toFixed(3)).join(', then ')}`);
  assert.ok(Math.min(...shifts) <= LITTLE, `it moves by ${shifts.join(', then ')}`);
}

function list(programme: string) {
  return async (site: HostSite): Promise<string> => {
    const entries = entriesOf(await programmeOf(site, programme));
    const written = entries.map(({ entry }) => `<li>${entry.statement}</li>`).join('');
    return `${SCRIPT}<pledge-list programme="${programme}" controls><ol>${written}</ol></pledge-list>`;
  };
}

const comparison = async (site: HostSite): Promise<string> =>
  `${SCRIPT}<topic-compare municipality="3201" topic="skole">${await site.read('static/3201/skole.html')}</topic-compare>`;

for (const width of [360, 1000]) {
  for (const [name, pasted] of [
    [LONG, list(LONG)],
    ['a comparison', comparison],
  ] as const) {
    void test(`${width} px, ${name}: nothing moves with its words inside the tag, nor when a reader goes on`, async (t) => {
      const opened = await open(t, pasted, { width });
      await ready(opened);
      assert.equal((await layoutShift(opened.page)).toFixed(2), '0.00');
      await scrollThrough(opened.page);
      assert.equal((await layoutShift(opened.page)).toFixed(2), '0.00');
    });
  }

  for (const slow of [false, true]) {
    void test(`${width} px, ${slow ? 'slow' : 'fast'}: hardly anything moves with the lines of the README`, (t) =>
      assertLittle(t, slow, () =>
        open(
          t,
          async (site) => {
            const [, ...tags] = (await site.read('snippet.html')).trim().split('\n');
            return SCRIPT + tags.join(PARAGRAPH);
          },
          { width, slow },
        ),
      ));
  }

  void test(`${width} px: hardly anything moves in the article of \`npm start\` on a slow phone`, (t) =>
    assertLittle(t, true, async () => {
      const site = await openSite(t);
      return openPage(t, `${site.address}/index.html`, { width, slow: true, windows: true });
    }));
}

void test('what is cut off on the screen is on paper', async (t) => {
  const opened = await open(t, list('baerum-ap-mangfold'));
  await ready(opened);
  const { page } = opened;
  const heights = (): Promise<number[]> =>
    page.$eval('pledge-list', (it) => [it.offsetHeight, it.shadowRoot!.querySelector('.base')!.scrollHeight]);
  const [screen = 0, needed = 0] = await heights();
  assert.ok(screen < needed, `${screen} of ${needed}`);
  await page.emulateMediaType('print');
  const [paper = 0, all = 0] = await heights();
  assert.equal(paper, all);
});

const BARE = `${SCRIPT}<pledge-list programme="baerum-ps-2023" controls></pledge-list>`;

void test('a rule in the stylesheet of a page does what the style in the tag does', async (t) => {
  const opened = await open(t, BARE, { style: '<style>pledge-list { display: block; min-height: 100svh }</style>' });
  await ready(opened);
  assert.ok((await layoutShift(opened.page)) <= LITTLE);
});

void test('a bare tag below the first screen moves nothing, however the page is made', async (t) => {
  const opened = await open(t, BARE, { above: PARAGRAPH.repeat(30) });
  await ready(opened);
  assert.equal((await layoutShift(opened.page)).toFixed(2), '0.00');
});

void test('a page that keeps no room at all is pushed down once, and not back and forth', async (t) => {
  const opened = await open(t, BARE);
  await ready(opened);
  const shift = await layoutShift(opened.page);
  t.diagnostic(`cumulative layout shift: ${shift.toFixed(3)}`);
  assert.ok(shift < 0.5, `${shift}`);
});
