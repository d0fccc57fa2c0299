import { SourceError, type Problem } from './programme-source.js';

/** The most bytes of a file: a wrong or hostile one must not fill a phone's memory. */
export const MAX_BYTES = 8_000_000;

/** The longest that a file may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Loads a text file without cookies.
 *
 * @param url an absolute address
 * @param integrity `sha256-…`, checked by the browser; empty where there is nothing to check it against
 * @param most how many bytes it may have
 * @returns the whole text
 * @throws SourceError `offline`, `unreachable` or `refused` when the file cannot be had; `altered` when it is not the one
 * that the integrity names; `damaged` when it is too large
 */
export async function fetchText(url: string, integrity = '', most = MAX_BYTES): Promise<string> {
  let bytes = 0;
  let problem: Problem = 'unreachable';
  const tooLarge = new RangeError(`more than ${most} bytes`);
  const limit = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge;
      controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
  });
  try {
    const response = await request(url, integrity);
    if (!response.ok || !response.body) {
      problem = 'refused';
      throw new Error(`status ${response.status}`);
    }
    return await new Response(response.body.pipeThrough(limit)).text();
  } catch (cause) {
    if (bytes > most) problem = 'damaged';
    else if (!navigator.onLine) problem = 'offline';
    else if (integrity && cause instanceof TypeError && (await isThere(url))) problem = 'altered';
    // The browser keeps to itself why a body ended early.
    throw new SourceError(problem, url, { cause: bytes > most ? tooLarge : cause, expected: { integrity } });
  }
}

function request(url: string, integrity: string): Promise<Response> {
  return fetch(url, { integrity, credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) });
}

/** Whether a file that an integrity was asked of comes without it: to a page, both failures look the same. */
async function isThere(url: string): Promise<boolean> {
  const response = await request(url, '').catch(() => undefined);
  void response?.body?.cancel();
  return response?.ok === true;
}
