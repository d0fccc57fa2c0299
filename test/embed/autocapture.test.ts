/** An answer is an opinion, and a search tells of one: what a page's own analytics get of them. */
import assert from 'node:assert/strict';
import { describe, it, test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, read } from '../support/browser-page.js';
import { ENGINES } from '../support/engines.js';
import { openSite } from '../support/host-site.js';

const FALLBACK = 'Si din mening i kommentarfeltet.';

/** What the tools say that they leave out, each by a selector of its own. */
const LEFT_OUT = {
  PostHog: '.ph-no-capture',
  FullStory: '.fs-exclude',
  Hotjar: '[data-hj-suppress]',
  Heap: '[heap-ignore]',
  'Heap, texts': '[data-heap-redact-text]',
  Clarity: '[data-clarity-mask=true]',
  Matomo: '[data-matomo-mask]',
  LogRocket: '[data-private]',
  Smartlook: '[data-sl=exclude]',
  Sentry: '.sentry-block',
  Datadog: '[data-dd-privacy=hidden]',
  Mixpanel: '.mp-no-track',
  'Mixpanel, recordings': '.mp-block',
  Amplitude: '.amp-block',
  Mouseflow: '.mf-excluded',
  Contentsquare: '[data-cs-mask]',
  rrweb: '.rr-block',
} as const;

/** What was captured of one event: the innermost element that the page is told of. */
interface Captured {
  readonly type: string;
  readonly phase: 'capture' | 'bubble';
  readonly tag: string;
  readonly text: string;
  /** Its `aria-*` attributes. */
  readonly aria: Readonly<Record<string, string>>;
  readonly value?: string;
  /** Which tools leave this out. */
  readonly leftOut: readonly string[];
  /** The event's own fields. */
  readonly own: object;
}

/** As autocapture does it: everywhere, before anybody else, and with all there is to know of the innermost element. */
const AUTOCAPTURE = `
  const captured = [];
  const leftOut = ${JSON.stringify(LEFT_OUT)};
  const types = ['pointer', 'mouse'].flatMap((it) => ['down', 'up', 'move', 'over', 'out'].map((on) => it + on)).concat(
    'click', 'dblclick', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change',
    'focusin', 'focusout', 'focus', 'blur', 'toggle', 'submit', 'select', 'transitionend', 'animationend',
    'agree-poll-answer', 'agree-poll-topic', 'pledge-list-search');
  const capture = (event, phase) => {
    const path = event.composedPath().filter((it) => it instanceof Element);
    const it = path[0];
    if (!it || it === document.body || it === document.documentElement) return;
    const aria = [...it.attributes].filter(({ name }) => name.startsWith('aria-')).map(({ name, value }) => [name, value]);
    captured.push({
      type: event.type,
      phase,
      tag: it.localName,
      text: it.textContent.trim(),
      aria: Object.fromEntries(aria),
      value: it.value,
      leftOut: Object.keys(leftOut).filter((tool) => path.some((one) => one.matches(leftOut[tool]))),
      own: { ...event },
    });
  };
  for (const target of [window, document]) for (const type of types) for (const phase of ['capture', 'bubble'])
    target.addEventListener(type, (event) => capture(event, phase), phase === 'capture');`;

/**
 * Follows everything that an object has, as far as a script can: its fields, whatever they are called, what getters and
 * `render()` give, and what is in maps and sets. Gives the way to each node inside a shadow root, and to each word of a choice.
 */
const REACH = `
  const isOutside = (it) => it === window || it instanceof Document || it instanceof CSSStyleSheet;
  function reach(start) {
    const found = [], seen = new Set(), next = [['', start], ['render()', start.render?.()]];
    for (let at = 0; at < next.length; at++) {
      const [way, it] = next[at];
      if (typeof it === 'string' && /^(agree|disagree|Enig|Uenig)$/.test(it)) found.push(way);
      if (Object(it) !== it || typeof it === 'function' || seen.has(it) || isOutside(it)) continue;
      seen.add(it);
      if (it instanceof Node && it.getRootNode() instanceof ShadowRoot) found.push(way);
      if (it instanceof Map || it instanceof Set) for (const [key, value] of it.entries()) next.push([way + ' entry', value], [way + ' key', key]);
      for (let from = it; from && from !== HTMLElement.prototype && from !== Object.prototype; from = Object.getPrototypeOf(from))
        for (const key of Reflect.ownKeys(from)) try { next.push([way + '.' + String(key), it[key]]); } catch {}
    }
    return found;
  }`;

