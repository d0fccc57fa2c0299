import type { Lines } from '@partiprogram/programmes';
import {
  holdsEntries,
  type Block,
  type Heading,
  type ListItem,
  type LeadIn,
  type Principle,
  type PromiseBlock,
} from './block.js';
import { excerpt, type Report } from './finding.js';
import { inOrder } from './in-order.js';
import { planHeadings, type HeadingPlan } from './plan-headings.js';

/** A list and its lead-in. */
export interface List {
  readonly leadIn: LeadIn | undefined;
  readonly items: ListItem[];
}

/** A section of a document whose lists have no kind yet. */
export interface OutlineSection {
  /** Empty if the document begins with a list. */
  readonly heading: string;
  readonly level: number;
  readonly first: number;
  last: number;
  readonly lists: List[];
  readonly principles: Principle[];
  readonly promises: PromiseBlock[];
}

/** A document split into sections. */
export interface Outline {
  readonly title: { readonly text: string; readonly line: number } | undefined;
  /** The lines before the first section. */
  readonly introduction: Lines | undefined;
  readonly sections: readonly OutlineSection[];
  readonly notices: readonly (Block & { readonly kind: 'notice' })[];
}

/**
 * Splits a document into sections: finds the title, the headings that open a chapter or section, and the slogans that
 * open nothing.
 */
export function outlineOf(blocks: readonly Block[], report: Report): Outline {
  const plans = planHeadings(blocks, report);
  const notices = blocks.filter((block) => block.kind === 'notice');
  const sections: OutlineSection[] = [];
  const before: Block[] = [];
  let title: Outline['title'];
  let leadIn: LeadIn | undefined;
  let list: List | undefined;
  let closed = true;
  const lastItem = blocks.findLastIndex(holdsEntries);
  const current = (block: Block): OutlineSection => {
    const last = sections.at(-1);
    if (last) return last;
    const section = {
      heading: '',
      level: 0,
      first: block.lines[0],
      last: block.lines[1],
      lists: [],
      principles: [],
      promises: [],
    };
    const what = block.kind === 'item' ? 'list' : 'pledge';
    report('unsure', block.lines, 'no-heading', `the ${what} stands under no heading`);
    sections.push(section);
    return section;
  };
  for (const [at, block] of inOrder(blocks)) {
    if (block.kind === 'notice') continue;
    const plan = block.kind === 'heading' ? (plans.get(block) ?? OPENS_NOTHING) : undefined;
    if (plan?.isTitle) title = { text: block.text, line: block.lines[0] };
    if (plan?.level !== undefined) {
      sections.push(sectionOf(block as Heading, plan));
      leadIn = undefined;
      closed = true;
    } else if (block.kind === 'item') {
      const section = current(block);
      if (closed || !list) {
        list = { leadIn, items: [] };
        section.lists.push(list);
      }
      list.items.push(block);
      section.last = block.lines[1];
      closed = false;
    } else if (block.kind === 'promise') {
      const section = current(block);
      section.promises.push(block);
      section.last = block.lines[1];
      closed = true;
    } else if (sections.length === 0) {
      before.push(block);
      if (block.kind === 'lead-in') leadIn = block;
    } else {
      const section = current(block);
      if (at < lastItem || section.lists.length === 0) section.last = block.lines[1];
      else {
        const message = `${excerpt(block.text)} stands after the last list and was left out`;
        report('unsure', block.lines, 'after-last-list', message);
      }
      if (block.kind === 'principle') section.principles.push(block);
      leadIn = block.kind === 'lead-in' ? block : undefined;
      closed = true;
    }
  }
  const introduction = introductionOf(before, sections[0]);
  return { title, introduction, sections, notices };
}

const OPENS_NOTHING: HeadingPlan = { isTitle: false, level: undefined };

function sectionOf(block: Heading, { level = 0 }: HeadingPlan): OutlineSection {
  return {
    heading: block.text,
    level,
    first: block.lines[0],
    last: block.lines[1],
    lists: [],
    principles: [],
    promises: [],
  };
}

function introductionOf(before: readonly Block[], first: OutlineSection | undefined): Lines | undefined {
  const [start] = before;
  const end = before.at(-1);
  const says = before.some(({ kind }) => kind === 'prose');
  return says && start && end && (first?.first ?? 0) > end.lines[1] ? [start.lines[0], end.lines[1]] : undefined;
}

/** Reports headings that state another number than their list has items: «7 grunner til å …». */
export function checkCounts(sections: readonly OutlineSection[], report: Report): void {
  for (const { heading, lists, first } of sections) {
    const stated = Number(/^(\d{1,3})\s\p{Ll}/u.exec(heading)?.[1]);
    const there = lists[0]?.items.length ?? 0;
    if (stated > 1 && stated !== there) {
      const message = `the heading ${excerpt(heading)} says ${stated}, but its list has ${there}`;
      report('unsure', [first, first], 'count-differs', message, String(there));
    }
  }
}
