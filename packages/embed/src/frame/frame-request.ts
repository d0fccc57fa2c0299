import { isFrameId, LONGEST_FRAME_ID } from '../bridge/frame-id.js';
import { contrastOf, LEAST_CONTRAST } from '../page/contrast.js';
import { SHOWN_ELEMENTS, type ShownElement } from '../page/shown-elements.js';
import { ATTRIBUTES, COLOURS, DATA_ATTRIBUTES, FRAME_KEYS, NOT_IN_FRAMES, type FrameColour } from './frame-keys.js';
import type { FrameLanguage } from './frame-texts.js';

/** The longest value that is taken, in characters: a list of some hundred pledges. */
const LONGEST = 4_000;

/** How many unknown keys a message names at most. */
const NAMED = 5;

/** What a message of ours repeats of somebody's text at most, in characters. */
const REPEATED = 60;

/**
 * Keys that say where answers and addresses go, whose words are shown, or who says what is newer. A link to the frame itself has
 * the address of our host in the bar of the browser: whoever made the link would speak, or ask, in its name.
 */
const NEEDS_ITS_PAGE: readonly string[] = ['collector', 'newer', 'newsletter-action', 'src'];

/** What the address of a frame asks for. */
export interface FrameRequest {
  /** Nothing where there is nothing to show, for the `obstacle`. */
  readonly element: ShownElement | undefined;
  readonly obstacle: 'nothing-to-show' | 'only-in-its-page' | undefined;
  /** The attributes of the element, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The attributes of the `<program-data>` around it, by name; empty where the build's own data are shown. */
  readonly data: Readonly<Record<string, string>>;
  readonly language: FrameLanguage;
  /** The scheme that is wanted, or the one that fits the surface; otherwise that of the reader's system. */
  readonly scheme: 'light' | 'dark' | undefined;
  /** As `#rgb` or `#rrggbb`. */
  readonly colours: Readonly<Partial<Record<FrameColour, string>>>;
  /** The id that the page has given to this frame. */
  readonly frame: string | undefined;
  /** What is wrong with the address, and what to do, in English for the author of the page. */
  readonly problems: readonly string[];
}

/** Where a frame is. */
export interface FramePlace {
  /** The address of its document. */
  readonly address: string;
  /** Whether it is in a page, and not by itself in a window. */
  readonly isEmbedded: boolean;
}

/**
 * Reads the address of a frame. What it does not know or cannot take it leaves out, and says so: nothing is ever taken as
 * markup or as a style.
 *
 * @param query as `location.search` has it
 */
export function readFrameRequest(query: string, place: FramePlace): FrameRequest {
  const problems: string[] = [];
  const asked = valuesIn(query, problems);
  const one = <T extends string>(key: string, values: readonly T[]): T | undefined =>
    matching(asked, key, (it) => values.find((value) => value === it), `Use one of: ${values.join(', ')}`, problems);
  const element =
    one('element', SHOWN_ELEMENTS) ?? (asked.has('element') || asked.size === 0 ? undefined : 'pledge-list');
  if (asked.size === 0)
    problems.push(`The address asks for nothing. Add ?element= and one of: ${SHOWN_ELEMENTS.join(', ')}.`);
  const colours = coloursIn(asked, problems);
  const frame = matching(
    asked,
    'frame',
    (it) => (isFrameId(it) ? it : undefined),
    `Use up to ${LONGEST_FRAME_ID} letters (a to z), digits, - and _`,
    problems,
  );
  const language = one('lang', ['nb', 'nn', 'en']) ?? 'nb';
  const scheme = one('scheme', ['light', 'dark']) ?? schemeOf(colours);
  const misplaced = place.isEmbedded ? [] : NEEDS_ITS_PAGE.filter((key) => isElsewhere(asked.get(key), place.address));
  for (const key of misplaced)
    problems.push(
      `“${key}” leads to another site, and is taken only in an iframe: here the address bar would vouch for it.`,
    );
  const readable = isReadable(asked, place.address, problems) && !misplaced.includes('src');
  reportUnknown(asked, element, problems);
  const shown = readable ? element : undefined;
  return {
    element: shown,
    obstacle: shown ? undefined : element && misplaced.includes('src') ? 'only-in-its-page' : 'nothing-to-show',
    attributes: element
      ? picked(
          asked,
          ATTRIBUTES[element].filter((key) => !misplaced.includes(key)),
        )
      : {},
    data: asked.get('src') ? picked(asked, DATA_ATTRIBUTES) : {},
    ...{ language, scheme, colours, frame, problems },
  };
}

