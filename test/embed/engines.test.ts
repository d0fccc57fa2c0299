/** What a browser engine decides: whether a file is checked before it is used, and whether one that failed comes again. */
import assert from 'node:assert/strict';
import { after, before, describe, it, test, type TestContext } from 'node:test';
import { ENGINES, type Engine, type EnginePage } from '../support/engines.js';
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
      assert.deepEqual(await page.call('searchFirst'), ['Viser 3 av 18 løfter', false]);
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
      assert.match(status, /^Viser \d+ av 18 løfter$/);
      // The second time is to tell the author of the page why.
      assert.equal(asked().length, 3);
    });
  });
}

/** A file that is not the one that its hash names, on a page that needs it. */
interface Altered {
  readonly file: string;
  /** The page, without its script tag. */
  readonly body: string;
  readonly lang?: string;
  readonly change?: (text: string) => string;
  /** Does on the page what the file is needed for. */
  readonly act?: 'search';
  /** What the reader sees. */
  readonly seen: RegExp;
}

const LIST = '<pledge-list programme="baerum-ap-mangfold" controls>Les programmet.</pledge-list>';
const ALTERED_DATA = /^Programdataene kan ikke vises: Filen er endret underveis\.$/;
const OTHER = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

const marked = (text: string): string => `window.altered=1;${text}`;
const oneLetter = (text: string): string => text.replace('"', '"X');

const ALTERED: Readonly<Record<string, Altered>> = {
  'the script': { file: 'embed.js', body: LIST, change: marked, seen: /^refused$/ },
  'a feature': { file: SEARCH, body: LIST, change: marked, act: 'search', seen: new RegExp(`^${FAILED}$`) },
  'a feature that the page preloads unchecked': {
    file: SEARCH,
    body: `<link rel="modulepreload" href="{{files}}/${SEARCH}" crossorigin="anonymous">${LIST}`,
    change: marked,
    act: 'search',
    seen: new RegExp(`^${FAILED}$`),
  },
  'the messages of a language': {
    file: 'features/messages/en.js',
    body: LIST,
    lang: 'en',
    change: (text) => marked(text.replace('Pledges from', 'Forged from')),
    seen: /^Løfter fra /,
  },
  'the catalogue': { file: 'data/catalogue.json', body: LIST, change: oneLetter, seen: ALTERED_DATA },
  'the catalogue of a language': {
    file: 'data/en/catalogue.json',
    body: LIST,
    lang: 'en',
    change: oneLetter,
    seen: /^The programme data cannot be shown: the file was changed on its way\.$/,
  },
  'a file of data': {
    file: 'data/programmes/baerum-ap-mangfold.json',
    body: LIST,
    change: (text) => text.replace('"statement":"', '"statement":"ikke '),
    seen: ALTERED_DATA,
  },
  'a dataset of the page': {
    file: 'fjordby.json',
    body: `<program-data src="/fixtures/fjordby.json" integrity="${OTHER}">
      <pledge-list programme="fjordby-hav-2025"></pledge-list></program-data>`,
    seen: ALTERED_DATA,
  },
};

const pageOf = ({ body, lang = 'nb' }: Altered): string => `<!doctype html><html lang="${lang}">
  <meta charset="utf-8"><title>Sak</title>
  <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"
    onerror="window.isRefused = true"></script>
  ${body}
  <script>
    const inside = (selector) => document.querySelector('pledge-list').shadowRoot?.querySelector(selector);
    const until = (isSo, then) => (isSo() ? then() : setTimeout(() => until(isSo, then), 20));
    const seen = () => window.isRefused ? 'refused' : inside('.notice')?.textContent.trim() ?? inside('.card')?.ariaLabel;
    const tell = (done, words) => done([words, 'altered' in window, document.querySelector('pledge-list').textContent.trim()]);
    function read(done) { until(seen, () => tell(done, seen())); }
    function search(done) {
      until(() => inside('input[type=search]'), () => {
        inside('input[type=search]').value = 'skole';
        inside('input[type=search]').dispatchEvent(new Event('input', { bubbles: true }));
        const status = () => inside('.controls [role=status]').textContent.trim();
        until(status, () => tell(done, status()));
      });
    }
  </script></html>`;

/** What each engine did with each file that was altered, for whoever reads the report. */
const table: string[] = [];

for (const engine of ENGINES) {
  describe(`${engine.name} refuses, where it was altered,`, { skip: engine.missing }, () => {
    let page: EnginePage;
    before(async () => {
      page = await engine.open('about:blank');
    });
    after(() => page.close());

    for (const [what, altered] of Object.entries(ALTERED)) {
      it(what, async (t) => {
        const { file, change, act = 'read', seen } = altered;
        const site = await openSite(t, {
          pages: { 'page.html': pageOf(altered) },
          ...(change ? { changes: { [file]: change } } : {}),
        });
        await page.goTo(`${site.address}/page.html`);
        const [words, ran] = (await page.call(act)) as [string, boolean];
        const isRefused = seen.test(words) && !ran;
        table.push(`${engine.name.padEnd(9)} ${what.padEnd(43)} ${isRefused ? 'refused' : `TAKEN: ${words}`}`);
        assert.match(words, seen);
        assert.equal(ran, false, 'it ran');
      });
    }
  });
}

test('the table of what was refused', (t) => {
  for (const { name, missing } of ENGINES) if (missing) t.diagnostic(`${name.padEnd(9)} not run: ${missing}`);
  for (const line of table) t.diagnostic(line);
  assert.ok(!table.some((line) => line.includes('TAKEN')));
});
