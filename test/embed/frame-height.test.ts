/** A frame on the page of a host: as high as what is in it, by a script that takes heights from nobody else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { bridgeLine, frameTag, openFramed } from '../support/framed-page.js';
import { waitFor } from '../support/wait-for.js';

const LIST = 'element=pledge-list&programme=baerum-ap-mangfold&limit=3&frame=liste';
/** More than are drawn at once, by far. */
const PLEDGES = 600;

/** What we change of a dataset. */
interface Dataset {
  readonly programmes: readonly { readonly sections: { entries: readonly { readonly kind: string }[] }[] }[];
}

const POLL = 'element=agree-poll&programme=baerum-ap-mangfold&frame=meg';

/** A policy that allows a host's page our files, frames of ours, and no style that is not in a file. */
const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {{files}}/; frame-src {{files}}/; img-src data:; require-trusted-types-for 'script'">`;

/** Presses a button inside a frame. */
async function pressInside(frame: Frame, words: string): Promise<void> {
  await frame.evaluate((start) => {
    const list = document.querySelector('pledge-list');
    const button = [...(list?.shadowRoot?.querySelectorAll('button') ?? [])].find((it) =>
      it.textContent.trim().startsWith(start),
    );
    if (!button) throw new Error(`There is no ${start}`);
    button.click();
  }, words);
}

/** How many entries are drawn in a frame so far. */
const countIn = (frame: Frame): Promise<number> =>
  frame.$eval('pledge-list', (it) => it.shadowRoot?.querySelectorAll('[part~=entry]').length ?? 0);

/** The height that the page has given to its frame. */
const heightOf = (page: Page): Promise<number> => page.$eval('iframe', (it) => it.clientHeight);

/** Sends a message to the page as the document in a frame, or in the page itself, and waits until all there have heard it. */
async function forge(page: Page, from: Frame, message: unknown): Promise<void> {
  const heard = page.evaluate(
    () => new Promise<void>((resolve) => addEventListener('message', () => setTimeout(resolve), { once: true })),
  );
  await from.evaluate((it) => window.parent.postMessage(it, '*'), message);
  await heard;
}

suite('a frame with the bridge', () => {
  for (const bridge of ['classic', 'module'] as const) {
    test(`is as high as what is in it, and follows that: as a ${bridge} script, under a strict policy`, async (t) => {
      const { page, inside, followed, log } = await openFramed(t, [LIST], { bridge: [bridge], head: STRICT });
      const before = await followed();
      assert.ok(before > 400, `${before}`);
      await pressInside(await inside(), 'Vis 15 til');
      await waitFor(async () => (await heightOf(page)) > before + 400, 'a higher frame');
      await followed();
      const wide = await followed();
      await page.setViewport({ width: 360, height: 800 });
      await waitFor(async () => (await heightOf(page)) > wide + 100, 'a narrow frame is higher');
      await followed();
      await page.setViewport({ width: 1000, height: 800 });
      await waitFor(async () => (await heightOf(page)) === wide, 'the height from before');
      // The frame's own border is a style in its tag.
      assert.deepEqual(
        log.filter((line) => !/style-src-attr|inline style/.test(line)),
        [],
      );
    });
  }

  test('on a page with two of them has its own height, whatever is pasted twice', async (t) => {
    const { followed } = await openFramed(t, [LIST, POLL], { bridge: ['classic', 'module'] });
    const [list, poll] = [await followed('liste'), await followed('meg')];
    assert.notEqual(list, poll);
  });

  test('may come later, as may the bridge', async (t) => {
    const { page, followed, site } = await openFramed(t, [LIST], { bridge: [] });
    const line = await bridgeLine('classic');
    await (
      await page.waitForSelector('iframe')
    )
      ?.contentFrame()
      .then((it) => it.waitForSelector('pledge-list:state(ready)'));
    assert.equal(await heightOf(page), 300);
    await page.evaluate(
      (src, integrity) =>
        Object.assign(document.head.appendChild(document.createElement('script')), {
          integrity,
          crossOrigin: 'anonymous',
          src,
        }),
      `${site.files}/bridge.js`,
      /integrity="([^"]+)"/.exec(line)?.[1] ?? '',
    );
    await followed('liste');
    await page.evaluate(
      (html, origin) =>
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html.replace('{{files}}', origin)),
      frameTag(POLL),
      site.files,
    );
    await followed('meg');
  });

  test('has room for its border, however the page counts it', async (t) => {
    const head = '<style>* { box-sizing: border-box } iframe { border: 7px solid !important; padding: 5px }</style>';
    const { page, inside } = await openFramed(t, [POLL], { head });
    const frame = await inside();
    const missing = (): Promise<number> =>
      frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight);
    await waitFor(async () => (await heightOf(page)) > 400 && (await missing()) === 0, 'all of the document');
  });

  test('pulls nothing from under the eyes of readers by becoming lower, but when they act in it', async (t) => {
    const { page, inside, heights, followed } = await openFramed(t, [POLL, LIST], {
      head: '<style>iframe[src*=poll] { height: 600px } main { padding-block-end: 2000px }</style>',
    });
    await (await inside()).waitForSelector('agree-poll:state(ready)');
    const told = (): Promise<void> =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const frame = document.querySelector('iframe');
            addEventListener('message', ({ source }) => {
              if (source === frame?.contentWindow) setTimeout(resolve);
            });
            frame?.contentWindow?.postMessage('partiprogram:ask-height', '*');
          }),
      );
    await told();
    const { frame, inside: content } = await heights();
    assert.equal(frame, 600);
    assert.ok(content < 500, `${content}`);
    await followed('liste');

    await page.focus('iframe');
    await told();
    assert.equal((await heights()).frame, content);
  });

  test('becomes lower once it ends below the screen', async (t) => {
    const { page, inside, followed, heights } = await openFramed(t, [POLL], {
      head: '<style>iframe { height: 600px } main { padding-block-end: 2000px }</style>',
    });
    await (await inside()).waitForSelector('agree-poll:state(ready)');
    assert.equal((await heights()).frame, 600);
    await page.setViewport({ width: 1000, height: 400 });
    await page.evaluate(() => scrollTo(0, 10));
    await followed();
  });

  test('works in a sandbox without an origin', async (t) => {
    const { inside, followed, log } = await openFramed(t, [LIST], { attributes: 'sandbox="allow-scripts"' });
    assert.ok((await followed()) > 400);
    assert.equal(await (await inside()).evaluate(() => self.origin), 'null');
    assert.deepEqual(log, []);
  });

  test('follows a long list to its end, which is drawn gradually', async (t) => {
    const dataset = JSON.parse(await readFile('test/fixtures/fjordby.json', 'utf8')) as Dataset;
    const [section] = dataset.programmes[0]?.sections ?? [];
    const pledge = section?.entries.find(({ kind }) => kind === 'pledge');
    assert.ok(section && pledge);
    // All as high as each other: each step is as high as the one before, as where a document grows with its frame.
    section.entries = Array.from({ length: PLEDGES }, (_, at) => ({
      ...pledge,
      id: `fjordby-hav-2025/strand/${at + 1}`,
    }));
    const { inside, followed } = await openFramed(t, ['programme=fjordby-hav-2025&src=/lang.json&frame=lang'], {
      elsewhere: false,
      pages: { 'lang.json': JSON.stringify(dataset) },
    });
    const frame = await inside();
    await frame.waitForSelector('pledge-list:state(ready)');
    await waitFor(async () => (await countIn(frame)) >= PLEDGES, 'all pledges');
    assert.ok((await followed()) > PLEDGES * 20);
  });

  test('does not grow for ever where the document is higher than its frame', async (t) => {
    const { page, heights } = await openFramed(t, [POLL], {
      changes: { 'frame/frame.css': (css) => `${css}\n.shown { min-block-size: calc(100vh + 60px) }` },
    });
    await waitFor(async () => (await heights()).frame > 300, 'a first height');
    let before = 0;
    await waitFor(async () => {
      const now = await heightOf(page);
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
      const isStill = before === now;
      before = now;
      return isStill;
    }, 'a frame that stands still');
    // The first view, and a few steps of 60 px and the edges.
    assert.ok(before < 1000, `${before}`);
  });
});

