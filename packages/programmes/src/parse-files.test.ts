import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  DatasetError,
  excerptOn,
  FILE_PARSERS,
  finish,
  parseCatalogue,
  parseDataset,
  parseExcerpt,
  parseKnownIds,
  parseListing,
  parseListings,
  parseProgrammeFile,
  parseSearchWords,
  parseWords,
} from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const fixture: unknown = JSON.parse(text);
const { programmes, issues } = parseDataset(fixture, 'nb');

/** Some JSON once it was written to a file and read again. */
const written = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

/** A built excerpt. */
const built = (topic = 'bad'): unknown => written(excerptOn(programmes, topic, issues));

type Path = readonly (string | number)[];

/** A copy of some JSON with another value at one place. */
function withValue(json: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...(json as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

describe('a built programme', () => {
  it('is read as it was written', () => {
    for (const programme of programmes) assert.deepEqual(parseProgrammeFile(written(programme), 'nb'), programme);
  });

  it('is refused for what is wrong in it, and the message names the place', () => {
    const wrong = withValue(written(programmes[0]), ['sections', 0, 'entries', 0, 'links'], [{ url: 'javascript:x' }]);
    assert.throws(() => parseProgrammeFile(wrong, 'nb'), {
      name: 'DatasetError',
      message: /^\$\.sections\[0\]\.entries\[0\]\.links\[0\]\.url: expected an address/,
    });
  });
});

describe('a built listing', () => {
  const listings = programmes.map((programme) => {
    const { sections, ...listing } = programme;
    assert.ok(sections.length > 0);
    return listing;
  });

  it('is read as it was written, alone or among those of its municipality', () => {
    for (const listing of listings) assert.deepEqual(parseListing(written(listing), 'nb'), listing);
    assert.deepEqual(parseListings(written({ programmes: listings }), 'nb'), { programmes: listings });
  });

  it('leaves sections out', () => {
    assert.deepEqual(parseListing(written(programmes[0]), 'nb'), listings[0]);
  });

  it('is refused for what is wrong in it, and the message names the place', () => {
    const wrong = withValue(listings[0], ['kind'], 'manifesto');
    assert.throws(() => parseListing(wrong, 'nb'), /^DatasetError: \$\.kind: expected one of/);
    assert.throws(() => parseListings({ programmes: [wrong] }, 'nb'), /\$\.programmes\[0\]\.kind: expected one of/);
  });
});

describe('a built excerpt', () => {
  it('is read as it was written', () => {
    for (const topic of ['bad', 'ferge', 'tomt']) {
      assert.deepEqual(JSON.parse(JSON.stringify(parseExcerpt(built(topic), 'nb'))), built(topic));
    }
  });

  it('keeps the language of its texts, whatever the reader’s', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { programmes, issues } = parseExcerpt(built(), language);
      assert.deepEqual(new Set([...programmes, ...issues].map(({ wording }) => wording)), new Set(['nb']));
    }
  });

  it('may have an issue on which nobody speaks', () => {
    const silent = withValue(built(), ['issues', 0, 'speakers'], 0);
    assert.equal(parseExcerpt(silent, 'nb').issues[0]?.speakers, 0);
  });

  it('is an empty one where there is nothing in it', () => {
    assert.deepEqual(parseExcerpt({}, 'nb'), { programmes: [], issues: [] });
  });

  const broken: readonly (readonly [what: string, path: Path, value: unknown, message: RegExp])[] = [
    ['a party by its id alone', ['programmes', 0, 'publisher', 'party'], 'hav', /publisher\.party: expected an object/],
    [
      'a colour that is more than a colour',
      ['programmes', 0, 'publisher', 'party', 'colour'],
      '#000;x',
      /party\.colour: expected a colour/,
    ],
    [
      'a municipality without a code',
      ['programmes', 0, 'publisher', 'municipality', 'id'],
      'x',
      /municipality\.id: expected a number of four digits/,
    ],
    ['a count that is none', ['programmes', 0, 'pledgesByTopic', 'bad'], '3', /pledgesByTopic\.bad: expected a number/],
    ['a language that is none', ['programmes', 0, 'wording'], 'norsk språk', /wording: expected a language/],
    ['a proposition that is no text', ['issues', 0, 'proposition'], 7, /issues\[0\]\.proposition: expected/],
    [
      'a proposition without end',
      ['issues', 0, 'proposition'],
      'x'.repeat(301),
      /proposition: a text of more than 300/,
    ],
    ['an unknown relation', ['issues', 0, 'relation'], 'best', /issues\[0\]\.relation: expected one of/],
    ['a note on a relation that is none', ['issues', 0, 'notes'], [{ about: [], relation: 1 }], /notes\[0\]\.relation/],
    ['an unknown position', ['issues', 0, 'stances', 0, 'position'], 'loud', /stances\[0\]\.position: expected one of/],
    ['prose that is no lines', ['issues', 0, 'stances', 0, 'prose'], [['a']], /prose\[0\]\[0\]: expected a number/],
    ['a script as an address', ['programmes', 0, 'source', 'url'], 'javascript:alert(1)', /source\.url/],
    ['a promise that is none', ['programmes', 0, 'sections', 0, 'entries', 0, 'kind'], 'promise', /entries\[0\]\.kind/],
    ['sections that are an object', ['programmes', 0, 'sections'], {}, /sections: expected a list/],
    ['too many programmes', ['programmes'], Array(60_000).fill({}), /more than 1000 items/],
  ];
  for (const [what, path, value, message] of broken) {
    it(`is refused for ${what}, and the message names the place`, () => {
      assert.throws(() => parseExcerpt(withValue(built(), path, value), 'nb'), { name: 'DatasetError', message });
    });
  }

  it('is refused when it is no object', () => {
    for (const value of [undefined, null, 'hello', [], 7]) {
      assert.throws(() => parseExcerpt(value, 'nb'), DatasetError);
      assert.throws(() => parseKnownIds(value), DatasetError);
    }
  });
});

