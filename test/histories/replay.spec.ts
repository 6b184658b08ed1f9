import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { dataConverter } from '#libs/engine';

jest.setTimeout(120_000);

interface History {
  readonly events: readonly {
    readonly eventType: string;
    readonly activityTaskScheduledEventAttributes?: { readonly activityType: { readonly name: string } };
  }[];
}

const here = new URL('./', import.meta.url);
const recorded = readdirSync(here).filter((name) => /\.json(\.gz)?$/.test(name));
const textIn = (name: string): string => {
  const bytes = readFileSync(new URL(name, here));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const historyIn = (name: string): History => JSON.parse(textIn(name)) as History;

const bundled = (): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', here)),
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (configuration) => ({
      ...configuration,
      resolve: { ...configuration.resolve, conditionNames: ['inspectorate', '...'] },
    }),
  });

/** The same history, but as if another activity had been asked for. */
const otherwise = ({ events }: History): History => ({
  events: events.map((event) => {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled === undefined) return event;
    return {
      ...event,
      activityTaskScheduledEventAttributes: { ...scheduled, activityType: { name: 'somethingElse' } },
    };
  }),
});

const replayed = async (
  workflowBundle: WorkflowBundleWithSourceMap,
  histories: readonly { readonly workflowId: string; readonly history: History }[],
): Promise<ReadonlyMap<string, Error | undefined>> => {
  const results = new Map<string, Error | undefined>();
  const options = { workflowBundle, dataConverter };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
    results.set(workflowId, error);
  return results;
};

const ends = /_WORKFLOW_EXECUTION_(COMPLETED|CONTINUED_AS_NEW)$/;
const [any = ''] = recorded;

describe('recorded histories', () => {
  let results: ReadonlyMap<string, Error | undefined>;
  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    results = await replayed(await bundled(), [
      ...recorded.map((workflowId) => ({ workflowId, history: historyIn(workflowId) })),
      { workflowId: 'otherwise', history: otherwise(historyIn(any)) },
    ]);
  });
  afterAll(async () => Runtime.instance().shutdown());

  it('are there', () => expect(recorded).not.toEqual([]));

  it.each(recorded)('%s is whole: one that is cut off would prove nothing', (name) => {
    const { events } = historyIn(name);
    expect(events[events.length - 1]?.eventType).toMatch(ends);
  });

  it.each(recorded)('T66 %s runs again with the same commands', (name) => {
    expect(results.has(name)).toBe(true);
    expect(results.get(name)).toBeUndefined();
  });

  it('would not run again with other commands', () => {
    expect(String(results.get('otherwise'))).toMatch(/[Nn]ondeterminism/);
  });
});
