import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from './read-document.js';
import { slugOf } from './slug.js';

function unsure(own: string | undefined, ...items: string[]): string[] {
  const text = ['Fjord', '', 'Vi vil:', ...items.map((item) => `• ${item}`)].join('\n');
  return readDocument(text, { own })
    .findings.filter(({ kind }) => kind === 'unsure')
    .map(({ lines, message }) => `${lines[0]} ${message}`);
}

describe('what only a person can tell', () => {
  it('is another town’s name, and not the publisher’s own', () => {
    assert.deepEqual(unsure('Strandpartiet i Hamar', 'gi alle i Molde en båt', 'gi alle i Hamar en brygge'), [
      "4 Molde is another town's name: «gi alle i Molde en båt»",
    ]);
  });

  it('takes the town that is named most for its own', () => {
    assert.deepEqual(unsure(undefined, 'la Molde blomstre', 'gi Molde en kai', 'gi alle i Bergen en båt').length, 1);
  });

  it('is a letter that was lost', () => {
    assert.deepEqual(unsure(undefined, 'p\ufffdlegge kaien'), ['4 a letter seems lost in «p\ufffdlegge»']);
    assert.deepEqual(unsure(undefined, 'la havna pne tidlig', 'hjelpe dem som str pde ytre kaiene'), [
      '4 a letter seems lost in «pne», maybe «åpne»',
      '5 a letter seems lost in «str», maybe «står»',
      '5 a letter seems lost in «pde», maybe «på de»',
    ]);
    assert.deepEqual(unsure(undefined, 'bygge 3 km kai for 90 mill. kr til tlf. og mrd'), []);
  });

  it('is a line that lost its breaks', () => {
    assert.match(unsure(undefined, 'ro '.repeat(3000)).join(), /4 the line has \d+ characters/);
  });
});

describe('slugOf', () => {
  it('spells Norwegian letters as the dataset does, in whole words', () => {
    assert.equal(slugOf('Bærum: Ø og å – 2027!'), 'baerum-o-og-a-2027');
    assert.equal(slugOf('Café Sámi'), 'cafe-sami');
    assert.equal(
      slugOf('En svært lang overskrift om alt som finnes under himmelen'),
      'en-svaert-lang-overskrift-om-alt-som',
    );
    assert.equal(slugOf('?!'), '');
  });
});
