import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from './index.js';

/** The pledges of a text, with how firm they are. */
function pledgesIn(...lines: readonly string[]): readonly string[] {
  return readDocument(lines.join('\n\n')).sections.flatMap(({ entries }) =>
    entries.map(({ original, sentence }) => (sentence ? `${sentence}: ${original}` : original)),
  );
}

function messagesFor(...lines: readonly string[]): readonly string[] {
  return readDocument(lines.join('\n\n'))
    .findings.filter(({ message }) => /promise|pledge/.test(message))
    .map(({ kind, message }) => `${kind}: ${message}`);
}

const ITEMS = ['Havet', 'Vi vil:\n• bade\n• ro\n• fiske\n• seile'];

describe('promises in running text', () => {
  it('are entries of a text that makes its promises in sentences', () => {
    const text = 'Sjøen er blå. Vi vil bygge en brygge. Naust er fine. Derfor vil vi ta vare på dem.';
    assert.deepEqual(pledgesIn('Havet', text, 'Land', 'Havpartiet ønsker å plante trær.'), [
      'firm: Vi vil bygge en brygge.',
      'firm: Derfor vil vi ta vare på dem.',
      'soft: Havpartiet ønsker å plante trær.',
    ]);
  });

  it('have lines, and a span of words', () => {
    const [entry] = readDocument('Havet\n\nSjøen er blå. Vi vil bygge en brygge.\n').sections[0]?.entries ?? [];
    assert.deepEqual(
      [entry?.lines, entry?.span],
      [
        [3, 3],
        [4, 8],
      ],
    );
  });

  it('are made by who speaks, and by no other', () => {
    const others = [
      'Kommunen vil bygge en brygge.',
      'Hva vil vi med havet?',
      'Vi vil takke alle som har hjulpet til.',
      'Vi ville bygge en brygge.',
      'Det er dette som vi vil endre på.',
      'Vi er mange som bor her.',
    ];
    assert.deepEqual(pledgesIn('Havet', ...others), []);
    const ours = [
      'Me vil byggje ei bryggje.',
      'Fjordby Havparti skal rydde.',
      'I 2029 skal vi åpne kaia.',
      'Høyre vil rydde.',
    ];
    assert.equal(pledgesIn('Havet', ...ours).length, ours.length);
  });

  it('are reported, not taken, where lists make the promises', () => {
    const text = [...ITEMS, 'Land', 'Vi vil plante trær.', 'Vi vil:\n• hogge\n• plante'];
    assert.deepEqual(pledgesIn(...text), ['bade', 'ro', 'fiske', 'seile', 'hogge', 'plante']);
    assert.deepEqual(messagesFor(...text), ['unsure: a promise in running text was not taken: «Vi vil plante trær.»']);
  });

  it('are entries of a part without a list that has several of them', () => {
    const many = Array.from({ length: 10 }, (_, at) => `• sak ${at} for havet`).join('\n');
    const text = ['Havet', `Vi vil:\n${many}`, 'Land', 'Vi vil plante. Vi skal hogge. Vi ønsker å så.'];
    assert.deepEqual(pledgesIn(...text).slice(10), [
      'firm: Vi vil plante.',
      'firm: Vi skal hogge.',
      'soft: Vi ønsker å så.',
    ]);
    assert.deepEqual(messagesFor(...text), [
      'guessed: a sentence of running text was taken for a pledge: «Vi vil plante.»',
      'guessed: a sentence of running text was taken for a pledge: «Vi skal hogge.»',
      'unsure: a sentence that may be a pledge was taken for one: «Vi ønsker å så.»',
    ]);
  });
});
