import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDataset } from '../scripts/data-rules.js';
import {
  entriesOf,
  readDatasetFiles,
  sectionsOf,
  type DatasetFiles,
  type SourceEntry,
} from '../scripts/dataset-files.js';
import { checkOriginals } from '../scripts/original-rules.js';

const ORIGINALS = '../shared/programs';
const skip = existsSync(ORIGINALS) ? false : `skipped: ${ORIGINALS} is not there`;

/** Counted by hand in each document, before anything was entered. */
const PLEDGES = {
  'asker-v-utenforskap': 26,
  'baerum-ap-mangfold': 18,
  'baerum-mdg-program': 449,
  'baerum-ps-2023': 166,
  'drammen-kommune-planprogram': 0,
};

const real = await readDatasetFiles('data');

/** The entries of the section that a change is tried on, and the change. */
async function findingsAfter(change: (entries: SourceEntry[]) => void): Promise<string> {
  const files: DatasetFiles = { ...real, programmes: structuredClone(real.programmes) };
  const programme = files.programmes.get('baerum-mdg-program');
  assert.ok(programme);
  const section = sectionsOf(programme).find(({ id }) => id === 'klima');
  assert.ok(section);
  change(section.entries);
  const findings = [...(await checkDataset(files, 'data')), ...(await checkOriginals(files, ORIGINALS))];
  return findings.map(({ place, problem }) => `${place}: ${problem}`).join('\n');
}

function first(entries: readonly SourceEntry[], fits: (entry: SourceEntry) => boolean): SourceEntry {
  const entry = entries.find(fits);
  assert.ok(entry);
  return entry;
}

describe('the dataset', () => {
  it('has as many pledges of each document as were counted by hand', () => {
    const counts = [...real.programmes.values()].map(
      (programme) => [programme.id, entriesOf(programme).filter(({ kind }) => kind === 'pledge').length] as const,
    );
    assert.deepEqual(Object.fromEntries(counts), PLEDGES);
  });

  it('has a summary of every section', () => {
    const without = [...real.programmes.values()].flatMap((programme) =>
      sectionsOf(programme).filter(({ summary }) => !summary),
    );
    assert.deepEqual(
      without.map(({ id }) => id),
      [],
    );
  });
});

describe('the proof that the dataset and the documents agree', { skip }, () => {
  it('holds', async () => {
    assert.equal(await findingsAfter(() => undefined), '');
  });

  it('finds a pledge that was removed', async () => {
    assert.match(await findingsAfter((entries) => void entries.splice(3, 1)), /line \d+: an item of the document/);
  });

  it('finds a pledge that was invented', async () => {
    const invent = (entries: SourceEntry[]): void => {
      const last = entries.at(-1);
      assert.ok(last);
      entries.push({
        ...last,
        id: 'baerum-mdg-program/klima/99',
        statement: { nb: 'bygge en bro', en: 'build a bridge' },
      });
    };
    assert.match(await findingsAfter(invent), /klima\/99/);
  });

  it('finds two pledges that were swapped', async () => {
    const swap = (entries: SourceEntry[]): void => {
      const [a, b] = entries.splice(2, 2);
      assert.ok(a && b);
      entries.splice(2, 0, b, a);
    };
    assert.match(await findingsAfter(swap), /not in the document/);
  });

  it('finds two pledges that have each other’s words', async () => {
    const swap = (entries: SourceEntry[]): void => {
      const [a, b] = entries.filter(({ statement }) => /\d/.test(statement.nb));
      assert.ok(a && b);
      [a.statement, b.statement] = [b.statement, a.statement];
    };
    assert.match(await findingsAfter(swap), /the figure \d+ is not/);
  });

  for (const language of ['nb', 'en'] as const) {
    it(`finds a figure that was changed (${language})`, async () => {
      const change = (entries: SourceEntry[]): void => {
        const { statement } = first(entries, (entry) => /\d/.test(entry.statement[language]));
        Object.assign(statement, { [language]: statement[language].replace(/\d+/, '73') });
      };
      assert.match(await findingsAfter(change), new RegExp(`the figure \\d+ is not .*\\(${language}\\)`));
    });
  }

  it('finds a sentence that was copied from the source', async () => {
    const { readFile } = await import('node:fs/promises');
    const document = await readFile(`${ORIGINALS}/004_c540eaa5c163714a.txt`, 'utf8');
    const copy = (entries: SourceEntry[]): void => {
      const entry = first(entries, ({ lines: [from, to] }) => to > from);
      const original = document
        .split('\n')
        .slice(entry.lines[0] - 1, entry.lines[1])
        .join(' ');
      Object.assign(entry.statement, {
        nb: original
          .replace(/^\s*●\s*/, '')
          .split(/\s+/)
          .slice(0, 9)
          .join(' '),
      });
    };
    assert.match(await findingsAfter(copy), /copied from the source/);
  });

  it('finds an English text that is missing', async () => {
    const drop = (entries: SourceEntry[]): void => void Object.assign(entries[0]?.statement ?? {}, { en: undefined });
    assert.match(await findingsAfter(drop), /en/);
  });
});
