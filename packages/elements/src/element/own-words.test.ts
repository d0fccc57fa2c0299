/** Programmes in the words of whoever wrote them: every element says whose words they are, and builds no sentence of them. */
import { expect } from '@open-wc/testing';
import { embed, reloaded, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { allByRole, byRole, markedLanguage, nameOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

const FILE = '/test/fixtures/own-words.json';
const YTRE = 'ytre-vik-2027';
const INDRE = 'indre-vik-2027';

interface OwnWords {
  programmes: { id: string; sections: { entries: { topics: string[]; topicsProposed?: boolean }[] }[] }[];
}

/** The dataset of Vik, changed. */
async function vik(change: (data: OwnWords) => void = () => undefined): Promise<OwnWords> {
  const data = (await (await fetch(FILE)).json()) as OwnWords;
  change(data);
  return data;
}

/** All entries lose their topics. */
function withoutTopics({ programmes }: OwnWords): void {
  for (const { sections } of programmes) {
    for (const { entries } of sections)
      for (const entry of entries) Object.assign(entry, { topics: [], topicsProposed: undefined });
  }
}

type Tag = Parameters<typeof embed>[0];

async function setup(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  { lang = 'nb', data = FILE }: { readonly lang?: string; readonly data?: unknown } = {},
) {
  const el = await settled(embed(tag, attributes, { lang, data }));
  const all = (selector: string): readonly Element[] =>
    [...el.shadowRoot!.querySelectorAll(selector)].filter((it) => it.checkVisibility());
  return {
    el,
    all,
    texts: (selector: string) => all(selector).map(textOf),
    /** The quotes, each with the language that it is marked as. */
    quotes: () => all('q').map((it) => `${markedLanguage(it)}: ${textOf(it)}`),
    text: () => textOf(byRole(el, 'region')),
  };
}

describe('a list in own words', () => {
  it('shows them in quotation marks, under who writes so, and says that they are word for word', async () => {
    const { el, texts, quotes, text } = await setup('pledge-list', { programme: YTRE });
    expect(quotes().slice(0, 2)).to.deep.equal(['nn: Vi vil byggja to nye badeplassar innan 2029:', 'nn: ein i Vika']);
    expect(texts('.lead')).to.deep.equal(['Ytre Vik bygdeliste skriver', 'Prinsipp', 'Ytre Vik bygdeliste skriver']);
    expect(texts('.meta')[0]).to.match(/^7 løfter, ordrett fra dokumentet. Tema foreslått automatisk/);
    expect(texts('li')[1]).to.equal('Underpunkt på nivå 2: ein i Vika ⋯');
    expect(text()).not.to.contain('bygdeliste vil').and.not.to.contain('våre ord').and.not.to.contain('linje');
    await expect(el).to.be.accessible();
  });

  it('gives each reader the language of theirs, and marks any other', async () => {
    const last = async (lang: string) => (await setup('pledge-list', { programme: YTRE }, { lang })).quotes().slice(-2);
    expect(await last('en')).to.deep.equal([
      'en: Every pupil shall have a hot meal every day.',
      'se: Mii hukset ođđa skuvlla.',
    ]);
    expect(await last('nb')).to.deep.equal([
      'nn: Alle elevar skal få eit varmt måltid kvar dag.',
      'se: Mii hukset ođđa skuvlla.',
    ]);
    const { all } = await setup('pledge-list', { programme: YTRE });
    for (const it of all('.title, .heading')) expect(markedLanguage(it), textOf(it)).to.equal('nn');
  });

  it('shows points below points further in, and says so to who does not see it', async () => {
    const { el, all } = await setup('pledge-list', { programme: YTRE });
    const from = all('li')
      .slice(0, 5)
      .map((it) => it.getBoundingClientRect().x);
    const steps = from.map((x) => Math.round((x - from[0]!) / (from[1]! - from[0]!)));
    expect(steps).to.deep.equal([0, 1, 1, 2, 0]);
    expect(namesOf(el, 'listitem', /Underpunkt/)).to.have.length(3);
    expect(namesOf(el, 'listitem')[3]).to.match(/^Underpunkt på nivå 3: rampa skal/);
  });

  it('nests nothing under a point that it does not belong to', async () => {
    const { all } = await setup('pledge-list', { programme: YTRE, pledges: 'strand/4 skule/2 strand/3' });
    expect(all('li').map((it) => it.getAttribute('data-depth'))).to.deep.equal([null, '1', null]);
    const byTopic = await setup('pledge-list', { programme: YTRE, 'group-by': 'topic' });
    expect(
      byTopic
        .all('li')
        .map((it) => it.getAttribute('data-depth'))
        .slice(0, 5),
    ).to.deep.equal([null, '1', '1', '2', null]);
  });

  it('leads into words of ours and of the document apart', async () => {
    const { texts, text } = await setup('pledge-list', { programme: INDRE });
    expect(texts('.lead')).to.deep.equal(['Indre Vik samfunnsliste skriver', 'Indre Vik samfunnsliste vil']);
    expect(text()).to.contain('delvis ordrett, i anførselstegn, delvis gjengitt med våre ord');
  });

  it('has what is under no topic last, and stays as it is where nothing has a topic', async () => {
    const headings = async (data: unknown) =>
      (await setup('pledge-list', { programme: YTRE, 'group-by': 'topic' }, { data })).texts('.heading');
    expect(await headings(FILE)).to.deep.equal(['Bad og strand', 'Skole', 'Ferge', 'Uten tema']);
    expect(await headings(await vik(withoutTopics))).to.deep.equal(['Strand og sjø', 'Skule og oppvekst']);
  });

  it('says on the filter that topics were proposed, and finds the words by search', async () => {
    const { el, texts } = await setup('pledge-list', { programme: YTRE, controls: '' });
    expect(textOf(byRole(el, 'combobox').parentElement)).to.match(/^Tema foreslått automatisk/);
    const field = byRole(el, 'searchbox') as HTMLInputElement;
    field.value = 'badeplass';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => texts('mark').join() === 'badeplass');
    expect(texts('.found .lead')).to.deep.equal(['Ytre Vik bygdeliste skriver']);
    expect(textOf(el.shadowRoot!.querySelector('.found q'))).to.equal('Vi vil byggja to nye badeplassar innan 2029:');
  });

  it('never says that nothing was found on a topic which no person has looked for', async () => {
    const sentence = async (programme: string, data: unknown) =>
      (await setup('pledge-list', { programme, topic: 'ferge' }, { data })).texts('.empty').join();
    const noFerry = ({ programmes }: OwnWords) => {
      for (const entry of programmes[0]!.sections[0]!.entries) entry.topics = ['bad'];
    };
    expect(await sentence(YTRE, await vik(noFerry))).to.equal('Ferge: Ingen punkter funnet under dette temaet');
    const coded = (data: OwnWords) => {
      noFerry(data);
      for (const { entries } of data.programmes[0]!.sections)
        for (const entry of entries) Object.assign(entry, { topics: ['bad'], topicsProposed: undefined });
    };
    expect(await sentence(YTRE, await vik(coded))).to.equal('Ferge: Ikke funnet i programmet');
    expect(await sentence(INDRE, FILE)).to.equal('Ferge: Vi har bare et utdrag');
  });
});

describe('the details of an entry in own words', () => {
  const { clipboard } = navigator;
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));

  const open = async (point: number) => {
    const { el } = await setup('pledge-list', { programme: YTRE, section: 'strand' });
    byRole(el, 'button', `Kilde og mer om punkt ${point}`).click();
    await eventually(() => el.shadowRoot!.querySelector('.panel dl'));
    return { el, panel: el.shadowRoot!.querySelector('.panel')! };
  };

  it('tell the page of the file, what is above it, and which topic was proposed', async () => {
    const { el, panel } = await open(4);
    const text = textOf(panel);
    expect(text).to.contain('Ordrett fra dokumentet.').and.contain('s. 2 i filen');
    expect(text).to.contain('Underpunkt til Strand og sjø, punkt 3');
    expect(text).to.contain('Tema foreslått automatisk Bad og strand');
    expect(text).not.to.contain('linje').and.not.to.contain('løpende');
    await expect(el).to.be.accessible();
  });

  it('tell that a promise was found in running text', async () => {
    const { panel } = await open(5);
    expect(textOf(panel)).to.contain('s. 3 i filen · funnet i løpende tekst');
  });

  it('copy the quote in quotation marks, with what is above it and its source', async () => {
    let copied = '';
    const value = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    const { panel } = await open(2);
    byRole(panel, 'button', 'Kopier med kilde').click();
    await eventually(() => copied !== '');
    expect(copied.split('\n').slice(0, 5)).to.deep.equal([
      'Underpunkt til: «Vi vil byggja to nye badeplassar innan 2029:»',
      '«ein i Vika» – Ytre Vik bygdeliste',
      'Kilde: «Program for Ytre Vik», program 2027–2031 fra Ytre Vik bygdeliste. Strand og sjø, punkt 2 · s. 2 i filen.',
      'https://ytre-vik.example/program.pdf',
      'Programdata 1 · 30. november 2026.',
    ]);
  });
});

