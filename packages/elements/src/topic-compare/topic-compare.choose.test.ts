import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, renamed } from '../../../../test/support/fjordby.js';
import { once } from '../../../../test/support/once.js';
import { allByRole, byRole, focusedName, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, serveFiles, type ServedFiles } from '../../../../test/support/served-files.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const BATHING = { topic: 'bad', municipality: '9901' };
const CONTROLS = { ...BATHING, controls: '' };
const FERRY = 'municipalities/9901/ferge.json';

type Compare = HTMLElementTagNameMap['topic-compare'];

async function setup(attributes: Readonly<Record<string, string>>, data?: unknown, lang = 'nb') {
  const el = await settled(
    embed('topic-compare', { loading: 'eager', ...attributes }, { data: data ?? (await fjordby()), lang }),
  );
  return perceived(el);
}

/** What a reader perceives of a comparison that can be changed. */
function perceived(el: Compare) {
  const select = (name: string) =>
    [...el.shadowRoot!.querySelectorAll('select')].find(({ labels }) => textOf(labels[0]) === name)!;
  return {
    el,
    titles: () => namesOf(el, 'rowheader').map((it) => it.split(/ (?:Påstand|Ulik|Samme|Ligner|Bare)/)[0]),
    columns: () => namesOf(el, 'columnheader').slice(1),
    title: () => namesOf(el, 'heading')[0],
    said: () => textOf(el.shadowRoot!.querySelector('.controls + [role=status]')),
    select,
    choose: async (name: string, option: string) => {
      const list = select(name);
      list.value = [...list.options].find((it) => it.text === option)!.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await el.updateComplete;
    },
    box: (name: string) =>
      [...el.shadowRoot!.querySelectorAll('label')].find((it) => textOf(it) === name)!.querySelector('input')!,
  };
}

// A combobox is named by its label.
for (const part of ['nb', 'nn', 'en'])
  it(`<topic-compare controls> names its controls in ${part}`, async () => {
    const { el } = await setup(CONTROLS, undefined, part);
    for (const list of el.shadowRoot!.querySelectorAll('select'))
      expect(list.labels[0]!.textContent.trim()).to.not.equal('');
    await expect(el).to.be.accessible();
  });

describe('<topic-compare>, as the page chooses', () => {
  it('`only`: what is shared, what differs, and what one programme alone raises', async () => {
    for (const [only, wanted] of [
      ['shared', ['Gratis bading']],
      ['differing', ['Nye badeplasser', 'Betaling for parkering']],
      ['single', ['Gratis ferge for barn']],
      ['other', ['Nye badeplasser', 'Gratis bading', 'Betaling for parkering', 'Gratis ferge for barn']],
    ] as const) {
      const { titles } = await setup({ ...BATHING, only });
      expect(titles(), only).to.deep.equal(wanted);
    }
  });

  it('says so where there is no issue of that kind', async () => {
    const { el } = await setup({ ...BATHING, topic: 'ferge', only: 'shared' });
    expect(namesOf(el, 'table')).to.be.empty;
    expect(textOf(el.shadowRoot!.querySelector('[part=empty]'))).to.equal('Ingen saker av dette slaget.');
    await expect(el).to.be.accessible();
  });

  it('`issues`: these and no others, in this order, and nothing of what else is said', async () => {
    const { el, titles } = await setup({ ...BATHING, issues: 'ferge-barn  badeplasser' });
    expect(titles()).to.deep.equal(['Gratis ferge for barn', 'Nye badeplasser']);
    expect(el.shadowRoot!.querySelector('[part=beyond]')).to.be.null;
  });

  it('an issue that there is not: an error that names those that there are', async () => {
    const { el } = await setup({ ...BATHING, issues: 'badeplasser badeland' });
    expect(textOf(byRole(el, 'status'))).to.equal('Fant ikke saken «badeland» om dette temaet. Sjekk skrivemåten.');
    expect(namesOf(el, 'button')).to.be.empty;
  });

  it('`view`: a table in a narrow place, cards in a wide one', async () => {
    const { el } = await setup({ ...BATHING, view: 'table' });
    el.style.inlineSize = '320px';
    expect(namesOf(el, 'columnheader')).to.have.length(4);
    const frame = el.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    expect([frame.tabIndex, frame.getAttribute('role'), nameOf(frame)]).to.deep.equal([0, 'region', 'Bad og strand']);
    await expect(el).to.be.accessible();
    const cards = await setup({ ...BATHING, view: 'cards' });
    cards.el.style.inlineSize = '900px';
    expect(namesOf(cards.el, 'columnheader')).to.be.empty;
    await expect(cards.el).to.be.accessible();
  });

  it('eight programmes: all of them, in equal widths, in a frame that a keyboard can scroll', async () => {
    const data = await fjordby();
    const hav = programmeIn(data, 'fjordby-hav-2025');
    for (const at of [1, 2, 3, 4, 5])
      data.programmes.push({
        ...renamed(hav, `extra-${at}`),
        publisher: { ...hav.publisher, name: { nb: `Liste ${at}` } },
      });
    for (const { stances } of data.issues)
      for (const at of [1, 2, 3, 4, 5]) stances.push({ programme: `extra-${at}`, state: 'nothing-found' });
    const { el, columns } = await setup(BATHING, data);
    el.style.inlineSize = '900px';
    expect(columns()).to.have.length(8);
    const heads = allByRole(el, 'columnheader').slice(1);
    expect(new Set(heads.map((it) => Math.round(it.getBoundingClientRect().width))).size).to.equal(1);
    const frame = el.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    frame.scrollLeft = 300;
    const [row] = allByRole(el, 'rowheader');
    expect(Math.round(row!.getBoundingClientRect().left - frame.getBoundingClientRect().left)).to.equal(0);
    await expect(el).to.be.accessible();
  });
});

