/** Datasets in several files, as a newsroom brings them together. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedFiles } from '../../../scripts/invented-programmes.js';
import { finish, mergeDatasetsInSteps, MOST, parseDataset, type MergedDatasets } from './index.js';

/** A file of one list, to be changed at will. */
interface File {
  version: string;
  date: string;
  parties: { id: string; name: string; colour: string }[];
  municipalities: { id: string; name: string; county: string }[];
  topics: { id: string; label: string }[];
  issues?: object[];
  programmes: { id: string; publisher: { party?: string; municipality: string; name: string } }[];
}

function filesOf(count: number): File[] {
  return structuredClone(inventedFiles({ files: count, pledges: 10 })) as File[];
}

function merge(...files: readonly unknown[]): MergedDatasets {
  return finish(mergeDatasetsInSteps(files, 'nb'));
}

/** What is wrong with the files that are refused. */
function refusals({ refused }: MergedDatasets): readonly string[] {
  return refused.map(({ file, error }) => `${file}: ${error.message}`);
}

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

/** An issue on which programmes speak. */
function issueOn(...programmes: readonly string[]): object {
  const stances = programmes.map((programme) => ({
    programme,
    state: 'says',
    position: 'for',
    pledges: [`${programme}/bad/1`],
  }));
  return { id: 'stupetarn', topics: ['bad'], title: 'Stupetårn', relation: 'similar', notes: [], stances };
}

describe('several files', () => {
  it('become one dataset: all programmes, in the order of the files, and each topic once', () => {
    const merged = merge(...filesOf(3));
    assert.deepEqual(ids(merged.programmes), ['liste-0-2027', 'liste-1-2027', 'liste-2-2027']);
    assert.deepEqual(ids(merged.catalogue.topics), ['bad', 'ferge', 'skule', 'sykkel', 'torg']);
    assert.deepEqual([merged.refused, merged.contradictions], [[], []]);
  });

  it('say of a single file what that says alone', () => {
    const [file] = filesOf(1);
    const { refused, contradictions, ...merged } = merge(file);
    assert.deepEqual([refused, contradictions], [[], []]);
    assert.deepEqual(merged, parseDataset(file, 'nb'));
  });

  it('may have issues in a file of their own, on the programmes of others', () => {
    const [first, second] = filesOf(2);
    const issues = { version: '2', date: '2026-12-01', issues: [issueOn('liste-0-2027', 'liste-1-2027')] };
    const merged = merge(issues, first, second);
    assert.deepEqual(
      merged.issues[0]?.stances.map(({ programme }) => programme),
      ['liste-0-2027', 'liste-1-2027'],
    );
    assert.deepEqual([merged.catalogue.version, merged.catalogue.date], ['2', '2026-12-01'], 'the newest edition');
    assert.equal(merged.programmes.length, 2);
  });

  it('may name parties in a file of their own; a programme has its party from its own file first', () => {
    const [first, second] = filesOf(2) as [File, File];
    const parties = [...first.parties, ...second.parties].map((it) => ({ ...it, colour: '#aa0000' }));
    first.parties = [];
    const { programmes } = merge({ version: '1', date: '2026-11-30', parties }, first, second);
    assert.deepEqual(
      programmes.map(({ publisher }) => publisher.party?.colour),
      ['#aa0000', '#336699'],
    );
  });

  it('tell two towns of one name apart, and two lists of one name', () => {
    const [first, second, third] = filesOf(3) as [File, File, File];
    for (const [file, id, county] of [
      [first, '9901', 'Kystland'],
      [second, '9902', 'Fjelland'],
      [third, '9901', 'Kystland'],
    ] as const) {
      file.municipalities = [{ id, name: 'Fjordby', county }];
      Object.assign(file.programmes[0]!, { title: `Program ${file.programmes[0]!.id}` });
      Object.assign(file.programmes[0]!.publisher, { municipality: id, name: 'Bygdelista' });
    }
    assert.deepEqual(
      merge(first, second, third).programmes.map(({ publisher }) => publisher.name),
      [
        'Bygdelista (Fjordby, Kystland) (Program liste-0-2027)',
        'Bygdelista (Fjordby, Fjelland)',
        'Bygdelista (Fjordby, Kystland) (Program liste-2-2027)',
      ],
    );
  });

  it('that call a topic or a town differently are told of: the first name holds', () => {
    const [first, second] = filesOf(2) as [File, File];
    second.topics[0]!.label = 'Svømming';
    second.municipalities[0]!.county = 'Fjelland';
    const { catalogue, contradictions } = merge(first, second);
    assert.equal(catalogue.topics[0]?.label, 'Bad og strand');
    assert.deepEqual(
      contradictions.map(({ file, error }) => [file, error.message]),
      [
        [1, 'bad is called “Svømming” here and “Bad og strand” in an earlier file, which holds'],
        [1, '9901 is called “Fjordby, Fjelland” here and “Fjordby, Kystland” in an earlier file, which holds'],
      ],
    );
  });
});

