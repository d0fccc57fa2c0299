import type { ShownElement } from '../page/shown-elements.js';

/** What the frame itself says to readers, beside what the element in it says. */
export interface FrameTexts {
  /** What an element shows, as the title of the document until more is known. */
  readonly titles: Readonly<Record<ShownElement, string>>;
  /** The address says nothing that could be shown. */
  readonly nothingToShow: string;
  /** Somebody else's words are shown only in the page that they belong to. */
  readonly onlyInItsPage: string;
  /** The elements did not come. */
  readonly failed: string;
  /** Leads to what can be read without scripts. */
  readonly asText: string;
}

const nb: FrameTexts = {
  titles: {
    'pledge-list': 'Partiprogram',
    'topic-compare': 'Sammenligning av partiprogrammer',
    'agree-poll': 'Si din mening',
  },
  nothingToShow: 'Her skulle det stått noe fra et partiprogram, men siden er satt opp feil.',
  onlyInItsPage: 'Dette vises bare på siden det hører til.',
  failed: 'Dette lot seg ikke hente akkurat nå. Last siden på nytt.',
  asText: 'Les hva partiene sier som vanlig tekst',
};

const nn: FrameTexts = {
  titles: {
    'pledge-list': 'Partiprogram',
    'topic-compare': 'Samanlikning av partiprogram',
    'agree-poll': 'Sei di meining',
  },
  nothingToShow: 'Her skulle det stått noko frå eit partiprogram, men sida er sett opp feil.',
  onlyInItsPage: 'Dette blir berre vist på sida det høyrer til.',
  failed: 'Dette lét seg ikkje hente akkurat no. Last sida på nytt.',
  asText: 'Les kva partia seier som vanleg tekst',
};

const en: FrameTexts = {
  titles: {
    'pledge-list': 'Party programme',
    'topic-compare': 'Comparison of party programmes',
    'agree-poll': 'Have your say',
  },
  nothingToShow: 'Something from a party programme should be here, but the page has not been set up right.',
  onlyInItsPage: 'This is shown only on the page that it belongs to.',
  failed: 'This could not be fetched just now. Load the page again.',
  asText: 'Read what the parties say as plain text, in Norwegian',
};

/** The texts in each language. */
export const FRAME_TEXTS = { nb, nn, en } as const;

/** A language that a frame speaks. */
export type FrameLanguage = keyof typeof FRAME_TEXTS;

/** What can be read without scripts, in bokmål, beside the page. */
export const STATIC_PAGE = './static/index.html';
