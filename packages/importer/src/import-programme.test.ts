import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importProgramme, ImportError, readEntries, unwritten, type ImportOptions } from './index.js';
import { sha256 } from './fingerprint.js';

const TEXT = `Program for Fjordby 2027-2031

Vi er glade i sjøen.

Åpen fjord

Strandpartiet i Fjordby vil:

 • rydde strendene
 • verne skjærene

Åpen fjord

Strandpartiet i Fjordby vil:

 • bade
**OBS! Siden ble oppdatert for 2 år siden.**
`;

const KNOWN = {
  parties: [{ id: 'sp', names: ['Strandpartiet', 'S'] }],
  municipalities: [
    { id: '9901', names: ['Fjordby'] },
    { id: '9902', names: ['Åsby'] },
  ],
};

function imported(options: Partial<ImportOptions> = {}, text = TEXT): ReturnType<typeof importProgramme> {
  return importProgramme(text, { document: 'fjordby.txt', known: KNOWN, ...options });
}

describe('a draft', () => {
  it('has what the document tells, and empty texts', () => {
    const { programme } = imported();
    const entry = (id: string, line: number, words: string): object => ({
      id: `fjordby-sp-2027/${id}`,
      kind: 'pledge',
      statement: { nb: '', en: '' },
      topics: [],
      lines: [line, line],
      fingerprint: sha256(words),
    });
    assert.deepEqual(programme, {
      $schema: '../schema/programme.schema.json',
      id: 'fjordby-sp-2027',
      kind: 'topic-page',
      publisher: { party: 'sp', municipality: '9901', name: { nb: 'Strandpartiet i Fjordby', en: '' } },
      title: { nb: 'Program for Fjordby 2027-2031', en: '' },
      language: 'nb',
      period: { from: 2027, to: 2031 },
      coverage: 'part',
      notices: [{ kind: 'article-age', text: { nb: '', en: '' }, lines: [17, 17] }],
      source: { document: 'fjordby.txt', sha256: sha256(TEXT) },
      introduction: { summary: { nb: '', en: '' }, lines: [1, 3] },
      sections: [
        {
          id: 'apen-fjord',
          heading: { nb: 'Åpen fjord', en: '' },
          lines: [5, 10],
          entries: [entry('apen-fjord/1', 9, 'rydde strendene'), entry('apen-fjord/2', 10, 'verne skjærene')],
        },
        {
          id: 'apen-fjord-2',
          heading: { nb: 'Åpen fjord', en: '' },
          lines: [12, 16],
          entries: [entry('apen-fjord-2/1', 16, 'bade')],
        },
      ],
    });
    assert.equal(unwritten(programme), 3);
  });

  it('holds no sentence of the document', () => {
    assert.doesNotMatch(JSON.stringify(imported().programme), /rydde|verne|glade/);
  });

  it('takes what it is told before what it guesses', () => {
    const { programme } = imported({
      ...{ id: 'min', kind: 'party-programme', title: 'Havet', parties: ['x'], municipality: '9902', name: 'Havlaget' },
    });
    assert.equal(programme.id, 'min');
    assert.equal(programme.kind, 'party-programme');
    assert.deepEqual(programme['title'], { nb: 'Havet', en: '' });
    assert.deepEqual(programme['publisher'], { party: 'x', municipality: '9902', name: { nb: 'Havlaget', en: '' } });
  });

  it('of a joint list has its parties, as its lead-ins name them, or as it is told', () => {
    const text = 'Strandpartiet og HaV felles liste vil:\n\n • rydde strendene\n • bade i Fjordby\n';
    const known = { ...KNOWN, parties: [...KNOWN.parties, { id: 'hav', names: ['Havpartiet', 'HaV'] }] };
    const guessed = imported({ known }, text);
    const name = { nb: 'Strandpartiet og HaV felles liste', en: '' };
    assert.deepEqual(guessed.programme['publisher'], { parties: ['sp', 'hav'], municipality: '9901', name });
    assert.equal(guessed.programme.id, 'fjordby-sp-hav');
    assert.ok(guessed.findings.some(({ message }) => message === 'it is a joint list of sp, hav'));
    const told = imported({ known, parties: ['hav', 'sp'] });
    assert.deepEqual((told.programme['publisher'] as { parties: unknown }).parties, ['hav', 'sp']);
  });

  it('of an independent list says so, where it is told', () => {
    const { programme, findings } = imported({ parties: [] });
    assert.deepEqual(programme['publisher'], {
      independent: true,
      municipality: '9901',
      name: { nb: 'Strandpartiet i Fjordby', en: '' },
    });
    assert.equal(programme.id, 'fjordby-2027');
    assert.ok(!findings.some(({ message }) => message.includes('--party')));
  });

  it('says what nobody told it', () => {
    const { programme, findings } = imported({ known: undefined }, 'Vi vil:\n• rydde\n• bade\n');
    assert.equal(programme.id, 'fjordby');
    const unsure = findings.filter(({ kind }) => kind === 'unsure').map(({ message }) => message);
    for (const pattern of [/who publishes/, /--municipality/, /--party/, /--title/, /under no heading/]) {
      assert.ok(
        unsure.some((message) => pattern.test(message)),
        String(pattern),
      );
    }
  });

  it('of a municipality’s plan has no party and no pledges', () => {
    const text =
      'Planprogram\n\nFjordby kommune lager en kommuneplan.\n\nAktuelle spørsmål:\n\n• Hva koster det?\n• Hvem kan ro?\n';
    const { programme } = imported({}, text);
    assert.equal(programme.kind, 'planning-programme');
    assert.deepEqual(programme['publisher'], { municipality: '9901', name: { nb: 'Fjordby kommune', en: '' } });
    assert.deepEqual(
      programme.sections.flatMap(({ entries }) => entries.map(({ id, kind }) => [id.split('/').at(-1), kind])),
      [
        ['question-1', 'question'],
        ['question-2', 'question'],
      ],
    );
  });

  it('of a party may speak of the municipality’s plans', () => {
    const text = 'Havet\n\nKommuneplanen er for tynn.\n\nVi vil:\n• rydde\n• bade\n';
    assert.equal(imported({}, text).programme.kind, 'topic-page');
  });

  it('knows nynorsk', () => {
    const text = 'Havet\n\nVi vil ikkje ha eit skitent hav.\n\nVi vil:\n• rydde frå fjæra\n• vere ute meir\n';
    assert.equal(imported({}, text).programme['language'], 'nn');
  });

  it('is not made where the file there is no programme, or another', () => {
    assert.throws(
      () => imported({ existing: { id: 'x' } }),
      (error) => error instanceof ImportError && error.problem === 'existing',
    );
    const existing = { ...imported().programme, id: 'en-annen' };
    assert.throws(() => imported({ existing, id: 'min' }), /is the file of another programme: en-annen, not min/);
  });
});

describe('readEntries', () => {
  it('gives every entry in order, with the headings above it', () => {
    const text = 'Program\n\nHav\n\nHavet er vårt.\n\nFisk\n\nVi vil:\n• fiske\n\nBåt\n\nVi vil:\n• ro\n';
    assert.deepEqual(readEntries(text), [
      { kind: 'pledge', lines: [10, 10], fingerprint: sha256('fiske'), headings: ['Hav', 'Fisk'] },
      { kind: 'pledge', lines: [15, 15], fingerprint: sha256('ro'), headings: ['Hav', 'Båt'] },
    ]);
  });

  it('gives nothing of a text without a list, and refuses what is no text', () => {
    assert.deepEqual(readEntries('Hav\n\nHavet er vårt.\n'), []);
    assert.throws(() => readEntries(' \n'), ImportError);
  });
});
