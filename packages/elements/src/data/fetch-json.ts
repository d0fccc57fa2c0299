import { damaged } from './damaged.js';
import { fetchText } from './fetch-text.js';

/**
 * Loads a JSON file, as {@link fetchText} loads its text.
 *
 * @returns untrusted
 * @throws SourceError as that does; `damaged` also when it is no JSON
 */
export async function fetchJson(url: string, integrity?: string, most?: number): Promise<unknown> {
  const text = await fetchText(url, integrity, most);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw damaged(url, cause);
  }
}
