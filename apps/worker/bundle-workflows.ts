import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const built = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Bundles what was compiled, once, when the product is built: exactly this code is what workers run. */
const { code } = await bundleWorkflowCode({
  workflowsPath: built('workflows/index.js'),
  logger: new DefaultLogger('WARN'),
});
await writeFile(built('workflow-bundle.js'), code);
