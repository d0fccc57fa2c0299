/** What the import page says of files that it cannot read, and of text that is pasted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillWho, openImport, pressWords, type, waitUntilSaid } from '../support/import-page.js';
import { STRANDPARTIET } from '../support/programme-files/invented-programmes.js';
import { pdfFile } from '../support/programme-files/pdf-file.js';
import { zipFile } from '../support/programme-files/zip-file.js';

const HUGE = Buffer.alloc(60 * 1024 * 1024, ' ');

/** Files that hold no programme, with what is said of them. */
const REFUSED: readonly (readonly [
  name: string,
  content: () => Uint8Array | string | Promise<Uint8Array>,
  said: RegExp,
])[] = [
  ['tom.pdf', () => '', /er tom\. Velg/],
  ['bilde.jpg', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /er et bilde\. Velg/],
  ['tabell.csv', () => 'a,b\n1,2\n', /er en tabell .* Velg/],
  ['last.pdf', () => pdfFile(STRANDPARTIET, { password: 'hemmelig' }), /er låst med passord\. Lagre en kopi uten/],
  ['skannet.pdf', () => pdfFile({ ...STRANDPARTIET, title: ' ', pieces: [] }), /har ingen tekst, .* \(OCR\)/],
  ['halv.pdf', () => '%PDF-1.7\nhalv', /er skadet, .* last den ned på nytt/],
  ['stor.txt', () => Buffer.alloc(51 * 1024 * 1024, 'a'), /er for stor.* uten bilder/],
  ['bombe.docx', () => zipFile([{ name: 'word/document.xml', content: HUGE }]), /blir det når den pakkes ut/],
  ['program.odt', () => zipFile([{ name: 'content.xml', content: '<x/>' }]), /lagre den som \.docx eller PDF/],
];

void test('says of each file that holds no programme what is wrong, and what to do', async (t) => {
  const { page, choose, log } = await openImport(t);
  for (const [name, content, said] of REFUSED) {
    await choose(name, await content());
    await waitUntilSaid(page, `${name} `);
    await page.waitForSelector('.problem p');
    assert.match(await page.$eval('.problem p', (it) => it.textContent), said);
    assert.ok(await page.$('#file'), 'another file can be chosen');
  }
  assert.deepEqual(log, []);
});

const SCHOOL = '# Program\n\n## Skole\n\nVi vil:\n\n- gi alle frukt\n- bygge skole\n';

void test('a file that cannot be read takes nothing away of the programme before it', async (t) => {
  const { page, choose, lead } = await openImport(t);
  await lead('who', () => choose('skole.md', SCHOOL));
  await fillWho(page, 'h', 'Bærum');
  await page.evaluate(() => (location.hash = 'fil'));
  await page.waitForSelector('.card.done');
  await choose('bilde.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  await waitUntilSaid(page, 'bilde.jpg er et bilde');
  assert.match(await page.$eval('.card.done', (it) => it.textContent), /skole\.md er lest: 2 punkter/);
  await lead('take', () => page.evaluate(() => (location.hash = 'ta-med')));
  await page.waitForSelector('take-step code-box');
});

void test('another programme is somebody else’s, of the same place', async (t) => {
  const { page, choose, lead } = await openImport(t);
  await lead('who', () => choose('skole.md', SCHOOL));
  await fillWho(page, 'h', 'Bærum');
  await type(page, '#source', 'example.org/h');
  await page.evaluate(() => (location.hash = 'fil'));
  await lead('who', () => choose('havn.md', SCHOOL.replace('Program', 'Havn for alle')));
  const values = (): Promise<readonly string[]> =>
    page.$$eval('#party, #area, #name, #source, #title', (all) => all.map((it) => (it as HTMLInputElement).value));
  assert.deepEqual(await values(), ['', 'Bærum', '', 'Havn for alle', '']);
});

void test('what is wrong in the form stands in the way of the files', async (t) => {
  const { page, choose, lead } = await openImport(t);
  await lead('who', () => choose('skole.md', SCHOOL));
  await fillWho(page, 'h', 'Bærum');
  await type(page, '#from', '2027');
  await type(page, '#source', 'ftp://example.org');
  await lead('take', () => page.evaluate(() => (location.hash = 'ta-med')));
  const problems = await page.$$eval('.problem li', (all) => all.map((it) => it.textContent.trim()));
  assert.equal(problems.length, 2);
  assert.match(problems.join('\n'), /årstall[^]*adresse/i);
  assert.equal(await page.$('code-box'), null);
});

void test('reads the headings and lists of what is pasted, and runs no script in it', async (t) => {
  const { page, lead, log } = await openImport(t);
  await pressWords(page, 'Lim inn teksten');
  await page.focus('#pasted');
  await page.evaluate(() => {
    const field = document.querySelector('#pasted') as HTMLTextAreaElement;
    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', 'Skole\nVi vil:\ngi alle frukt');
    clipboard.setData(
      'text/html',
      '<h1>Fjordby</h1><h2>Skole</h2><p>Vi vil:</p><ul><li>gi alle frukt</li><li>bygge skole<script>window.ran = 1</script></li></ul><img src=x onerror="window.ran = 1">',
    );
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    field.value = 'Skole\nVi vil:\ngi alle frukt';
  });
  await waitUntilSaid(page, 'Overskrifter og lister fulgte med');
  await lead('who', () => pressWords(page, 'Les teksten'));
  await lead('review', () => page.evaluate(() => (location.hash = 'se-over')));
  await page.waitForSelector('review-outline .row');
  assert.deepEqual(
    await page.$$eval('.row .words', (rows) => rows.map((it) => it.textContent.trim().replaceAll(/\s+/g, ' '))),
    ['Tittel Fjordby', 'Overskrift 1 Skole', 'Tekst Vi vil:', 'Punkt gi alle frukt', 'Punkt bygge skole'],
  );
  assert.equal(await page.evaluate(() => 'ran' in window), false);
  // The page's policy holds in the document that is made of it, too.
  assert.deepEqual(
    log.filter((line) => !/inline event handler|script-src-attr/u.test(line)),
    [],
  );
});

void test('a long file is read with progress, and can be left', async (t) => {
  const { page, choose, lead } = await openImport(t);
  const long = { ...STRANDPARTIET, pieces: Array.from({ length: 40 }, () => STRANDPARTIET.pieces).flat() };
  const file = await pdfFile(long, { pages: true });
  await choose('lang.pdf', file);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  await pressWords(page, 'Avbryt');
  await page.waitForSelector('#file');
  const begun = performance.now();
  await lead('who', () => choose('lang.pdf', file));
  const seconds = (performance.now() - begun) / 1000;
  await page.evaluate(() => (location.hash = 'fil'));
  const pages =
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  t.diagnostic(`a PDF of ${pages} pages is read in ${seconds.toFixed(1)} s`);
  await page.waitForSelector('.card.done');
  assert.match(await page.$eval('.card.done', (it) => it.textContent), /er lest: 1\s040 punkter under/u);
});
