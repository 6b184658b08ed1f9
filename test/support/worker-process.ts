import { fileURLToPath } from 'node:url';
import { readyProcess, type ReadyProcess } from './ready-process.ts';
import { runningWorker } from './worker.ts';

export { killed } from './ready-process.ts';

const here = fileURLToPath(import.meta.url);

/** A worker in a process of its own, which a spec may kill; it works already when this resolves. */
export const workerProcess = (
  databaseUrl: string,
  taskQueue: string,
  temporalAddress = process.env['TEST_TEMPORAL_ADDRESS'] ?? '',
): Promise<ReadyProcess> => readyProcess(here, [databaseUrl, taskQueue], { TEST_TEMPORAL_ADDRESS: temporalAddress });

const [script, databaseUrl, taskQueue] = process.argv.slice(1);
if (script === here && databaseUrl !== undefined && taskQueue !== undefined) {
  await runningWorker(databaseUrl, { taskQueue });
  process.stdout.write('worker ready\n');
}
