import { expect } from '@open-wc/testing';
import { parseDataset } from '@partiprogram/programmes';
import { fjordby } from '../../../../test/support/fjordby.js';
import { listModel, type ListOptions } from './list-model.js';

const ALL: ListOptions = { topic: '', section: '', pledges: [], order: 'section', limit: 0 };

async function setup(...ids: readonly string[]) {
  const { catalogue, programmes } = parseDataset(await fjordby(), 'nb');
  const chosen = ids.flatMap((id) => programmes.find((it) => it.id === id) ?? []);
  return {
    model: (options: Partial<ListOptions> = {}) => listModel(catalogue, chosen, { ...ALL, ...options }),
  };
}

const headings = ({ listings }: ReturnType<typeof listModel>): readonly string[] =>
  listings.flatMap(({ sections }) => sections.map(({ section }) => section.heading));

describe('the model of a list', () => {
  it('has the sections of the programme in its order, and counts what is in them', async () => {
    const model = (await setup('fjordby-hav-2025')).model();
    expect(headings(model)).to.deep.equal(['Strand for alle']);
    expect([model.entries, model.all.entries, model.all.pledges]).to.deep.equal([5, 5, 3]);
    expect(model.searched).to.have.length(5);
  });

  it('has a section per topic in the order of the topics', async () => {
    expect(headings((await setup('fjordby-hav-2025')).model({ order: 'topic' }))).to.deep.equal([
      'Bad og strand',
      'Ferge',
    ]);
  });

  it('shares a limit out in order, and still knows how much there is', async () => {
    const { model } = await setup('fjordby-hav-2025', 'fjordby-fjell-2025');
    const limited = model({ limit: 6 });
    expect(limited.listings.map(({ entries }) => entries)).to.deep.equal([5, 1]);
    expect([limited.entries, limited.all.entries]).to.deep.equal([6, 7]);
    expect(model({ limit: 2 }).listings.map(({ entries }) => entries)).to.deep.equal([2, 0]);
  });

  it('knows of each entry how many stand before it in the whole list', async () => {
    const { listings } = (await setup('fjordby-hav-2025', 'fjordby-fjell-2025')).model();
    const places = listings.flatMap(({ placed }) => [...placed.values()].map(({ at }) => at));
    expect(places).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
  });

  it('has what is on a topic, in a section, or named, and nothing else', async () => {
    const { model } = await setup('fjordby-hav-2025');
    expect(model({ topic: 'ferge' })).to.include({ topic: 'Ferge', entries: 1 });
    expect(model({ section: 'ferge' }).entries).to.equal(1);
    const [first] = model().searched;
    expect(model({ pledges: [first!.entry.id] }).searched.map(({ entry }) => entry.id)).to.deep.equal([
      first!.entry.id,
    ]);
  });

  it('is empty where nothing is on a topic', async () => {
    expect((await setup('fjordby-hav-2025')).model({ topic: 'tomt' })).to.deep.include({ entries: 0 });
  });
});
