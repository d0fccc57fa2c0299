/** What a browser engine decides about our look: underlines, and the old rules of pages without a doctype. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_DRAWN, EAGER_TAGS, EMBED_SCRIPT, askPage } from '../support/engine-page.js';
import { ENGINES } from '../support/engines.js';

/** What can be pressed, with a line below it. */
const UNDERLINED_PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>${EMBED_SCRIPT}
  ${EAGER_TAGS}
  <script>${ALL_DRAWN}
    const pressed = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a, .link, .jump') ?? [])];
    const lineOf = (it) => [it.textContent.trim(), getComputedStyle(it).textDecorationLine, getComputedStyle(it).textDecorationThickness];
    function underlines(done) {
      allDrawn(() => done(elements.flatMap(pressed).map(lineOf)));
    }
  </script></html>`;

/** A page without a doctype: its browser follows the rules of 1998. */
const quirksPage = (
  doctype: string,
): string => `${doctype}<html lang="nb"><meta charset="utf-8"><title>Sak</title>${EMBED_SCRIPT}
  <style>body { background: #111; color: #eee; font: italic 700 20px/1.8 monospace; text-align: center }</style>
  <div style="width:900px">${EAGER_TAGS}</div>
  <script>${ALL_DRAWN}
    const partsOf = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part=base] *') ?? [])];
    function lookOf(it) {
      const { color, fontFamily, fontSize, fontStyle, fontWeight, lineHeight, textAlign, whiteSpace } = getComputedStyle(it);
      return [it.localName, color, fontFamily, fontSize, fontStyle, fontWeight, lineHeight, textAlign, whiteSpace].join(' ');
    }
    function looks(done) {
      allDrawn(() => done([document.compatMode, elements.flatMap(partsOf).map(lookOf)]));
    }
  </script></html>`;

for (const engine of ENGINES) {
  describe(`our styles in ${engine.name}`, { skip: engine.missing }, () => {
    it('what leads somewhere has a thin line below it', async (t) => {
      const lines = (await askPage(t, engine, UNDERLINED_PAGE, 'underlines')) as [string, string, string][];
      assert.ok(lines.length > 2);
      for (const [words, line, thickness] of lines) assert.deepEqual([line, thickness], ['underline', '1px'], words);
    });

    it('an element looks the same where the page has no doctype', async (t) => {
      const [mode, quirky] = (await askPage(t, engine, quirksPage(''), 'looks')) as [string, string[]];
      const [, standard] = (await askPage(t, engine, quirksPage('<!doctype html>'), 'looks')) as [string, string[]];
      assert.equal(mode, 'BackCompat');
      assert.deepEqual(quirky, standard);
    });
  });
}
