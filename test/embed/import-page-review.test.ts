/** Looking over what was read: with the keyboard alone, and on any screen. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/axe.js';
import { overflow, read } from '../support/browser-page.js';
import { fillWho, openImport, pressWords, waitUntilSaid, type ImportPage } from '../support/import-page.js';

const TEXT = `# Program for Fjordby

## Skole

Vi vil:

- gi alle frukt. Bygge ny skole
- ansette flere lærere
- Kontoret er åpent mandag

## Havn

Fjordby ønsker en ny kai.

- male brygga
`;

/** The import page with a programme that is to be looked over. */
async function openReview(t: TestContext, options: { readonly width?: number } = {}): Promise<ImportPage> {
  const it = await openImport(t, options);
  await it.lead('who', () => it.choose('fjordby.md', TEXT));
  await it.lead('review', () => it.page.evaluate(() => (location.hash = 'se-over')));
  await it.page.waitForSelector('review-outline .row');
  return it;
}

function rows(page: Page): Promise<readonly string[]> {
  return page.$$eval('.row .words', (all) => all.map((it) => it.textContent.trim().replaceAll(/\s+/g, ' ')));
}

/** Goes to a row by the arrows, as one who has no mouse. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.focus('.current .words');
  await page.keyboard.press('Home');
  for (let at = 0; at < 20; at++) {
    const here = await page.$eval('.current .words', (it) => it.textContent);
    if (here.includes(words)) return;
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((before) => document.activeElement?.textContent !== before, {}, here);
  }
  assert.fail(`No row says ${words}`);
}

void test('everything is done by keys, said, and undone', async (t) => {
  const { page } = await openReview(t);
  const before = await rows(page);

  await goTo(page, 'gi alle frukt');
  await page.keyboard.press('d');
  await page.waitForFunction(() => document.activeElement?.matches('.split button') ?? false);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Bygge');
  await page.keyboard.press('Enter');
  await waitUntilSaid(page, 'Delt i to');
  assert.ok((await rows(page)).includes('Punkt Bygge ny skole'));

  await goTo(page, 'Kontoret');
  await page.keyboard.press('i');
  await waitUntilSaid(page, 'tatt ut av punktene');
  assert.ok((await rows(page)).includes('Tekst Kontoret er åpent mandag'));

  await goTo(page, 'ansette flere');
  await page.keyboard.press('s');
  await waitUntilSaid(page, 'Slått sammen');
  await goTo(page, 'ansette flere lærere Kontoret');
  await page.keyboard.press('o');
  await waitUntilSaid(page, 'overskrift på nivå');
  await page.keyboard.press('z');
  await waitUntilSaid(page, 'Angret: Ett avsnitt gjort til overskrift');

  await goTo(page, 'male brygga');
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.activeElement?.id === 'move-to');
  await page.keyboard.type('Skole');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitUntilSaid(page, 'flyttet');
  const moved = await rows(page);
  assert.ok(moved.indexOf('Punkt male brygga') < moved.findIndex((it) => it.endsWith('Havn')));

  await goTo(page, 'male brygga');
  await page.keyboard.press('t');
  await page.waitForSelector('.panel input[type=checkbox]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.matches('.current .words') ?? false);

  for (let done = 0; done < 4; done++) {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }
  await page.waitForFunction((count) => document.querySelectorAll('.row').length === count, {}, before.length);
  assert.deepEqual(await rows(page), before);
});

void test('several are chosen with Shift, and made something else at once', async (t) => {
  const { page } = await openReview(t);
  await goTo(page, 'gi alle frukt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await page.waitForFunction(() => document.querySelectorAll('.row.selected').length === 3);
  await page.keyboard.press('i');
  await waitUntilSaid(page, '3 avsnitt tatt ut');
});

void test('what is doubtful comes first, is answered with one press, and is gone', async (t) => {
  const { page } = await openReview(t);
  const count = (): Promise<number> => page.$$eval('doubt-list li', (all) => all.length);
  const before = await count();
  assert.ok(before > 0);
  await page.$$eval('doubt-list details', (all) => {
    for (const it of all) it.open = true;
  });
  await pressWords(page, 'Ikke et punkt', 'doubt-list');
  await page.waitForFunction((all) => document.querySelectorAll('doubt-list li').length < all, {}, before);
  await waitUntilSaid(page, 'tatt ut av punktene');
  assert.ok(await page.evaluate(() => document.activeElement !== document.body), 'the focus is kept');
});

for (const width of [320, 1280]) {
  void test(`nothing is wrong with any step at ${width} px`, async (t) => {
    const it = await openImport(t, { width });
    const { page, choose, lead } = it;
    const assertFine = async (step: string): Promise<void> => {
      assert.deepEqual(await violations(page), [], step);
      assert.equal(await overflow(page), 0, step);
    };
    await assertFine('file');
    await lead('who', () => choose('fjordby.md', TEXT));
    await pressWords(page, 'Gå videre');
    await page.waitForSelector('.problem');
    await assertFine('who, with what is missing');
    await fillWho(page, 'h', 'Bærum');
    await lead('review', () => pressWords(page, 'Gå videre', 'form'));
    await page.waitForSelector('review-outline .row');
    await goTo(page, 'gi alle frukt');
    for (const key of ['d', 'f', 't'] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector('.panel');
      await assertFine(`review, ${key}`);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.matches('.current .words') ?? false);
    }
    await lead('take', () => pressWords(page, 'Gå videre', 'review-step'));
    assert.equal((await read(page, 'own-preview pledge-list')).state, 'ready');
    await assertFine('take');
    assert.deepEqual(it.log, []);
  });
}
