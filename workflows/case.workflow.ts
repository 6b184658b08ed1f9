import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  patched,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { firstEdition, thisEdition, type Answer, type Carried, type CaseFile, type Command } from '#libs/case';
import { attributesOf } from './attributes.ts';
import { watchTheClock } from './clock.ts';
import { check, take } from './command.ts';
import { react } from './reactions.ts';
import { record } from './recording.ts';
import { carriedBy, hasEnded, isQuiet, runOf, type Run } from './run.ts';

/** An action of a person or of the engine. */
export const act = defineUpdate<Answer, [Command]>('act');
/** The whole file, for support and for whoever lost track of the events. */
export const look = defineQuery<CaseFile | undefined>('look');

const isLong = ({ handOverAfter }: Run): boolean => {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return continueAsNewSuggested || historyLength > handOverAfter;
};

const mayLeave = (run: Run): boolean => (hasEnded(run) || isLong(run)) && isQuiet(run) && allHandlersFinished();

const live = async (run: Run): Promise<void> => {
  const opened = await condition(() => run.file !== undefined, '1 minute');
  if (!opened) return;
  const loops = Promise.all([record(run), react(run), watchTheClock(run)]);
  await Promise.race([loops, condition(() => mayLeave(run))]);
  run.over = true;
  await loops;
};

/**
 * One case, from its opening to its end. Knows no stage but the terminal ones: what can be done is in the table of
 * actions. A run that was never given a case (a refused opening) ends by itself; nobody can cancel a case.
 */
export async function caseWorkflow(carried: Carried): Promise<void> {
  const run = runOf(carried, patched('2026-11-overdue-goes-above') ? thisEdition : firstEdition);
  setHandler(look, () => run.file);
  setHandler(act, (command: Command) => take(run, command), {
    validator: (command: Command) => check(run, command),
  });
  await CancellationScope.nonCancellable(() => live(run));
  await condition(allHandlersFinished);
  if (run.file === undefined) return;
  upsertSearchAttributes(attributesOf(run));
  if (!hasEnded(run)) await continueAsNew<typeof caseWorkflow>(carriedBy(run));
}
