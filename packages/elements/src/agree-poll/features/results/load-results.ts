import { parsePollResults, type PollResults } from '@partiprogram/programmes';

/** No results are larger, in bytes. */
const MOST = 2_000_000;

/** The longest that they may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Loads the results of a poll from a counting server, without cookies and without the address of the page.
 *
 * @param collector the address of the server
 * @param poll its id
 * @throws Error when they cannot be had, or are none
 */
export async function loadResults(collector: string, poll: string): Promise<PollResults> {
  const url = new URL(`v1/polls/${encodeURIComponent(poll)}/results`, collector.replace(/\/*$/, '/'));
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  return parsePollResults(JSON.parse(await textOf(response.body)));
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST) {
      void reader.cancel();
      throw new RangeError(`more than ${MOST} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