describe('<topic-compare controls>', () => {
  it('are not there unless the page wants them', async () => {
    const { el } = await setup(BATHING);
    expect(namesOf(el, 'combobox')).to.be.empty;
  });

  it('let the reader choose which issues, tell the page, and say how many are shown', async () => {
    const { el, choose, titles, said } = await setup(CONTROLS);
    expect(said()).to.equal('');
    const event = once(el, 'topic-compare-change');
    await choose('Vis', 'Saker der programmene er ulike');
    const { topic, only, hidden } = await event;
    expect([topic, only, hidden]).to.deep.equal(['bad', 'differing', []]);
    expect(titles()).to.deep.equal(['Nye badeplasser', 'Betaling for parkering']);
    expect(said()).to.equal('Bad og strand: viser 2 av 4 saker.');
    await expect(el).to.be.accessible();
  });
});

function served(): { files: Promise<ServedFiles>; data: string } {
  const folder = new URL(`/served/choose-${Math.random()}/`, location.href).href;
  return {
    files: fjordby()
      .then(filesOf)
      .then((files) => serveFiles(folder, files)),
    data: `${folder}catalogue.json`,
  };
}

describe('<topic-compare controls>, by the keyboard', () => {
  it('reaches everything in order, and opens and closes by itself', async () => {
    const { el } = await setup({ ...CONTROLS, limit: '1', 'deep-links': '' });
    const names: string[] = [];
    for (let at = 0; at < 14; at++) {
      await sendKeys({ press: 'Tab' });
      const active = el.shadowRoot!.activeElement;
      if (!active) break;
      names.push(
        active instanceof HTMLSelectElement || active instanceof HTMLInputElement
          ? textOf(active.labels![0])
          : focusedName(),
      );
    }
    expect(names).to.deep.equal([
      'Tema',
      'Vis',
      'Fjellistene i Fjordby',
      'Fjordby Havparti',
      'Skogpartiet Fjordby',
      'Punkt 1: Fjellistene i Fjordby, Nye badeplasser',
      'Punkt 1: Fjordby Havparti, Nye badeplasser',
      'Vis alle 4 saker',
      'Dette sier programmene ellers om temaet',
      'Last ned som CSV',
      'Kopier som tekst',
      'Kopier lenke til visningen',
    ]);
  });
});

