import { SourceError } from './programme-source.js';

/** No file of a dataset may be larger, in bytes: a wrong or hostile file must not fill a phone's memory. */
const MAX_BYTES = 8_000_000;

/** How long a file may take, in milliseconds. */
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
  try {
    const response = await fetch(url, { integrity, credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    return await readText(response.body, url);
  } catch (cause) {
    throw cause instanceof SourceError ? cause : new SourceError('unreachable', url, { cause });
  }
}

async function readText(body: ReadableStream<Uint8Array<ArrayBuffer>>, url: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let bytes = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new SourceError('damaged', url, { cause: new RangeError(`more than ${MAX_BYTES} bytes`) });
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
