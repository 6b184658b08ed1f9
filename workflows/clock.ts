import { condition, upsertSearchAttributes } from '@temporalio/workflow';
import { clock, NotAllowed, perform, type CaseFile, type DueThing } from '#libs/case';
import { attributesOf } from './attributes.ts';
import { dueOf, keep, now, type Run } from './run.ts';

const rememberedSkips = 200;

const skip = (run: Run, due: DueThing): void => {
  run.skipped = [...run.skipped, due.id].slice(-rememberedSkips);
  run.toReact.push({ alarm: { code: 'dueThingDropped', params: { due: due.id, action: due.action }, at: now() } });
};

/** Does what is due. What is refused, or stays due although it was done, is passed over from now on: it would fire for ever. */
const fire = (run: Run, file: CaseFile, due: DueThing): void => {
  const asking = { file, rules: run.rules, actor: clock, at: now(), edition: run.edition };
  try {
    keep(run, perform(asking, due.action, { input: due.input }, { dueAt: due.at }));
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error;
  }
  if (dueOf(run)?.id === due.id) skip(run, due);
};

/** Fires everything that is past, in order. True if there was anything. */
const firePast = (run: Run): boolean => {
  let fired = false;
  for (let due = dueOf(run); due && run.file && Date.parse(due.at) <= Date.now(); due = dueOf(run)) {
    fire(run, run.file, due);
    fired = true;
  }
  return fired;
};

/** True when something comes due before `armed`. Only a changed file is asked again. */
const earlierThan = (run: Run, armed: number): (() => boolean) => {
  let seen = run.file;
  return () => {
    if (run.over) return true;
    if (run.file === seen) return false;
    seen = run.file;
    const due = dueOf(run);
    return due !== undefined && Date.parse(due.at) < armed;
  };
};

/**
 * One timer, for what comes next. It is armed anew only when something comes due *before* it: one that fires too early
 * costs less than one that is cancelled and started with every step.
 */
export const watchTheClock = async (run: Run): Promise<void> => {
  while (!run.over) {
    if (firePast(run)) upsertSearchAttributes(attributesOf(run));
    const due = dueOf(run);
    if (due === undefined) await condition(earlierThan(run, Number.POSITIVE_INFINITY));
    else await condition(earlierThan(run, Date.parse(due.at)), Date.parse(due.at) - Date.now());
  }
};
