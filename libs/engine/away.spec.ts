import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { describe, expect, it, jest } from '@jest/globals';
import { Unavailable } from '#libs/problem';
import { command, officer, proposal, smallLaw } from '../../test/support/small-law.ts';
import { CaseEngine, isAway, type Remembered } from './index.ts';

jest.setTimeout(30_000);

const nothing: Remembered = { answerOf: async () => undefined, stageOf: async () => undefined };

/** An address at which nobody listens any more. */
const deadAddress = async (): Promise<string> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
};

describe('while Temporal is away', () => {
  it.each(['open', 'act', 'look'] as const)('%s is unavailable, and says when to come back', async (name) => {
    const connection = Connection.lazy({ address: await deadAddress(), connectTimeout: 500 });
    const engine = new CaseEngine(new Client({ connection }), nothing, { taskQueue: 'nowhere', patience: 1_000 });
    const caseId = randomUUID();
    const updateId = randomUUID();
    const asked = {
      open: () => engine.open({ caseId, updateId, command: proposal(caseId), rules: smallLaw }),
      act: () => engine.act({ caseId, updateId, command: command('checkLimitation', officer, {}) }),
      look: () => engine.look(caseId),
    };
    const failure = await asked[name]().catch((error: unknown) => error);
    await connection.close();
    expect(failure).toBeInstanceOf(Unavailable);
    expect(failure).toMatchObject({ status: 503, retryAfter: expect.any(Number) });
  });

  it('is given up within three seconds, once it is known', async () => {
    const connection = Connection.lazy({ address: await deadAddress(), connectTimeout: 500 });
    const engine = new CaseEngine(new Client({ connection }), nothing, {
      taskQueue: 'nowhere',
      isAway: () => isAway(connection),
    });
    const ask = async (): Promise<number> => {
      const start = performance.now();
      await engine.look(randomUUID()).catch(() => undefined);
      return performance.now() - start;
    };
    await ask();
    const away = isAway(connection);
    const second = await ask();
    await connection.close();
    expect({ away, within: second < 3_500 }).toEqual({ away: true, within: true });
  });
});
