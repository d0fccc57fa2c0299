import { nearestFirst } from '@partiprogram/programmes';
import type { SourceError } from './programme-source.js';

/**
 * Tells whoever wrote a tag what could have been meant by an unknown id. The reader is told only that it is not there.
 *
 * @param tag the name of the tag
 * @param error with the ids that there are
 */
export function warn(tag: string, { problem, about, known }: SourceError): void {
  console.warn(`<${tag}> ${problem} “${about}”. There is: ${nearestFirst(about, known).join(', ')}`);
}
