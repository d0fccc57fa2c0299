import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js';

/** A piece of a page as the PDF's own structure tells: what Word, LibreOffice and browsers write into their PDFs. */
export interface TaggedElement {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'contents' | 'note' | 'caption';
  readonly level: number;
  readonly depth: number;
  /** The names of the contents that it has on the page, in order; those of an item's mark apart. */
  readonly contents: string[];
  readonly labels: string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Roles within a line, or that only group: what stands in them is a part of what they stand in. */
const TRANSPARENT = new Set(
  'Root Document DocumentFragment Part Art Sect Div NonStruct Private Span Link Em Strong Sub Quote Reference Annot Aside LBody Table TR THead TBody TFoot Figure Formula Form Ruby Warichu'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, TaggedElement['kind']>> = {
  LI: 'item',
  TOC: 'contents',
  TOCI: 'contents',
  Note: 'note',
  FENote: 'note',
  Caption: 'caption',
};

/** Structures nested deeper are read no further. */
const DEEPEST = 100;

/** The elements of a page in the order of its structure; none if it has no structure. */
export async function elementsOf(page: PDFPageProxy): Promise<readonly TaggedElement[]> {
  const root = (await page.getStructTree().catch(() => null)) as Node | null;
  const elements: TaggedElement[] = [];
  if (root) collect(root, { elements, open: undefined, lists: 0, inLabel: false, depth: 0 });
  return elements.filter(({ contents, labels }) => contents.length + labels.length > 0);
}

interface Place {
  readonly elements: TaggedElement[];
  readonly open: TaggedElement | undefined;
  readonly lists: number;
  readonly inLabel: boolean;
  readonly depth: number;
}

function collect(node: Node, place: Place): void {
  if (place.depth > DEEPEST) return;
  let { open, lists, inLabel } = place;
  const { role = '' } = node;
  if (role === 'L') lists += 1;
  else if (role === 'Lbl') inLabel = true;
  else if (role !== '' && !TRANSPARENT.has(role) && !staysIn(role, open)) {
    open = elementOf(role, lists);
    place.elements.push(open);
  }
  for (const child of node.children ?? []) {
    if (child.type === 'content' && child.id !== undefined) {
      if (!open) place.elements.push((open = elementOf('P', 0)));
      (inLabel ? open.labels : open.contents).push(child.id);
    } else if (child.children) {
      collect(child, { ...place, open, lists, inLabel, depth: place.depth + 1 });
    }
  }
}

/** Whether a paragraph stands in an item, or anything in contents: it is a part of that. */
function staysIn(role: string, open: TaggedElement | undefined): boolean {
  if (open?.kind === 'contents' || open?.kind === 'note') return true;
  return open?.kind === 'item' && role === 'P';
}

function elementOf(role: string, lists: number): TaggedElement {
  const heading = /^H([1-6]?)$/u.exec(role);
  const level = role === 'Title' ? 0 : Number(heading?.[1] === '' ? 1 : (heading?.[1] ?? 0));
  const kind = heading || role === 'Title' ? 'heading' : (KINDS[role] ?? 'paragraph');
  return { kind, level, depth: Math.max(0, lists - 1), contents: [], labels: [] };
}
