import type { Lines } from '@partiprogram/programmes';
import { byLines } from './align-entries.js';
import type { EntryDraft, SectionDraft } from './draft.js';
import { movedLines, type Headings } from './section-lines.js';

/** A section while entries are merged into it. */
export interface SectionNode {
  readonly section: SectionDraft;
  readonly parent: SectionNode | undefined;
  /** Whether the programme had it before. */
  readonly old: boolean;
  /** The section of the new version that it corresponds to. */
  now: SectionDraft | undefined;
  readonly entries: EntryDraft[];
}

/**
 * Builds sections from nodes, with entries and sections in the order of the document and their lines updated.
 *
 * @param sourceChanged whether the document has changed; if not, lines stay as people set them
 * @param renamed new ids of entries that moved, by their old ids
 * @returns the sections, and the nodes that lost all their entries
 */
export function rebuildSections(
  nodes: readonly SectionNode[],
  headings: Headings,
  sourceChanged: boolean,
  renamed: ReadonlyMap<string, string>,
): { sections: readonly SectionDraft[]; emptied: readonly SectionNode[] } {
  const lines = new Map<SectionNode, Lines>();
  let shift = 0;
  for (const node of nodes) {
    lines.set(node, sourceChanged && node.old ? linesOf(node, shift, headings) : node.section.lines);
    if (node.old) shift = (lines.get(node)?.[0] ?? 0) - node.section.lines[0];
  }
  const emptied = nodes.filter((node) => isEmptied(node, nodes, lines, headings));
  const build = (parent: SectionNode | undefined): readonly SectionDraft[] =>
    nodes
      .filter((node) => node.parent === parent && !emptied.includes(node))
      .map((node) => sectionOf(node, lines.get(node) ?? node.section.lines, build(node), renamed))
      .sort((a, b) => a.lines[0] - b.lines[0]);
  return { sections: build(undefined), emptied };
}

function linesOf({ section, entries, now }: SectionNode, shift: number, headings: Headings): Lines {
  const before = section.entries.map((entry) => entry.lines);
  return movedLines(section, { before, now: entries.map((entry) => entry.lines) }, now, shift, headings);
}

function isEmptied(
  node: SectionNode,
  nodes: readonly SectionNode[],
  lines: ReadonlyMap<SectionNode, Lines>,
  headings: Headings,
): boolean {
  if (!node.old || node.entries.length > 0 || node.section.entries.length === 0) return false;
  if (nodes.some(({ parent }) => parent === node)) return false;
  return headings.nearest(node.section.heading.nb, lines.get(node)?.[0] ?? 0) === undefined;
}

function sectionOf(
  { section, old, entries: unsorted }: SectionNode,
  [first, last]: Lines,
  sections: readonly SectionDraft[],
  renamed: ReadonlyMap<string, string>,
): SectionDraft {
  const entries = unsorted.map((entry) => withRepeats(entry, renamed)).sort(byLines);
  // A chapter includes the lines of its sections, unless people limited it to its own.
  const wasWide = !old || (section.sections ?? []).every((it) => it.lines[1] <= section.lines[1]);
  const inside = [...entries, ...(wasWide ? sections : [])].map((it) => it.lines);
  const { sections: before, ...rest } = section;
  const keeps = sections.length > 0 || (old && before !== undefined);
  return {
    ...(old ? section : rest),
    lines: [Math.min(first, ...inside.map((it) => it[0])), Math.max(last, ...inside.map((it) => it[1]))],
    ...(keeps && { sections }),
    entries,
  };
}

function withRepeats(entry: EntryDraft, renamed: ReadonlyMap<string, string>): EntryDraft {
  const repeats = renamed.get(String(entry['repeats']));
  return repeats === undefined ? entry : { ...entry, repeats };
}
