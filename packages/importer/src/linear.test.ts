/**
 * The time of an import grows with the length of a document as the document does, whatever it is made of. Documents come from
 * strangers: 40,000 dots in a line took seconds, 20,000 headings a quarter of a minute.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importProgramme } from './index.js';

/** How many times longer the long document is than the short one. */
const LONGER = 8;

/** Eight times the length takes eight times as long; if each place looked at all others, it would take 64 times. */
const MOST = 24;

/** Below this many milliseconds, something else than the document takes the time. */
const NOTICEABLE = 40;

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

/** The milliseconds that a processor works on a document: not those in which others have it. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  importProgramme(text, { document: 'fjord.txt' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Whether the time grows with the length. What else the machine does can only add to it, so that it is measured again. */
function isLinear(documentOf: (length: number) => string, length: number): boolean {
  const [short, long] = [documentOf(length), documentOf(length * LONGER)];
  return [1, 2, 3].some(() => {
    const cost = costOf(long);
    return cost < NOTICEABLE || cost < MOST * costOf(short);
  });
}

describe('the time of an import', () => {
  for (const [name, around] of Object.entries({
    'the only thing in a line': (it: string) => it,
    'an item, with a letter after it': (it: string) => `• ${it}x`,
    'between two letters': (it: string) => `A${it}x`,
  })) {
    it(`is linear in the length of a line full of one thing: ${name}`, () => {
      const slow = PIECES.filter(
        (piece) => !isLinear((length) => documentWith(around(piece.repeat(length / piece.length))), 5_000),
      );
      assert.deepEqual(slow, []);
    });
  }

  it('is linear in the number of lines of one kind', () => {
    const slow = LINES.filter((line) => !isLinear((length) => documentWith(full(line, length)), 1_500));
    assert.deepEqual(slow, []);
  });

  it('holds for a document of more lines than a function takes arguments', () => {
    for (const line of ['En setning her.', '• bygge kai']) costOf(documentWith(full(line, 150_000)));
  });
});
