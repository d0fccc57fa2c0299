import type { ListCard } from './list-card.js';
import type { OwnWordsFeature } from './own-words-feature.js';

type Feature = OwnWordsFeature<ListCard>;

let load: (() => Promise<Feature>) | undefined;

/**
 * Lets `<pledge-list>` read a page's own words. Call it before the first element is defined; the script tag has done so.
 *
 * @param feature imports `@partiprogram/elements/own-words`, and with it `readElement`, the importer's reader of HTML
 */
export function useOwnWords(feature: () => Promise<Feature>): void {
  load = feature;
}

/** Imports the feature. */
export function loadOwnWords(): Promise<Feature> {
  return load?.() ?? Promise.reject(new Error('useOwnWords'));
}

/**
 * Whether a tag stands around a page's own words: it names no programme, nor a municipality alone, and there is something
 * in it.
 */
export function isAroundWords({
  programme,
  municipality,
  publisher,
  childElementCount,
}: Element & { programme: string; municipality: string; publisher: string }): boolean {
  return Boolean(load && !programme && (!municipality || publisher) && childElementCount);
}
