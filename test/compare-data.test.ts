/** Every comparison of Bærum as it is built, held against what `data/issues.json` says. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  compareProgrammes,
  inNeutralOrder,
  municipalityPath,
  type Catalogue,
  type Excerpt,
} from '@partiprogram/programmes';
import { buildData } from 'partiprogram/build-data';
import {
  entriesOf as sourceEntriesOf,
  partsOf,
  readDatasetFiles,
  type SourceIssue,
  type SourceProgramme,
} from '../scripts/dataset-files.js';
import { temporaryFolder } from './support/temporary-folder.js';

interface Stance {
  programme: string;
  state: string;
  position?: string;
  pledges?: string[];
  summary?: Record<'nb' | 'en', string>;
  prose?: unknown;
}

type Note = { about: string[]; relation?: string; text?: Record<'nb' | 'en', string> };

void describe('every comparison of Bærum', async () => {
  const files = await readDatasetFiles('data');
  const folder = await temporaryFolder();
  await buildData(partsOf(files), folder);
  const parties = [...files.programmes.values()].filter(
    ({ publisher, kind }) => publisher.municipality === '3201' && kind !== 'planning-programme',
  );
  const statements = new Map(
    parties.flatMap((programme) => sourceEntriesOf(programme).map((entry) => [entry.id, entry.statement])),
  );

  for (const language of ['nb', 'en'] as const) {
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, language === 'en' ? 'en' : '', path), 'utf8'));
    const { topics } = (await read('catalogue.json')) as Catalogue;
    const excerptAt = async (path: string): Promise<Excerpt> => ((await read(path)) as { content: Excerpt }).content;

    for (const { id: topic } of topics) {
      it(`${topic} (${language}): each row and each cell is what the issues say`, async () => {
        const shown = await excerptAt(municipalityPath('3201', topic));
        const rows = compareProgrammes(shown.issues, inNeutralOrder(shown.programmes));
        const expected = files.issues
          .filter((issue) => issue.topics.includes(topic))
          .map((issue) => expectedRow(issue, parties, statements, language))
          .filter((row) => row !== undefined);
        const told = rows.map(({ issue, relation, note, cells }) => ({
          id: issue.id,
          title: issue.title,
          proposition: issue.proposition,
          relation,
          note,
          cells: Object.fromEntries(
            cells.map((cell) => [
              cell.programme.id,
              cell.state === 'says' ? (cell.summary ?? cell.entries[0]?.entry.statement) : cell.state,
            ]),
          ),
        }));
        const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
        assert.deepEqual(told.sort(byId), expected.sort(byId));
      });

      it(`${topic} (${language}): every point behind a cell is there, with its place`, async () => {
        const { programmes, issues } = await excerptAt(municipalityPath('3201', topic));
        for (const { cells, issue } of compareProgrammes(issues, programmes))
          for (const cell of cells) {
            if (cell.state !== 'says') continue;
            const stance = files.issues
              .find(({ id }) => id === issue.id)
              ?.stances.find(({ programme }) => programme === cell.programme.id) as Stance | undefined;
            assert.deepEqual([cell.pledges, cell.prose], [stance?.pledges, stance?.prose], issue.id);
            assert.deepEqual(
              cell.entries.map(({ entry }) => entry.id),
              stance?.pledges,
            );
            for (const { entry, section } of cell.entries) {
              assert.equal(entry.statement, statements.get(entry.id)?.[language]);
              assert.ok(section.heading.length > 1 && entry.lines[0] > 1, entry.id);
            }
          }
      });
    }
  }
});

/** Worked out from the source alone, in other words than the code that is tested. */
function expectedRow(
  issue: SourceIssue,
  parties: readonly SourceProgramme[],
  statements: ReadonlyMap<string, Record<'nb' | 'en', string>>,
  language: 'nb' | 'en',
): (Readonly<Record<string, unknown>> & { id: string }) | undefined {
  const stances = issue.stances as Stance[];
  const own = new Map(parties.map(({ id }) => [id, stances.find(({ programme }) => programme === id)]));
  const speakers = [...own.values()].filter((stance) => stance?.state === 'says') as Stance[];
  if (speakers.length === 0) return undefined;
  const names = speakers.map(({ programme }) => programme).sort();
  const notes = (issue.notes ?? []) as unknown as Note[];
  const note = notes.find(({ about }) => [...about].sort().join() === names.join());
  const everybody = stances.filter(({ state }) => state === 'says').length;
  const positions = new Set(speakers.map(({ position }) => position));
  let relation: string;
  if (speakers.length === 1) relation = 'only-one';
  else if (note?.relation) relation = note.relation;
  else if (everybody === speakers.length || issue.relation === 'same') relation = issue.relation;
  else if (positions.has('for') && positions.has('against')) relation = 'direction';
  else relation = positions.size > 1 ? 'degree' : 'similar';
  return {
    id: issue.id,
    title: issue.title[language],
    proposition: issue.proposition[language],
    relation,
    note: note?.text?.[language],
    cells: Object.fromEntries(
      parties.map(({ id, coverage, covers = [] }) => {
        const stance = own.get(id);
        if (stance?.state === 'says')
          return [id, stance.summary?.[language] ?? statements.get(stance.pledges?.[0] ?? '')?.[language]];
        if (coverage === 'part') return [id, 'only-part'];
        const isOnSubject = covers.length === 0 || covers.some((it) => issue.topics.includes(it));
        if (!isOnSubject) return [id, 'other-subject'];
        return [id, stance ? 'nothing-found' : 'not-in-dataset'];
      }),
    ),
  };
}
