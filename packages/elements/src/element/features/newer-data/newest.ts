import { oncePerKey } from '../../../data/once-per-key.js';

/** What a file host says of the newest data. */
export interface Newest {
  /** The version of the data, as `2026.5`. */
  readonly data: string;
  /** The day of that version, as `2026-12-20`. */
  readonly date: string;
}

/** The most bytes of the file, which has three short values. */
const MAX_BYTES = 2_000;

/** The longest that it may take, in milliseconds. */
const TIMEOUT = 10_000;

/** A version of a dataset: up to four numbers. */
const VERSION = /^\d{1,6}(?:\.\d{1,6}){0,3}$/;

const DAY = /^20\d\d-\d\d-\d\d$/;

/** One request per file and page, whatever came of it. */
const ask = oncePerKey((url) =>
  load(url)
    .then(newestIn)
    .catch((error: unknown) => tell(url, error)),
);

/**
 * Asks a file host for the version of its newest data, without cookies and without telling the address of the page. A failure is one
 * line in the console, for the author of the page.
 *
 * @param address as the page has written it
 * @param base that it is relative to
 * @returns undefined where it cannot be had, or is not what it should be
 */
export function askForNewest(address: string, base: string): Promise<Newest | undefined> {
  return ask(URL.canParse(address, base) ? new URL(address, base).href : address);
}

/**
 * Reads what a file says of the newest data. Nothing else of it is ever used: a hostile one can say a wrong day, and no more.
 *
 * @param text untrusted
 * @throws Error when it is not what it should be
 */
export function newestIn(text: string): Newest {
  const { data, date } = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  if (typeof data !== 'string' || !VERSION.test(data)) throw new Error('“data” is no version such as 2026.4');
  if (typeof date !== 'string' || !isDay(date)) throw new Error('“date” is no day such as 2026-11-29');
  return { data, date };
}

/**
 * Whether a version comes after another one, number by number: 2026.10 after 2026.9.
 *
 * @param version in the shape that {@link newestIn} lets through
 * @param than whatever a dataset calls its version; nothing is newer than what cannot be compared
 */
export function isNewer(version: string, than: string): boolean {
  if (!VERSION.test(than)) return false;
  const [ours, theirs] = [version, than].map((it) => it.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2, 3].find((it) => (ours[it] ?? 0) !== (theirs[it] ?? 0)) ?? 0;
  return (ours[at] ?? 0) > (theirs[at] ?? 0);
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

async function load(url: string): Promise<string> {
  if (!/^https?:/.test(url)) throw new Error('no address that begins with https: or http:');
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  return textOf(response.body.getReader());
}

async function textOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text;
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      void reader.cancel();
      throw new RangeError(`more than ${MAX_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tell(url: string, error: unknown): undefined {
  // A reader without a network is no mistake of the page.
  if (navigator.onLine) console.warn(`Partiprogram: ${url}: ${error instanceof Error ? error.message : String(error)}`);
}
