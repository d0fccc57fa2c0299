import { expect, fixtureSync, html } from '@open-wc/testing';
import { settled, type Tag } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, renamed, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { openRoots } from '../../../../test/support/open-roots.js';
import { allByRole, byRole, namesOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

openRoots();

type Attributes = Readonly<Record<string, string>>;

const HAV = { programme: 'fjordby-hav-2025' };
const SKOG = { programme: 'fjordby-skog-2025' };
const BATHING = { topic: 'bad', municipality: '9901' };

/** Fjordby with a second term of one party, and the same party in a second town of the same name. */
async function namesakes(): Promise<DatasetDraft> {
  const dataset = await fjordby();
  const old = renamed(programmeIn(dataset, 'fjordby-hav-2025'), 'fjordby-hav-2019');
  old.period = { from: 2015, to: 2019 };
  const there = renamed(programmeIn(dataset, 'fjordby-hav-2025'), 'fjordby-hav-sor');
  there.publisher.municipality = '9903';
  dataset.municipalities.push({ id: '9903', name: 'Fjordby', county: 'Sørland' });
  dataset.programmes.push(old, there);
  return dataset;
}

/** Puts elements on a page, one after the other, and waits for all of them, and for their names. */
async function setup(data: DatasetDraft, ...tags: readonly (readonly [Tag, Attributes])[]) {
  const elements = tags.map(([tag, attributes]): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
    return element;
  });
  const page = fixtureSync<HTMLElement>(html`<program-data lang="nb" .programData=${data}>${elements}</program-data>`);
  const named = (selector: string) => elements.flatMap((it) => labelsIn(it, selector));
  await Promise.all(elements.map(settled));
  for (const names of [() => named('section[aria-label]'), () => elements.flatMap((it) => namesOf(it, 'button'))])
    await eventually(() => repeated(names()).length === 0, 'names stand there twice');
  return { page, elements, named };
}

/** The names of parts that the helpers for roles do not know. */
function labelsIn({ shadowRoot }: HTMLElement, selector: string): readonly string[] {
  return [...shadowRoot!.querySelectorAll(selector)].map((it) => it.getAttribute('aria-label') ?? '');
}

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => name === '' || names.indexOf(name) !== at);

describe('what repeats in one element', () => {
  it('says its section, or what it is about, where its name alone stands there twice', async () => {
    const { elements } = await setup(await fjordby(), ['pledge-list', HAV]);
    expect(namesOf(elements[0]!, 'button')).to.deep.equal([
      'Strand for alle',
      'Kilde og mer (Sjøen er felles)',
      'Kilde og mer om punkt 1 (Strand for alle)',
      'Kilde og mer om punkt 2',
      'Kilde og mer (Om lag 20 % av stranden er gjerdet inn)',
      'Ferge',
      'Kilde og mer om punkt 1 (Ferge, Strand for alle)',
    ]);
  });

  it('says its programme in the list of a municipality', async () => {
    const { elements } = await setup(await namesakes(), ['pledge-list', { municipality: '9901', controls: '' }]);
    const names = namesOf(elements[0]!, 'button');
    expect(repeated(names)).to.be.empty;
    expect(names).to.include('Strand for alle (Fjordby Havparti (Kystland) (2019–2023))');
    expect(names).to.include(
      'Kilde og mer om punkt 1 (Ferge, Strand for alle, Fjordby Havparti (Kystland) (2015–2019))',
    );
    expect(repeated(namesOf(elements[0]!, 'heading').slice(0, 1))).to.be.empty;
  });

  it('keeps names of its own as it changes', async () => {
    const { elements } = await setup(await namesakes(), ['pledge-list', { municipality: '9901', limit: '2' }]);
    const [list] = elements as [HTMLElement];
    expect(repeated(namesOf(list, 'button'))).to.be.empty;
    byRole(list, 'button', /^Vis \d+ til/).click();
    await eventually(() => namesOf(list, 'button').length > 12 && repeated(namesOf(list, 'button')).length === 0);
  });
});

