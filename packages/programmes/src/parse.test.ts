import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DatasetError, parseCatalogue, parseDataset, parseProgramme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const fixture: unknown = JSON.parse(text);
const programme = at(fixture, ['programmes', 0]);

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
    const { catalogue } = parseDataset(fixture, 'nb');
    assert.deepEqual(catalogue.programmes[0]?.pledgesByTopic, { bad: 3, ferge: 1 });
    assert.deepEqual(catalogue.programmes[3]?.pledgesByTopic, {});
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
      assert.throws(() => parseProgramme(value, 'nb'), DatasetError);
      assert.throws(() => parseCatalogue(value, 'nb'), DatasetError);
      assert.throws(() => parseDataset(value, 'nb'), DatasetError);
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
    ['a list that is too long', ['sections'], Array(60_000).fill({}), /more than 50000 items/],
    ['a year beyond reason', ['period'], { from: 2023, to: 1e9 }, /period\.to/],
    ['sections that are an object', ['sections'], {}, /sections: expected a list/],
  ];
  for (const [what, path, value, message] of broken) {
    it(`is refused for ${what}, and the message names the place`, () => {
      assert.throws(() => parseProgramme(withValue(programme, path, value), 'nb'), { name: 'DatasetError', message });
    });
  }

  it('is refused when sections lie in sections without end', () => {
    const section = at(programme, ['sections', 0]);
    let deep = section;
    for (let depth = 0; depth < 100; depth++) deep = withValue(section, ['sections'], [deep]);
    assert.throws(() => parseProgramme(withValue(programme, ['sections'], [deep]), 'nb'), /more than 5 deep/);
  });

  it('cannot reach a prototype', () => {
    const hostile = JSON.stringify(programme).replace('"title":', '"__proto__":{"polluted":true},"title":');
    const parsed = parseProgramme(JSON.parse(hostile), 'nb');
    assert.equal(Object.hasOwn(parsed, '__proto__'), false);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('keeps text as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    assert.equal(parseProgramme(withValue(programme, ['title'], title), 'nb').title, title);
  });
});

describe('parseCatalogue', () => {
  it('refuses an integrity that is none', () => {
    const listed = withValue(withValue(fixture, ['programmes'], []), ['files'], { 'programmes/a.json': 'md5-abc' });
    assert.throws(() => parseCatalogue(listed, 'nb'), /files\.programmes\/a\.json: expected an integrity/);
  });
});
