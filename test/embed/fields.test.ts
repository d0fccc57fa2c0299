/** Fields on a touch screen: a phone zooms into those with letters below 16 px, and the reader is lost. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, press } from '../support/browser-page.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';

/** Whatever size the letters of a page have. */
const page = (size: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <script>Object.defineProperty(navigator, 'clipboard', { value: undefined })</script>${EMBED_SCRIPT}
  <style>
    main { font-size: ${size} }
    /* Nothing that we would keep in its place is below. */
    main > * { margin-block-end: 200vh }
  </style>
  <main>
    <pledge-list municipality="3201" topic="inkludering" controls loading="eager"></pledge-list>
    <topic-compare municipality="3201" topic="inkludering" limit="2" controls loading="eager"></topic-compare>
  </main></html>`;

/** Everything of ours that somebody types in, chooses from, or marks a text in: by its kind, the size of its letters. */
async function fieldsOf(it: Page): Promise<Readonly<Record<string, number>>> {
  await press(it, 'pledge-list', '⋯');
  await it.waitForFunction(() => document.querySelector('pledge-list')?.shadowRoot?.querySelector('.actions'));
  await press(it, 'pledge-list', 'Kopier med kilde');
  await press(it, 'topic-compare', 'Kopier som tekst');
  await it.waitForFunction(() =>
    ['pledge-list', 'topic-compare'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('textarea')),
  );
  return it.evaluate(() =>
    Object.fromEntries(
      ['pledge-list', 'topic-compare'].flatMap((tag) =>
        [
          ...document.querySelector(tag)!.shadowRoot!.querySelectorAll('input:not([type=checkbox]), select, textarea'),
        ].map((field, at) => [`${tag} ${field.localName} ${at}`, parseFloat(getComputedStyle(field).fontSize)]),
      ),
    ),
  );
}

async function setup(t: TestContext, size: string, hasTouch: boolean): Promise<Page> {
  const site = await openSite(t, { pages: { 'page.html': page(size) } });
  const { page: opened } = await openPage(t, `${site.address}/page.html`, { width: 360 });
  if (hasTouch) {
    await opened.setViewport({ width: 360, height: 800, hasTouch, isMobile: true });
    await opened.reload();
  }
  await opened.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 2);
  return opened;
}

for (const size of ['11px', '16px', '1.5em']) {
  void test(`fields have letters of 16 px or more on a touch screen, on a page in ${size}`, async (t) => {
    const fields = await fieldsOf(await setup(t, size, true));
    const kinds = new Set(Object.keys(fields).map((it) => it.replace(/ \d+$/, '')));
    assert.deepEqual([...kinds].sort(), [
      'pledge-list input',
      'pledge-list select',
      'pledge-list textarea',
      'topic-compare select',
      'topic-compare textarea',
    ]);
    for (const [name, letters] of Object.entries(fields)) assert.ok(letters >= 16, `${name}: ${letters} px`);
  });
}

void test('with a mouse they are as small as the page has its letters', async (t) => {
  const fields = await fieldsOf(await setup(t, '11px', false));
  for (const [name, letters] of Object.entries(fields)) assert.ok(letters < 13, `${name}: ${letters} px`);
});
