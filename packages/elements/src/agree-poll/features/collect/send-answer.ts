import { retryAfter, type PollAnswer } from '@partiprogram/programmes';

/** What came of sending an answer: the receiver has it, will not have it, or it is to be sent again after some milliseconds. */
export type Sent = 'counted' | 'refused' | { readonly wait: number };

/** The longest that a receiver may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Sends an answer to a counting server: without cookies, without the address of the page, and never on to somewhere else. It arrives
 * even if the reader leaves meanwhile.
 *
 * @param collector the address of the server
 */
export async function sendAnswer(collector: string, answer: PollAnswer): Promise<Sent> {
  try {
    const response = await fetch(new URL('v1/answers', collector.replace(/\/*$/, '/')), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(answer),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return isReceipt(await response.json()) ? 'counted' : { wait: 0 };
    const { status, headers } = response;
    const isPassing = status >= 500 || status === 429 || status === 408;
    return isPassing ? { wait: retryAfter(headers.get('Retry-After'), Date.now()) } : 'refused';
  } catch {
    return { wait: 0 };
  }
}

/** Whatever answers on the way there, such as the sign-in of a café, is no receipt. */
function isReceipt(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'counted' in json && typeof json.counted === 'boolean';
}
