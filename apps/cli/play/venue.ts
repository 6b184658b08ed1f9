import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { keysIn, readRunning, type Running } from '#libs/config';
import { appPool, demoPerson } from '#libs/database';
import { aheadOf, dataConverter, fastForward } from '#libs/engine';
import { castOf, demoCast, demoVoters } from './demo-cast.ts';
import type { Venue } from './over-http.ts';

/** The system that `npm start` runs, as a place to play cases in. */
export interface RunningVenue {
  readonly venue: Venue;
  readonly system: Running;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Finds the running system by the folder of its state. */
export const runningVenue = async (home: string, language: string): Promise<RunningVenue> => {
  const system = readRunning(home);
  if (system === undefined) throw new Error(`No system runs from ${home}. Start it in another window: npm start`);
  const connection = await Connection.connect({ address: system.temporal });
  const client = new Client({ connection, dataConverter });
  const pool = appPool(system.database, 2);
  const keys = await keysIn(system.home);
  const keep = async (id: string, aheadMs: number): Promise<void> => {
    await pool.query('update case_file set ahead_ms = $2 where id = $1', [id, aheadMs]);
  };
  const venue: Venue = {
    url: system.api,
    cast: castOf(demoCast),
    voters: demoVoters.map(demoPerson),
    language,
    tokenOf: (person) => keys.signToken(person),
    ahead: (caseId) => aheadOf(client, caseId),
    forward: async (caseId, ms) => {
      await fastForward(client, { caseId, ms, keep });
    },
  };
  return {
    venue,
    system,
    pool,
    close: async () => {
      await pool.end();
      await connection.close();
    },
  };
};
