import { osloTime } from './oslo-time.js';

/** Voting is over in all of Norway at this hour, by its own clocks. */
const POLLS_ARE_CLOSED_AT = 21;

/**
 * Whether it is election day and people still vote: nobody is told then how others answered. There is no setting that turns
 * this off.
 *
 * @param moment by the server's clock
 * @param electionDays days in Norway, such as `2027-09-13`
 */
export function isElectionSilence(moment: Date, electionDays: ReadonlySet<string>): boolean {
  const { day, hour } = osloTime(moment);
  return hour < POLLS_ARE_CLOSED_AT && electionDays.has(day);
}
