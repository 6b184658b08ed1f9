import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const built = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * What all cases of a worker share, instead of each loading its own: it keeps nothing of a case. A case that is new or
 * cold is there sooner, and what was compiled for one runs fast for all.
 */
const preloadModules = [built('libs/case/seal.js'), fileURLToPath(import.meta.resolve('zod'))];

/** Bundles what was compiled, once, when the product is built: exactly this code is what workers run. */
const { code } = await bundleWorkflowCode({
  workflowsPath: built('workflows/index.js'),
  logger: new DefaultLogger('WARN'),
  preloadModules,
});
await writeFile(built('workflow-bundle.js'), code);
