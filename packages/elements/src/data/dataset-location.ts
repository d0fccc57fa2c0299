import type { ProgrammeSource } from './programme-source.js';
import { RemoteSource, type DatasetLocation } from './remote-source.js';

let shared: ProgrammeSource | undefined;

/**
 * Says where the elements of this copy of the code find their data when no `<program-data>` is around them. The script
 * tag's own files do this; whoever uses the npm package does it once, before the first element.
 *
 * @param location the folder `data/` of a build, and the integrity of its catalogues
 */
export function useDataset(location: DatasetLocation): void {
  shared = new RemoteSource(location);
}

/** The source of elements that no `<program-data>` is around; undefined until {@link useDataset} was called. */
export function sharedSource(): ProgrammeSource | undefined {
  return shared;
}

export type { DatasetLocation };
