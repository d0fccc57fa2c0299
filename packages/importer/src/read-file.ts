import { streamOfText, type BlockStream } from './block-stream.js';
import { decodeAnyText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import { ImportError } from './import-error.js';
import type { Format } from './source-block.js';
import { streamOfSource } from './stream-of-source.js';

/** In bytes. A programme with many pictures is smaller. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** What the caller knows about a file, and wants to hear while it is read. */
export interface FileOptions {
  /** The file's name, which tells Markdown from text. */
  readonly name: string;
  /** Told after each page of a PDF. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
  /** A `Worker` that runs pdf.js' worker, so that a page stays awake; without one a PDF is parsed in this thread. */
  readonly pdfWorker?: object | undefined;
}

/**
 * Reads a file of any format into blocks. What a format needs is loaded when the first file of its kind is read.
 *
 * @param bytes the whole file
 * @throws ImportError if it cannot be read
 */
export async function readFile(bytes: Uint8Array, options: FileOptions): Promise<BlockStream> {
  if (bytes.length === 0) throw new ImportError('empty', 'is empty; give a file with the programme in it');
  if (bytes.length > LARGEST_FILE) {
    throw new ImportError('too-large', `is larger than ${LARGEST_FILE / 1024 / 1024} MB; save it without its pictures`);
  }
  const format = detectFormat(bytes, options.name);
  if (format === 'pdf') {
    const { readPdf } = await import('./formats/pdf/read-pdf.js');
    return streamOfSource(await readPdf(bytes, options));
  }
  if (format === 'docx') {
    const { readDocx } = await import('./formats/docx/read-docx.js');
    return streamOfSource(await readDocx(bytes));
  }
  const { text, encoding } = decodeAnyText(bytes);
  const stream = await streamOf(text, format);
  if (encoding === 'utf-8') return stream;
  const message = `the text is encoded as ${encoding}`;
  const said = { kind: 'guessed', code: 'encoding', lines: [1, 1], message, about: encoding } as const;
  return { ...stream, findings: [said, ...stream.findings] };
}

async function streamOf(text: string, format: Format): Promise<BlockStream> {
  if (format === 'markdown') {
    const { readMarkdown } = await import('./formats/markdown/read-markdown.js');
    return streamOfSource(readMarkdown(text));
  }
  if (format === 'html') {
    const { readHtml } = await import('./formats/html/read-html.js');
    return streamOfSource(await readHtml(text));
  }
  return streamOfText(text);
}
