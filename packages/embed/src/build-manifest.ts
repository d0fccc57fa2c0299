import type { DatasetLocation } from '@partiprogram/elements/dataset-location';

/*
 * The hashes of the built files. `rollup.config.mjs` replaces this module by one that has them; without a build there
 * are none.
 */

/** The integrity of each feature's file, by the path of the file below `features/`, without `.js`. */
export const features: Readonly<Record<string, string>> = {};

/** The integrity of the catalogue in each language. */
export const catalogues: NonNullable<DatasetLocation['integrity']> = {};

/** The versions of the code and of the data, as `0.1.0_2026.4`. */
export const build: string = '';
