import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from './read-document.js';

/** The sections of a text, each as its level, heading, lines, and how many entries it has. */
function outline(...lines: string[]): string[] {
  return readDocument(lines.join('\n')).sections.map(
    ({ level, heading, lines: [from, to], entries }) =>
      `${'  '.repeat(level)}${heading} ${from}-${to}: ${entries.length}`,
  );
}

function messages(...lines: string[]): string {
  const { findings } = readDocument(lines.join('\n'));
  return findings.map((it) => `${it.kind} ${it.lines.join('-')} ${it.message}`).join('\n');
}

const PROSE = [
  'Sjøen er det beste vi har i kommunen vår, og vi som bor her på øyene vet at havet',
  'gir oss både arbeid og glede. Derfor vil vi at fjorden skal være ren og at alle som',
  'vil det kan komme ned til den.',
];

describe('headings of a web page', () => {
  it('stand above their lists, the first as the title', () => {
    const text = [
      'Havet vårt',
      '',
      'Vi er glade i sjøen.',
      '',
      'Fisk',
      '',
      'Vi vil:',
      '• fiske',
      '• røyke',
      '',
      'Båt',
      '',
      'Vi vil:',
      '• ro',
    ];
    assert.equal(readDocument(text.join('\n')).title, 'Havet vårt');
    assert.deepEqual(readDocument(text.join('\n')).introduction, [1, 3]);
    assert.deepEqual(outline(...text), ['Fisk 5-9: 2', 'Båt 11-14: 1']);
  });

  it('are the title alone where there is one list', () => {
    const text = ['Havet vårt', '', 'Fjorden skal være ren', '', 'Hav. Foto: Ola Strand', '', 'Vi vil:', '• rydde'];
    assert.deepEqual(outline(...text), ['Havet vårt 1-8: 1']);
    assert.match(messages(...text), /dropped 5-5 a caption was dropped/);
    assert.match(messages(...text), /guessed 3-3 .* opens no section/);
  });

  it('need no lead-in below them', () => {
    assert.deepEqual(outline('Fisk', '- mer torsk', '- mer sei', '', 'Båt', '- flere brygger', '- lavere avgift'), [
      'Fisk 1-3: 2',
      'Båt 5-7: 2',
    ]);
  });

  it('open a chapter where they have no list of their own', () => {
    const text = [
      'Program',
      '',
      'Hav',
      '',
      'Havet er vårt.',
      '',
      'Fisk',
      '',
      'Vi vil:',
      '• fiske',
      '',
      'Båt',
      '',
      'Vi vil:',
      '• ro',
    ];
    assert.deepEqual(outline(...text), ['Hav 3-5: 0', '  Fisk 7-10: 1', '  Båt 12-15: 1']);
    assert.match(messages(...text), /unsure 12-12 «Båt» is a heading of level 2: no level is printed/);
  });

  it('may carry the bullet of the list above', () => {
    const text = [
      'Fisk',
      '',
      'Vi vil:',
      '',
      ' • fiske',
      '',
      ' • røyke',
      '',
      ' • Båtfolk skal ha det godt',
      '',
      'Båten er bilen vår.',
      '',
      'Vi vil:',
      '',
      ' • ro',
    ];
    assert.deepEqual(outline(...text), ['Fisk 1-7: 2', 'Båtfolk skal ha det godt 9-15: 1']);
    assert.match(messages(...text), /guessed 9-9 .* although it has the mark of an item/);
  });

  it('may carry a bullet among items that begin with a capital, too', () => {
    const fish = ['Fisk', '', 'Vi vil:', ' • Fiske mer torsk.', ' • Røyke sild.', ' • Båtfolk skal ha det godt'];
    const boat = ['', 'Båten er bilen vår.', '', 'Vi er glade i den.', '', 'Vi vil:', ' • Ro mer.'];
    assert.deepEqual(outline(...fish, ...boat), ['Fisk 1-5: 2', 'Båtfolk skal ha det godt 6-13: 1']);
  });

  it('may say how many items follow, which is counted', () => {
    const text = ['Program', '', '3 grunner til å velge oss', '', 'Vi vil:', '', '1. fiske', '', '2. ro'];
    assert.match(messages(...text), /unsure 3-3 the heading «3 grunner til å velge oss» says 3, but its list has 2/);
  });

  it('may be a principle that the document numbers, which is an entry', () => {
    const text = [
      'Hav',
      '',
      'Om oss.',
      '',
      'Fisk',
      '',
      'Strandpartiets prinsipp 2: Havet eier seg selv',
      '',
      'Ingen eier sjøen.',
      '',
      'Vi vil:',
      '• ro',
    ];
    const [section] = readDocument(text.join('\n')).sections;
    const read = section?.entries.map(({ kind, lines, number }) => [kind, lines, number]);
    assert.deepEqual(read, [
      ['principle', [7, 9], 2],
      ['pledge', [12, 12], undefined],
    ]);
  });

  it('have numbers that tell their level', () => {
    const text = [
      'Program',
      '',
      '1. Hav',
      '',
      '1.1 Fisk',
      '',
      'Vi vil:',
      '• fiske',
      '',
      '1.2 Båt',
      '',
      'Vi vil:',
      '• ro',
      '',
      '2. Land',
      '',
      'Vi vil:',
      '• gå',
    ];
    assert.deepEqual(outline(...text), ['Hav 3-3: 0', '  Fisk 5-8: 1', '  Båt 10-13: 1', 'Land 15-18: 1']);
  });

  it('may be marked up', () => {
    assert.deepEqual(outline('## FISK', 'Vi vil:', '* fiske', '* røyke', '', '**BÅT**', 'Vi vil:', '* ro', '* seile'), [
      'FISK 1-4: 2',
      'BÅT 6-9: 2',
    ]);
  });
});

