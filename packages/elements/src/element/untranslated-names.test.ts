/** A browser that translates a page must leave the names of parties as they are: Venstre is not “Left”. */
import { expect } from '@open-wc/testing';
import { embed, settled, type Tag } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, renamed, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

const HAV = 'fjordby-hav-2025';

/** Names and codes of Fjordby that a translation would harm, and the one that the page sets. */
const NAMES =
  /Fjordby Havparti|Havpartiet|Fjellistene|Skogpartiet|Nesbygd kommune|Budstikka|(?<!\p{L})(?:HAV|FJ|SK)(?!\p{L})/u;

/** The texts that have such a name and that a browser would translate. */
function translatedNames({ shadowRoot }: Element): readonly string[] {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const isMarked = parentElement?.closest('[translate]')?.getAttribute('translate') === 'no';
    if (parentElement?.localName !== 'style' && NAMES.test(data) && !isMarked) texts.push(data.trim());
  }
  return texts;
}

/** An element with everything that has names, once it is there. */
async function setup<T extends Tag>(tag: T, attributes: Readonly<Record<string, string>>, data?: DatasetDraft) {
  const el = await settled(embed(tag, { sender: 'Budstikka', ...attributes }, { data: data ?? (await fjordby()) }));
  expect(textOf(el.shadowRoot!.querySelector('.base'))).to.match(NAMES);
  return el;
}

describe('names and codes are left untranslated', () => {
  it('in a list, its head and foot, and the details of an entry', async () => {
    const el = await setup('pledge-list', { programme: HAV });
    allByRole(el, 'button', /^Kilde og mer/)[0]!.click();
    await eventually(() => el.shadowRoot!.querySelector('[part=panel]') !== null);
    expect(translatedNames(el)).to.be.empty;
  });

  it('in the list of a municipality, its contents, and the hits of a search', async () => {
    const data = await fjordby();
    // Contents come with four sections.
    data.programmes.push(renamed(programmeIn(data, HAV), 'fjordby-hav-2019'));
    const el = await setup('pledge-list', { municipality: '9901', controls: '' }, data);
    byRole(el, 'button', 'Innhold').click();
    await eventually(() => el.shadowRoot!.querySelector('[part=contents]') !== null);
    expect(textOf(el.shadowRoot!.querySelector('[part=contents]'))).to.match(NAMES);
    expect(translatedNames(el)).to.be.empty;
    const field = el.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'badeplass';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => el.shadowRoot!.querySelector('.found') !== null);
    expect(textOf(el.shadowRoot!.querySelector('.found'))).to.match(NAMES);
    expect(translatedNames(el)).to.be.empty;
  });

  it('in a comparison, its controls, its notices, and what stands beside and beyond its table', async () => {
    const el = await setup('topic-compare', {
      topic: 'bad',
      programmes: `${HAV} fjordby-fjell-2025 fjordby-skog-2025 nesbygd-kommune-plan`,
      controls: '',
    });
    await eventually(() => el.shadowRoot!.querySelector('fieldset') !== null);
    byRole(el, 'button', /^Dette sier programmene ellers/).click();
    await eventually(() => el.shadowRoot!.querySelector('.besides') !== null);
    expect(textOf(el.shadowRoot!.querySelector('[part=facts]'))).to.match(NAMES);
    expect(textOf(el.shadowRoot!.querySelector('[part=plan]'))).to.match(NAMES);
    expect(translatedNames(el)).to.be.empty;
  });

  it('in the title, the headings and the status of a search', async () => {
    const data = JSON.parse(
      JSON.stringify(await fjordby())
        .replace('"Program for Fjordby"', '"Program for Havpartiet i Fjordby"')
        .replace('"Strand for alle"', '"Derfor Havpartiet"'),
    ) as DatasetDraft;
    const list = await setup('pledge-list', { programme: HAV }, data);
    expect(namesOf(list, 'heading')).to.include('Program for Havpartiet i Fjordby');
    expect(translatedNames(list)).to.be.empty;
    allByRole(list, 'button', /^Kilde og mer/)[0]!.click();
    await eventually(() => list.shadowRoot!.querySelector('[part=panel]') !== null);
    expect(translatedNames(list)).to.be.empty;
    const el = await setup('pledge-list', { municipality: '9901', controls: '' }, data);
    const field = el.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'romfart';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const status = () => textOf(el.shadowRoot!.querySelector('.controls [role=status]'));
    await eventually(() => status().includes('Ikke funnet'));
    expect(status()).to.match(NAMES);
    expect(translatedNames(el)).to.be.empty;
    const comparison = await setup('topic-compare', { topic: 'bad', municipality: '9901' }, data);
    expect(textOf(comparison.shadowRoot!.querySelector('.note'))).to.match(/^Havpartiet vil/);
    expect(translatedNames(comparison)).to.be.empty;
  });

  it('in what a link leaves out of a comparison', async () => {
    const before = location.href;
    history.replaceState(null, '', `#topic-compare=9901&topic=bad&hidden=${HAV}`);
    const el = await setup('topic-compare', { topic: 'bad', municipality: '9901', 'deep-links': '' });
    history.replaceState(null, '', before);
    expect(textOf(el.shadowRoot!.querySelector('[part=notice]'))).to.contain('Ikke med: Fjordby Havparti.');
    expect(translatedNames(el)).to.be.empty;
  });

  it('in a comparison of many, which has no marks in its cells, and in an overview', async () => {
    const data = await fjordby();
    for (const year of [2015, 2011]) data.programmes.push(renamed(programmeIn(data, HAV), `fjordby-hav-${year}`));
    expect(translatedNames(await setup('topic-compare', { topic: 'bad', municipality: '9901' }, data))).to.be.empty;
    const overview = await setup('topic-compare', { municipality: '9901' }, data);
    expect(translatedNames(overview)).to.be.empty;
  });

  it('in a poll, its pledges, each reply, and its refusal of a plan', async () => {
    for (const answer of ['Enig', 'Delvis enig', 'Uenig', 'Vet ikke']) {
      const el = await setup('agree-poll', { programme: HAV });
      byRole(el, 'button', new RegExp(`^${answer}`)).click();
      await eventually(() => el.shadowRoot!.querySelector('.onwards'));
      expect(textOf(el.shadowRoot!.querySelector('.onwards'))).to.match(NAMES);
      expect(translatedNames(el)).to.be.empty;
    }
    const blind = await setup('agree-poll', { municipality: '9901', topic: 'bad', names: 'before' });
    await eventually(() => blind.shadowRoot!.querySelector('[part=who]'));
    expect(textOf(blind.shadowRoot!.querySelector('[part=who]'))).to.match(NAMES);
    expect(translatedNames(blind)).to.be.empty;
    expect(translatedNames(await setup('agree-poll', { programme: 'nesbygd-kommune-plan' }))).to.be.empty;
  });

  it('while the sentences around them are translated', async () => {
    const el = await setup('agree-poll', { programme: HAV });
    const heading = byRole(el, 'heading');
    expect(heading.closest('[translate]')).to.equal(null);
    expect(heading.querySelector('[translate=no]')?.textContent).to.equal('Fjordby Havparti');
  });
});
