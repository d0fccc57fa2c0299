import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn } from '../../../../test/support/fjordby.js';
import { once } from '../../../../test/support/once.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

async function setup(attributes: Readonly<Record<string, string>>, data?: unknown, lang = 'nb') {
  return settled(
    embed('topic-compare', { loading: 'eager', ...attributes }, { data: data ?? (await fjordby()), lang }),
  );
}

/** The cells of the row that begins so. */
function cells(el: Element, row: string): readonly string[] {
  return allByRole(byRole(el, 'rowheader', new RegExp(`^${row}`)).parentElement!, 'cell').map(textOf);
}

describe('<topic-compare> without a topic', () => {
  it('is an overview: a row per topic that is spoken of, with words and marks and no count', async () => {
    const el = await setup({ municipality: '9901' });
    expect(namesOf(el, 'heading')).to.deep.equal(['Hva programmene handler om']);
    expect(namesOf(el, 'rowheader')).to.deep.equal(['Bad og strand', 'Ferge']);
    expect(cells(el, 'Bad')).to.deep.equal(['✓Har løfter', '✓Har løfter', '✓Har løfter']);
    expect(cells(el, 'Ferge')).to.deep.equal([
      '–Dokumentet handler om noe annet',
      '✓Har løfter',
      '–Vi har bare et utdrag',
    ]);
    expect(textOf(byRole(el, 'table')).replace(/\d{4}/g, '')).to.not.match(/\d/);
    await expect(el).to.be.accessible();
  });

  it('is the same of programmes by their ids, with no plan among the columns', async () => {
    const ids = 'fjordby-hav-2025 fjordby-fjell-2025 nesbygd-kommune-plan';
    const el = await setup({ programmes: ids });
    expect(namesOf(el, 'columnheader').slice(1)).to.deep.equal([
      'Fjellistene i Fjordby Fjordby, temaside',
      'Fjordby Havparti Fjordby, program 2019–2023',
    ]);
    expect(cells(el, 'Ferge')).to.deep.equal(['–Dokumentet handler om noe annet', '✓Har løfter']);
  });

  it('as cards says in each whose it is', async () => {
    const el = await setup({ municipality: '9901' });
    el.style.inlineSize = '320px';
    expect(cells(el, 'Ferge')[1]).to.equal('HAV Fjordby Havparti program 2019–2023 ✓Har løfter');
    await expect(el).to.be.accessible();
  });

  it('speaks the language of the page', async () => {
    expect(cells(await setup({ municipality: '9901' }, undefined, 'en'), 'Ferries')[1]).to.equal('✓Has pledges');
    expect(cells(await setup({ municipality: '9901' }, undefined, 'nn'), 'Ferje')[1]).to.equal('✓Har lovnader');
  });
});

describe('<topic-compare>, beside the table', () => {
  it('tells the facts that documents state, and whose they are', async () => {
    const el = await setup({ topic: 'bad', municipality: '9901' });
    const facts = el.shadowRoot!.querySelector('[part=facts]')!;
    expect(namesOf(facts, 'heading')).to.deep.equal(['Fakta som programmene viser til']);
    expect(textOf(facts)).to.contain('Fjordby Havparti, program 2019–2023').and.contain('ikke etterprøvd');
    expect(allByRole(facts, 'listitem').map(textOf)).to.deep.equal(['Om lag 20 % av stranden er gjerdet inn']);
    expect(textOf(byRole(el, 'table'))).to.not.contain('gjerdet inn');
  });

  it('has no such place where nothing is to be said', async () => {
    const el = await setup({ topic: 'ferge', municipality: '9901' });
    expect(el.shadowRoot!.querySelector('[part=facts], [part=plan]')).to.be.null;
  });

  it('keeps what the programmes say besides until the reader asks, under the name of each', async () => {
    const el = await setup({ topic: 'bad', municipality: '9901' });
    byRole(el, 'button', 'Dette sier programmene ellers om temaet').click();
    const besides = () => el.shadowRoot!.querySelector('.besides');
    await eventually(() => besides());
    expect([...besides()!.querySelectorAll('h3')].map(textOf)).to.deep.equal([
      'Fjellistene i Fjordby',
      'Fjordby Havparti vil',
      'Skogpartiet Fjordby',
    ]);
    // A principle is no pledge, a fact is said elsewhere, and what is compared is said in the table.
    expect(allByRole(besides()!, 'listitem').map((it) => textOf(it).toLowerCase())).to.deep.equal([
      'prinsipp sjøen er felles punkt 2 · linje 4 i dokumentet',
    ]);
    expect(textOf(besides())).to.contain('Ikke mer om dette temaet i datasettet.');
    await expect(el).to.be.accessible();
  });
});

