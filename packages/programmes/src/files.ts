import type { Catalogue } from './catalogue.js';
import type { Issue } from './issue.js';
import type { Excerpt } from './merged.js';
import type { Entry, Programme, ProgrammeListing, Section } from './programme.js';
import type { FormerNumbers } from './vocabulary/area.js';

/** The format of the built files that this version writes and reads. */
export const FORMAT = 4;

/** The kinds of built files, and what each holds. `data/schema/files/` has a JSON Schema for each of them. */
export interface FileKinds {
  readonly catalogue: Catalogue;
  /** One whole programme. */
  readonly programme: Programme;
  /** One programme without its sections. */
  readonly listing: ProgrammeListing;
  /** One programme on one topic, with the issues of that topic. */
  readonly excerpt: Excerpt;
  readonly municipality: MunicipalityFile;
  readonly comparison: ComparisonFile;
  readonly ids: KnownIds;
  readonly words: SearchWords;
}

/** The name of a kind of built file. */
export type FileKind = keyof FileKinds;

/** The programmes of a municipality, without their sections. */
export interface MunicipalityFile {
  readonly programmes: readonly ProgrammeListing[];
}

/**
 * The programmes of a municipality on a topic, with the issues of that topic. It lacks only optional texts and
 * counts that a comparison never shows, so it can be used as an {@link Excerpt}.
 */
export interface ComparisonFile {
  readonly programmes: readonly ComparedProgramme[];
  readonly issues: readonly Issue[];
}

/** A programme in a comparison. */
export interface ComparedProgramme extends Omit<Programme, 'introduction' | 'sections'> {
  readonly sections: readonly ComparedSection[];
}

/** A section in a comparison. */
export interface ComparedSection extends Omit<Section, 'summary' | 'count' | 'sections' | 'entries'> {
  readonly sections: readonly ComparedSection[];
  readonly entries: readonly ComparedEntry[];
}

/** An entry in a comparison. */
export type ComparedEntry = Omit<Entry, 'places' | 'links' | 'related' | 'addressee'>;

/**
 * The ids of all programmes, and of all municipalities and counties that have one, with the numbers that those had before.
 * Read only to help whoever wrote an id that has no file.
 */
export interface KnownIds extends FormerNumbers {
  readonly programmes: readonly string[];
  readonly municipalities: readonly string[];
}

/**
 * What a search knows besides the texts, by id. Of a topic: the everyday words that people look for it by; those that mean
 * much the same are one, with `=` between them. Of an entry: single words of the document that our texts do not have. Of a
 * document, by {@link documentKey}: its single words that none of its entries has.
 */
export type SearchWords = Readonly<Record<string, readonly string[]>>;

/**
 * The key of a document in {@link SearchWords}. It is there only where the search knows every word of the document, even if
 * all of them are those of entries.
 *
 * @param programme the id of a programme
 */
export function documentKey(programme: string): string {
  return `${programme}/document`;
}

/** The path of {@link KnownIds} beside the catalogue. */
export const IDS_PATH = 'ids.json';

/** The path of the {@link SearchWords} of topics beside the catalogue. */
export const WORDS_PATH = 'words.json';

/**
 * The path of the {@link SearchWords} of a programme's entries beside the catalogue.
 *
 * @param programme the id of a programme; left out, the words of topics
 * @returns a relative path
 */
export function wordsPath(programme?: string): string {
  return programme === undefined ? WORDS_PATH : `programmes/${programme}.${WORDS_PATH}`;
}

/**
 * The path of a programme beside the catalogue.
 *
 * @param programme the id of a programme
 * @param topic the id of a topic, for the excerpt on it; left out, the whole programme
 * @returns a relative path
 */
export function programmePath(programme: string, topic?: string): string {
  return `programmes/${programme}${topic === undefined ? '' : `/${topic}`}.json`;
}

/**
 * The path of a programme's listing beside the catalogue.
 *
 * @param programme the id of a programme
 * @returns a relative path
 */
export function listingPath(programme: string): string {
  return `programmes/${programme}.listing.json`;
}

/**
 * The path of a municipality's programmes beside the catalogue.
 *
 * @param municipality its code
 * @param topic the id of a topic, for the comparison on it; left out, the listings
 * @returns a relative path
 */
export function municipalityPath(municipality: string, topic?: string): string {
  return `municipalities/${municipality}${topic === undefined ? '' : `/${topic}`}.json`;
}
