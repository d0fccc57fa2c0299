/** The import page, from a file to what is pasted into a page: in this browser alone, and in how many steps. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { parseDataset, pledgesOf } from '@partiprogram/programmes';
import { openPage, read } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';
import { fillWho, openImport, pressWords, waitUntilSaid, type ImportPage } from '../support/import-page.js';
import { docxFile } from '../support/programme-files/docx-file.js';
import { htmlFile } from '../support/programme-files/html-file.js';
import { STRANDPARTIET } from '../support/programme-files/invented-programmes.js';
import { pdfFile } from '../support/programme-files/pdf-file.js';
import { markdownFile } from '../support/programme-files/text-file.js';
import { truthOf } from '../support/programme-files/truth.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HARD = { columns: 2, hyphens: true, pages: true } as const;

const FILES = {
  'strand.pdf': () => pdfFile(STRANDPARTIET, HARD),
  'strand.docx': () => docxFile(STRANDPARTIET),
  'strand.html': () => htmlFile(STRANDPARTIET),
  'strand.md': () => markdownFile(STRANDPARTIET),
} as const;

/** Lets a page save files, and gives the text of one once it is there. */
async function savedBy({ page }: ImportPage): Promise<(name: string) => Promise<string>> {
  const folder = await temporaryFolder();
  const client = await page.createCDPSession();
  const { targetInfo } = await client.send('Target.getTargetInfo');
  const browserContextId = targetInfo.browserContextId;
  const done = new Promise<void>((resolve) => {
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    ...(browserContextId && { browserContextId }),
  });
  return async (name) => {
    await done;
    assert.ok((await readdir(folder)).includes(name), name);
    return readFile(`${folder}/${name}`, 'utf8');
  };
}

/** Pastes lines into a page of a site under a strict policy, with the file beside it, and searches. */
async function assertFound(t: TestContext, json: string, lines: string, words: string): Promise<void> {
  const body = lines.replace(/^<script.*\n/u, '');
  const site = await openSite(t, {
    policy: (origin) =>
      `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html partiprogram`,
    pages: {
      'program.html': `<!doctype html><html lang="nb"><title>Program</title><script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script><main class="wp-block-group">${body}</main>`,
      'baerum-h-2027.json': json,
    },
  });
  const { page, log } = await openPage(t, `${site.address}/program.html`);
  const { state, text } = await read(page, 'pledge-list');
  assert.equal(state, 'ready');
  assert.doesNotMatch(text, /\b(?:false|undefined|null)\b/);
  const field = await page.waitForSelector('pledge-list >>> input[type=search]', { visible: true });
  await field?.type(words);
  await page.waitForFunction(
    (wanted) => {
      const list = document.querySelector('pledge-list') as HTMLElement;
      const entries = [...list.querySelectorAll('li'), ...(list.shadowRoot?.querySelectorAll('[part=entry]') ?? [])];
      const seen = entries.filter((it) => it.checkVisibility());
      return seen.length > 0 && seen.length < 5 && seen.some((it) => it.textContent.includes(wanted));
    },
    {},
    words,
  );
  // What a list took for what is told to the console; it is no complaint.
  assert.deepEqual(
    log.filter((line) => /^(?:error|warn|uncaught)/u.test(line)),
    [],
  );
}

for (const [name, make] of Object.entries(FILES)) {
  void test(`${name} becomes a list on a page, and nothing leaves the browser`, async (t) => {
    const it = await openImport(t);
    const { page, choose, lead } = it;
    const saved = await savedBy(it);
    const content = await make();
    const begun = performance.now();
    await lead('who', () => choose(name, content));
    await fillWho(page, 'h', '3024');
    await lead('review', () => pressWords(page, 'Gå videre'));
    await page.waitForSelector('review-outline .row');
    await page.click('.finish input[type=checkbox]');
    await lead('take', () => pressWords(page, 'Gå videre'));
    await pressWords(page, 'Last ned baerum-h-2027.json');
    await waitUntilSaid(page, 'er lastet ned');
    const seconds = (performance.now() - begun) / 1000;
    t.diagnostic(`${name}: 6 acts (file, party, place, on, whole, on) and a download, ${seconds.toFixed(1)} s`);

    const json = await saved('baerum-h-2027.json');
    const { programmes } = parseDataset(JSON.parse(json), 'nb');
    const [programme] = programmes;
    assert.ok(programme);
    assert.equal(programme.publisher.name, 'Bærum Høyre');
    assert.equal(programme.publisher.municipality.id, '3201');
    assert.deepEqual(programme.period, { from: 2027, to: 2031 });
    assert.equal(programme.coverage, 'whole');
    assert.deepEqual(
      pledgesOf(programme).map(({ quote }) => quote),
      truthOf(STRANDPARTIET).pledges.map(({ text }) => text),
    );

    const markup = await page.$eval('code-box textarea', (box) => box.value);
    assert.match(markup, /<pledge-list[^>]* publisher="Bærum Høyre" municipality="Bærum" period="2027-2031"/);
    for (const { text } of truthOf(STRANDPARTIET).pledges) assert.ok(markup.includes(text), text);
    const lines = await page.$$eval('code-box textarea', (boxes) => (boxes[1] as HTMLTextAreaElement).value);
    await assertFound(t, json, lines, 'flytebrygger');
    await assertFound(t, json, markup, 'flytebrygger');

    // The elements that show it are those of the build.
    assert.equal((await read(page, 'own-preview pledge-list')).state, 'ready');
    // The page's policy holds in the document that is made of a file, too: no style of it is applied.
    assert.deepEqual(
      it.log.filter((line) => !/inline style|style-src-elem/u.test(line)),
      [],
    );
    const build = new RegExp(`^(?:${it.address}/partiprogram@[^/]+/|blob:${it.address}/|data:)`, 'u');
    for (const { method, url, body } of it.asked) {
      assert.equal(method, 'GET');
      assert.equal(body, false);
      assert.match(url, build);
    }
  });
}
