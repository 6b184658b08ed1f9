import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { dataConverter } from '#libs/engine';

const here = new URL('./', import.meta.url);
const recorded = readdirSync(here).filter((name) => name.endsWith('.json'));

const bundled = (): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', here)),
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (configuration) => ({
      ...configuration,
      resolve: { ...configuration.resolve, conditionNames: ['inspectorate', '...'] },
    }),
  });

const historyIn = (name: string): { readonly events: readonly { readonly eventType: string }[] } =>
  JSON.parse(readFileSync(new URL(name, here), 'utf8')) as { events: { eventType: string }[] };

const ends = /_WORKFLOW_EXECUTION_(COMPLETED|CONTINUED_AS_NEW)$/;

describe('recorded histories', () => {
  let workflowBundle: WorkflowBundleWithSourceMap;
  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    workflowBundle = await bundled();
  }, 60_000);
  afterAll(async () => Runtime.instance().shutdown());

  it('are there', () => expect(recorded).not.toEqual([]));

  it.each(recorded)('%s is whole: one that is cut off would prove nothing', (name) => {
    const { events } = historyIn(name);
    expect(events[events.length - 1]?.eventType).toMatch(ends);
  });

  it.each(recorded)('%s runs again with the same commands', async (name) => {
    await Worker.runReplayHistory({ workflowBundle, dataConverter }, historyIn(name), 'case:replayed');
  });
});
