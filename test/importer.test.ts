import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importProgramme, readEntries, type DocumentEntry } from '@partiprogram/importer';
import { entriesOf, readDatasetFiles, sectionsOf, type SourceProgramme } from '../scripts/dataset-files.js';

const originals = '../shared/programs';
const skip = !existsSync(originals) && `the documents are not in ${originals}`;
const { programmes } = await readDatasetFiles('data');

/** What stands in each document, counted by people. */
const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'baerum-ap-mangfold': { pledge: 18 },
  'asker-v-utenforskap': { principle: 1, pledge: 26 },
  'baerum-ps-2023': { pledge: 166 },
  'drammen-kommune-planprogram': { 'policy-area': 5, fact: 7, approach: 2, question: 3 },
  'baerum-mdg-program': { pledge: 449 },
};

/** Headings with a line, chapters and sections together, as people count them. */
const HEADINGS: Readonly<Record<string, number>> = { 'baerum-ps-2023': 27, 'baerum-mdg-program': 30 };

async function documentOf({ source }: SourceProgramme): Promise<Buffer> {
  return readFile(join(originals, source.document));
}

async function itemsOf(programme: SourceProgramme): Promise<readonly DocumentEntry[]> {
  return readEntries((await documentOf(programme)).toString('utf8'));
}

function count(items: readonly { kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the importer’s reading of the real documents', () => {
  for (const [id, programme] of programmes) {
    it(`has every entry of ${id}`, { skip }, async () => {
      const items = await itemsOf(programme);
      const counts = COUNTS[id];
      if (counts) assert.deepEqual(count(items), counts);
      const read = new Set(items.map(key));
      const missed = entriesOf(programme).filter((entry) => !read.has(key(entry)));
      // A fact that stands in prose is people's work; no list tells of it.
      assert.deepEqual(
        missed.filter(({ kind, span }) => kind !== 'fact' || !span).map((entry) => entry.id),
        [],
      );
    });

    it(`has the sections of ${id} where people put them`, { skip }, async () => {
      const { programme: draft } = importProgramme(await documentOf(programme), {
        document: programme.source.document,
      });
      const starts = sectionsOf(draft as unknown as SourceProgramme).map(({ lines }) => lines[0]);
      const entered = sectionsOf(programme).map(({ lines }) => lines[0]);
      assert.deepEqual(
        entered.filter((line) => !starts.includes(line)),
        [],
      );
      if (HEADINGS[id]) assert.equal(starts.length, HEADINGS[id]);
    });

    it(`finds nothing that changed in ${id} when it is imported again`, { skip }, async () => {
      const { source } = programme;
      const again = importProgramme(await documentOf(programme), { document: source.document, existing: programme });
      const different = again.changes.filter(({ kind }) => kind !== 'new');
      assert.deepEqual(different, []);
      if (again.changes.length === 0) assert.deepEqual(again.programme, programme);
    });
  }

  it('keeps the printed numbers of the top list', { skip }, async () => {
    const programme = programmes.get('baerum-ps-2023');
    assert.ok(programme);
    const numbers = (await itemsOf(programme)).flatMap(({ number }) => number ?? []);
    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

/** An entry as far as an importer can read it. */
interface Read {
  readonly kind: string;
  readonly lines: readonly number[];
  readonly span?: readonly number[];
  readonly number?: number;
  readonly fingerprint: string;
}

function key({ kind, lines, span, number, fingerprint }: Read): string {
  return JSON.stringify([kind, lines, span, number, fingerprint]);
}
