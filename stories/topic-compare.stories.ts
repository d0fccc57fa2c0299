import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readerOf } from './support/settled.js';
import type { Tokens } from './support/stage.js';

interface Args extends Tokens {
  topic: string;
  municipality?: string;
  programmes?: string;
  issues?: string;
  view?: string;
  only?: string;
  limit?: number;
  controls?: boolean;
  'deep-links'?: boolean;
  'heading-level'?: number;
  /** What the page writes inside the tag. */
  fallback?: string;
}

type Story = StoryObj<Args>;

const FALLBACK = 'Les programmene på partienes egne sider.';

const meta: Meta<Args> = {
  title: 'topic-compare',
  component: 'topic-compare',
  args: { topic: 'bad', municipality: '9901' },
  argTypes: { fallback: { table: { disable: true } } },
  parameters: { dataset: 'fjordby' },
  render: (args) =>
    html`<topic-compare
      topic=${args.topic}
      municipality=${ifDefined(args.municipality)}
      programmes=${ifDefined(args.programmes)}
      issues=${ifDefined(args.issues)}
      view=${ifDefined(args.view)}
      only=${ifDefined(args.only)}
      limit=${ifDefined(args.limit)}
      ?controls=${args.controls}
      ?deep-links=${args['deep-links']}
      heading-level=${ifDefined(args['heading-level'])}
      >${args.fallback}</topic-compare
    >`,
};

export default meta;

/** All programmes of a municipality on one topic, with the states of a cell: says, nothing found, or that its silence says nothing. */
export const Ready: Story = {};

/** The five ways in which programmes stand to each other, each in words and with a sign of its own. */
export const Relations: Story = { parameters: { dataset: 'relations' } };

/** The comparison is on its way. */
export const Loading: Story = { parameters: { dataset: 'never' }, args: { fallback: FALLBACK } };

/** The topic is known, and nobody has an issue or a point on it: each kind of silence is its own. */
export const Empty: Story = { args: { topic: 'tomt' } };

/** The network is not there. */
export const Failed: Story = { parameters: { dataset: 'unreachable' }, args: { fallback: FALLBACK } };

/** One programme of three could not be loaded. The others are shown, and the reader is told. */
export const PartlyFailed: Story = {
  parameters: { dataset: 'oneMissing' },
  args: { municipality: '', programmes: 'fjordby-hav-2025 fjordby-fjell-2025 fjordby-skog-2025' },
};

/** The file has another shape than this version reads. */
export const Damaged: Story = { parameters: { dataset: 'damaged' }, args: { fallback: FALLBACK } };

/** A topic that the dataset does not know. */
export const UnknownTopic: Story = { args: { topic: 'badeland', fallback: FALLBACK } };

/** A municipality that the dataset has no programme from. */
export const UnknownMunicipality: Story = { args: { municipality: '9999', fallback: FALLBACK } };

/** A slip of the pen in `programmes`: one wrong id is enough to show nothing, rather than a comparison with a hole in it. */
export const UnknownProgramme: Story = {
  args: { programmes: 'fjordby-hav-2025 fjordby-fjellet-2025', fallback: FALLBACK },
};

/** An issue that this topic does not have. */
export const UnknownIssue: Story = { args: { issues: 'badeplasser badeland', fallback: FALLBACK } };

/** Without a topic: which topics each programme speaks of, as words and marks. */
export const Overview: Story = { args: { topic: '' } };

/** A page on another subject has no column where it does not speak: a line says what it covers. */
export const PageOnAnotherSubject: Story = { args: { topic: 'ferge' } };

/** The reader chooses topic, issues and programmes, and can take away a link to what is shown. */
export const Controls: Story = { args: { controls: true, 'deep-links': true } };

/** Followed from an address: the reader comes to exactly the view that was linked to. */
export const DeepLinks: Story = { args: { 'deep-links': true } };

/** The reader has asked for what differs. */
export const ControlsUsed: Story = {
  args: { controls: true },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) =>
    (await readerOf(canvasElement, 'topic-compare')).choose('Saker der programmene er ulike'),
};

/** Only the issues on which the programmes differ in degree or direction. */
export const OnlyDiffering: Story = { args: { only: 'differing' } };

/** The issues that a newsroom has chosen, in its order. */
export const ChosenIssues: Story = { args: { issues: 'parkering badeplasser' } };

/** A table whatever the width: it scrolls in its frame. */
export const TableOnPhone: Story = { globals: { width: 'phone' }, args: { view: 'table' } };

/** Cards whatever the width. */
export const Cards: Story = { args: { view: 'cards' } };

