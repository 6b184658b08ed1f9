import { ApplicationFailure, currentUpdateInfo } from '@temporalio/workflow';
import {
  NotAllowed,
  perform,
  rowOf,
  type Answer,
  type Asking,
  type Command,
  type Given,
  type Reason,
  type Step,
} from '#libs/case';
import { keep, now, rememberedSequence, type Run } from './run.ts';

const refused = (reasons: readonly Reason[]): ApplicationFailure =>
  ApplicationFailure.nonRetryable(reasons.map(({ code }) => code).join(', '), 'Refused', { reasons });

const askingOf = (run: Run, { actor, rules }: Command): Asking => ({
  file: run.file,
  // A decision pins the law in force on its day: what it starts is counted by that law already.
  rules: rules ?? run.rules,
  actor,
  at: now(),
  edition: run.edition,
});

const givenOf = ({ input, facts }: Command): Given => ({ input, facts });

const performed = (run: Run, command: Command, updateId: string | undefined): Step => {
  try {
    return perform(
      askingOf(run, command),
      command.action,
      givenOf(command),
      updateId === undefined ? {} : { updateId },
    );
  } catch (error) {
    if (error instanceof NotAllowed) throw refused(error.reasons);
    throw error;
  }
};

/** Performs a command to see whether it can be; its handler, which runs right after in the same task, takes the step over. */
const rehearse = (run: Run, command: Command): void => {
  const updateId = currentUpdateInfo()?.id;
  const step = performed(run, command, updateId);
  if (updateId !== undefined) run.rehearsed = { updateId, before: run.file, step };
};

/** The rehearsed step, or on replay, where nothing is rehearsed, the same step performed. */
const stepOf = (run: Run, command: Command): Step => {
  const updateId = currentUpdateInfo()?.id;
  const { rehearsed, file } = run;
  run.rehearsed = undefined;
  const isThis = rehearsed !== undefined && rehearsed.updateId === updateId && rehearsed.before === file;
  return isThis && rehearsed.step.event.at === now() ? rehearsed.step : performed(run, command, updateId);
};

const checkPlace = ({ file }: Run, { action, expected }: Command): void => {
  const opens = rowOf(action).from.length === 0;
  if (file === undefined && !opens) throw ApplicationFailure.nonRetryable('There is no case here', 'Empty');
  if (file === undefined) return;
  if (opens) throw refused([{ code: 'wrongStage', params: { stage: file.stage, from: [] } }]);
  if (expected !== undefined && expected !== file.sequence)
    throw refused([{ code: 'staleVersion', params: { sequence: file.sequence } }]);
};

const checkInput = ({ action, input }: Command): void => {
  const parsed = rowOf(action).input.safeParse(input);
  if (parsed.success) return;
  throw ApplicationFailure.nonRetryable('Input does not fit', 'Invalid', { issues: parsed.error.issues });
};

/**
 * The validator. Synchronous, because the SDK drops a returned promise; a repetition of what was performed passes, or it
 * would be refused although it had succeeded. What it throws rejects the update without a trace in history.
 */
export const check = (run: Run, command: Command): void => {
  if (rememberedSequence(run) !== undefined) return;
  checkPlace(run, command);
  checkInput(command);
  rehearse(run, command);
};

/**
 * The handler. Synchronous, and it does not parse again: validators do not run on replay, and a schema that became
 * stricter would hang every case with an older command.
 */
export const take = (run: Run, command: Command): Answer => {
  const { requestHash } = command;
  const remembered = rememberedSequence(run);
  if (remembered !== undefined) return { sequence: remembered, events: [], fileHash: '', requestHash };
  const { event, fileHash } = keep(run, stepOf(run, command), requestHash);
  if (command.rules !== undefined) run.rules = command.rules;
  return { sequence: event.sequence, events: [event], fileHash, requestHash };
};
