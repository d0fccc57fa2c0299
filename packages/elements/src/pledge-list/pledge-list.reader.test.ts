/** What a reader has chosen in a list: it stays, whatever else comes and goes. */
import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, textOf } from '../../../../test/support/screen.js';
import { translate } from '../../../../test/support/translate.js';
import '../program-data/program-data.js';
import './pledge-list.js';

const HAV = 'fjordby-hav-2025';

async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const el = await settled(
    embed('pledge-list', { programme: HAV, controls: '', ...attributes }, { data: await fjordby() }),
  );
  let loads = 0;
  el.addEventListener('load', () => loads++);
  const field = () => el.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  const statements = () => allByRole(el, 'listitem').map((it) => textOf(it.querySelector('.words')));
  return {
    el,
    field,
    statements,
    status: () => textOf(el.shadowRoot!.querySelector('.controls [role=status]')),
    loads: () => loads,
    search: async (query: string): Promise<void> => {
      const before = statements().join();
      field().value = query;
      field().dispatchEvent(new Event('input', { bubbles: true }));
      await eventually(() => statements().join() !== before, `nothing new for ${query}`);
    },
    /** Sets what the page says of a list, and waits until it is there. */
    set: async (properties: Partial<typeof el>): Promise<void> => {
      Object.assign(el, properties);
      await el.updateComplete;
    },
  };
}

describe('<pledge-list>, while a reader searches', () => {
  for (const properties of [
    { sender: 'Budstikka' },
    { groupBy: 'topic' },
    { limit: 2 },
    { downloadHref: 'https://example.org/hav.pdf' },
    { headingLevel: 3 },
    { collapsed: true },
    { section: 'ferge' },
  ] as const) {
    it(`keeps the search and loads nothing when the page sets ${Object.keys(properties).join()}`, async () => {
      const { field, search, set, loads, statements } = await setup();
      await search('ferge');
      const found = statements();
      await set(properties);
      expect(field().value).to.equal('ferge');
      expect(statements()).to.deep.equal(found);
      expect(loads()).to.equal(0);
    });
  }

  it('keeps what is open in the list behind', async () => {
    const { el, search, field, statements } = await setup({ collapsed: '' });
    byRole(el, 'button', 'Strand for alle').click();
    await el.updateComplete;
    const shown = statements();
    await search('strand');
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await el.updateComplete;
    expect(statements()).to.deep.equal(shown);
  });
});

describe('<pledge-list>, details of a pledge', () => {
  const button = (el: HTMLElement) => byRole(el, 'button', 'Kilde og mer om punkt 2');

  it('a double click leaves them closed, and fires nothing', async () => {
    const { el } = await setup();
    const opened: string[] = [];
    el.addEventListener('pledge-list-open', ({ pledge }) => opened.push(pledge));
    button(el).click();
    button(el).click();
    await el.updateComplete;
    // The feature has come by the time that another one opens.
    allByRole(el, 'button', /^Kilde og mer om punkt 1/)[0]!.click();
    await eventually(() => opened.length > 0);
    expect(opened).to.have.length(1);
    expect(button(el).ariaExpanded).to.equal('false');
    expect(el.shadowRoot!.querySelectorAll('.panel')).to.have.length(1);
  });

  it('stay open when the page says something else of the list', async () => {
    const { el, set } = await setup();
    button(el).click();
    await eventually(() => el.shadowRoot!.querySelector('.panel dl'));
    await set({ sender: 'Budstikka' });
    expect(button(el).ariaExpanded).to.equal('true');
    expect(el.shadowRoot!.querySelector('.panel dl')).to.exist;
  });
});

describe('<pledge-list>, translated by the browser', () => {
  it('has no old words under what another search finds', async () => {
    const { el, search, status } = await setup();
    await search('strand');
    await eventually(() => status() !== '');
    translate(el);
    await search('ferge');
    await eventually(() => status() === 'Viser 1 av 3 løfter');
    const found = allByRole(el, 'listitem').filter((it) => it.dataset['entry']?.includes('/ferge/'));
    expect(found.map(textOf).join()).to.contain('innføre gratis ferge for barn');
  });

  it('has no old words in another order', async () => {
    const { el, set } = await setup();
    translate(el);
    await set({ groupBy: 'topic' });
    expect(allByRole(el, 'heading').slice(1).map(textOf)).to.deep.equal(['Bad og strand', 'Ferge']);
  });
});

describe('<pledge-list>, what must be known of a document', () => {
  it('stands above the hits of several documents, with whose it is, and the kind beside each hit', async () => {
    const { el, search } = await setup({ programme: '', municipality: '9901' });
    await search('badeplass');
    const found = el.shadowRoot!.querySelector('.found')!;
    expect([...found.querySelectorAll('[part=notice]')].map(textOf)).to.deep.equal([
      'Fjordby Havparti: Teksten er fem år gammel.',
      'Fjordby Havparti: Programmet gjaldt for perioden 2019–2023, som er over.',
    ]);
    expect(textOf(found.querySelector('[data-entry="fjordby-hav-2025/strand/1"]'))).to.contain('program 2019–2023');
  });

  it('goes with a pledge that is copied or shared, and with its sender', async () => {
    const { el } = await setup({ sender: 'Budstikka' });
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    byRole(el, 'button', 'Kilde og mer om punkt 2').click();
    await eventually(() => allByRole(el, 'button', 'Kopier med kilde').length > 0);
    byRole(el, 'button', 'Kopier med kilde').click();
    await eventually(() => copied.length > 0);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied[0]?.split('\n').slice(1)).to.deep.equal([
      'Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti. Strand for alle, punkt 2 · linje 8 i dokumentet.',
      'Teksten er fem år gammel.',
      'Programmet gjaldt for perioden 2019–2023, som er over.',
      'https://example.org/hav',
      'Avsender: Budstikka.',
      'Programdata 2026.9 · 22. november 2026.',
    ]);
  });
});
