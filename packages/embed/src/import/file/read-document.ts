import { readFile, readStream, reviewOf, type Review } from '@partiprogram/importer';
import { pdfWorker } from './pdf-worker.js';

/** A file as it was dropped, chosen or pasted. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document that was read. */
export interface ReadDocument {
  readonly name: string;
  /** The file itself if its pages can be drawn. */
  readonly pdf?: Uint8Array;
  /** All its words, to look for names and years in. */
  readonly text: string;
  /** The lead-ins of its lists, which often name the publisher. */
  readonly leadIns: readonly string[];
  /** What was read, before anybody changed it. */
  readonly review: Review;
}

/** What the reader of a file wants to hear. */
export interface ReadHooks {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a file of any format, in this browser alone.
 *
 * @throws ImportError if it cannot be read
 */
export async function readGivenFile({ name, bytes }: GivenFile, hooks: ReadHooks): Promise<ReadDocument> {
  const stream = await readFile(bytes, { name, ...hooks, pdfWorker: pdfWorker() });
  hooks.signal.throwIfAborted();
  const reading = readStream(stream);
  return {
    name,
    ...(stream.format === 'pdf' && { pdf: bytes }),
    text: stream.document,
    leadIns: reading.leadIns,
    review: reviewOf(stream, reading),
  };
}
