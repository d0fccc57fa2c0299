/** What the browser did not do for a reader, in the situations of real pages: none of it is told as done. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { openPage } from '../support/browser-page.js';
import { EAGER_TAGS, EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';

const HOST = 'avisa.test';
const REFUSED = /^Nettleseren lot oss ikke kopiere\. /;

const head = '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>';
const tags = EAGER_TAGS.replace('<topic-compare', '<topic-compare deep-links');

/** An article, and pages that have it in a frame: with less than our acts need, or from elsewhere. */
const PAGES = {
  'article.html': `${head}${EMBED_SCRIPT}<main>${tags}</main></html>`,
  'sandbox.html': `${head}<iframe src="article.html" sandbox="allow-scripts allow-same-origin" width="900" height="700"></iframe></html>`,
  'framed.html': `${head}<iframe width="900" height="700"></iframe>
    <script>document.querySelector('iframe').src = location.href.replace('localhost', '127.0.0.1').replace('framed', 'article')</script></html>`,
};

/** Opens a page, and the article in its frame where there is one. */
async function setup(t: TestContext, name: keyof typeof PAGES, isPlain = false) {
  const site = await openSite(t, { pages: PAGES });
  const { port } = new URL(site.address);
  const url = `http://${isPlain ? HOST : 'localhost'}:${port}/${name}`;
  const { page } = await openPage(t, url, { windows: true, ...(isPlain && { hosts: HOST }) });
  const frame = await page.$('iframe');
  const article = (await frame?.contentFrame()) ?? page;
  await article.waitForFunction(() =>
    ['pledge-list', 'topic-compare'].every((tag) => document.querySelector(`${tag}:state(ready)`)),
  );
  await article.evaluate(() =>
    document.addEventListener('pledge-list-copy', () => (document.title = 'told as copied'), { capture: true }),
  );
  return { page, article };
}

/** Presses the first button of an element whose words begin so, as soon as there is one. */
async function press(article: Page | Frame, tag: string, words: string): Promise<void> {
  const button = await article.waitForFunction(
    (name, start) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button, summary') ?? [])].find((it) =>
        it.textContent.trim().startsWith(start),
      ),
    {},
    tag,
    words,
  );
  await (button.asElement() as ElementHandle).evaluate((it) => (it as HTMLElement).click());
}

/** Waits until a status of an element says something, and reads that and the text that a reader may then mark. */
async function told(article: Page | Frame, tag: string, begins: RegExp) {
  const seen = await article.waitForFunction(
    (name, pattern) => {
      const root = document.querySelector(name)?.shadowRoot;
      const words = [...(root?.querySelectorAll('[role=status]') ?? [])].map((it) => it.textContent.trim());
      const status = words.find((it) => new RegExp(pattern).test(it));
      const text = root?.querySelector<HTMLTextAreaElement>('textarea');
      text?.focus();
      const marked = text?.value.slice(text.selectionStart, text.selectionEnd);
      return (
        status && {
          status,
          text: text?.value,
          isMarked: marked === text?.value,
          link: root?.querySelector<HTMLAnchorElement>('.actions a')?.href,
        }
      );
    },
    {},
    tag,
    begins.source,
  );
  return (await seen.jsonValue()) as { status: string; text?: string; isMarked: boolean; link?: string };
}

/** Tries each way to copy, none of which works. */
async function assertNothingCopied(article: Page | Frame): Promise<void> {
  await press(article, 'pledge-list', '⋯');
  await press(article, 'pledge-list', 'Kopier med kilde');
  const quotation = await told(article, 'pledge-list', REFUSED);
  assert.match(quotation.text ?? '', /^Bærum Arbeiderparti vil .*\n/);
  assert.ok(quotation.isMarked, 'marked as a whole by whoever comes to it');
  assert.notEqual(await article.evaluate(() => document.title), 'told as copied');

  await press(article, 'topic-compare', 'Kopier som tekst');
  const comparison = await told(article, 'topic-compare', REFUSED);
  assert.match(comparison.text ?? '', /\n– Bærum Arbeiderparti: /);
  assert.ok(comparison.isMarked);

  await press(article, 'topic-compare', 'Kopier lenke til visningen');
  const { link, text } = await told(article, 'topic-compare', /Kopier lenken selv:$/);
  assert.match(link ?? '', /#topic-compare=3201&topic=inkludering/);
  assert.equal(text, undefined, 'the text of an earlier act is gone');
}

void test('a page without encryption has no clipboard: the text is there to be marked', async (t) => {
  const { article } = await setup(t, 'article.html', true);
  assert.equal(await article.evaluate(() => 'clipboard' in navigator), false);
  await assertNothingCopied(article);
});

void test('a frame from elsewhere may not copy: the text is there to be marked', async (t) => {
  const { article } = await setup(t, 'framed.html');
  assert.equal(await article.evaluate(() => 'clipboard' in navigator), true);
  await assertNothingCopied(article);
});

void test('a sandbox lets nothing be downloaded: the file is told as made, and its contents are there', async (t) => {
  const { page, article } = await setup(t, 'sandbox.html');
  const session = await page.createCDPSession();
  const downloads: unknown[] = [];
  session.on('Page.downloadWillBegin', (it) => downloads.push(it));
  await session.send('Page.enable');
  await press(article, 'topic-compare', 'Last ned som CSV');
  const { status, text } = await told(article, 'topic-compare', /^Filen /);
  assert.equal(status, 'Filen er laget. Nettleseren sier ikke fra om den er lagret.');
  assert.match(text ?? '', /^"Sak";"Påstand";"Forhold";.*\n"/);
  assert.deepEqual(downloads, []);
  await press(article, 'topic-compare', 'Kom den ikke?');
  assert.ok((await told(article, 'topic-compare', /^Filen /)).isMarked);
});

void test('in the open, a file is downloaded, and told in the same words', async (t) => {
  const { page, article } = await setup(t, 'article.html');
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  const download = new Promise<{ suggestedFilename: string }>((resolve) =>
    session.once('Page.downloadWillBegin', resolve),
  );
  await press(article, 'topic-compare', 'Last ned som CSV');
  assert.match((await download).suggestedFilename, /^sammenligning-inkludering-.*\.csv$/);
  await told(article, 'topic-compare', /^Filen er laget\. /);
});
