/** Pages that came without encryption: browsers give them no `crypto.subtle`, and our data is checked all the same. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openPage, read, type BrowserPage } from '../support/browser-page.js';
import { openSite, type HostSiteOptions } from '../support/host-site.js';

const HOST = 'avisa.test';
const PROGRAMME = 'data/programmes/baerum-ap-mangfold.json';
const DAMAGED = /^Programdataene kan ikke vises/;

async function setup(t: TestContext, changes: HostSiteOptions['changes'] = {}): Promise<BrowserPage> {
  const site = await openSite(t, { changes });
  const { port } = new URL(site.address);
  const opened = await openPage(t, `http://${HOST}:${port}/plain.html`, { hosts: HOST });
  assert.equal(await opened.page.evaluate(() => 'subtle' in crypto), false, 'the browser has no means to check');
  return opened;
}

void test('intact files: the same as anywhere, and one feature more', async (t) => {
  const { page, log, requests } = await setup(t);
  for (const tag of ['pledge-list', 'topic-compare', 'agree-poll'])
    assert.equal((await read(page, tag)).state, 'ready', tag);
  assert.equal(requests.filter((url) => url.endsWith('/features/data/sha256.js')).length, 1);
  assert.deepEqual(log, []);
});

void test('an altered file is refused: no link that runs, and no forged pledge', async (t) => {
  const { page, said } = await setup(t, {
    [PROGRAMME]: (text) => text.replace('"source":{', '"source":{"url":"javascript:document.title=1",'),
  });
  const { state, text, fallback } = await read(page, 'pledge-list');
  assert.equal(state, 'error');
  assert.match(text, DAMAGED);
  assert.equal(fallback, 'Løftene står i partiets program.');
  assert.equal(await page.$('pledge-list >>> a[href^="javascript:"]'), null);
  await said(`/${PROGRAMME}: is not the file that was built`);
});

void test('an altered hash function does not run', async (t) => {
  const { page } = await setup(t, { 'features/data/sha256.js': (text) => `${text}\n` });
  const { state, text } = await read(page, 'pledge-list');
  assert.equal(state, 'error');
  assert.match(text, /^Klarte ikke å hente programdataene/);
});
