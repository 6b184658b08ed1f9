import { condition } from '@temporalio/workflow';
import type { Entry } from '#libs/case';
import { recording } from './activities.ts';
import { now, type Run } from './run.ts';

const personsPace = 1_000;
const patience = '500 milliseconds';
const mostAtOnce = 100;

const recorded = async (run: Run, entries: readonly Entry[]): Promise<void> => {
  const caseId = run.file?.id;
  if (caseId === undefined) return;
  const outcome = await recording.recordStep({ caseId, entries });
  if (outcome !== 'fileDiffers' || run.file === undefined) return;
  await recording.recordFile({ file: run.file, at: now() });
};

/**
 * Records every step, in order, one recording at a time. At a person's pace at once; under load it waits a little and
 * takes everything that came meanwhile. Never a local activity: it would write a row for a step that may never happen.
 */
export const record = async (run: Run): Promise<void> => {
  let last = 0;
  for (;;) {
    await condition(() => run.toRecord.length > 0 || run.over);
    if (run.toRecord.length === 0) return;
    if (Date.now() - last < personsPace) await condition(() => run.toRecord.length >= mostAtOnce, patience);
    const entries = run.toRecord.slice(0, mostAtOnce);
    last = Date.now();
    await recorded(run, entries);
    run.toRecord.splice(0, entries.length);
  }
};