describe('headings of wrapped text', () => {
  it('are glued to their paragraph, chapters stand alone', () => {
    const text = [
      ...PROSE,
      '',
      'Livet ved fjorden',
      '',
      'Fisk',
      ...PROSE,
      '',
      'Vi vil:',
      '● fiske mer.',
      'Båt',
      ...PROSE,
      '',
      'Vi vil:',
      '● ro',
      '',
      'oftere.',
    ];
    assert.deepEqual(outline(...text), ['Livet ved fjorden 5-5: 0', '  Fisk 7-13: 1', '  Båt 14-22: 1']);
  });

  it('are found after an item without a full stop, by the lead-in below', () => {
    for (const blank of [[], ['']]) {
      const text = [
        'Fisk',
        ...PROSE,
        '',
        'Vi vil:',
        '● fiske mer',
        ...blank,
        'Båt',
        ...PROSE,
        '',
        'Vi vil:',
        '● ro',
        '● seile',
      ];
      assert.deepEqual(
        readDocument(text.join('\n')).sections.map(({ heading }) => heading),
        ['Fisk', 'Båt'],
      );
    }
  });

  it('follow the end of a page', () => {
    const text = [
      'Fisk',
      ...PROSE,
      '',
      'Vi vil:',
      '● fiske mer',
      '',
      'https://fisk.example/',
      ' Båt',
      ...PROSE,
      '',
      'Vi vil:',
      '● ro',
    ];
    assert.deepEqual(outline(...text), ['Fisk 1-7: 1', 'Båt 10-16: 1']);
  });

  it('are no lines of a paragraph', () => {
    const lure = ['Nesset og Storskjæret lokker med de beste plassene, trygt og lunt, langt inne i', 'Indre Sund.'];
    assert.deepEqual(outline('Fisk', ...PROSE, ...lure, '', 'Vi vil:', '● fiske', '● ro'), ['Fisk 1-10: 2']);
  });
});

describe('lead-ins', () => {
  for (const leadIn of [
    'Vi vil:',
    'Vi vil :',
    'Strandpartiet vil',
    'Strandpartiet skal i perioden:',
    'Derfor ønsker vi å:',
    'Våre løfter;',
  ]) {
    it(`may be «${leadIn}»`, () => {
      assert.deepEqual(outline('Fisk', '', leadIn, '', '• fiske', '• røyke'), ['Fisk 1-6: 2']);
      assert.deepEqual(readDocument(`Fisk\n\n${leadIn}\n\n• fiske\n• røyke`).leadIns, [leadIn]);
    });
  }

  it('may run over two lines', () => {
    const text = [
      'Fisk',
      ...PROSE,
      '',
      'Derfor vil vi i samarbeid med fiskerne, fylket og de små havnene langs hele',
      'kysten vår:',
      '● fiske',
      '● ro',
    ];
    assert.deepEqual(readDocument(text.join('\n')).leadIns, [
      'Derfor vil vi i samarbeid med fiskerne, fylket og de små havnene langs hele kysten vår:',
    ]);
  });

  it('are no lines that only end in «vi vil»', () => {
    const text = [
      'Fisk',
      ...PROSE,
      '',
      'Vi vil:',
      '● støtte de små fiskemottakene i kommunen vår og langs kysten. Vi vil',
      '',
      'særlig hjelpe de unge.',
      '● ro',
    ];
    assert.deepEqual(outline(...text), ['Fisk 1-10: 2']);
  });
});
