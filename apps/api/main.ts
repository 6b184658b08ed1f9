import { setTimeout as wait } from 'node:timers/promises';
import { EnvironmentFault, readEnvironment } from '#libs/config';
import { createApi } from './create-api.ts';
import { serveMetrics } from './http/metrics.ts';
import { openParts } from './parts.ts';

/** Long enough for answers that are being written, short enough for whoever waits for the end. */
const patience = 10_000;

const main = async (): Promise<void> => {
  const settings = readEnvironment();
  const parts = await openParts(settings);
  const api = await createApi(parts);
  await api.listen(settings.port, settings.host);
  const metrics = await serveMetrics(parts.metrics, settings.metricsHost, settings.metricsPort);
  const place = metrics.address();
  parts.log.info(
    { api: await api.getUrl(), metricsPort: typeof place === 'object' ? place?.port : undefined },
    'api ready',
  );
  const stop = async (): Promise<void> => {
    metrics.close();
    await Promise.race([api.close(), wait(patience, undefined, { ref: false })]);
    await parts.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
};

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof EnvironmentFault ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(1);
});
