import { expect } from '@open-wc/testing';
import { inventedFiles } from '../../../../scripts/invented-programmes.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { allByRole, byRole, focusedName, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

interface Draft {
  readonly programmes: { id: string; kind: string; coverage: string; sections: object[]; publisher: object }[];
  issues?: object[];
}

/** Three lists that nobody has made issues for, in one dataset. */
function dataset(size = { files: 3, pledges: 20 }): Draft {
  const files = structuredClone(inventedFiles(size)) as Draft[];
  return { ...files[0]!, programmes: files.flatMap(({ programmes }) => programmes) };
}

/** Makes an issue of the first points of some of them. */
function issueOn(...lists: readonly number[]): object {
  const stances = lists.map((at) => ({
    programme: `liste-${at}-2027`,
    state: 'says',
    position: 'for',
    pledges: [`liste-${at}-2027/bad/1`],
  }));
  return { id: 'tarn', topics: ['bad'], title: 'Stupetårn', relation: 'similar', notes: [], stances };
}

/** A comparison, and what a reader perceives of it. */
async function setup(attributes: Readonly<Record<string, string>> = {}, data = dataset()) {
  const el = await settled(embed('topic-compare', { topic: 'bad', ...attributes }, { data }));
  const all = (selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const columns = () => all('.points-column');
  await eventually(() => attributes['topic'] === '' || columns().length > 0 || all('table, .empty').length > 0);
  return {
    el,
    all,
    columns,
    names: () => all('.points-head .heading').map((it) => nameOf(it)),
    points: (at: number) => [...columns()[at]!.querySelectorAll('li')].map(textOf),
    text: () => textOf(el.shadowRoot!.querySelector('.base')),
  };
}

const ALONE = 'Det programmene sier, ordrett fra dokumentet. Ingen har sortert punktene i saker:';

describe('<topic-compare> over programmes without issues', () => {
  it('shows the points of each in its own words and order, under its name, and says that nobody has sorted them', async () => {
    const { el, names, points, text } = await setup();
    expect(names()).to.deep.equal(['Bryggelista', 'Fjellfolket', 'Fyrlista']);
    expect(points(0)[0]).to.equal(
      'Vi vil pusse opp stupetårnet i løpet av 2 år, så flere kan bruke stedet hele året. punkt 1 · side 2',
    );
    expect(points(0)).to.have.length(4);
    expect(byRole(el, 'heading', 'Programmenes egne punkter').tagName).to.equal('H3');
    expect(namesOf(el, 'heading', /Fyrlista/)).to.have.length(1);
    expect(text()).to.contain(ALONE).and.not.contain('Sakene og påstandene');
    expect(namesOf(el, 'table')).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('says why a programme has nothing: each kind of silence is its own', async () => {
    const data = dataset({ files: 4, pledges: 20 });
    for (const programme of data.programmes.slice(1)) programme.sections.splice(0, 1);
    data.programmes[2]!.coverage = 'part';
    Object.assign(data.programmes[3]!, { coverage: 'part', sections: [] });
    const { columns } = await setup({}, data);
    expect(
      columns()
        .slice(1)
        .map((it) => textOf(it.querySelector('.silent'))),
    ).to.deep.equal(['Ingen punkter funnet under dette temaet', 'Vi har bare et utdrag', 'Ikke i datasettet ennå']);
  });

  it('never has a plan of a municipality in a column', async () => {
    const data = dataset();
    Object.assign(data.programmes[1]!, {
      kind: 'planning-programme',
      publisher: { municipality: '9901', name: 'Fjordby kommune' },
    });
    const { el, names } = await setup({}, data);
    expect(names()).to.deep.equal(['Bryggelista', 'Fyrlista']);
    expect(nameOf(byRole(el, 'region', 'Hva Fjordby kommune planlegger'))).to.be.ok;
  });

  it('is named by the page too: some programmes, or those of a town', async () => {
    expect((await setup({ programmes: 'liste-2-2027 liste-0-2027' })).names()).to.deep.equal([
      'Bryggelista',
      'Fyrlista',
    ]);
    expect((await setup({ municipality: '9901' })).names()).to.have.length(3);
  });

  it('has equal columns where there is room, and one below the other where there is not, however many', async () => {
    const { el, columns } = await setup({}, dataset({ files: 10, pledges: 20 }));
    const lefts = () => new Set(columns().map((it) => Math.round(it.getBoundingClientRect().left))).size;
    el.style.inlineSize = '900px';
    expect(lefts()).to.equal(10);
    expect(new Set(columns().map((it) => Math.round(it.getBoundingClientRect().width))).size).to.equal(1);
    const frame = el.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    expect([frame.role, frame.ariaLabel, frame.tabIndex]).to.deep.equal(['region', 'Programmenes egne punkter', 0]);
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    await expect(el).to.be.accessible();
    el.style.inlineSize = '320px';
    expect(lefts()).to.equal(1);
    expect(el.shadowRoot!.querySelector('.base')!.scrollWidth).to.be.at.most(320);
  });

  it('draws the first points at once, all of them when the browser is idle, and all of them for paper', async () => {
    const size = { files: 10, pledges: 200 };
    const { all } = await setup({}, dataset(size));
    expect(all('li').length).to.be.within(100, 379);
    await eventually(() => all('li').length === 380);
    const paper = await setup({}, dataset(size));
    dispatchEvent(new Event('beforeprint'));
    expect(paper.all('li')).to.have.length(380);
  });

  it('shows no more of each than `limit`, the rest on the page for its search, until the reader asks', async () => {
    const { el, all, text } = await setup({ limit: '2' });
    const hidden = () => all('li[hidden]').length;
    await eventually(() => hidden() === 6);
    expect(text()).to.contain('Viser de 2 første punktene fra hvert program.');
    expect(all('li[hidden]')[0]!.getBoundingClientRect().height).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(hidden()).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await eventually(() => hidden() === 6);
    byRole(el, 'button', 'Vis alle punktene').click();
    await eventually(() => hidden() === 0);
    await eventually(() => focusedName().includes('punkt 3'));
    expect(namesOf(el, 'button', 'Vis alle punktene')).to.be.empty;
  });

  it('lets the reader put programmes aside and choose a topic, and says what is shown', async () => {
    const { el, all, names, points, text } = await setup({ controls: '' });
    const aside = (name: string) =>
      all('fieldset label')
        .find((it) => textOf(it) === name)!
        .click();
    aside('Fjellfolket');
    await eventually(() => names().length === 2);
    expect(text()).to.contain('Ikke med: Fjellfolket.');
    expect(namesOf(el, 'combobox'), 'there are no issues to choose among').to.have.length(1);
    const topics = byRole(el, 'combobox') as HTMLSelectElement;
    expect([...topics.options].map((it) => it.text)).to.include('Torg og handel');
    topics.value = 'torg';
    topics.dispatchEvent(new Event('change'));
    await eventually(() => points(0)[0]?.includes('side 6'));
    await eventually(() => text().includes('Torg og handel: viser programmenes egne punkter.'));
    for (const name of ['Bryggelista', 'Fyrlista']) {
      aside(name);
      await el.updateComplete;
    }
    await eventually(() => text().includes('Velg minst ett program.'));
    expect(text(), 'nothing is shown').not.to.contain('viser programmenes');
  });

  it('gives them to take away, whatever a limit hides', async () => {
    const { el } = await setup({ limit: '1' });
    byRole(el, 'button', 'Last ned som CSV').click();
    await eventually(() => el.shadowRoot!.querySelector('textarea'));
    expect(el.shadowRoot!.querySelector('textarea')!.value.trim().split('\n')).to.have.length(1 + 12);
  });

  it('leads from the overview of topics to the points', async () => {
    const { el, names } = await setup({ topic: '' });
    expect(namesOf(el, 'rowheader')).to.have.length(5);
    byRole(el, 'button', 'Skole').click();
    await eventually(() => names().length === 3);
    expect(namesOf(el, 'heading', 'Skole')).to.have.length(1);
  });

  it('says so where no point has a topic', async () => {
    const { text } = await setup(
      { topic: '' },
      JSON.parse(JSON.stringify(dataset()).replaceAll(/"topics":\["\w+"\]/g, '"topics":[]')) as Draft,
    );
    expect(text()).to.contain('Ingen av løftene er plassert under et tema ennå.');
  });
});

describe('<topic-compare> over some programmes with issues and some without', () => {
  it('has both, each under its own words: a table, then the points of the others', async () => {
    const data = { ...dataset(), issues: [issueOn(0, 1)] };
    const { el, names, text } = await setup({}, data);
    expect(
      namesOf(el, 'columnheader')
        .slice(1)
        .map((it) => it.replace(/^L\d /, '').split(' ')[0]),
    ).to.deep.equal(['Bryggelista', 'Fjellfolket']);
    expect(names()).to.deep.equal(['Fyrlista']);
    expect(namesOf(el, 'heading', 'Ikke sammenlignet sak for sak')).to.have.length(1);
    expect(text()).to.contain('Sakene og påstandene').and.contain(ALONE);
    byRole(el, 'button', 'Dette sier programmene ellers om temaet').click();
    await eventually(() => el.shadowRoot!.querySelector('.besides'));
    const besides = allByRole(el.shadowRoot!.querySelector<HTMLElement>('.besides')!, 'heading').map(textOf);
    expect(besides.join(), 'nobody is there twice').to.not.contain('Fyrlista');
    await expect(el).to.be.accessible();
  });

  it('has the table alone where the page chooses issues', async () => {
    const data = { ...dataset(), issues: [issueOn(0, 1)] };
    const { el, names } = await setup({ issues: 'tarn' }, data);
    expect(names()).to.be.empty;
    expect(namesOf(el, 'columnheader')).to.have.length(4);
  });
});