describe('<topic-compare controls> and its files', () => {
  for (const [lang, ...said] of [
    ['nb', 'Bare ett av de viste programmene', 'Bare ett program'],
    ['nn', 'Berre eitt av dei viste programma', 'Berre eitt program'],
    ['en', 'Only one of the programmes shown', 'One programme only'],
  ] as const)
    it(`say of one that is alone because another is put aside that it is so among those shown, in ${lang}`, async () => {
      const { el } = await setup(CONTROLS, undefined, lang);
      const relations = () =>
        [...el.shadowRoot!.querySelectorAll('[part=relation]')].map((it) =>
          textOf(it)
            .replace(/^[1=~≈≠]/, '')
            .trim(),
        );
      el.shadowRoot!.querySelector<HTMLInputElement>('fieldset input')!.click();
      await el.updateComplete;
      expect(relations().slice(1).sort()).to.deep.equal([said[0], said[0], said[1]].sort());
      await expect(el).to.be.accessible();
    });

  it('say nothing of relations, and offer none, where one programme is all there is', async () => {
    const { el, select } = await setup({ topic: 'bad', programmes: 'fjordby-hav-2025', controls: '' });
    expect(namesOf(el, 'rowheader')).to.have.length(3);
    expect(el.shadowRoot!.querySelector('[part=relation]')).to.equal(null);
    expect(textOf(el.shadowRoot!.querySelector('.card'))).not.to.match(/valgt,|Bare ett program(?! vises)/);
    expect(select('Vis')).to.equal(undefined);
  });

  it('puts programmes aside and back, and says so when none is left', async () => {
    const { el, box, columns, titles } = await setup(CONTROLS);
    box('Fjordby Havparti').click();
    await el.updateComplete;
    expect(columns()).to.have.length(2);
    expect(titles(), 'what nobody here speaks on is gone').to.not.include('Gratis ferge for barn');
    box('Fjellistene i Fjordby').click();
    await el.updateComplete;
    box('Skogpartiet Fjordby').click();
    await el.updateComplete;
    expect(textOf(el.shadowRoot!.querySelector('[part=empty]'))).to.equal('Velg minst ett program.');
    box('Skogpartiet Fjordby').click();
    await el.updateComplete;
    expect(columns()).to.have.length(1);
  });

  it('changes the topic without losing the focus, and goes back to the page’s when that changes', async () => {
    const { el, title, titles, select } = await setup(CONTROLS);
    const topic = select('Tema');
    topic.focus();
    await reloaded(el, () => chooseIn(topic, 'ferge'));
    expect(title()).to.equal('Ferge');
    expect(titles()).to.deep.equal(['Gratis ferge for barn']);
    expect(el.shadowRoot!.activeElement).to.equal(topic);
    await reloaded(el, () => (el.topic = 'tomt'));
    expect(title()).to.equal('Tomt tema');
  });

  it('leads from the overview to a topic, and back', async () => {
    const { el, title } = await setup({ municipality: '9901', controls: '' });
    expect(title()).to.equal('Hva programmene handler om');
    await reloaded(el, () => byRole(el, 'button', 'Ferge').click());
    expect(title()).to.equal('Ferge');
    await reloaded(el, () => chooseIn(el.shadowRoot!.querySelector('select')!, ''));
    expect(title()).to.equal('Hva programmene handler om');
  });

  it('does nothing that the page objects to', async () => {
    const { el, choose, titles, said, select, box } = await setup(CONTROLS);
    el.addEventListener('topic-compare-change', (event) => event.preventDefault());
    await choose('Vis', 'Saker som bare ett program tar opp');
    box('Fjordby Havparti').click();
    await el.updateComplete;
    expect(titles()).to.have.length(4);
    expect(said()).to.equal('');
    expect([select('Vis').value, box('Fjordby Havparti').checked], 'as it is shown').to.deep.equal(['', true]);
  });

  it('keeps the controls where a topic cannot be loaded, and shows it once it can', async () => {
    const { files, data } = served();
    const it = await files;
    const file = [...(await filesOf(await fjordby()))].find(([path]) => path === FERRY)![1];
    // From the start: it is the next topic, which is fetched in idle time, and may be there before it is chosen.
    it.put(FERRY, undefined);
    const el = await settled(embed('topic-compare', CONTROLS, { data }));
    await reloaded(el, () => chooseIn(el.shadowRoot!.querySelector('select')!, 'ferge'));
    expect(el.matches(':state(error)')).to.be.true;
    expect(namesOf(el, 'heading')[0]).to.equal('Ferge');
    expect(el.shadowRoot!.querySelectorAll('select')).to.not.be.empty;
    await expect(el).to.be.accessible();
    it.put(FERRY, file);
    await reloaded(el, () => byRole(el, 'button', 'Prøv igjen').click());
    expect(namesOf(el, 'rowheader')[0]).to.match(/^Gratis ferge/);
    it.restore();
  });

  it('drops the answer to a topic that is no longer asked for', async () => {
    const { files, data } = served();
    const it = await files;
    const el = await settled(embed('topic-compare', CONTROLS, { data }));
    const letGo = it.hold('municipalities/9901/tomt.json');
    const [list] = el.shadowRoot!.querySelectorAll('select');
    chooseIn(list!, 'tomt');
    await el.updateComplete;
    await reloaded(el, () => chooseIn(list!, 'ferge'));
    letGo();
    // Another element waits for the same file: once it is there, the answer has come here too.
    await settled(embed('topic-compare', { ...BATHING, topic: 'tomt', loading: 'eager' }, { data }));
    expect(namesOf(el, 'heading')[0]).to.equal('Ferge');
    it.restore();
  });

  it('asks for the next topic in idle time, and for nothing without controls', async () => {
    const { files, data } = served();
    const it = await files;
    await settled(embed('topic-compare', BATHING, { data }));
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(it.requests).to.deep.equal(['catalogue.json', 'municipalities/9901/bad.json']);
    await settled(embed('topic-compare', { ...CONTROLS, loading: 'eager' }, { data }));
    await eventually(() => it.requests.length === 4);
    expect(it.requests.slice(2)).to.deep.equal(['municipalities/9901.json', FERRY]);
    it.restore();
  });

  it('asks for nothing when a cell is opened, nor when what else is said', async () => {
    const { files, data } = served();
    const it = await files;
    const el = await settled(embed('topic-compare', BATHING, { data }));
    const before = it.requests.length;
    allByRole(byRole(el, 'table'), 'button')[0]!.click();
    byRole(el, 'button', 'Dette sier programmene ellers om temaet').click();
    await eventually(() => namesOf(byRole(el, 'table'), 'listitem').length === 1);
    await eventually(() => el.shadowRoot!.querySelector('.besides li'));
    expect(it.requests).to.have.length(before);
    it.restore();
  });
});

function chooseIn(list: HTMLSelectElement, value: string): void {
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
