/** Shortcuts of a page, which must not run while a reader types in a field of ours, or presses a button of ours. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage } from '../support/browser-page.js';
import { EMBED_SCRIPT } from '../support/engine-page.js';
import { openSite } from '../support/host-site.js';

/**
 * A page with shortcuts, as video players, forums and trackers have them: whatever is typed outside a field, as far as the
 * page can see, is a command, and does nothing else.
 */
const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>${EMBED_SCRIPT}
  <main>
    <pledge-list programme="baerum-ap-mangfold" controls loading="eager"><input slot="introduction" aria-label="Nyhetsbrev"></pledge-list>
    <topic-compare municipality="3201" topic="inkludering" limit="2" controls loading="eager"></topic-compare>
    <agree-poll programme="baerum-ap-mangfold" loading="eager"></agree-poll>
  </main>
  <script>
    window.ran = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => {
        if (event.target.matches('input, select, textarea, button, summary, a')) return;
        ran.push((event.ctrlKey ? 'Control+' : '') + event.key);
        event.preventDefault();
      });
  </script></html>`;

async function setup(t: TestContext) {
  const site = await openSite(t, { pages: { 'page.html': PAGE } });
  const { page } = await openPage(t, `${site.address}/page.html`);
  await page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 3);
  return page;
}

/** Puts the focus on the first visible thing of an element that fits. */
async function focus(page: Page, tag: string, selector: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const all = document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>(wanted);
      const first = [...(all ?? [])].find((it) => it.checkVisibility());
      first?.focus();
      return first?.matches(':focus');
    },
    {},
    tag,
    selector,
  );
}

/** The commands that the page has run since it was last asked. */
function ran(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { ran: string[] }).ran.splice(0));
}

const state = (page: Page, tag: string, selector: string, property: string): Promise<unknown> =>
  page.$eval(
    tag,
    (it, wanted, name) => Reflect.get(it.shadowRoot!.querySelector(wanted)!, name) as unknown,
    selector,
    property,
  );

void test('what is typed in the search stays there', async (t) => {
  const page = await setup(t);
  await focus(page, 'pledge-list', 'input[type=search]');
  await page.keyboard.type('/jk? m.');
  for (const key of ['ArrowLeft', 'Home', 'Delete', 'Backspace', 'Enter', 'PageDown'] as const)
    await page.keyboard.press(key);
  assert.deepEqual(await ran(page), []);
  assert.equal(await state(page, 'pledge-list', 'input[type=search]', 'value'), 'jk? m.');
});

void test('Escape takes away the query; the next one, Tab and what is modified are the page’s', async (t) => {
  const page = await setup(t);
  await focus(page, 'pledge-list', 'input[type=search]');
  await page.keyboard.type('skole');
  await page.keyboard.down('Escape');
  assert.equal(await state(page, 'pledge-list', 'input[type=search]', 'value'), '');
  assert.deepEqual(await ran(page), [], 'it is not the dialog around it that is meant');
  await page.keyboard.up('Escape');
  await ran(page);
  await page.keyboard.down('Escape');
  assert.deepEqual(await ran(page), ['Escape']);
  await page.keyboard.up('Escape');
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.keyboard.press('F2');
  const commands = await ran(page);
  for (const command of ['Control+k', 'F2']) assert.ok(commands.includes(command), commands.join());
});

void test('so does what is typed in a list of options, or in a box to tick', async (t) => {
  const page = await setup(t);
  for (const [tag, selector] of [
    ['pledge-list', 'select'],
    ['topic-compare', 'select'],
  ] as const) {
    await focus(page, tag, selector);
    const before = await state(page, tag, selector, 'value');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await ran(page), [], tag);
    await page.waitForFunction(
      (name, wanted, value) =>
        document.querySelector(name)?.shadowRoot?.querySelector<HTMLSelectElement>(wanted)?.value !== value,
      {},
      tag,
      selector,
      before,
    );
    await page.keyboard.press('j');
    assert.deepEqual(await ran(page), [], tag);
  }
  await focus(page, 'topic-compare', 'input[type=checkbox]');
  await page.keyboard.press('Space');
  assert.deepEqual(await ran(page), []);
  assert.equal(await state(page, 'topic-compare', 'input[type=checkbox]', 'checked'), false);
});

void test('a button is pressed by the keys for it; all others are the page’s', async (t) => {
  const page = await setup(t);
  for (const key of ['Enter', 'Space'] as const) {
    await focus(page, 'agree-poll', key === 'Enter' ? '.answers .button' : '.answers .button:nth-child(2)');
    await page.keyboard.press(key);
    assert.deepEqual(await ran(page), [], key);
    const pressed = await page.$$eval('agree-poll >>> .answers .button', (all) => all.map((it) => it.ariaPressed));
    assert.equal(pressed.indexOf('true'), key === 'Enter' ? 0 : 1, key);
  }
  await focus(page, 'agree-poll', 'summary');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('agree-poll')?.shadowRoot?.querySelector('details')?.open);
  assert.deepEqual(await ran(page), []);
  await page.keyboard.press('j');
  assert.ok((await ran(page)).includes('j'), 'nothing is typed there');
});

void test('fields that the page itself has put into a slot are the page’s', async (t) => {
  const page = await setup(t);
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ target }) => (document.title = (target as Element).localName));
  });
  await page.focus('pledge-list > input');
  await page.keyboard.press('j');
  assert.equal(await page.title(), 'input');
});
