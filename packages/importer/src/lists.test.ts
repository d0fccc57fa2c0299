import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normaliseOriginal } from '@partiprogram/programmes';
import { sha256 } from './fingerprint.js';
import { readDocument, type Reading } from './read-document.js';

/** Its entries, each with its lines and words. */
function entriesOf(reading: Reading): string[] {
  return reading.sections.flatMap(({ entries }) =>
    entries.map(({ lines, span, original }) => `${lines.join('-')}${span ? ` (${span.join('-')})` : ''} ${original}`),
  );
}

function read(...lines: string[]): string[] {
  return entriesOf(readDocument(lines.join('\n')));
}

/** What was found of a kind, with its lines. */
function found(kind: string, ...lines: string[]): string[] {
  const { findings } = readDocument(lines.join('\n'));
  return findings
    .filter((it) => it.kind === kind && !it.message.includes('under no heading'))
    .map((it) => `${it.lines.join('-')} ${it.message}`);
}

/** Wrapped text as a PDF gives it, so that the layout is told from it. */
const WRAPPED = [
  'Sjøen er det beste vi har i kommunen vår, og vi som bor her på øyene vet at havet',
  'gir oss både arbeid og glede. Alle vet også at fjorden skal være ren og at alle som',
  'vil det kan komme ned til den uten å klatre over gjerder og forbi skilt som jager.',
  '',
  'Vi vil:',
];

describe('items of a list', () => {
  it('have the lines and the fingerprint that the dataset takes', () => {
    const text = 'Hav\n\nVi vil:\n\n • rydde strendene\n • verne skjærene\n';
    const [section] = readDocument(text).sections;
    assert.deepEqual(section?.entries, [
      {
        kind: 'pledge',
        lines: [5, 5],
        fingerprint: sha256(normaliseOriginal(text, [5, 5])),
        original: 'rydde strendene',
      },
      { kind: 'pledge', lines: [6, 6], fingerprint: sha256('verne skjærene'), original: 'verne skjærene' },
    ]);
  });

  for (const mark of ['•', '●', '-', '–', '*', '·', '▪', '\uf0b7', '✓']) {
    it(`begin with ${mark}`, () => {
      const expected = ['3-3 rydde strendene', '4-4 verne skjærene'];
      assert.deepEqual(read('Vi vil:', '', `${mark} rydde strendene`, `${mark}\tverne skjærene`), expected);
    });
  }

  it('are numbered, with the numbers kept', () => {
    for (const [one, two] of [
      ['1.', '2.'],
      ['1)', '2)'],
      ['(1)', '(2)'],
    ]) {
      const reading = readDocument(`To løfter\n\nVi vil:\n\n${one} rydde strendene\n\n${two} verne skjærene\n`);
      const [section] = reading.sections;
      assert.deepEqual(entriesOf(reading), ['5-5 rydde strendene', '7-7 verne skjærene']);
      assert.deepEqual(
        section?.entries.map(({ number }) => number),
        [1, 2],
      );
      assert.equal(section?.numbered, true);
    }
  });

  it('are lettered', () => {
    assert.deepEqual(read('Vi vil:', 'a) rydde strendene', 'b) verne skjærene'), [
      '2-2 rydde strendene',
      '3-3 verne skjærene',
    ]);
  });

  it('have their bullet on a line of its own', () => {
    const expected = ['2-3 rydde strendene', '4-5 verne skjærene'];
    assert.deepEqual(read('Vi vil:', '•', 'rydde strendene', '•', 'verne skjærene'), expected);
  });

  it('are not made of numbers and dashes inside a sentence', () => {
    const text = [
      ...WRAPPED,
      '● gi alle elever på',
      '',
      '1. trinn en svømmetime i uka',
      '● bygge båthus',
      '– og naust',
    ];
    assert.deepEqual(read(...text), [
      '6-8 gi alle elever på 1. trinn en svømmetime i uka',
      '9-10 bygge båthus – og naust',
    ]);
    assert.deepEqual(found('unsure', ...text), ['10-10 a dash alone was not taken for a list']);
  });

  it('are flagged inside other items', () => {
    const text = ['Vi vil:', '• styrke fisket ved å', '  – bygge kai', '  – senke avgiften', '• verne taren'];
    assert.deepEqual(read(...text), [
      '2-2 styrke fisket ved å',
      '3-3 bygge kai',
      '4-4 senke avgiften',
      '5-5 verne taren',
    ]);
    assert.equal(found('unsure', ...text).length, 2);
  });
});

