import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js';
import { ImportError } from '../../import-error.js';
import type { Source, SourceNote } from '../../source-block.js';
import { blocksOfPageLines } from './blocks-of-lines.js';
import { columnsOf } from './columns.js';
import { takeFootnotesOff } from './footnotes.js';
import { takeFurnitureOff, type SegmentedPage } from './furniture.js';
import { headingStylesOf } from './heading-styles.js';
import { openPdf, type OpenPdf } from './open-pdf.js';
import { linesOf, segmentsOf, type PageLine } from './page-lines.js';
import { Fonts, readRuns } from './page-runs.js';

/** In milliseconds. A hundred pages take some seconds. */
const LONGEST = 180_000;

/** A PDF with fewer letters on each page has no text, but pictures of it. */
const FEWEST_LETTERS = 20;

/** What the caller wants to hear while a PDF is read. */
export interface PdfOptions {
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the blocks of a PDF from its letters, their type and their places.
 *
 * @throws ImportError if it has a password, is broken, has no text or takes too long
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Source> {
  const open = await openPdf(bytes);
  const { pdf } = open;
  try {
    const pages = await readPages(open, options);
    const { blocks, notes } = blocksOfPages(pages, await bookmarksOf(pdf));
    return { format: 'pdf', blocks, notes };
  } catch (cause) {
    if (cause instanceof ImportError || options.signal?.aborted) throw cause;
    throw new ImportError('broken', 'is a broken PDF; save or download it anew', { cause });
  } finally {
    await pdf.destroy();
  }
}

async function readPages(
  { pdf, operations }: OpenPdf,
  { onProgress, signal }: PdfOptions,
): Promise<readonly SegmentedPage[]> {
  const begun = performance.now();
  const fonts = new Fonts();
  const pages: SegmentedPage[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    if (performance.now() - begun > LONGEST)
      throw new ImportError('too-slow', `takes too long: ${number - 1} of ${pdf.numPages} pages are read; give fewer`);
    const page = await pdf.getPage(number);
    const runs = await readRuns(page, fonts, operations);
    page.cleanup();
    pages.push({ runs, segments: segmentsOf(runs) });
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
