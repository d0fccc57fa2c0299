/** A page on another subject: its publisher is not said to be silent, and what the page covers is said instead. */
import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const FERRIES = { topic: 'ferge', municipality: '9901', loading: 'eager' };
const PAGE = 'fjordby-fjell-2025';

type Attributes = Readonly<Record<string, string>>;

async function setup(attributes: Attributes = {}, change: (data: DatasetDraft) => void = () => undefined, lang = 'nb') {
  const data = await fjordby();
  change(data);
  const el = await settled(embed('topic-compare', { ...FERRIES, ...attributes }, { data, lang }));
  return {
    el,
    columns: () => namesOf(el, 'columnheader').slice(1),
    cells: (issue: string) =>
      allByRole(byRole(el, 'rowheader', new RegExp(`^${issue}`)).parentElement!, 'cell').map(textOf),
    notices: () => [...el.shadowRoot!.querySelectorAll('[part~=notice]')].map(textOf).join(' '),
    text: () => textOf(el.shadowRoot!.querySelector('.card')),
  };
}

/** Lets the page speak on another issue of the ferries. */
function addQuay({ issues }: DatasetDraft): void {
  const stance = { programme: PAGE, state: 'says', position: 'for', pledges: [`${PAGE}/tur/1`] };
  const title = { nb: 'Kaia', en: 'The quay' };
  const [ferry] = issues.filter(({ id }) => id === 'ferge-barn');
  issues.push(Object.assign(structuredClone(ferry!), { id: 'kai', topics: ['ferge'], title, stances: [stance] }));
  Object.assign(ferry!, { topics: ['ferge'], stances: ferry!.stances.slice(0, 1) });
}

describe('<topic-compare> with a page on another subject', () => {
  for (const [lang, words] of [
    ['nb', 'Fjellistene i Fjordby: Bare en temaside om «Bad og strand» er i datasettet.'],
    ['nn', 'Fjellistene i Fjordby: Berre ei temaside om «Bad og strand» er i datasettet.'],
    ['en', 'Mountaineers of Fjordby: Only a topic page on “Bathing” is in the dataset.'],
  ] as const) {
    it(`has no column for it, and says what it covers (${lang})`, async () => {
      const { el, columns, notices, text } = await setup({}, undefined, lang);
      expect(columns()).to.have.length(2);
      expect(columns().join()).to.not.match(/Fjell|Mountaineers/);
      expect(notices()).to.contain(words);
      expect(text()).to.not.match(/temasiden|temasida|Not found on/);
      expect(text().match(/Fjellistene|Mountaineers/g)).to.have.length(1);
      await expect(el).to.be.accessible();
    });
  }

  it('says nothing of kinds and terms that no column has', async () => {
    expect((await setup()).notices()).to.not.contain('ulike slag');
  });

  it('has its column where it speaks, and says in the other rows that it is on another subject', async () => {
    const { columns, cells, notices } = await setup({}, addQuay);
    expect(columns()).to.have.length(3);
    expect(cells('Gratis ferge')[0]).to.equal('Dokumentet handler om noe annet');
    expect(notices()).to.not.contain('Bare en temaside');
  });

  it('has no column in rows that the page or the reader has chosen without it', async () => {
    expect((await setup({ issues: 'ferge-barn' }, addQuay)).columns()).to.have.length(2);
    expect((await setup({ issues: 'kai' }, addQuay)).columns()).to.have.length(3);
  });

  it('has its column however few of the rows are shown', async () => {
    expect((await setup({ limit: '1' }, addQuay)).columns()).to.have.length(3);
  });

  it('says so where there is no other document either', async () => {
    const { el, notices, text } = await setup({}, (data) => {
      for (const id of ['fjordby-hav-2025', 'fjordby-skog-2025']) programmeIn(data, id).publisher.municipality = '9902';
    });
    expect(namesOf(el, 'table')).to.be.empty;
    expect(text()).to.contain('Ingen saker å sammenligne om dette temaet ennå.');
    expect(notices()).to.equal('Fjellistene i Fjordby: Bare en temaside om «Bad og strand» er i datasettet.');
    await expect(el).to.be.accessible();
  });

  it('still shows what it says on the topic beyond the issues', async () => {
    const { el } = await setup({}, (data) => {
      Object.assign(programmeIn(data, PAGE).sections[0]!.entries[1]!, { topics: ['bad', 'ferge'] });
    });
    byRole(el, 'button', 'Dette sier programmene ellers om temaet').click();
    const besides = () => el.shadowRoot!.querySelector('.besides');
    await eventually(() => besides());
    expect([...besides()!.querySelectorAll('h3')].map(textOf)).to.deep.equal([
      'Fjellistene i Fjordby vil',
      'Fjordby Havparti',
      'Skogpartiet Fjordby',
    ]);
  });

  it('cannot be put aside where it has no column, and is not missed', async () => {
    const { el, notices } = await setup({ controls: '' });
    const labels = () => [...el.shadowRoot!.querySelectorAll('fieldset label')];
    expect(labels().map(textOf)).to.deep.equal(['Fjordby Havparti', 'Skogpartiet Fjordby']);
    for (const label of labels()) {
      label.querySelector('input')!.click();
      await el.updateComplete;
    }
    expect(textOf(el.shadowRoot!.querySelector('[part=empty]'))).to.equal('Velg minst ett program.');
    expect(notices()).to.contain('Bare en temaside');
  });

  it('keeps its column in the overview of topics', async () => {
    const { columns, cells } = await setup({ topic: '' });
    expect(columns()).to.have.length(3);
    expect(cells('Ferge')[0]).to.equal('–Dokumentet handler om noe annet');
  });
});

describe('<topic-compare deep-links> with a page on another subject', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('says what a link leaves out, and what there is of the page once that is shown', async () => {
    history.replaceState(null, '', `#topic-compare=9901&topic=ferge&hidden=${PAGE}`);
    const { el, notices } = await setup({ topic: 'bad', 'deep-links': '' });
    expect(notices()).to.contain('Ikke med: Fjellistene i Fjordby.').and.not.contain('Bare en temaside');
    byRole(el, 'button', 'Vis hele sammenligningen').click();
    await el.updateComplete;
    expect(notices()).to.contain('Bare en temaside');
  });
});