describe('a comparison in own words', () => {
  it('has quotes in its cells, marked as what they are, and says whose topics were proposed', async () => {
    const { el, text, quotes } = await setup('topic-compare', { topic: 'bad', municipality: '9901' });
    const cells = allByRole(el, 'cell').map((it) => textOf(it.querySelector('q')));
    expect(cells).to.deep.equal([
      'Indre Vik trenger en badeplass ved kaia. Den vil vi ha på plass i 2028.',
      'Vi vil byggja to nye badeplassar innan 2029:',
    ]);
    expect(quotes()[1]).to.match(/^nn: /);
    expect(text()).to.contain('Hva programmene sier, ordrett fra dokumentet.');
    expect(text()).to.contain('Ytre Vik bygdeliste: Tema foreslått automatisk.');
    await expect(el).to.be.accessible();
  });

  it('says beyond its issues who writes, and who will', async () => {
    const { el } = await setup('topic-compare', { topic: 'bad', municipality: '9901' });
    byRole(el, 'button', 'Dette sier programmene ellers om temaet').click();
    await eventually(() => namesOf(el, 'heading').length > 1);
    expect(namesOf(el, 'heading').slice(1)).to.deep.equal([
      'Indre Vik samfunnsliste vil',
      'Ytre Vik bygdeliste skriver',
    ]);
    const points = textOf(el.shadowRoot!.querySelector('.beyond'));
    expect(points).to.contain('ein i Vika').and.contain('Rydde strendene hver vår').and.not.to.contain('linje');
  });
});

