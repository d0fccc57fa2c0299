import { MOST } from '@partiprogram/programmes';
import { numberIn } from '../draft.js';
import { withoutColon } from '../lead-in.js';
import type { Review, ReviewEntry } from '../review/review.js';
import { sectionsOfReview, type ReviewSection } from '../review/sections-of-review.js';
import { topicsIn, type BlockTopics } from '../review/topics-in.js';
import { FreeIds, slugOf } from '../slug.js';
import { titleOf, type About } from './about.js';
import { ownEntriesIn, type OwnEntry, type OwnProgramme, type OwnSection } from './own-dataset.js';
import { printable } from './printable.js';

/** The largest number beside an entry. */
const LARGEST_NUMBER = 10_000;

/**
 * Makes a programme in the words of its document.
 *
 * Headings without an entry below them are left out. What stands before the first heading is a section under the title.
 * Topics that no person confirmed are marked as proposed.
 *
 * @param taken ids of other programmes; this one gets another
 */
export function ownProgramme(review: Review, about: About, taken: Iterable<string> = []): OwnProgramme {
  const { publisher, area, period, document, source } = about;
  const [party, ...others] = publisher.parties;
  const id = new FreeIds(taken).take(idOf(review, about));
  const title = titleOf(review, about);
  const { kind } = review;
  const sections = new SectionTree(id, title, topicsIn(review)).of(sectionsOfReview(review));
  const covers = kind === 'topic-page' ? mainTopicsIn(sections) : [];
  return {
    id,
    kind,
    publisher: {
      ...(others.length > 0 ? { parties: publisher.parties } : party !== undefined && { party }),
      ...(isOfList(review, about) && { independent: true }),
      municipality: area.id,
      name: printable(publisher.name),
    },
    title,
    language: about.language ?? review.language,
    period,
    // A page on one topic is silent on its own topics alone, if it is known which these are.
    coverage: kind === 'topic-page' && covers.length === 0 ? 'part' : (about.coverage ?? 'part'),
    ...(covers.length > 0 && { covers }),
    source: { document: printable(document), ...(source !== undefined && { url: source }) },
    sections,
  };
}

/** Whether a list without a party stands behind it: a municipality with a plan is none. */
function isOfList({ kind }: Review, { publisher }: About): boolean {
  return publisher.independent === true && publisher.parties.length === 0 && kind !== 'planning-programme';
}

/** The topics that entries are mainly about. */
function mainTopicsIn(sections: readonly OwnSection[]): readonly string[] {
  return [...new Set(ownEntriesIn(sections).flatMap(({ topics: [main = []] }) => main))];
}

/** `<area>-<party>-<year>`; a list without a party by its name. */
function idOf(review: Review, about: About): string {
  const { publisher, area, period } = about;
  const place = area.id === 'no' ? 'norge' : area.name.replace(/\s+fylke$/u, '');
  const who = publisher.parties.join(' ') || (review.kind === 'planning-programme' ? 'kommune' : publisher.name);
  const year = period?.from ?? /(?<!\d)20\d\d(?!\d)/u.exec(titleOf(review, about))?.[0] ?? 'program';
  // The year is never cut off, however long the rest is.
  return [slugOf(`${place} ${who}`), year].filter((it) => it !== '').join('-');
}

interface Branch {
  readonly section: ReviewSection;
  readonly level: number;
  readonly below: Branch[];
}

/** Nests sections by the levels of their headings, and gives out ids. */
class SectionTree {
  readonly #programme: string;
  readonly #title: string;
  readonly #topics: ReadonlyMap<string, BlockTopics>;
  readonly #ids = new FreeIds();

  constructor(programme: string, title: string, topics: ReadonlyMap<string, BlockTopics>) {
    this.#programme = programme;
    this.#title = title;
    this.#topics = topics;
  }

  of(sections: readonly ReviewSection[]): readonly OwnSection[] {
    const top: Branch[] = [];
    const path: Branch[] = [];
    for (const section of sections) {
      const level = Math.max(1, section.level);
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      const branch: Branch = { section, level, below: [] };
      (path.at(-1)?.below ?? top).push(branch);
      path.push(branch);
    }
    return top.flatMap((branch) => this.#sectionOf(branch));
  }

  #sectionOf(branch: Branch): readonly OwnSection[] {
    if (!hasEntries(branch)) return [];
    const { section, below } = branch;
    // What stands under the title, or under no heading, is headed by the title.
    const words = section.level === 0 ? '' : withoutColon(printable(section.heading?.text ?? ''));
    const heading = words || this.#title;
    const id = this.#ids.take(slugOf(heading) || 'del');
    const entries = this.#entriesOf(section, id);
    const sections = below.flatMap((it) => this.#sectionOf(it));
    const numbered = entries.length > 0 && entries.every(({ number }) => number !== undefined);
    return [{ id, heading, ...(numbered && { numbered }), ...(sections.length > 0 && { sections }), entries }];
  }

  #entriesOf({ blocks }: ReviewSection, section: string): readonly OwnEntry[] {
    const ids = new FreeIds();
    const counts = new Map<string, number>();
    return blocks.flatMap((block) => {
      const quote = printable(block.text);
      if (block.kind !== 'entry' || quote === '') return [];
      const { entry: kind, number } = block;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const last = ids.take(numberIn({ kind, ...(number !== undefined && { number }) }, count));
      return [this.#entryOf(block, quote, `${this.#programme}/${section}/${last}`)];
    });
  }

  #entryOf(block: ReviewEntry, quote: string, id: string): OwnEntry {
    const { entry: kind, number, depth, sentence, page } = block;
    const { topics, state } = this.#topics.get(block.id) ?? { topics: [], state: 'confirmed' };
    const isPrinted = number !== undefined && number >= 1 && number <= LARGEST_NUMBER;
    return {
      id,
      kind,
      quote,
      topics,
      ...(state === 'proposed' && topics.length > 0 && { topicsProposed: true }),
      ...(isPrinted && { number }),
      ...(depth > 0 && { depth: Math.min(depth, MOST.depth) }),
      ...(sentence && { sentence }),
      ...(page !== undefined && { page }),
    };
  }
}

function hasEntries({ section, below }: Branch): boolean {
  return section.blocks.some(({ kind, text }) => kind === 'entry' && printable(text) !== '') || below.some(hasEntries);
}
