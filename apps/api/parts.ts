import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import { keysIn, quickReturn, temporalConnection, type Keys } from '#libs/config';
import { appPool, RulesBook } from '#libs/database';
import { CaseEngine, dataConverter, isAway, RolloutEngine } from '#libs/engine';
import { Cases } from './case/cases.ts';
import { LatestFiles } from './case/latest-files.ts';
import { Database } from './database.ts';
import { Happenings } from './event/happenings.ts';
import { makeLog } from './http/log.ts';
import { makeMetrics, type Metrics } from './http/metrics.ts';
import { openEntrance, type Entrance } from './session/entrance.ts';
import type { Settings } from './settings.ts';

/** What the API stands on; made once at its start and closed at its end. */
export interface Parts {
  readonly settings: Settings;
  readonly keys: Keys;
  readonly entrance: Entrance;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly database: Database;
  readonly cases: Cases;
  readonly engine: CaseEngine;
  readonly rollouts: RolloutEngine;
  readonly book: RulesBook;
  readonly happenings: Happenings;
  /** Where documents lie. */
  readonly documents: string;
  close(): Promise<void>;
}

/** Opens what the API needs. Temporal may be away: the connection is made when the first command comes. */
export const openParts = async (settings: Settings): Promise<Parts> => {
  const database = new Database(appPool(settings.databaseUrl, settings.databasePool));
  const cases = new Cases(database, new LatestFiles(), settings.virtualTime);
  const { connectionOptions } = temporalConnection();
  const connection = Connection.lazy({
    ...connectionOptions,
    ...quickReturn,
    address: settings.temporalAddress,
    connectTimeout: 3_000,
  });
  const client = new Client({ connection, namespace: settings.temporalNamespace, dataConverter });
  const log = makeLog(settings.logLevel);
  const happenings = new Happenings(database, settings.databaseUrl, log);
  await happenings.listen();
  return {
    settings,
    keys: await keysIn(settings.home),
    entrance: await openEntrance(settings, database),
    log,
    metrics: makeMetrics(),
    database,
    cases,
    engine: new CaseEngine(client, cases, { ...settings, isAway: () => isAway(connection) }),
    rollouts: new RolloutEngine(client, settings),
    book: new RulesBook(database.pool),
    happenings,
    documents: join(settings.home, 'documents'),
    close: async () => {
      await happenings.close();
      await connection.close();
      await database.pool.end();
    },
  };
};
