/** The page of `npm start`, as it was built. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, overflow, press, read, says } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

void test('has every line that a webmaster is told to paste', async (t) => {
  const site = await openSite(t);
  const lines = (await site.read('snippet.html')).trim().split('\n');
  const page = await (await fetch(`${site.address}/index.html`)).text();
  assert.equal(lines.length, 5);
  for (const line of lines) assert.ok(page.includes(line), line);
});

for (const width of [360, 768, 1280]) {
  void test(`at ${width} px: all elements, nothing in the console, no scrolling to the side`, async (t) => {
    const site = await openSite(t);
    const { page, log } = await openPage(t, `${site.address}/`, { width });
    const elements = await page.$$('topic-compare, pledge-list, agree-poll');
    assert.ok(elements.length >= 3);
    for (const [index, element] of elements.entries()) {
      // A name of its own for each, so that it can be waited for by a selector.
      await element.evaluate((it, id) => (it.id ||= id), `element-${index}`);
      const { state } = await read(page, `#element-${index}`);
      assert.equal(state, 'ready', `element ${index}`);
      assert.equal(await overflow(page), 0, `after element ${index}`);
    }
    await press(page, 'agree-poll', 'Enig');
    await says(page, 'agree-poll', 'Takk for at du svarte!');
    assert.equal(await overflow(page), 0);
    assert.deepEqual(log, []);
  });
}
