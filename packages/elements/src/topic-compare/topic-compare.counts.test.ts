/** What a comparison says of how many issues it shows. */
import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const BATHING = { topic: 'bad', municipality: '9901' };

async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const el = await settled(embed('topic-compare', { ...BATHING, ...attributes }, { data: await fjordby() }));
  return {
    el,
    said: () => textOf(el.shadowRoot!.querySelector('.meta.empty')),
    status: () => textOf(el.shadowRoot!.querySelector('.controls + [role=status]')),
    choose: async (value: string) => {
      const select = el.shadowRoot!.querySelector<HTMLSelectElement>('#only')!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await el.updateComplete;
    },
  };
}

describe('<topic-compare> counts', () => {
  it('nothing where all issues are shown', async () => expect((await setup()).said()).to.equal(''));

  for (const [attributes, sentence] of [
    [{ limit: '2' }, 'Viser 2 av 4 saker.'],
    [{ only: 'shared' }, 'Viser 1 av 4 saker.'],
    [{ issues: 'parkering gratis-bad' }, 'Viser 2 av 4 saker.'],
    [{ issues: 'parkering gratis-bad ferge-barn', limit: '2' }, 'Viser 2 av 4 saker.'],
    [{ only: 'differing', limit: '1' }, 'Viser 1 av 4 saker.'],
  ] as const) {
    it(`the issues that ${JSON.stringify(attributes)} leaves as a part of all`, async () => {
      const { el, said } = await setup(attributes);
      expect(said()).to.equal(sentence);
      await expect(el).to.be.accessible();
    });
  }

  for (const [attributes, sentence] of [
    [{ only: 'single' }, 'Bare saker som ett program alene tar opp. 1 av 4 saker.'],
    [{ only: 'differing', limit: '1' }, 'Bare saker der programmene er ulike. 2 av 4 saker.'],
    [{ issues: 'parkering gratis-bad' }, 'Bare saker som siden har valgt ut. 2 av 4 saker.'],
    [{ limit: '2' }, ''],
    [{ only: 'alt' }, ''],
  ] as const) {
    it(`above the table what ${JSON.stringify(attributes)} leaves out`, async () => {
      const { el } = await setup(attributes);
      const line = el.shadowRoot!.querySelector('[part=left-out]');
      expect(textOf(line)).to.equal(sentence);
      const table = byRole(el, 'table');
      if (line) expect(line.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });
  }

  it('no more once the reader has asked for the rest', async () => {
    const { el, said } = await setup({ limit: '2' });
    byRole(el, 'button', /^Vis alle 4/).click();
    await el.updateComplete;
    expect(said()).to.equal('');
  });

  it('the programmes that the reader puts aside in', async () => {
    const { el, said } = await setup({ controls: '' });
    for (const name of ['Fjordby Havparti', 'Skogpartiet Fjordby']) {
      const label = [...el.shadowRoot!.querySelectorAll('label')].find((it) => textOf(it) === name)!;
      label.querySelector('input')!.click();
      await el.updateComplete;
    }
    expect(said()).to.equal('Viser 2 av 4 saker.');
    expect(textOf(el.shadowRoot!.querySelector('[part=left-out]'))).to.equal(
      'Ikke med: Fjordby Havparti, Skogpartiet Fjordby. 2 av 4 saker.',
    );
    expect(namesOf(el, 'rowheader')).to.have.length(2);
  });

  it('in the status what is on the screen, within a limit too', async () => {
    const { choose, said, status } = await setup({ controls: '', limit: '1' });
    await choose('differing');
    expect(status()).to.equal('Bad og strand: viser 1 av 4 saker.');
    expect(said()).to.equal('Viser 1 av 4 saker.');
  });
});
