import { expect, fixtureSync, html } from '@open-wc/testing';
import type { LitElement, PropertyDeclaration } from 'lit';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole } from '../../../../test/support/screen.js';
import { AgreePollElement } from '../agree-poll/agree-poll.js';
import type { AgreePollAnswerEvent } from '../agree-poll/agree-poll.events.js';
import { PledgeListElement } from '../pledge-list/pledge-list.js';
import { ProgramDataElement } from '../program-data/program-data.js';
import { TopicCompareElement } from '../topic-compare/topic-compare.js';

/** Every property of an element that is a boolean, with its attribute. */
function booleansOf(element: typeof LitElement): readonly (readonly [property: string, attribute: string])[] {
  return Object.entries(element.properties as Readonly<Record<string, PropertyDeclaration>>)
    .filter(([property]) => typeof Reflect.get(new element(), property) === 'boolean')
    .filter(([, { state }]) => !state)
    .map(([property, { attribute }]) => [property, typeof attribute === 'string' ? attribute : property]);
}

for (const element of [PledgeListElement, TopicCompareElement, AgreePollElement, ProgramDataElement]) {
  for (const [property, attribute] of booleansOf(element)) {
    it(`<${new element().localName} ${attribute}> is false without it, and where it says so`, () => {
      const el = new element();
      const valueOf = (value: string | null): unknown => {
        if (value === null) el.removeAttribute(attribute);
        else el.setAttribute(attribute, value);
        return Reflect.get(el, property);
      };
      for (const value of ['', 'true', attribute]) expect(valueOf(value), value).to.be.true;
      for (const value of ['false', 'False', null]) expect(valueOf(value), String(value)).to.be.false;
    });
  }
}

it('every boolean attribute is among them', () => {
  const all = [PledgeListElement, TopicCompareElement, AgreePollElement].map((it) =>
    booleansOf(it).map(([, it]) => it),
  );
  expect(all).to.deep.equal([
    ['compact', 'controls', 'collapsed', 'deep-links', 'json-ld'],
    ['controls', 'deep-links'],
    ['expose-choice'],
  ]);
});

describe('the text of an attribute, set as the property of that name', () => {
  it('is read as the attribute would be', async () => {
    const list = fixtureSync<PledgeListElement>(html`<pledge-list></pledge-list>`);
    const texts: Readonly<Record<string, string>> = { controls: 'false', compact: '', limit: '3', headingLevel: '4' };
    for (const [name, text] of Object.entries(texts)) Reflect.set(list, name, text);
    await list.updateComplete;
    expect([list.controls, list.compact, list.limit, list.headingLevel]).to.deep.equal([false, true, 3, 4]);
  });
});

describe('an attribute that says false', () => {
  it('tells no choice: <agree-poll expose-choice="false">', async () => {
    const attributes = { programme: 'fjordby-hav-2025', topic: 'bad', 'expose-choice': 'false' };
    const el = await settled(embed('agree-poll', attributes, { data: await fjordby() }));
    let answer: AgreePollAnswerEvent | undefined;
    el.addEventListener('agree-poll-answer', (event) => (answer = event));
    byRole(el, 'button', 'Enig').click();
    expect(answer?.choice).to.be.undefined;
    expect(answer?.topic).to.equal('bad');
  });

  it('leaves nothing out: <pledge-list compact="false">', async () => {
    const summaries = async (compact?: string): Promise<number> => {
      const attributes = { programme: 'fjordby-hav-2025', ...(compact === undefined ? {} : { compact }) };
      const el = await settled(embed('pledge-list', attributes, { data: await fjordby() }));
      return [...el.shadowRoot!.querySelectorAll('.summary, .details')].filter((it) => it.checkVisibility()).length;
    };
    expect(await summaries('false')).to.equal(await summaries());
    expect(await summaries('')).to.be.below(await summaries());
  });

  it('gives no controls: <pledge-list controls="false">', async () => {
    const el = await settled(
      embed('pledge-list', { programme: 'fjordby-hav-2025', controls: 'false' }, { data: await fjordby() }),
    );
    expect(allByRole(el, 'combobox')).to.be.empty;
  });
});

describe('what a framework sets as a property before the element is defined', () => {
  it('is kept', async () => {
    // A document without a window upgrades nothing.
    const page = document.implementation.createHTMLDocument();
    const list = page.createElement('pledge-list');
    const poll = page.createElement('agree-poll');
    Object.assign(list, { programme: 'fjordby-hav-2025', headingLevel: 4, controls: true, compact: true });
    Object.assign(poll, { programme: 'fjordby-hav-2025', topic: 'bad', headingLevel: 5, exposeChoice: true });
    fixtureSync(html`<program-data .programData=${await fjordby()}>${list}${poll}</program-data>`);
    await settled(list);
    await settled(poll);
    let choice: string | undefined;
    poll.addEventListener('agree-poll-answer', (event) => (choice = event.choice));
    byRole(poll, 'button', 'Enig').click();
    expect(byRole(list, 'heading', 'Program for Fjordby').localName).to.equal('h4');
    expect(allByRole(list, 'combobox')).to.not.be.empty;
    expect(list.getAttribute('compact')).to.equal('');
    expect(allByRole(poll, 'heading')[0]!.localName).to.equal('h5');
    expect(choice).to.equal('agree');
  });
});
