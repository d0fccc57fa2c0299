import { osloTime } from '../rules/oslo-time.js';
import type { Retention } from '../storage/poll-store.js';
import { DAY, HOUR, SECOND, since1970 } from './since-1970.js';

/** For how many days the owner sees how many answered in each hour. */
export const DAYS_OF_HOURS = 14;

/**
 * What is kept at a time. A receipt stays through the day after the one on which its answer was counted or changed last: 24 to 48
 * hours. A salt stays for its day. A mark stays until its cool-down is over.
 *
 * @param now in milliseconds since 1970
 */
export function retentionAt(now: number): Retention {
  const today = since1970(now, DAY);
  return {
    receiptsFrom: today - 1,
    saltsFrom: today,
    marksUntil: since1970(now, SECOND),
    hoursFrom: since1970(now - DAYS_OF_HOURS * DAY, HOUR),
    today: osloTime(new Date(now)).day,
  };
}
