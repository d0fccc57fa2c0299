/** On the machine of a developer, pages come from any port. */
const ANY_PORT = ':*';

/** Where pages may send answers from. */
export type Origins = (origin: string) => boolean;

/**
 * Reads a list of origins.
 *
 * @param origins as `isOriginPattern` has them
 * @returns whether an origin is among them
 */
export function readOrigins(origins: readonly string[]): Origins {
  const exact = new Set(origins.filter((it) => !it.endsWith(ANY_PORT)));
  const local = origins.filter((it) => it.endsWith(ANY_PORT)).map((it) => it.slice(0, -ANY_PORT.length));
  return (origin) => {
    if (exact.has(origin)) return true;
    return local.some(
      (it) => origin === it || (origin.startsWith(`${it}:`) && /^:\d{1,5}$/.test(origin.slice(it.length))),
    );
  };
}

/**
 * Whether a text is an origin that pages may send from: `https://www.example.no`, or `http://localhost:*` for every port of the
 * machine that the server runs on. Without encryption, an answer could be read on its way.
 */
export function isOriginPattern(text: string): boolean {
  const plain = text.endsWith(ANY_PORT) ? text.slice(0, -ANY_PORT.length) : text;
  if (plain.includes('*') || !URL.canParse(plain)) return false;
  const url = new URL(plain);
  if (url.origin !== plain) return false;
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return local || (url.protocol === 'https:' && plain === text);
}