/** The first value of each key, as far as it is not too long. */
function valuesIn(query: string, problems: string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (values.has(key)) problems.push(`“${cut(key)}” is there twice. The first one is taken; leave out the other.`);
    else if (value.length > LONGEST)
      problems.push(`“${cut(key)}” has ${value.length} characters, and is left out. Use ${LONGEST} at most.`);
    else values.set(key, value);
  }
  return values;
}

/** A value that fits; otherwise nothing, and a problem. */
function matching<T>(
  asked: ReadonlyMap<string, string>,
  key: string,
  fit: (value: string) => T | undefined,
  advice: string,
  problems: string[],
): T | undefined {
  const value = asked.get(key);
  if (value === undefined) return undefined;
  const fitting = fit(value);
  if (fitting === undefined) problems.push(`“${key}” cannot be “${cut(value)}”, and is left out. ${advice}.`);
  return fitting;
}

function coloursIn(asked: ReadonlyMap<string, string>, problems: string[]): FrameRequest['colours'] {
  const colours: Partial<Record<FrameColour, string>> = {};
  for (const name of COLOURS) {
    const isColour = (it: string) => (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(it) ? it.toLowerCase() : undefined);
    const colour = matching(asked, name, isColour, 'Use #rgb or #rrggbb, and write # as %23', problems);
    if (colour !== undefined) colours[name] = colour;
  }
  const { surface, text } = colours;
  if (text && !surface) problems.push('“text” stands on whatever is behind the frame. Set “surface” too.');
  if (text && surface && contrastOf(inFull(text), inFull(surface)) < LEAST_CONTRAST.text)
    problems.push('“text” and “surface” have less contrast than 4.5 to 1. Choose a darker and a lighter colour.');
  return colours;
}

/** The scheme that a surface belongs to: its text, fields and bars are read best there. */
function schemeOf({ surface }: FrameRequest['colours']): FrameRequest['scheme'] {
  if (!surface) return undefined;
  return contrastOf(inFull(surface), '#000000') >= contrastOf(inFull(surface), '#ffffff') ? 'light' : 'dark';
}

/** `#0b4f8a` for `#0b4f8a`, and `#ffcc00` for `#fc0`. */
function inFull(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
}

/** Whether the dataset that is asked for can be one; true where none is. */
function isReadable(asked: ReadonlyMap<string, string>, base: string, problems: string[]): boolean {
  const src = asked.get('src');
  if (src === undefined) {
    const hashes = DATA_ATTRIBUTES.filter((key) => key !== 'src' && asked.has(key));
    if (hashes.length > 0) problems.push(`“${hashes.join('”, “')}” vouch for the file at “src”. Add “src”.`);
    return true;
  }
  const isWeb = addressesIn(src).every((it) => {
    const url = URL.canParse(it, base) ? new URL(it, base) : undefined;
    return url?.protocol === 'https:' || url?.protocol === 'http:';
  });
  if (isWeb && src.trim()) return true;
  problems.push(`“src” cannot be “${cut(src)}”. Use the address of a JSON file that begins with https:, encoded once.`);
  return false;
}

/** Whether an address, or one of several, is of another origin than the frame. */
function isElsewhere(addresses: string | undefined, base: string): boolean {
  return addressesIn(addresses ?? '').some(
    (it) => !URL.canParse(it, base) || new URL(it, base).origin !== new URL(base).origin,
  );
}

function addressesIn(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

function reportUnknown(
  asked: ReadonlyMap<string, string>,
  element: ShownElement | undefined,
  problems: string[],
): void {
  const known: readonly string[] = [
    ...FRAME_KEYS,
    ...(element ? ATTRIBUTES[element] : Object.values(ATTRIBUTES).flat()),
  ];
  const unknown: string[] = [];
  for (const key of asked.keys()) {
    if (known.includes(key)) continue;
    const reason = Object.hasOwn(NOT_IN_FRAMES, key) ? NOT_IN_FRAMES[key] : undefined;
    if (reason) problems.push(`“${key}” means nothing in a frame: ${reason}. Leave it out.`);
    else unknown.push(cut(key));
  }
  if (unknown.length === 0) return;
  const names = `“${unknown.slice(0, NAMED).join('”, “')}”${unknown.length > NAMED ? ' and others' : ''}`;
  const advice = unknown.some((key) => key.startsWith('amp;'))
    ? '& has been escaped twice: write &amp; between keys, or & alone, not &amp;amp;'
    : `Known are: ${[...new Set(known)].join(', ')}`;
  problems.push(`Unknown, and left out: ${names}. ${advice}.`);
}

function picked(asked: ReadonlyMap<string, string>, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.flatMap((key) => (asked.has(key) ? [[key, asked.get(key) ?? '']] : [])));
}

function cut(text: string): string {
  return text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text;
}
