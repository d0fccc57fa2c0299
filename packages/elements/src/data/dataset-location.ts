import type { ProgrammeSource } from './programme-source.js';
import { RemoteSource, type DatasetLocation } from './remote-source.js';

let shared: ProgrammeSource | undefined;

/**
 * Sets the source of the elements without a `<program-data>` around them, for this copy of the code.
 *
 * @param source whose data are checked
 */
export function shareSource(source: ProgrammeSource): void {
  shared = source;
}

/**
 * Does the same with the data of the build that this code belongs to. They are not parsed: the hashes vouch for them.
 *
 * @param location the folder `data/` of the build, and the integrity of its catalogues
 */
export function useBuild(location: Required<DatasetLocation>): void {
  shareSource(new RemoteSource(location));
}

/** The source of elements without a `<program-data>` around them; undefined until there is one. */
export function sharedSource(): ProgrammeSource | undefined {
  return shared;
}

export type { DatasetLocation };
