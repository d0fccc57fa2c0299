import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const PUBLISHERS = ['Fjellistene i Fjordby', 'Fjordby Havparti', 'Skogpartiet Fjordby'];

/** A comparison in a column of the page, as wide as that: in pixels. */
async function setup(width: number) {
  const data = await fjordby();
  const el = await settled(embed('topic-compare', { topic: 'bad', municipality: '9901' }, { data }));
  el.style.inlineSize = `${width}px`;
  const rows = () => allByRole(el, 'row').filter((row) => allByRole(row, 'cell').length > 0);
  return {
    el,
    rows,
    cells: () => rows().map((row) => allByRole(row, 'cell')),
    /** How often a text stands in the table, but for the names of its buttons. */
    timesSaid: (text: string): number => {
      const cells = [...allByRole(el, 'columnheader'), ...allByRole(el, 'rowheader'), ...allByRole(el, 'cell')];
      const said = cells.map((it) =>
        allByRole(it, 'button')
          .map(textOf)
          .reduce((rest, name) => rest.replace(name, ''), textOf(it)),
      );
      return said.join('\n').toLowerCase().split(text.toLowerCase()).length - 1;
    },
  };
}

const topOf = (it: Element) => Math.round(it.getBoundingClientRect().top);
const leftOf = (it: Element) => Math.round(it.getBoundingClientRect().left);

describe('<topic-compare>, where there is room', () => {
  it('is a table: the cells of an issue stand side by side, under the names of the publishers', async () => {
    const { el, cells } = await setup(900);
    const heads = allByRole(el, 'columnheader').slice(1);
    expect(heads).to.have.length(3);
    for (const row of cells()) {
      expect(new Set(row.map(topOf)).size, 'one line').to.equal(1);
      expect(row.map(leftOf)).to.deep.equal(heads.map(leftOf));
    }
  });

  it('names each publisher once', async () => {
    const { timesSaid } = await setup(900);
    for (const name of PUBLISHERS) expect(timesSaid(name), name).to.equal(1);
  });
});

describe('<topic-compare>, where there is little', () => {
  it('is a list of cards: the cells of an issue stand below each other, and each says whose it is', async () => {
    const { el, cells } = await setup(320);
    expect(namesOf(el, 'columnheader')).to.be.empty;
    expect(cells()).to.have.length(4);
    for (const row of cells()) {
      expect(new Set(row.map(leftOf)).size, 'one column').to.equal(1);
      expect(row.map(topOf)).to.deep.equal([...new Set(row.map(topOf))].sort((a, b) => a - b));
      for (const [index, cell] of row.entries()) expect(textOf(cell)).to.contain(PUBLISHERS[index]);
    }
  });

  it('says the kind and term of each programme where it says the name', async () => {
    const { cells } = await setup(320);
    expect(textOf(cells()[0]![2])).to.contain('program 2023–2027 (utdrag)');
  });

  it('is still a table to a screen reader, with the head of a row first in it', async () => {
    const { el, rows } = await setup(320);
    expect(byRole(el, 'table', 'Bad og strand')).to.exist;
    expect(rows()).to.have.length(4);
    for (const row of rows()) expect(row.firstElementChild!.getAttribute('role')).to.equal('rowheader');
    await expect(el).to.be.accessible();
  });

  it('fits, and can be widened while it is on the screen', async () => {
    const { el } = await setup(320);
    expect(el.shadowRoot!.querySelector('.base')!.scrollWidth).to.be.at.most(320);
    el.style.inlineSize = '900px';
    expect(namesOf(el, 'columnheader')).to.have.length(4);
  });
});

for (const width of [320, 900]) {
  it(`<topic-compare> says everything once at ${width} pixels`, async () => {
    const { timesSaid } = await setup(width);
    const once = ['Betaling for parkering', 'åpne to nye badeplasser', 'vurdere en ny badeplass', 'Ulik retning'];
    for (const text of once) expect(timesSaid(text), text).to.equal(1);
    expect(timesSaid('Vi har bare et utdrag')).to.equal(2);
    expect(timesSaid('Ikke funnet')).to.equal(3);
  });
}
