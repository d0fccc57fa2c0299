/** Several programmes in one file, and an issue across them: what a newsroom makes of what parties sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDataset } from '@partiprogram/programmes';
import { read } from '../support/browser-page.js';
import { fillWho, openImport, pressWords, type, waitUntilSaid, type ImportPage } from '../support/import-page.js';

const CODE = 'several-programmes code-box[only=file]';

/** Reads a programme of two pledges, and goes to the last step. */
async function bring({ page, choose, lead }: ImportPage, party: string, pledges: readonly string[]): Promise<void> {
  await lead('who', () =>
    choose(`${party}.md`, `# Program\n\n## Skole\n\nVi vil:\n\n${pledges.map((it) => `- ${it}\n`).join('')}`),
  );
  await fillWho(page, party, 'Bærum');
  await lead('review', () => pressWords(page, 'Gå videre', 'form'));
  await lead('take', () => pressWords(page, 'Gå videre', 'review-step'));
  await page.waitForSelector('several-programmes');
}

const jsonIn = ({ page }: ImportPage, box: string): Promise<string> =>
  page.$eval(box, (it) => (it as unknown as { readonly code: string }).code);

void test('two files become one, with an issue that a person made of suggested pledges', async (t) => {
  const it = await openImport(t);
  const { page, choose } = it;
  await bring(it, 'h', ['gi gratis skolemat til alle elever', 'bygge en ny kai']);
  const first = await jsonIn(it, 'take-step code-box[only=file]');

  await page.evaluate(() => (location.hash = 'fil'));
  await page.waitForSelector('#file');
  await bring(it, 'sv', ['innføre skolemat for elever i grunnskolen', 'male rådhuset']);
  await choose('tekst.json', '{"a": 1}', '#several');
  await waitUntilSaid(page, 'tekst.json er ikke en programfil');
  await choose('h.json', first, '#several');
  await page.waitForSelector(CODE);

  await pressWords(page, 'Lag en egen sak');
  await type(page, '#issue-title', 'Skolemat for elever');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelectorAll('own-issue input[type=checkbox]').length === 2);
  for (const box of await page.$$('own-issue input[type=checkbox]')) await box.click();
  await pressWords(page, 'Legg til saken', 'own-issue');
  await waitUntilSaid(page, 'er lagt til');

  const dataset = parseDataset(JSON.parse(await jsonIn(it, CODE)), 'nb');
  assert.equal(dataset.programmes.length, 2);
  const [issue] = dataset.issues;
  assert.equal(issue?.title, 'Skolemat for elever');
  assert.deepEqual(
    issue.stances.map(({ state }) => state),
    ['says', 'says'],
  );
  await pressWords(page, 'Fjern', 'several-programmes');
  await page.waitForFunction((code) => !document.querySelector(code), {}, CODE);
  await choose('h.json', first, '#several');
  await page.waitForSelector(CODE);
  assert.match(await jsonIn(it, CODE), /Skolemat for elever/, 'an issue outlives what comes and goes');

  await pressWords(page, 'Se dem ved siden av hverandre');
  assert.equal((await read(page, 'own-preview topic-compare')).state, 'ready');
  assert.deepEqual(it.log, []);
});
