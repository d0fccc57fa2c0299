import { answersOf, type Answers } from './answers.js';
import { fetchJson } from './fetch-json.js';
import { MAX_BYTES } from './fetch-text.js';
import { SourceError } from './programme-source.js';

/** The most files that a page brings as one dataset: there are fewer lists in any election. */
export const MOST_FILES = 32;

/** The most bytes of all files together, in equal shares. */
const ALL_BYTES = 24_000_000;

/** A file of a dataset in several. */
export interface LoadedFile {
  /** Its address as the page has written it. */
  readonly address: string;
  readonly url: string;
  /** Untrusted. */
  readonly json: unknown;
}

/** The files that have come, and the addresses of those that have not. */
export type LoadedFiles = Answers<LoadedFile>;

/** Where several files are. */
export interface SeveralFiles {
  readonly addresses: readonly string[];
  /** The integrity of each, in the same order; none where there is nothing to check them against. */
  readonly hashes: readonly string[];
  /** The address that the others are relative to. */
  readonly base: string;
}

/**
 * Loads several files side by side. One that cannot be had leaves the others standing.
 *
 * @param files no more are loaded than a page may bring
 * @param tell is given the failure of each that did not come
 * @throws SourceError when no file has come
 */
export function loadFiles(
  { addresses, hashes, base }: SeveralFiles,
  tell: (failure: SourceError) => unknown,
): Promise<LoadedFiles> {
  // Each has its share: a hostile one takes nothing from the others.
  const most = Math.min(MAX_BYTES, Math.floor(ALL_BYTES / addresses.length));
  const load = async (address: string, at: number): Promise<LoadedFile> => {
    if (!URL.canParse(address, base)) throw new SourceError('unreachable', address);
    const url = new URL(address, base).href;
    return { address, url, json: await fetchJson(url, hashes[at], most) };
  };
  return answersOf(
    addresses.slice(0, MOST_FILES).map((address, at) => [address, load(address, at)] as const),
    tell,
  );
}
