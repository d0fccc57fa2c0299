import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { news, settled } from '../../../../../../test/support/embed.js';
import { eventually } from '../../../../../../test/support/eventually.js';
import { readOwnWords, SHAPES } from '../../../../../../test/support/own-words.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../../../test/support/screen.js';
import '../../../program-data/program-data.js';
import '../../pledge-list.js';
import type { PledgeListElement } from '../../pledge-list.js';

const LONG = `<h2>Hav</h2><p>Havet er vårt.</p><ul><li id="rydd">rydde strendene hvert år</li><li>male brygga blå</li></ul>
  <h2>Skole</h2><p>Vi vil:<br>• bygge skoler<br>• male klasserommene</p><h3>Mat</h3><ul><li>gi varm mat i skolen</li></ul>
  <h2>Veg</h2><details><summary>Mer om veg</summary><ul><li>asfaltere bygdeveien</li></ul></details>`;

/** A page with a tag around its own words, written as any page is. */
async function setup(inside: string, attributes: Readonly<Record<string, string>> = {}) {
  const box = fixtureSync<HTMLElement>(
    html`<div lang="nb">${unsafeHTML(`<pledge-list>${inside}</pledge-list>`)}</div>`,
  );
  const el = box.querySelector('pledge-list') as PledgeListElement;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) el.setAttribute(name, value);
  const before = el.innerHTML;
  const asWritten = el.textContent;
  await settled(el);
  const field = (): HTMLInputElement => byRole(el, 'searchbox') as HTMLInputElement;
  return {
    el,
    before,
    asWritten,
    visible: () => [...el.querySelectorAll('li, p, h2, h3, h4, th')].filter((it) => it.checkVisibility()).map(textOf),
    search: async (words: string): Promise<void> => {
      field().focus();
      field().value = words;
      field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await eventually(() => textOf(el.shadowRoot!.querySelector('.status')) !== '' || words === '');
    },
    says: () => textOf(el.shadowRoot!.querySelector('.status')),
    marked: (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String),
  };
}

