import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntryDraft, Gone, Import, ProgrammeDraft, SectionDraft } from './index.js';
import { importProgramme } from './index.js';
import { sha256 } from './fingerprint.js';

const FISH = [
  'Fisk',
  '',
  'Torsken trives her.',
  '',
  'Vi vil:',
  '',
  '• bygge 2 fiskemottak på Nesset',
  '• røyke silda lokalt',
];
const BOAT = ['Båt', '', 'Vi vil:', '', '• senke avgiften i havna', '• la alle skoleelever ro', '• male naustene'];
const BEFORE = ['Program for Fjordby', '', ...FISH, '', ...BOAT, ''];

const WRITTEN: Readonly<Record<string, string>> = {
  'fjordby/fisk/1': 'reise 2 nye fiskemottak ved Nesset',
  'fjordby/fisk/2': 'ha silderøykeri i kommunen',
  'fjordby/baat/1': 'kutte havneavgiften',
  'fjordby/baat/2': 'gi elever rotrening',
  'fjordby/baat/3': 'ha nymalte naust',
};

function run(lines: readonly string[], existing?: ProgrammeDraft, gone: readonly Gone[] = []): Import {
  return importProgramme(lines.join('\n'), { document: 'fjordby.txt', id: 'fjordby', existing, gone });
}

/** The programme as people left it: ids of their own, statements, a summary, an entry made of prose. */
function written(): ProgrammeDraft {
  const { programme } = run(BEFORE);
  const sections = programme.sections.map((section): SectionDraft => {
    const id = section.id === 'bat' ? 'baat' : section.id;
    const entries = section.entries.map((entry, at): EntryDraft => {
      const own = `fjordby/${id}/${at + 1}`;
      return { ...entry, id: own, statement: { nb: WRITTEN[own] ?? '', en: `English of ${own}` }, topics: ['hav'] };
    });
    return { ...section, id, summary: { nb: `Om ${id}`, en: `On ${id}` }, entries };
  });
  const fact: EntryDraft = {
    ...{ id: 'fjordby/fisk/fact-1', kind: 'fact', statement: { nb: 'det finnes torsk', en: 'there is cod' } },
    ...{ topics: [], lines: [5, 5], span: [1, 2], fingerprint: sha256('Torsken trives') },
  };
  const [fish, ...rest] = sections;
  return { ...programme, sections: [{ ...fish!, entries: [fact, ...fish!.entries] }, ...rest], note: 'ours' };
}

/** Ids of the entries in their order, each with its line and what was written. */
function entriesOf({ programme }: Import): string[] {
  return programme.sections.flatMap(({ entries }) =>
    entries.map(({ id, lines, statement }) => `${id} ${lines[0]} ${statement.nb}`),
  );
}

function changesOf({ changes }: Import): string[] {
  return changes.map(({ kind, id, lines }) => `${kind} ${id} ${lines[0]}`);
}

/** The document with some lines taken out, and others put in their place. */
function edited(at: string, ...instead: string[]): string[] {
  return BEFORE.flatMap((line) => (line === at ? instead : [line]));
}

