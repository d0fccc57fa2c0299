import type { PollAnswer } from '@partiprogram/programmes';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { blockedDevice, freshDevice, goOffline, goOnline } from './support/device.js';
import { NEWSLETTERS, REFUSING_COLLECTOR } from './support/receivers.js';
import { readerOf, type Reader } from './support/settled.js';
import type { Tokens } from './support/stage.js';

interface Args extends Tokens {
  programme?: string;
  programmes?: string;
  municipality?: string;
  topic?: string;
  pledge?: string;
  pledges?: string;
  issue?: string;
  issues?: string;
  only?: string;
  limit?: number;
  for?: string;
  names?: string;
  storage?: string;
  poll?: string;
  collector?: string;
  'receiver-name'?: string;
  'privacy-url'?: string;
  'newsletter-action'?: string;
  'engage-href'?: string;
  'topics-href'?: string;
  sender?: string;
  'expose-choice'?: boolean;
  'heading-level'?: number;
  collect?: (answer: PollAnswer) => Promise<void>;
  results?: (poll: string) => Promise<unknown>;
  texts?: Readonly<Record<string, string>>;
  /** What the page writes inside the tag. */
  fallback?: unknown;
  /** Whether the page names other ways to engage. */
  engage?: boolean;
}

type Story = StoryObj<Args>;

const FALLBACK = 'Si hva du mener på partiets egne sider.';

/** An attribute of which the docs offer the values. */
const oneOf = (...options: readonly string[]) => ({ control: { type: 'select' as const }, options });

/** What is no attribute, and so has no row of its own among them. */
const noRow = { table: { disable: true } };

const meta: Meta<Args> = {
  title: 'agree-poll',
  component: 'agree-poll',
  args: { programme: 'fjordby-hav-2025' },
  argTypes: {
    names: oneOf('auto', 'before', 'after'),
    only: oneOf('', 'shared', 'differing', 'single'),
    storage: oneOf('', 'device'),
    fallback: noRow,
    engage: noRow,
    collect: noRow,
    results: noRow,
    texts: noRow,
  },
  parameters: { dataset: 'fjordby' },
  render: (args) =>
    html`<agree-poll
      programme=${ifDefined(args.programme)}
      programmes=${ifDefined(args.programmes)}
      municipality=${ifDefined(args.municipality)}
      topic=${ifDefined(args.topic)}
      pledge=${ifDefined(args.pledge)}
      pledges=${ifDefined(args.pledges)}
      issue=${ifDefined(args.issue)}
      issues=${ifDefined(args.issues)}
      only=${ifDefined(args.only)}
      limit=${ifDefined(args.limit)}
      for=${ifDefined(args.for)}
      names=${ifDefined(args.names)}
      storage=${ifDefined(args.storage)}
      poll=${ifDefined(args.poll)}
      collector=${ifDefined(args.collector)}
      receiver-name=${ifDefined(args['receiver-name'])}
      privacy-url=${ifDefined(args['privacy-url'])}
      newsletter-action=${ifDefined(args['newsletter-action'])}
      engage-href=${ifDefined(args['engage-href'])}
      topics-href=${ifDefined(args['topics-href'])}
      sender=${ifDefined(args.sender)}
      heading-level=${ifDefined(args['heading-level'])}
      ?expose-choice=${args['expose-choice']}
      .collect=${args.collect}
      .results=${args.results}
      .texts=${args.texts ?? {}}
      >${args.fallback}${args.engage ? html`<a slot="engage" href="https://example.org/bli-med">Bli med i Havpartiet</a>` : nothing}</agree-poll
    >`,
};

export default meta;

/** An act of the reader: what stands on a button, or anything else that they do or see. */
type Act = string | ((reader: Reader) => Promise<void>);

/** The reader waits until this is there, such as what loads while the browser is idle. */
const sees =
  (text: string): Act =>
  (reader) =>
    reader.sees(text);

const ticks =
  (label: string): Act =>
  (reader) =>
    reader.tick(label);

const writes =
  (label: string, text: string): Act =>
  (reader) =>
    reader.write(label, text);

/** What a reader does before the story is seen. */
function after(...acts: readonly Act[]): Pick<Story, 'play' | 'parameters'> {
  return { ...moving(...acts), parameters: { docs: { story: { autoplay: true } } } };
}

/** The same where an act moves the focus: among many stories on one page, the page would move with it. The docs show its start. */
function moving(...acts: readonly Act[]): Pick<Story, 'play'> {
  return {
    play: async ({ canvasElement }) => {
      const reader = await readerOf(canvasElement, 'agree-poll');
      for (const act of acts) await (typeof act === 'string' ? reader.press(act) : act(reader));
    },
  };
}

