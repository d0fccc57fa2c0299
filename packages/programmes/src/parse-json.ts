import type { Language } from './language.js';
import { textIn, wordingOf, type Text } from './text.js';

/** Thrown when JSON does not have the shape that this version reads. The message names the place. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/** No list may be longer: a hostile file must not freeze the page. */
const MAX_LIST = 50_000;

/** No text may be longer, in UTF-16 code units. */
const MAX_TEXT = 5_000;

/**
 * A place in untrusted JSON, read one value at a time. Every method throws a {@link DatasetError} that names the place
 * when the value is not what it should be.
 */
export class JsonPlace {
  readonly #value: unknown;
  readonly #path: string;
  readonly #language: Language;

  constructor(value: unknown, language: Language, path = '$') {
    this.#value = value;
    this.#language = language;
    this.#path = path;
  }

  /** Whether there is a value at all; null counts as none. */
  get exists(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  /** The value of a key of an object. */
  at(key: string): JsonPlace {
    const object = this.#object();
    return new JsonPlace(Object.hasOwn(object, key) ? object[key] : undefined, this.#language, `${this.#path}.${key}`);
  }

  /** The values of an array, each read by `read`. A missing array is empty. */
  list<T>(read: (place: JsonPlace) => T, most = MAX_LIST): readonly T[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.#value)) throw this.#error('expected a list');
    if (this.#value.length > most) throw this.#error(`more than ${most} items`);
    return this.#value.map((item, index) => read(new JsonPlace(item, this.#language, `${this.#path}[${index}]`)));
  }

  /** The values of an object by its keys, each read by `read`. A missing object is empty. */
  map<T>(read: (place: JsonPlace) => T): Readonly<Record<string, T>> {
    if (!this.exists) return {};
    const keys = Object.keys(this.#object());
    if (keys.length > MAX_LIST) throw this.#error(`more than ${MAX_LIST} keys`);
    return Object.fromEntries(keys.map((key) => [key, read(this.at(key))]));
  }

  /** A string that is not empty. */
  string(): string {
    return this.#checked(this.#value);
  }

  /** A string that may take part in an id or a path: nothing but a–z, 0–9, hyphens, and slashes between them. */
  id(): string {
    const id = this.string();
    if (!/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(id) || id.length > 200)
      throw this.#error('expected an id of a–z, 0–9 and -');
    return id;
  }

  /** A string, or one per language, of which the reader's is taken. */
  text(): string {
    return this.#checked(textIn(this.#texts(), this.#language));
  }

  /** The language that {@link text} is in. */
  wording(): Language {
    return wordingOf(this.#texts(), this.#language);
  }

  /** A finite number, within bounds if given. */
  number(least = -Infinity, most = Infinity): number {
    const value = this.#value;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
      throw this.#error('expected a number' + (Number.isFinite(least) ? ` from ${least} to ${most}` : ''));
    }
    return value;
  }

  /** A boolean. */
  boolean(): boolean {
    if (typeof this.#value !== 'boolean') throw this.#error('expected true or false');
    return this.#value;
  }

  /** One of a closed set of strings. */
  oneOf<T extends string>(...values: readonly T[]): T {
    const known = values.find((it) => it === this.#value);
    if (known === undefined) throw this.#error(`expected one of ${values.join(', ')}`);
    return known;
  }

  /** A web address, `https:` or `http:`; any other scheme is refused. */
  url(): string {
    const value = this.string();
    if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(value)) throw this.#error('expected an address that begins with https:');
    return value;
  }

  /** A string that matches a pattern. */
  matching(pattern: RegExp, what: string): string {
    const value = this.string();
    if (!pattern.test(value)) throw this.#error(`expected ${what}`);
    return value;
  }

  /** `{ [key]: read(…) }` where there is a value, else nothing: to spread into an object. */
  optional<K extends string, T>(key: K, read: (place: JsonPlace) => T): { readonly [key in K]?: T } {
    const place = this.at(key);
    return (place.exists ? { [key]: read(place) } : {}) as { readonly [key in K]?: T };
  }

  #object(): Readonly<Record<string, unknown>> {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.#error('expected an object');
    return value as Readonly<Record<string, unknown>>;
  }

  #texts(): Text {
    if (typeof this.#value === 'string') return this.#value;
    const texts: Partial<Record<Language, string>> = {};
    for (const language of ['nb', 'nn', 'en'] as const) {
      const text = this.at(language);
      if (text.exists) texts[language] = text.string();
    }
    return texts;
  }

  #checked(value: unknown): string {
    if (typeof value !== 'string' || value === '') throw this.#error('expected a text');
    if (value.length > MAX_TEXT) throw this.#error(`a text of more than ${MAX_TEXT} characters`);
    return value;
  }

  #error(problem: string): DatasetError {
    return new DatasetError(`${this.#path}: ${problem}`);
  }
}
