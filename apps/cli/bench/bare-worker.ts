import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { workerOptions } from '../../worker/worker-options.ts';
import { bareQueue } from './queue.ts';

/** A process of its own, as the product's worker is, so that both are measured alike. */
const logger = new DefaultLogger('ERROR');
Runtime.install({ logger, shutdownSignals: [] });
const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
const workflowBundle = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('./bare.workflow.js', import.meta.url)),
  logger,
});
const worker = await Worker.create({ ...workerOptions(1), connection, taskQueue: bareQueue, workflowBundle });
process.once('SIGTERM', () => worker.shutdown());
process.stdout.write('ready\n');
await worker.run();
await connection.close();
