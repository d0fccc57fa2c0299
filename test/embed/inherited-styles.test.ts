/** What a page hands down to everything that is in it, in each browser engine: our layout stays as it is on a plain page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_DRAWN, EAGER_TAGS, EMBED_SCRIPT, askPage } from '../support/engine-page.js';
import { ENGINES } from '../support/engines.js';
import { openRoots } from '../support/open-roots.js';

/** Inherited properties, each with a value that some page has somewhere, and that would break or change what we draw. */
const HANDED_DOWN: Readonly<Record<string, string>> = {
  'white-space': 'pre',
  'text-indent': '3em',
  'letter-spacing': '0.4em',
  'word-spacing': '2em',
  'text-align': 'justify',
  'text-align-last': 'center',
  'line-height': '0.5',
  hyphens: 'none',
  'word-break': 'break-all',
  'line-break': 'anywhere',
  'overflow-wrap': 'normal',
  cursor: 'wait',
  'text-transform': 'uppercase',
  'font-variant': 'small-caps',
  'font-style': 'italic',
  'font-weight': '900',
  'font-stretch': '200%',
  'font-feature-settings': '"smcp"',
  'list-style': 'square inside',
  quotes: '"<" ">"',
  'border-collapse': 'collapse',
  'border-spacing': '20px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  'text-shadow': '0 0 4px red',
  'tab-size': '20',
  'text-emphasis': 'dot',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke': '3px red',
  'text-orientation': 'upright',
  direction: 'rtl',
  fill: 'red',
  stroke: 'red',
  'stroke-width': '3px',
};

/** What a page sets on purpose for all that is in it: its looks, and what it hides or puts out of reach. */
const TAKEN: Readonly<Record<string, string>> = {
  color: 'rgb(12, 34, 56)',
  'font-family': 'monospace',
  'font-size': '18px',
  visibility: 'hidden',
  'pointer-events': 'none',
  'color-scheme': 'dark',
};

/** Asks a page, whose box hands down something, how everything of ours is drawn. */
const page = (style: string): string => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
  <script>(${String(openRoots)})()</script>${EMBED_SCRIPT}
  <style>
    main { width: 900px; font: 16px/1.3 serif; user-select: none; -webkit-user-select: none }
    .box { ${style} }
    /* Nothing that we would keep in its place is below. */
    .box > * { margin-block-end: 200vh }
  </style>
  <main><div class="box">${EAGER_TAGS.replaceAll('<topic-compare', '<topic-compare controls').replaceAll('<pledge-list', '<pledge-list controls')}
    <pledge-list programme="ingenting" loading="eager"></pledge-list></div></main>
  <script>${ALL_DRAWN}
    const names = ${JSON.stringify(['writing-mode', ...Object.keys(HANDED_DOWN), ...Object.keys(TAKEN)])};
    const partsOf = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.card, .card *, .told, .told *') ?? [])];
    function lookOf(it) {
      const style = getComputedStyle(it);
      const { width, height } = it.getBoundingClientRect();
      const values = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
      const what = it.localName + '.' + it.getAttribute('class') + ' «' + it.textContent.trim().slice(0, 30) + '»';
      return { what, box: Math.round(width) + ' x ' + Math.round(height), values, select: style.userSelect || style.webkitUserSelect };
    }
    function looks(done) {
      allDrawn(() => done(elements.flatMap(partsOf).map(lookOf)));
    }
  </script></html>`;

interface Drawn {
  readonly what: string;
  readonly box: string;
  readonly values: Readonly<Record<string, string>>;
  readonly select: string;
}

const styleOf = (declarations: Readonly<Record<string, string>>): string =>
  Object.entries(declarations)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');

for (const engine of ENGINES) {
  describe(`what a page hands down, in ${engine.name}`, { skip: engine.missing }, () => {
    it('changes neither the size of anything of ours, nor how its words are set', async (t) => {
      const plain = (await askPage(t, engine, page(''), 'looks')) as Drawn[];
      assert.ok(plain.length > 200, `${plain.length} parts`);
      const hostile = (await askPage(t, engine, page(styleOf(HANDED_DOWN)), 'looks')) as Drawn[];
      for (const [at, { what, box, values }] of plain.entries()) {
        const there = hostile[at];
        assert.deepEqual([there?.what, there?.box], [what, box], what);
        assert.deepEqual(there?.values, values, what);
      }
      // A browser without a dictionary hyphenates nothing, but it is asked to.
      assert.ok(plain.some(({ values }) => values['hyphens'] === 'auto'));
      const boxes = plain.filter(({ what }) => /^(section\.card|div\.told)/.test(what));
      assert.deepEqual(
        boxes.map(({ select }) => select),
        Array(4).fill('text'),
        'readers may mark our words on a page that lets nothing be marked',
      );
    });

    it('gets in where the page means it: its looks, and what it hides or puts out of reach', async (t) => {
      const drawn = (await askPage(
        t,
        engine,
        page(`writing-mode: vertical-rl; ${styleOf(TAKEN)}`),
        'looks',
      )) as Drawn[];
      for (const [name, value] of Object.entries(TAKEN)) {
        const words = drawn.filter(({ what }) => /^(p\.reply|h2\.)/.test(what));
        assert.equal(words.length, 4);
        // The size of a page that is written downwards has no width to fill.
        for (const { what, values } of words) assert.equal(values['writing-mode'], 'horizontal-tb', what);
        for (const { what, box } of words.filter((it) => it.what.startsWith('h2')))
          assert.ok(parseInt(box) > 300, `${what} ${box}`);
        // A heading has a size of its own.
        if (name === 'font-size') assert.ok(drawn.some(({ values }) => values[name] === value));
        else for (const { what, values } of words) assert.equal(values[name], value, `${what} ${name}`);
      }
    });
  });
}
