import {
  FILE_PARSERS,
  indexed,
  parseDatasetInSteps,
  type FileKind,
  type FileKinds,
  type IndexedDataset,
  type Language,
} from '@partiprogram/programmes';
import { inSlices } from '../../../element/in-slices.js';

export { parseSearchWords } from '@partiprogram/programmes';

/*
 * The parsers for data that a page brings. Our own files need none: their hashes vouch for them.
 */

/**
 * Parses a dataset in one piece, without holding up the page.
 *
 * @param json untrusted
 * @param language which of several languages is taken
 * @throws DatasetError that names the place, when the shape is another
 */
export async function parseDataset(json: unknown, language: Language): Promise<IndexedDataset> {
  return indexed(await inSlices(parseDatasetInSteps(json, language)));
}

/**
 * Parses a file of a build, without holding up the page.
 *
 * @param kind of the file
 * @param json untrusted
 * @param language of the file
 * @throws DatasetError that names the place, when the shape is another
 */
export function parseFile<K extends FileKind>(kind: K, json: unknown, language: Language): Promise<FileKinds[K]> {
  return inSlices(FILE_PARSERS[kind](json, language));
}
