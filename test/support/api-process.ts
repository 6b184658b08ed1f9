import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { createApi } from '../../apps/api/create-api.ts';
import { openParts } from '../../apps/api/parts.ts';
import { usual } from '../../apps/api/settings.ts';
import { readyProcess, type ReadyProcess } from './ready-process.ts';

const here = fileURLToPath(import.meta.url);

/** What an API in a process of its own is told. */
export interface ApiTold {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly taskQueue: string;
  readonly home: string;
  readonly port: number;
}

/** An API in a process of its own, which a spec may kill; it listens already when this resolves. */
export const apiProcess = (told: ApiTold): Promise<ReadyProcess> => readyProcess(here, [JSON.stringify(told)]);

const [script, told] = process.argv.slice(1);
if (script === here && told !== undefined) {
  const settings = JSON.parse(told) as ApiTold;
  const parts = await openParts({
    ...usual,
    ...settings,
    logLevel: 'fatal',
    rateLimit: 1_000_000,
    uploadLimit: 1_000,
    publicUrl: `http://127.0.0.1:${settings.port}`,
  });
  const api = await createApi(parts);
  await api.listen(settings.port, '127.0.0.1');
  process.stdout.write('api ready\n');
}