describe('a question on own words', () => {
  it('shows them under who writes so, and tells that the topic was proposed', async () => {
    const { el, texts, text } = await setup('agree-poll', { programme: YTRE, topic: 'skole' });
    expect(text()).to.contain('ordrett fra dokumentet. Tema foreslått automatisk.');
    byRole(el, 'button', 'Les løftet først').click();
    await eventually(() => texts('.lead').join() === 'Ytre Vik bygdeliste skriver');
    expect(texts('q')).to.deep.equal(['Alle elevar skal få eit varmt måltid kvar dag.']);
    await expect(el).to.be.accessible();
  });

  it('is asked pledge by pledge where none has a topic, in its own words and language', async () => {
    const data = await vik(withoutTopics);
    const el = await settled(embed('agree-poll', { programme: YTRE }, { data }));
    expect(nameOf(byRole(el, 'heading'))).to.equal(
      'Ytre Vik bygdeliste skriver Vi vil byggja to nye badeplassar innan 2029:',
    );
    const quote = el.shadowRoot!.querySelector('.title q')!;
    expect(markedLanguage(quote)).to.equal('nn');
    expect(textOf(el.shadowRoot!.querySelector('.meta'))).to.contain('ordrett fra dokumentet');
    expect(namesOf(el, 'button')).to.include('Hopp over');
    await expect(el).to.be.accessible();
    expect(await reloaded(el, () => (el.programme = INDRE)).then(({ type }) => type)).to.equal('load');
  });
});
