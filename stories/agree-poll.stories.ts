import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readerOf } from './support/settled.js';
import type { Tokens } from './support/stage.js';

interface Args extends Tokens {
  programme: string;
  topic?: string;
  'expose-choice'?: boolean;
  'heading-level'?: number;
  /** What the page writes inside the tag. */
  fallback?: string;
  /** Whether the page names other ways to engage. */
  engage?: boolean;
}

type Story = StoryObj<Args>;

const FALLBACK = 'Si hva du mener på partiets egne sider.';

const meta: Meta<Args> = {
  title: 'agree-poll',
  component: 'agree-poll',
  args: { programme: 'fjordby-hav-2025' },
  argTypes: { fallback: { table: { disable: true } }, engage: { table: { disable: true } } },
  parameters: { dataset: 'fjordby' },
  render: (args) =>
    html`<agree-poll
      programme=${args.programme}
      topic=${ifDefined(args.topic)}
      heading-level=${ifDefined(args['heading-level'])}
      ?expose-choice=${args['expose-choice']}
      >${args.fallback}${args.engage ? html`<a slot="engage" href="https://example.org/bli-med">Bli med i Havpartiet</a>` : nothing}</agree-poll
    >`,
};

export default meta;

/** What a reader does before the story is seen, by what stands on the buttons. */
function after(...presses: readonly string[]): Pick<Story, 'play' | 'parameters'> {
  return {
    parameters: { docs: { story: { autoplay: true } } },
    play: async ({ canvasElement }) => {
      const reader = await readerOf(canvasElement, 'agree-poll');
      for (const text of presses) await reader.press(text);
    },
  };
}

/** One question on a topic. The words come first, for those who want them. */
export const Ready: Story = {};

/** The question is on its way. */
export const Loading: Story = { parameters: { dataset: 'never' }, args: { fallback: FALLBACK } };

/** The party has no pledge on the topic: there is nothing to agree on. */
export const Empty: Story = { args: { topic: 'tomt' } };

/** A municipality's plan is no party's: nobody agrees with it as with a party. */
export const NoParty: Story = { args: { programme: 'nesbygd-kommune-plan' } };

/** The network is not there. */
export const Failed: Story = { parameters: { dataset: 'unreachable' }, args: { fallback: FALLBACK } };

/** The file has another shape than this version reads. */
export const Damaged: Story = { parameters: { dataset: 'damaged' }, args: { fallback: FALLBACK } };

/** A slip of the pen in `programme`. */
export const UnknownProgramme: Story = { args: { programme: 'fjordby-havet-2025', fallback: FALLBACK } };

/** A topic that the dataset does not know. */
export const UnknownTopic: Story = { args: { topic: 'badeland', fallback: FALLBACK } };

/** The attribute `programme` was forgotten. */
export const NoProgramme: Story = { args: { programme: '', fallback: FALLBACK } };

/** Neither `embed.js` nor a `<program-data>` says where the data lies. */
export const NoDataset: Story = { parameters: { dataset: 'none' }, args: { fallback: FALLBACK } };

/** The pledges that the question is about, opened before answering. */
export const WordsFirst: Story = { ...after('Les de') };

/** After a yes: thanks, and what else the two may agree on. */
export const Agreed: Story = { ...after('Enig') };

/** After a yes in part. */
export const PartlyAgreed: Story = { ...after('Delvis enig') };

/** After a no, which gets a reply of its own. */
export const Disagreed: Story = { ...after('Uenig') };

/** After «I don't know», which is an answer like the others. */
export const NoOpinion: Story = { ...after('Vet ikke') };

/** The page names other ways to engage, in the slot `engage`; shown once the reader has answered. */
export const WithEngage: Story = { ...after('Enig'), args: { engage: true } };

/** The reader has gone on to the next topic. */
export const NextTopic: Story = { ...after('Enig', 'Neste tema') };

/** Every topic is answered: an overview of what was answered, and no verdict. */
export const AllAnswered: Story = { ...after('Enig', 'Neste tema', 'Uenig') };

/** The event says what was answered. An answer is a political opinion: see the guide before turning this on. */
export const ExposedChoice: Story = { args: { 'expose-choice': true } };

/** On a phone of 360 px. */
export const Narrow: Story = { ...after('Enig'), globals: { width: 'phone' } };

/** On a dark page. */
export const Dark: Story = { ...after('Enig'), globals: { theme: 'dark' } };

/**
 * In forced colours, as far as a page can imitate them: see [Accessibility and
 * privacy](?path=/docs/accessibility-and-privacy--docs) for the real ones.
 */
export const ForcedColours: Story = { ...after('Enig'), globals: { theme: 'dark', contrast: 'forced' } };

/** Text at 200 %, on a phone. */
export const LargeText: Story = { ...after('Enig'), globals: { width: 'phone', text: '200' } };

/** A page in nynorsk. */
export const Nynorsk: Story = { ...after('Einig'), globals: { lang: 'nn' } };

/** A page in English. */
export const English: Story = { ...after('Agree'), globals: { lang: 'en' } };

/** In a party's own colours and typeface. Agree and disagree look alike in every colour. */
export const OwnColours: Story = {
  ...after('Enig'),
  args: {
    '--pp-accent': '#2f6b35',
    '--pp-text': '#16351a',
    '--pp-surface': '#ffffff',
    '--agree-poll-surface': '#e9f3ea',
    '--pp-font': 'Georgia, "DejaVu Serif", serif',
    '--pp-radius': '2em',
  },
};

/** The real dataset: a topic page, under its own name. */
export const RealTopicPage: Story = {
  name: 'Real: topic page',
  parameters: { dataset: 'real' },
  args: { programme: 'baerum-ap-mangfold' },
};

/** The real dataset: a programme with many topics, answered once. */
export const RealProgramme: Story = {
  ...after('Uenig'),
  name: 'Real: programme',
  parameters: { dataset: 'real', docs: { story: { autoplay: true } } },
  args: { programme: 'baerum-ps-2023' },
};

/** The real dataset in English, on a dark phone. */
export const RealDarkPhone: Story = {
  name: 'Real: dark phone, English',
  parameters: { dataset: 'real' },
  globals: { width: 'phone', theme: 'dark', lang: 'en' },
  args: { programme: 'asker-v-utenforskap' },
};

/** The real dataset in forced colours, imitated. */
export const RealForcedColours: Story = {
  ...after('Enig'),
  name: 'Real: forced colours',
  parameters: { dataset: 'real', docs: { story: { autoplay: true } } },
  globals: { contrast: 'forced' },
  args: { programme: 'baerum-ap-mangfold' },
};