describe('a list around a page’s own words', () => {
  before(readOwnWords);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [name, inside] of Object.entries(SHAPES)) {
    it(`reads ${name}, finds a pledge in it, and leaves it as it was`, async () => {
      const { el, before, visible, search, says, marked } = await setup(inside, { publisher: 'Fjordpartiet' });
      expect(textOf(el.shadowRoot!.querySelector('.meta'))).to.contain('3 løfter, partiets egne ord');
      await search('maten');
      expect(says()).to.equal('Viser 1 av 3 løfter');
      expect(visible().join()).to.contain('mat').and.contain('Skole').and.not.contain('godt');
      expect(marked('pledge-list-found')).to.deep.equal(['mat']);
      await search('');
      await eventually(() => el.innerHTML === before, 'as it was');
      expect(marked('pledge-list-found')).to.be.empty;
    });
  }

  it('says whose words they are, for which term, and where they come from', async () => {
    const { el } = await setup(LONG, {
      publisher: 'Fjordpartiet',
      municipality: 'Fjordby',
      period: '2027-2031',
      'source-href': 'https://fjordpartiet.example/program.pdf',
    });
    const said = el.shadowRoot!.querySelector('.meta');
    expect(textOf(said)).to.match(
      /^Fjordpartiet · Fjordby · 2027–2031 · 6 løfter, partiets egne ord · Les originalen$/,
    );
    await expect(el).to.be.accessible();
  });

  it('keeps the heading of what it finds, opens what is closed, and hides headings without hits', async () => {
    const { el, before, visible, search } = await setup(LONG);
    await search('asfalt');
    expect(visible()).to.deep.equal(['Veg', 'asfaltere bygdeveien']);
    await search('varm mat');
    await eventually(() => visible().join() === 'Skole,Mat,gi varm mat i skolen', visible().join());
    await search('');
    await eventually(() => el.innerHTML === before);
  });

  it('filters by the chapters of the page, alone and together with a search', async () => {
    const { el, before, visible, search, says } = await setup(LONG);
    const chapters = byRole(el, 'combobox') as HTMLSelectElement;
    expect(textOf(chapters.labels[0]?.querySelector('span') ?? null)).to.equal('Kapittel');
    expect([...chapters.options].map((it) => it.text)).to.deep.equal([
      'Hele programmet',
      'Hav (2)',
      'Skole (3)',
      'Veg (1)',
    ]);
    const choose = (label: string): void => {
      chapters.selectedIndex = [...chapters.options].findIndex((it) => it.text.startsWith(label));
      chapters.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    };
    choose('Skole');
    await eventually(() => says() === 'Viser 3 av 6 løfter', says());
    expect(visible().join())
      .to.contain('Skole')
      .and.contain('varm mat')
      .and.not.contain('Hav')
      .and.not.contain('bygdeveien');
    await search('male');
    await eventually(() => says() === 'Viser 1 av 6 løfter', says());
    expect(visible().join()).to.contain('klasserommene').and.not.contain('brygga');
    await search('');
    choose('Hele');
    await eventually(() => el.innerHTML === before, 'as it was');
    await expect(el).to.be.accessible();
  });

  it('has no filter where one heading is all there is', async () => {
    const { el } = await setup('<h2>Hav</h2><ul><li>rydde strendene</li><li>male brygga</li></ul>');
    expect(namesOf(el, 'combobox')).to.be.empty;
  });

  it('finds what several words of the page say, near words, and nothing', async () => {
    const { search, says, visible, marked } = await setup(LONG);
    await search('strand');
    expect(visible()).to.contain('rydde strendene hvert år');
    await search('klasserom');
    await eventually(() => marked('pledge-list-found').join() === 'klasserom');
    await search('romskip');
    await eventually(() => says() === 'Ingen punkter har ordet.');
    expect(visible()).to.be.empty;
  });

  it('leaves the page’s own fields, buttons and other elements of ours to themselves', async () => {
    const { el, visible, says } = await setup(
      `${LONG}<form><input type="search" value=""><button type="button" data-contents data-to="x">x</button></form>
       <pledge-list><ul><li>noe annet</li></ul></pledge-list>`,
    );
    const input = el.querySelector('input')!;
    input.value = 'brygga';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    el.querySelector('button')!.click();
    await el.updateComplete;
    expect(says()).to.equal('');
    expect(visible()).to.contain('gi varm mat i skolen');
    expect(textOf(el.shadowRoot!.querySelector('.meta'))).to.contain('6 løfter');
  });

  it('leads to a heading by its contents, and to a pledge by the address', async () => {
    const { el, marked } = await setup(LONG);
    byRole(el, 'button', 'Innhold').click();
    await eventually(() => namesOf(el, 'button', /^Mat/).length === 1);
    byRole(el, 'button', /^Mat/).click();
    await eventually(() => document.activeElement === el.querySelector('h3'));
    location.hash = '#skole/2';
    await eventually(() => marked('pledge-list-chosen').join() === 'male klasserommene');
    expect(document.activeElement).to.equal(el.querySelectorAll('p')[1]);
    location.hash = '#rydd';
    await eventually(() => marked('pledge-list-chosen').join() === 'rydde strendene hvert år');
    el.querySelector<HTMLElement>('#rydd')!.blur();
    expect(el.querySelector('[tabindex]')).to.be.null;
  });

  it('keeps the mark of what the address leads to, where the box of another was open', async () => {
    const { el, marked } = await setup(LONG);
    byRole(el, 'button', 'Kopier eller del et punkt').click();
    const box = el.shadowRoot!.querySelector<HTMLElement>('.one')!;
    await eventually(() => box.matches(':popover-open'));
    const closed = new Promise((resolve) =>
      box.addEventListener('toggle', (event) => event.newState === 'closed' && resolve(undefined)),
    );
    location.hash = '#skole/2';
    await closed;
    await el.updateComplete;
    expect(marked('pledge-list-chosen')).to.deep.equal(['male klasserommene']);
  });

  it('gives one pledge at a time to copy or link to, with the keyboard alone', async () => {
    const { el, marked } = await setup(LONG, { publisher: 'Fjordpartiet' });
    byRole(el, 'button', 'Kopier eller del et punkt').click();
    await eventually(() => namesOf(el, 'button', 'Kopier med kilde').length === 1);
    const box = el.shadowRoot!.querySelector<HTMLElement>('.one')!;
    expect(el.shadowRoot!.activeElement).to.equal(box);
    const first = marked('pledge-list-chosen').join();
    byRole(el, 'button', 'Neste punkt').click();
    await eventually(() => marked('pledge-list-chosen').join() !== first);
    expect(textOf(box.querySelector('.said'))).to.contain(marked('pledge-list-chosen').join());
    expect(allByRole(el, 'link', 'Lenke hit')[0]!.getAttribute('href')).to.match(/#.+$/);
    await expect(el).to.be.accessible();
    byRole(el, 'button', 'Lukk').click();
    await eventually(() => marked('pledge-list-chosen').length === 0);
  });

  it('offers a pledge that somebody points at, and no other', async () => {
    const { el } = await setup(LONG);
    const beside = el.shadowRoot!.querySelector<HTMLElement>('.beside')!;
    expect(beside.checkVisibility()).to.be.false;
    el.querySelector('h2')!.click();
    expect(beside.checkVisibility()).to.be.false;
    el.querySelectorAll('li')[1]!.click();
    expect(beside.checkVisibility()).to.be.true;
    beside.click();
    await eventually(() => textOf(el.shadowRoot!.querySelector('.said')).includes('male brygga blå'));
  });

  it('reads again what the page changes, and lets go of what is taken away', async () => {
    const { el, search, says } = await setup(LONG);
    el.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>plante et eiketre</li>');
    await eventually(() => textOf(el.shadowRoot!.querySelector('.meta')).includes('7 løfter'));
    await search('eiketre');
    expect(says()).to.equal('Viser 1 av 7 løfter');
    el.remove();
    expect(el.querySelector('[data-pledge-list-unfound]')).to.be.null;
    expect(CSS.highlights.has('pledge-list-found')).to.be.false;
    expect(
      document.adoptedStyleSheets.some((it) => [...it.cssRules].some(({ cssText }) => cssText.includes('unfound'))),
    ).to.be.false;
  });

  it('waits for words that come late', async () => {
    const { el } = await setup('');
    expect(el.matches(':state(error)')).to.be.true;
    const event = news(el);
    el.innerHTML = LONG;
    expect((await event).type).to.equal('load');
  });

  it('is no list of its own words where it names a programme, or a municipality alone', async () => {
    for (const attributes of [{ programme: 'x' }, { municipality: '9901' }]) {
      const { el } = await setup(LONG, attributes);
      expect(el.matches(':state(error)'), JSON.stringify(attributes)).to.be.true;
    }
  });

  it('leaves a page without pledges as it is, and says so to its author alone', async () => {
    const { el } = await setup('<h2>Om oss</h2><p>Partiet ble stiftet i 1950.</p>');
    expect(el.matches(':state(ready)')).to.be.true;
    expect(textOf(el.shadowRoot!.querySelector('.base'))).to.equal('');
  });
});
