import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { within, type DatasetName } from './support/datasets.js';
import type { Tokens } from './support/stage.js';

interface Args extends Tokens {
  src?: string;
  integrity?: string;
}

type Story = StoryObj<Args>;

const FALLBACK = 'Les programmet på partiets egne sider.';

const inFjordby = html`<topic-compare topic="bad" municipality="9901">${FALLBACK}</topic-compare>
  <pledge-list programme="fjordby-hav-2025">${FALLBACK}</pledge-list>`;

const inReality = html`<topic-compare topic="inkludering" municipality="3201" limit="6"></topic-compare>
  <pledge-list programme="asker-v-utenforskap" controls></pledge-list>
  <agree-poll programme="baerum-ap-mangfold"></agree-poll>`;

const inVik = html`<pledge-list programme="ytre-vik-2027" controls></pledge-list>
  <topic-compare topic="bad" municipality="9901"></topic-compare>
  <agree-poll programme="ytre-vik-2027"></agree-poll>`;

const meta: Meta<Args> = {
  title: 'program-data',
  component: 'program-data',
  // Which dataset it is, is what each story is about.
  argTypes: { src: { control: { disable: true } }, integrity: { control: { disable: true } } },
  parameters: { dataset: 'fjordby' },
  render: (_, { parameters }) => within(parameters['dataset'] as DatasetName, inFjordby),
};

export default meta;

/** The page brings the dataset as an object, in the property `programData`; one check, and every element inside has it. */
export const Ready: Story = {};

/** The page names a file in `src`. It is loaded once, whatever stands inside. */
export const FromFile: Story = { parameters: { dataset: 'file' } };

/** Two files in `src`, of which one cannot be had: the other stands, and a comparison of all names what is missing. */
export const SeveralFiles: Story = { parameters: { dataset: 'several' } };

/** The dataset is on its way, and so is every element inside. */
export const Loading: Story = { parameters: { dataset: 'never' } };

/** A dataset in order that holds no programme: each element says what it does not find. */
export const Empty: Story = { parameters: { dataset: 'bare' } };

/** The network is not there. Every element inside offers to try again. */
export const Failed: Story = { parameters: { dataset: 'unreachable' } };

/** JSON of another shape: nothing of it is shown. */
export const Damaged: Story = { parameters: { dataset: 'damaged' } };

/** The file at `src` is not the one that `integrity` names: the browser refuses it. */
export const WrongIntegrity: Story = { parameters: { dataset: 'replaced' } };

/**
 * Programmes in the words of whoever wrote them, as a party brings its own: quotes in nynorsk, Sámi and English, points below
 * points, a promise found in running text, and topics that were proposed automatically. Every element says whose words they are.
 */
export const OwnWords: Story = {
  parameters: { dataset: 'ownWords' },
  render: () => within('ownWords', inVik),
};

/** The same on a phone, for a reader of English. */
export const OwnWordsEnglishPhone: Story = {
  name: 'Own words: English phone',
  parameters: { dataset: 'ownWords' },
  globals: { width: 'phone', lang: 'en' },
  render: () => within('ownWords', inVik),
};

/** One dataset inside another: an element takes the nearest. */
export const Nested: Story = {
  render: () =>
    within(
      'real',
      html`<pledge-list programme="baerum-ap-mangfold" topic="arbeid"></pledge-list>
        ${within('fjordby', html`<pledge-list programme="fjordby-fjell-2025"></pledge-list>`)}`,
    ),
};

/** On a phone of 360 px. */
export const Narrow: Story = { globals: { width: 'phone' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/**
 * In forced colours, as far as a page can imitate them: see [Accessibility and
 * privacy](?path=/docs/accessibility-and-privacy--docs) for the real ones.
 */
export const ForcedColours: Story = { globals: { theme: 'dark', contrast: 'forced' } };

/** Text at 200 %, on a phone. */
export const LargeText: Story = { globals: { width: 'phone', text: '200' } };

/** A page in nynorsk. */
export const Nynorsk: Story = { globals: { lang: 'nn' } };

/** A page in English: the dataset holds the English texts beside the Norwegian ones. */
export const English: Story = { globals: { lang: 'en' } };

/** Custom properties on the page reach every element inside. */
export const OwnColours: Story = {
  args: { '--pp-accent': '#5b3fa0', '--pp-text': '#2b1d4f', '--pp-surface': '#f4f0fb', '--pp-radius': '0' },
};

/** The real dataset, shared by three elements. */
export const Real: Story = {
  parameters: { dataset: 'real' },
  render: () => within('real', inReality),
};

/** The real dataset, shared by three elements on a dark phone. */
export const RealDarkPhone: Story = {
  name: 'Real: dark phone',
  parameters: { dataset: 'real' },
  globals: { width: 'phone', theme: 'dark' },
  render: () => within('real', inReality),
};