describe('an item over several lines', () => {
  it('is joined over a blank line after the first, as PDFs print it', () => {
    const text = [
      ...WRAPPED,
      '● rydde strendene sammen med skolene hver vår, og',
      '',
      'betale for utstyret.',
      '● bade',
    ];
    assert.deepEqual(read(...text), [
      '6-8 rydde strendene sammen med skolene hver vår, og betale for utstyret.',
      '9-9 bade',
    ]);
    assert.ok(found('joined', ...text).includes('6-8 2 lines are one item'));
  });

  it('goes on over a page break with a link, a page number and a line that begins with a space', () => {
    const text = [
      ...WRAPPED,
      '● rydde strendene,',
      '',
      'https://strand.example/rydd?fbclid=1',
      '17',
      ' betale for',
      'båtene',
      '● bade',
    ];
    assert.deepEqual(read(...text), ['6-11 rydde strendene, betale for båtene', '12-12 bade']);
    assert.deepEqual(found('dropped', ...text), ['8-8 a link was dropped', '9-9 a page number was dropped']);
    assert.ok(found('joined', ...text).includes('6-11 3 lines are one item, across a page break'));
  });

  it('keeps a hyphen that stands for a part of a word, and flags one that may part a word', () => {
    const text = [...WRAPPED, '● støtte vinter-', 'og sommerbåtene og ansette havne-', 'vakter', '● bade'];
    assert.equal(read(...text)[0], '6-8 støtte vinter- og sommerbåtene og ansette havne- vakter');
    assert.ok(found('joined', ...text).some((it) => it.startsWith('6-7 a hyphen')));
    assert.deepEqual(found('unsure', ...text), ['7-8 a hyphen at the end of the line may part a word']);
  });

  it('goes on although a line begins with a capital', () => {
    const text = [...WRAPPED, '● la fergen gå fra Nesset, Storskjæret og', '', 'Ytre Sund.', '● bade'];
    assert.equal(read(...text)[0], '6-8 la fergen gå fra Nesset, Storskjæret og Ytre Sund.');
    assert.match(found('guessed', ...text).join('\n'), /8-8 «Ytre Sund.» goes on with a sentence/);
  });

  it('goes on where a web page indents it below its mark', () => {
    const text = ['Vi vil:', '', ' 1. rydde strendene, bl.a.', '', '  på Nesset. Vi betaler.', '', ' 2. bade'];
    assert.deepEqual(read(...text), ['3-5 rydde strendene, bl.a. på Nesset. Vi betaler.', '7-7 bade']);
  });

  it('goes on with a new sentence where a web page indents that below its mark', () => {
    const text = ['Vi vil:', '', ' • rydde strendene.', '', '  Lagene får betalt.', '', ' • bade'];
    assert.deepEqual(read(...text), ['3-5 rydde strendene. Lagene får betalt.', '7-7 bade']);
  });

  it('has no-break and double spaces read as one space', () => {
    assert.deepEqual(read('Vi vil:', '• rydde\u00a0alle  strender', '• bade'), ['2-2 rydde alle strender', '3-3 bade']);
    assert.deepEqual(found('unsure', 'Vi vil:', '• rydde\u00a0alle  strender', '• A\u030apne kaia'), []);
  });

  it('says so when the head of a page stands in it', () => {
    const head = 'Programmet til Strandpartiet';
    const page = (text: string): string[] => ['Side 2 av 9', `\f${head}`, text];
    const text = [head, '', ...WRAPPED, '● rydde', ...page('strendene våre'), '● bade', ...page('hele året')];
    assert.match(found('unsure', ...text).join('\n'), /8-11 words that are not the item’s stand among its lines/);
    assert.match(found('dropped', ...text).join('\n'), /10-10 a running head was dropped/);
  });
});

