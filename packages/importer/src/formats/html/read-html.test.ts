import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SourceBlock } from '../../source-block.js';
import { isLinear } from '../../../../../test/support/linear.js';
import { readHtml } from './read-html.js';

/** The blocks in short: `2 Skole` is a heading of level 2, `1• x` an item inside an item, `! x` bold. */
async function read(html: string): Promise<readonly string[]> {
  return (await readHtml(html)).blocks.map(inShort);
}

function inShort(block: SourceBlock): string {
  if (block.kind === 'heading') return `${block.level} ${block.text}`;
  if (block.kind === 'paragraph') return `${block.strong ? '! ' : ''}${block.text}`;
  return `${block.depth}${block.number ?? ''}${block.mark} ${block.text}`;
}

async function messages(html: string): Promise<readonly string[]> {
  return (await readHtml(html)).notes.map(({ message }) => message);
}

describe('the reading of HTML', () => {
  it('has headings with levels, and items with numbers and depth', async () => {
    const html = `<h1>A</h1><div><div><h3>B</h3></div></div><div role="heading" aria-level="4">C</div>
      <ul><li>x<ol start="3"><li>y<li value="7"><p>z</p></ol>av</li></ul>`;
    assert.deepEqual(await read(html), ['1 A', '3 B', '4 C', '0• x av', '13. y', '17. z']);
  });

  it('takes bold paragraphs for what stands out, whole ones alone', async () => {
    const html = '<p><strong>A</strong></p><p><b>A</b> b</p><div style="font-weight:700">B</div><dl><dt>C<dd>d</dl>';
    assert.deepEqual(await read(html), ['! A', 'A b', '! B', '! C', 'd']);
  });

  it('parts the lines of a paragraph where they are a list', async () => {
    assert.deepEqual(await read('<p>Vi vil:<br>bygge<br>male</p>'), ['Vi vil:', '0 bygge', '0 male']);
    assert.deepEqual(await read('<p>• bygge en<br>brygge<br>• male</p>'), ['• bygge en brygge', '• male']);
    assert.deepEqual(await read('<p>Vi er<br>glade.<br><br>Alle.</p>'), ['Vi er glade.', 'Alle.']);
    assert.deepEqual(await read('<p><b>Skole</b><br>Barn lærer.</p>'), ['! Skole', 'Barn lærer.']);
  });

  it('reads items as Word saves them', async () => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
      style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>bygge brygge</p>`;
    assert.deepEqual(await read(html), ['1· bygge brygge']);
  });

  it('reads a column of pledges in a table, and other tables cell by cell', async () => {
    const html = `<table><tr><th>Tema<th>Vi vil<tr><th>Skole<td>bygge<tr><th>Hav<td><ul><li>male<li>rydde</ul></table>`;
    assert.deepEqual(await read(html), ['! Skole', '0• bygge', '! Hav', '0• male', '0• rydde']);
    assert.deepEqual(await read('<table><tr><td><h2>A</h2><p>b</p><td>c</table>'), ['2 A', 'b', 'c']);
  });

  it('takes panels of an accordion for no items', async () => {
    const html = '<ul><li><h3>Skole</h3><p>Vi vil:</p><ul><li>bygge</li></ul></li></ul>';
    assert.deepEqual(await read(html), ['3 Skole', 'Vi vil:', '0• bygge']);
  });

  it('reads only the main part of a page, and says what it left out', async () => {
    const html = `<nav>Meny</nav><main><p>Vi vil bygge en brygge.<sup><a href="#fn1">1</a></sup></p><script>x()</script>
      <aside>Les mer om oss</aside><p id="fn1">Fot</p></main><footer>Kontakt</footer>`;
    assert.deepEqual(await read(html), ['Vi vil bygge en brygge.']);
    assert.deepEqual(await messages(html), [
      '13 characters outside the main part of the page were dropped',
      'the sign of a footnote was dropped',
      'a script was dropped; it was not run',
      'a box beside the text was dropped: «Les mer om oss»',
      'a footnote was dropped: «Fot»',
    ]);
  });

  it('takes time that grows with its length, whatever it is full of', async () => {
    const pieces = ['<b>', '<div>', '<p><b>', '<table><tr><td>', '<ul><li>x', '<br>', '• x<br>', '<h1>', '</p>', '<a>'];
    for (const piece of [...pieces, '<li><h2>', '<nav>', 'x ', '&shy;', '<p>• x</p>', '<main>', '<font><p>x']) {
      assert.ok(await isLinear((length) => readHtml(piece.repeat(length / piece.length)), 30_000), piece);
    }
  });
});
