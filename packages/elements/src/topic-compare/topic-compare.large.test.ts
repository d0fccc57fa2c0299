import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, renamed } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, focusedName, namesOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const ISSUES = 60;

/** Sixty issues on which eight programmes may speak. */
async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const data = await fjordby();
  const hav = programmeIn(data, 'fjordby-hav-2025');
  for (const at of [1, 2, 3, 4, 5])
    data.programmes.push({
      ...renamed(hav, `extra-${at}`),
      publisher: { ...hav.publisher, name: { nb: `Liste ${at}` } },
    });
  const [issue] = data.issues.filter(({ id }) => id === 'badeplasser');
  const silent = ['fjordby-skog-2025', ...[1, 2, 3, 4, 5].map((at) => `extra-${at}`)].map((programme) => ({
    programme,
    state: 'nothing-found',
  }));
  const copies = Array.from({ length: ISSUES }, (_, at) => ({
    ...issue!,
    id: `sak-${at}`,
    title: { nb: `Sak ${at}`, en: `Issue ${at}` },
    stances: [...issue!.stances, ...silent],
  }));
  data.issues.splice(0, data.issues.length, ...copies);
  const el = await settled(
    embed('topic-compare', { topic: 'bad', municipality: '9901', loading: 'eager', ...attributes }, { data }),
  );
  return { el, rows: () => namesOf(el, 'rowheader').map((it) => it.split(' Påstand')[0]) };
}

const ALL = Array.from({ length: ISSUES }, (_, at) => `Sak ${at}`);

describe('<topic-compare> with many issues and programmes', () => {
  it('shows the first rows at once, and all of them, in their order, once the browser is idle', async () => {
    const { rows } = await setup();
    expect(rows().length).to.be.within(8, ISSUES - 1);
    await eventually(() => rows().length === ISSUES);
    expect(rows()).to.deep.equal(ALL);
  });

  it('keeps what a reader has opened while the rest comes', async () => {
    const { el, rows } = await setup();
    const first = allByRole(byRole(el, 'table'), 'button')[0]!;
    first.click();
    await eventually(() => rows().length === ISSUES);
    await eventually(() => namesOf(byRole(el, 'table'), 'listitem').length > 0);
    expect(allByRole(byRole(el, 'table'), 'button')[0]).to.equal(first);
    expect(first.closest('details')!.open).to.be.true;
  });

  it('has all of them on paper', async () => {
    const { rows } = await setup();
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.deep.equal(ALL);
  });

  it('is cards on paper, which is too narrow for so many columns', async () => {
    const { el } = await setup();
    el.style.inlineSize = '900px';
    const lefts = () => {
      const row = byRole(el, 'rowheader', /^Sak 0 /).parentElement!;
      return new Set(allByRole(row, 'cell').map((it) => Math.round(it.getBoundingClientRect().left))).size;
    };
    expect(lefts()).to.equal(8);
    await emulateMedia({ media: 'print' });
    expect(lefts()).to.equal(1);
    expect(el.shadowRoot!.querySelector('.base')!.scrollWidth).to.be.at.most(900);
    await emulateMedia({ media: 'screen' });
  });

  it('shows no more than `limit` until the reader asks, but on paper, and leads to the first of the others then', async () => {
    const { el, rows } = await setup({ limit: '40' });
    await eventually(() => rows().length === 40);
    // Paper has everything.
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.have.length(ISSUES);
    dispatchEvent(new Event('afterprint'));
    await eventually(() => rows().length === 40);
    byRole(el, 'button', `Vis alle ${ISSUES} saker`).click();
    await eventually(() => rows().length === ISSUES);
    await eventually(() => focusedName().startsWith('Sak 40 '));
  });
});
