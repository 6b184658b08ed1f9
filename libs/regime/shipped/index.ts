import { calendarSchema, definitionSchema, type Calendar, type RegimeDefinition } from '#libs/regime';
export { regimeJsonSchema } from './json-schema.ts';
import calendarMonFri from './calendar-mon-fri.json' with { type: 'json' };
import calendarSunThu from './calendar-sun-thu.json' with { type: 'json' };
import calendarVn1 from './calendar-vn-1.json' with { type: 'json' };
import calendarVn2 from './calendar-vn-2.json' with { type: 'json' };
import genericIntl from './generic-intl.json' with { type: 'json' };
import vnParty21 from './vn-party-21-2026.json' with { type: 'json' };
import vnParty296LaoCai from './vn-party-296-2025-lao-cai.json' with { type: 'json' };
import vnParty296 from './vn-party-296-2025.json' with { type: 'json' };
import vnState from './vn-state-2025.json' with { type: 'json' };

/** The regimes that come with the product, as they are written: with what each inherits still to be added. */
export const shippedRegimes: readonly RegimeDefinition[] = [
  genericIntl,
  vnParty296,
  vnParty296LaoCai,
  vnParty21,
  vnState,
].map((definition: unknown) => definitionSchema.parse(definition));

/** The calendars that come with the product, all versions. */
export const shippedCalendars: readonly Calendar[] = [calendarMonFri, calendarSunThu, calendarVn1, calendarVn2].map(
  (calendar: unknown) => calendarSchema.parse(calendar),
);

/** One shipped calendar: the version that is named, or the newest. */
export const shippedCalendar = (id: string, version?: number): Calendar => {
  const versions = shippedCalendars
    .filter((calendar) => calendar.id === id && (version === undefined || calendar.version === version))
    .sort((one, other) => other.version - one.version);
  const [newest] = versions;
  if (newest === undefined) throw new Error(`There is no calendar ${id}${version === undefined ? '' : ` ${version}`}`);
  return newest;
};
