import { shareSource } from '../data/dataset-location.js';
import { RemoteSource, type DatasetLocation } from '../data/remote-source.js';

/**
 * Sets the dataset of the elements without a `<program-data>` around them, for this copy of the code. Users of the npm
 * package call it once, before the first element. Every file is parsed as the data of a stranger, with or without a hash.
 *
 * @param location the folder `data/` of a build, and the integrity of its catalogues
 */
export function useDataset(location: DatasetLocation): void {
  shareSource(new RemoteSource(location, async () => (await import('./features/own-data/own-data.js')).parseFile));
}

export type { DatasetLocation };
