import type { CalendarSnapshot } from '#libs/regime';

const hour = 3_600_000;
const first = Date.UTC(2000, 0, 1);
const last = Date.UTC(2060, 0, 1);
const step = 7 * 24 * hour;

const formatOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

const minutesAhead = (format: Intl.DateTimeFormat, at: number): number => {
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hours, minute, second) - at) / 60_000);
};

/** The first instant of the new offset, found by halving between two instants that differ. */
const changeBetween = (format: Intl.DateTimeFormat, before: number, after: number): number => {
  const old = minutesAhead(format, before);
  let [low, high] = [before, after];
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
    if (minutesAhead(format, middle) === old) low = middle;
    else high = middle;
  }
  return high;
};

/** From each instant on, how many minutes local time in the zone is ahead of UTC. */
export const offsetsOf = (zone: string): CalendarSnapshot['offsets'] => {
  const format = formatOf(zone);
  const offsets: [string, number][] = [[new Date(first).toISOString(), minutesAhead(format, first)]];
  for (let at = first; at < last; at += step) {
    const next = minutesAhead(format, at + step);
    if (next !== offsets.at(-1)?.[1])
      offsets.push([new Date(changeBetween(format, at, at + step)).toISOString(), next]);
  }
  return offsets;
};
