import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { answerIn, stageIn } from '#libs/database';
import { CaseEngine, type EngineOptions, type Remembered } from '#libs/engine';

/** The journal as the engine asks it. */
export const rememberedIn = (pool: pg.Pool): Remembered => ({
  answerOf: (caseId, updateId) => answerIn(pool, caseId, updateId),
  stageOf: (caseId) => stageIn(pool, caseId),
});

/** The workflows of cases, asked from within the worker; what they no longer know, the journal does. */
export const engineOver = (client: Client, pool: pg.Pool, options: EngineOptions): CaseEngine =>
  new CaseEngine(client, rememberedIn(pool), options);
