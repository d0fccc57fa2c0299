/** A moment as clocks in Norway show it. */
export interface OsloTime {
  /** Such as `2027-09-13`. */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

/** Years in four digits, so that days sort as text. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
});

const MINUTE = 60_000;

/** The last answer: many ask in the same minute, and clocks change only at whole minutes. */
let last: { readonly minute: number; readonly time: OsloTime } | undefined;

/**
 * What clocks in Norway show at a moment, by the time zone's own rules: summer time, and whatever is decided about it later.
 *
 * @throws RangeError if it is no valid moment
 */
export function osloTime(moment: Date): OsloTime {
  const minute = Math.floor(moment.getTime() / MINUTE);
  if (last?.minute !== minute) last = { minute, time: read(moment) };
  return last.time;
}

function read(moment: Date): OsloTime {
  const parts = new Map(CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}