describe('a list that ends', () => {
  it('does not take in a notice that is glued to its last item', () => {
    const text = ['Vi vil:', '• rydde strendene', '• bade', '**OBS! Denne siden ble publisert for 3 år siden.**'];
    assert.deepEqual(read(...text), ['2-2 rydde strendene', '3-3 bade']);
    assert.deepEqual(
      readDocument(text.join('\n')).notices.map(({ lines, ofAge }) => [lines, ofAge]),
      [[[4, 4], true]],
    );
  });

  it('does not take in a notice in wrapped text', () => {
    assert.deepEqual(read(...WRAPPED, '● rydde', '● ro ut', 'OBS! Siden er gammel.'), ['6-6 rydde', '7-7 ro ut']);
  });

  it('does not take in what a poll and a newsletter say', () => {
    const form = ['', 'Er du enig med Strandpartiet?', '', 'Takk for svaret!', '', 'Flere saker for deg'];
    assert.deepEqual(read('Vi vil:', '• rydde strendene', '• bade', ...form), ['2-2 rydde strendene', '3-3 bade']);
    assert.deepEqual(found('dropped', 'Vi vil:', '• rydde strendene', '• bade', ...form), [
      '5-9 the text of a form or of the page was dropped',
    ]);
  });

  it('does not take in a closing paragraph of wrapped text', () => {
    const text = [...WRAPPED, '● bygge naust på', '', 'Nesset.', '', 'Bli med oss ut på sjøen, så', 'drar vi.'];
    assert.deepEqual(read(...text), ['6-8 bygge naust på Nesset.']);
    assert.match(found('unsure', ...text).join('\n'), /10-11 «Bli med oss .* was left out/);
  });

  it('takes in an item that lost its bullet', () => {
    const small = ['Vi vil:', '', ' • rydde strendene.', '', 'verne skjærene.', '', 'Fisk', '', 'Vi vil:', ' • bade.'];
    assert.deepEqual(read(...small), ['3-3 rydde strendene.', '5-5 verne skjærene.', '10-10 bade.']);
    assert.match(found('guessed', ...small).join('\n'), /5-5 «verne skjærene.» is an item that lost its mark/);
    const open = ['Vi vil:', '', ' • rydde strendene', '', 'verne skjærene', '', ' • bade'];
    assert.deepEqual(read(...open), ['3-3 rydde strendene', '5-5 verne skjærene', '7-7 bade']);
    const capital = ['Vi vil:', ' • Rydde strendene.', 'Verne skjærene.', ' • Bade hele året.'];
    assert.deepEqual(read(...capital), ['2-2 Rydde strendene.', '3-3 Verne skjærene.', '4-4 Bade hele året.']);
  });
});

describe('a list of something else than pledges', () => {
  const plan = ['Planprogram for fjorden', '', 'Strandsonen', '', 'Kommuneplanen tar for seg sjøen.', ''];
  const kinds = (...lines: string[]): string[] =>
    readDocument([...plan, ...lines].join('\n')).sections.flatMap(({ entries }) => entries.map(({ kind }) => kind));

  it('has questions, which are parted', () => {
    const text = [
      'Vi skal se på saken. Aktuelle spørsmål:',
      '',
      ' • Hvor bygges kai? Når skal den stå ferdig?',
      ' • Hvem betaler?',
    ];
    const reading = readDocument([...plan, ...text].join('\n'));
    assert.deepEqual(entriesOf(reading), [
      '9-9 (1-3) Hvor bygges kai?',
      '9-9 (4-8) Når skal den stå ferdig?',
      '10-10 Hvem betaler?',
    ]);
    assert.ok(
      reading.findings.some(({ lines, message }) => lines[0] === 7 && message.includes('only the last sentence')),
    );
  });

  it('has facts, approaches or policy areas', () => {
    assert.deepEqual(kinds('Sammenlignet med landet har vi;', ' • høyere saltinnhold', ' • lav tidevannsflo'), [
      'fact',
      'fact',
    ]);
    assert.deepEqual(kinds('Arbeidet er tosidig:', ' • rettet mot båter', ' • eller rettet mot folk'), [
      'approach',
      'approach',
    ]);
    assert.deepEqual(kinds('Politikk for utvikling av:', ' • kaier', ' • skjær'), ['policy-area', 'policy-area']);
  });

  it('leaves out the sentence that goes on behind the last item', () => {
    const text = [
      'Kommunens arbeid med:',
      ' • kaier',
      ' • skjær og holmer',
      ' • vern av strender påvirker hvor mange som kan bade der i løpet av en sommer.',
    ];
    const reading = readDocument([...plan, ...text].join('\n'));
    assert.equal(entriesOf(reading).at(-1), '10-10 (1-3) vern av strender');
  });

  it('makes a section for each kind', () => {
    const text = ['Politikk for utvikling av:', ' • kaier', '', 'Spørsmål:', ' • Hvem betaler?'];
    const { sections } = readDocument([...plan, ...text].join('\n'));
    assert.deepEqual(
      sections.map(({ heading, lines }) => [heading, lines]),
      [
        ['Strandsonen', [3, 8]],
        ['Spørsmål', [10, 11]],
      ],
    );
  });
});
