import { LARGEST_FILE, mergeDatasets, type OwnDataset } from '@partiprogram/importer';

/** A file with programmes of one's own. */
export interface OwnFile {
  readonly name: string;
  readonly dataset: OwnDataset;
}

/**
 * Reads a file that the import page made.
 *
 * @returns nothing if it is no such file
 */
export async function readOwnFile(file: File): Promise<OwnFile | undefined> {
  if (file.size > LARGEST_FILE) return undefined;
  try {
    return { name: file.name, dataset: mergeDatasets([JSON.parse(await file.text())]) };
  } catch {
    return undefined;
  }
}