const YES: readonly Act[] = ['Enig', sees('Takk for at du svarte!')];

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

/** A pledge that the programme does not have. */
export const UnknownPledge: Story = { args: { pledge: 'strand/9', fallback: FALLBACK } };

/** An issue that the topic does not have. */
export const UnknownIssue: Story = {
  args: { programme: '', municipality: '9901', topic: 'bad', issue: 'badeland', fallback: FALLBACK },
};

/** An issue, and not of which topic. */
export const NoTopic: Story = {
  args: { programme: '', municipality: '9901', issue: 'badeplasser', fallback: FALLBACK },
};

/** Neither `embed.js` nor a `<program-data>` says where the data lies. */
export const NoDataset: Story = { parameters: { dataset: 'none' }, args: { fallback: FALLBACK } };

/** The pledges that the question is about, opened before answering. */
export const WordsFirst: Story = { ...after('Les de') };

/** After a yes: thanks, a way to take it back, and what else the two may agree on. */
export const Agreed: Story = { ...after(...YES) };

/** After a yes in part. */
export const PartlyAgreed: Story = { ...after('Delvis enig', sees('Takk for at du svarte.')) };

/** After a no, which gets a reply of its own. */
export const Disagreed: Story = { ...after('Uenig', sees('Det er lov å være uenig.')) };

/** After «I don't know», which is an answer like the others. */
export const NoOpinion: Story = { ...after('Vet ikke', sees('Det er greit å ikke ha bestemt seg.')) };

/** The answer is taken back. The focus goes to where it was given. */
export const Withdrawn: Story = { ...moving(...YES, 'Trekk tilbake svaret', sees('Svaret er trukket tilbake.')) };

/** The reader has gone on to the next topic. */
export const NextTopic: Story = { ...moving(...YES, 'Neste tema', sees('2 av 2')) };

/** Every topic is answered: an overview of what was answered, and no verdict. */
export const AllAnswered: Story = { ...moving(...YES, 'Neste tema', 'Uenig', sees('Svarene dine')) };

/** The event says what was answered. An answer is a political opinion: see the guide before turning this on. */
export const ExposedChoice: Story = { args: { 'expose-choice': true } };

/** One pledge of one programme, in the open, with its source. */
export const OnePledge: Story = { args: { pledge: 'strand/1' } };

/** The same without a name: the words first, and whose they are after the answer. */
export const OnePledgeBlind: Story = { args: { pledge: 'strand/1', names: 'after' } };

const ISSUE = { programme: '', municipality: '9901', topic: 'bad', issue: 'parkering' };

/** The proposition of one issue, which is nobody's. Who says what of it comes after the answer. */
export const OneIssue: Story = { args: ISSUE };

/** After the answer: each programme in neutral order, and silence as silence. */
export const OneIssueAnswered: Story = { ...after('Uenig', sees('Hvem som sier hva')), args: ISSUE };

/** A page that wants its readers to see who says what before they answer. */
export const OneIssueInTheOpen: Story = { ...after(sees('Hvem som sier hva')), args: { ...ISSUE, names: 'before' } };

/** Pledges of one programme, one after the other, with where one is. */
export const SeriesInTheOpen: Story = { args: { pledges: 'strand/1 strand/2 ferge/1' } };

const BLIND = {
  programme: '',
  pledges: 'fjordby-hav-2025/strand/1 fjordby-skog-2025/vann/1 fjordby-fjell-2025/tur/2',
};

/** Pledges of several programmes: blind, as nothing on the screen or in the code tells whose the words are. */
export const SeriesBlind: Story = { args: BLIND };

/** The same after an answer: who said it, the source, and the notices that would have told. */
export const SeriesBlindAnswered: Story = { ...after('Delvis enig', sees('Hvem som sier dette')), args: BLIND };

const TOWN = { programme: '', municipality: '9901' };
const ISSUES = { ...TOWN, topic: 'bad' };

/** All programmes of a municipality together: the reader chooses the topic first. */
export const TopicFirst: Story = { ...after(sees('Hva vil du si din mening om?')), args: TOWN };

/** The topic is chosen. Its issues follow, one by one. */
export const TopicChosen: Story = { ...moving('Bad og strand', sees('1 av 4')), args: TOWN };

/** Only the issues on which the programmes differ, two at the most. */
export const OnlyDiffering: Story = { args: { ...ISSUES, only: 'differing', limit: 2 } };

