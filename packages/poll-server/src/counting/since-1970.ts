/** A second, in milliseconds. */
export const SECOND = 1_000;
/** A minute, in milliseconds. */
export const MINUTE = 60 * SECOND;
/** An hour, in milliseconds. */
export const HOUR = 60 * MINUTE;
/** A day, in milliseconds. */
export const DAY = 24 * HOUR;

/** How many whole units have passed since 1970, at a time in milliseconds. */
export function since1970(time: number, unit: number): number {
  return Math.floor(time / unit);
}
