import type { Language } from './language.js';
import { LONGEST, MOST } from './limits.js';
import type { Steps } from './steps.js';
import { textIn, wordingOf, type Text } from './text.js';

/** Browsers and Node have it alike. */
declare const URL: { canParse(url: string): boolean };

/** Thrown when JSON does not have the shape that this version reads. The message names the place. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/**
 * Characters that no text may have: controls but for tabs and the ends of lines, halves of characters, and those that
 * change the direction of the text around them.
 */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Bidi_Control}]/u;

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const ENTRY_ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*){2}$/;

/** Whether a text is an address that links may lead to: `https:` or `http:`, and one that browsers take. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST.url && /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text);
}

/**
 * A place in untrusted JSON, read one value at a time. Every method throws a {@link DatasetError} that names the place
 * when the value is not what it should be.
 */
export class JsonPlace {
  readonly #value: unknown;
  readonly #language: Language;
  readonly #parent: JsonPlace | undefined;
  readonly #key: string | number;
  /** The language of strings that do not say theirs; undefined for that of the data. */
  readonly #written: string | undefined;

  constructor(value: unknown, language: Language, parent?: JsonPlace, key: string | number = '', written?: string) {
    this.#value = value;
    this.#language = language;
    this.#parent = parent;
    this.#key = key;
    this.#written = written ?? (parent ? parent.#written : undefined);
  }

