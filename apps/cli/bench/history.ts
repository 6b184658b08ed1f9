import type { Client } from '@temporalio/client';
import { workflowIdOf } from '#libs/engine';
import type { Officer } from './commands.ts';
import { pause } from './numbers.ts';

/** What one step adds to the history of its case at a person's pace. */
export interface StepCost {
  readonly events: number;
  readonly bytes: number;
  /** Updates, activities, timers and changes of search attributes: what a hosted service bills. */
  readonly actions: number;
}

const billed = [
  'workflowExecutionUpdateAcceptedEventAttributes',
  'activityTaskScheduledEventAttributes',
  'timerStartedEventAttributes',
  'upsertWorkflowSearchAttributesEventAttributes',
] as const;

const costSoFar = async (client: Client, caseId: string): Promise<StepCost> => {
  const { events } = await client.workflow.getHandle(workflowIdOf(caseId)).fetchHistory();
  const all = events ?? [];
  const info = await client.workflow.getHandle(workflowIdOf(caseId)).describe();
  return {
    events: all.length,
    bytes: info.historySize ?? 0,
    actions: all.filter((event) => billed.some((kind) => event[kind] !== null && event[kind] !== undefined)).length,
  };
};

export const stepCost = async (officer: Officer, client: Client, steps: number): Promise<StepCost> => {
  const caseId = await officer.propose();
  await pause(1_500);
  const before = await costSoFar(client, caseId);
  let sequence = 1;
  for (let nth = 0; nth < steps; nth += 1) {
    sequence = await officer.attach(caseId, sequence);
    await pause(1_500);
  }
  const after = await costSoFar(client, caseId);
  return {
    events: (after.events - before.events) / steps,
    bytes: Math.round((after.bytes - before.bytes) / steps),
    actions: (after.actions - before.actions) / steps,
  };
};
