import { entriesOf, type Entry, type Period, type Programme, type Section } from '@partiprogram/programmes';
import { pageLang } from '../../../messages/language.js';
import type { PageEntry, PageReading, PageSection } from './page-reading.js';

/** The tag, as far as it says whose words stand inside it. */
export interface Owner extends HTMLElement {
  readonly publisher: string;
  readonly municipality: string;
  readonly period: string;
  readonly sourceHref: string;
}

/** A programme made of a page's own words, and where on the page its entries and sections stand. */
export interface OwnProgramme {
  readonly programme: Programme;
  readonly entries: ReadonlyMap<string, PageEntry>;
  /** By their ids with that of the programme before it, as a contents list has them. */
  readonly sections: ReadonlyMap<string, Element>;
  readonly reading: PageReading;
}

/** No page nests headings deeper: what says so is no outline. */
const DEEPEST = 9;

/** The id of the one programme in a tag. It is in no address. */
const PROGRAMME = 'own';

/**
 * Makes a programme of what was read on a page.
 *
 * @param owner the tag
 * @param reading what stands inside it
 * @param untitled what a section without a heading is called
 */
export function ownProgramme(owner: Owner, reading: PageReading, untitled: string): OwnProgramme {
  const entries = new Map<string, PageEntry>();
  const sections = new Map<string, Element>();
  const top: Nested[] = [];
  const path: Nested[] = [];
  const prefix = owner.id && `${owner.id}/`;
  for (const read of reading.sections) {
    const level = Math.min(read.level, DEEPEST);
    while ((path.at(-1)?.level ?? -1) >= level) path.pop();
    const nested = { level, below: [], section: sectionOf(read, prefix, untitled, entries) };
    if (read.node) sections.set(`${PROGRAMME}/${read.id}`, read.node);
    (path.at(-1)?.below ?? top).push(nested);
    path.push(nested);
  }
  const programme = { ...listingOf(owner, reading), sections: inChapters(top.map(withBelow)) };
  const count = countOf(programme.sections);
  return { programme: { ...programme, count }, entries, sections, reading };
}

/** A section whose sections are still to come. */
interface Nested {
  readonly level: number;
  readonly section: Section;
  readonly below: Nested[];
}

function withBelow({ section, below }: Nested): Section {
  const sections = below.map(withBelow);
  const count = countOf([{ ...section, sections }]);
  return { ...section, sections, ...(count.entries > 0 && { count }) };
}

/** The sections with their entries placed by chapter, which a reader filters by as by topics elsewhere. */
function inChapters(sections: readonly Section[]): readonly Section[] {
  const chapters = new Set(chaptersOf(sections));
  const inChapter = (section: Section, above: readonly string[]): Section => {
    const topics = chapters.has(section) ? [chapterId(section)] : above;
    return {
      ...section,
      entries: section.entries.map((it) => ({ ...it, topics })),
      sections: section.sections.map((it) => inChapter(it, topics)),
    };
  };
  return sections.map((it) => inChapter(it, []));
}

/** The chapters of a programme: its first sections, or those below the one that holds all of them. */
export function chaptersOf(sections: readonly Section[]): readonly Section[] {
  const [only, ...others] = sections;
  return only && others.length === 0 && only.entries.length === 0 ? chaptersOf(only.sections) : sections;
}

/** What stands for a chapter among topics. No topic is called so. */
export function chapterId({ id }: Section): string {
  return `chapter:${id}`;
}

function countOf(sections: readonly Section[]): Programme['count'] {
  const placed = entriesOf({ sections });
  return { entries: placed.length, pledges: placed.filter(({ entry }) => entry.kind === 'pledge').length };
}

function sectionOf(read: PageSection, prefix: string, untitled: string, known: Map<string, PageEntry>): Section {
  const entries = read.entries.map((it, at): Entry => {
    const its = it.node?.id;
    // An element with several entries in it leads to the first alone.
    const id = its && !known.has(its) ? its : `${prefix}${read.id}/${at + 1}`;
    known.set(id, it);
    const { kind, text, number = at + 1, sentence, depth } = it;
    const own = { ...(sentence && { sentence }), ...(depth && { depth }) };
    return { id, kind, quote: text, topics: [], lines: [0, 0], number, ...own };
  });
  const { id, heading, numbered } = read;
  return { id, heading: heading || untitled, numbered, lines: [0, 0], sections: [], entries };
}

function listingOf(owner: Owner, { title }: PageReading): Omit<Programme, 'sections'> {
  const { publisher, municipality, sourceHref } = owner;
  const language = pageLang(owner) || 'nb';
  const isNumber = /^(?:\d+|no)$/.test(municipality);
  return {
    id: PROGRAMME,
    kind: 'party-programme',
    publisher: {
      // Somebody has to be named beside a quotation.
      name: publisher || location.hostname,
      municipality: { id: isNumber ? municipality : '', name: isNumber ? '' : municipality, county: '' },
    },
    title: title?.text ?? (document.querySelector('h1')?.textContent.trim() || document.title),
    wording: language,
    language,
    period: periodOf(owner.period),
    coverage: 'whole',
    covers: [],
    notices: [],
    count: { entries: 0, pledges: 0 },
    pledgesByTopic: {},
    source: /^https?:\/\//i.test(sourceHref) ? { url: sourceHref } : {},
  };
}

/** The years in `2027-2031`, with any dash between them; of one year alone, that year. */
function periodOf(written: string): Period | null {
  const [from, to = from] = (written.match(/\b\d{4}\b/g) ?? []).map(Number);
  return from === undefined || to === undefined ? null : { from, to };
}
