import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { once } from '../../../../test/support/once.js';
import { allByRole, byRole, focusedName, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import { filesOf, serveFiles } from '../../../../test/support/served-files.js';
import '../program-data/program-data.js';
import './topic-compare.js';

const BATHING = { topic: 'bad', municipality: '9901' };
const ALL_THREE = { topic: 'bad', programmes: 'fjordby-hav-2025 fjordby-fjell-2025 fjordby-skog-2025' };
const HAV_AND_PLAN = { topic: 'bad', programmes: 'nesbygd-kommune-plan fjordby-hav-2025' };

type Attributes = Readonly<Record<string, string>>;

async function setup(
  attributes: Attributes = BATHING,
  change: (data: DatasetDraft) => void = () => undefined,
  lang = 'nb',
) {
  const data = await fjordby();
  change(data);
  return perceived(await settled(embed('topic-compare', { loading: 'eager', ...attributes }, { data, lang })));
}

/** What a reader perceives of a comparison. */
function perceived(el: HTMLElementTagNameMap['topic-compare']) {
  const cellsOf = (issue: string) => allByRole(byRole(el, 'rowheader', new RegExp(`^${issue}`)).parentElement!, 'cell');
  return {
    el,
    text: () => textOf(byRole(el, 'region', /^Sammenligning/)),
    columns: () => namesOf(el, 'columnheader').slice(1),
    issues: () => namesOf(el, 'rowheader'),
    /** What stands in the cells of one issue, from left to right. */
    cells: (issue: string) => cellsOf(issue).map(textOf),
    /** What opens the cell of one issue and column. */
    opener: (issue: string, column: number) => byRole(cellsOf(issue)[column]!, 'button'),
    /** The points that are open, once they are there. */
    points: async (count: number) => {
      const all = () => allByRole(byRole(el, 'table'), 'listitem');
      await eventually(() => all().length === count, `${count} points`);
      return all().map(textOf);
    },
    notices: () => [...el.shadowRoot!.querySelectorAll('[part~=notice]')].map(textOf),
  };
}

describe('<topic-compare>', () => {
  describe('shows', () => {
    it('every programme of the municipality as a column, by name, with its kind and term', async () => {
      const columns = [
        'Fjellistene i Fjordby temaside',
        'Fjordby Havparti program 2019–2023',
        'Skogpartiet Fjordby program 2023–2027 (utdrag)',
      ];
      expect((await setup()).columns()).to.deep.equal(columns);
      const { columns: reversed } = await setup(BATHING, ({ programmes }) => programmes.reverse());
      expect(reversed(), 'the order of the dataset is no matter').to.deep.equal(columns);
    });

    it('each issue with how the programmes stand to each other, and how they differ', async () => {
      expect((await setup()).issues()).to.deep.equal([
        'Nye badeplasser Påstand: Kommunen bør åpne badeplasser. ' +
          'Ulik grad Havpartiet vil åpne to, Fjellistene vil vurdere én.',
        'Gratis bading Påstand: Det bør være gratis å bade. Samme',
        'Betaling for parkering Påstand: Det bør koste å parkere ved stranden. ' +
          'Ulik retning Fjellistene vil ta betalt, Skogpartiet vil ikke.',
        'Gratis ferge for barn Påstand: Barn bør reise gratis. Bare ett program',
      ]);
    });

    it('the proposition under each title, as table and as cards, in the language of its words', async () => {
      for (const view of ['table', 'cards']) {
        const { el } = await setup({ ...BATHING, view });
        const [title, proposition] = ['.issue', '[part=proposition]'].map((it) => el.shadowRoot!.querySelector(it)!);
        expect(proposition!.closest('[role=rowheader]')).to.exist;
        expect(proposition!.getBoundingClientRect().top, view).to.be.at.least(title!.getBoundingClientRect().bottom);
        const [weight, other] = [title!, proposition!].map((it) => Number(getComputedStyle(it).fontWeight));
        expect(other, 'quieter than the title').to.be.lessThan(weight!);
        await expect(el).to.be.accessible();
      }
      const { issues, el } = await setup(BATHING, undefined, 'nn');
      expect(issues()[1]).to.equal('Gratis bading Påstand: Det bør være gratis å bade. Same');
      expect(el.shadowRoot!.querySelector('[part=proposition] [lang]')!.getAttribute('lang')).to.equal('nb');
      expect((await setup(BATHING, undefined, 'en')).issues()[1]).to.equal(
        'Free bathing Proposition: Bathing should be free. Same',
      );
    });

    it('the title alone where a dataset of one’s own has no proposition', async () => {
      const { el, issues } = await setup(BATHING, ({ issues }) => {
        for (const issue of issues) delete (issue as { proposition?: unknown }).proposition;
      });
      expect(issues()[1]).to.equal('Gratis bading Samme');
      expect(el.shadowRoot!.querySelector('[part=proposition]')).to.be.null;
      await expect(el).to.be.accessible();
    });

    it('what each programme says in our words, with its deadline', async () => {
      const { cells, text } = await setup();
      const [fjell, hav] = cells('Nye badeplasser');
      expect(fjell).to.match(/^vurdere en ny badeplass/i);
      expect(hav).to.match(/^åpne to nye badeplasser innen 2027/i);
      expect(text()).to.contain('gjengitt med våre ord').and.contain('Programdata 2026.9 · 22. november 2026');
    });

    it('silence and not knowing in different words, and nothing blank', async () => {
      const { cells, issues, el } = await setup();
      expect(cells('Gratis ferge for barn')).to.deep.equal([
        'Ikke funnet på temasiden',
        cells('Gratis ferge for barn')[1],
        'Vi har bare et utdrag',
      ]);
      expect(cells('Betaling for parkering')[1]).to.equal('Ikke funnet i programmet');
      expect(issues()).to.have.length(4);
      for (const cell of allByRole(el, 'cell')) expect(textOf(cell)).to.not.equal('');
    });

    it('silence only of a document that was read whole', async () => {
      const { cells } = await setup(BATHING, (data) => (programmeIn(data, 'fjordby-fjell-2025').coverage = 'part'));
      expect(cells('Gratis bading')[0]).to.equal('Vi har bare et utdrag');
    });

    it('the points behind a cell, and where they stand in the document', async () => {
      const { el, cells, opener, points } = await setup();
      expect(cells('Gratis bading')[1]).to.match(/^holde bading og ferge gratis Punkt 2 og 1 til/i);
      opener('Gratis bading', 1).click();
      expect((await points(2)).map((it) => it.toLowerCase())).to.deep.equal([
        'la badeplassene være gratis strand for alle, punkt 2 · linje 8 i dokumentet',
        'innføre gratis ferge for barn ferge, punkt 1 · linje 13–14 i dokumentet',
      ]);
      await expect(el).to.be.accessible();
    });

    it('what only the prose of a document says, with the lines it stands in', async () => {
      const { el, cells, opener, points } = await setup(BATHING, ({ issues }) => {
        const [stance] = issues.find(({ id }) => id === 'badeplasser')!.stances;
        Object.assign(stance as object, {
          pledges: [],
          summary: { nb: 'bade mer', en: 'bathe more' },
          prose: [[30, 32]],
        });
      });
      expect(cells('Nye badeplasser')[1]).to.match(/^bade mer I løpende tekst/i);
      opener('Nye badeplasser', 1).click();
      expect(await points(1)).to.deep.equal(['I løpende tekst · linje 30–32 i dokumentet']);
      await expect(el).to.be.accessible();
    });

    it('the same of a municipality as of its programmes by their ids', async () => {
      const one = await setup();
      const other = await setup(ALL_THREE);
      expect(other.columns()).to.deep.equal(one.columns());
      expect([...other.issues()].sort()).to.deep.equal([...one.issues()].sort());
      for (const issue of ['Nye badeplasser', 'Gratis bading'])
        expect(other.cells(issue)).to.deep.equal(one.cells(issue));
    });

    it('no score, no bar, no rank, and no colour that tells the columns apart', async () => {
      const { el, columns } = await setup();
      const bars = 'progress, meter, [role=meter], [role=progressbar], img, canvas';
      expect(el.shadowRoot!.querySelectorAll(bars).length).to.equal(0);
      expect(columns().join(' ').replace(/\d{4}/g, '')).to.not.match(/\d/);
      expect(textOf(byRole(el, 'table'))).to.not.match(/\d ?%|poeng|best|flest|vinner|nr\. ?\d/i);
      const looks = allByRole(el, 'cell').map((it) => getComputedStyle(it));
      const widths = allByRole(el, 'columnheader')
        .slice(1)
        .map((it) => Math.round(it.getBoundingClientRect().width));
      expect(new Set(looks.map(({ color, backgroundColor }) => color + backgroundColor)).size).to.equal(1);
      expect(new Set(widths).size, 'equal room for all').to.equal(1);
    });

    it('a party’s colour as decoration only', async () => {
      const { el } = await setup();
      const coloured = [...el.shadowRoot!.querySelectorAll('[fill]')];
      expect(coloured).to.not.be.empty;
      for (const it of coloured) expect(it.closest('[aria-hidden=true]')).to.exist;
    });
  });

  describe('keeps a municipality’s plan', () => {
    it('out of the columns, and apart from them', async () => {
      const { el, columns } = await setup(HAV_AND_PLAN);
      expect(columns()).to.deep.equal(['Fjordby Havparti Fjordby, program 2019–2023']);
      expect(textOf(byRole(el, 'table'))).to.not.match(/nesbygd|strandsonen/i);
      const plan = byRole(el, 'region', 'Hva Nesbygd kommune planlegger');
      expect(nameOf(byRole(plan, 'heading'))).to.equal('Hva Nesbygd kommune planlegger');
      expect(byRole(plan, 'heading').tagName).to.equal('H3');
      expect(textOf(plan)).to.contain('verken er et partiprogram eller et løfte');
      const points = ['Flere badeplasser', 'Strandsonen', 'Rettet mot de yngste', 'Hvor bør folk kunne bade?'];
      expect(allByRole(plan, 'listitem').map(textOf)).to.deep.equal(points);
      await expect(el).to.be.accessible();
    });

    it('with a sentence in place of the table where there is nothing else', async () => {
      const { el, text } = await setup({ topic: 'bad', municipality: '9902' });
      expect(namesOf(el, 'table')).to.be.empty;
      expect(text()).to.contain('Ingen saker å sammenligne om dette temaet ennå.').and.contain('Strandsonen');
    });
  });

  describe('says first', () => {
    it('that the programmes are for different towns, and that one alone is no comparison', async () => {
      const { notices } = await setup(HAV_AND_PLAN, (data) => (programmeIn(data, 'fjordby-hav-2025').period = null));
      expect(notices()).to.deep.equal([
        'Programmene gjelder ulike områder: Fjordby, Nesbygd. ' +
          'Bare ett program vises, så det er ingen å sammenligne med. ' +
          'Fjordby Havparti: Teksten er fem år gammel. ' +
          'Fjordby Havparti: Dokumentet oppgir ikke hvilken periode det gjelder for.',
      ]);
      const alike = await setup({ topic: 'bad', programmes: 'fjordby-skog-2025 fjordby-fjell-2025' }, (data) =>
        Object.assign(programmeIn(data, 'fjordby-skog-2025'), { kind: 'topic-page', period: null }),
      );
      expect(alike.notices(), 'nothing, where they are alike').to.be.empty;
    });

    it('that they are of different kinds and terms, that a term is over, and that a text is old', async () => {
      expect((await setup()).notices()).to.deep.equal([
        'Dokumentene er av ulike slag: temaside, program. En temaside er ikke hele partiets program. ' +
          'Programmene oppgir ikke samme periode. ' +
          'Fjordby Havparti: Teksten er fem år gammel. ' +
          'Fjordby Havparti: Programmet gjaldt for perioden 2019–2023, som er over.',
      ]);
    });

    it('which programme could not be loaded, and shows the others', async () => {
      const folder = new URL('/served/one-missing/', location.href).href;
      const served = serveFiles(folder, await filesOf(await fjordby()));
      served.put('programmes/fjordby-skog-2025/bad.json', undefined);
      const { el, columns, notices } = perceived(
        await settled(embed('topic-compare', ALL_THREE, { data: `${folder}catalogue.json` })),
      );
      const said = 'Klarte ikke å hente alle programmene. Her mangler: fjordby-skog-2025. Prøv igjen';
      expect(notices().at(-1)).to.equal(said);
      const id = el.shadowRoot!.querySelector('[role=status] [translate=no]');
      expect(id?.textContent).to.equal('fjordby-skog-2025');
      expect(allByRole(el, 'status').map(textOf)).to.include(said);
      expect(columns()).to.have.length(2);
      await expect(el).to.be.accessible();
      served.restore();
    });

    it('nothing but an error where none of them could be loaded', async () => {
      const folder = new URL('/served/all-missing/', location.href).href;
      const served = serveFiles(folder, await filesOf(await fjordby()));
      for (const id of ALL_THREE.programmes.split(' ')) served.put(`programmes/${id}/bad.json`, undefined);
      const el = await settled(embed('topic-compare', ALL_THREE, { data: `${folder}catalogue.json` }));
      expect(textOf(byRole(el, 'status'))).to.equal('Nettstedet svarte, men ga ikke fra seg programdataene.');
      expect(byRole(el, 'button', 'Prøv igjen')).to.exist;
      served.restore();
    });
  });

  describe('takes', () => {
    it('`programmes` beside `municipality`, each once', async () => {
      const { columns } = await setup({ ...BATHING, programmes: '  fjordby-hav-2025 \n fjordby-skog-2025' });
      expect(columns()).to.have.length(3);
      const { columns: two } = await setup({ topic: 'bad', programmes: 'fjordby-skog-2025 fjordby-fjell-2025' });
      expect(two().map((it) => it.split(' ')[0])).to.deep.equal(['Fjellistene', 'Skogpartiet']);
    });

    it('`limit`: that many issues, and leads to the first of the others on request', async () => {
      const { el, issues } = await setup({ ...BATHING, limit: '2' });
      expect(issues()).to.have.length(2);
      byRole(el, 'button', 'Vis alle 4 saker').click();
      await el.updateComplete;
      expect(issues()).to.have.length(4);
      expect(focusedName()).to.equal(issues()[2]);
      expect(namesOf(el, 'button', /^Vis alle/)).to.be.empty;
      await reloaded(el, () => (el.topic = 'ferge'));
      await reloaded(el, () => (el.topic = 'bad'));
      expect(issues(), 'folded again').to.have.length(2);
    });

    it('`limit` for no limit when it is none', async () => {
      for (const limit of ['0', '-1', 'x', '4', '99']) {
        const { el, issues } = await setup({ ...BATHING, limit });
        expect(issues(), limit).to.have.length(4);
        expect(namesOf(el, 'button', /^Vis alle/), limit).to.be.empty;
      }
    });
  });

  describe('lets a reader', () => {
    it('open a cell, and tells the page which', async () => {
      const { el, opener, points } = await setup();
      const event = once(el, 'topic-compare-open');
      opener('Nye badeplasser', 1).click();
      const { issue, programme } = await event;
      expect([issue, programme]).to.deep.equal(['badeplasser', 'fjordby-hav-2025']);
      expect(await points(1)).to.have.length(1);
    });

    it('do so only if the page does not object', async () => {
      const { el, opener } = await setup();
      el.addEventListener('topic-compare-open', (event) => event.preventDefault());
      opener('Nye badeplasser', 1).click();
      await nextFrame();
      expect(namesOf(byRole(el, 'table'), 'listitem')).to.be.empty;
    });

    it('hear of opening alone: neither closing nor a script fires the event', async () => {
      const { el, opener } = await setup();
      opener('Nye badeplasser', 1).click();
      const fired: string[] = [];
      el.addEventListener('topic-compare-open', ({ type }) => fired.push(type));
      opener('Nye badeplasser', 1).click();
      for (const cell of el.shadowRoot!.querySelectorAll('details')) cell.open = true;
      expect(fired).to.be.empty;
    });

    it('do all that with the keyboard alone', async () => {
      const { el, issues, points } = await setup({ ...BATHING, limit: '1' });
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Punkt 1: Fjellistene i Fjordby, Nye badeplasser');
      await sendKeys({ press: 'Enter' });
      expect(await points(1)).to.have.length(1);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      expect(await points(2)).to.have.length(2);
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Vis alle 4 saker');
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(focusedName()).to.equal(issues()[1]);
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.match(/: Fjordby Havparti, Gratis bading$/);
    });
  });
});
