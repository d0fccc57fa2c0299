/** What `limit` leaves out at first, and what leads to it: links, places of hits, the browser's search, and paper. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './pledge-list.js';

const HAV = 'fjordby-hav-2025';
const LAST = `${HAV}/ferge/1`;
const TOWN = { programme: '', municipality: '9901' };

type Attributes = Readonly<Record<string, string>>;

async function setup(attributes: Attributes = {}) {
  const el = await settled(
    embed('pledge-list', { programme: HAV, limit: '2', controls: '', ...attributes }, { data: await fjordby() }),
  );
  const root = el.shadowRoot!;
  const visible = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((it) => it.checkVisibility()).map(textOf);
  const field = () => root.querySelector<HTMLInputElement>('input[type=search]')!;
  return {
    el,
    root,
    field,
    statements: () => visible('.list .words'),
    headings: () => namesOf(el, 'heading'),
    focused: () => root.activeElement?.id,
    /** All entries, once the browser has had the time to draw them. */
    drawn: async (count: number) => {
      const all = () => [...root.querySelectorAll<HTMLElement>('.list [part=entry]')];
      await eventually(() => all().length === count, `${count} entries`);
      return all();
    },
    search: async (query: string) => {
      field().value = query;
      field().dispatchEvent(new Event('input', { bubbles: true }));
      await eventually(() => root.querySelector('.found [part=entry]'), `hits for ${query}`);
    },
  };
}

/** What the browser does before it shows what it has found inside something hidden. */
function find(entry: HTMLElement): void {
  for (let box = entry.closest('[hidden]'); box; box = entry.closest('[hidden]')) {
    expect(box.getAttribute('hidden')).to.equal('until-found');
    box.dispatchEvent(new Event('beforematch', { bubbles: true }));
    box.removeAttribute('hidden');
  }
}