describe('<topic-compare>, relations', () => {
  it('says each of the five in words, with a sign of its own', async () => {
    const data = await fjordby();
    const bathing = data.issues.find(({ id }) => id === 'gratis-bad')!;
    const title = { nb: 'Svømming', en: 'Swimming' };
    data.issues.push(Object.assign(structuredClone(bathing), { id: 'lik', relation: 'similar', title }));
    const el = await setup({ topic: 'bad', municipality: '9901' }, data);
    const said = [...el.shadowRoot!.querySelectorAll('[part=relation]')];
    const words = said.map((it) => textOf(it).slice(1).trim()).sort();
    expect(words).to.deep.equal(['Bare ett program', 'Ligner', 'Samme', 'Ulik grad', 'Ulik retning'].sort());
    const signs = said.map((it) => it.querySelector('[aria-hidden=true]')!.textContent);
    expect(new Set(signs)).to.have.length(5);
    await expect(el).to.be.accessible();
  });
});

describe('<topic-compare>, notices', () => {
  it('says once what holds for several programmes', async () => {
    const data = await fjordby();
    const hav = programmeIn(data, 'fjordby-hav-2025');
    const { id, publisher, coverage, source, sections } = programmeIn(data, 'fjordby-skog-2025');
    Object.assign(programmeIn(data, 'fjordby-skog-2025'), { ...hav, id, publisher, coverage, source, sections });
    const el = await setup({ topic: 'bad', municipality: '9901' }, data);
    const said = textOf(el.shadowRoot!.querySelector('[part=notice]'));
    expect(said).to.contain('Fjordby Havparti, Skogpartiet Fjordby: Teksten er fem år gammel.');
    expect(said.split('som er over')).to.have.length(2);
  });
});

describe('<topic-compare>, figures', () => {
  it('stand side by side, where they say what they count', async () => {
    const data = await fjordby();
    const first = (id: string) => programmeIn(data, id).sections[0]!.entries.find(({ kind }) => kind === 'pledge')!;
    first('fjordby-hav-2025').figures = [
      { value: 1, unit: 'places', of: { nb: 'per 50 barn', en: 'per 50 children' }, bound: 'at-least' },
    ];
    first('fjordby-fjell-2025').figures = [{ value: 1, unit: 'places', of: { nb: 'per skole', en: 'per school' } }];
    const el = await setup({ topic: 'bad', municipality: '9901' }, data);
    const chips = [...el.shadowRoot!.querySelectorAll('td [part=figure]')].map(textOf);
    expect(chips).to.deep.equal(['1 per skole', 'minst 1 per 50 barn', 'innen 2027']);
  });
});

describe('<topic-compare deep-links>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  async function linkOf(el: HTMLElementTagNameMap['topic-compare']): Promise<string> {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    byRole(el, 'button', 'Kopier lenke til visningen').click();
    await eventually(() => copied.length > 0);
    await eventually(() => allByRole(el, 'status').some((it) => textOf(it) === 'Lenken er kopiert.'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    return copied[0]!;
  }

  it('brings back exactly the view that was copied', async () => {
    const attributes = { topic: 'ferge', municipality: '9901', controls: '', limit: '1', 'deep-links': '' };
    const one = await setup({ ...attributes, topic: 'bad', only: 'differing' });
    const box = one.shadowRoot!.querySelector('input')!;
    byRole(one, 'button', 'Vis alle 2 saker').click();
    await one.updateComplete;
    const opener = allByRole(byRole(one, 'table'), 'button')[2]!;
    const toggled = once(opener.closest('details')!, 'toggle');
    opener.click();
    await toggled;
    expect(namesOf(byRole(one, 'table'), 'listitem')).to.have.length(1);
    const link = await linkOf(one);
    expect(new URL(link).origin + new URL(link).pathname).to.equal(location.origin + location.pathname);
    expect(box.checked).to.be.true;

    history.replaceState(null, '', link);
    const other = await setup(attributes);
    await eventually(() => namesOf(byRole(other, 'table'), 'listitem').length === 1);
    expect(textOf(byRole(other, 'table'))).to.equal(textOf(byRole(one, 'table')));
    expect(namesOf(other, 'heading')[0]).to.equal('Bad og strand');
  });

  it('leaves another comparison, and one that did not ask for it, as they are', async () => {
    history.replaceState(null, '', '#topic-compare=9902&topic=ferge');
    const el = await setup({ topic: 'bad', municipality: '9901', 'deep-links': '' });
    expect(namesOf(el, 'heading')[0]).to.equal('Bad og strand');
    history.replaceState(null, '', '#topic-compare=9901&topic=ferge');
    const without = await setup({ topic: 'bad', municipality: '9901' });
    expect(namesOf(without, 'heading')[0]).to.equal('Bad og strand');
    expect(namesOf(without, 'button', /lenke/)).to.be.empty;
  });

  it('follows a link within the page', async () => {
    const el = await setup({ topic: 'bad', municipality: '9901', 'deep-links': '' });
    location.hash = '#topic-compare=9901&topic=ferge';
    await eventually(() => namesOf(el, 'heading')[0] === 'Ferge');
  });
});
