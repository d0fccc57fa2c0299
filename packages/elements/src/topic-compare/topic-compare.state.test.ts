import { expect } from '@open-wc/testing';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import { translate, TRANSLATED } from '../../../../test/support/translate.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const CONTROLS = { topic: 'bad', municipality: '9901', controls: '' };

type Compare = HTMLElementTagNameMap['topic-compare'];

async function setup(attributes: Readonly<Record<string, string>> = CONTROLS): Promise<Compare> {
  return settled(embed('topic-compare', attributes, { data: await fjordby() }));
}

/** Takes an option of the list of topics, which is the first, or of the list of filters. */
function choose(el: Compare, name: 'Tema' | 'Vis', value: string): void {
  const list = el.shadowRoot!.querySelectorAll('select')[name === 'Tema' ? 0 : 1]!;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const box = (el: Compare, name: string) =>
  [...el.shadowRoot!.querySelectorAll('label')].find((it) => textOf(it) === name)!.querySelector('input')!;

const issues = (el: Compare) =>
  namesOf(el, 'rowheader').map((it) => it.split(/ (?:Påstand|Ulik|Samme|Ligner|Bare)/)[0]);

/** The titles of the points that are open. */
const points = (el: Compare) => namesOf(byRole(el, 'table'), 'listitem');

describe('<topic-compare>, what the reader chose', () => {
  const settings: Readonly<Record<string, (el: Compare) => unknown>> = {
    view: (el) => (el.view = 'table'),
    limit: (el) => (el.limit = 5),
    'deep-links': (el) => (el.deepLinks = true),
    'heading-level': (el) => (el.headingLevel = 3),
  };
  for (const [name, set] of Object.entries(settings)) {
    it(`outlives that the page sets \`${name}\`, and nothing is loaded again`, async () => {
      const el = await setup();
      choose(el, 'Vis', 'differing');
      box(el, 'Skogpartiet Fjordby').click();
      await el.updateComplete;
      allByRole(byRole(el, 'table'), 'button')[0]!.click();
      await eventually(() => points(el).length === 1);
      const before = issues(el);
      const fired: string[] = [];
      for (const type of ['load', 'error'] as const) el.addEventListener(type, () => fired.push(type));
      set(el);
      await el.updateComplete;
      expect(issues(el)).to.deep.equal(before);
      expect(points(el)).to.have.length(1);
      expect(box(el, 'Skogpartiet Fjordby').checked).to.be.false;
      expect(el.matches(':state(ready)')).to.be.true;
      expect(fired).to.be.empty;
    });
  }

  it('holds until the page asks for something else', async () => {
    const el = await setup();
    box(el, 'Skogpartiet Fjordby').click();
    choose(el, 'Vis', 'single');
    await el.updateComplete;
    el.only = 'shared';
    await el.updateComplete;
    expect(issues(el)).to.deep.equal(['Gratis bading']);
    expect(box(el, 'Skogpartiet Fjordby').checked).to.be.true;
  });

  it('stands on the page’s own issues only on the page’s own topic', async () => {
    const el = await setup({ ...CONTROLS, issues: 'parkering badeplasser' });
    expect(issues(el)).to.deep.equal(['Betaling for parkering', 'Nye badeplasser']);
    await reloaded(el, () => choose(el, 'Tema', 'ferge'));
    expect(issues(el)).to.deep.equal(['Gratis ferge for barn']);
    await reloaded(el, () => choose(el, 'Tema', 'bad'));
    expect(issues(el)).to.deep.equal(['Betaling for parkering', 'Nye badeplasser']);
  });

  it('is not asked to be loaded again for other issues, nor for a slip of the pen that is mended', async () => {
    const el = await setup();
    const first = el.shadowRoot!.querySelector('.title');
    el.issues = 'parkering';
    await el.updateComplete;
    expect(issues(el)).to.deep.equal(['Betaling for parkering']);
    expect(el.shadowRoot!.querySelector('.title')).to.equal(first);
    const error = (await reloaded(el, () => (el.issues = 'parkering badeland'))) as ErrorEvent;
    expect((error.error as Error).message).to.equal('unknown-issue: badeland');
    await reloaded(el, () => (el.issues = 'badeplasser'));
    expect(issues(el)).to.deep.equal(['Nye badeplasser']);
  });

  it('is what stands in the cells that something else than a click opens', async () => {
    const el = await setup();
    const cell = el.shadowRoot!.querySelector<HTMLDetailsElement>('td details')!;
    cell.open = true;
    await eventually(() => points(el).length === 1);
    cell.open = false;
    await eventually(() => points(el).length === 0);
  });
});

describe('<topic-compare> on a page that the browser translates', () => {
  it('shows no old words under a new topic', async () => {
    const el = await setup();
    translate(el);
    expect(namesOf(el, 'heading')[0]).to.equal(TRANSLATED);
    await reloaded(el, () => choose(el, 'Tema', 'ferge'));
    expect(namesOf(el, 'heading')[0]).to.equal('Ferge');
    expect(issues(el)).to.deep.equal(['Gratis ferge for barn']);
    expect(namesOf(el, 'columnheader').join()).to.not.contain(TRANSLATED);
    expect(allByRole(el, 'cell').map(textOf).join()).to.not.contain(TRANSLATED);
    expect(allByRole(el, 'status').map(textOf)).to.include('Ferge: viser 1 av 1 sak.');
  });

  it('shows no old words after another filter', async () => {
    const el = await setup({ ...CONTROLS, limit: '1' });
    const showAll = () => textOf(el.shadowRoot!.querySelector('[part=more]'));
    choose(el, 'Vis', 'differing');
    await el.updateComplete;
    expect(issues(el)).to.deep.equal(['Nye badeplasser']);
    expect(showAll()).to.equal('Vis alle 2 saker');
    translate(el);
    choose(el, 'Vis', '');
    await el.updateComplete;
    expect(showAll()).to.equal('Vis alle 4 saker');
  });

  it('shows no old counts after another filter', async () => {
    const el = await setup(CONTROLS);
    const counts = () => [...el.shadowRoot!.querySelectorAll('[role=status], .meta.empty')].map(textOf);
    choose(el, 'Vis', 'shared');
    await el.updateComplete;
    expect(counts()).to.include.members(['Bad og strand: viser 1 av 4 saker.', 'Viser 1 av 4 saker.']);
    translate(el);
    choose(el, 'Vis', 'differing');
    await el.updateComplete;
    expect(counts()).to.include.members(['Bad og strand: viser 2 av 4 saker.', 'Viser 2 av 4 saker.']);
  });

  it('says how the programmes that are left stand to each other', async () => {
    const el = await setup();
    translate(el);
    for (const input of [...el.shadowRoot!.querySelectorAll('input')].slice(1)) {
      input.click();
      await el.updateComplete;
    }
    const relations = [...el.shadowRoot!.querySelectorAll('[part=relation]')].map(textOf);
    // What one programme alone raised before stands as it was translated.
    expect(relations.filter((it) => !it.includes(TRANSLATED))).to.deep.equal([
      '1 Bare ett av de viste programmene',
      '1 Bare ett av de viste programmene',
    ]);
    expect(textOf(el.shadowRoot!.querySelector('[part=notice]'))).to.contain('Bare ett program vises');
  });
});
