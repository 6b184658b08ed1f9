import 'reflect-metadata';
import pg from 'pg';
import { shippedCalendars, shippedRegimes } from '#libs/regime/shipped';
import type { Database } from '../queries/ask.ts';
import { publishCalendar, publishRegime } from '../queries/rules.ts';
import { seedDemo } from './demo/seed-demo.ts';

/** `none` publishes the shipped rules, without which no case can be opened; `demo` adds the demo organisation. */
export const seeds = ['none', 'demo'] as const;
export type Seed = (typeof seeds)[number];

/** Any number will do that differs from the lock of the migrations. */
const seedLock = 4_157_002;

const publishShippedRules = async (database: Database): Promise<void> => {
  for (const content of shippedRegimes) {
    const { id, version, effectiveFrom, effectiveTo, publication } = content;
    const until = effectiveTo ?? null;
    await publishRegime(database, { id, version, content, effectiveFrom, effectiveTo: until, publication });
  }
  for (const calendar of shippedCalendars)
    await publishCalendar(database, { id: calendar.id, version: calendar.version, content: calendar });
};

/** Fills a migrated database with what comes with the product. Two at once take turns; again, only what is missing is added. */
export const seed = async (url: string, what: Seed): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [seedLock]);
    await publishShippedRules(client);
    if (what === 'demo') await seedDemo(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
};
