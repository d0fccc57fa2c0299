import { isSourceError, SourceError } from './programme-source.js';

/**
 * The error that a file is damaged.
 *
 * @param about the address of the file, or another name for it
 * @param cause names the place, such as `$.programmes[0].sections[2].lines`; an error that has a reader's sentence of its
 * own already is kept
 */
export function damaged(about: string, cause: unknown): SourceError {
  return isSourceError(cause) ? cause : new SourceError('damaged', about, { cause });
}