  /**
   * The same place, in a document in a language: a text there that does not say its language is in that one.
   *
   * @param language its tag
   */
  writtenIn(language: string): JsonPlace {
    return new JsonPlace(this.#value, this.#language, this.#parent, this.#key, language);
  }

  /** Whether there is a value at all; null counts as none. */
  get exists(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  /** The value of a key of an object. */
  at(key: string): JsonPlace {
    const object = this.#object();
    return new JsonPlace(Object.hasOwn(object, key) ? object[key] : undefined, this.#language, this, key);
  }

  /** The places of the values of an array. A missing array is empty. */
  items(most: number): readonly JsonPlace[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.#value)) throw this.error('expected a list');
    if (this.#value.length > most) throw this.error(`more than ${most} items`);
    // Spread, so that no item is skipped where a list has holes.
    return [...(this.#value as unknown[])].map((item, index) => new JsonPlace(item, this.#language, this, index));
  }

  /** The values of an array, each read by `read`. A missing array is empty. */
  list<T>(read: (place: JsonPlace) => T, most: number): readonly T[] {
    return this.items(most).map(read);
  }

  /** The same, with a step after each value. */
  *listInSteps<T>(read: (place: JsonPlace) => T, most: number): Steps<readonly T[]> {
    const values: T[] = [];
    for (const place of this.items(most)) {
      values.push(read(place));
      yield;
    }
    return values;
  }

  /** The values of an object whose keys are ids, also those of entries, each read by `read`. A missing object is empty. */
  map<T>(read: (place: JsonPlace, key: string) => T, most: number): Readonly<Record<string, T>> {
    if (!this.exists) return {};
    const keys = Object.keys(this.#object());
    if (keys.length > most) throw this.error(`more than ${most} keys`);
    if (!keys.every((key) => key.split('/').every(isSlug))) throw this.error('expected ids as keys');
    return Object.fromEntries(keys.map((key) => [key, read(this.at(key), key)]));
  }

  /** A string that is not empty. */
  string(longest: number = LONGEST.text): string {
    return this.#checked(this.#value, longest);
  }

  /** An id that may become part of a path: nothing but a–z, 0–9, and hyphens between them. */
  id(): string {
    const id = this.string();
    if (!isSlug(id)) throw this.error('expected an id of a–z, 0–9 and -');
    return id;
  }

  /** The id of an entry: `programme/section/number`. */
  entryId(): string {
    const id = this.string();
    if (id.length > LONGEST.entryId || !ENTRY_ID.test(id)) throw this.error('expected an id as programme/section/1');
    return id;
  }

  /** An id that none of those before it has. */
  newId(before: Set<string>, id = this.id()): string {
    if (before.has(id)) throw this.error(`the id ${id} stands twice`);
    before.add(id);
    return id;
  }

  /** A string, or one per language, of which the reader's is taken. */
  text(longest: number = LONGEST.text): string {
    return this.#checked(textIn(this.#texts(), this.#language, this.#written), longest);
  }

  /** The same for a name, which stands in one line. */
  name(): string {
    return this.text(LONGEST.name);
  }

  /** The tag of the language that {@link text} is in. */
  wording(): string {
    return wordingOf(this.exists ? this.#texts() : '', this.#language, this.#written);
  }

  /** The tag of a language. */
  language(): string {
    return this.matching(LANGUAGE, 'a language as nb');
  }

  /** A number, within bounds if given: of those that are written out, none has more than 15 figures. */
  number(least = -1e15, most = 1e15): number {
    const value = this.#value;
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      throw this.error(`expected a number from ${least} to ${most}`);
    }
    return value;
  }

  /** A whole number within bounds. */
  integer(least: number, most: number): number {
    const value = this.number(least, most);
    if (!Number.isInteger(value)) throw this.error('expected a whole number');
    return value;
  }

  /** A boolean. */
  boolean(): boolean {
    if (typeof this.#value !== 'boolean') throw this.error('expected true or false');
    return this.#value;
  }

  /** One of a closed set of strings. */
  oneOf<T extends string>(...values: readonly T[]): T {
    const known = values.find((it) => it === this.#value);
    if (known === undefined) throw this.error(`expected one of ${values.join(', ')}`);
    return known;
  }

  /** A web address, `https:` or `http:`; any other scheme is refused, and what no browser takes for an address. */
  url(): string {
    const value = this.string(LONGEST.url);
    if (!isAddress(value)) throw this.error('expected an address that begins with https:');
    return value;
  }

  /** A day of the calendar, as `2026-11-22`. */
  day(): string {
    const value = this.matching(/^\d{4}-\d\d-\d\d$/, 'a day as 2026-11-22');
    const day = new Date(`${value}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
      throw this.error('expected a day of the calendar');
    }
    return value;
  }

  /** A string that matches a pattern. */
  matching(pattern: RegExp, what: string): string {
    const value = this.string();
    if (!pattern.test(value)) throw this.error(`expected ${what}`);
    return value;
  }

  /** `{ [key]: read(…) }` where there is a value, else nothing: to spread into an object. */
  optional<K extends string, T>(key: K, read: (place: JsonPlace) => T): { readonly [key in K]?: T } {
    const place = this.at(key);
    return (place.exists ? { [key]: read(place) } : {}) as { readonly [key in K]?: T };
  }

  /** The error that there is a problem with the value. */
  error(problem: string): DatasetError {
    return new DatasetError(`${this.#path()}: ${problem}`);
  }

  #path(): string {
    if (!this.#parent) return '$';
    return this.#parent.#path() + (typeof this.#key === 'number' ? `[${this.#key}]` : `.${this.#key}`);
  }

  #object(): Readonly<Record<string, unknown>> {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.error('expected an object');
    return value as Readonly<Record<string, unknown>>;
  }

  #texts(): Text {
    if (typeof this.#value === 'string') return this.#value;
    const languages = Object.keys(this.#object());
    if (languages.length > MOST.languages) throw this.error(`more than ${MOST.languages} languages`);
    if (!languages.every((it) => LANGUAGE.test(it))) throw this.error('expected languages as keys, such as nb');
    return Object.fromEntries(languages.map((it) => [it, this.at(it).string()]));
  }

  #checked(value: unknown, longest: number): string {
    if (typeof value !== 'string' || value === '') throw this.error('expected a text');
    if (value.length > longest) throw this.error(`a text of more than ${longest} characters`);
    if (FORBIDDEN.test(value)) throw this.error('a text with a control character, or half a character');
    return value;
  }
}

function isSlug(id: string): boolean {
  return id.length <= LONGEST.slug && SLUG.test(id);
}
