import {
  FILE_PARSERS,
  indexed,
  mergeDatasetsInSteps,
  parseDatasetInSteps,
  parseSearchWords,
  type FileKind,
  type FileKinds,
  type IndexedDataset,
  type Language,
  type SearchWords,
} from '@partiprogram/programmes';
import { damaged } from '../../../data/damaged.js';
import { SourceError } from '../../../data/programme-source.js';
import { inSlices } from '../../../element/in-slices.js';
import { explain } from '../../../element/load-feature.js';
import { MOST_FILES, type LoadedFiles, type SeveralFiles } from '../../../data/several-files.js';

export { parseSearchWords };

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
 * Parses datasets in several files as one, without holding up the page. A file with an error in it leaves the others
 * standing: the author of the page is told the place.
 *
 * @param json files that have come, each untrusted, and the addresses of those that have not
 * @param language which of several languages is taken
 * @throws SourceError `damaged` when nothing can be taken of any file
 */
async function parseDatasets(json: unknown, language: Language): Promise<IndexedDataset> {
  const { there, missing } = json as LoadedFiles;
  const { refused, contradictions, ...dataset } = await inSlices(
    mergeDatasetsInSteps(
      there.map((it) => it.json),
      language,
    ),
  );
  for (const { file, error } of [...refused, ...contradictions]) void explain(damaged(there[file]?.url ?? '', error));
  const lacking = [...missing, ...refused.flatMap(({ file }) => there[file]?.address ?? [])];
  return indexed({ ...dataset, catalogue: { ...dataset.catalogue, missing: lacking } });
}

/** Takes the words for the search out of several files; of one with an error in it, none. */
function parseSearchWordsOfAll(json: unknown): SearchWords {
  const each = (json as LoadedFiles).there.map((file) => {
    try {
      return Object.entries(parseSearchWords(file.json));
    } catch (error) {
      void explain(damaged(file.url, error));
      return [];
    }
  });
  // Those of the first file hold.
  return Object.fromEntries(each.reverse().flat());
}

/** The parsers for a dataset in several files. */
export const SEVERAL_FILES = { parseDataset: parseDatasets, parseSearchWords: parseSearchWordsOfAll };

/**
 * Checks what a page asks for that brings several files.
 *
 * @throws SourceError when it cannot have that
 */
export function mustBeInOrder({ addresses, hashes }: SeveralFiles): void {
  const { length } = addresses;
  const build = addresses.find((it) => /(^|\/)catalogue\.json$/.test(it.replace(/[?#].*/, '')));
  const twice = addresses.find((it, at) => addresses.indexOf(it) < at);
  if (length > MOST_FILES) throw new SourceError('too-many-files', String(length));
  if (hashes.length > 0 && hashes.length !== length) throw new SourceError('uneven-hashes', String(length));
  if (build) throw new SourceError('build-among-files', build);
  if (twice) throw new SourceError('file-twice', twice);
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
