import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readerOf, type Reader } from './support/settled.js';
import type { Tokens } from './support/stage.js';

interface Args extends Tokens {
  programme?: string;
  municipality?: string;
  topic?: string;
  section?: string;
  pledges?: string;
  limit?: number;
  'group-by'?: 'section' | 'topic';
  compact?: boolean;
  controls?: boolean;
  collapsed?: boolean;
  'deep-links'?: boolean;
  'json-ld'?: boolean;
  'source-href'?: string;
  'download-href'?: string;
  sender?: string;
  publisher?: string;
  period?: string;
  'heading-level'?: number;
  /** What the page writes inside the tag. */
  fallback?: unknown;
}

type Story = StoryObj<Args>;

const FALLBACK = 'Les programmet på partiets egne sider.';

const meta: Meta<Args> = {
  title: 'pledge-list',
  component: 'pledge-list',
  args: { programme: 'fjordby-hav-2025' },
  argTypes: { fallback: { table: { disable: true } } },
  parameters: { dataset: 'fjordby' },
  render: (args) =>
    html`<pledge-list
      programme=${ifDefined(args.programme)}
      municipality=${ifDefined(args.municipality)}
      topic=${ifDefined(args.topic)}
      section=${ifDefined(args.section)}
      pledges=${ifDefined(args.pledges)}
      limit=${ifDefined(args.limit)}
      group-by=${ifDefined(args['group-by'])}
      source-href=${ifDefined(args['source-href'])}
      download-href=${ifDefined(args['download-href'])}
      sender=${ifDefined(args.sender)}
      publisher=${ifDefined(args.publisher)}
      period=${ifDefined(args.period)}
      heading-level=${ifDefined(args['heading-level'])}
      ?compact=${args.compact}
      ?controls=${args.controls}
      ?collapsed=${args.collapsed}
      ?deep-links=${args['deep-links']}
      ?json-ld=${args['json-ld']}
      >${args.fallback}</pledge-list
    >`,
};

export default meta;

