import type { ProgrammeSource } from './programme-source.js';
import { RemoteSource, type DatasetLocation } from './remote-source.js';

let shared: ProgrammeSource | undefined;

/**
 * Sets the dataset of the elements without a `<program-data>` around them, for this copy of the code. `embed.js` calls
 * this; users of the npm package call it once, before the first element.
 *
 * @param location the folder `data/` of a build, and the integrity of its catalogues
 */
export function useDataset(location: DatasetLocation): void {
  shared = new RemoteSource(location);
}

/** The source of elements without a `<program-data>` around them; undefined until {@link useDataset} was called. */
export function sharedSource(): ProgrammeSource | undefined {
  return shared;
}

export type { DatasetLocation };
