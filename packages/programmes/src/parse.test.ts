import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  DatasetError,
  MOST,
  pageOf,
  parseCatalogue,
  parseDataset,
  parseProgramme,
  parseVocabularies,
  type Programme,
} from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const fixture: unknown = JSON.parse(text);
const programme = at(fixture, ['programmes', 0]);
const vocabularies = parseVocabularies(fixture, 'nb');

/** Reads a programme in the shape of `data/`. */
const read = (json: unknown): Programme => parseProgramme(json, 'nb', vocabularies);

type Path = readonly (string | number)[];

/** The value at a place in JSON. */
function at(json: unknown, [key, ...rest]: Path): unknown {
  return key === undefined ? json : at((json as Record<string | number, unknown>)[key], rest);
}

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

describe('parseDataset', () => {
  it('reads a dataset in the language asked for', () => {
    const nb = parseDataset(fixture, 'nb');
    const en = parseDataset(fixture, 'en');
    assert.equal(nb.programmes[0]?.publisher.name, 'Fjordby Havparti');
    assert.equal(en.programmes[0]?.publisher.name, 'Fjordby Sea Party');
    assert.equal(en.issues[0]?.title, 'New bathing places');
  });

  it('gives bokmål to a reader of nynorsk where there is no nynorsk', () => {
    const { catalogue, programmes } = parseDataset(fixture, 'nn');
    assert.equal(catalogue.topics[1]?.label, 'Ferje');
    assert.equal(programmes[0]?.title, 'Program for Fjordby');
  });

  it('counts the pledges of each programme by topic', () => {
    const { programmes } = parseDataset(fixture, 'nb');
    assert.deepEqual(programmes[0]?.pledgesByTopic, { bad: 3, ferge: 1 });
    assert.deepEqual(programmes[3]?.pledgesByTopic, {});
  });

  it('writes out who publishes a programme, in the language asked for', () => {
    const [hav, , , plan] = parseDataset(fixture, 'en').programmes;
    assert.deepEqual(hav?.publisher, {
      party: { id: 'hav', code: 'HAV', name: 'Sea Party', colour: '#0b5c8a' },
      municipality: { id: '9901', name: 'Fjordby', county: 'Kystland' },
      name: 'Fjordby Sea Party',
    });
    assert.ok(plan && !('party' in plan.publisher));
  });

  it('leaves out a party that nobody knows, and calls a municipality that nobody knows by its code', () => {
    const { publisher } = read(
      withValue(withValue(programme, ['publisher', 'party'], 'luft'), ['publisher', 'municipality'], '9999'),
    );
    assert.deepEqual(publisher, {
      municipality: { id: '9999', name: '9999', county: '9999' },
      name: 'Fjordby Havparti',
    });
  });

  it('has the proposition of an issue, where a dataset of one’s own gives it', () => {
    assert.equal(parseDataset(fixture, 'nb').issues[0]?.proposition, 'Kommunen bør åpne badeplasser.');
    assert.equal(parseDataset(fixture, 'en').issues[0]?.proposition, 'The municipality should open bathing places.');
    const without = parseDataset(withValue(fixture, ['issues', 0, 'proposition'], undefined), 'nb');
    assert.ok(!Object.hasOwn(without.issues[0] ?? {}, 'proposition'));
  });

  it('counts who speaks on an issue', () => {
    const counts = parseDataset(fixture, 'nb').issues.map(({ id, speakers }) => [id, speakers]);
    assert.deepEqual(Object.fromEntries(counts), { badeplasser: 2, 'gratis-bad': 2, parkering: 2, 'ferge-barn': 1 });
  });

  it('says of what page an entry begins on, where it is told where pages begin', () => {
    const paged = withValue(programme, ['source', 'pages'], { first: 5, starts: [1, 8] });
    const known = read(paged);
    const entries = known.sections[0]?.entries ?? [];
    assert.deepEqual(
      entries.map((entry) => pageOf(known, entry)),
      [5, 5, 6, 6],
    );
    assert.equal(entries[0] && pageOf(read(programme), entries[0]), undefined);
  });

  it('refuses an id that stands twice', () => {
    const twice = withValue(fixture, ['programmes', 1, 'id'], 'fjordby-hav-2025');
    assert.throws(() => parseDataset(twice, 'nb'), /fjordby-hav-2025 stands twice/);
  });
});

