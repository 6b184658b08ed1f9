import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/create-api.ts';
import { openParts, type Parts } from '../../apps/api/parts.ts';
import { usual, type Settings } from '../../apps/api/settings.ts';

/** The API in this process, on a free port. */
export interface RunningApi {
  readonly url: string;
  readonly parts: Parts;
  readonly nest: NestFastifyApplication;
  /** A token for the person of this id. */
  token(person: string): Promise<string>;
  stop(): Promise<void>;
}

/** A port that nobody listens on: the API must know its address before it listens. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

/** Starts the API against a database, and Temporal where a spec needs commands. */
export const runningApi = async (
  databaseUrl: string,
  told: Partial<Settings> & { readonly taskQueue?: string } = {},
): Promise<RunningApi> => {
  const home = await mkdtemp(join(process.env['TEST_FOLDER'] ?? tmpdir(), 'api-'));
  const port = told.port ?? (await freePort());
  const parts = await openParts({
    ...usual,
    port,
    publicUrl: `http://127.0.0.1:${port}`,
    home,
    databaseUrl,
    temporalAddress: process.env['TEST_TEMPORAL_ADDRESS'] ?? '127.0.0.1:1',
    virtualTime: true,
    logLevel: 'error',
    rateLimit: 1_000_000,
    ...told,
  });
  const nest = await createApi(parts);
  await nest.listen(port, '127.0.0.1');
  return {
    url: await nest.getUrl(),
    parts,
    nest,
    token: (person) => parts.keys.signToken(person),
    stop: async () => {
      await nest.close();
      await parts.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};
