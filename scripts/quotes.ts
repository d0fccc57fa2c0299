import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseOriginal } from '@partiprogram/programmes';
import { entriesOf, type DatasetFiles } from './dataset-files.js';
import { checkOriginals } from './original-rules.js';

/**
 * Puts the documents' own words beside ours, for those who hold the documents.
 *
 * @param files the dataset
 * @param folder where the documents are
 * @returns the same dataset, each entry with a `quote`
 * @throws Error that names the first things wrong, when the documents are not the ones that the dataset was written from
 */
export async function withQuotes(files: DatasetFiles, folder: string): Promise<DatasetFiles> {
  const findings = await checkOriginals(files, folder);
  if (findings.length > 0) {
    const first = findings.slice(0, 5).map(({ place, problem }) => `  ${place}: ${problem}`);
    throw new Error(
      [`${folder} does not fit the dataset: ${findings.length} findings. Nothing was built.`, ...first].join('\n'),
    );
  }
  const programmes = structuredClone(files.programmes);
  for (const programme of programmes.values()) {
    const document = await readFile(join(folder, programme.source.document), 'utf8');
    for (const entry of entriesOf(programme)) entry.quote = normaliseOriginal(document, entry.lines, entry.span);
  }
  return { ...files, programmes };
}
