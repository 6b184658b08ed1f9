import type { CalendarSnapshot } from '#libs/regime';

const hour = 3_600_000;
const day = 24 * hour;

/** Minutes by which local clocks of a zone are ahead of UTC, as the platform's zone data has it. */
const offsetReader = (zone: string): ((milliseconds: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (milliseconds) => {
    const parts = Object.fromEntries(
      format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute = 0, second = 0 } = parts;
    const local = Date.UTC(year, month - 1, date, hours, minute, second);
    return Math.round((local - Math.floor(milliseconds / 1_000) * 1_000) / 60_000);
  };
};

/** The first minute of a stretch at which the offset is no longer that of its beginning. */
const changeWithin = (from: number, to: number, offsetAt: (milliseconds: number) => number): number => {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * The changes of a zone's offset between two years, read from the platform's zone data once and carried as data from
 * then on. It needs Intl, so no workflow may reach this folder. Throws RangeError for a zone that is not known.
 */
export const zoneOffsets = (zone: string, fromYear = 2020, toYear = 2045): CalendarSnapshot['offsets'] => {
  const offsetAt = offsetReader(zone);
  const [first, last] = [Date.UTC(fromYear, 0, 1), Date.UTC(toYear + 1, 0, 1)];
  const offsets: [string, number][] = [[isoOf(first), offsetAt(first)]];
  // Some zones change twice within a month, so the steps are short.
  for (let at = first; at < last; at += 7 * day) {
    const next = Math.min(at + 7 * day, last);
    if (offsetAt(next) === offsetAt(at)) continue;
    const change = changeWithin(at, next, offsetAt);
    offsets.push([isoOf(change), offsetAt(change)]);
  }
  return offsets;
};
