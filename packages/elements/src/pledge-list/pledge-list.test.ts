import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { fjordby, programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { once } from '../../../../test/support/once.js';
import { allByRole, byRole, focusedName, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './pledge-list.js';

const HAV = 'fjordby-hav-2025';
const PLAN = 'nesbygd-kommune-plan';

type Attributes = Readonly<Record<string, string>>;

/** A list on a page in bokmål, and what a reader perceives of it. */
async function setup(attributes: Attributes = {}, change: (data: DatasetDraft) => void = () => undefined) {
  const data = await fjordby();
  change(data);
  const el = await settled(embed('pledge-list', { programme: HAV, ...attributes }, { data }));
  const part = (name: string) =>
    [...el.shadowRoot!.querySelectorAll(`[part~=${name}]`)].filter((it) => it.checkVisibility()).map(textOf);
  return {
    el,
    part,
    text: () => textOf(byRole(el, 'region')),
    headings: () => allByRole(el, 'heading').map((it) => `${it.tagName.toLowerCase()} ${textOf(it)}`),
    /** Chooses a topic as a reader does, and waits until it is there. */
    choose: async (label: RegExp): Promise<void> => {
      const status = () => textOf(byRole(el, 'status'));
      const before = status();
      const select = byRole(el, 'combobox') as HTMLSelectElement;
      select.value = [...select.options].find((it) => label.test(it.label))!.value;
      const isTaken = select.dispatchEvent(new Event('change', { bubbles: true }));
      await el.updateComplete;
      if (isTaken && select.value && !before) await eventually(() => status() !== before);
    },
    chosen: () => (byRole(el, 'combobox') as HTMLSelectElement).selectedOptions[0]!.label,
  };
}

/** What comes with a part that loads later. */
function appeared(el: HTMLElement, selector: string): Promise<void> {
  return eventually(() => el.shadowRoot!.querySelector(selector), selector);
}

/** The name of what has the focus in a list, or of its label. */
function focusedIn(el: HTMLElement): string {
  const focused = el.shadowRoot!.activeElement as HTMLElement | null;
  const [label] = (focused as HTMLInputElement | null)?.labels ?? [];
  const words = [...(label?.childNodes ?? [])].filter((it) => it instanceof Text).map((it) => it.data.trim());
  return words.join('') || focusedName();
}

/** Everything that the Tab key leads to in a list, from the first to the last. */
async function tabThrough(el: HTMLElement): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    await sendKeys({ press: 'Tab' });
    if (!el.shadowRoot!.activeElement) return names;
    names.push(focusedIn(el));
  }
}

/** Presses Tab until this has the focus. */
async function tabTo(el: HTMLElement, name: string): Promise<void> {
  for (let pressed = 0; pressed < 20; pressed++) {
    await sendKeys({ press: 'Tab' });
    if (focusedIn(el) === name) return;
  }
  throw new Error(`Tab does not lead to «${name}»`);
}

