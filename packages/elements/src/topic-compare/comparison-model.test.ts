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

  it('filters by how all stand to each other, whoever is put aside', async () => {
    const hidden = ['fjordby-fjell-2025'];
    expect(idsOf((await model({ only: 'single' }, { hidden })).rows)).to.deep.equal(['ferge-barn']);
    expect(idsOf((await model({}, { only: 'differing', hidden })).rows)).to.deep.equal(['badeplasser', 'parkering']);
    expect(idsOf((await model({ only: 'shared' }, { hidden: ['fjordby-hav-2025'] })).rows)).to.deep.equal([
      'gratis-bad',
    ]);
  });

  it('knows whether one programme is all there is', async () => {
    const all = await loaded();
    const alone = { ...all, programmes: all.programmes.slice(0, 1) };
    expect((await model({}, {}, alone)).isAlone).to.be.true;
    const hidden = ['fjordby-hav-2025', 'fjordby-skog-2025'];
    expect((await model({}, { hidden })).isAlone, 'others are put aside').to.be.false;
  });

  it('knows why there is no table', async () => {
    const hidden = ['fjordby-fjell-2025', 'fjordby-hav-2025', 'fjordby-skog-2025'];
    expect((await model({}, { hidden })).emptiness).to.equal('no-programme');
    expect((await model({ only: 'shared' }, {}, await loaded('ferge'))).emptiness).to.equal('none-such');
    const { emptiness, unsorted } = await model({}, {}, await loaded('tomt'));
    expect([emptiness, unsorted.length]).to.deep.equal([undefined, 2]);
    const plan = (await loaded('tomt')).programmes.filter(({ kind }) => kind === 'planning-programme');
    expect((await model({}, {}, { ...(await loaded('tomt')), programmes: plan })).emptiness).to.equal('no-issue');
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

  it('has no column for a page on another subject, and says what that covers', async () => {
    const { columns, rows, notices, programmes } = await model({}, {}, await loaded('ferge'));
    expect(columns.map(({ id }) => id)).to.deep.equal(['fjordby-hav-2025', 'fjordby-skog-2025']);
    expect(rows.map(({ cells }) => cells.map(({ programme }) => programme.id))).to.deep.equal([
      ['fjordby-hav-2025', 'fjordby-skog-2025'],
    ]);
    expect(programmes).to.have.length(2);
    expect(notices).to.deep.include({
      about: 'only-on',
      topics: ['Bad og strand'],
      publishers: ['Fjellistene i Fjordby'],
    });
    expect(
      notices.map(({ about }) => about),
      'both columns are programmes',
    ).to.not.include('kinds');
    const aside = await model({}, { hidden: ['fjordby-fjell-2025'] }, await loaded('ferge'));
    expect(aside.notices.map(({ about }) => about)).to.not.include('only-on');
  });

  it('has one for such a page where it speaks on an issue that is shown, and only there', async () => {
    const speaking = await loaded('ferge', ({ issues }) => {
      const pledges = ['fjordby-fjell-2025/tur/1'];
      const stance = { programme: 'fjordby-fjell-2025', state: 'says', position: 'for', pledges };
      issues.push(Object.assign(structuredClone(issues[3]!), { id: 'kai', topics: ['ferge'], stances: [stance] }));
      issues.push(Object.assign(structuredClone(issues[3]!), { id: 'rute', topics: ['ferge'] }));
      issues.at(-1)!.stances.pop();
    });
    const columnsWith = async (options: Partial<ComparisonOptions>, filter: Partial<ReaderView> = {}) =>
      (await model(options, filter, speaking)).columns.map(({ id }) => id);
    expect(await columnsWith({})).to.include('fjordby-fjell-2025');
    expect(await columnsWith({ issues: ['kai'] })).to.include('fjordby-fjell-2025');
    expect(await columnsWith({ issues: ['rute'] })).to.not.include('fjordby-fjell-2025');
    expect(await columnsWith({}, { only: 'shared' })).to.not.include('fjordby-fjell-2025');
    const { rows, choices } = await model({ issues: ['rute', 'kai'] }, {}, speaking);
    expect(rows[0]!.cells.map(({ state }) => state)).to.deep.equal(['other-subject', 'says', 'only-part']);
    expect(choices).to.have.length(3);
    expect((await model({ issues: ['rute'] }, {}, speaking)).choices, 'whatever is shown').to.have.length(3);
  });

  it('shows what such a page says on the topic beyond the issues', async () => {
    const { programmes, columns } = await model(
      {},
      {},
      await loaded('ferge', (data) => {
        Object.assign(programmeIn(data, 'fjordby-fjell-2025').sections[0]!.entries[1]!, { topics: ['bad', 'ferge'] });
      }),
    );
    expect(columns).to.have.length(2);
    expect(programmes.map(({ id }) => id)).to.include('fjordby-fjell-2025');
  });

  it('lets readers put aside those that have a column, and asks for one where none is left', async () => {
    const ferries = await loaded('ferge', undefined, true);
    const hidden = ['fjordby-hav-2025', 'fjordby-skog-2025'];
    const { choices, emptiness } = await model({}, { hidden }, ferries);
    expect(choices.map(({ id }) => id)).to.deep.equal(hidden);
    expect(emptiness).to.equal('no-programme');
    const page = { ...ferries, programmes: ferries.programmes.filter(({ id }) => id === 'fjordby-fjell-2025') };
    const alone = await model({}, {}, page);
    expect(alone.emptiness).to.equal('no-issue');
    expect(alone.notices.map(({ about }) => about)).to.deep.equal(['only-on']);
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
