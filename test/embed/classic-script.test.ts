/** Pages of systems that take `type="module"` out of a script tag: a classic script loads the elements, and vouches for them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { integrityOf, readBuildName } from '../../scripts/snippet.js';
import { openPage, read } from '../support/browser-page.js';
import { ENGINES } from '../support/engines.js';
import { openSite } from '../support/host-site.js';

const TAGS = ['topic-compare', 'pledge-list', 'agree-poll'] as const;

const integrity = await integrityOf(join('dist', await readBuildName(), 'classic.js'));

/** The line, as a system leaves it. */
const line = (attributes: string): string =>
  `<script ${attributes} src="{{files}}/classic.js" integrity="${integrity}" crossorigin="anonymous"></script>`;

const page = (script: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <link rel="icon" href="data:,">${script}
  <topic-compare municipality="3201" topic="inkludering">Les om inkludering.</topic-compare>
  <pledge-list programme="baerum-ap-mangfold" controls>Les programmet.</pledge-list>
  <agree-poll programme="baerum-ap-mangfold">Er du enig?</agree-poll></html>`;

/** Allows the files, and the two policies that addresses go through. */
const strict = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src data:; base-uri 'none'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html partiprogram partiprogram-classic";

for (const [name, script] of [
  ['as it is', line('defer')],
  ['without defer', line('')],
  ['as a module all the same', line('type="module"')],
  [
    'twice, and beside the usual line',
    `${line('defer')}${line('defer')}<script type="module" src="{{files}}/embed.js"></script>`,
  ],
] as const) {
  void test(`the classic script, ${name}: all elements, under a strict policy`, async (t) => {
    const site = await openSite(t, { pages: { 'page.html': page(script) }, policy: strict });
    const opened = await openPage(t, `${site.address}/page.html`);
    for (const tag of TAGS) assert.equal((await read(opened.page, tag)).state, 'ready', tag);
    assert.equal(site.asked.filter((path) => path.endsWith('/embed.js')).length, 1);
    assert.deepEqual(opened.log, []);
  });
}

/** The page tells by itself what came of it, since what a test runner compiles is not what every engine can be sent. */
const TELL = `<script>
  addEventListener('error', ({ target }) => (window.isRefused ??= target?.type === 'module'), true);
  const list = () => document.querySelector('pledge-list');
  const outcome = () => window.isRefused ? 'refused' : list().matches(':defined') && list().matches(':state(ready)') && 'shown';
  const tell = (done) => outcome() ? done([outcome(), 'altered' in window]) : setTimeout(() => tell(done), 20);
  function told(done) { tell(done); }
</script>`;

for (const engine of ENGINES) {
  describe(`the classic script in ${engine.name}`, { skip: engine.missing }, () => {
    for (const [what, change, seen] of [
      ['loads the elements', undefined, ['shown', false]],
      [
        'loads no script but the one that was built with it',
        (text: string) => `window.altered=1;${text}`,
        ['refused', false],
      ],
    ] as const) {
      it(what, async (t) => {
        const pages = { 'page.html': page(TELL + line('defer')) };
        const site = await openSite(t, { pages, ...(change && { changes: { 'embed.js': change } }) });
        const opened = await engine.open(`${site.address}/page.html`);
        t.after(() => opened.close());
        assert.deepEqual(await opened.call('told'), seen);
      });
    }
  });
}