describe('what repeats on a page', () => {
  it('is seen by the runs of axe', async () => {
    const twice = html`<section aria-label="Løfter"></section>`;
    const page = fixtureSync<HTMLElement>(html`<div>${twice}${twice}</div>`);
    await expect(page).not.to.be.accessible();
    await expect(page).to.be.accessible({ ignoredRules: ['landmark-unique'] });
  });

  it('has a name of its own in two lists, their searches among them', async () => {
    const { page, elements, named } = await setup(
      await fjordby(),
      ['pledge-list', { ...HAV, controls: '' }],
      ['pledge-list', { ...SKOG, controls: '' }],
    );
    expect(repeated(named('section[aria-label]'))).to.be.empty;
    const searches = named('[role=search]');
    expect(repeated(searches)).to.be.empty;
    expect(searches[1]).to.equal('Søk (Skogpartiets program)');
    expect(named('input')).to.deep.equal(searches);
    expect(repeated(elements.flatMap((it) => namesOf(it, 'button')))).to.be.empty;
    await expect(page).to.be.accessible();
  });

  it('is numbered in two lists of the same', async () => {
    const { page, elements, named } = await setup(await fjordby(), ['pledge-list', HAV], ['pledge-list', HAV]);
    expect(named('section[aria-label]')).to.deep.equal([
      'Løfter fra Fjordby Havparti: Program for Fjordby',
      'Løfter fra Fjordby Havparti: Program for Fjordby (2)',
    ]);
    expect(repeated(elements.flatMap((it) => namesOf(it, 'button')))).to.be.empty;
    await expect(page).to.be.accessible();
  });

  it('has a name of its own in two comparisons, their frames and plans among them', async () => {
    const compare = { programmes: `${HAV.programme} nesbygd-kommune-plan`, view: 'table', limit: '1', controls: '' };
    const { page, elements, named } = await setup(
      await fjordby(),
      ['topic-compare', { ...BATHING, ...compare }],
      ['topic-compare', { ...BATHING, ...compare, only: 'differing' }],
      ['topic-compare', { ...BATHING, ...compare, topic: 'ferge' }],
    );
    const regions = named('section[aria-label], [role=region]');
    expect(regions.length).to.be.at.least(6);
    expect(repeated(regions)).to.be.empty;
    expect(repeated(elements.flatMap((it) => namesOf(it, 'button')))).to.be.empty;
    await expect(page).to.be.accessible();
  });

  it('has a name of its own in two polls, on two terms of one party', async () => {
    const { page, elements, named } = await setup(
      await namesakes(),
      ['agree-poll', { ...HAV, topic: 'bad' }],
      ['agree-poll', { programme: 'fjordby-hav-2019', topic: 'bad' }],
      ['agree-poll', { programme: 'fjordby-hav-2019', topic: 'bad' }],
    );
    expect(named('section[aria-label]').slice(0, 2)).to.deep.equal([
      'Si din mening: Er du enig med Fjordby Havparti (Kystland) (2019–2023) om bad og strand?',
      'Si din mening: Er du enig med Fjordby Havparti (Kystland) (2015–2019) om bad og strand?',
    ]);
    expect(repeated(named('section[aria-label]'))).to.be.empty;
    expect(repeated(elements.flatMap((it) => namesOf(it, 'button')))).to.be.empty;
    await expect(page).to.be.accessible();
  });

  it('says the county of two towns of one name, though each stands alone', async () => {
    const { named } = await setup(
      await namesakes(),
      ['pledge-list', { municipality: '9901' }],
      ['pledge-list', { municipality: '9903' }],
      ['topic-compare', { topic: 'bad', programmes: 'fjordby-hav-2025 fjordby-hav-sor' }],
    );
    expect(named('section[aria-label]')).to.deep.equal([
      'Løfter i Fjordby (Kystland)',
      'Løfter i Fjordby (Sørland)',
      'Sammenligning: Bad og strand, Fjordby (Kystland), Fjordby (Sørland)',
    ]);
  });

  it('does not reckon with an element that changes as it goes', async () => {
    const { elements, named } = await setup(await fjordby(), ['pledge-list', HAV], ['pledge-list', HAV]);
    const [first, second] = elements as [HTMLElement, HTMLElement];
    const name = named('section[aria-label]')[0];
    first.setAttribute('heading-level', '3');
    first.remove();
    await eventually(() => labelsIn(second, 'section[aria-label]')[0] === name);
  });

  it('gets its own name back when the other is gone', async () => {
    const { elements, named } = await setup(await fjordby(), ['pledge-list', HAV], ['pledge-list', HAV]);
    const [first, second] = elements as [HTMLElement, HTMLElement];
    const name = named('section[aria-label]')[0];
    first.remove();
    await eventually(() => labelsIn(second, 'section[aria-label]')[0] === name);
    expect(allByRole(second, 'button', 'Strand for alle')).to.have.length(1);
    expect(byRole(second, 'button', 'Strand for alle').hasAttribute('aria-label')).to.be.false;
  });
});
