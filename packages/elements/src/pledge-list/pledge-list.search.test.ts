/** What a reader is told of a search: what was found, why, and what was not. */
import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { textOf } from '../../../../test/support/screen.js';
import '../program-data/program-data.js';
import './pledge-list.js';

const HAV = { programme: 'fjordby-hav-2025' };

interface Fjordby {
  topics: { id: string; words: string[] }[];
  programmes: { id: string; words?: string[]; sections: { entries: { words?: string[] }[] }[] }[];
}

async function setup(language = 'nb', attributes: Readonly<Record<string, string>> = HAV) {
  const data = structuredClone(await fjordby()) as unknown as Fjordby;
  data.topics[0]!.words = ['badeplass = strand = beach', 'bryggeliv', 'isbading = vinterbad'];
  data.programmes.find(({ id }) => id === 'fjordby-hav-2025')!.sections[0]!.entries[0]!.words = ['svaberg'];
  const el = await settled(embed('pledge-list', { ...attributes, controls: '' }, { data, lang: language }));
  const root = el.shadowRoot!;
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  return {
    /** Types, and gives what is said once it begins with these words. */
    search: async (query: string, words: string): Promise<string> => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const status = (): string => textOf(root.querySelector('.controls [role=status]'));
      await eventually(() => status().startsWith(words), `nothing said for ${query}: ${status()}`);
      return status();
    },
    reasons: () => [...root.querySelectorAll('.found .why')].map(textOf),
    /** What is said below hits. */
    below: () => textOf(root.querySelector('.found [part=empty]')),
    hits: () => [...root.querySelectorAll('.found .words')].map(textOf),
    marks: () => [...root.querySelectorAll('.found mark')].map(textOf),
  };
}

describe('<pledge-list>, of what a reader searches for, says', () => {
  it('that a document has a word which our statement has not', async () => {
    const { search, reasons, hits } = await setup();
    expect(await search('svaberg', 'Viser')).to.match(/^Viser 1 av /);
    expect(reasons()).to.deep.equal(['Dokumentet bruker ordet «svaberg».']);
    expect(hits()).to.have.length(1);
    expect(hits()[0]).not.to.contain('svaberg');
  });

  it('that a word is one letter from what was written, and which', async () => {
    const { search, hits } = await setup();
    expect(await search('gratiis', 'Ingen')).to.equal(
      `Ingen punkter har det du skrev. Mente du «gratis»? Viser ${hits().length}.`,
    );
  });

  it('that a few have what is near, and what that is', async () => {
    const { search, reasons, hits } = await setup();
    expect(await search('beach', 'Ingen')).to.match(/^Ingen punkter har ordet\. Viser (ett|\d) som ligger nær\.$/);
    expect(hits().length).to.be.within(1, 5);
    expect(reasons()).to.have.length(hits().length);
    for (const reason of reasons()) expect(reason).to.match(/^Ligger nær: «(bade|strand)/i);
  });

  it('which topic a word belongs to that nothing has', async () => {
    const { search, hits } = await setup();
    expect(await search('isbading', 'Ingen punkter')).to.match(
      /^Ingen punkter har ordet\. Det hører til temaet «.+»\. Ikke funnet i programmet\.$/,
    );
    expect(hits()).to.deep.equal([]);
  });

  for (const [language, sentence] of [
    ['nb', 'Ingen punkter har ordet. Dokumentet bruker ordet «fyrtårn», men ikke i noen av punktene.'],
    ['nn', 'Ingen punkt har ordet. Dokumentet bruker ordet «fyrtårn», men ikkje i nokon av punkta.'],
    ['en', 'No point has the word. The document uses the word “fyrtårn”, but in none of its points.'],
  ] as const) {
    it(`that a document has a word in its prose alone (${language})`, async () => {
      const { search, hits } = await setup(language);
      for (const query of ['fyrtårn', 'fyrtårnet', 'fyrtarn', 'fyrtåarn'])
        expect(await search(query, language === 'en' ? 'No point' : 'Ingen')).to.equal(sentence);
      expect(hits()).to.deep.equal([]);
    });
  }

  it('the same of each document of a town', async () => {
    const { search, below } = await setup('nb', { municipality: '9901' });
    expect(await search('fyrtårn', 'Ingen')).to.equal(
      'Ingen punkter har ordet. Ikke funnet på temasiden: Fjellistene i Fjordby. Dokumentet fra Fjordby Havparti bruker ordet «fyrtårn», men ikke i noen av punktene. Vi har bare et utdrag: Skogpartiet Fjordby.',
    );
    await search('svaberg', 'Viser');
    expect(below()).to.equal(
      'Ikke funnet på temasiden: Fjellistene i Fjordby. Vi har bare et utdrag: Skogpartiet Fjordby.',
    );
  });

  it('nothing of a document by a phrase, by several words, by a slip, or in another language', async () => {
    const { search } = await setup();
    for (const [query, sentence] of [
      ['«gratis fyrtårn»', 'Ingen punkter har ordene etter hverandre.'],
      ['fyrtårn romfart', 'Ingen punkter har alle ordene.'],
      ['sjjøøluft', 'Ingen punkter har ordet.'],
      ['romfart', 'Ingen treff. Ikke funnet i programmet.'],
    ] as const)
      expect(await search(query, sentence)).to.equal(sentence);
    expect(await (await setup('nn')).search('romfart', 'Ingen')).to.equal('Ingen treff. Ikkje funne i programmet.');
    expect(await (await setup('en')).search('romfart', 'No')).to.equal('No point has the word.');
  });

  it('that a letter is not yet a search, and what is none is no news', async () => {
    const { search } = await setup();
    await search('å', 'Skriv minst to bokstaver');
    await search('badeplasser', 'Viser');
    await search('', '');
  });

  it('the words of a phrase where they stand together', async () => {
    const { search, marks, hits } = await setup();
    await search('«nye badeplasser»', 'Viser');
    expect(hits()).to.have.length(1);
    expect(marks()).to.deep.equal(['nye badeplasser']);
  });

  it('a heading that has the word', async () => {
    const { search, marks } = await setup();
    await search('badeplass', 'Viser');
    expect(marks().length).to.be.greaterThan(0);
  });
});
