import type { DatasetLocation } from '@partiprogram/elements/dataset-location';

/*
 * The hashes of the built files. `rollup.config.mjs` replaces this module by one that has them; without a build there
 * are none.
 */

/** The integrity of each feature's file, by the path of the file below `features/`, without `.js`. */
export const features: Readonly<Record<string, string>> = {};

/** The integrity of the catalogue in each language. */
export const catalogues: NonNullable<DatasetLocation['integrity']> = {};
