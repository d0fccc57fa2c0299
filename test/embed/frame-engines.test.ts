/** What a browser engine decides of a frame: whether its own policy lets its files in where a sandbox takes its origin away. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES } from '../support/engines.js';
import { bridgeLine, frameTag } from '../support/framed-page.js';
import { openSite } from '../support/host-site.js';

const QUERY = 'element=topic-compare&municipality=3201&topic=inkludering&limit=4&frame=sak';

/** The page waits by itself, since what a test runner compiles is not what every engine can be sent. */
const WAIT = `<script>
  const until = (isSo, then) => (isSo() ? then() : requestAnimationFrame(() => until(isSo, then)));
  const frame = () => document.querySelector('iframe');
  function followed(done) { until(() => frame().clientHeight > 600, () => done(frame().style.height)); }
</script>`;

/**
 * The policy as a build with `--host` writes it: `'self'` and the address of the host, whose port nobody knows here. Without the
 * address, WebKit lets no file into a sandbox.
 */
const forHost = (page: string): string => page.replaceAll(/(script|style)-src 'self'/g, '$& http://localhost:*');

for (const engine of ENGINES) {
  describe(`a frame in ${engine.name}`, { skip: engine.missing }, () => {
    for (const sandbox of ['', 'sandbox="allow-scripts"']) {
      it(`is shown, and as high as what is in it ${sandbox}`, async (t) => {
        const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
          ${frameTag(QUERY, sandbox)}${await bridgeLine('classic')}${WAIT}</html>`;
        const site = await openSite(t, {
          elsewhere: true,
          pages: { 'sak.html': html },
          changes: { 'frame.html': forHost },
        });
        const page = await engine.open(`${site.address}/sak.html`);
        t.after(() => page.close());
        assert.match(String(await page.call('followed')), /^\d+px$/);
      });
    }
  });
}
