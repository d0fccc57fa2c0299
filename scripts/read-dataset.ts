import { stat } from 'node:fs/promises';
import { parseDataset, type Dataset } from '@partiprogram/programmes';
import { readDatasetFiles, readJson } from './dataset-files.js';

/**
 * Reads a dataset in bokmål.
 *
 * @param path the folder `data/`, or a file with a dataset of one's own
 * @throws Error if it cannot be read, or is none
 */
export async function readDataset(path: string): Promise<Dataset> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return parseDataset(isFolder ? await readFolder(path) : await readJson(path), 'nb');
}

async function readFolder(folder: string): Promise<unknown> {
  const { dataset, programmes, ...lists } = await readDatasetFiles(folder);
  return { version: dataset.version, date: dataset.date, ...lists, programmes: [...programmes.values()] };
}
