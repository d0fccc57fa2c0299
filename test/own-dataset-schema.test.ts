/** A dataset that somebody brings: what its schema says and what the parser takes are the same. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DatasetError, entriesOf, LONGEST, MOST, parseDataset, type Language } from '@partiprogram/programmes';
import { readJson } from '../scripts/dataset-files.js';
import { readFileSchemas } from './support/file-schemas.js';

const validate = await readFileSchemas();
const whole = await readJson('test/fixtures/own-words.json');

type Path = readonly (string | number)[];

/** A copy of some JSON with another value at one place. */
function withValue(json: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...(json as object) }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

const isTaken = (json: unknown): boolean => {
  try {
    for (const language of ['nb', 'nn', 'en'] as const) parseDataset(json, language);
    return true;
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return false;
  }
};

const isValid = (json: unknown): boolean => {
  try {
    validate('own-dataset', json, 'a dataset');
    return true;
  } catch {
    return false;
  }
};

/** The example of the least that must be there, as the README has it. */
async function leastInReadme(): Promise<unknown> {
  const readme = await readFile('data/README.md', 'utf8');
  const [, example = ''] = /## A dataset of your own\n.*?```json\n(.*?)```/s.exec(readme) ?? [];
  return JSON.parse(example);
}

describe('the least that a dataset of one’s own must have', () => {
  it('is what the README says', async () => {
    const least = await leastInReadme();
    validate('own-dataset', least, 'the example');
    const [programme] = parseDataset(least, 'nb').programmes;
    assert.ok(programme);
    assert.deepEqual(
      entriesOf(programme).map(({ entry }) => entry.quote),
      ['Vi skal ha en badeplass til alle.'],
    );
  });

  it('is no less: without any of it, the file is refused', async () => {
    const least = await leastInReadme();
    const programme: Path = ['programmes', 0];
    const section: Path = [...programme, 'sections', 0];
    const entry: Path = [...section, 'entries', 0];
    for (const path of [
      ...['version', 'date'].map((key) => [key]),
      ...['id', 'kind', 'publisher', 'title', 'language'].map((key) => [...programme, key]),
      ...['municipality', 'name'].map((key) => [...programme, 'publisher', key]),
      ...['id', 'heading'].map((key) => [...section, key]),
      ...['id', 'kind', 'quote'].map((key) => [...entry, key]),
    ]) {
      const less = JSON.parse(JSON.stringify(withValue(least, path, undefined))) as unknown;
      assert.deepEqual([isTaken(less), isValid(less)], [false, false], path.join('.'));
    }
  });
});

