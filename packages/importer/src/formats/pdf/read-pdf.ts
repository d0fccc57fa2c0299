import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js';
import { ImportError } from '../../import-error.js';
import type { Source, SourceBlock, SourceNote } from '../../source-block.js';
import { blocksOfPageLines } from './blocks-of-lines.js';
import { blocksOfTags, type TaggedBlocks, type TaggedPage } from './blocks-of-tags.js';
import { columnsOf } from './columns.js';
import { takeFootnotesOff } from './footnotes.js';
import { takeFurnitureOff, type SegmentedPage } from './furniture.js';
import { headingStylesOf } from './heading-styles.js';
import { openPdf, type OpenPdf } from './open-pdf.js';
import { linesOf, segmentsOf, type PageLine } from './page-lines.js';
import { Fonts, readRuns } from './page-runs.js';
import { elementsOf } from './structure.js';

/** In milliseconds. A hundred pages take some seconds. */
const LONGEST = 180_000;

/** A PDF with fewer letters on each page has no text, but pictures of it. */
const FEWEST_LETTERS = 20;

/** The structure of a PDF is trusted if at least this share of its letters stands in it. */
const IN_STRUCTURE = 0.85;

/** Read from the places of letters, a PDF has more headings or items than its structure by no more than this factor. */
const AS_MANY = 0.7;

type ReadPage = SegmentedPage & TaggedPage;

/** What the caller wants to hear while a PDF is read. */
export interface PdfOptions {
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly pdfWorker?: object | undefined;
}

/**
 * Reads the blocks of a PDF from its letters, their type and their places.
 *
 * @throws ImportError if it has a password, is broken, has no text or takes too long
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Source> {
  const open = await openPdf(bytes, options.pdfWorker);
  const { pdf } = open;
  try {
    const pages = await readPages(open, options);
    const placed = blocksOfPages(pages, await bookmarksOf(pdf));
    const tagged = blocksOfTags(pages);
    return { format: 'pdf', ...(isTrusted(tagged, placed.blocks) ? tagged : placed) };
  } catch (cause) {
    if (cause instanceof ImportError || options.signal?.aborted) throw cause;
    throw new ImportError('broken', 'is a broken PDF; save or download it anew', { cause });
  } finally {
    await pdf.destroy();
  }
}

/**
 * Whether the structure of a PDF tells at least as much as the places of its letters do. Many programs write one in which
 * everything is a paragraph.
 */
function isTrusted({ blocks, share }: TaggedBlocks, placed: readonly SourceBlock[]): boolean {
  const count = (all: readonly SourceBlock[], kind: SourceBlock['kind']): number =>
    all.filter((block) => block.kind === kind).length;
  const kinds = ['heading', 'item'] as const;
  const some = kinds.every((kind) => count(blocks, kind) > 0);
  return some && share >= IN_STRUCTURE && kinds.every((kind) => count(blocks, kind) >= AS_MANY * count(placed, kind));
}

async function readPages(
  { pdf, operations }: OpenPdf,
  { onProgress, signal }: PdfOptions,
): Promise<readonly ReadPage[]> {
  const begun = performance.now();
  const fonts = new Fonts();
  const pages: ReadPage[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    if (performance.now() - begun > LONGEST)
      throw new ImportError('too-slow', `takes too long: ${number - 1} of ${pdf.numPages} pages are read; give fewer`);
    const page = await pdf.getPage(number);
    const runs = await readRuns(page, fonts, operations);
    const elements = await elementsOf(page);
    page.cleanup();
    pages.push({ runs, segments: segmentsOf(runs), elements });
    letters += runs.runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
    onProgress?.(number, pdf.numPages);
  }
  if (letters < FEWEST_LETTERS * Math.min(Math.max(pages.length, 1), 5))
    throw new ImportError(
      'no-text',
      'has no text layer: its pages are pictures, as from a scanner; give the file it was made from, or run text recognition (OCR) on it first',
    );
  return pages;
}

/** The titles of a PDF's bookmarks, in small letters. */
async function bookmarksOf(pdf: PDFDocumentProxy): Promise<ReadonlySet<string>> {
  const outline = (await pdf.getOutline().catch(() => [])) as readonly Bookmark[] | null;
  const titles = new Set<string>();
  const open = [...(outline ?? [])];
  for (let item = open.pop(); item && titles.size < 10_000; item = open.pop()) {
    titles.add(item.title.replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('nb'));
    open.push(...item.items);
  }
  return titles;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function blocksOfPages(
  segmented: readonly SegmentedPage[],
  titles: ReadonlySet<string>,
): Pick<Source, 'blocks' | 'notes'> {
  const { pages, notes: furniture } = takeFurnitureOff(segmented);
  let column = 0;
  const all = pages.flatMap(({ runs, segments }) =>
    columnsOf(segments).flatMap((own) => linesOf(own, runs.page, (column += 1))),
  );
  const { body } = headingStylesOf(all);
  const { lines, notes: footnotes } = takeFootnotesOff(all, body);
  const styles = headingStylesOf(lines);
  const { blocks, notes } = blocksOfPageLines(lines, styles, leadingOf(lines), titles);
  const placed = [...furniture, ...footnotes].map((note): SourceNote => {
    const at = blocks.findIndex((block) => (block.page ?? 0) >= (note.page ?? 0));
    return { ...note, at: at < 0 ? blocks.length : at };
  });
  const turned = segmented.flatMap(({ runs }): SourceNote[] =>
    runs.turned > 0
      ? [
          {
            kind: 'dropped',
            code: 'turned-letters',
            at: 0,
            page: runs.page,
            message: `${runs.turned} letters that stand on their side were dropped`,
          },
        ]
      : [],
  );
  return { blocks, notes: [...placed, ...turned, ...notes] };
}

/** The distance between the baselines of running text: what most lines of a column keep to the next. */
function leadingOf(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const distance = before && before.column === line.column ? Math.round((before.y - line.y) * 2) / 2 : 0;
    if (distance > 0.8 * line.size && distance < 2.5 * line.size) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}
