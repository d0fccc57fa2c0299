import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js';
import { ImportError } from '../../import-error.js';
import type { Operations } from './drawn-marks.js';

/** A document of more pages is no programme. */
const MOST_PAGES = 10_000;

/** Where pdf.js keeps the code that parses files, if it is not loaded from a file of its own. */
interface WithWorker {
  pdfjsWorker?: unknown;
}

/** An open PDF, and the numbers of the operations that its pages are drawn with. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly operations: Operations;
}

/**
 * Opens a PDF with pdf.js.
 *
 * @param port a `Worker` that runs pdf.js' worker; without one the PDF is parsed in this thread, as in Node
 * @throws ImportError if it has a password, is broken or has too many pages
 */
export async function openPdf(bytes: Uint8Array, port?: object): Promise<OpenPdf> {
  const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (!port) {
    // eslint-disable-next-line @typescript-eslint/ban-ts-comment
    // @ts-ignore: pdf.js has no types for it.
    (globalThis as WithWorker).pdfjsWorker ??= (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as unknown;
  }
  // pdf.js takes the bytes for its own, and leaves none. No picture is decoded, no font is shown.
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...(port && { worker: PDFWorker.create({ port: port as never, verbosity: 0 }) }),
    verbosity: 0,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
  });
  const pdf = await task.promise.catch((cause: unknown) => {
    if ((cause as Error).name === 'PasswordException')
      throw new ImportError('encrypted', 'is a PDF with a password; save it without one', { cause });
    throw new ImportError('broken', 'is a broken PDF; save or download it anew', { cause });
  });
  if (pdf.numPages > MOST_PAGES) {
    await pdf.destroy();
    throw new ImportError('too-many-pages', `has ${pdf.numPages} pages; give the pages of the programme alone`);
  }
  return { pdf, operations: OPS };
}