describe('the schema of a dataset of one’s own', () => {
  const programme: Path = ['programmes', 0];
  const section: Path = [...programme, 'sections', 0];
  const entry: Path = [...section, 'entries', 0];
  const quote: Path = [...entry, 'quote'];
  const good: readonly (readonly [Path, unknown])[] = [
    [[], whole],
    [['issues'], undefined],
    [['programmes'], []],
    [['more'], 'of your own'],
    [quote, 'x'.repeat(LONGEST.text)],
    [quote, { se: 'Mii hukset.', 'nb-NO': 'Vi bygger.', 'zxx-Latn': '–' }],
    [[...entry, 'statement'], { nb: 'bygge', en: 'build' }],
    [[...entry, 'depth'], 0],
    [
      [...entry, 'lines'],
      [3, 4],
    ],
    [[...entry, 'coding'], { addressee: 'county' }],
    [[...entry, 'coding'], {}],
    [[...entry, 'figures'], [{ value: 2, unit: 'percent', bound: 'at-least' }]],
    [[...entry, 'topics'], []],
    [[...entry, 'links'], [{ url: 'https://ytre-vik.example/', unsure: true }]],
    [[...programme, 'period'], null],
    [[...programme, 'source'], {}],
    [[...programme, 'title'], { nn: 'Program', se: 'Prográmma' }],
    [[...section, 'sections'], [{ id: 'inni', heading: 'Inni' }]],
  ];
  const bad: readonly (readonly [Path, unknown])[] = [
    [[], []],
    [['version'], 1],
    [['date'], '2026-02-30'],
    [['date'], 'i dag'],
    [['programmes'], {}],
    [quote, undefined],
    [quote, ''],
    [quote, 7],
    [quote, {}],
    [quote, ['Vi vil']],
    [quote, { norsk: 'Vi vil' }],
    [quote, { nb: '' }],
    [quote, { nb: { nn: 'Vi vil' } }],
    [quote, 'x'.repeat(LONGEST.text + 1)],
    [quote, { nb: 'x'.repeat(LONGEST.text + 1) }],
    [quote, 'Vi vil\u0000'],
    [quote, 'Vi \u202eliv'],
    [[...entry, 'kind'], 'promise'],
    [[...entry, 'id'], 'strand-1'],
    [[...entry, 'topics'], 'bad'],
    [[...entry, 'topics'], ['Bad og strand']],
    [[...entry, 'topicsProposed'], 'yes'],
    [[...entry, 'page'], 0],
    [[...entry, 'page'], '2'],
    [[...entry, 'sentence'], true],
    [[...entry, 'depth'], -1],
    [[...entry, 'depth'], MOST.depth + 1],
    [[...entry, 'lines'], [3]],
    [
      [...entry, 'lines'],
      [1.5, 2],
    ],
    [[...entry, 'deadline'], 29],
    [[...entry, 'links'], [{ url: 'javascript:alert(1)' }]],
    [[...entry, 'coding'], { addressee: 'king' }],
    [[...section, 'id'], '../strand'],
    [[...section, 'entries'], {}],
    [[...programme, 'kind'], 'manifesto'],
    [[...programme, 'language'], 'norsk'],
    [[...programme, 'coverage'], 'all'],
    [[...programme, 'period'], { from: 2027 }],
    [[...programme, 'title'], 'x'.repeat(LONGEST.name + 1)],
    [[...programme, 'publisher', 'municipality'], 'Fjordby'],
    [[...programme, 'source'], { url: 'ftp://ytre-vik.example' }],
    [['parties', 0, 'colour'], 'blue'],
    [['municipalities', 0, 'county'], undefined],
    [['issues', 0, 'stances', 0, 'position'], 'maybe'],
  ];
  for (const [list, verdict] of [
    [good, true],
    [bad, false],
  ] as const) {
    for (const [path, value] of list) {
      const what = JSON.stringify(value)?.slice(0, 40) ?? 'nothing';
      it(`${verdict ? 'takes' : 'refuses'} ${path.join('.') || 'the file'}: ${what}, as the parser does`, () => {
        const json = JSON.parse(JSON.stringify(withValue(whole, path, value))) as unknown;
        assert.deepEqual({ parser: isTaken(json), schema: isValid(json) }, { parser: verdict, schema: verdict });
      });
    }
  }

  it('leaves to the parser what no schema can tell', () => {
    for (const [path, value] of [
      [[...entry, 'id'], 'indre-vik-2027/strand/1'],
      [
        [...entry, 'lines'],
        [4, 3],
      ],
      [[...programme, 'period'], { from: 2031, to: 2027 }],
      [['programmes', 1, 'id'], 'ytre-vik-2027'],
    ] as const) {
      const json = withValue(whole, path, value);
      assert.deepEqual([isTaken(json), isValid(json)], [false, true], path.join('.'));
    }
  });
});

describe('a dataset in own words', () => {
  it('says a quote that is too long at its place, for readers of every language', () => {
    const long = withValue(whole, ['programmes', 0, 'sections', 0, 'entries', 0, 'quote'], { en: 'x'.repeat(5_001) });
    for (const language of ['nb', 'en'] satisfies Language[]) {
      assert.throws(() => parseDataset(long, language), {
        name: 'DatasetError',
        message: /^\$\.programmes\[0\]\.sections\[0\]\.entries\[0\]\.quote\.en: a text of more than 5000 characters$/,
      });
    }
  });

  it('knows that nobody has confirmed the topics, and how many entries have none', () => {
    const [ytre, indre] = parseDataset(whole, 'nb').programmes;
    assert.deepEqual([ytre?.topicsProposed, ytre?.withoutTopic], [true, 1]);
    assert.deepEqual([indre?.topicsProposed, indre?.withoutTopic], [undefined, undefined]);
  });
});
