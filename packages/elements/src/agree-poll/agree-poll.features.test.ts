/** Features that do not come: the question stays, the reader is told, and whoever acts again tries again. */
import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, news, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import { useFeatureLoader } from '../element/load-feature.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const FAILED = 'Dette lot seg ikke hente akkurat nå. Prøv igjen.';
const ANSWERS = ['Enig', 'Delvis enig', 'Uenig', 'Vet ikke'];
const EVERYTHING = {
  programme: 'fjordby-hav-2025',
  storage: 'device',
  poll: 'p',
  collector: 'https://svar.example',
  'newsletter-action': 'https://brev.example',
  'receiver-name': 'Avisa',
  'privacy-url': 'https://avisa.example/personvern',
};

const { error } = console;
let blocked: Set<string> = new Set();

useFeatureLoader((name, load) =>
  blocked.has(name.replace('agree-poll/', '')) ? Promise.reject(new Error('blocked')) : load(),
);

const baseOf = (el: Element): Element => el.shadowRoot!.querySelector('.base')!;

async function open(attributes: Readonly<Record<string, string>> = EVERYTHING) {
  const el = await settled(embed('agree-poll', attributes, { data: await fjordby() }));
  const press = async (name: string | RegExp): Promise<void> => {
    byRole(el, 'button', name).click();
    await el.updateComplete;
  };
  return { el, press, text: () => textOf(baseOf(el)) };
}

describe('<agree-poll>, a feature that does not come', () => {
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = error;
    blocked = new Set();
  });

  it('leaves the question, its answers and the way on, without the reply, which comes with the next act', async () => {
    // What has come once, the page keeps.
    blocked = new Set(['reply', 'overview']);
    const { el, press, text } = await open({ programme: 'fjordby-hav-2025' });
    await press('Enig');
    await eventually(() => text().includes(FAILED));
    expect(namesOf(el, 'button')).to.include.members([...ANSWERS, 'Neste tema: Ferge']);
    expect(byRole(el, 'button', /Enig$/).ariaPressed).to.equal('true');
    blocked = new Set(['overview']);
    await press('Uenig');
    await eventually(() => text().includes('Takk for at du svarte. Det er lov å være uenig.'));
    expect(text()).to.not.contain(FAILED);
  });

  it('leaves everything else, and says so in its place; what comes later is there with the next act', async () => {
    const parts = {
      ...{ collect: 'send', results: 'results', newsletter: 'newsletter', memory: 'memory', overview: 'overview' },
    };
    const partOf = (el: Element, name: keyof typeof parts) => el.shadowRoot!.querySelector(`[part=${parts[name]}]`);
    const names = Object.keys(parts) as (keyof typeof parts)[];
    blocked = new Set(names);
    const { el, press, text } = await open();
    await press('Enig');
    await eventually(() => text().includes('Takk for at du svarte!'));
    await press(/^Neste tema/);
    await eventually(() => text().includes('2 av 2'));
    await press('Enig');
    await eventually(() => text().split(FAILED).length === names.length + 1, 'a sentence for each');
    for (const name of names) expect(partOf(el, name), name).to.be.null;
    for (const [at, name] of names.entries()) {
      blocked.delete(name);
      await press(at % 2 === 0 ? 'Delvis enig' : 'Enig');
      await eventually(() => partOf(el, name), name);
      expect(namesOf(el, 'button')).to.include.members(ANSWERS);
      for (const other of names.slice(at + 1)) expect(partOf(el, other), other).to.be.null;
    }
    expect(text()).to.not.contain(FAILED);
  });

  it('cannot be done without where it is the series itself: that is an error like any other, and can be tried again', async () => {
    blocked = new Set(['series']);
    const el = embed('agree-poll', { municipality: '9901', topic: 'bad' }, { data: await fjordby() });
    await news(el);
    expect(el.matches(':state(error)')).to.be.true;
    expect(textOf(byRole(el, 'status'))).to.equal(FAILED);
    blocked = new Set();
    byRole(el, 'button', 'Prøv igjen').click();
    await eventually(() => el.matches(':state(ready)'));
    expect(namesOf(el, 'button')).to.include.members(ANSWERS);
  });
});
