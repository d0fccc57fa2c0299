import type { EntryKind } from '@partiprogram/programmes';
import type { ListItem } from './block.js';
import type { BlockStream } from './block-stream.js';
import { reportTo, type Finding, type FindingKind, type Report } from './finding.js';
import { findPromises } from './find-promises.js';
import type { MarkupNode } from './formats/html/markup.js';
import { readMarkup } from './formats/html/read-markup.js';
import { guessListKind } from './guess-list-kind.js';
import { withoutColon } from './lead-in.js';
import { outlineOf, type List, type OutlineSection } from './outline.js';
import { FreeIds, slugOf } from './slug.js';
import { streamOfSource } from './stream-of-source.js';

/** An entry, and where it stands in the document. */
export interface ElementEntry<Node> {
  readonly kind: EntryKind;
  /** The document's own words in one line, without the mark. */
  readonly text: string;
  /** The element that holds it, and maybe other entries; undefined where that is the root itself. */
  readonly node: Node | undefined;
  /** The words that introduce its list. */
  readonly leadIn: Node | undefined;
  /** The number that the document prints. */
  readonly number?: number;
  /** How many items it stands inside of. */
  readonly depth?: number;
  /** Set for a sentence of running text. */
  readonly sentence?: 'firm' | 'soft';
}

/** A heading, and the entries up to the next one. */
export interface ElementSection<Node> {
  /** Made of the heading, as a draft of the same document has it. */
  readonly id: string;
  /** As printed; for a list without one, its lead-in; empty where there is neither. */
  readonly heading: string;
  /** 0 for a chapter, or for a section outside all chapters. */
  readonly level: number;
  /** The heading's element. */
  readonly node: Node | undefined;
  readonly numbered: boolean;
  readonly entries: readonly ElementEntry<Node>[];
}

/** Something that the reader did, or is not sure of. */
export interface ElementFinding<Node> {
  readonly kind: FindingKind;
  /** One sentence. */
  readonly message: string;
  readonly node: Node | undefined;
}

/** Everything that is read in an element. */
export interface ElementReading<Node> {
  readonly title: { readonly text: string; readonly node: Node | undefined } | undefined;
  readonly sections: readonly ElementSection<Node>[];
  readonly findings: readonly ElementFinding<Node>[];
}

/**
 * Reads headings and entries where they stand, as an import of the same markup does, and keeps hold of the elements. It
 * changes nothing, and needs no parser, no hashes and no other format.
 *
 * @param root an element of the browser's DOM, or anything that has the same shape
 * @param isForeign whether an element in it belongs to something else, and is passed over with all that is in it
 */
export function readElement<Node extends MarkupNode>(
  root: Node,
  isForeign?: (node: MarkupNode) => boolean,
): ElementReading<Node> {
  const stream = streamOfSource(readMarkup(root, isForeign));
  const findings: Finding[] = [...stream.findings];
  const report = reportTo(findings);
  const { title, sections } = outlineOf(findPromises(stream.blocks, report), report);
  const nodeAt = nodesOf<Node>(stream);
  const ids = new FreeIds();
  const read = sections.map((section) => sectionOf(section, ids, nodeAt, report));
  findings.sort((a, b) => a.lines[0] - b.lines[0]);
  return {
    title: title && { text: title.text, node: nodeAt(title.line) },
    sections: read,
    findings: findings.map(({ kind, lines, message }) => ({ kind, message, node: nodeAt(lines[0]) })),
  };
}

/** The element that a line of the stream was made from. */
type NodeAt<Node> = (line: number) => Node | undefined;

function nodesOf<Node>({ sources }: BlockStream): NodeAt<Node> {
  // The reader of markup puts nothing there but the nodes it was given.
  return (line) => sources[line - 1]?.node as Node | undefined;
}

function sectionOf<Node>(
  section: OutlineSection,
  ids: FreeIds,
  nodeAt: NodeAt<Node>,
  report: Report,
): ElementSection<Node> {
  const [list] = section.lists;
  const heading = section.heading || withoutColon(list?.leadIn?.text ?? '');
  const items = section.lists.flatMap((it) => it.items);
  const entries = [
    ...section.lists.flatMap((it) => entriesOf(it, nodeAt, report)),
    ...section.principles.map(({ text, lines, number }) => {
      return { at: lines[0], kind: 'principle' as const, text, node: nodeAt(lines[0]), leadIn: undefined, number };
    }),
    ...section.promises.flatMap(({ sentences, lines: [at] }) =>
      sentences.map(({ text, firm }) => {
        const sentence = firm ? ('firm' as const) : ('soft' as const);
        return { at, kind: 'pledge' as const, text, node: nodeAt(at), leadIn: undefined, sentence };
      }),
    ),
  ].sort((a, b) => a.at - b.at);
  return {
    id: ids.take(slugOf(heading) || 'del'),
    heading,
    level: section.level,
    node: section.heading ? nodeAt(section.first) : undefined,
    numbered: items.length > 0 && items.every(({ number }) => number !== undefined),
    entries,
  };
}

function entriesOf<Node>(
  { leadIn, items }: List,
  nodeAt: NodeAt<Node>,
  report: Report,
): readonly (ElementEntry<Node> & { readonly at: number })[] {
  const kind = guessListKind(leadIn, items, 'party-programme', report);
  return items.map(({ lines: [at], text, number, depth }: ListItem) => ({
    at,
    kind,
    text,
    node: nodeAt(at),
    leadIn: leadIn && nodeAt(leadIn.lines[0]),
    ...(number !== undefined && { number }),
    ...(depth > 0 && { depth }),
  }));
}
