import { SourceError } from './programme-source.js';

/** The most bytes of a file: a wrong or hostile one must not fill a phone's memory. */
const MAX_BYTES = 8_000_000;

/** The longest that a file may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Loads a text file without cookies.
 *
 * @param url an absolute address
 * @param integrity `sha256-…`, checked by the browser; empty where there is nothing to check it against
 * @returns the whole text
 * @throws SourceError `unreachable` when the file cannot be had, or is not the one that the integrity names;
 * `damaged` when it is too large
 */
export async function fetchText(url: string, integrity = ''): Promise<string> {
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw new RangeError(`more than ${MAX_BYTES} bytes`);
      controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
  });
  try {
    const response = await fetch(url, { integrity, credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    return await new Response(response.body.pipeThrough(limit)).text();
  } catch (cause) {
    throw new SourceError(bytes > MAX_BYTES ? 'damaged' : 'unreachable', url, { cause });
  }
}
