import type { ShownElement } from '../../page/shown-elements.js';
import type { ColourName, Switch } from '../choice.js';
import type { ColourWarning } from '../colour-warnings.js';
import type { SnippetName } from '../snippets.js';

const elements: Readonly<Record<ShownElement, { readonly name: string; readonly what: string }>> = {
  'pledge-list': { name: 'Løftene', what: 'Det et program sier, med søk og kilde' },
  'topic-compare': { name: 'Side om side', what: 'Partiene i en kommune, sak for sak' },
  'agree-poll': { name: 'Si din mening', what: 'Er du enig? Ingenting sendes eller lagres' },
};

const switches: Readonly<Record<Switch, string>> = {
  controls: 'Søk og valg for leserne',
  compact: 'Tett',
  collapsed: 'Lukkede kapitler',
  'deep-links': 'Lenke til hvert løfte',
  'json-ld': 'Merking for søkemotorer',
};

const colours: Readonly<Record<ColourName, string>> = {
  accent: 'Farge på streker',
  'accent-dark': 'Den samme i mørk drakt',
  surface: 'Bakgrunn',
  text: 'Tekst',
};

const warnings: Readonly<Record<ColourWarning, string>> = {
  'accent-on-light': 'Fargen på streker er vanskelig å se på en lys side.',
  'accent-on-dark': 'Fargen på streker er vanskelig å se på en mørk side: velg en lysere for mørk drakt.',
  'accent-on-surface': 'Fargen på streker er vanskelig å se på bakgrunnen.',
  'text-on-surface': 'Teksten er vanskelig å lese på bakgrunnen.',
  half: 'Bakgrunn og tekst hører sammen: velg begge, ellers kan siden gi dem like farger.',
};

const snippets: Readonly<Record<SnippetName, { readonly name: string; readonly lead: string }>> = {
  script: { name: 'Nettside', lead: 'Lim inn der det skal stå, i HTML.' },
  wordpress: { name: 'WordPress', lead: 'Lim inn i redigeringsfeltet: det blir en blokk med egendefinert HTML.' },
  frame: {
    name: 'Ramme',
    lead: 'For systemer som fjerner skript. Uten linje to ruller innholdet i rammen.',
  },
  text: { name: 'Bare tekst', lead: 'For nyhetsbrev og sider uten skript. Følger ikke med når programmet endres.' },
};

/** What the page says that makes code to paste. */
export const nb = {
  title: 'Lag kode til siden din',
  lead: 'Velg hva leserne skal se. Kopier koden, og lim den inn.',
  loading: 'Henter programmene …',
  failed: 'Programmene kom ikke. Se om du er på nett, og prøv igjen.',
  retry: 'Prøv igjen',
  element: 'Hva skal vises?',
  elements,
  whose: 'Hvem sitt?',
  wholeArea: (name: string) => `Alle i ${name}`,
  area: 'Kommune',
  topic: 'Tema',
  anyTopic: { 'pledge-list': 'Hele programmet', 'topic-compare': 'Alle temaene', 'agree-poll': 'Det første temaet' },
  ownTopic: 'Leseren velger selv',
  own: 'Ditt eget program',
  ownLead: ['Har du en JSON-fil fra ', 'siden for egne programmer', '? Den blir på maskinen din.'],
  ownFile: 'Velg fil',
  ownForget: 'Bruk programmene her',
  ownUsed: (file: string) => `Fra ${file}. Legg filen på nettstedet, og skriv adressen der navnet står i koden.`,
  ownWrong: (file: string) => `${file} er ikke en fil med programmer herfra.`,
  settings: 'Valg',
  switches,
  limit: 'Vis så mange først',
  limitAll: 'Alle',
  language: 'Språk',
  languages: { '': 'Sidens eget', nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  looks: 'Farger',
  looksLead: 'Skrift og farger kommer fra siden din. Velg bare det som skal være annerledes.',
  colours,
  noColour: (name: string) => `Fjern: ${name}`,
  warnings,
  preview: 'Slik blir det',
  width: 'Bredde',
  widths: { phone: 'Telefon', column: 'Spalte', wide: 'Bred' },
  scheme: 'Drakt',
  schemes: { light: 'Lys', dark: 'Mørk' },
  previewFailed: 'Forhåndsvisningen kom ikke. Koden er like hel.',
  toCode: 'Til koden',
  code: 'Koden',
  snippets,
  noFrame: 'En ramme kan ikke vise en fil som bare er på maskinen din.',
  noText: 'Teksten finnes for hele programmer, for ett tema i et program, og for ett tema i en kommune.',
  sentence: {
    'pledge-list': 'Se hva programmet sier',
    'topic-compare': 'Se hva partiene sier, side om side',
    'agree-poll': 'Er du enig? Se hva programmet sier',
  },
  asText: 'som vanlig tekst',
} as const;
