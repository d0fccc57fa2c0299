import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, renamed } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const OLD = 'Fjordby Havparti (2015–2019)';
const RECENT = 'Fjordby Havparti (2019–2023)';

/** A comparison in which one party has two terms. Its older programme is of another town of the same name, if asked for. */
async function setup(attributes: Readonly<Record<string, string>>, town = '9901') {
  const data = await fjordby();
  const old = renamed(programmeIn(data, 'fjordby-hav-2025'), 'fjordby-hav-2019');
  old.period = { from: 2015, to: 2019 };
  old.publisher.municipality = town;
  if (town !== '9901') data.municipalities.push({ id: town, name: 'Fjordby', county: 'Sørland' });
  data.programmes.push(old);
  for (const { stances } of data.issues as { stances: { programme: string }[] }[]) {
    const own = stances.find(({ programme }) => programme === 'fjordby-hav-2025');
    if (own) stances.push({ ...own, programme: old.id });
  }
  return settled(embed('topic-compare', { topic: 'bad', controls: '', ...attributes }, { data }));
}

/** The names of the programmes to choose from. */
const choices = (el: HTMLElement) => [...el.shadowRoot!.querySelectorAll('fieldset label')].map(textOf);

describe('<topic-compare> of two terms of one party', () => {
  it('says the term in the columns, in what opens a cell and among the programmes to choose from', async () => {
    const el = await setup({ municipality: '9901' });
    expect(namesOf(el, 'columnheader').filter((it) => it.includes('Havparti'))).to.deep.equal([
      `${OLD} program 2015–2019`,
      `${RECENT} program 2019–2023`,
    ]);
    expect(choices(el)).to.include.members([OLD, RECENT]);
    const openers = namesOf(byRole(el, 'table'), 'button');
    for (const name of [OLD, RECENT]) expect(openers.join()).to.contain(`: ${name}, `);
    expect([...new Set(openers)]).to.deep.equal(openers);
    await expect(el).to.be.accessible();
  });

  it('says in a notice whose term is over', async () => {
    const el = await setup({ municipality: '9901' });
    expect(textOf(el.shadowRoot!.querySelector('[part=notice]'))).to.contain(
      `${OLD}: Programmet gjaldt for perioden 2015–2019, som er over.`,
    );
  });

  it('says it in what is copied', async () => {
    const el = await setup({ municipality: '9901' });
    let copied = '';
    const { clipboard } = navigator;
    const value = { writeText: (text: string) => Promise.resolve((copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    byRole(el, 'button', 'Kopier som tekst').click();
    await eventually(() => copied !== '');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    for (const name of [OLD, RECENT]) expect(copied).to.contain(`${name}: `);
  });
});

describe('<topic-compare> of two towns of one name', () => {
  it('says that they are two, and their counties', async () => {
    const el = await setup({ programmes: 'fjordby-hav-2025 fjordby-hav-2019' }, '9903');
    const towns = ['Fjordby (Sørland)', 'Fjordby (Kystland)'];
    for (const town of towns) expect(nameOf(byRole(el, 'region', /^Sammenligning/))).to.contain(town);
    expect(textOf(el.shadowRoot!.querySelector('[part=notice]'))).to.match(
      /^Programmene gjelder ulike områder: Fjordby \((Sør|Kyst)land\), Fjordby \((Sør|Kyst)land\)\./,
    );
    const [, ...heads] = allByRole(el, 'columnheader').map(textOf);
    expect(heads.join())
      .to.match(/\(Sørland\).*program 2015–2019/)
      .and.match(/\(Kystland\).*program 2019–2023/);
    expect(choices(el).sort()).to.deep.equal(['Fjordby Havparti (Kystland)', 'Fjordby Havparti (Sørland)']);
  });

  it('leaves alone the names of towns that are one', async () => {
    const el = await setup({ municipality: '9901' });
    expect(nameOf(byRole(el, 'region', /^Sammenligning/))).to.equal('Sammenligning: Bad og strand, Fjordby');
    expect(textOf(el.shadowRoot!.querySelector('[part=notice]'))).to.not.contain('ulike områder');
  });
});