/** One question was skipped. It comes back at the end. */
export const Skipped: Story = { ...moving('Hopp over', sees('2 av 4')), args: ISSUES };

/** The reader has gone back, and finds the answer as it was given. */
export const Back: Story = {
  ...moving(...YES, 'Neste spørsmål', sees('2 av 4'), 'Tilbake', sees('1 av 4')),
  args: ISSUES,
};

/** At the end of a series: what was answered, on what one agrees with whom, in words, and that it is no advice. */
export const Overview: Story = {
  ...moving(...YES, 'Neste spørsmål', 'Uenig', sees('Du har svart på begge spørsmålene.')),
  args: { ...ISSUES, limit: 2 },
};

/** The reader had enough after two of four. */
export const FinishedEarly: Story = {
  ...moving(...YES, 'Neste spørsmål', 'Delvis enig', 'Avslutt', sees('Du har svart på 2 av 4 spørsmål.')),
  args: ISSUES,
};

/** Around a page's own words stands a `<pledge-list>`. The poll asks about what is in it, and no file is needed. */
export const PageWords: Story = {
  parameters: { dataset: 'none' },
  render: () =>
    html`<pledge-list id="program" publisher="Fjordpartiet" municipality="Fjordby" period="2027-2031">
        <h2>Skole og barnehage</h2>
        <p>Fjordpartiet vil:</p>
        <ul>
          <li>bygge en ny barneskole på Nes innen 2029</li>
          <li>gi alle elever et varmt skolemåltid</li>
        </ul>
      </pledge-list>
      <agree-poll for="program"></agree-poll>`,
};

/** The page names other ways to engage, in the slot `engage`; shown once the reader has answered. */
export const WithEngage: Story = { ...after(...YES, sees('Flere måter å engasjere seg på')), args: { engage: true } };

const LINKS = { 'engage-href': 'https://example.org/bli-med', 'topics-href': 'https://example.org/saker' };

/** Links to other ways to engage, and to other matters. */
export const WithLinks: Story = { ...after(...YES, sees('Se andre saker')), args: LINKS };

/** Links without an address that a browser can open are left out, and so is what would stand over them. */
export const LinksWithoutAddress: Story = {
  ...after(...YES),
  args: { 'engage-href': 'bli med', 'topics-href': 'javascript:void 0' },
};

const OWN_TEXTS = {
  'thanks-agree': 'Så fint at du er med oss!',
  'thanks-disagree': 'Det er helt greit å se det annerledes.',
  'onwards-agree': 'Kanskje er vi enige om mer:',
  'onwards-disagree': 'Se om vi er enige om noe annet:',
  'topics-link': 'Se sakene våre',
  'engage-heading': 'Vil du gjøre noe med det?',
  'engage-link': 'Slik kan du bidra',
};

/** A page's own words in place of ours, in the property `texts`. A slot of the same name is stronger. */
export const OwnTexts: Story = {
  ...after('Enig', sees('Så fint at du er med oss!')),
  args: { ...LINKS, texts: OWN_TEXTS },
};

/** The same after a no. */
export const OwnTextsAfterNo: Story = {
  ...after('Uenig', sees('Se om vi er enige om noe annet')),
  args: { ...LINKS, texts: OWN_TEXTS },
};

const PARTY = { 'receiver-name': 'Fjordby Havparti', 'privacy-url': 'https://example.org/personvern' };
const LETTER = { ...PARTY, 'newsletter-action': NEWSLETTERS.taken };
const FORM = sees('Nyhetsbrev fra Fjordby Havparti');
const ADDRESS = writes('E-postadresse', 'kari@eksempel.no');

/** After a yes, where the page has an address for it: a newsletter, with who gets the e-mail address and for what. */
export const Newsletter: Story = { ...after(...YES, FORM), args: LETTER };

/** What was written is no e-mail address. The focus goes back to the field. */
export const NewsletterInvalid: Story = {
  ...moving(...YES, FORM, writes('E-postadresse', 'kari'), 'Meld meg på', sees('Dette ser ikke ut som')),
  args: LETTER,
};

/** The e-mail address is on its way. */
export const NewsletterPending: Story = {
  ...after(...YES, FORM, ADDRESS, 'Meld meg på', sees('Sender …')),
  args: { ...LETTER, 'newsletter-action': NEWSLETTERS.silent },
};

/** It did not arrive. What was written stays. */
export const NewsletterFailed: Story = {
  ...after(...YES, FORM, ADDRESS, 'Meld meg på', sees('Påmeldingen kom ikke fram.')),
  args: { ...LETTER, 'newsletter-action': NEWSLETTERS.closed },
};

