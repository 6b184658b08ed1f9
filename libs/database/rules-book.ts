import type { RulesRef } from '#libs/case';
import {
  calendarSchema,
  resolveRegime,
  snapshot,
  type Calendar,
  type RegimeDefinition,
  type Rules,
} from '#libs/regime';
import { zoneOffsets } from '#libs/regime/zone';
import type { Database } from './queries/ask.ts';
import { allRegimes, calendarVersion, newestCalendar, regimeInForce } from './queries/rules.ts';

/** Which rules a body works by on a day, by name; the versions in force are looked up. */
export interface WorkingBy {
  readonly regime: string;
  readonly calendar: string;
  readonly zone: string;
  readonly day: string;
}

const nameOf = (ref: RulesRef): string =>
  [ref.regime, ref.regimeVersion, ref.calendar, ref.calendarVersion, ref.zone].join(' ');

/** A calendar as a case carries it, in the zone of its body. */
export const calendarFor = (calendar: Calendar, zone: string): Rules['calendar'] =>
  snapshot(calendar, zone, zoneOffsets(zone));

/** The rules that cases name. Versions never change, so each is read once. */
export class RulesBook {
  readonly #read = new Map<string, Promise<Rules>>();
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  of(ref: RulesRef): Promise<Rules> {
    const name = nameOf(ref);
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const reading = this.#load(ref);
    this.#read.set(name, reading);
    reading.catch(() => this.#read.delete(name));
    return reading;
  }

  /** The versions in force on the day of asking. */
  async inForce(by: WorkingBy): Promise<RulesRef> {
    const regime = await regimeInForce(this.#database, by.regime, by.day);
    const calendar = await newestCalendar(this.#database, by.calendar);
    if (regime === undefined || calendar === undefined)
      throw new Error(`No version of regime ${by.regime} and calendar ${by.calendar} is in force on ${by.day}`);
    return {
      regime: regime.id,
      regimeVersion: regime.version,
      calendar: calendar.id,
      calendarVersion: calendar.version,
      zone: by.zone,
    };
  }

  async #load(ref: RulesRef): Promise<Rules> {
    const definitions = (await allRegimes(this.#database)).map(({ content }) => content as RegimeDefinition);
    const calendar = await calendarVersion(this.#database, ref.calendar, ref.calendarVersion);
    if (calendar === undefined)
      throw new Error(`There is no calendar ${ref.calendar} in version ${ref.calendarVersion}`);
    return {
      regime: resolveRegime(ref.regime, ref.regimeVersion, definitions),
      calendar: calendarFor(calendarSchema.parse(calendar.content), ref.zone),
    };
  }
}