describe('parseKnownIds', () => {
  it('gives the ids, and refuses what is none', () => {
    const ids = { programmes: ['fjordby-hav-2025'], municipalities: ['9901'] };
    assert.deepEqual(parseKnownIds(ids), ids);
    const renumbered = { ...ids, former: { '0219': '3201' }, split: { 1507: ['1508 Ålesund', '1580 Haram'] } };
    assert.deepEqual(parseKnownIds(renumbered), renumbered);
    assert.throws(() => parseKnownIds({ ...ids, former: { '0219': '../x' } }), /former\.0219: expected a number/);
    assert.throws(() => parseKnownIds({ ...ids, split: { 1507: '1508' } }), /split\.1507: expected a list/);
    assert.throws(() => parseKnownIds({ ...ids, programmes: ['../x'] }), /programmes\[0\]: expected an id/);
    assert.throws(() => parseKnownIds({ ...ids, municipalities: '9901' }), /municipalities: expected a list/);
  });
});

describe('parseCatalogue', () => {
  const catalogue = { ...parseDataset(fixture, 'nb').catalogue, root: 'A'.repeat(22) };

  it('gives what stands in it', () => assert.deepEqual(parseCatalogue(catalogue, 'nb'), catalogue));

  it('refuses a root that is none', () => {
    for (const root of ['', 'md5-abc', 'A'.repeat(23), `${'A'.repeat(21)}=`, 7, undefined]) {
      assert.throws(() => parseCatalogue({ ...catalogue, root }, 'nb'), /\$\.root: expected/, String(root));
    }
  });

  it('refuses a format of another version', () => {
    for (const format of [0, 1, 2, 3, 5, '2', undefined]) {
      assert.throws(() => parseCatalogue({ ...catalogue, format }, 'nb'), /\$\.format: expected a number/);
    }
  });
});

describe('parseWords', () => {
  it('gives the words, and refuses what is none', () => {
    const words = parseSearchWords(fixture);
    assert.deepEqual(parseWords(written(words)), words);
    for (const value of [[], 'x', { bad: 'x' }, { bad: [7] }]) {
      assert.throws(() => parseWords(value), DatasetError, JSON.stringify(value));
    }
  });
});

describe('every parser of a file', () => {
  it('refuses JSON that is no object', () => {
    for (const [kind, parse] of Object.entries(FILE_PARSERS)) {
      for (const value of [null, 'hello', [], 7]) {
        if (kind === 'words' && value === null) continue;
        assert.throws(() => finish<unknown>(parse(value, 'nb')), DatasetError, `${kind}: ${JSON.stringify(value)}`);
      }
    }
  });
});
