/** Programmes in the words of whoever wrote them, as a party or a newsroom brings them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  entriesOf,
  LONGEST,
  pageOf,
  parseDataset,
  parseProgrammeFile,
  shortWordsOf,
  wordsOf,
  type Dataset,
  type Entry,
  type Language,
} from './index.js';

const QUOTE = 'Vi vil byggja to nye badeplassar.';

/** A dataset of one programme in nynorsk. */
function datasetOf(entry: object, programme: object = {}): object {
  const section = {
    id: 'strand',
    heading: 'Strand',
    entries: [{ id: 'ytre-vik-2027/strand/1', kind: 'pledge', ...entry }],
  };
  return {
    version: '1',
    date: '2026-11-30',
    programmes: [
      {
        id: 'ytre-vik-2027',
        kind: 'party-programme',
        publisher: { municipality: '9901', name: 'Ytre Vik bygdeliste' },
        title: 'Program for Ytre Vik',
        language: 'nn',
        sections: [section],
        ...programme,
      },
    ],
  };
}

function read(
  entry: object,
  programme: object = {},
  language: Language = 'nb',
): Dataset['programmes'][0] & { entry: Entry } {
  const [first] = parseDataset(datasetOf(entry, programme), language).programmes;
  assert.ok(first);
  const [placed] = entriesOf(first);
  assert.ok(placed);
  return { ...first, entry: placed.entry };
}

describe('an entry in the document’s own words', () => {
  it('needs no more than a quote: no topics, lines, coding or source, and its programme was not read whole', () => {
    const { entry, ...programme } = read({ quote: QUOTE });
    assert.deepEqual(entry, {
      id: 'ytre-vik-2027/strand/1',
      kind: 'pledge',
      quote: QUOTE,
      topics: [],
      lines: [0, 0],
    });
    assert.deepEqual(
      [programme.coverage, programme.period, programme.source, programme.covers],
      ['part', null, {}, []],
    );
    assert.deepEqual(wordsOf(entry, programme), { words: QUOTE, areOwn: true, lang: 'nn' });
    assert.deepEqual(shortWordsOf(entry, programme), wordsOf(entry, programme));
  });

  it('may have ours beside it, which are the shorter ones', () => {
    const { entry, ...programme } = read({ quote: QUOTE, statement: { nb: 'bygge to badeplasser' } });
    assert.equal(wordsOf(entry, programme).words, QUOTE);
    assert.deepEqual(shortWordsOf(entry, programme), { words: 'bygge to badeplasser', areOwn: false, lang: 'nb' });
  });

  it('is refused without either, and the message names the place', () => {
    assert.throws(() => read({}), /entries\[0\]: expected a quote, a statement or both/);
    assert.throws(() => read({ quote: '' }), /entries\[0\]\.quote: expected a text/);
    assert.throws(() => read({ quote: 7 }), /entries\[0\]\.quote: expected an object/);
  });

  it('is refused where it is longer than any text', () => {
    assert.equal(read({ quote: 'x'.repeat(LONGEST.text) }).entry.quote?.length, LONGEST.text);
    assert.throws(
      () => read({ quote: 'x'.repeat(LONGEST.text + 1) }),
      /entries\[0\]\.quote: a text of more than 5000 characters/,
    );
  });

  it('knows where it was found', () => {
    const { entry, ...programme } = read({ quote: QUOTE, page: 12, sentence: 'soft', depth: 2, topicsProposed: true });
    assert.deepEqual([entry.page, entry.sentence, entry.depth, entry.topicsProposed], [12, 'soft', 2, true]);
    assert.equal(pageOf(programme, entry), 12);
    for (const [what, value] of [
      ['page', 0],
      ['page', 1.5],
      ['sentence', 'sure'],
      ['depth', -1],
      ['depth', 1e9],
      ['topicsProposed', 'yes'],
    ] as const) {
      assert.throws(() => read({ quote: QUOTE, [what]: value }), new RegExp(`entries\\[0\\]\\.${what}: expected`));
    }
  });
});

describe('the language of a text', () => {
  it('is that of the document where it is one string, whatever the reader reads', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { entry, wording } = read({ quote: QUOTE, statement: 'byggja' }, {}, language);
      assert.deepEqual([wording, entry.wording, entry.quoteLanguage], ['nn', undefined, undefined]);
    }
  });

  it('is the reader’s where the text has it, else the document’s', () => {
    const quote = { nn: QUOTE, se: 'Mii hukset guokte vuodjanbáikki.', en: 'We will build two bathing places.' };
    assert.equal(read({ quote }, {}, 'en').entry.quote, quote.en);
    assert.equal(read({ quote }, {}, 'en').entry.quoteLanguage, 'en');
    assert.equal(
      read({ quote }, { language: 'se' }, 'nb').entry.quote,
      quote.nn,
      'the other Norwegian language is nearer',
    );
    const { nn, ...others } = quote;
    assert.equal(read({ quote: others }, { language: 'se' }, 'nb').entry.quote, quote.se);
    assert.equal(read({ quote: others }, { language: 'se' }, 'nb').entry.quoteLanguage, undefined);
    assert.equal(read({ quote: { se: quote.se } }, {}, 'en').entry.quoteLanguage, 'se');
    assert.ok(nn);
  });

  it('may be another for a heading or a statement than for the title', () => {
    const { entry, sections, wording } = read(
      { statement: { en: 'build two bathing places', nb: 'bygge to badeplasser' } },
      { title: { en: 'Programme', nn: 'Program' } },
      'en',
    );
    assert.deepEqual([wording, sections[0]?.wording, entry.wording], ['en', 'nn', undefined]);
  });

  it('is kept in a built file, where each text has become one string', () => {
    for (const language of ['nb', 'en'] as const) {
      const { entry, ...programme } = read(
        { quote: { se: 'Mii hukset.' }, statement: { en: 'build' }, topics: ['bad'] },
        { title: { en: 'Programme', nn: 'Program' } },
        language,
      );
      assert.ok(entry);
      assert.deepEqual(parseProgrammeFile(JSON.parse(JSON.stringify(programme)), language), programme);
    }
  });

  it('is refused where it is none, and where there are more than anybody writes', () => {
    assert.throws(() => read({ quote: { norsk: QUOTE } }), /quote: expected languages as keys, such as nb/);
    assert.throws(() => read({ quote: { nb: 7 } }), /quote\.nb: expected a text/);
    assert.throws(() => read({ quote: {} }), /quote: expected a text/);
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`a${String.fromCharCode(97 + at)}`, 'x']));
    assert.throws(() => read({ quote: many }), /quote: more than 20 languages/);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.throws(() => read({ quote: JSON.parse('{"__proto__":{"polluted":true}}') as object }), /expected languages/);
  });
});
