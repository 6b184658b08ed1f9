import type { Day, Organisation } from './tree.ts';
import { unitAt } from './tree.ts';

/**
 * The units that a unit has become by the day: itself while it exists, otherwise whatever followed it, however often.
 * None when it ended without a successor. Of a divided unit there are several.
 */
export const successorsOf = (organisation: Organisation, unit: string, day: Day): readonly string[] =>
  following(organisation, unit, day, []);

const following = (
  organisation: Organisation,
  unit: string,
  day: Day,
  visited: readonly string[],
): readonly string[] => {
  if (unitAt(organisation, unit, day) !== undefined) return [unit];
  const next = organisation.successions
    .filter((link) => link.unit === unit && link.day <= day && !visited.includes(link.successor))
    .flatMap((link) => following(organisation, link.successor, day, [...visited, unit]));
  return [...new Set(next)];
};

/** Every unit whose cases, duties and measures passed to this one by the day, nearest first. */
export const predecessorsOf = (organisation: Organisation, unit: string, day: Day): readonly string[] => {
  const found: string[] = [];
  const waiting = [unit];
  for (let current = waiting.shift(); current !== undefined; current = waiting.shift()) {
    const heirOf = current;
    const direct = organisation.successions
      .filter((link) => link.successor === heirOf && link.day <= day)
      .map((link) => link.unit)
      .filter((id) => id !== unit && !found.includes(id));
    found.push(...direct);
    waiting.push(...direct);
  }
  return found;
};