/** The receiver has said that it has it: only now there are thanks. */
export const NewsletterDone: Story = {
  ...after(...YES, FORM, ADDRESS, 'Meld meg på', sees('Takk for interessen!')),
  args: LETTER,
};

const REMEMBER = 'Husk svarene mine på denne enheten';

/** What the device remembers in a story that is called so. */
const remembering = (poll: string, remembered?: () => object): Pick<Story, 'args' | 'beforeEach'> => ({
  args: { storage: 'device', poll },
  beforeEach: freshDevice(poll, remembered),
});

/** With `storage="device"`: an unticked box, and nothing is kept. */
export const MemoryOffered: Story = { ...after(...YES, sees(REMEMBER)), ...remembering('story-offered') };

/** Ticked: the answers are in this browser until the reader deletes them. */
export const MemoryKept: Story = {
  ...after(...YES, ticks(REMEMBER), sees('Svarene er lagret på denne enheten.')),
  ...remembering('story-kept'),
};

/** Deleted. The focus goes to the box. */
export const MemoryDeleted: Story = {
  ...moving(...YES, ticks(REMEMBER), 'Slett', sees('Slettet. Ingenting er lagret')),
  ...remembering('story-deleted'),
};

/** The browser lets nothing be kept. The poll works on. */
export const MemoryBlocked: Story = {
  ...after(...YES, ticks(REMEMBER), sees('Nettleseren lar oss ikke lagre noe her.')),
  args: { storage: 'device', poll: 'story-blocked' },
  beforeEach: blockedDevice('story-blocked'),
};

const PAPER = { 'receiver-name': 'Fjordby Avis', 'privacy-url': 'https://example.org/personvern' };
const SEND = 'Send svarene mine til Fjordby Avis';
const COUNTED = { ...PAPER, poll: 'fjordby-2027', collect: () => Promise.resolve() };
const LOST = { ...COUNTED, collect: () => Promise.reject(new Error('no network')) };

/** A page that counts answers: who counts, what is sent, and a button. Nothing is sent before that. */
export const CollectOffered: Story = { ...after(...YES, sees('Skal svaret ditt telle med?')), args: COUNTED };

/** Sent, at the reader's wish. The next answers follow, until the reader wants no more of it. */
export const CollectSent: Story = {
  ...after(...YES, SEND, sees('Svaret er sendt til Fjordby Avis.')),
  args: COUNTED,
};

/** The receiver does not answer. The answer is kept in memory, and tried again, ever more seldom. */
export const CollectWaiting: Story = {
  ...after(...YES, SEND, sees('Svaret er ikke kommet fram ennå.')),
  args: LOST,
};

/** The reader is offline. The answer goes when they are back. */
export const CollectOffline: Story = {
  ...moving(
    ...YES,
    sees(SEND),
    async (reader) => {
      goOffline();
      await reader.press(SEND);
    },
    sees('Du er ikke på nett.'),
  ),
  args: LOST,
  beforeEach: () => goOnline,
};

/** The receiver will not have the answer, as it knows no such question. It is not asked again. */
export const CollectRefused: Story = {
  ...after(...YES, SEND, sees('Fjordby Avis tok ikke imot svaret.')),
  args: { ...PAPER, poll: 'fjordby-2027', collector: REFUSING_COLLECTOR },
};

const QUESTION = 'topic:fjordby-hav-2025/bad';
const A_DAY_AGO = (): number => Math.floor(Date.now() / 3_600_000) - 24;

/** Yesterday's answer, remembered on the device, is changed today: the receiver can no longer tell which one it was. */
export const CollectLate: Story = {
  ...after(...YES.slice(1), 'Uenig', SEND, sees('Det er for lenge siden svaret ble sendt.')),
  args: { ...COUNTED, poll: 'story-late', storage: 'device' },
  beforeEach: freshDevice('story-late', () => ({
    format: 1,
    answers: [[QUESTION, 'agree']],
    sent: [[QUESTION, 'agree', '6f1d2c3b-4a59-4e68-8b77-9c86d5e4f3a2', 1, 'counted', A_DAY_AGO()]],
  })),
};

const SHOW = 'Vis hva andre har svart';

/** A page that gives results by itself, of the one question. */
const withResults = (of: object): Pick<Args, 'poll' | 'results'> => ({
  poll: 'fjordby-2027',
  results: () =>
    Promise.resolve({
      poll: 'fjordby-2027',
      sender: 'Fjordby Avis',
      from: '2027-08-01',
      until: '2027-09-12',
      questions: [{ question: QUESTION, wording: 'Er du enig med Fjordby Havparti om bad og strand?', ...of }],
    }),
});

