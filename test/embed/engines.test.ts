/** What a browser engine decides: whether a feature is checked before it runs, and whether one that failed comes again. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ENGINES, type Engine } from '../support/engines.js';
import { openSite, type HostSiteOptions } from '../support/host-site.js';

const FAILED = 'Dette lot seg ikke hente akkurat nå. Prøv igjen.';
const SEARCH = 'features/pledge-list/search.js';

/** The page searches by itself, since what a test runner compiles is not what every engine can be sent. */
const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
  <pledge-list programme="baerum-ap-mangfold" controls></pledge-list>
  <script>
    const inside = (selector) => document.querySelector('pledge-list').shadowRoot?.querySelector(selector);
    const status = () => inside('.controls [role=status]').textContent.trim();
    const until = (isSo, then) => (isSo() ? then() : requestAnimationFrame(() => until(isSo, then)));
    const search = (query, done) => until(() => inside('input[type=search]'), () => {
      const before = status();
      inside('input[type=search]').value = query;
      inside('input[type=search]').dispatchEvent(new Event('input', { bubbles: true }));
      until(() => status() && status() !== before, () => done([status(), 'altered' in window]));
    });
    function searchFirst(done) { search('skole', done); }
    function searchAgain(done) { search('barn', done); }
  </script></html>`;

/** A list on a page in an engine, and the paths of the search's file that were asked for. */
async function open(t: TestContext, engine: Engine, options: HostSiteOptions = {}) {
  const site = await openSite(t, { ...options, pages: { 'page.html': PAGE } });
  const page = await engine.open(`${site.address}/page.html`);
  t.after(() => page.close());
  return { page, asked: () => site.asked.filter((path) => path.endsWith(SEARCH)) };
}

for (const engine of ENGINES) {
  describe(`a feature in ${engine.name}`, { skip: engine.missing }, () => {
    it('is fetched once, and runs', async (t) => {
      const { page, asked } = await open(t, engine);
      assert.deepEqual(await page.call('searchFirst'), ['Viser 3 av 18', false]);
      assert.equal(asked().length, 1);
    });

    it('does not run where it is not the file that was built', async (t) => {
      const { page } = await open(t, engine, { changes: { [SEARCH]: (text) => `window.altered=1;${text}` } });
      assert.deepEqual(await page.call('searchFirst'), [FAILED, false]);
    });

    it('comes at the next act where it did not come at first', async (t) => {
      let isRefused = true;
      const { page, asked } = await open(t, engine, { refuse: (path) => isRefused && path.endsWith(SEARCH) });
      assert.deepEqual(await page.call('searchFirst'), [FAILED, false]);
      isRefused = false;
      const [status] = (await page.call('searchAgain')) as [string];
      assert.match(status, /^Viser \d+ av 18$/);
      assert.equal(asked().length, 2);
    });
  });
}