describe('<pledge-list>', () => {
  describe('shows', () => {
    it('what the programme says, section by section, in its order', async () => {
      const { headings, part } = await setup();
      expect(headings()).to.deep.equal(['h2 Program for Fjordby', 'h3 Strand for alle', 'h4 Ferge']);
      expect(part('statement')).to.deep.equal([
        'Sjøen er felles',
        'åpne to nye badeplasser',
        'la badeplassene være gratis',
        'Om lag 20 % av stranden er gjerdet inn',
        'innføre gratis ferge for barn',
      ]);
      expect(part('summary')).to.deep.equal(['Partiet mener at sjøen er for alle.']);
    });

    it('whose pledges they are, whose words, how many, and from when the data is', async () => {
      const { el, text, part } = await setup();
      expect(nameOf(byRole(el, 'region'))).to.equal('Løfter fra Fjordby Havparti: Program for Fjordby');
      expect(text()).to.contain('Fjordby Havparti · Fjordby');
      expect(text()).to.contain('Fjordby Havparti vil');
      expect(text()).to.contain('3 løfter, gjengitt med våre ord');
      expect(part('source')).to.deep.equal(['Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti']);
      expect(text()).to.contain('Programdata 2026.9 · 22. november 2026');
    });

    it('first what a reader must know: the editor’s notices, and that the term is over', async () => {
      const { part } = await setup();
      const over = 'Programmet gjaldt for perioden 2019–2023, som er over.';
      expect(part('notice')).to.deep.equal(['Teksten er fem år gammel.', over]);
    });

    it('no such notice while the term lasts, and another where none is stated', async () => {
      const lasts = await setup({}, (data) => (programmeIn(data, HAV).period = { from: 2025, to: 2299 }));
      expect(lasts.part('notice')).to.deep.equal(['Teksten er fem år gammel.']);
      const timeless = await setup({}, (data) => (programmeIn(data, HAV).period = null));
      const none = 'Dokumentet oppgir ikke hvilken periode det gjelder for.';
      expect(timeless.part('notice')).to.deep.equal(['Teksten er fem år gammel.', none]);
      expect(timeless.part('source')).to.deep.equal(['Kilde: «Program for Fjordby», program fra Fjordby Havparti']);
    });

    it('that it has only an extract', async () => {
      const { part } = await setup({ programme: 'fjordby-skog-2025' });
      expect(part('source')[0]).to.contain('program 2023–2027 (utdrag)');
    });

    it('the numbers that the document prints', async () => {
      const { el, text } = await setup();
      const numbers = allByRole(el, 'listitem').map((it) => it.getAttribute('value'));
      expect(numbers).to.deep.equal([null, '1', '2', null, '1']);
      expect(text()).to.contain('Prinsipp 2');
    });

    it('facts and principles apart from pledges, and the editor’s note with them', async () => {
      const { el } = await setup();
      const pledges = [...el.shadowRoot!.querySelectorAll('ol')].map(textOf).join(' ');
      expect(pledges).to.contain('åpne to nye badeplasser').and.not.contain('Sjøen er felles');
      expect(pledges).to.not.contain('gjerdet inn');
      const [fact] = allByRole(el, 'listitem', /gjerdet inn/);
      expect(textOf(fact)).to.contain('Redaksjonens merknad: Kilden nevner en annen kommune.');
    });

    it('shares, amounts and deadlines, with how sure they are', async () => {
      const figures = [
        { value: 30, unit: 'percent', bound: 'at-least' },
        { value: 5, unit: 'percent', bound: 'at-most' },
        { value: 12.5, unit: 'percent', bound: 'more-than' },
        { value: 5_000_000, unit: 'NOK', approximate: true },
        { value: 2, unit: 'bathing places' },
      ];
      const { part } = await setup({}, (data) => (programmeIn(data, HAV).sections[0]!.entries[1]!.figures = figures));
      const said = ['minst 30 %', 'høyst 5 %', 'over 12,5 %', 'om lag 5 000 000 kr', 'innen 2027', 'om lag 20 %'];
      expect(part('figure')).to.deep.equal(said);
    });

    it('a municipality’s plan in words of its own, and never as pledges', async () => {
      const { el, text, part } = await setup({ programme: PLAN });
      expect(part('statement')).to.have.length(4);
      for (const words of [
        'Sammenlignet med landet',
        'Områder det gjelder',
        'Mulige veier',
        'Spørsmål dokumentet stiller',
      ]) {
        expect(text()).to.contain(words);
      }
      expect(text()).to.contain('4 punkter');
      expect(nameOf(byRole(el, 'region')) + text()).to.not.match(/løfte|kommune vil/i);
    });

    it('the title once, where the only section repeats it', async () => {
      const { headings } = await setup({ programme: 'fjordby-fjell-2025' });
      expect(headings()).to.deep.equal(['h2 Bading og tur']);
    });
  });

  describe('takes', () => {
    it('`topic`: nothing but what the programme says on it', async () => {
      const { el, part, text } = await setup({ topic: 'ferge' });
      expect(part('statement')).to.deep.equal(['innføre gratis ferge for barn']);
      expect(text()).to.contain('Viser 1 av 3 løfter,');
      await reloaded(el, () => (el.topic = ''));
      expect(part('statement')).to.have.length(5);
    });

    it('`topic`: a sentence about it when the programme says nothing on it', async () => {
      const { part } = await setup({ topic: 'tomt' });
      expect(part('empty')).to.deep.equal(['Tomt tema: Ikke funnet i programmet']);
      expect(part('statement')).to.be.empty;
    });

    it('`source-href`: another address for the original, if it is a web address', async () => {
      const link = async (attributes: Attributes) =>
        (byRole((await setup(attributes)).el, 'link', 'Les originalen') as HTMLAnchorElement).href;
      expect(await link({})).to.equal('https://example.org/hav');
      expect(await link({ 'source-href': 'https://example.org/program' })).to.equal('https://example.org/program');
      for (const href of [
        'javascript:alert(1)',
        ' javascript:alert(1)',
        'data:text/html,x',
        '/program',
        'JAVASCRIPT://x',
      ]) {
        expect(await link({ 'source-href': href }), href).to.equal('https://example.org/hav');
      }
      const { el } = await setup({ programme: PLAN, 'source-href': 'javascript:alert(1)' });
      expect(namesOf(el, 'link')).to.be.empty;
    });

    it('`controls`: a choice of the topics that the programme has pledges on', async () => {
      const { el } = await setup({ controls: '' });
      const select = byRole(el, 'combobox') as HTMLSelectElement;
      expect(textOf(select.labels[0])).to.match(/^Tema/);
      expect([...select.options].map(({ label }) => label)).to.deep.equal([
        'Alle temaer',
        'Bad og strand (3)',
        'Ferge (1)',
      ]);
      expect(namesOf((await setup()).el, 'combobox'), 'only where the page wants it').to.be.empty;
      const single = await setup({ controls: '', programme: 'fjordby-fjell-2025' });
      expect(namesOf(single.el, 'combobox'), 'one topic is no choice').to.be.empty;
    });
  });

  describe('lets a reader', () => {
    it('choose a topic, and says how much is shown', async () => {
      const { el, choose, part } = await setup({ controls: '' });
      expect(textOf(byRole(el, 'status')), 'nothing to say yet').to.equal('');
      const event = once(el, 'pledge-list-filter');
      await choose(/Ferge/);
      expect((await event).topic).to.equal('ferge');
      await el.updateComplete;
      expect(part('statement')).to.deep.equal(['innføre gratis ferge for barn']);
      expect(textOf(byRole(el, 'status'))).to.equal('Viser 1 av 3 løfter');
      await expect(el).to.be.accessible();
      await choose(/Alle/);
      await el.updateComplete;
      expect(part('statement')).to.have.length(5);
    });

    it('do so only if the page does not object', async () => {
      const { el, choose, chosen, part } = await setup({ controls: '' });
      el.addEventListener('pledge-list-filter', (event) => event.preventDefault());
      await choose(/Ferge/);
      await el.updateComplete;
      expect(chosen()).to.equal('Alle temaer');
      expect(part('statement')).to.have.length(5);
    });

    it('begin anew with another programme', async () => {
      const { el, choose, part } = await setup({ controls: '' });
      await choose(/Ferge/);
      await reloaded(el, () => (el.programme = 'fjordby-fjell-2025'));
      expect(part('statement')).to.deep.equal(['vurdere en ny badeplass', 'ta betalt for parkering ved stranden']);
      await reloaded(el, () => (el.programme = HAV));
      expect(part('statement')).to.have.length(5);
    });

    it('reach everything with the keyboard alone, in the order of the screen', async () => {
      const { el } = await setup({ controls: '', 'deep-links': '' });
      await eventually(() => namesOf(el, 'button').includes('Kilde og mer (Sjøen er felles)'));
      expect(await tabThrough(el)).to.deep.equal([
        'Les originalen',
        'Søk',
        'Tema',
        'Flere valg',
        'Strand for alle',
        'Kilde og mer (Sjøen er felles)',
        'Kilde og mer om punkt 1 (Strand for alle)',
        'Kilde og mer om punkt 2',
        'Kilde og mer (Om lag 20 % av stranden er gjerdet inn)',
        'Ferge',
        'Kilde og mer om punkt 1 (Ferge, Strand for alle)',
      ]);
    });

    it('choose with the keyboard alone', async () => {
      const { el, part } = await setup({ controls: '' });
      await tabTo(el, 'Tema');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await el.updateComplete;
      expect(part('statement')).to.deep.equal(['innføre gratis ferge for barn']);
      expect(focusedIn(el)).to.equal('Tema');
    });

    it('search with the keyboard alone, and end it with Escape', async () => {
      const { el, part } = await setup({ controls: '' });
      await tabTo(el, 'Søk');
      await sendKeys({ type: 'badeplass' });
      await appeared(el, 'mark');
      for (const statement of part('statement')) expect(statement).to.contain('badeplass');
      expect(focusedIn(el), 'nothing takes the focus from who types').to.equal('Søk');
      await sendKeys({ press: 'Escape' });
      await el.updateComplete;
      expect(part('statement')).to.have.length(5);
    });

    it('close and open a section with the keyboard alone', async () => {
      const { el, part } = await setup();
      const toggle = byRole(el, 'button', 'Ferge');
      await tabTo(el, 'Ferge');
      await sendKeys({ press: 'Enter' });
      await eventually(() => toggle.ariaExpanded === 'false');
      expect(part('statement')).to.have.length(4);
      await sendKeys({ press: 'Space' });
      await eventually(() => toggle.ariaExpanded === 'true');
      expect(part('statement')).to.have.length(5);
      expect(focusedName()).to.equal('Ferge');
    });

    it('open what there is on one pledge with the keyboard alone, go on into it, and close it', async () => {
      const { el, part } = await setup({ 'deep-links': '' });
      await tabTo(el, 'Kilde og mer om punkt 2');
      await sendKeys({ press: 'Enter' });
      await appeared(el, '.panel dl');
      await expect(el).to.be.accessible();
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Kopier med kilde');
      await tabTo(el, 'Lenke hit');
      const button = byRole(el, 'button', 'Kilde og mer om punkt 2');
      button.focus();
      await sendKeys({ press: 'Space' });
      await eventually(() => button.ariaExpanded === 'false');
      expect(part('panel')).to.be.empty;
    });

    it('hear of it alone: what the page sets fires no event', async () => {
      const { el } = await setup({ controls: '' });
      const fired: string[] = [];
      el.addEventListener('pledge-list-filter', ({ type }) => fired.push(type));
      await reloaded(el, () => (el.topic = 'ferge'));
      expect(fired).to.be.empty;
    });
  });
});
