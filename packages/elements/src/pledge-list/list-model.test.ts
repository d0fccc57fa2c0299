import { expect } from '@open-wc/testing';
import { parseDataset, type Block, type ListedSection, type Listing } from '@partiprogram/programmes';
import { fjordby } from '../../../../test/support/fjordby.js';
import { listModel, type ListOptions } from './list-model.js';

const ALL: ListOptions = { topic: '', section: '', pledges: [], order: 'section', limit: 0, withoutTopic: 'Uten tema' };

async function setup(...ids: readonly string[]) {
  const { catalogue, programmes, issues } = parseDataset(await fjordby(), 'nb');
  const chosen = ids.flatMap((id) => programmes.find((it) => it.id === id) ?? []);
  return {
    model: (options: Partial<ListOptions> = {}) =>
      listModel(catalogue, { programmes: chosen, issues }, { ...ALL, ...options }),
  };
}

const headings = ({ listings }: ReturnType<typeof listModel>): readonly string[] =>
  listings.flatMap(({ sections }) => sections.map(({ section }) => section.heading));

/** All blocks in their order on the page. */
function allBlocks({ listings }: ReturnType<typeof listModel>): readonly Block[] {
  const within = ({ blocks, below }: ListedSection): readonly Block[] => [...blocks, ...below.flatMap(within)];
  return listings.flatMap(({ sections }) => sections.flatMap(within));
}

/** The points of each block; of a hidden one, in one text that says so. */
function blocksOf(model: ReturnType<typeof listModel>): readonly unknown[] {
  return allBlocks(model).map(({ entries, isBeyond }) => {
    const points = entries.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
    return isBeyond ? `${points.join()} hidden` : points;
  });
}

describe('the model of a list', () => {
  it('has the sections of the programme in its order, and counts what is in them', async () => {
    const model = (await setup('fjordby-hav-2025')).model();
    expect(headings(model)).to.deep.equal(['Strand for alle']);
    expect([model.within, model.all.entries, model.all.pledges]).to.deep.equal([5, 5, 3]);
    expect(model.searched).to.have.length(5);
  });

  it('has a section per topic in the order of the topics', async () => {
    expect(headings((await setup('fjordby-hav-2025')).model({ order: 'topic' }))).to.deep.equal([
      'Bad og strand',
      'Ferge',
    ]);
  });

  it('shares a limit out, leaves out no programme, and still knows how much there is', async () => {
    const { model } = await setup('fjordby-hav-2025', 'fjordby-fjell-2025');
    const limited = model({ limit: 6 });
    expect(blocksOf(limited)).to.deep.equal([['principle-2'], ['1', '2'], ['fact-1'], '1 hidden', ['1', '2']]);
    expect([limited.within, limited.all.entries]).to.deep.equal([6, 7]);
    expect(blocksOf(model({ limit: 2 }))).to.deep.equal([
      ...[['principle-2'], '1,2 hidden', 'fact-1 hidden', '1 hidden'],
      ...[['1'], '2 hidden'],
    ]);
    expect(model({ limit: 1 }).listings.map(({ within }) => within.entries)).to.deep.equal([1, 1]);
  });

  it('draws what is within a limit before anything beyond it, each in order', async () => {
    const { model } = await setup('fjordby-hav-2025', 'fjordby-fjell-2025');
    const starts = (options: Partial<ListOptions>) => allBlocks(model(options)).map(({ start }) => start);
    expect(starts({})).to.deep.equal([0, 1, 3, 4, 5]);
    expect(starts({ limit: 2 })).to.deep.equal([0, 2, 4, 5, 1, 6]);
    const [{ sections }] = model({ limit: 2 }).listings as [Listing];
    expect([sections[0]!.start, sections[0]!.end]).to.deep.equal([0, 6]);
  });

  it('has what is on a topic, in a section, or named, and nothing else', async () => {
    const { model } = await setup('fjordby-hav-2025');
    expect(model({ topic: 'ferge' })).to.include({ topic: 'Ferge', within: 1 });
    expect(model({ section: 'ferge' }).all.entries).to.equal(1);
    const [first] = model().searched;
    expect(model({ pledges: [first!.entry.id] }).searched.map(({ entry }) => entry.id)).to.deep.equal([
      first!.entry.id,
    ]);
  });

  it('knows how much the programmes have as a whole, whatever is selected', async () => {
    const { model } = await setup('fjordby-hav-2025', 'fjordby-fjell-2025');
    for (const options of [{}, { limit: 1 }, { topic: 'ferge' }, { section: 'ferge' }, { pledges: ['ferge/1'] }]) {
      expect(model(options).whole, JSON.stringify(options)).to.deep.equal({ entries: 7, pledges: 5 });
    }
  });

  it('knows why a programme is silent, but for what the page leaves out', async () => {
    const { model } = await setup('fjordby-hav-2025', 'fjordby-fjell-2025', 'fjordby-skog-2025');
    expect([...model({ topic: 'tomt' }).silences.values()]).to.deep.equal([
      'nothing-found',
      'other-subject',
      'only-part',
    ]);
    expect([...model({ section: 'ferge' }).silences]).to.be.empty;
    expect([...model({ pledges: ['ferge/1'] }).silences]).to.be.empty;
  });

  it('is empty where nothing is on a topic', async () => {
    expect((await setup('fjordby-hav-2025')).model({ topic: 'tomt' })).to.deep.include({
      within: 0,
      all: { entries: 0, pledges: 0 },
    });
  });
});