suite('without the bridge', () => {
  test('a frame scrolls', async (t) => {
    const { page, inside } = await openFramed(t, [LIST], { bridge: [] });
    const frame = await inside();
    await frame.waitForSelector('pledge-list:state(ready)');
    assert.equal(await heightOf(page), 300);
    const scrolled = await frame.evaluate(() => {
      scrollTo(0, 10_000);
      return scrollY;
    });
    assert.ok(scrolled > 100);
  });
});

suite('a forged height', () => {
  const message = { type: 'partiprogram:height', frame: 'meg', height: 777 };
  const pages = { 'fremmed.html': '<!doctype html><title>Fremmed</title>' };
  const below =
    '<iframe id="other" src="{{files}}/frame.html?lang=en&amp;frame=annen" title="En annen" height="20"></iframe><iframe id="own" src="/fremmed.html?frame=meg" title="Egen"></iframe>';

  test('from another window, with another id or beyond all measure changes nothing', async (t) => {
    const { page, inside, followed } = await openFramed(t, [POLL], { pages, below });
    const before = await followed('meg');
    const ours = await inside('meg');
    const [own, other] = [await (await page.$('#own'))?.contentFrame(), await inside('annen')];
    assert.ok(own);
    await followed('annen');
    for (const [from, it] of [
      [page.mainFrame(), message],
      [own, message],
      // A frame of ours, but not this one.
      [other, message],
      [ours, { ...message, frame: 'deg' }],
      [ours, { ...message, type: 'height' }],
      [ours, { ...message, height: 1e9 }],
      [ours, { ...message, height: -1 }],
      [ours, { ...message, height: '777' }],
      [ours, { ...message, height: null }],
      [ours, 'partiprogram:height'],
      [ours, null],
    ] as const) {
      await forge(page, from, it);
      assert.equal(await heightOf(page), before, `${from.url()} ${JSON.stringify(it)}`);
    }
    // Every one of them would have been heard.
    await forge(page, ours, message);
    assert.equal(await heightOf(page), 777);
  });

  test('from another site that the frame was led to changes nothing', async (t) => {
    const { page, inside, followed, site } = await openFramed(t, [POLL], { pages });
    const before = await followed('meg');
    const frame = await inside('meg');
    await frame.goto(`${site.address}/fremmed.html?frame=meg`);
    await forge(page, frame, message);
    assert.equal(await heightOf(page), before);
  });
});