describe('a file that is refused', () => {
  const damages: readonly [what: string, file: unknown, problem: RegExp][] = [
    ['is no dataset', [], /^1: \$: expected an object$/],
    ['is a text', 'x', /^1: \$: expected an object$/],
    ['has no edition', { programmes: [] }, /^1: \$\.version: expected a text$/],
    [
      'has an error far inside',
      { ...filesOf(2)[1], programmes: [{ ...filesOf(2)[1]!.programmes[0], language: 7 }] },
      /^1: \$\.programmes\[0\]\.language: expected a text$/,
    ],
    [
      'has a programme of an earlier file',
      { ...filesOf(2)[1], programmes: filesOf(1)[0]!.programmes },
      /^1: \$\.programmes\[0\]\.id: liste-0-2027 stands in an earlier file too$/,
    ],
    [
      'has an issue of an earlier file',
      { version: '1', date: '2026-11-30', issues: [issueOn('liste-0-2027')] },
      /^1: \$\.issues\[0\]\.id: stupetarn stands in an earlier file too$/,
    ],
    [
      'has too many programmes together with the others',
      { ...filesOf(2)[1], programmes: manyProgrammes(MOST.programmes) },
      /^1: \$\.programmes: with those of the other files more than 1000$/,
    ],
    [
      'has too many topics together with the others',
      { ...filesOf(2)[1], topics: Array.from({ length: MOST.topics }, (_, at) => ({ id: `t-${at}`, label: 'T' })) },
      /^1: \$\.topics: with those of the other files more than 300$/,
    ],
  ];
  for (const [what, file, problem] of damages) {
    it(`leaves the others standing where it ${what}`, () => {
      const [first, , third] = filesOf(3) as [File, File, File];
      const merged = merge({ ...first, issues: [issueOn('liste-0-2027')] }, file, third);
      assert.match(refusals(merged).join(), problem);
      assert.deepEqual(ids(merged.programmes), ['liste-0-2027', 'liste-2-2027']);
    });
  }

  it('names nothing: the next file does', () => {
    const [first, second, third] = filesOf(3) as [File, File, File];
    first.topics[0]!.label = 'Bading';
    first.municipalities.push({ id: '9988', name: 'Ytterøya', county: 'Fjordland' });
    Object.assign(first.programmes[0]!, { kind: 'song' });
    const named = merge(first, second, third);
    assert.deepEqual(ids(named.programmes), ['liste-1-2027', 'liste-2-2027']);
    assert.equal(named.catalogue.topics[0]?.label, second.topics[0]!.label);
    assert.deepEqual(named.contradictions, []);
    third.programmes[0]!.publisher.municipality = '9988';
    assert.equal(merge(first, second, third).programmes[1]?.publisher.municipality.name, '9988');
  });

  it('gives nothing away of its ids: a later file may have them', () => {
    const [first, second] = filesOf(2) as [File, File];
    const half = structuredClone(second);
    half.programmes.push({ ...structuredClone(second.programmes[0]!), id: 'A B' });
    const merged = merge(first, half, second);
    assert.deepEqual(refusals(merged), ['1: $.programmes[1].id: expected an id of a–z, 0–9 and -']);
    assert.deepEqual(ids(merged.programmes), ['liste-0-2027', 'liste-1-2027']);
  });

  it('is the error where there is no other', () => {
    assert.throws(() => merge({}, []), /^DatasetError: \$\.version: expected a text$/);
  });
});

function manyProgrammes(count: number): object[] {
  const [programme] = filesOf(1)[0]!.programmes;
  return Array.from({ length: count }, (_, at) => ({ ...programme, id: `p-${at}`, sections: [] }));
}
