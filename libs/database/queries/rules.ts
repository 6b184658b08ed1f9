import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { ask, type Database } from './ask.ts';

/** One immutable version of a regime or a calendar, as it was published. */
export interface Published {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly content: unknown;
}

export interface PublishedRegime extends Published {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly publication: 'confirmed' | 'provisional';
}

/** The same id and version stand in the database with other content: a change needs a new version. */
export class VersionTaken extends Error {
  constructor(
    readonly what: 'regime' | 'calendar',
    readonly id: string,
    readonly version: number,
  ) {
    super(`${what} ${id} version ${version} was published with other content; give the change a new version`);
    this.name = 'VersionTaken';
  }
}

const contentHash = (content: unknown): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');

const refuseOther = (
  what: VersionTaken['what'],
  mine: Published,
  stored: { readonly hash: string } | undefined,
): void => {
  if (stored?.hash !== mine.hash) throw new VersionTaken(what, mine.id, mine.version);
};

/** Publishes a version of a regime. Again with the same content changes nothing; with other content it is refused. */
export const publishRegime = async (database: Database, regime: Omit<PublishedRegime, 'hash'>): Promise<void> => {
  const hash = contentHash(regime.content);
  await ask(
    database,
    'publish-regime',
    `insert into regime_version (id, version, content, hash, effective_from, effective_to, publication)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      regime.id,
      regime.version,
      JSON.stringify(regime.content),
      hash,
      regime.effectiveFrom,
      regime.effectiveTo,
      regime.publication,
    ],
  );
  refuseOther('regime', { ...regime, hash }, await regimeVersion(database, regime.id, regime.version));
};

/** Publishes a version of a calendar, on the same terms. */
export const publishCalendar = async (database: Database, calendar: Omit<Published, 'hash'>): Promise<void> => {
  const hash = contentHash(calendar.content);
  await ask(
    database,
    'publish-calendar',
    'insert into calendar_version (id, version, content, hash) values ($1, $2, $3, $4) on conflict do nothing',
    [calendar.id, calendar.version, JSON.stringify(calendar.content), hash],
  );
  refuseOther('calendar', { ...calendar, hash }, await calendarVersion(database, calendar.id, calendar.version));
};

const regime = `select id, version, hash, content, effective_from as "effectiveFrom", effective_to as "effectiveTo",
  publication from regime_version`;
const calendar = 'select id, version, hash, content from calendar_version';

/** One version of a regime, as it was published: what it inherits is not in it. */
export const regimeVersion = async (
  database: Database,
  id: string,
  version: number,
): Promise<PublishedRegime | undefined> =>
  (
    await ask<PublishedRegime>(database, 'regime-version', `${regime} where id = $1 and version = $2`, [id, version])
  )[0];

/** The newest version of a regime that is in force on a day. */
export const regimeInForce = async (
  database: Database,
  id: string,
  day: string,
): Promise<PublishedRegime | undefined> =>
  (
    await ask<PublishedRegime>(
      database,
      'regime-in-force',
      `${regime} where id = $1 and effective_from <= $2 and (effective_to is null or effective_to > $2)
       order by version desc limit 1`,
      [id, day],
    )
  )[0];

export const calendarVersion = async (
  database: Database,
  id: string,
  version: number,
): Promise<Published | undefined> =>
  (await ask<Published>(database, 'calendar-version', `${calendar} where id = $1 and version = $2`, [id, version]))[0];

/** The newest version of a calendar: what a case that is opened now is counted by. */
export const newestCalendar = async (database: Database, id: string): Promise<Published | undefined> =>
  (
    await ask<Published>(database, 'newest-calendar', `${calendar} where id = $1 order by version desc limit 1`, [id])
  )[0];

/** Every version of every regime, for lists. */
export const allRegimes = (database: Database): Promise<readonly PublishedRegime[]> =>
  ask(database, 'all-regimes', `${regime} order by id, version`);

/** Every version of every calendar, for lists. */
export const allCalendars = (database: Database): Promise<readonly Published[]> =>
  ask(database, 'all-calendars', `${calendar} order by id, version`);
