/** The built files on pages that a framework makes: what it set early stays, and what is the page's own is left alone. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openPage, press, read, type BrowserPage } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const SCRIPT =
  '<script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>';

async function open(t: TestContext, body: string, head = ''): Promise<BrowserPage> {
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>${head}${SCRIPT}${body}</html>`;
  const site = await openSite(t, { pages: { 'page.html': page } });
  return openPage(t, `${site.address}/page.html`);
}

void test('properties that are set before the script runs are kept', async (t) => {
  const { page } = await open(
    t,
    `<pledge-list></pledge-list><agree-poll></agree-poll>
    <script>
      Object.assign(document.querySelector('pledge-list'), { programme: 'baerum-ap-mangfold', headingLevel: 4, controls: true });
      Object.assign(document.querySelector('agree-poll'), { programme: 'baerum-ap-mangfold', headingLevel: 5, exposeChoice: true });
      addEventListener('agree-poll-answer', ({ choice }) => (document.title = choice));
    </script>`,
  );
  await read(page, 'pledge-list');
  await read(page, 'agree-poll');
  const levels = await page.$$eval('pledge-list, agree-poll', (all) =>
    all.map((it) => it.shadowRoot?.querySelector('.title')?.localName),
  );
  assert.deepEqual(levels, ['h4', 'h5']);
  assert.ok(await page.$('pledge-list >>> input[type=search]'));
  await press(page, 'agree-poll', 'Enig');
  assert.equal(await page.title(), 'agree');
});

void test('a tag that the page hides until it is defined loads all the same', async (t) => {
  const { page, log } = await open(
    t,
    '<p>Om valget</p><pledge-list programme="baerum-ap-mangfold"></pledge-list>',
    '<style>:not(:defined) { display: none } body:has(:not(:defined)) { visibility: hidden }</style>',
  );
  assert.equal((await read(page, 'pledge-list')).state, 'ready');
  assert.deepEqual(log, []);
});

void test('nothing of ours runs when the page changes what is its own', async (t) => {
  const { page } = await open(
    t,
    `<pledge-list programme="baerum-ap-mangfold"></pledge-list>
    <topic-compare municipality="3201" topic="inkludering"></topic-compare><div id="own"></div>`,
    `<script>
      window.calls = [];
      const note = (of, name) => {
        const original = of.prototype[name];
        of.prototype[name] = function (...given) {
          calls.push(name);
          return original.apply(this, given);
        };
      };
      for (const name of ['querySelector', 'querySelectorAll', 'getBoundingClientRect', 'closest', 'matches']) note(Element, name);
      for (const name of ['querySelector', 'querySelectorAll', 'elementFromPoint']) note(Document, name);
      window.MutationObserver = class extends MutationObserver {
        constructor(callback) {
          super((...given) => (calls.push('MutationObserver'), callback(...given)));
        }
      };
    </script>`,
  );
  await read(page, 'topic-compare');
  await read(page, 'pledge-list');
  await page.waitForNetworkIdle();
  const calls = await page.evaluate(async () => {
    const own = document.getElementById('own')!;
    const all = (window as unknown as { calls: string[] }).calls;
    all.length = 0;
    for (let at = 0; at < 1_000; at++) {
      const line = own.appendChild(document.createElement('p'));
      line.textContent = String(at);
      line.className = 'line';
      line.setAttribute('data-at', String(at));
      if (at % 2) line.remove();
      if (at % 100 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestIdleCallback(resolve));
    return all;
  });
  assert.deepEqual(calls, []);
});
