import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js';
import { drawnMarks, type Operations } from './drawn-marks.js';
import type { Run } from './run.js';

/** A page and its text. */
export interface PageRuns {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** How many letters stand upright or upside down, and were left out. */
  readonly turned: number;
}

interface Font {
  readonly bold: boolean;
  readonly symbol: boolean;
}

const PLAIN: Font = { bold: false, symbol: false };
const SYMBOLS = /symbol|wingding|webding|dingbat|fontawesome|icon/iu;
const BOLD = /bold|black|heavy|semibold|demi(?!light)/iu;

/** The fonts of a document by the names that pdf.js gives them. They are known only once a page is read for display. */
export class Fonts {
  readonly #known = new Map<string, Font>();

  get(name: string): Font {
    return this.#known.get(name) ?? PLAIN;
  }

  /** Looks up the fonts of a page that was read for display. */
  learn(names: readonly string[], page: PDFPageProxy): void {
    const unknown = names.filter((name) => !this.#known.has(name));
    for (const name of unknown) {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as Record<string, unknown>) : {};
      const printed = typeof font['name'] === 'string' ? font['name'] : '';
      this.#known.set(name, {
        bold: font['bold'] === true || font['black'] === true || BOLD.test(printed),
        symbol: SYMBOLS.test(printed),
      });
    }
  }
}

/** Reads the text of a page, and the marks that are drawn beside it. */
export async function readRuns(page: PDFPageProxy, fonts: Fonts, operations: Operations): Promise<PageRuns> {
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  const drawn = await page.getOperatorList().catch(() => undefined);
  fonts.learn(Object.keys(styles), page);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const runs: Run[] = [];
  let turned = 0;
  const open: { readonly id: string | undefined; readonly artifact: boolean }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id, artifact: (item as { tag?: unknown }).tag === 'Artifact' });
      continue;
    }
    if (item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    const size = Math.hypot(c, d);
    if (Math.abs(b) > Math.abs(a) * 0.1 || size === 0) {
      turned += item.str.length;
      continue;
    }
    const text = item.str.normalize('NFC');
    const content = open.findLast(({ id }) => typeof id === 'string')?.id;
    const artifact = open.some((it) => it.artifact);
    runs.push({ text, x, y, width: item.width, size, content, artifact, ...fonts.get(item.fontName) });
  }
  const marks = drawn ? drawnMarks(drawn, operations, runs) : [];
  const all = [...runs, ...marks].map((run) => ({ ...run, x: run.x - left, y: run.y - bottom }));
  return { page: page.pageNumber, width: right - left, height: top - bottom, runs: all, turned };
}
