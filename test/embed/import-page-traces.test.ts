/** What the import page leaves on a device: nothing, unless the reader asks for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openImport, pressWords, waitUntilSaid } from '../support/import-page.js';

const TEXT = '# Program\n\n## Skole\n\nVi vil:\n\n- gi alle frukt\n- bygge skole\n';

/** Everything that a page can keep, by name. */
function traces(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(document.cookie === '' ? [] : [document.cookie]),
    ...(await caches.keys()),
  ]);
}

void test('nothing is kept, until the box is ticked; then it is there again, until it is deleted', async (t) => {
  const { page, choose, lead } = await openImport(t);
  assert.equal(await page.$eval('keep-work input', (it) => it.checked), false);
  await lead('who', () => choose('fjordby.md', TEXT));
  await lead('review', () => page.evaluate(() => (location.hash = 'se-over')));
  assert.deepEqual(await traces(page), []);

  await page.click('keep-work input');
  await waitUntilSaid(page, 'lagret i denne nettleseren');
  assert.deepEqual(await traces(page), ['database partiprogram-import']);
  await page.goto(page.url().replace(/#.*/, ''));
  await pressWords(page, 'Fortsett med det');
  await page.waitForSelector('review-outline .row');
  assert.equal(await page.$$eval('.row.entry', (all) => all.length), 2);

  await pressWords(page, 'Slett');
  await waitUntilSaid(page, 'Ingenting er lagret her');
  assert.deepEqual(await traces(page), []);
});

void test('a browser that keeps nothing says so, and the page goes on', async (t) => {
  const { page, choose, lead, log } = await openImport(t);
  // As text: a tool would give the function a name that the page does not know.
  await page.evaluate(`Object.defineProperty(globalThis, 'indexedDB', {
    get() { throw new DOMException('denied', 'SecurityError'); },
  })`);
  await lead('who', () => choose('fjordby.md', TEXT));
  await page.click('keep-work input');
  await waitUntilSaid(page, 'Nettleseren lagrer ikke');
  await lead('review', () => page.evaluate(() => (location.hash = 'se-over')));
  assert.deepEqual(log, []);
});

void test('leaving with work that is not taken away is asked about', async (t) => {
  const { page, choose, lead } = await openImport(t);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await lead('who', () => choose('fjordby.md', TEXT));
  await lead('review', () => page.evaluate(() => (location.hash = 'se-over')));
  await page.waitForSelector('review-outline .row');
  await page.click('.row.entry .words');
  await page.keyboard.press('i');
  await waitUntilSaid(page, 'tatt ut');
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
});