describe('importing again', () => {
  it('keeps the words for the search as long as the document is the same', () => {
    const words = ['trives'];
    assert.deepEqual(run(BEFORE, { ...written(), words }).programme['words'], words);
    assert.ok(!('words' in run(edited('Torsken trives her.'), { ...written(), words }).programme));
  });

  it('changes nothing while the document is the same', () => {
    const result = run(BEFORE, written());
    assert.deepEqual(result.programme, written());
    assert.deepEqual(result.changes, []);
    assert.deepEqual(result.gone, []);
  });

  it('follows entries, sections and prose to new lines', () => {
    const result = run(['Fra nettsiden vår.', '', ...BEFORE], written());
    assert.deepEqual(changesOf(result), []);
    assert.deepEqual(entriesOf(result), [
      'fjordby/fisk/fact-1 7 det finnes torsk',
      'fjordby/fisk/1 11 reise 2 nye fiskemottak ved Nesset',
      'fjordby/fisk/2 12 ha silderøykeri i kommunen',
      'fjordby/baat/1 18 kutte havneavgiften',
      'fjordby/baat/2 19 gi elever rotrening',
      'fjordby/baat/3 20 ha nymalte naust',
    ]);
    assert.deepEqual(
      result.programme.sections.map(({ lines }) => lines),
      [
        [5, 12],
        [14, 20],
      ],
    );
    assert.deepEqual(
      result.programme.sections.map((section) => section['summary']),
      [
        { nb: 'Om fisk', en: 'On fisk' },
        { nb: 'Om baat', en: 'On baat' },
      ],
    );
    assert.equal(result.programme['note'], 'ours');
    assert.notEqual(result.programme.source.sha256, written().source.sha256);
  });

  it('looks headings up, so that a longer introduction belongs to its section', () => {
    const result = run(edited('Torsken trives her.', 'Torsken trives her.', '', 'Sild er det også.'), written());
    assert.deepEqual(changesOf(result), []);
    assert.deepEqual(
      result.programme.sections.map(({ lines }) => lines),
      [
        [3, 12],
        [14, 20],
      ],
    );
  });

  it('keeps what was written of an entry in which words changed, and says so', () => {
    const result = run(edited('• bygge 2 fiskemottak på Nesset', '• bygge 3 fiskemottak på Nesset'), written());
    assert.deepEqual(changesOf(result), ['changed fjordby/fisk/1 9']);
    const [, entry] = result.programme.sections[0]!.entries;
    assert.equal(entry?.statement.nb, WRITTEN['fjordby/fisk/1']);
    assert.equal(entry?.fingerprint, sha256('bygge 3 fiskemottak på Nesset'));
    assert.deepEqual(result.gone, []);
  });

  it('does not give what was written to another entry in the same place', () => {
    const result = run(edited('• røyke silda lokalt', '• kjøpe oljefat til brannvesenet'), written());
    assert.deepEqual(changesOf(result), ['gone fjordby/fisk/2 10', 'new fjordby/fisk/3 10']);
    assert.deepEqual(
      result.gone.map(({ entry }) => entry?.statement.nb),
      ['ha silderøykeri i kommunen'],
    );
  });

  it('gives a new entry the next number and no words', () => {
    const result = run(edited('• la alle skoleelever ro', '• kjøpe en ferge', '• la alle skoleelever ro'), written());
    assert.deepEqual(changesOf(result), ['new fjordby/baat/4 17']);
    assert.deepEqual(entriesOf(result).slice(3), [
      'fjordby/baat/1 16 kutte havneavgiften',
      'fjordby/baat/4 17 ',
      'fjordby/baat/2 18 gi elever rotrening',
      'fjordby/baat/3 19 ha nymalte naust',
    ]);
  });

  it('sets aside what is gone, never uses its number again, and brings it back', () => {
    const without = run(edited('• male naustene'), written());
    assert.deepEqual(changesOf(without), ['gone fjordby/baat/3 18']);
    assert.equal(without.gone[0]?.entry?.statement.nb, 'ha nymalte naust');
    const more = run(edited('• male naustene', '• kjøpe en ferge'), without.programme, without.gone);
    assert.deepEqual(changesOf(more), ['new fjordby/baat/4 18']);
    const back = run(BEFORE, without.programme, without.gone);
    assert.deepEqual(changesOf(back), ['restored fjordby/baat/3 18']);
    assert.deepEqual(entriesOf(back), entriesOf(run(BEFORE, written())));
  });

  it('moves an entry to another section under a new id, and follows it in repeats', () => {
    const before = written();
    const [fish, boat] = before.sections;
    const entries = boat!.entries.map((it) => (it.id.endsWith('/1') ? { ...it, repeats: 'fjordby/fisk/2' } : it));
    const lines = edited('• røyke silda lokalt').flatMap((line) =>
      line === '• male naustene' ? [line, '• røyke silda lokalt'] : [line],
    );
    const result = run(lines, { ...before, sections: [fish!, { ...boat!, entries }] });
    assert.deepEqual(changesOf(result), ['moved fjordby/baat/4 18']);
    assert.match(result.changes[0]?.message ?? '', /it was fjordby\/fisk\/2/);
    assert.equal(entriesOf(result).at(-1), 'fjordby/baat/4 18 ha silderøykeri i kommunen');
    assert.equal(result.programme.sections[1]?.entries[0]?.['repeats'], 'fjordby/baat/4');
  });

  it('keeps ids when entries change places in their section', () => {
    const lines = edited('• male naustene').flatMap((line) =>
      line === '• senke avgiften i havna' ? ['• male naustene', line] : [line],
    );
    const result = run(lines, written());
    assert.deepEqual(changesOf(result), []);
    assert.equal(entriesOf(result)[3], 'fjordby/baat/3 16 ha nymalte naust');
  });

  it('opens sections that are new and sets aside those that are gone', () => {
    const result = run(
      ['Program for Fjordby', '', ...BOAT, '', 'Skog', '', 'Vi vil:', '', '• plante furu', ''],
      written(),
    );
    assert.deepEqual(changesOf(result).sort(), [
      'gone fjordby/fisk 3',
      'gone fjordby/fisk/1 9',
      'gone fjordby/fisk/2 10',
      'gone fjordby/fisk/fact-1 5',
      'new fjordby/skog 11',
      'new fjordby/skog/1 15',
    ]);
    assert.deepEqual(
      result.programme.sections.map(({ id }) => id),
      ['baat', 'skog'],
    );
    assert.deepEqual(result.gone.find(({ section }) => section)?.section?.['summary'], {
      nb: 'Om fisk',
      en: 'On fisk',
    });
  });

  it('keeps sections as people divided them', () => {
    const before = written();
    const [fish, boat] = before.sections;
    const parts = [
      { ...boat!, id: 'havn', lines: [12, 16], entries: [{ ...boat!.entries[0]!, id: 'fjordby/havn/1' }] },
      { ...boat!, id: 'baat', lines: [17, 18], entries: boat!.entries.slice(1) },
    ] as const;
    const result = run(['Hei.', ...BEFORE], { ...before, sections: [fish!, ...parts] as unknown as SectionDraft[] });
    assert.deepEqual(changesOf(result), []);
    assert.deepEqual(
      result.programme.sections.map(({ id, entries }) => [id, entries.length]),
      [
        ['fisk', 3],
        ['havn', 1],
        ['baat', 2],
      ],
    );
  });

  it('fills in a part that was not entered yet', () => {
    const before = written();
    const result = run(BEFORE, { ...before, sections: before.sections.slice(0, 1) });
    assert.deepEqual(changesOf(result).slice(0, 2), ['new fjordby/bat 12', 'new fjordby/bat/1 16']);
    assert.deepEqual(entriesOf(result).slice(0, 3), entriesOf(run(BEFORE, before)).slice(0, 3));
  });
});
