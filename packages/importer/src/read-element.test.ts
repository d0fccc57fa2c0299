import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { attributeOf, nameOf, type MarkupNode } from './formats/html/markup.js';
import { readElement } from './read-element.js';

/** The sections in short: the heading and its element, then each entry and its element with what is unusual of it. */
function read(html: string, isForeign?: (node: MarkupNode) => boolean): readonly string[] {
  const { sections } = readElement<MarkupNode>(parseFragment(html), isForeign);
  const at = (node: MarkupNode | undefined): string => (node ? `${nameOf(node)}${attributeOf(node, 'id')}` : '-');
  return sections.flatMap(({ id, heading, level, node, entries }) => [
    `${level} ${heading} #${id} <${at(node)}>`,
    ...entries.map((it) => `${it.depth ?? ''}${it.number ?? ''}${it.sentence ?? ''}* ${it.text} <${at(it.node)}>`),
  ]);
}

describe('the reading of an element', () => {
  it('keeps hold of headings and items, whatever paragraphs stand in those', () => {
    const html = `<h2>Skole</h2><ul><li id="a"><p id="p">bygge skole</p><p>på Nes</p></li><li>male<ol><li id="b">inne</li></ol></li></ul>`;
    assert.deepEqual(read(html), [
      '0 Skole #skole <h2>',
      '* bygge skole på Nes <lia>',
      '* male <li>',
      '11* inne <lib>',
    ]);
  });

  it('knows whose words come after an element, and that they are not its own', () => {
    const html = '<div id="d"><h3>Hav</h3><p>Vi er glade.</p>• rydde stranda<br>• male brygga</div>';
    assert.deepEqual(read(html), ['0 Hav #hav <h3>', '* rydde stranda <divd>', '* male brygga <divd>']);
  });

  it('takes bold paragraphs for headings, and sentences for pledges', () => {
    const html = `<p id="h"><strong>Skole</strong></p><p id="v">Vi vil bygge skole. Vi skal male den. Vi ønsker ro.</p>`;
    assert.deepEqual(read(html), [
      '0 Skole #skole <ph>',
      'firm* Vi vil bygge skole. <pv>',
      'firm* Vi skal male den. <pv>',
      'soft* Vi ønsker ro. <pv>',
    ]);
  });

  it('passes over what belongs to something else, without joining what stands around it', () => {
    const html = '<h2>Hav</h2><ul><li>rydde</li></ul><x-list><h2>Nei</h2><ul><li>nei</li></ul></x-list>';
    assert.deepEqual(
      read(html, (node) => nameOf(node) === 'x-list'),
      ['0 Hav #hav <h2>', '* rydde <li>'],
    );
  });

  it('gives the same id to a heading however the page is read, and another to one of the same words', () => {
    assert.deepEqual(read('<h2>Når?</h2><ul><li>nå</li></ul><h2>Når</h2><ul><li>så</li></ul>'), [
      '0 Når? #nar <h2>',
      '* nå <li>',
      '0 Når #nar-2 <h2>',
      '* så <li>',
    ]);
  });
});
