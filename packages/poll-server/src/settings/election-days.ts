import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SettingsError } from './settings-error.js';

const elections = z.array(z.looseObject({ day: z.iso.date() })).min(1);

/**
 * The election days of all of Norway, out of `data/elections.json` of the repository; the container file puts it in the same
 * place.
 *
 * @returns days as `2027-09-13`
 * @throws SettingsError if the file is missing or not as it should be: without it, results could be told on election day
 */
export function readElectionDays(): readonly string[] {
  const file = fileURLToPath(new URL('../../../../data/elections.json', import.meta.url));
  try {
    return elections.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ day }) => day);
  } catch (cause) {
    throw new SettingsError(`${file} could not be read: put data/elections.json of the repository there`, { cause });
  }
}
