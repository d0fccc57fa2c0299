/** How many times longer the long input is than the short one. */
const LONGER = 8;

/** Eight times the length takes eight times as long; if each place looked at all others, it would take 64 times. */
const MOST = 24;

/** Below this many milliseconds, something else than the input takes the time. */
const NOTICEABLE = 40;

/**
 * Whether the time of some work grows with the length of its input. What else the machine does can only add to it, so that
 * it is measured again; a limit in seconds would fail on a busy machine.
 *
 * @param work on an input of a length
 * @param length of the short input
 */
export async function isLinear(work: (length: number) => unknown, length: number): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const long = await costOf(() => work(length * LONGER));
    if (long < NOTICEABLE || long < MOST * (await costOf(() => work(length)))) return true;
  }
  return false;
}

/** The milliseconds that a processor works: not those in which others have it. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
