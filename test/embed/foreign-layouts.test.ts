/** Boxes of foreign pages that are no wider than what is in them, in each browser engine. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EAGER_TAGS, EMBED_SCRIPT, askPage } from '../support/engine-page.js';
import { ENGINES } from '../support/engines.js';

/** Boxes that are no wider than what is in them, by the style of the box, and of the tag in it. */
const LAYOUTS: Readonly<Record<string, readonly [box: string, tag: string]>> = {
  'a centred flex row': ['display:flex;align-items:center', ''],
  'a centred flex column': ['display:flex;flex-direction:column;align-items:center', ''],
  'a centred grid': ['display:grid;place-items:center', ''],
  'an inline block': ['', 'display:inline-block'],
  'a float': ['', 'float:left'],
  'an absolute position': ['', 'position:absolute'],
  'a table cell': ['display:table-cell', ''],
  'a dialog': ['position:absolute;width:fit-content;max-width:100%', ''],
  'a width that fits the content': ['', 'width:fit-content'],
  'the width of the content, within bounds': ['', 'width:max-content;max-width:100%'],
  'a tag that is a flex row': ['', 'display:flex'],
  'a tag that is a grid': ['', 'display:grid'],
};

const WIDTHS = [700, 320];

/** A page with every element in every layout. */
const LAYOUT_PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>${EMBED_SCRIPT}
  <main></main><template>${EAGER_TAGS}</template>
  <script>
    const layouts = ${JSON.stringify(LAYOUTS)};
    const wanted = ${JSON.stringify(WIDTHS)};
    for (const width of wanted)
      for (const [name, [box, tag]] of Object.entries(layouts))
        for (const one of document.querySelector('template').content.children) {
          const column = document.createElement('div');
          column.style = 'display:flow-root;position:relative;height:50px;width:' + width + 'px';
          column.dataset.name = name + ', ' + width + ' px';
          const inner = column.appendChild(document.createElement('div'));
          inner.style = box;
          const element = inner.appendChild(document.importNode(one, true));
          element.style = tag;
          document.querySelector('main').append(column);
        }
    const all = [...document.querySelectorAll('[data-name] > * > *')];
    const until = (isSo, then) => (isSo() ? then() : requestAnimationFrame(() => until(isSo, then)));
    function widths(done) {
      until(() => all.every((it) => it.matches(':state(ready)')), () =>
        done(all.map((it) => {
          const { width, height } = (it.shadowRoot?.querySelector('.base') ?? it).getBoundingClientRect();
          return [it.localName + ' in ' + it.closest('[data-name]').dataset.name, width, height];
        })));
    }
  </script></html>`;

for (const engine of ENGINES) {
  describe(`on a foreign page in ${engine.name}`, { skip: engine.missing }, () => {
    it('an element is as wide as its column, in boxes that shrink to fit', async (t) => {
      const measured = (await askPage(t, engine, LAYOUT_PAGE, 'widths')) as [string, number, number][];
      assert.equal(measured.length, 3 * WIDTHS.length * Object.keys(LAYOUTS).length);
      for (const [name, width, height] of measured) {
        const column = name.endsWith(`${WIDTHS[0]} px`) ? 700 : 320;
        assert.ok(width >= column - 1 && width <= column + 1, `${name}: ${width} px wide`);
        assert.ok(height < 5_000, `${name}: ${height} px high`);
      }
    });
  });
}
