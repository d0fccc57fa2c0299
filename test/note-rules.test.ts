/** The notes of issues say how programmes differ: each pair that a row can show has one, which names both with their town. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDatasetFiles, type SourceIssue } from '../scripts/dataset-files.js';
import { checkNotes } from '../scripts/note-rules.js';

const [PS, MDG, V] = ['baerum-ps-2023', 'baerum-mdg-program', 'asker-v-utenforskap'];
const files = await readDatasetFiles('data');

/** Says of PS and MDG by name how they differ. */
const BOTH = {
  about: [MDG, PS],
  text: {
    nb: 'De Grønne i Bærum vil mer enn Partiet Sentrum Bærum.',
    en: 'The Greens in Bærum want more than Partiet Sentrum Bærum.',
  },
};

function findings(
  notes: NonNullable<SourceIssue['notes']>,
  speakers = [PS, MDG],
  silent: readonly string[] = [],
): string[] {
  const text = { nb: 'Oppdiktet', en: 'Invented' };
  const stances = [
    ...speakers.map((programme) => ({ programme, state: 'says' })),
    ...silent.map((programme) => ({ programme, state: 'nothing-found' })),
  ];
  const issue = { id: 'oppdiktet', topics: [], title: text, proposition: text, relation: 'similar', stances, notes };
  return checkNotes({ ...files, issues: [issue] }).map(({ place, problem }) => `${place}: ${problem}`);
}

describe('the notes of an issue', () => {
  it('are wanted for each pair that speaks, in whatever order it is named', () => {
    assert.deepEqual(findings([BOTH]), []);
    assert.deepEqual(findings([BOTH], [PS, MDG], [V]), []);
    assert.deepEqual(findings([BOTH], [PS, MDG, V]), [
      `issues/oppdiktet: has no note about ${PS} and ${V}`,
      `issues/oppdiktet: has no note about ${MDG} and ${V}`,
    ]);
    assert.deepEqual(findings([]), [`issues/oppdiktet: has no note about ${PS} and ${MDG}`]);
  });

  it('are not wanted where one speaks', () => {
    assert.deepEqual(findings([], [PS]), []);
  });

  it('are no notes on a pair where they are about three', () => {
    assert.deepEqual(findings([{ ...BOTH, about: [MDG, PS, V] }], [PS, MDG]).slice(0, 1), [
      `issues/oppdiktet: has no note about ${PS} and ${MDG}`,
    ]);
  });

  it('name each branch with its town, in both languages', () => {
    const nb = 'De Grønne vil mer enn Partiet Sentrum Bærum.';
    const en = 'Partiet Sentrum Bærum wants less.';
    assert.deepEqual(findings([{ ...BOTH, text: { nb, en } }]), [
      'issues/oppdiktet: a note does not name De Grønne i Bærum (nb)',
      'issues/oppdiktet: a note does not name The Greens in Bærum (en)',
    ]);
  });
});
