import { SHOWN_ELEMENTS, type ShownElement } from '../page/shown-elements.js';

/** The switches of each element that a webmaster may turn on. */
export const SWITCHES = {
  'pledge-list': ['controls', 'compact', 'collapsed', 'deep-links', 'json-ld'],
  'topic-compare': ['controls', 'deep-links'],
  'agree-poll': [],
} as const satisfies Readonly<Record<ShownElement, readonly string[]>>;

/** The name of a switch, which is that of an attribute. */
export type Switch = (typeof SWITCHES)[ShownElement][number];

/** The languages that elements speak, beside that of the page. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** What a colour is for. */
export const COLOURS = ['accent', 'accent-dark', 'surface', 'text'] as const;

/** The name of a colour. */
export type ColourName = (typeof COLOURS)[number];

/** What somebody wants to have on a page. Empty texts are not chosen. */
export interface Choice {
  readonly element: ShownElement;
  /** Id of one programme; else all of `municipality`. */
  readonly programme: string;
  /** Number of a municipality, as `3201`. */
  readonly municipality: string;
  readonly topic: string;
  /** How many are shown at first, in digits. */
  readonly limit: string;
  /** One of `LANGUAGES`; that of the page, if it is empty. */
  readonly lang: string;
  readonly switches: ReadonlySet<Switch>;
  /** Colours as `#0b4f8a`. */
  readonly colours: Readonly<Partial<Record<ColourName, string>>>;
}

/** What is there to begin with: the first programme, searchable. */
export const FIRST_CHOICE: Choice = {
  element: 'pledge-list',
  ...{ programme: '', municipality: '', topic: '', limit: '', lang: '' },
  switches: new Set<Switch>(['controls']),
  colours: {},
};

/**
 * Reads a choice from the address of the page. What it does not know, it leaves out.
 *
 * @param query as `location.search` has it
 */
export function choiceFrom(query: string): Choice {
  const asked = new URLSearchParams(query);
  const element = SHOWN_ELEMENTS.find((it) => it === asked.get('element'));
  if (!element) return FIRST_CHOICE;
  const id = (name: string): string => /^[\w-]{1,100}$/.exec(asked.get(name) ?? '')?.[0] ?? '';
  const colours = COLOURS.flatMap((name) => {
    const colour = asked.get(name) ?? '';
    return isColour(colour) ? [[name, colour.toLowerCase()] as const] : [];
  });
  return {
    element,
    ...{ programme: id('programme'), municipality: id('municipality'), topic: id('topic') },
    limit: /^[1-9]\d{0,2}$/.exec(asked.get('limit') ?? '')?.[0] ?? '',
    lang: LANGUAGES.find((it) => it === asked.get('lang')) ?? '',
    switches: new Set(SWITCHES[element].filter((it) => asked.has(it))),
    colours: Object.fromEntries(colours),
  };
}

/** Writes a choice as a query, without a question mark: what `choiceFrom` reads. */
export function queryOf(choice: Choice): string {
  const { element, lang, colours } = choice;
  const pairs = [...Object.entries({ element, ...attributesOf(choice) }), ...Object.entries(colours)];
  return new URLSearchParams([...pairs, ...(lang ? [['lang', lang]] : [])] as [string, string][]).toString();
}

/** The attributes of the tag, in the order in which they are written; a switch has an empty value. */
export function attributesOf(choice: Choice): Readonly<Record<string, string>> {
  const { element, programme, municipality, topic, limit, switches } = choice;
  const named = element === 'topic-compare' || programme === '' ? { municipality } : { programme };
  const texts = Object.entries({ ...named, topic, limit }).filter(([, value]) => value !== '');
  const on = SWITCHES[element].filter((it: Switch) => switches.has(it)).map((it) => [it, ''] as const);
  return Object.fromEntries([...texts, ...on]);
}

/** Whether a text is a colour as fields for colours have it. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