/** What comes with a part that loads later. */
async function appeared({ renderRoot }: Reader['element'], selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** A party programme with a principle, a figure, a deadline and a note, whose term is over. */
export const Ready: Story = { args: { controls: true } };

/** The tag is around the page's own headings and lists: no file, no data. What stands there is what readers search. */
export const PageWords: Story = {
  render: () =>
    html`<pledge-list
      publisher="Fjordpartiet"
      municipality="Fjordby"
      period="2027-2031"
      source-href="https://fjordpartiet.example/program.pdf"
    >
      <h2>Skole og barnehage</h2>
      <p>Fjordpartiet vil:</p>
      <ul>
        <li>bygge en ny barneskole på Nes innen 2029</li>
        <li>gi alle elever et varmt skolemåltid</li>
      </ul>
      <h2>Hav og strand</h2>
      <p>• rydde strendene hvert år sammen med frivillige<br />• åpne turstien langs hele fjorden</p>
      <p><strong>Helse</strong></p>
      <p>– ansette flere helsesykepleiere</p>
      <p>– bygge omsorgsboliger ved torget</p>
      <h2>Kultur</h2>
      <ul>
        <li>holde biblioteket åpent om kvelden</li>
      </ul>
    </pledge-list>`,
};

/** A reader searches in the page's own words: what has no hit is out of the way, and comes back. */
export const PageWordsSearched: Story = {
  ...PageWords,
  play: async ({ canvasElement }) => {
    const { element } = await readerOf(canvasElement, 'pledge-list');
    const input = (await appeared(element, 'input')) as HTMLInputElement;
    input.focus();
    input.value = 'skole';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await appeared(element, '.status:not(:empty)');
  },
};

/** The programme is on its way. The page's own text is there from the start, and a word to those who wait long. */
export const Loading: Story = { parameters: { dataset: 'never' }, args: { fallback: FALLBACK } };

/**
 * The page has the pledges inside the tag, and more below it. The list takes no more room than they did, until the reader
 * asks for all of it or scrolls on: nothing moves.
 */
export const NothingMoves: Story = {
  args: {
    fallback: html`<ol>
      ${['Åpne nye badeplasser.', 'Ha flere ferger om sommeren.', 'Gjøre ferga gratis for barn.', 'Bygge ny kai.'].map(
        (pledge) => html`<li><p>${pledge}</p></li>`,
      )}
    </ol>`,
  },
  decorators: [
    (story) =>
      html`${story()}
        <p>Mer om lokalvalget i morgen. Det som står her under listen, blir stående.</p>`,
  ],
};

/** The programme is there, and says nothing on the topic. */
export const Empty: Story = { args: { topic: 'tomt' } };

/** The network is not there. The reader can try again, and has the page's own text meanwhile. */
export const Failed: Story = { parameters: { dataset: 'unreachable' }, args: { fallback: FALLBACK } };

/** The file has another shape than this version reads. */
export const Damaged: Story = { parameters: { dataset: 'damaged' }, args: { fallback: FALLBACK } };

/** A slip of the pen in `programme`: to try again would not help, so there is no button. */
export const UnknownProgramme: Story = { args: { programme: 'fjordby-havet-2025', fallback: FALLBACK } };

/** A topic that the dataset does not know, which is not the same as one that the programme is silent on. */
export const UnknownTopic: Story = { args: { topic: 'badeland', fallback: FALLBACK } };

/** The attribute `programme` was forgotten. */
export const NoProgramme: Story = { args: { programme: '', fallback: FALLBACK } };

/** Neither `embed.js` nor a `<program-data>` says where the data lies. */
export const NoDataset: Story = { parameters: { dataset: 'none' }, args: { fallback: FALLBACK } };

/** The reader has chosen a topic. How many are left is said aloud, once. */
export const Filtered: Story = {
  args: { controls: true },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => (await readerOf(canvasElement, 'pledge-list')).choose('Ferge'),
};

/** Only what the programme says on one topic: here the page has chosen it. */
export const OnTopic: Story = { args: { topic: 'ferge' } };

/** A topic page: one section, which needs no heading of its own. */
export const TopicPage: Story = { args: { programme: 'fjordby-fjell-2025' } };

/** Only a part of the programme is in the dataset. */
export const Part: Story = { args: { programme: 'fjordby-skog-2025' } };

/** A municipality's plan has points and no promises: figures, questions, possible ways, areas. */
export const Plan: Story = { args: { programme: 'nesbygd-kommune-plan' } };

/** The page says where the original is. An address that is not `https:` or `http:` would be no link. */
export const WithOriginal: Story = { args: { 'source-href': 'https://example.org/program' } };

/** All programmes of a municipality, those of parties first; a plan keeps its own words. */
export const Municipality: Story = { args: { programme: '', municipality: '9901' } };

/** What all programmes of a municipality say on one topic. */
export const MunicipalityOnTopic: Story = { args: { programme: '', municipality: '9901', topic: 'bad' } };

/** One section of a programme. */
export const OneSection: Story = { args: { section: 'ferge' } };

/** A few pledges by their ids, as an article would quote them. */
export const SomePledges: Story = { args: { pledges: 'strand/2 ferge/1' } };

/** No more than two at first, and a button for the rest. */
export const Limited: Story = { args: { limit: 2 } };

/** A section per topic in place of the programme's own. The numbers stay away: they are those of the document. */
export const ByTopic: Story = { args: { 'group-by': 'topic' } };

/** Without summaries, details and contents: for a narrow column. What the editors noted stays. */
export const Compact: Story = { args: { compact: true } };

/** Sections are closed at first. The search of the browser opens them, where it knows how. */
export const Collapsed: Story = { args: { collapsed: true } };

/** The address of the page leads to one pledge: `#fjordby-hav-2025/ferge/1`. */
export const DeepLinks: Story = { args: { 'deep-links': true } };

/** The pledges are in the page as JSON-LD too, for search engines. */
export const JsonLd: Story = { args: { 'json-ld': true } };

/** A heading, an introduction and a footer of the page's own. */
export const OwnWords: Story = {
  args: {
    fallback: html`<h2 slot="heading">Dette går vi til valg på</h2>
      <p slot="introduction">Vedtatt av årsmøtet.</p>
      <p slot="footer">Spørsmål? Skriv til laget.</p>`,
  },
};

/** Who answers for the list, where the original is, and where it can be downloaded. */
export const WithSender: Story = {
  args: {
    sender: 'Fjordby Havparti',
    'source-href': 'https://example.org/program',
    'download-href': 'https://example.org/program.pdf',
  },
};

/** The reader searches: inflected words are found, hits are marked, and how many there are is said once. */
export const Searched: Story = {
  args: { controls: true },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const { element } = await readerOf(canvasElement, 'pledge-list');
    const input = await appeared(element, 'input');
    input.focus();
    (input as HTMLInputElement).value = 'badeplass';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await appeared(element, 'mark');
  },
};

