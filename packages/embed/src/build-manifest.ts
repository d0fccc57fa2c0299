import type { DatasetLocation } from '@partiprogram/elements/dataset-location';

/** A file that a tag needs, and the integrity that vouches for it. */
export interface ChunkFile {
  /** Beside `embed.js`. */
  readonly path: string;
  readonly integrity: string;
}

/*
 * What only the build knows stands here: `rollup.config.mjs` writes this module anew with the hashes of the files it has
 * made. Nothing here is read from a source that was not built.
 */

/** The files of each tag, of `together` for all three elements in one, of each language but bokmål, and of `parts`; its own first. */
export const chunks: Readonly<Record<string, readonly ChunkFile[]>> = {};

/**
 * The files of each part of an element that is loaded when it is asked for; those of the parts of `together` with that
 * before their names. They stand in a file of their own: most pages have no use for them.
 */
export const parts: Readonly<Record<string, readonly ChunkFile[]>> = {};

/** What vouches for the catalogue in each language. */
export const catalogues: NonNullable<DatasetLocation['integrity']> = {};
