import type { Day, DeadlineId } from '#libs/regime';
import type { Asking } from './action.ts';
import type { CaseFile } from './case-file.ts';
import type { Step } from './decide.ts';
import { instantlyCounted } from './clocks/foresee.ts';
import { inForce, isOpen, openDeadlines } from './clocks/open.ts';
import { deadlineTable, rowFor, tableIds } from './clocks/table.ts';
import { rowOf, type ActionName } from './lifecycle.ts';
import type { Party } from './parties.ts';
import { profileOf } from './profile.ts';
import { landing, type CaseStage } from './stages.ts';
import { toldOf } from './telling.ts';

/** What an action would do: where the case would stand, which deadlines would run or end, who would be told. */
export interface Preview {
  readonly stage: CaseStage;
  readonly starts: readonly { readonly rule: DeadlineId; readonly key: string; readonly dueDate?: Day }[];
  readonly moves: readonly { readonly deadline: string; readonly from: Day; readonly to: Day }[];
  readonly ends: readonly string[];
  readonly told: readonly Party[];
}

const keyOf = (rule: DeadlineId): string => deadlineTable[rule].key;

/** Foreseen without an input: dates that only the input sets are left open. */
export const foresee = (asking: Asking & { readonly file: CaseFile }, name: ActionName): Preview => {
  const { file, rules } = asking;
  const { to, event } = rowOf(name);
  const stage = to === '=' ? file.stage : landing(to, profileOf({ file, rules }).skips);
  const ends = openDeadlines(file).filter((deadline) => {
    const row = rowFor(deadline.rule);
    return row.stops.includes(event) && (row.per === 'case' || row.per === 'round');
  });
  return {
    stage,
    starts: tableIds
      .filter((id) => rowFor(id).starts.includes(event))
      .flatMap((id) => instantlyCounted(id, { ...asking, file: { ...file, stage } }, event))
      .map((counted) => ({ ...counted, key: keyOf(counted.rule) })),
    moves: [],
    ends: ends.map((deadline) => deadline.id),
    told: toldOf(event),
  };
};

/** Seen from a step that was rehearsed with its input: nothing is left open. */
export const previewOf = (before: CaseFile | undefined, { event, file }: Step): Preview => {
  const then = before?.deadlines ?? [];
  const former = (id: string) => then.find((deadline) => deadline.id === id);
  return {
    stage: file.stage,
    starts: file.deadlines
      .filter((deadline) => former(deadline.id) === undefined && isOpen(deadline))
      .map((deadline) => ({ rule: deadline.rule, key: keyOf(deadline.rule), dueDate: inForce(deadline).dueDate })),
    moves: file.deadlines.flatMap((deadline) => {
      const old = former(deadline.id);
      if (old === undefined || inForce(old).dueDate === inForce(deadline).dueDate) return [];
      return [{ deadline: deadline.id, from: inForce(old).dueDate, to: inForce(deadline).dueDate }];
    }),
    ends: then
      .filter((deadline) => isOpen(deadline) && !file.deadlines.some((now) => now.id === deadline.id && isOpen(now)))
      .map(({ id }) => id),
    told: toldOf(event.type),
  };
};
