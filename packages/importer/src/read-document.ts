import type { EntryKind, Lines, ProgrammeKind } from '@partiprogram/programmes';
import { holdsEntries, type ListItem, type Principle, type PromiseBlock } from './block.js';
import { findPromises } from './find-promises.js';
import { streamOfText, type BlockStream } from './block-stream.js';
import { ImportError } from './import-error.js';
import { reportDoubts } from './report-doubts.js';
import { excerpt, reportTo, type Finding, type Report } from './finding.js';
import { Originals, sha256 } from './fingerprint.js';
import { guessProgrammeKind } from './guess-programme-kind.js';
import { guessListKind, type ListKind } from './guess-list-kind.js';
import { withoutColon } from './lead-in.js';
import { checkCounts, outlineOf, type List, type OutlineSection } from './outline.js';
import { findEntrySpans } from './find-entry-spans.js';

/** An entry as it stands in the document. */
export interface ReadEntry {
  readonly kind: EntryKind;
  readonly lines: Lines;
  /** First and last word, if the entry is only a part of its lines. */
  readonly span?: Lines;
  /** SHA-256 of {@link ReadEntry.original}. */
  readonly fingerprint: string;
  /** The document's own words, normalised. Never put them into the dataset. */
  readonly original: string;
  /** The number that the document prints. */
  readonly number?: number;
  /** How many items it stands inside of; left out for none. */
  readonly depth?: number;
  /** Set for a sentence of running text: `firm` if it says «vil» or «skal», `soft` if it only says «ønsker» or the like. */
  readonly sentence?: 'firm' | 'soft';
  /** The page it begins on, if the format has pages. */
  readonly page?: number;
}

/** A section of a document: a heading, and the entries up to the next heading. */
export interface ReadSection {
  /** The heading as printed; for a list without one, its lead-in. */
  readonly heading: string;
  /** 0 for a chapter, or for a section outside all chapters. */
  readonly level: number;
  readonly lines: Lines;
  readonly numbered: boolean;
  readonly entries: readonly ReadEntry[];
}

