import type { Lines } from '@partiprogram/programmes';
import type { Block, Heading, Item, LeadIn, Principle } from './block.js';
import { excerpt, type Report } from './finding.js';
import { plansOf, type HeadingPlan } from './heading-plan.js';

/** A list with what introduces it. */
export interface List {
  readonly leadIn: LeadIn | undefined;
  readonly items: Item[];
}

/** A part of a document, before anything is known of what its lists hold. */
export interface Part {
  /** Nothing where a document begins with a list. */
  readonly heading: string;
  readonly level: number;
  readonly first: number;
  last: number;
  readonly lists: List[];
  readonly principles: Principle[];
}

/** A document in its parts. */
export interface Outline {
  readonly title: { readonly text: string; readonly line: number } | undefined;
  /** What stands before the first part. */
  readonly introduction: Lines | undefined;
  readonly parts: readonly Part[];
  readonly notices: readonly (Block & { readonly kind: 'notice' })[];
}

/**
 * Sorts blocks into the parts of a document: which heading is the title, which opens a chapter or a section, and which
 * only praises.
 */
export function outlineOf(blocks: readonly Block[], report: Report): Outline {
  const plans = plansOf(blocks, report);
  const notices = blocks.filter((block) => block.kind === 'notice');
  const parts: Part[] = [];
  const before: Block[] = [];
  let title: Outline['title'];
  let leadIn: LeadIn | undefined;
  let list: List | undefined;
  let closed = true;
  const lastItem = blocks.findLastIndex(({ kind }) => kind === 'item');
  const current = (block: Block): Part => {
    const last = parts.at(-1);
    if (last) return last;
    const part = { heading: '', level: 0, first: block.lines[0], last: block.lines[1], lists: [], principles: [] };
    report('unsure', block.lines, 'the list stands under no heading');
    parts.push(part);
    return part;
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'notice') continue;
    const plan = block.kind === 'heading' ? (plans.get(block) ?? NO_PART) : undefined;
    if (plan?.isTitle) title = { text: block.text, line: block.lines[0] };
    if (plan?.level !== undefined) {
      parts.push(partOf(block as Heading, plan));
      leadIn = undefined;
      closed = true;
    } else if (block.kind === 'item') {
      const part = current(block);
      if (closed || !list) {
        list = { leadIn, items: [] };
        part.lists.push(list);
      }
      list.items.push(block);
      part.last = block.lines[1];
      closed = false;
    } else if (parts.length === 0) {
      before.push(block);
      if (block.kind === 'lead-in') leadIn = block;
    } else {
      const part = current(block);
      if (at < lastItem || part.lists.length === 0) part.last = block.lines[1];
      else report('unsure', block.lines, `${excerpt(block.text)} stands after the last list and was left out`);
      if (block.kind === 'principle') part.principles.push(block);
      leadIn = block.kind === 'lead-in' ? block : undefined;
      closed = true;
    }
  }
  const introduction = introductionOf(before, parts[0]);
  return { title, introduction, parts, notices };
}

const NO_PART: HeadingPlan = { isTitle: false, level: undefined };

function partOf(block: Heading, { level = 0 }: HeadingPlan): Part {
  return { heading: block.text, level, first: block.lines[0], last: block.lines[1], lists: [], principles: [] };
}

function introductionOf(before: readonly Block[], first: Part | undefined): Lines | undefined {
  const [start] = before;
  const end = before.at(-1);
  const says = before.some(({ kind }) => kind === 'prose');
  return says && start && end && (first?.first ?? 0) > end.lines[1] ? [start.lines[0], end.lines[1]] : undefined;
}

/** Says of headings that state a number whether their list has as many items: «7 grunner til å …». */
export function checkCounts(parts: readonly Part[], report: Report): void {
  for (const { heading, lists, first } of parts) {
    const stated = Number(/^(\d{1,3})\s\p{Ll}/u.exec(heading)?.[1]);
    const there = lists[0]?.items.length ?? 0;
    if (stated > 1 && stated !== there)
      report('unsure', [first, first], `the heading ${excerpt(heading)} says ${stated}, but its list has ${there}`);
  }
}
