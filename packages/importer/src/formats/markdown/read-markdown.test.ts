import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SourceBlock } from '../../source-block.js';
import { isLinear } from '../../../../../test/support/linear.js';
import { readMarkdown } from './read-markdown.js';

/** The blocks in short: `2 Skole` is a heading of level 2, `1- x` an item inside an item, `! x` bold. */
function read(...lines: readonly string[]): readonly string[] {
  return readMarkdown(lines.join('\n')).blocks.map(inShort);
}

function inShort(block: SourceBlock): string {
  if (block.kind === 'heading') return `${block.level} ${block.text}`;
  if (block.kind === 'paragraph') return `${block.strong ? '! ' : ''}${block.text}`;
  return `${block.depth}${block.number ?? ''}${block.mark} ${block.text}`;
}

function messages(text: string): readonly string[] {
  return readMarkdown(text).notes.map(({ message }) => message);
}

describe('the reading of Markdown', () => {
  it('has headings with levels, and items with marks, numbers and depth', () => {
    assert.deepEqual(read('# A', '', 'B', '=', '', '- x', '  * y', '- z', '', '3. c', '4. d'), [
      ...['1 A', '1 B', '0- x', '1* y', '0- z', '03. c', '04. d'],
    ]);
  });

  it('frees words from marks', () => {
    assert.deepEqual(read('**A** og *b* [c](https://x.no)\nmed `d` \\* ![e](f.png)'), ['A og b c med d *']);
    assert.deepEqual(read('**Skole:**', '', '__A__ b'), ['! Skole:', 'A b']);
  });

  it('takes the paragraphs of an item for one', () => {
    assert.deepEqual(read('- x', '', '  y', '- z'), ['0- x y', '0- z']);
    assert.deepEqual(messages('- x\n\n  y\n'), ['several paragraphs are one item']);
  });

  it('drops footnotes, code, HTML and data before the text, and says so', () => {
    const text = '---\ntittel: x\n---\n\nA[^1] b\n\n[^1]: fot\n\n[^2]: en lengre fot\n\n```\nkode\n```\n\n<p>y</p>\n';
    assert.deepEqual(read(text), ['A b']);
    assert.deepEqual(messages(text), [
      'data before the text were dropped',
      'a footnote was dropped',
      'a block of code was dropped',
      'HTML inside the text was dropped',
      'a footnote was dropped',
    ]);
    assert.equal(readMarkdown(text).blocks[0]?.line, 5);
  });

  it('takes time that grows with its length, whatever it is full of', async () => {
    const pieces = ['[', '![', '_a', '`a', '<', '> ', '\n- a\n  - b\n', '|a|\n|-|\n', '[^1]', '---\n', 'x.. '];
    for (const piece of pieces) {
      assert.ok(await isLinear((length) => readMarkdown(piece.repeat(length / piece.length)), 30_000), piece);
    }
  });
});
