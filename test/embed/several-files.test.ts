/** A page that brings the programmes of several lists, each in a file of its own: the built files, and hostile sites. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { inventedFiles } from '../../scripts/invented-programmes.js';
import { openPage, read } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const POLICY = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; connect-src *; img-src 'self'; style-src 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html partiprogram`;

const texts = inventedFiles({ files: 3, pledges: 20 }).map((it) => JSON.stringify(it));

const pageOf = (src: string, attributes = ''): string => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <title>Programmene i Fjordby</title>
    <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
  </head>
  <body>
    <program-data src="${src}"${attributes}>
      <topic-compare topic="bad" loading="eager"><p>Les programmene.</p></topic-compare>
    </program-data>
  </body>
</html>`;

const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Opens a page whose own site has three files beside it. */
async function setup(t: TestContext, src: string, attributes = '') {
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.json`, text]));
  const site = await openSite(t, { policy: POLICY, pages: { ...files, 'newsroom.html': pageOf(src, attributes) } });
  return { site, ...(await openPage(t, `${site.address}/newsroom.html`)) };
}

/** A site of somebody else, which answers as it likes. */
async function hostileSite(t: TestContext, answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.on('error', () => undefined);
    answer(request.url ?? '', response);
  });
  server.listen(0);
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

void test('each file is loaded once, checked, and shown beside the others, under a strict policy', async (t) => {
  const integrity = texts.map(integrityOf).join(' ');
  const { page, log, requests, site } = await setup(t, '/0.json /1.json /2.json', ` integrity="${integrity}"`);
  const { state, text } = await read(page, 'topic-compare');
  assert.equal(state, 'ready');
  assert.match(text, /Programmenes egne punkter[^]*Bryggelista[^]*Fjellfolket[^]*Fyrlista/);
  assert.deepEqual(
    requests.filter((url) => url.endsWith('.json')).map((url) => url.replace(site.address, '')),
    ['/0.json', '/1.json', '/2.json'],
  );
  assert.deepEqual(log, []);
});

void test('a file that is not there, and one that somebody has changed, leave the others standing', async (t) => {
  const integrity = [texts[0]!, '', texts[2]!].map(integrityOf).join(' ');
  const { page, said } = await setup(t, '/0.json /1.json /2.json', ` integrity="${integrity}"`);
  const { state, text } = await read(page, 'topic-compare');
  assert.equal(state, 'ready');
  assert.match(text, /Her mangler: \/1\.json\./);
  assert.match(text, /Bryggelista[^]*Fyrlista/);
  await said('/1.json: is not the file that was built');
});

void test('a file without end takes nothing from the others', async (t) => {
  const address = await hostileSite(t, (_, response) => {
    const more = (): void => {
      while (response.write(' '.repeat(100_000)));
      response.once('drain', more);
    };
    more();
  });
  const { page, said } = await setup(t, `/0.json ${address}/endless.json /2.json`);
  const { state, text } = await read(page, 'topic-compare');
  assert.equal(state, 'ready');
  assert.match(text, /Her mangler: http:\/\/localhost:\d+\/endless\.json\./);
  await said('/endless.json: ');
});

void test('ten files of four megabytes are refused in a sentence, and the page goes on', async (t) => {
  const whole = texts[0]!.slice(0, -1);
  const address = await hostileSite(t, (path, response) =>
    response.end(`${whole},"x":"${path}${'x'.repeat(4_000_000)}"}`),
  );
  const src = Array.from({ length: 10 }, (_, at) => `${address}/${at}.json`).join(' ');
  const { page, said } = await setup(t, src);
  const { state, text, fallback } = await read(page, 'topic-compare');
  assert.deepEqual(
    [state, text, fallback],
    ['error', 'Programdataene kan ikke vises: Det er en feil i filen.\nPrøv igjen', 'Les programmene.'],
  );
  await said('/0.json: more than 2400000 bytes');
});

void test('fifty addresses are refused in a sentence for the author', async (t) => {
  const src = Array.from({ length: 50 }, (_, at) => `/${at}.json`).join(' ');
  const { page } = await setup(t, src);
  const { state, text } = await read(page, 'topic-compare');
  assert.deepEqual(
    [state, text],
    ['error', '«src» har 50 adresser. Flere enn 32 går ikke: samle programmene i færre filer.'],
  );
});
