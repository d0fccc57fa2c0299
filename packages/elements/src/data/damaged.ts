import { isSourceError, SourceError } from './programme-source.js';

/** The lines that were written so far: several elements may read the same file. */
const written = new Set<string>();

/**
 * The error that a file is damaged. The author of the data is told once, with the place of the fault.
 *
 * @param about the address of the file, or another name for it
 * @param cause names the place, such as `$.programmes[0].sections[2].lines`; an error that has a reader's sentence of its
 * own already is kept
 */
export function damaged(about: string, cause: unknown): SourceError {
  if (isSourceError(cause)) return cause;
  const line = `${about}: ${cause instanceof Error ? cause.message : String(cause)}`;
  if (!written.has(line)) console.error(line);
  written.add(line);
  return new SourceError('damaged', about, { cause });
}
