import type pg from 'pg';
import { linesOf } from '#activities';
import type { Remembered } from '#libs/engine';

/** The journal as the engine asks it. */
export const rememberedIn = (pool: pg.Pool): Remembered => ({
  answerOf: async (caseId, updateId) => {
    const lines = await linesOf(pool, caseId);
    const line = lines.find(({ event }) => event.updateId === updateId);
    if (line === undefined) return undefined;
    const { event, fileHash, requestHash } = line;
    return { sequence: event.sequence, events: [event], fileHash, requestHash: requestHash ?? '' };
  },
  stageOf: async (caseId) => (await linesOf(pool, caseId)).at(-1)?.event.stage,
});
