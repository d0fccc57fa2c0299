import { expect } from '@open-wc/testing';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import { useFeatureLoader } from '../element/load-feature.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const BATHING = { topic: 'bad', municipality: '9901' };
const FAILED = 'Dette lot seg ikke hente akkurat nå. Prøv igjen.';

/** Features whose files cannot be had. */
const blocked = new Set<string>();

// What has come once is there for good: each test blocks another feature.
useFeatureLoader((name, load) => (blocked.has(name) ? Promise.reject(new Error(`blocked: ${name}`)) : load()));

async function setup(attributes: Readonly<Record<string, string>>) {
  const el = await settled(embed('topic-compare', attributes, { data: await fjordby() }));
  return { el, statuses: () => allByRole(el, 'status').map(textOf) };
}

describe('<topic-compare> without the file of', () => {
  afterEach(() => blocked.clear());

  it('its export says so, and exports at the next press', async () => {
    blocked.add('topic-compare/export');
    const { el, statuses } = await setup(BATHING);
    byRole(el, 'button', 'Last ned som CSV').click();
    await eventually(() => statuses().includes(FAILED));
    await expect(el).to.be.accessible();
    blocked.clear();
    byRole(el, 'button', 'Last ned som CSV').click();
    await eventually(() => statuses().includes('Filen er laget. Nettleseren sier ikke fra om den er lagret.'));
  });

  it('its controls shows the comparison and says so, and has them at the next click', async () => {
    blocked.add('topic-compare/controls');
    const { el, statuses } = await setup({ ...BATHING, controls: '' });
    expect(namesOf(el, 'rowheader')).to.have.length(4);
    expect(namesOf(el, 'combobox')).to.be.empty;
    expect(statuses()).to.include(FAILED);
    blocked.clear();
    allByRole(byRole(el, 'table'), 'button')[0]!.click();
    await eventually(() => namesOf(el, 'combobox').length === 2);
    expect(statuses()).to.not.include(FAILED);
  });

  it('its overview says so, and shows it at the next click', async () => {
    blocked.add('topic-compare/overview');
    const { el, statuses } = await setup({ municipality: '9901' });
    expect(namesOf(el, 'table')).to.be.empty;
    expect(statuses()).to.include(FAILED);
    await expect(el).to.be.accessible();
    blocked.clear();
    byRole(el, 'heading').click();
    await eventually(() => namesOf(el, 'table').length === 1);
    expect(namesOf(el, 'heading')).to.deep.equal(['Hva programmene handler om']);
  });

  it('its deep links says so, and has the button at the next click', async () => {
    blocked.add('topic-compare/deep-links');
    const { el, statuses } = await setup({ ...BATHING, 'deep-links': '' });
    await eventually(() => statuses().includes(FAILED));
    blocked.clear();
    byRole(el, 'heading', 'Bad og strand').click();
    await eventually(() => namesOf(el, 'button').includes('Kopier lenke til visningen'));
    expect(statuses()).to.not.include(FAILED);
  });

  it('none of them loads none of them, and opens its cells', async () => {
    for (const name of ['controls', 'overview', 'export', 'deep-links']) blocked.add(`topic-compare/${name}`);
    const { el, statuses } = await setup({ ...BATHING, limit: '2' });
    byRole(el, 'button', 'Vis alle 4 saker').click();
    allByRole(byRole(el, 'table'), 'button')[0]!.click();
    await eventually(() => namesOf(byRole(el, 'table'), 'listitem').length === 1);
    expect(namesOf(el, 'rowheader')).to.have.length(4);
    expect(statuses()).to.not.include(FAILED);
    await reloaded(el, () => (el.topic = 'ferge'));
    expect(namesOf(el, 'rowheader')).to.have.length(1);
  });
});

describe('<topic-compare>, its file for a spreadsheet', () => {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const saved: Blob[] = [];
  beforeEach(() => {
    URL.createObjectURL = (blob: Blob) => `blob:#${saved.push(blob)}`;
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
  });

  for (const [lang, usual, other, separators] of [
    ['nb', 'Last ned som CSV', 'CSV med komma i stedet for semikolon', [';', ',']],
    ['nn', 'Last ned som CSV', 'CSV med komma i staden for semikolon', [';', ',']],
    ['en', 'Download as CSV', 'CSV with semicolons instead of commas', [',', ';']],
  ] as const) {
    it(`comes as the language ${lang} suggests, then as the reader wants it, with the notices and the sender`, async () => {
      saved.length = 0;
      const attributes = { ...BATHING, sender: 'Fjordby Avis' };
      const el = await settled(embed('topic-compare', attributes, { lang, data: await fjordby() }));
      byRole(el, 'button', usual).click();
      await eventually(() => namesOf(el, 'button', other).length === 1);
      await expect(el).to.be.accessible();
      byRole(el, 'button', other).click();
      await eventually(() => saved.length === 2);
      for (const [at, separator] of separators.entries()) {
        const [head = '', first = ''] = (await saved[at]!.text()).split('\r\n');
        expect(head.replace('\ufeff', '').split(`"${separator}"`)).to.have.length(24);
        expect(first).to.contain('2019–2023').and.contain('"Fjordby Avis"').and.contain('"badeplasser"');
      }
    });
  }
});
