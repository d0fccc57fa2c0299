/**
 * Changes good data at random: it is parsed, or refused with the place of the fault, and nothing else ever happens. The
 * seed is fixed. More by hand: `MUTATIONS=1000000 SEED=7 node --import tsx --conditions=source --test` with this file.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { mutate } from '../../../test/support/mutate.js';
import { Random } from '../../../test/support/random.js';
import {
  beyondIssues,
  compareProgrammes,
  DatasetError,
  entriesOf,
  excerptOn,
  FILE_PARSERS,
  filterOptions,
  finish,
  indexed,
  jsonLdOf,
  listingsOf,
  noticesOf,
  pageOf,
  parseDataset,
  parseSearchWords,
  type Dataset,
  type FileKind,
  type Language,
} from './index.js';

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? 11);

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const fixture: unknown = JSON.parse(text);
const { catalogue, programmes, issues } = parseDataset(fixture, 'nb');

/** A message begins with the place: `$.programmes[0].sections[2].lines: `. */
const PLACED = /^\$(\.[a-z][A-Za-z0-9/-]*|\[\d+\])*: \S/;

/** Characters that nobody may see, or that change what is around them. */
const FORBIDDEN = /[\0\u0085\u202e\u2066]|\p{Cs}/u;

/** What comes of parsing: undefined where it was refused as it should be. */
function outcome<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    assert.ok(error instanceof DatasetError, String((error as Error).stack));
    assert.match(error.message, PLACED);
    return undefined;
  }
}

/** Mutations of some JSON: one change in most, several in some. */
function* mutations(json: string, count: number): Generator {
  const random = new Random(SEED);
  for (let at = 0; at < count; at++) {
    const mutation: unknown = JSON.parse(json);
    do mutate(mutation, random);
    while (random.below(3) === 0);
    yield mutation;
  }
}

/** Does with a dataset what the elements do. */
function use({ catalogue: { topics, date }, programmes: all, issues: about }: Dataset): void {
  assert.ok(!Number.isNaN(new Date(`${date}T12:00:00Z`).getTime()));
  const searched = all.flatMap((programme) => entriesOf(programme).map((it) => ({ ...it, programme })));
  filterOptions(searched, { topics, date, format: 4, version: '', root: '' }, all);
  for (const { programme, entry } of searched) {
    assert.ok(entry.id.startsWith(`${programme.id}/`));
    assert.ok(entry.lines[0] <= entry.lines[1]);
    for (const { url } of entry.links ?? []) assert.match(new URL(url).protocol, /^https?:$/);
    pageOf(programme, entry);
  }
  for (const { source } of all) if (source.url) assert.match(new URL(source.url).protocol, /^https?:$/);
  listingsOf(all, 25);
  jsonLdOf(all, (publisher) => publisher);
  noticesOf(all, new Date(date));
  for (const { id } of topics) {
    const excerpt = excerptOn(all, id, about);
    compareProgrammes(excerpt.issues, excerpt.programmes);
    for (const programme of excerpt.programmes) beyondIssues(programme, excerpt.issues);
  }
  assert.ok(!FORBIDDEN.test(JSON.stringify([topics, all, about])));
}

describe(`${String(MUTATIONS)} mutations`, () => {
  it('of a dataset are parsed and can be used, or are refused with the place', () => {
    const languages: readonly Language[] = ['nb', 'nn', 'en'];
    let refused = 0;
    let at = 0;
    for (const json of mutations(text, MUTATIONS)) {
      const language = languages[at++ % 3] ?? 'nb';
      const dataset = outcome(() => parseDataset(json, language));
      if (!dataset) refused++;
      else if (at % 8 === 0) use(indexed(dataset));
      outcome(() => parseSearchWords(json));
    }
    assert.ok(refused > MUTATIONS / 3 && refused < MUTATIONS, `${refused} were refused`);
  });

  const files: Readonly<Record<FileKind, unknown>> = {
    catalogue: { ...catalogue, root: 'A'.repeat(22) },
    programme: programmes[0],
    listing: programmes[0],
    excerpt: excerptOn(programmes.slice(0, 1), 'bad', issues),
    municipality: { programmes },
    comparison: excerptOn(programmes, 'bad', issues),
    ids: { programmes: programmes.map(({ id }) => id), municipalities: ['9901'] },
    words: parseSearchWords(fixture),
  };
  for (const [kind, content] of Object.entries(files)) {
    it(`of a built file, ${kind}, are parsed, or refused with the place`, () => {
      for (const mutation of mutations(JSON.stringify(content), MUTATIONS / 20))
        outcome(() => finish<unknown>(FILE_PARSERS[kind as FileKind](mutation, 'nb')));
    });
  }
});
