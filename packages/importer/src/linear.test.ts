/**
 * The time of an import grows with the length of a document as the document does, whatever it is made of. Documents come from
 * strangers: 40,000 dots in a line took seconds, 20,000 headings a quarter of a minute.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLinear } from '../../../test/support/linear.js';
import { importProgramme } from './index.js';

/** What a line may be full of. */
const PIECES = [
  ...[
    '.',
    '-',
    '–',
    ' ',
    '\t',
    '1',
    '12.',
    '(',
    ')',
    '•',
    '*',
    '_',
    '#',
    '"',
    '»',
    '…',
    ':',
    '/',
    '\u0300',
    '\ufffd',
    '\f',
  ],
  ...[
    'A',
    'a',
    'Aa ',
    'a ',
    'A. ',
    'å-',
    '. ',
    '? ',
    'f.eks. A ',
    'bl. a. A ',
    'kap 1 ',
    'side 1 ',
    '20 - ',
    'Fjordby Havparti ',
  ],
  ...['https://a ', 'prinsipp', 'prinsipp 1', 'foto :', 'skal ', 'Molde ', '"a', 'x.', '1) '],
];

/** What a document may be full of; `{i}` counts up. */
const LINES = [
  ...[
    'Skole',
    'Skole {i}',
    '## Skole',
    '2.{i} Skole',
    '{i}. Skole',
    'Innledning',
    'A, b og c',
    'Vi skal ha det bra',
    '\fSkole',
  ],
  ...[
    '• bygge kai',
    '• Bygge kai {i}.',
    '- bygge',
    'a) bygge',
    '• bygge.\nmale igjen.',
    '1. bygge\n• x\n2. male',
    '• Hva? Hvorfor?',
  ],
  ...[
    'Vi vil:',
    'Vi vil:\n• bygge kai',
    'Skole\nVi vil:\n• bygge kai',
    'Fakta:\n• 5 båter\nVi vil:\n• bygge',
    '• gi alle i Molde',
  ],
  ...[
    'En setning her.',
    'En setning her',
    'liten setning.',
    'liten setning',
    '',
    'ord-\nog',
    '**Merk.**',
    'Prinsipp {i}: Hav\nTekst.',
  ],
  ...[
    'Prinsipp 1: Hav\n• bygge\nFakta:\n• 5 båter',
    'https://a.no',
    '12',
    '. . . . . 12',
    'bilde.png',
    'Foto: Ola',
    'Les mer',
    '•',
  ],
];

/** A document that can be read, with this in the middle. */
const documentWith = (middle: string): string => `Fjord\n\nVi vil:\n• bygge kai\n${middle}\n• male\n`;

const full = (line: string, length: number): string =>
  Array.from({ length }, (_, at) => line.replaceAll('{i}', String((at % 90) + 1))).join('\n');

const importText = (text: string): unknown => importProgramme(text, { document: 'fjord.txt' });

/** The things with which the time of an import does not grow with the length of a document. */
async function slowAmong(
  things: readonly string[],
  documentOf: (thing: string, length: number) => string,
  length: number,
): Promise<readonly string[]> {
  const slow: string[] = [];
  for (const thing of things) {
    if (!(await isLinear((it) => importText(documentOf(thing, it)), length))) slow.push(thing);
  }
  return slow;
}

describe('the time of an import', () => {
  for (const [name, around] of Object.entries({
    'the only thing in a line': (it: string) => it,
    'an item, with a letter after it': (it: string) => `• ${it}x`,
    'between two letters': (it: string) => `A${it}x`,
  })) {
    it(`is linear in the length of a line full of one thing: ${name}`, async () => {
      const documentOf = (piece: string, length: number): string =>
        documentWith(around(piece.repeat(length / piece.length)));
      assert.deepEqual(await slowAmong(PIECES, documentOf, 3_000), []);
    });
  }

  it('is linear in the number of lines of one kind', async () => {
    const documentOf = (line: string, length: number): string => documentWith(full(line, length));
    assert.deepEqual(await slowAmong(LINES, documentOf, 800), []);
  });

  it('holds for a document of more lines than a function takes arguments', () => {
    importText(documentWith(full('En setning her.', 150_000)));
  });

  it('is spared for a file of more items than any programme has', () => {
    importText(documentWith(full('• bygge kai', 29_000)));
    assert.throws(() => importText(documentWith(full('• bygge kai', 31_000))), { problem: 'too-many-entries' });
  });
});