const pageWith = (script: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <script>${script}</script>
  <script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>
  <main><pledge-list programme="baerum-ap-mangfold" controls></pledge-list>
  <agree-poll programme="baerum-ap-mangfold"><p>${FALLBACK}</p></agree-poll></main></html>`;

async function setup(t: TestContext): Promise<Page> {
  const site = await openSite(t, { pages: { 'page.html': pageWith(AUTOCAPTURE + REACH) } });
  const { page } = await openPage(t, `${site.address}/page.html`, { closedRoots: true });
  return page;
}

/** Presses a button by the words that it begins with. Assistive technology finds it, where no script does. */
async function press(page: Page, words: string): Promise<void> {
  for (const button of await page.$$('::-p-aria([role="button"])')) {
    const text = await button.evaluate((it) => it.textContent?.trim() ?? '');
    if (text.startsWith(words)) return button.click();
  }
  throw new Error(`There is no button: ${words}`);
}

/** Everything that was captured since the last time. */
function capturedOn(page: Page): Promise<readonly Captured[]> {
  return page.evaluate('captured.splice(0)') as Promise<readonly Captured[]>;
}

void test('of an answer, by mouse or by keyboard, autocapture gets that something was done in the poll, and no more', async (t) => {
  const page = await setup(t);
  await read(page, 'agree-poll');
  await capturedOn(page);
  await press(page, 'Enig');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.$eval('::-p-aria([name="Uenig"][role="button"])', (it) => it.ariaPressed), 'true');
  await press(page, 'Neste tema');
  const captured = await capturedOn(page);
  assert.ok(captured.length > 20);
  assert.deepEqual(
    captured.filter(({ tag }) => tag !== 'agree-poll'),
    [],
  );
  const gathered = captured.map(({ text, aria, value }) => JSON.stringify([text, aria, value]));
  assert.deepEqual([...new Set(gathered)], [JSON.stringify([FALLBACK, {}, undefined])]);
  for (const tool of Object.keys(LEFT_OUT)) {
    assert.ok(
      captured.every(({ leftOut }) => leftOut.includes(tool)),
      `${tool} leaves out the poll`,
    );
  }
});

void test('a click on an answer ends at the poll, where the page has not caught it on the way in', async (t) => {
  const page = await setup(t);
  await read(page, 'agree-poll');
  await capturedOn(page);
  await press(page, 'Uenig');
  const told = (await capturedOn(page)).filter(({ type }) => type === 'click' || type === 'agree-poll-answer');
  assert.deepEqual(
    told.map(({ type, phase, own }) => [type, phase, own]),
    [
      ['click', 'capture', { isTrusted: true }],
      ['click', 'capture', { isTrusted: true }],
      ...['capture', 'capture', 'bubble', 'bubble'].map((phase) => [
        'agree-poll-answer',
        phase,
        {
          isTrusted: false,
          question: 'topic:baerum-ap-mangfold/inkludering',
          programme: 'baerum-ap-mangfold',
          topic: 'inkludering',
        },
      ]),
    ],
  );
});

void test('nothing that the element has leads a script to an answer, or to what is drawn', async (t) => {
  const page = await setup(t);
  await read(page, 'agree-poll');
  await press(page, 'Enig');
  assert.equal(await page.$eval('agree-poll', (it) => it.shadowRoot), null);
  assert.doesNotMatch(
    await page.$eval('agree-poll', (it) => `${it.innerText} ${it.textContent} ${it.innerHTML}`),
    /[Ee]nig/,
  );
  const ways = (tag: string) => page.evaluate(`reach(document.querySelector('${tag}'))`);
  assert.deepEqual(await ways('agree-poll'), []);
  assert.notDeepEqual(await ways('pledge-list'), [], 'there are ways into an element that is open');
});

void test('of a search, autocapture gets what is typed, and every tool that leaves out what asks for it gets nothing', async (t) => {
  const page = await setup(t);
  await read(page, 'pledge-list');
  await capturedOn(page);
  await page.focus('pledge-list >>> input[type=search]');
  await page.keyboard.type('skole');
  const hit = await page.waitForSelector('pledge-list >>> .found mark', { visible: true });
  await hit?.click();
  const captured = await capturedOn(page);
  const telling = captured.filter(({ text, value }) => /skol/i.test(`${value} ${text}`));
  // The list is as open as the article around it: whoever looks into the field sees what is in it.
  assert.ok(telling.some(({ tag, value }) => tag === 'input' && value === 'skole'));
  assert.ok(telling.some(({ tag, type }) => tag === 'mark' && type === 'click'));
  for (const tool of Object.keys(LEFT_OUT)) {
    assert.deepEqual(
      telling.filter(({ leftOut }) => !leftOut.includes(tool)),
      [],
      tool,
    );
  }
  const events = captured.filter(({ type }) => type === 'pledge-list-search');
  assert.doesNotMatch(JSON.stringify(events.map(({ own }) => own)), /skol/i);
});

/** The page answers by itself: what it remembers of the root is for that alone. */
const ANSWERING = `${AUTOCAPTURE}
  const { attachShadow } = Element.prototype;
  let inside;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (this.localName === 'agree-poll') inside = root;
    return root;
  };
  const until = (isSo, then) => (isSo() ? then() : requestAnimationFrame(() => until(isSo, then)));
  function answer(done) {
    document.querySelector('agree-poll').scrollIntoView();
    until(() => inside?.querySelector('[part=answer]'), () => {
      inside.querySelector('[part=answer]').focus();
      inside.querySelector('[part=answer]').click();
      until(() => inside.querySelector('[aria-pressed=true]'), () =>
        done([inside.querySelector('[aria-pressed=true]').textContent.trim(), captured.map(({ tag, text }) => tag + ': ' + text)]));
    });
  }`;

for (const engine of ENGINES) {
  describe(`an answer in ${engine.name}`, { skip: engine.missing }, () => {
    it('is not told to whoever listens to the clicks on the page', async (t) => {
      const site = await openSite(t, { pages: { 'page.html': pageWith(ANSWERING) } });
      const page = await engine.open(`${site.address}/page.html`);
      t.after(() => page.close());
      const [pressed, captured] = (await page.call('answer')) as [string, readonly string[]];
      assert.equal(pressed, 'Enig');
      assert.ok(captured.length > 0);
      assert.deepEqual([...new Set(captured)], [`agree-poll: ${FALLBACK}`]);
    });
  });
}
