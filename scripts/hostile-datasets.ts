/*
 * Datasets that mean no good by their sizes alone: each is right in its shape, but for being far larger than anybody
 * writes. Those within the limits must still never freeze a page.
 */

const both = (text: string): object => ({ nb: text, en: text });

/** Numbers of the things that a hostile dataset has. */
interface Sizes {
  readonly topics?: number;
  readonly parties?: number;
  readonly programmes?: number;
  readonly sections?: number;
  /** Of each section. */
  readonly entries?: number;
  readonly issues?: number;
  /** Of each issue. */
  readonly stances?: number;
  /** Of each programme. */
  readonly notices?: number;
}

/** What each entry and each title has besides. */
interface Contents {
  readonly kind?: string;
  readonly statement?: (at: number) => string;
  readonly entry?: (at: number) => object;
}

/** The programme that attributes name. */
export const FIRST = 'p-0';

/** A dataset of some sizes. All programmes are of the municipality 9901, all entries on the topic `t-0` among others. */
export function hostileDataset(
  {
    topics = 1,
    parties = 1,
    programmes = 1,
    sections = 1,
    entries = 1,
    issues = 0,
    stances = programmes,
    notices = 0,
  }: Sizes,
  { kind = 'pledge', statement = (at) => `love ${at}`, entry = () => ({}) }: Contents = {},
): object {
  const range = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
  let count = 0;
  const entryOf = (programme: number, section: number, at: number): object => ({
    id: `p-${programme}/s-${section}/${at + 1}`,
    kind,
    statement: both(statement(count)),
    topics: ['t-0', ...(topics > 1 ? [`t-${count % topics}`] : [])].filter(
      (it, first, all) => all.indexOf(it) === first,
    ),
    lines: [1, 1],
    ...entry(count++),
  });
  return {
    version: '1',
    date: '2026-11-22',
    parties: range(parties, (at) => ({ id: `l-${at}`, code: 'L', name: both(`Liste ${at}`), colour: '#336699' })),
    municipalities: [{ id: '9901', name: 'Fjordby', county: 'Kystland' }],
    topics: range(topics, (at) => ({ id: `t-${at}`, label: both(`Tema ${at}`), words: [`ord${at}`] })),
    programmes: range(programmes, (programme) => ({
      id: `p-${programme}`,
      kind: 'party-programme',
      publisher: { party: `l-${programme % parties}`, municipality: '9901', name: both(`Liste ${programme}`) },
      title: both(`Program ${programme}`),
      language: 'nb',
      period: null,
      coverage: 'whole',
      notices: range(notices, (at) => ({ kind: 'coverage', text: both(`Merk ${programme} ${at}`) })),
      source: { document: 'x.txt' },
      sections: range(sections, (section) => ({
        id: `s-${section}`,
        heading: both(`Del ${section}`),
        lines: [1, 9],
        entries: range(entries, (at) => entryOf(programme, section, at)),
      })),
    })),
    issues: range(issues, (issue) => ({
      id: `i-${issue}`,
      topics: ['t-0'],
      title: both(`Sak ${issue}`),
      relation: 'similar',
      stances: range(Math.min(stances, programmes), (programme) => ({
        programme: `p-${(issue + programme) % programmes}`,
        state: 'says',
        position: 'for',
        pledges: [`p-${(issue + programme) % programmes}/s-0/1`],
      })),
    })),
  };
}

/** Letters that make a word of every number. */
const word = (at: number): string =>
  Array.from(String(at + 100_000), (figure) => 'abcdefghij'[Number(figure)]).join('');

/** Hostile datasets by what is large in them. Those of the first group are beyond the limits, and are refused. */
export const HOSTILE: Readonly<Record<string, () => object>> = {
  '5,000 topics × 20,000 pledges': () => hostileDataset({ topics: 5_000, sections: 100, entries: 200 }),
  '40,000 pledges': () => hostileDataset({ sections: 100, entries: 400 }),
  '5,000 sections': () => hostileDataset({ sections: 5_000 }),
  '3,000 programmes × 3,000 issues': () => hostileDataset({ programmes: 3_000, issues: 3_000, stances: 1 }),
  '1,000 programmes × 3,000 issues': () => hostileDataset({ programmes: 1_000, issues: 3_000, stances: 1 }),
  '80 programmes × 50 issues': () => hostileDataset({ programmes: 80, issues: 50 }),
  '300 topics × 6 × 5,000 pledges': () => hostileDataset({ topics: 300, programmes: 6, sections: 50, entries: 100 }),
  '300 topics × 20 programmes': () => hostileDataset({ topics: 300, programmes: 20, sections: 15, entries: 60 }),
  '5,000 pledges in one section': () => hostileDataset({ topics: 300, entries: 5_000 }),
  '2,000 sections': () => hostileDataset({ sections: 2_000 }),
  '5,000 facts': () => hostileDataset({ sections: 50, entries: 100 }, { kind: 'fact' }),
  '5,000 pledges of 700 letters': () =>
    hostileDataset({ sections: 50, entries: 100 }, { statement: (at) => `${word(at)} `.repeat(50) }),
  '300,000 different words': () =>
    hostileDataset(
      { sections: 50, entries: 100 },
      { statement: (at) => Array.from({ length: 60 }, (_, by) => word(60 * at + by)).join(' ') },
    ),
  '100,000 places': () =>
    hostileDataset(
      { sections: 50, entries: 100 },
      { entry: (at) => ({ places: Array.from({ length: 20 }, (_, by) => `Sted ${20 * at + by}`) }) },
    ),
  '50,000 figures': () =>
    hostileDataset(
      { sections: 50, entries: 100 },
      { entry: () => ({ figures: Array.from({ length: 10 }, (_, by) => ({ value: by, unit: 'percent' })) }) },
    ),
  '1,000 programmes × 10 notices': () => hostileDataset({ programmes: 1_000, parties: 500, notices: 10 }),
};
