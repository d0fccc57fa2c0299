/** What a list says of how much it shows, and of programmes that it shows nothing of. */
import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn, type DatasetDraft } from '../../../../test/support/fjordby.js';
import { byRole, textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './pledge-list.js';

const HAV = { programme: 'fjordby-hav-2025' };
const SKOG = { programme: 'fjordby-skog-2025' };
const TOWN = { municipality: '9901' };

type Attributes = Readonly<Record<string, string>>;

async function setup(attributes: Attributes, change: (data: DatasetDraft) => void = () => undefined) {
  const data = await fjordby();
  change(data);
  const el = await settled(embed('pledge-list', attributes, { data }));
  const all = (selector: string) =>
    [...el.shadowRoot!.querySelectorAll(selector)].filter((it) => it.checkVisibility()).map(textOf);
  const status = () => all('.controls [role=status]')[0];
  return {
    el,
    all,
    status,
    /** The count in each head, without what stands after it. */
    counts: () => all('.card > .meta, .programme > .meta').map((it) => it.split(',')[0]),
    inSections: () => all('.head .meta'),
    entries: () => all('.list [part=entry]').length,
    below: () => all('.list .meta.empty'),
    empty: () => all('[part=empty]'),
    search: async (query: string): Promise<void> => {
      const field = byRole(el, 'searchbox') as HTMLInputElement;
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await eventually(() => status() !== '', query);
    },
    choose: async (label: RegExp): Promise<void> => {
      const select = byRole(el, 'combobox') as HTMLSelectElement;
      select.value = [...select.options].find((it) => label.test(it.label))!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await eventually(() => status() !== '', String(label));
    },
  };
}

describe('<pledge-list> counts', () => {
  it('the whole where it shows the whole', async () => {
    const { counts, inSections, below } = await setup(HAV);
    expect(counts()).to.deep.equal(['3 løfter']);
    expect(inSections()).to.deep.equal(['3 løfter', '1 løfte']);
    expect(below()).to.be.empty;
  });

  it('what `limit` leaves as a part of the whole, and says so below the list', async () => {
    const { el, counts, inSections, below } = await setup({ ...HAV, limit: '3' });
    expect(counts()).to.deep.equal(['Viser 2 av 3 løfter']);
    expect(inSections()).to.deep.equal(['2 av 3 løfter']);
    expect(below()).to.deep.equal(['Viser 2 av 3 løfter.']);
    byRole(el, 'button', 'Vis 2 til').click();
    await el.updateComplete;
    expect(counts()).to.deep.equal(['3 løfter']);
    expect(below()).to.be.empty;
  });

  it('points where a limit leaves out, or shows, none but those', async () => {
    expect((await setup({ ...HAV, limit: '1' })).counts()).to.deep.equal(['Viser 1 av 5 punkter']);
    const ferry = (data: DatasetDraft) =>
      void (programmeIn(data, HAV.programme).sections[0]!.entries[2]!.kind = 'fact');
    expect((await setup({ programme: 'nesbygd-kommune-plan', limit: '3' }, ferry)).counts()).to.deep.equal([
      'Viser 3 av 4 punkter',
    ]);
  });

  for (const attributes of [{ topic: 'ferge' }, { section: 'ferge' }, { pledges: 'ferge/1' }] as const) {
    it(`what \`${Object.keys(attributes).join()}\` selects as a part of the whole`, async () => {
      const { counts, below } = await setup({ ...HAV, ...attributes });
      expect(counts()).to.deep.equal(['Viser 1 av 3 løfter']);
      expect(below(), 'nothing to ask for').to.be.empty;
    });
  }

  it('a section as a part of what the document has in it, and none of ours that nobody knows', async () => {
    expect((await setup({ ...HAV, topic: 'ferge' })).inSections()).to.deep.equal(['1 av 3 løfter', '1 løfte']);
    const byTopic = { ...HAV, 'group-by': 'topic' };
    expect((await setup(byTopic)).inSections()).to.deep.equal(['2 løfter', '1 løfte']);
    expect((await setup({ ...byTopic, limit: '2' })).inSections()).to.deep.equal(['1 av 2 løfter']);
    expect((await setup({ ...byTopic, topic: 'ferge' })).inSections()).to.deep.equal(['']);
  });

  it('an extract as one', async () => {
    expect((await setup(SKOG)).counts()).to.deep.equal(['2 løfter (utdrag)']);
    expect((await setup({ ...SKOG, limit: '1' })).counts()).to.deep.equal(['Viser 1 av 2 løfter (utdrag)']);
  });

  it('in contents as in heads', async () => {
    const { el, all } = await setup({ ...HAV, pledges: 'strand/1 ferge/1 a/1 a/2 b/1 c/2' }, (data) => {
      const { sections } = programmeIn(data, HAV.programme);
      const [strand] = sections;
      const two = (section: string) =>
        [1, 2].map((it) => ({ ...strand!.entries[1]!, id: `${HAV.programme}/${section}/${it}` }));
      for (const id of ['a', 'b', 'c']) sections.push({ ...strand!, ...{ id, sections: [] }, entries: two(id) });
    });
    byRole(el, 'button', 'Innhold').click();
    await eventually(() => all('[part=contents] .meta').length > 0, 'contents');
    expect(all('[part=contents] .meta')).to.deep.equal(['2 av 3', '1', '2', '1 av 2', '1 av 2']);
  });

  it('shares a limit out over the programmes of a town, and shows something of each', async () => {
    const { counts, below, entries } = await setup({ ...TOWN, limit: '4' });
    expect(counts()).to.deep.equal(['2 løfter', 'Viser 1 av 5 punkter', 'Viser 1 av 2 løfter (utdrag)']);
    expect(entries()).to.equal(4);
    expect(below()).to.deep.equal(['Viser 3 av 7 løfter.']);
    expect((await setup({ ...TOWN, limit: '1' })).entries(), 'one of each').to.equal(3);
  });

  it('hits of a search or a filter as a part of the whole, pledges apart from points', async () => {
    const { status, search, choose } = await setup({ ...HAV, controls: '' });
    await search('gratis');
    await eventually(() => status() === 'Viser 2 av 3 løfter', status());
    await search('');
    await choose(/Bad/);
    await eventually(() => status() === 'Viser 5 av 5 punkter', status());
  });
});

describe('<pledge-list> says of silence', () => {
  for (const [attributes, sentence] of [
    [{ ...HAV, topic: 'tomt' }, 'Tomt tema: Ikke funnet i programmet'],
    [{ programme: 'fjordby-fjell-2025', topic: 'ferge' }, 'Ferge: Dokumentet handler om noe annet'],
    [{ ...SKOG, topic: 'ferge' }, 'Ferge: Vi har bare et utdrag'],
    [{ programme: 'nesbygd-kommune-plan', topic: 'ferge' }, 'Ferge: Ikke funnet i planprogrammet'],
  ] as const) {
    it(`«${sentence}», and counts no zero`, async () => {
      const { el, empty, counts } = await setup(attributes);
      expect(empty()).to.deep.equal([sentence]);
      expect(counts()[0]).to.match(/^[1-9]/);
      await expect(el).to.be.accessible();
    });
  }

  it('of each programme of a town why, and leaves none out', async () => {
    const { all, empty, counts } = await setup({ ...TOWN, topic: 'ferge' });
    expect(all('.programme > .heading')).to.deep.equal([
      'FJ Fjellistene i Fjordby',
      'HAV Fjordby Havparti',
      'SK Skogpartiet Fjordby',
    ]);
    expect(empty()).to.deep.equal(['Ferge: Dokumentet handler om noe annet', 'Ferge: Vi har bare et utdrag']);
    expect(counts()).to.deep.equal(['2 løfter', 'Viser 1 av 3 løfter', '2 løfter (utdrag)']);
  });

  it('nothing of those that the page has not chosen, or that speak elsewhere', async () => {
    expect((await setup({ ...TOWN, section: 'ferge' })).empty()).to.deep.equal([
      'Her er det ingen punkter å vise.',
      'Her er det ingen punkter å vise.',
    ]);
    const prose = (data: DatasetDraft) => {
      const [issue] = data.issues.filter(({ id }) => id === 'ferge-barn');
      const stance = { programme: SKOG.programme, state: 'says', position: 'for', prose: [[1, 2]] };
      issue!.stances.push({ ...stance, summary: { nb: 'x', en: 'x' }, pledges: [] });
    };
    expect((await setup({ ...SKOG, topic: 'ferge' }, prose)).empty()).to.deep.equal([
      'Her er det ingen punkter å vise.',
    ]);
  });

  for (const [attributes, sentence] of [
    [HAV, 'Ingen treff. Ikke funnet i programmet.'],
    [{ programme: 'fjordby-fjell-2025' }, 'Ingen treff. Ikke funnet på temasiden.'],
    [SKOG, 'Ingen treff. Vi har bare et utdrag.'],
    [{ ...HAV, section: 'ferge' }, 'Ingen treff. Søket gjelder bare utvalget på denne siden.'],
    [
      TOWN,
      'Ingen treff. Ikke funnet på temasiden: Fjellistene i Fjordby. Ikke funnet i programmet: Fjordby Havparti. Vi har bare et utdrag: Skogpartiet Fjordby.',
    ],
  ] as const) {
    it(`after a search without a hit: ${sentence}`, async () => {
      const { search, status } = await setup({ ...attributes, controls: '' });
      await search('xyzxyz');
      await eventually(() => status() === sentence, status());
    });
  }

  for (const [attributes, sentence] of [
    [HAV, 'Ingen punkter har ordet.'],
    [SKOG, 'Ingen treff. Vi har bare et utdrag.'],
    [TOWN, 'Ingen treff. Vi har bare et utdrag: Skogpartiet Fjordby.'],
  ] as const) {
    it(`nothing of documents whose words the search does not know: ${sentence}`, async () => {
      const { search, status } = await setup({ ...attributes, controls: '' }, (data) => {
        for (const programme of data.programmes) delete programme.words;
      });
      await search('xyzxyz');
      await eventually(() => status() === sentence, status());
    });
  }

  it('below the hits of a filter, of the programmes without one', async () => {
    const { choose, all } = await setup({ ...TOWN, controls: '' });
    await choose(/Ferge/);
    const said = () => all('.found [part=empty]')[0];
    const words = 'Dokumentet handler om noe annet: Fjellistene i Fjordby. Vi har bare et utdrag: Skogpartiet Fjordby.';
    await eventually(() => said() === words, said());
  });
});