/** Everything the importer reads in a document. */
export interface Reading {
  readonly kind: ProgrammeKind;
  readonly title: string | undefined;
  readonly introduction: Lines | undefined;
  readonly sections: readonly ReadSection[];
  readonly notices: readonly { readonly lines: Lines; readonly ofAge: boolean }[];
  /** The lead-ins of its lists, which often name the publisher. */
  readonly leadIns: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the caller knows about a document. */
export interface ReadOptions {
  /** Kind of the document; guessed by default. */
  readonly kind?: ProgrammeKind | undefined;
  /** Names of the publisher and its municipality, so that they are not reported as those of another town. */
  readonly own?: string | undefined;
}

/**
 * Reads the sections of a text, and their entries in order, with lines and fingerprints.
 *
 * @param document the whole text of the document
 * @returns a reading; without sections if the document has no list
 */
export function readDocument(document: string, options: ReadOptions = {}): Reading {
  return readStream(streamOfText(document), options);
}

/** More items than any programme has: of those known, none has 2,000. A file with more is something else. */
const MOST_ITEMS = 30_000;

/**
 * Reads the sections and entries of a document from its blocks, whatever its format.
 *
 * @throws ImportError if it has more items than any programme has
 */
export function readStream(stream: BlockStream, options: ReadOptions = {}): Reading {
  const { lines } = stream;
  if (stream.blocks.filter(({ kind }) => kind === 'item').length > MOST_ITEMS) {
    throw new ImportError(
      'too-many-entries',
      `has more than ${MOST_ITEMS} list items, far more than a programme has; check that it is the right file`,
    );
  }
  const findings: Finding[] = [...stream.findings];
  const report = reportTo(findings);
  const blocks = options.kind === 'planning-programme' ? stream.blocks : findPromises(stream.blocks, report);
  const leadIns = blocks.flatMap((block) => (block.kind === 'lead-in' ? [block.text] : []));
  const kind = options.kind ?? guessProgrammeKind(blocks, report);
  const outline = outlineOf(blocks, report);
  checkCounts(outline.sections, report);
  const originals = new Originals(stream.document);
  const sections = blocks.some(holdsEntries)
    ? outline.sections.flatMap((section) => sectionsOf(section, kind, { originals, sources: stream.sources }, report))
    : [];
  reportDoubts(blocks, lines, options.own ?? leadIns.join(' '), report);
  findings.sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
  const { introduction, notices } = outline;
  return { kind, title: outline.title?.text, introduction, sections, notices, leadIns, findings };
}

/** What the words and pages of entries are taken from. */
interface Origin {
  readonly originals: Originals;
  readonly sources: BlockStream['sources'];
}

interface KindList extends List {
  readonly kind: ListKind;
}

/** One section; if its lists are of different kinds, one for each kind, with the lead-in as heading. */
function sectionsOf(
  section: OutlineSection,
  kind: ProgrammeKind,
  origin: Origin,
  report: Report,
): readonly ReadSection[] {
  const lists = section.lists.map((list) => ({ ...list, kind: guessListKind(list.leadIn, list.items, kind, report) }));
  const groups: KindList[][] = [];
  for (const list of lists) {
    const group = groups.at(-1);
    if (group?.[0]?.kind === list.kind) group.push(list);
    else groups.push([list]);
  }
  const others = [
    ...section.principles.map((it) => entryOf('principle', it, undefined, origin)),
    ...section.promises.flatMap((it) => promisesOf(it, origin, report)),
  ].sort((a, b) => a.lines[0] - b.lines[0] || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  if (groups.length === 0) groups.push([]);
  let next = 0;
  return groups.map((group, at) => {
    const [first] = group;
    const leadIn = first?.leadIn;
    const from = at === 0 ? section.first : (leadIn?.lines[0] ?? first?.items[0]?.lines[0] ?? section.first);
    const to = at === groups.length - 1 ? section.last : (group.at(-1)?.items.at(-1)?.lines[1] ?? section.last);
    const heading = at === 0 ? section.heading : leadIn ? withoutColon(leadIn.text) : section.heading;
    if (at > 0)
      report(
        'guessed',
        [from, from],
        'section-of-other-kind',
        'a list of another kind is a section of its own, headed by its lead-in',
      );
    const before = next;
    while ((others[next]?.lines[1] ?? Infinity) <= to) next += 1;
    const own = others.slice(before, next).filter(({ lines }) => lines[0] >= from);
    const entries = [...own, ...group.flatMap((list) => entriesOf(list, origin, report))];
    entries.sort((a, b) => a.lines[0] - b.lines[0] || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
    const items = group.flatMap((list) => list.items);
    const numbered = items.length > 0 && items.every(({ number }) => number !== undefined);
    return { heading, level: section.level, lines: [from, to] as const, numbered, entries };
  });
}

function entriesOf({ leadIn, items, kind }: KindList, origin: Origin, report: Report): readonly ReadEntry[] {
  return items.flatMap((item) => {
    if (origin.originals.words(item.lines) !== item.text)
      report(
        'unsure',
        item.lines,
        'foreign-words',
        'words that are not the item’s stand among its lines, and are in its fingerprint',
      );
    const spans = findEntrySpans(item, items, leadIn, kind, report);
    if (spans.length === 0) return [entryOf(kind, item, undefined, origin)];
    return spans.map((span) => entryOf(kind, item, span, origin));
  });
}

/** The promises of a paragraph. Where page breaks or links stand among its lines, its words cannot be counted. */
function promisesOf(block: PromiseBlock, origin: Origin, report: Report): readonly ReadEntry[] {
  // Taken once for all: a paragraph may hold thousands of sentences.
  const words = origin.originals.words(block.lines).split(' ');
  const page = origin.sources[block.lines[0] - 1]?.page;
  return block.sentences.flatMap(({ text, firm, span }): readonly ReadEntry[] => {
    const original = (span ? words.slice(span[0] - 1, span[1]) : words).join(' ');
    if (original !== text) {
      report(
        'unsure',
        block.lines,
        'promise-not-taken',
        `a promise was not taken, since other words stand among its lines: ${excerpt(text)}`,
        text,
      );
      return [];
    }
    return [
      {
        kind: 'pledge',
        lines: block.lines,
        ...(span && { span }),
        fingerprint: sha256(original),
        original,
        sentence: firm ? 'firm' : 'soft',
        ...(page !== undefined && { page }),
      },
    ];
  });
}

function entryOf(
  kind: EntryKind,
  block: ListItem | Principle,
  span: Lines | undefined,
  { originals, sources }: Origin,
): ReadEntry {
  const { lines, number } = block;
  const depth = block.kind === 'item' ? block.depth : 0;
  const page = sources[lines[0] - 1]?.page;
  return {
    kind,
    lines,
    ...(span && { span }),
    fingerprint: originals.fingerprint(lines, span),
    original: originals.words(lines, span),
    ...(number !== undefined && { number }),
    ...(depth > 0 && { depth }),
    ...(page !== undefined && { page }),
  };
}
