/** A party, or a local list that runs as one. */
export interface Party {
  readonly id: string;
  /** The code of Valgdirektoratet; many a local list has none. */
  readonly code?: string;
  /** What readers know it by, such as `KrF`, where that is not its code. */
  readonly abbreviation?: string;
  readonly name: string;
  /** Decoration only, `#rrggbb`. */
  readonly colour?: string;
}

/** A municipality, or another area that has programmes. */
export interface Municipality {
  /** The code of Statistics Norway: four digits (Klass 131), two for a county (Klass 104), or `no` for the whole country. */
  readonly id: string;
  readonly name: string;
  readonly county: string;
}

/** One of our topics. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

/** The facts that all files of a dataset share. Its size does not grow with the number of programmes. */
export interface Catalogue {
  /** The format of the files: this version reads `FORMAT` of `files.ts`. */
  readonly format: number;
  /** The version of the dataset, as `2026.1`. */
  readonly version: string;
  /** The day of that version, as `2026-11-22`. */
  readonly date: string;
  readonly topics: readonly Topic[];
  /** The path of the log of corrections beside the catalogue, or its address. */
  readonly corrections?: string;
  /** The root of the hash tree that vouches for every other file; empty for a dataset in one piece. */
  readonly root: string;
  /** The addresses of those of several files that could not be had, as the page has written them. */
  readonly missing?: readonly string[];
}
