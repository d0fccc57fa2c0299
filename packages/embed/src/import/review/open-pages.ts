import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/types/src/pdf.js';
import { pdfWorker } from '../file/pdf-worker.js';
import type { PageText } from './passage-on-page.js';

/** A page as it is drawn. */
export interface DrawnPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PageText[];
  /** From points from the lower left corner to points from the upper left one of what is drawn. */
  readonly toDrawn: (x: number, y: number) => readonly [x: number, y: number];
}

/** The pages of a PDF. */
export interface OpenPages {
  readonly count: number;
  /**
   * Draws a page as wide as a canvas is on the screen. A page that is asked for meanwhile takes its place.
   *
   * @returns undefined if another page was asked for
   */
  draw(page: number, canvas: HTMLCanvasElement): Promise<DrawnPage | undefined>;
  close(): void;
}

/** A screen that has more dots to a pixel shows no more. */
const MOST_DOTS = 2;

/**
 * Opens a PDF to draw its pages. Nothing is fetched for it: fonts that are not in the file are those of this device, and
 * pictures in JPEG 2000 stay white.
 */
export async function openPages(bytes: Uint8Array): Promise<OpenPages> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker: PDFWorker.create({ port: pdfWorker(), verbosity: 0 }),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  return new Pages(await task.promise);
}

class Pages implements OpenPages {
  readonly #pdf: PDFDocumentProxy;
  #task: RenderTask | undefined;
  #asked = 0;

  constructor(pdf: PDFDocumentProxy) {
    this.#pdf = pdf;
  }

  get count(): number {
    return this.#pdf.numPages;
  }

  async draw(number: number, canvas: HTMLCanvasElement): Promise<DrawnPage | undefined> {
    const asked = (this.#asked += 1);
    const page = await this.#pdf.getPage(number);
    const { items } = await page.getTextContent();
    if (asked !== this.#asked) return undefined;
    const viewport = page.getViewport({ scale: 1 });
    const dots = Math.min(devicePixelRatio, MOST_DOTS);
    this.#task?.cancel();
    const drawn = page.getViewport({ scale: (canvas.clientWidth * dots) / viewport.width });
    canvas.width = Math.round(drawn.width);
    canvas.height = Math.round(drawn.height);
    this.#task = page.render({ canvas, viewport: drawn });
    try {
      await this.#task.promise;
    } catch (error) {
      if ((error as Error).name === 'RenderingCancelledException') return undefined;
      throw error;
    }
    return {
      width: viewport.width,
      height: viewport.height,
      texts: items.flatMap((item) => ('str' in item ? [textOf(item)] : [])),
      toDrawn: (x, y) => viewport.convertToViewportPoint(x, y) as [number, number],
    };
  }

  close(): void {
    this.#task?.cancel();
    void this.#pdf.destroy();
  }
}

function textOf({ str, transform, width }: { str: string; transform: unknown[]; width: number }): PageText {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform as readonly number[];
  return { text: str, x, y, width, size: Math.hypot(c, d) };
}
