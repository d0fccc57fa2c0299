import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { ELEMENTS, embed, news, settled } from '../../../../test/support/embed.js';
import {
  fjordby,
  programmeIn,
  withTexts,
  type DatasetDraft,
  type ProgrammeDraft,
} from '../../../../test/support/fjordby.js';
import { byRole, fallbackOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

const DAMAGED = 'Programdataene kan ikke vises: Det er en feil i filen.';
const INSIDE = 'Les programmet på nettsiden vår.';

/** Markup that would show itself, and tell of itself, if it ever became markup. */
const MARKUP = '<img src=x onerror="hacked=1"><script>hacked=1</script><b>${7*7}</b>"\'>';

/** What a page's author may get wrong, what the reader is told, and what the error calls it. */
const MISTAKES = [
  ['pledge-list', {}, 'Her mangler attributtet «programme».', 'unset'],
  [
    'pledge-list',
    { programme: 'hav' },
    'Fant ikke programmet «hav» i datasettet. Sjekk skrivemåten.',
    'unknown-programme',
  ],
  [
    'pledge-list',
    { programme: 'fjordby-hav-2025', topic: 'bading' },
    'Fant ikke temaet «bading» i datasettet. Sjekk skrivemåten.',
    'unknown-topic',
  ],
  [
    'pledge-list',
    { programme: MARKUP },
    `Fant ikke programmet «${MARKUP}» i datasettet. Sjekk skrivemåten.`,
    'unknown-programme',
  ],
  [
    'topic-compare',
    { topic: 'bading', municipality: '9901' },
    'Fant ikke temaet «bading» i datasettet. Sjekk skrivemåten.',
    'unknown-topic',
  ],
  [
    'topic-compare',
    { topic: 'bad', municipality: 'Fjordby' },
    'Fant ingen programmer fra kommune «Fjordby». Bruk nummeret til kommunen, for eksempel 3201, eller fylket, for eksempel 32.',
    'unknown-municipality',
  ],
  [
    'topic-compare',
    { topic: 'bad', programmes: 'fjordby-hav-2025 skog' },
    'Fant ikke programmet «skog» i datasettet. Sjekk skrivemåten.',
    'unknown-programme',
  ],
  ['agree-poll', { municipality: '9901', issue: 'badeplasser' }, 'Her mangler attributtet «topic».', 'unset'],
  [
    'agree-poll',
    { municipality: '9901', topic: 'bad', issues: 'badeplasser badeland' },
    'Fant ikke saken «badeland» om dette temaet. Sjekk skrivemåten.',
    'unknown-issue',
  ],
  [
    'agree-poll',
    { programme: 'fjordby-hav-2025', pledge: 'strand/9' },
    'Fant ikke «strand/9» i programmet. Sjekk skrivemåten.',
    'unknown-part',
  ],
  ['agree-poll', { for: MARKUP }, `Fant ingen <pledge-list id="${MARKUP}"> med egne ord på siden.`, 'no-list'],
  [
    'agree-poll',
    { programme: '__proto__' },
    'Fant ikke programmet «__proto__» i datasettet. Sjekk skrivemåten.',
    'unknown-programme',
  ],
  [
    'agree-poll',
    { programme: 'fjordby-hav-2025', topic: 'bading' },
    'Fant ikke temaet «bading» i datasettet. Sjekk skrivemåten.',
    'unknown-topic',
  ],
] as const;

/** What is no dataset at all. */
const NO_DATASETS: Readonly<Record<string, unknown>> = { 'a list': [], 'a number': 7, 'a string': '<p>', true: true };

/** What somebody might do to a dataset, by mistake or not. */
const DAMAGES: Readonly<Record<string, (programme: ProgrammeDraft, data: DatasetDraft) => void>> = {
  'lacks the kind of a programme': (programme) => Object.assign(programme, { kind: undefined }),
  'has a link that runs script': ({ source }) => (source.url = 'javascript://x/%0Ahacked=1'),
  'has a colour that is more than a colour': (_, { parties }) => (parties[0]!.colour = '#000;background:url(//x)'),
  'has an id that leads out of its folder': (programme) => (programme.id = '../../x'),
  'has one id twice': (programme, { programmes }) => programmes.push(programme),
  'has a text of a million characters': ({ publisher }) => (publisher.name = 'x'.repeat(1_000_000)),
  'has an object for a text': ({ publisher }) => (publisher.name = { nb: { toString: 'hacked' } }),
  'has a list of a hundred thousand': (programme) => {
    programme.sections = Array.from({ length: 100_000 }, () => programme.sections[0]!);
  },
  'has sections without end': ({ sections }) => Object.assign(sections[0]!, { sections }),
  'has a day that no calendar has': (_, data) => Object.assign(data, { date: '2026-99-99' }),
  'has an address that no browser takes': ({ sections }) =>
    Object.assign(sections[0]!.entries[0]!, { links: [{ url: 'https://%' }] }),
  'has an entry of another programme': ({ sections }) =>
    Object.assign(sections[0]!.entries[0]!, { id: 'fjordby-skog-2025/strand/1' }),
  'has a section without a last line': ({ sections }) => Object.assign(sections[0]!, { lines: [3] }),
  'has an entry in nobody’s words': ({ sections }) => Object.assign(sections[0]!.entries[0]!, { statement: undefined }),
  'has one topic twice': (_, { topics }) => topics.push(topics[0]!),
  'has a text that turns the page around it': ({ publisher }) => (publisher.name = 'Parti \u202e'),
};

/** Of all elements but those around names: a name with markup behind it is another. */
const tagsIn = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[part=base] :not(span[translate])')].map(({ localName }) => localName);

describe('what a page’s author may get wrong', () => {
  for (const [tag, attributes, sentence, problem] of MISTAKES) {
    it(`<${tag} ${JSON.stringify(attributes)}> says so in one sentence`, async () => {
      const el = embed(tag, attributes, { data: await fjordby(), inside: INSIDE });
      const event = await news(el);
      expect((event as ErrorEvent).error).to.have.property('problem', problem);
      expect(textOf(byRole(el, 'status'))).to.equal(sentence);
      expect(fallbackOf(el)).to.equal(INSIDE);
      expect(namesOf(el, 'button'), 'trying again would not help').to.be.empty;
      await expect(el).to.be.accessible();
    });
  }
});

describe('a comparison of a build, which has more than any page can show', () => {
  it('asks for what the page must name, and for no file', async () => {
    const el = embed('topic-compare', { topic: 'bad' }, { data: '/nothing-here/catalogue.json', inside: INSIDE });
    expect(((await news(el)) as ErrorEvent).error).to.have.property('problem', 'unset');
    expect(textOf(byRole(el, 'status'))).to.equal('Her mangler attributtet «municipality».');
    expect(fallbackOf(el)).to.equal(INSIDE);
  });
});

describe('the number of a municipality that was divided', () => {
  it('asks for one of those that it became, by name and number', async () => {
    const data = await fjordby();
    for (const municipality of data.municipalities) {
      Object.assign(municipality, { former: [{ id: '8802', name: 'Gammelby', to: 2019, split: true }] });
    }
    const el = embed('topic-compare', { topic: 'bad', municipality: '8802' }, { data, inside: INSIDE });
    expect(((await news(el)) as ErrorEvent).error).to.have.property('problem', 'split-municipality');
    const sentence = 'Område 8802 er delt i flere. Bruk nummeret til ett av dem: 9901 Fjordby, 9902 Nesbygd.';
    expect(textOf(byRole(el, 'status'))).to.equal(sentence);
    expect(fallbackOf(el)).to.equal(INSIDE);
    await expect(el).to.be.accessible();
  });
});

describe('what the author of an unknown id is told', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  for (const [attributes, ids] of [
    [{ programme: 'fjordby-hav-2023' }, /“fjordby-hav-2023”. There is: fjordby-hav-2025, .*nesbygd-kommune-plan/],
    [{ programme: 'fjordby-hav-2025', topic: 'fergen' }, /“fergen”. There is: ferge, /],
  ] as const) {
    it(`${JSON.stringify(attributes)}: one warning with the ids that exist, the nearest first`, async () => {
      await news(embed('pledge-list', attributes, { data: await fjordby() }));
      await eventually(() => warnings.length > 0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(ids);
    });
  }

  it('nothing, where the id exists', async () => {
    await news(embed('pledge-list', { programme: 'fjordby-hav-2025', topic: 'bad' }, { data: await fjordby() }));
    expect(warnings).to.be.empty;
  });
});

describe('what the author of damaged data is told', () => {
  const error = console.error;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    console.error = (line: string) => lines.push(line);
  });
  afterEach(() => (console.error = error));

  it('one line with the place of the fault, however many elements use the data', async () => {
    const data = await fjordby();
    Object.assign(programmeIn(data, 'fjordby-skog-2025').sections[0]!, { lines: [7, 3] });
    const json = URL.createObjectURL(new Blob([JSON.stringify(data)]));
    for (const { tag, ready } of ELEMENTS) await settled(embed(tag, ready, { data: json }));
    await eventually(() => lines.length > 0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(
      /^Partiprogram: blob:.+: \$\.programmes\[2\]\.sections\[0\]\.lines: expected a first line/,
    );
  });
});

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}>, with data that means no good`, () => {
    it('shows markup in any text as text', async () => {
      const good = await settled(embed(tag, ready, { data: await fjordby() }));
      const data = withTexts(await fjordby(), (text) => text + MARKUP);
      const el = await settled(embed(tag, ready, { data }));
      expect(el.matches(':state(ready)')).to.be.true;
      expect(byRole(el, 'region').textContent).to.contain(MARKUP);
      // Draws at once what is drawn bit by bit.
      dispatchEvent(new Event('beforeprint'));
      expect(tagsIn(el), 'the same elements as with good data').to.deep.equal(tagsIn(good));
      expect(window).to.not.have.property('hacked');
    });

    for (const [what, data] of Object.entries(NO_DATASETS)) {
      it(`says that the data is damaged when it is ${what}`, async () => {
        const el = await settled(
          embed(tag, ready, { data: new URL(`data:application/json,${JSON.stringify(data)}`).href }),
        );
        expect(textOf(byRole(el, 'status'))).to.equal(DAMAGED);
      });
    }

    for (const [what, damage] of Object.entries(DAMAGES)) {
      it(`says that the data is damaged when it ${what}`, async () => {
        const data = await fjordby();
        damage(programmeIn(data, 'fjordby-hav-2025'), data);
        const el = await settled(embed(tag, ready, { data, inside: INSIDE }));
        expect(textOf(byRole(el, 'status'))).to.equal(DAMAGED);
        expect(fallbackOf(el)).to.equal(INSIDE);
        expect(namesOf(el, 'region'), 'nothing half done').to.be.empty;
      });
    }
  });
}
