import { noticesOn, type ComparisonNotice, type DocumentNotice } from './notices.js';
import type { ProgrammeListing } from './programme.js';

/**
 * The notices on one document that are left once it is known whose words were asked about.
 *
 * @param told those that the reader has been given already
 */
export function otherNoticesOn(
  programme: ProgrammeListing,
  today: Date,
  told: readonly (ComparisonNotice | DocumentNotice)[],
): readonly DocumentNotice[] {
  const keys = new Set(told.map(keyOf));
  return noticesOn(programme, today).filter((it) => !keys.has(keyOf(it)));
}

function keyOf(notice: ComparisonNotice | DocumentNotice): string {
  return JSON.stringify({ ...notice, publishers: undefined });
}
