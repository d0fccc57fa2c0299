import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { readFile } from '../read-file.js';
import { perform } from '../review/perform.js';
import type { Review } from '../review/review.js';
import { reviewOf } from '../review/review-of.js';
import type { About } from './about.js';
import { ownHtml } from './own-html.js';

type Element = DefaultTreeAdapterTypes.Element;

const ABOUT: About = {
  publisher: { name: 'Fjordby Strandparti', parties: ['strand'] },
  area: { id: '9901', name: 'Fjordby' },
  period: { from: 2027, to: 2031 },
  document: 'program.pdf',
  source: 'https://example.org/program.pdf?a=1&b=2',
};

async function reviewOfFile(text: string, name: string): Promise<Review> {
  return reviewOf(await readFile(new TextEncoder().encode(text), { name }));
}

/** The element that is all of some HTML without a slip. */
function parsed(html: string): Element {
  const errors: string[] = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  assert.deepEqual(errors, []);
  const [element, ...others] = fragment.childNodes.filter((it): it is Element => 'tagName' in it);
  assert.equal(element?.tagName, 'pledge-list');
  assert.deepEqual(others, []);
  return element;
}

describe('HTML to paste into a page', () => {
  it('says whose it is, of where and when, in attributes', async () => {
    const review = await reviewOfFile('Skole\nVi vil:\n• bade\n• ro\n', 'a.txt');
    const hostile = { name: '"><script>alert(1)</script>\u2019s & co', parties: [] };
    const { attrs } = parsed(ownHtml(review, { ...ABOUT, publisher: hostile }));
    assert.deepEqual(Object.fromEntries(attrs.map(({ name, value }) => [name, value])), {
      lang: 'nb',
      publisher: '"><script>alert(1)</script>’s & co',
      municipality: 'Fjordby',
      period: '2027-2031',
      'source-href': ABOUT.source,
    });
    assert.deepEqual(
      parsed(ownHtml(review, { ...ABOUT, period: null, source: undefined })).attrs.map((it) => it.name),
      ['lang', 'publisher', 'municipality'],
    );
  });

  it('has the words of the document as text, whatever stands in them', async () => {
    const words = ['<script>alert(1)</script>', '&lt;b&gt; & "sitat"', '</li></ul></pledge-list>', "it's <!-- x -->"];
    const md = words.map((it) => `- ${it.replaceAll(/[<&]/g, String.raw`\$&`)}\n`).join('');
    const html = ownHtml(await reviewOfFile(`# A\n\n${md}`, 'a.md'), ABOUT);
    assert.doesNotMatch(serialize(parsed(html)), /<script|<!--|style=|onerror/);
    const again = await reviewOfFile(html, 'again.html');
    assert.deepEqual(
      again.blocks.filter(({ kind }) => kind === 'entry').map(({ text }) => text),
      words,
    );
  });

  it('keeps items beside each other whose list has lost its first, or a level', async () => {
    const review = await reviewOfFile('# A\n\n- a\n  - b\n  - c\n    - d\n', 'a.md');
    const [outer, first, , deepest] = review.blocks.filter(({ kind }) => kind === 'entry');
    const depthsOf = async (ids: readonly string[]): Promise<unknown> => {
      const again = await reviewOfFile(ownHtml(perform(review, { act: 'text', ids }), ABOUT), 'again.html');
      return again.blocks.flatMap((it) => (it.kind === 'entry' ? [[it.text, it.depth]] : []));
    };
    assert.deepEqual(await depthsOf([outer!.id]), [
      ['b', 0],
      ['c', 0],
      ['d', 1],
    ]);
    assert.deepEqual(await depthsOf([first!.id]), [
      ['a', 0],
      ['c', 0],
      ['d', 1],
    ]);
    assert.deepEqual(await depthsOf([deepest!.id]), [
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
