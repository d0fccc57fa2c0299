import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, focusedName, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

type Compare = HTMLElementTagNameMap['topic-compare'];

const SHOW = 'Vis hele sammenligningen';
const PART = 'Lenken du fulgte, viser ikke hele sammenligningen.';
const UNKNOWN = 'Lenken du fulgte, ber om noe som ikke finnes her.';

/** A comparison at an address that asks for a view of it. */
async function setup(view: string, attributes: Readonly<Record<string, string>> = {}): Promise<Compare> {
  history.replaceState(null, '', `#topic-compare=9901&topic=bad&${view}`);
  const asked = { topic: 'bad', municipality: '9901', 'deep-links': '', ...attributes };
  return settled(embed('topic-compare', asked, { data: await fjordby() }));
}

/** What is said of the link, without its button, and whether that stands above the table. */
function said(el: Compare): string | undefined {
  const button = [...el.shadowRoot!.querySelectorAll('button')].find((it) => textOf(it) === SHOW);
  const notice = button?.closest('[part=notice]');
  const table = el.shadowRoot!.querySelector('[part=table], [part=empty]');
  if (!notice || !table) return undefined;
  expect(notice.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  return textOf(notice).replace(` ${SHOW}`, '');
}

const columns = (el: Compare) => namesOf(el, 'columnheader').slice(1);

describe('<topic-compare deep-links>, at a link that leaves something out', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  for (const controls of [{}, { controls: '' }]) {
    const how = 'controls' in controls ? 'with controls' : 'without controls';

    it(`says which programmes, and shows them again, ${how}`, async () => {
      const el = await setup('hidden=fjordby-hav-2025+fjordby-skog-2025', controls);
      expect(columns(el)).to.have.length(1);
      expect(said(el)).to.equal(`${PART} Ikke med: Fjordby Havparti, Skogpartiet Fjordby.`);
      await expect(el).to.be.accessible();
      byRole(el, 'button', SHOW).click();
      await el.updateComplete;
      expect(columns(el)).to.have.length(3);
      expect(said(el)).to.equal(undefined);
      expect(focusedName()).to.equal('Bad og strand');
    });

    it(`says which issues, and shows the others again, ${how}`, async () => {
      const el = await setup('only=differing', controls);
      expect(namesOf(el, 'rowheader')).to.have.length(2);
      expect(said(el)).to.equal(`${PART} Bare saker der programmene er ulike.`);
      byRole(el, 'button', SHOW).click();
      await el.updateComplete;
      expect(namesOf(el, 'rowheader')).to.have.length(4);
      expect(said(el)).to.equal(undefined);
    });

    it(`says that a topic is not there, ${how}`, async () => {
      const el = await setup('', controls);
      expect(said(el)).to.equal(undefined);
      location.hash = '#topic-compare=9901&topic=utgaatt';
      await eventually(() => said(el) === UNKNOWN);
      expect(namesOf(el, 'heading')[0]).to.equal('Bad og strand');
      byRole(el, 'button', SHOW).click();
      await el.updateComplete;
      expect(said(el)).to.equal(undefined);
    });
  }

  it('leaves no programme out again at a reload, once the reader has asked for all', async () => {
    const el = await setup('hidden=fjordby-hav-2025&only=shared&mer=1');
    history.replaceState({ page: 'its own' }, '');
    byRole(el, 'button', SHOW).click();
    await el.updateComplete;
    expect(location.hash).to.equal('#topic-compare=9901&topic=bad&mer=1');
    expect(history.state).to.deep.equal({ page: 'its own' });
  });

  it('leaves an address that is not its own', async () => {
    const el = await setup('hidden=fjordby-hav-2025');
    history.replaceState(null, '', '#kapittel-2');
    byRole(el, 'button', SHOW).click();
    await el.updateComplete;
    expect(location.hash).to.equal('#kapittel-2');
  });

  it('says so in place of a table without a programme', async () => {
    const el = await setup('hidden=fjordby-hav-2025+fjordby-skog-2025+fjordby-fjell-2025');
    expect(textOf(el.shadowRoot!.querySelector('[part=empty]'))).to.equal('Velg minst ett program.');
    expect(said(el)).to.match(/Ikke med: Fjellistene i Fjordby, Fjordby Havparti, Skogpartiet Fjordby\.$/);
  });

  it('says so of the overview', async () => {
    const el = await setup('topic=&hidden=fjordby-hav-2025', { topic: '' });
    location.hash = '#topic-compare=9901&topic=&hidden=fjordby-hav-2025';
    await eventually(() => said(el) === `${PART} Ikke med: Fjordby Havparti.`);
  });

  for (const [what, view] of Object.entries({
    programme: 'hidden=et-parti-som-er-borte',
    'kind of issues': 'only=uenige',
    cell: 'open=en-sak-som-er-borte/fjordby-hav-2025',
    'programme of a cell': 'open=gratis-bad/et-parti-som-er-borte',
  })) {
    it(`says that a ${what} is not there, and leaves nothing out for it`, async () => {
      const el = await setup(view);
      expect(said(el)).to.equal(UNKNOWN);
      expect(columns(el)).to.have.length(3);
      expect(namesOf(el, 'rowheader')).to.have.length(4);
      expect(namesOf(el, 'button')).to.include('Dette sier programmene ellers om temaet');
    });
  }

  it('goes on saying it while the reader goes to another topic', async () => {
    const el = await setup('hidden=fjordby-hav-2025', { controls: '' });
    const list = el.shadowRoot!.querySelector('select')!;
    list.value = 'ferge';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => namesOf(el, 'heading')[0] === 'Ferge');
    expect(said(el)).to.equal(`${PART} Ikke med: Fjordby Havparti.`);
  });

  it('keeps what the page itself leaves out', async () => {
    const el = await setup('only=shared', { only: 'differing' });
    expect(said(el)).to.equal(`${PART} Bare saker der programmene sier det samme eller ligner.`);
    byRole(el, 'button', SHOW).click();
    await el.updateComplete;
    expect(namesOf(el, 'rowheader')).to.have.length(2);
    expect(said(el)).to.equal(undefined);
  });

  it('shows it only if the page does not object', async () => {
    const el = await setup('hidden=fjordby-hav-2025');
    el.addEventListener('topic-compare-change', (event) => event.preventDefault());
    byRole(el, 'button', SHOW).click();
    await el.updateComplete;
    expect(said(el)).to.equal(`${PART} Ikke med: Fjordby Havparti.`);
  });

  it('says nothing where a link leaves nothing out', async () => {
    const el = await setup('all=1&open=gratis-bad/fjordby-hav-2025+beyond');
    expect(said(el)).to.equal(undefined);
  });
});