/** What there is on one pledge: its source, and what a reader can do with it. */
export const OnePledge: Story = {
  args: { 'deep-links': true },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement, 'pledge-list');
    await reader.press('⋯');
    await appeared(reader.element, '.panel dl');
  },
};

/** On a phone of 360 px. */
export const Narrow: Story = { globals: { width: 'phone' }, args: { controls: true } };

/** On a dark page: colours are mixed from the page's own text colour. */
export const Dark: Story = { globals: { theme: 'dark' }, args: { controls: true } };

/**
 * In forced colours, as far as a page can imitate them: see [Accessibility and
 * privacy](?path=/docs/accessibility-and-privacy--docs) for the real ones.
 */
export const ForcedColours: Story = { globals: { theme: 'dark', contrast: 'forced' }, args: { controls: true } };

/** Text at 200 %, on a phone: the hardest fit. */
export const LargeText: Story = { globals: { width: 'phone', text: '200' }, args: { controls: true } };

/** A page in nynorsk. Where the dataset has no nynorsk text, the bokmål one stands in. */
export const Nynorsk: Story = { globals: { lang: 'nn' }, args: { controls: true } };

/** A page in English: the interface, and our summaries too. */
export const English: Story = { globals: { lang: 'en' }, args: { controls: true } };

/** In a party's own colours and typeface, through the custom properties alone. */
export const OwnColours: Story = {
  args: {
    controls: true,
    '--pp-accent': '#0b5c8a',
    '--pp-text': '#08324a',
    '--pp-surface': '#eaf4fa',
    '--pp-font': 'Georgia, "DejaVu Serif", serif',
    '--pp-radius': '0',
    '--pledge-list-gap': '0.9em',
  },
};

/** The real dataset: a topic page of eighteen pledges. */
export const RealTopicPage: Story = {
  name: 'Real: topic page',
  parameters: { dataset: 'real' },
  args: { programme: 'baerum-ap-mangfold', controls: true },
};

/** The real dataset: an article with a principle, a figure, and a notice of its age. */
export const RealArticle: Story = {
  name: 'Real: article',
  parameters: { dataset: 'real' },
  args: { programme: 'asker-v-utenforskap', controls: true },
};

/** The real dataset: parts of a long programme, with its numbered top list. */
export const RealProgramme: Story = {
  name: 'Real: programme',
  parameters: { dataset: 'real' },
  args: { programme: 'baerum-ps-2023', controls: true },
};

/** The real dataset: a whole programme of 449 pledges, with its contents. */
export const RealWhole: Story = {
  name: 'Real: whole programme',
  parameters: { dataset: 'real' },
  args: { programme: 'baerum-mdg-program', controls: true, collapsed: true },
};

/** The real dataset: a municipality's plan. */
export const RealPlan: Story = {
  name: 'Real: plan',
  parameters: { dataset: 'real' },
  args: { programme: 'drammen-kommune-planprogram' },
};

/** The real dataset in English, on a dark phone. */
export const RealDarkPhone: Story = {
  name: 'Real: dark phone, English',
  parameters: { dataset: 'real' },
  globals: { width: 'phone', theme: 'dark', lang: 'en' },
  args: { programme: 'asker-v-utenforskap', controls: true },
};

/** The real dataset in forced colours, imitated. */
export const RealForcedColours: Story = {
  name: 'Real: forced colours',
  parameters: { dataset: 'real' },
  globals: { contrast: 'forced' },
  args: { programme: 'asker-v-utenforskap', controls: true },
};
