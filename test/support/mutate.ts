import type { Random } from './random.js';

type Container = unknown[] | Record<string, unknown>;

/** A place in some JSON: what holds it, and its key or index. */
interface Place {
  readonly container: Container;
  readonly key: string | number;
}

/** Values that somebody might put anywhere, by mistake or not. */
const VALUES: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e15,
  1e308,
  -1e308,
  '',
  ' ',
  '0',
  'constructor',
  '__proto__',
  'toString',
  'nb',
  '2026-99-99',
  '2026-02-30',
  '0000-00-00',
  'https://%',
  'https://',
  'javascript:alert(1)',
  'https://a b',
  '../../x',
  'a/b/c',
  'x'.repeat(5_001),
  'æøå',
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  [],
  {},
  [[]],
  [null],
  [2, 1],
  [1],
  [1, 2, 3],
  ['x'],
  { nb: 'x' },
  { nb: null },
  { nb: { nb: 'x' } },
  { constructor: 'x' },
  { unit: 'constructor', value: 2 },
];

/** Letters that somebody might put into a text. */
const LETTERS: readonly [string, ...string[]] = ['\u0000', '\u0085', '\u202e', '\u2066', '\udc00', '\n', '/', '-', 'ß'];

/**
 * Changes something somewhere in some JSON: another value, a value taken away, one that stands twice, one from another
 * place, or another letter in a text.
 *
 * @param json is changed itself
 * @param random decides where and what
 */
export function mutate(json: unknown, random: Random): void {
  const [first, ...others] = placesIn(json);
  if (!first) return;
  const places: readonly [Place, ...Place[]] = [first, ...others];
  const { container, key } = random.oneOf(places);
  const elsewhere = random.oneOf(places);
  const value: unknown = Reflect.get(container, key);
  switch (random.below(6)) {
    case 0:
      remove(container, key);
      break;
    case 1:
      if (Array.isArray(container)) container.push(structuredClone(value));
      else Reflect.set(container, `${String(key)}-2`, value);
      break;
    case 2:
      Reflect.set(container, key, structuredClone(Reflect.get(elsewhere.container, elsewhere.key)));
      break;
    case 3:
      Reflect.set(container, key, changed(value, random));
      break;
    default:
      Reflect.set(container, key, structuredClone(random.oneOf(VALUES)));
  }
}

/** Every place in some JSON. */
function placesIn(json: unknown, places: Place[] = []): readonly Place[] {
  if (typeof json !== 'object' || json === null) return places;
  const container = json as Container;
  const keys = Array.isArray(container) ? [...container.keys()] : Object.keys(container);
  for (const key of keys) {
    places.push({ container, key });
    placesIn(Reflect.get(container, key), places);
  }
  return places;
}

function remove(container: Container, key: string | number): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
}

/** A value much like another. */
function changed(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return value + random.oneOf([-1, 1, 0.5, 1e6, -value]);
  if (typeof value !== 'string') return [value];
  const at = random.below(value.length + 1);
  return value.slice(0, at) + random.oneOf(LETTERS) + value.slice(at + random.below(2));
}