const MANY = withResults({
  answers: 1240,
  shares: { agree: 54, partly: 20, disagree: 26, opinions: 1100, noOpinion: 140 },
});

/** What others have answered is there for those who ask: whole percentages of how many, and that they represent nobody else. */
export const Results: Story = { ...after(...YES, SHOW, sees('54 %')), args: MANY };

/** The same as a table. */
export const ResultsTable: Story = { ...after(...YES, SHOW, 'Vis som tabell', sees('140 svar')), args: MANY };

/** Fewer than 20 answers: a sentence, and no shares. */
export const ResultsTooFew: Story = {
  ...after(...YES, SHOW, sees('Det er for få svar')),
  args: withResults({ answers: 7, silence: 'too-few' }),
};

/** An election day before 21:00. */
export const ResultsElectionDay: Story = {
  ...after(...YES, SHOW, sees('På valgdagen vises ingen resultater')),
  args: withResults({ silence: 'election-day' }),
};

/** They cannot be had, or are none. The reader can try again. */
export const ResultsFailed: Story = {
  ...after(...YES, SHOW, sees('Svarene lot seg ikke hente akkurat nå.')),
  args: { ...MANY, results: () => Promise.reject(new Error('no network')) },
};

const EVERYTHING = { ...LINKS, ...MANY, ...LETTER, ...COUNTED, sender: 'Fjordby Avis' };
const ALL_OF_IT: readonly Act[] = [...YES, SHOW, sees('54 %'), sees('Nyhetsbrev fra Fjordby Avis'), sees(SEND)];

/** Everything that a page can offer after an answer, on a phone. */
export const EverythingNarrow: Story = {
  ...after(...ALL_OF_IT, ticks(REMEMBER), sees('Svarene er lagret')),
  globals: { width: 'phone' },
  args: { ...EVERYTHING, storage: 'device', poll: 'story-everything' },
  beforeEach: freshDevice('story-everything'),
};

/** The same on a dark page, in forced colours. */
export const EverythingForcedColours: Story = {
  ...after(...ALL_OF_IT),
  globals: { theme: 'dark', contrast: 'forced' },
  args: EVERYTHING,
};

/** On a phone of 360 px. */
export const Narrow: Story = { ...after(...YES), globals: { width: 'phone' } };

/** A blind series on a phone, after an answer. */
export const SeriesNarrow: Story = {
  ...after('Enig', sees('Hvem som sier hva')),
  globals: { width: 'phone' },
  args: ISSUES,
};

/** On a dark page. */
export const Dark: Story = { ...after(...YES), globals: { theme: 'dark' } };

/**
 * In forced colours, as far as a page can imitate them: see [Accessibility and
 * privacy](?path=/docs/accessibility-and-privacy--docs) for the real ones.
 */
export const ForcedColours: Story = { ...after(...YES), globals: { theme: 'dark', contrast: 'forced' } };

/** Text at 200 %, on a phone. */
export const LargeText: Story = { ...after(...YES), globals: { width: 'phone', text: '200' } };

/** A page in nynorsk. */
export const Nynorsk: Story = { ...after('Einig', sees('Takk for at du svara!')), globals: { lang: 'nn' } };

/** A page in English. */
export const English: Story = { ...after('Agree', sees('Thank you for answering!')), globals: { lang: 'en' } };

/** In a party's own colours and typeface. Agree and disagree look alike in every colour. */
export const OwnColours: Story = {
  ...after(...YES),
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
  ...after('Uenig', sees('Det er lov å være uenig.')),
  name: 'Real: programme',
  parameters: { dataset: 'real', docs: { story: { autoplay: true } } },
  args: { programme: 'baerum-ps-2023' },
};

/** The real dataset: what the parties of Bærum say on inclusion, blind, after the first answer. */
export const RealMunicipality: Story = {
  ...after('Enig', sees('Hvem som sier hva')),
  name: 'Real: blind series',
  parameters: { dataset: 'real', docs: { story: { autoplay: true } } },
  args: { programme: '', municipality: '3201', topic: 'inkludering', limit: 6 },
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
  ...after(...YES),
  name: 'Real: forced colours',
  parameters: { dataset: 'real', docs: { story: { autoplay: true } } },
  globals: { contrast: 'forced' },
  args: { programme: 'baerum-ap-mangfold' },
};