describe('untrusted JSON', () => {
  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'hello'],
    ['a list', []],
    ['an empty object', {}],
  ] as const) {
    it(`is refused when it is ${what}`, () => {
      assert.throws(() => read(value), DatasetError);
      assert.throws(() => parseCatalogue(value, 'nb'), DatasetError);
      assert.throws(() => parseDataset(value, 'nb'), DatasetError);
      assert.throws(() => parseVocabularies({ topics: [value] }, 'nb'), DatasetError);
    });
  }

  const broken: readonly (readonly [what: string, path: Path, value: unknown, message: RegExp])[] = [
    ['an unknown kind', ['kind'], 'manifesto', /\$\.kind: expected one of/],
    ['a statement that is no text', ['sections', 0, 'entries', 0, 'statement'], 7, /entries\[0\]\.statement/],
    ['a text of a million characters', ['title'], 'x'.repeat(1e6), /\$\.title: a text of more than/],
    ['a script as an address', ['source', 'url'], 'javascript:alert(1)', /source\.url: expected an address/],
    ['an address with a quote in it', ['source', 'url'], 'https://a"b', /source\.url/],
    ['an id that leaves its folder', ['id'], '../../secret', /\$\.id: expected an id/],
    ['lines that are no numbers', ['sections', 0, 'lines'], ['a', 'b'], /lines\[0\]: expected a number/],
    ['a list that is too long', ['sections'], Array(60_000).fill({}), /more than 2000 items/],
    ['a year beyond reason', ['period'], { from: 2023, to: 1e9 }, /period\.to/],
    ['sections that are an object', ['sections'], {}, /sections: expected a list/],
    ['an address that no browser takes for one', ['source', 'url'], 'https://%', /source\.url: expected an address/],
    ['a missing last line', ['sections', 0, 'lines'], [3], /sections\[0\]\.lines: expected the first and the last/],
    [
      'a first line alone that is not known',
      ['sections', 0, 'lines'],
      [0, 3],
      /lines: expected a first line that is not/,
    ],
    ['lines from the last to the first', ['sections', 0, 'lines'], [9, 3], /lines: expected a first line that is not/],
    ['half a line', ['sections', 0, 'lines'], [1.5, 3], /lines\[0\]: expected a whole number/],
    ['pages that go back', ['source', 'pages'], { first: 1, starts: [8, 1] }, /starts\[1\]: expected a number from 9/],
    ['a term that ends before it begins', ['period'], { from: 2027, to: 2023 }, /period\.to/],
    ['a NUL in a text', ['title'], 'Program\u0000', /\$\.title: a text with a control character/],
    ['a text that turns what is around it', ['title'], 'Program \u202egnin', /\$\.title: a text with a control/],
    ['half a character', ['publisher', 'name'], 'Parti \ud83d', /publisher\.name: a text with a control character/],
    ['an id with a slash', ['id'], 'a/b', /\$\.id: expected an id/],
    [
      'an entry of another programme',
      ['sections', 0, 'entries', 0, 'id'],
      'skog/a/1',
      /entries\[0\]\.id: expected an id/,
    ],
    ['eleven notices', ['notices'], Array(11).fill({}), /notices: more than 10 items/],
    ['a language that is none', ['language'], 'norsk språk', /\$\.language: expected a language/],
  ];
  for (const [what, path, value, message] of broken) {
    it(`is refused for ${what}, and the message names the place`, () => {
      assert.throws(() => read(withValue(programme, path, value)), { name: 'DatasetError', message });
    });
  }

  const twice: readonly (readonly [what: string, list: Path])[] = [
    ['topic', ['topics']],
    ['party', ['parties']],
    ['municipality', ['municipalities']],
    ['programme', ['programmes']],
    ['issue', ['issues']],
    ['section', ['programmes', 0, 'sections']],
    ['entry', ['programmes', 0, 'sections', 0, 'entries']],
    ['stance', ['issues', 0, 'stances']],
  ];
  for (const [what, list] of twice) {
    it(`is refused for a ${what} that stands twice, and the message names the second`, () => {
      const all = at(fixture, list) as readonly unknown[];
      const place = list.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
      assert.throws(
        () => parseDataset(withValue(fixture, list, [...all, all[0]]), 'nb'),
        (error: Error) =>
          error.message.startsWith(`$${place}[${all.length}]`) && error.message.endsWith('stands twice'),
      );
    });
  }

  it('is refused for a section that stands inside another of its name', () => {
    const inside = at(fixture, ['programmes', 0, 'sections', 0]);
    const twice = withValue(
      fixture,
      ['programmes', 0, 'sections', 0, 'sections'],
      [{ ...(inside as object), sections: [] }],
    );
    assert.throws(() => parseDataset(twice, 'nb'), /sections\[0\]\.sections\[0\]\.id: the id strand stands twice/);
  });

  it('is refused for a day that the calendar does not have', () => {
    for (const date of [
      '2026-99-99',
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-4-1',
      '0000-00-00',
    ]) {
      assert.throws(
        () => parseDataset(withValue(fixture, ['date'], date), 'nb'),
        /^DatasetError: \$\.date: expected a day/,
      );
    }
    assert.equal(parseDataset(withValue(fixture, ['date'], '2024-02-29'), 'nb').catalogue.date, '2024-02-29');
  });

  it('takes a unit for a word, whatever objects in JavaScript inherit', () => {
    const path = ['sections', 0, 'entries', 1, 'figures'];
    for (const unit of ['constructor', 'toString', '__proto__']) {
      const [, entry] = read(withValue(programme, path, [{ value: 2, unit }])).sections[0]?.entries ?? [];
      assert.equal(entry?.amounts, undefined, unit);
    }
  });

  it('is refused when there is more of anything than people write', () => {
    const topic = at(fixture, ['topics', 0]) as object;
    const party = at(fixture, ['parties', 0]) as object;
    for (const [list, most, item] of [
      ['topics', MOST.topics, topic],
      ['parties', MOST.parties, party],
      ['programmes', MOST.programmes, programme as object],
      ['issues', MOST.issues, at(fixture, ['issues', 0]) as object],
    ] as const) {
      const many = Array.from({ length: most + 1 }, (_, index) => ({ ...item, id: `a-${index}` }));
      assert.throws(
        () => parseDataset(withValue(fixture, [list], many), 'nb'),
        new RegExp(`^DatasetError: \\$\\.${list}: more than ${most} items`),
      );
    }
  });

  it('is refused when sections lie in sections without end', () => {
    const section = at(programme, ['sections', 0]);
    let deep = section;
    for (let depth = 0; depth < 100; depth++)
      deep = withValue(withValue(section, ['id'], `s-${depth}`), ['sections'], [deep]);
    assert.throws(() => read(withValue(programme, ['sections'], [deep])), /more than 5 deep/);
  });

  it('cannot reach a prototype', () => {
    const hostile = JSON.stringify(programme).replace('"title":', '"__proto__":{"polluted":true},"title":');
    const parsed = read(JSON.parse(hostile));
    assert.equal(Object.hasOwn(parsed, '__proto__'), false);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('keeps text as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    assert.equal(read(withValue(programme, ['title'], title)).title, title);
  });
});
