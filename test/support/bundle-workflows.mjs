// Bundles the workflow from its sources, once per test run. Usage: bundle-workflows.mjs TARGET
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { root } from '../../scripts/paths.mjs';

const quiet = { trace() {}, debug() {}, info() {}, log() {}, warn: console.warn, error: console.error };
const { code } = await bundleWorkflowCode({
  workflowsPath: join(root, 'workflows/index.ts'),
  logger: quiet,
  webpackConfigHook: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditionNames: ['inspectorate', '...'] },
  }),
});
writeFileSync(process.argv[2], code);
