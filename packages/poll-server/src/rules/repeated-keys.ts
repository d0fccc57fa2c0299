/** A string in JSON, and the colon that makes it a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/gs;

/**
 * Whether a flat JSON object names a key twice. A parser takes the last of them, and somebody on the way may have looked at the
 * first.
 *
 * @param text valid JSON
 * @param keys how many keys the object has that was read from it
 */
export function hasRepeatedKeys(text: string, keys: number): boolean {
  let found = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) found += 1;
  return found !== keys;
}