/** What the programmes say on the topic beyond the issues. */
export const BesidesOpen: Story = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => (await readerOf(canvasElement, 'topic-compare')).press('Dette sier programmene'),
};

/** Eight programmes: all of them, in equal widths, with the heads and the issues staying in sight. */
export const EightProgrammes: Story = { parameters: { dataset: 'eight' } };

/** Ten programmes that nobody has made issues for, without an attribute that names them: the points of each in a column. */
export const WithoutIssues: Story = {
  parameters: { dataset: 'ten' },
  args: { municipality: '', controls: true, limit: 5 },
};

/** The same of three on a phone: one says nothing on the topic, of one there is only a part. */
export const WithoutIssuesOnPhone: Story = {
  parameters: { dataset: 'three' },
  globals: { width: 'phone' },
  args: { municipality: '' },
};

/** Two programmes have issues, one has none: a table, and its points apart. */
export const SomeWithoutIssues: Story = { parameters: { dataset: 'mixed' }, args: { municipality: '' } };

/** Neither `embed.js` nor a `<program-data>` says where the data lies. */
export const NoDataset: Story = { parameters: { dataset: 'none' }, args: { fallback: FALLBACK } };

/** The reader has opened a cell: the points behind it, and where they stand. */
export const CellOpen: Story = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => (await readerOf(canvasElement, 'topic-compare')).press('Punkt 2 og 1 til'),
};

/** Only the first issues; the rest at a button. */
export const Limited: Story = { args: { limit: 2 } };

/** The reader has asked for the rest. */
export const AllShown: Story = {
  args: { limit: 2 },
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => (await readerOf(canvasElement, 'topic-compare')).press('Vis alle'),
};

/** One programme alone is no comparison, and that is said. */
export const OneProgramme: Story = { args: { municipality: '', programmes: 'fjordby-hav-2025' } };

/** Two programmes of the page's own choice, in neutral order whatever the order of the attribute. */
export const ChosenProgrammes: Story = { args: { municipality: '', programmes: 'fjordby-skog-2025 fjordby-hav-2025' } };

/** Programmes of two towns, and a municipality's plan, which never gets a column among the parties. */
export const TwoTowns: Story = { args: { programmes: 'nesbygd-kommune-plan' } };

/** On a phone of 360 px: cards, with the same content in the same roles. */
export const Narrow: Story = { globals: { width: 'phone' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/**
 * In forced colours, as far as a page can imitate them: see [Accessibility and
 * privacy](?path=/docs/accessibility-and-privacy--docs) for the real ones.
 */
export const ForcedColours: Story = {
  globals: { theme: 'dark', contrast: 'forced' },
  args: { programmes: 'nesbygd-kommune-plan' },
};

/** Text at 200 %, on a phone. */
export const LargeText: Story = { globals: { width: 'phone', text: '200' } };

/** A page in nynorsk. */
export const Nynorsk: Story = { globals: { lang: 'nn' } };

/** A page in English. */
export const English: Story = { globals: { lang: 'en' } };

/** In a site's own colours and typeface, through the custom properties alone. */
export const OwnColours: Story = {
  args: {
    '--pp-accent': '#7a5a2e',
    '--pp-text': '#3a2a12',
    '--pp-surface': '#faf4ea',
    '--pp-font': 'Georgia, "DejaVu Serif", serif',
    '--topic-compare-gap': '2em',
  },
};

/** The real dataset: the programmes in Bærum on inclusion. */
export const RealBaerum: Story = {
  name: 'Real: Bærum',
  parameters: { dataset: 'real' },
  args: { topic: 'inkludering', municipality: '3201', limit: 6 },
};

/** The real dataset: the parties of two towns, and Drammen's own plan. */
export const RealThreeTowns: Story = {
  name: 'Real: three towns',
  parameters: { dataset: 'real' },
  args: {
    topic: 'inkludering',
    municipality: '3201',
    programmes: 'asker-v-utenforskap drammen-kommune-planprogram',
  },
};

/** The real dataset in English, on a dark phone. */
export const RealDarkPhone: Story = {
  name: 'Real: dark phone, English',
  parameters: { dataset: 'real' },
  globals: { width: 'phone', theme: 'dark', lang: 'en' },
  args: { topic: 'inkludering', municipality: '3201', limit: 6 },
};

/** The real dataset in forced colours, imitated. */
export const RealForcedColours: Story = {
  name: 'Real: forced colours',
  parameters: { dataset: 'real' },
  globals: { contrast: 'forced' },
  args: { topic: 'inkludering', municipality: '3201', programmes: 'drammen-kommune-planprogram', limit: 6 },
};