describe('<pledge-list limit>', () => {
  it('has what it leaves out on the page, without room, heading or role, until the reader asks', async () => {
    const town = ['Fjellistene i Fjordby', 'Fjordby Havparti', 'Strand for alle', 'Skogpartiet Fjordby'];
    for (const [attributes, first, entries, ...headings] of [
      [{}, 2, 5, 'Program for Fjordby', 'Strand for alle'],
      // Of each programme there is something.
      [TOWN, 3, 9, 'Løfter i Fjordby', ...town],
    ] as const) {
      const { el, drawn, statements, headings: shown, root } = await setup(attributes);
      const box = root.querySelector('.list')!;
      const before = box.getBoundingClientRect().height;
      await drawn(entries);
      expect(statements()).to.have.length(first);
      expect(shown().slice(0, headings.length)).to.deep.equal(headings);
      expect(allByRole(el, 'listitem')).to.have.length(first);
      expect(box.getBoundingClientRect().height).to.equal(before);
      await expect(el).to.be.accessible();
    }
  });

  it('shows all of it at once, and leads to the first of it', async () => {
    const { el, drawn, statements, focused } = await setup();
    const [, , third] = await drawn(5);
    byRole(el, 'button', 'Vis 3 til').click();
    await el.updateComplete;
    expect(statements()).to.have.length(5);
    expect(focused()).to.equal(third!.id);
    expect(namesOf(el, 'button', /^Vis \d/)).to.be.empty;
  });

  it('opens where the browser’s search finds something in it, in what is on the page already', async () => {
    for (const collapsed of [{}, { collapsed: '' }]) {
      const { el, drawn, statements } = await setup(collapsed);
      const entries = await drawn(5);
      find(entries.at(-1)!);
      await el.updateComplete;
      expect(entries.at(-1)!.isConnected).to.be.true;
      expect(statements()).to.include('innføre gratis ferge for barn');
      expect(await drawn(5)).to.deep.equal(entries);
      expect(namesOf(el, 'button', /^Vis \d/)).to.be.empty;
    }
  });

  it('does not open for what the page has hidden in a slot', async () => {
    const { el, statements } = await setup();
    const own = document.createElement('p');
    Object.assign(own, { slot: 'footer', hidden: 'until-found' });
    el.append(own);
    own.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await el.updateComplete;
    expect(statements()).to.have.length(2);
  });

  it('is on paper with the rest, closed sections too, and no count says otherwise', async () => {
    const { el, root, statements } = await setup({ collapsed: '' });
    expect(textOf(root.querySelector('.card'))).to.contain('Viser 1 av 3 løfter');
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    expect(statements()).to.have.length(5);
    const heights = [...root.querySelectorAll('.list [part=entry]')].map((it) => it.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.above(10);
    expect(textOf(root.querySelector('.card')))
      .to.contain('3 løfter, gjengitt')
      .and.not.contain('Viser');
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(textOf(root.querySelector('.card'))).to.contain('Viser 1 av 3 løfter');
    expect(statements()).to.be.empty;
  });
});

describe('<pledge-list deep-links>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  /** Goes to an anchor, as a link on the page does, and waits until the elements know. */
  async function follow(el: { updateComplete: Promise<unknown> }, hash: string): Promise<void> {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await changed;
    await el.updateComplete;
  }

  for (const attributes of [{}, { collapsed: '' }, TOWN, { 'group-by': 'topic' }] satisfies Attributes[]) {
    it(`lead to a pledge beyond the limit: ${JSON.stringify(attributes)}`, async () => {
      history.replaceState(null, '', `#${LAST}`);
      const { statements, focused } = await setup({ 'deep-links': '', ...attributes });
      await eventually(() => focused() === LAST);
      expect(statements()).to.include('innføre gratis ferge for barn');
    });
  }

  it('lead to a section beyond the limit', async () => {
    const { el, root, headings } = await setup({ 'deep-links': '' });
    await follow(el, `${HAV}/ferge`);
    await eventually(() => root.activeElement?.textContent.trim() === 'Ferge');
    expect(headings()).to.include('Ferge');
  });

  it('leave a search, a filter and the limit alone where the anchor is the page’s own', async () => {
    const { el, root, field, search, statements } = await setup({ 'deep-links': '' });
    await search('ferge');
    const select = root.querySelector<HTMLSelectElement>('select')!;
    select.value = 'ferge';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await el.updateComplete;
    for (const hash of ['om-oss', 'contents', '/rute/1', `${HAV}/strand/99`, `${HAV}x`, 'topic-compare=9901', '']) {
      await follow(el, hash);
      expect([field().value, select.value], hash).to.deep.equal(['ferge', 'ferge']);
      expect(root.querySelector('.found [part=entry]'), hash).to.exist;
      expect(root.activeElement, hash).to.be.null;
    }
    field().value = '';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => statements().length === 2);
  });

  it('leave another anchor to the page where the list is far away', async () => {
    const far = document.createElement('div');
    far.style.blockSize = '9000px';
    document.body.prepend(far);
    history.replaceState(null, '', '#om-oss');
    const el = embed('pledge-list', { programme: HAV, 'deep-links': '', loading: '' }, { data: await fjordby() });
    await el.updateComplete;
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(el.matches(':state(loading)')).to.be.true;
    await follow(el, LAST);
    far.remove();
    await settled(el);
  });
});

describe('<pledge-list>, the place of a hit', () => {
  for (const attributes of [{}, { collapsed: '' }, TOWN, { 'group-by': 'topic' }] satisfies Attributes[]) {
    it(`leads there, beyond the limit too: ${JSON.stringify(attributes)}`, async () => {
      const { root, search, focused, field, statements } = await setup(attributes);
      await search('gratis ferge');
      root.querySelector<HTMLButtonElement>('.found .jump')!.click();
      await eventually(() => focused() === LAST);
      expect(field().value).to.equal('');
      expect(statements()).to.include('innføre gratis ferge for barn');
    });
  }
});
