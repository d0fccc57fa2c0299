import { expect } from '@open-wc/testing';
import { inNeutralOrder, parseDataset, excerptOn } from '@partiprogram/programmes';
import { fjordby, programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import {
  AT_FIRST,
  comparisonModel,
  rowsWithin,
  unknownIssue,
  type ComparisonOptions,
  type ReaderView,
} from './comparison-model.js';

const TODAY = new Date(2026, 10, 22);
const PAGE: ComparisonOptions = { issues: [], only: '' };

/** The comparison of Fjordby on a topic, without any element. */
async function loaded(topic = 'bad', change: (data: DatasetDraft) => void = () => undefined, plans = false) {
  const data = await fjordby();
  change(data);
  const { catalogue, programmes, issues } = parseDataset(data, 'nb');
  const towns = plans ? ['9901', '9902'] : ['9901'];
  const here = programmes.filter(({ publisher }) => towns.includes(publisher.municipality.id));
  const excerpt = excerptOn(here, topic, issues);
  return {
    catalogue,
    topic: catalogue.topics.find(({ id }) => id === topic),
    programmes: inNeutralOrder(excerpt.programmes),
    issues: excerpt.issues,
    failed: [],
  };
}

const model = async (
  options: Partial<ComparisonOptions> = {},
  filter: Partial<ReaderView> = {},
  content?: Awaited<ReturnType<typeof loaded>>,
) => comparisonModel(content ?? (await loaded()), { ...PAGE, ...options }, { ...AT_FIRST, ...filter }, TODAY);

const idsOf = (rows: readonly { readonly issue: { readonly id: string } }[]) => rows.map(({ issue }) => issue.id);

describe('comparisonModel', () => {
  it('has a column per programme and a row per issue, those first on which most speak', async () => {
    const { columns, rows, towns, emptiness, isWhole } = await model();
    expect(columns.map(({ id }) => id)).to.deep.equal(['fjordby-fjell-2025', 'fjordby-hav-2025', 'fjordby-skog-2025']);
    expect(idsOf(rows)).to.deep.equal(['badeplasser', 'gratis-bad', 'parkering', 'ferge-barn']);
    expect([towns, emptiness, isWhole]).to.deep.equal([['Fjordby'], undefined, true]);
  });

  it('has the issues that the page asks for, in its order', async () => {
    const { rows, isWhole } = await model({ issues: ['ferge-barn', 'badeplasser'] });
    expect(idsOf(rows)).to.deep.equal(['ferge-barn', 'badeplasser']);
    expect(isWhole).to.be.false;
  });

  it('takes what the reader chose before what the page asks for', async () => {
    expect(idsOf((await model({ only: 'shared' })).rows)).to.deep.equal(['gratis-bad']);
    const { rows, allRows, isWhole } = await model({ only: 'shared' }, { only: 'differing' });
    expect(idsOf(rows)).to.deep.equal(['badeplasser', 'parkering']);
    expect([allRows.length, isWhole]).to.deep.equal([4, false]);
    expect(idsOf((await model({ only: 'shared' }, { only: '' })).rows)).to.have.length(4);
  });

  it('leaves out what the reader put aside, and what nobody speaks on then', async () => {
    const { columns, rows } = await model({}, { hidden: ['fjordby-hav-2025'] });
    expect(columns).to.have.length(2);
    expect(idsOf(rows)).to.not.include('ferge-barn');
    for (const { cells } of rows) expect(cells.map(({ programme }) => programme.id)).to.have.length(2);
  });

  it('knows why there is no table', async () => {
    const hidden = ['fjordby-fjell-2025', 'fjordby-hav-2025', 'fjordby-skog-2025'];
    expect((await model({}, { hidden })).emptiness).to.equal('no-programme');
    expect((await model({ only: 'shared' }, {}, await loaded('ferge'))).emptiness).to.equal('none-such');
    expect((await model({}, {}, await loaded('tomt'))).emptiness).to.equal('no-issue');
  });

  it('tells what must be known first, as data', async () => {
    expect((await model()).notices).to.deep.equal([
      { about: 'kinds', kinds: ['topic-page', 'party-programme'] },
      { about: 'terms' },
      { about: 'document', text: 'Teksten er fem år gammel.', publishers: ['Fjordby Havparti'] },
      { about: 'period-over', period: { from: 2019, to: 2023 }, publishers: ['Fjordby Havparti'] },
    ]);
    const alone = await model({}, { hidden: ['fjordby-fjell-2025', 'fjordby-skog-2025'] });
    expect(alone.notices.map(({ about }) => about)).to.deep.equal(['one-programme', 'document', 'period-over']);
  });

  it('says once what holds for several programmes', async () => {
    const content = await loaded('bad', (data) => {
      const { notices, period } = programmeIn(data, 'fjordby-hav-2025') as unknown as Record<string, unknown>;
      Object.assign(programmeIn(data, 'fjordby-skog-2025'), { notices, period });
    });
    const { notices } = await model({}, {}, content);
    const publishers = ['Fjordby Havparti', 'Skogpartiet Fjordby'];
    expect(notices.filter((it) => 'publishers' in it).map((it) => it.publishers)).to.deep.equal([
      publishers,
      publishers,
    ]);
  });

  it('keeps a plan out of the columns, and names its town', async () => {
    const { columns, programmes, towns, notices } = await model({}, {}, await loaded('bad', undefined, true));
    expect(columns).to.have.length(3);
    expect(programmes.map(({ kind }) => kind)).to.include('planning-programme');
    expect(towns).to.deep.equal(['Fjordby', 'Nesbygd']);
    expect(notices[0]).to.deep.equal({ about: 'places', places: ['Fjordby', 'Nesbygd'] });
  });
});

describe('rowsWithin', () => {
  it('are as many as the limit says until the reader asks for the rest', async () => {
    const four = await model();
    for (const [limit, shown] of [
      [2, 2],
      [4, 4],
      [99, 4],
      [0, 4],
      [-1, 4],
      [NaN, 4],
    ] as const)
      expect(rowsWithin(four, limit, false), String(limit)).to.equal(shown);
    expect(rowsWithin(four, 2, true)).to.equal(4);
  });
});

describe('unknownIssue', () => {
  it('finds the first that is not there', async () => {
    const content = await loaded();
    expect(unknownIssue(content, ['badeplasser', 'badeland', 'x'])).to.equal('badeland');
    expect(unknownIssue(content, ['badeplasser'])).to.equal(undefined);
  });
});
