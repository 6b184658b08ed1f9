import { openDeadlines, type ActionName, type CaseFile, type Deadline } from '#libs/case';
import type { Table } from '../../../apps/cli/play/table.ts';
import { minutesOf } from '../../../apps/cli/play/table.ts';

/** One thing tried besides the straight path, once, as soon as the case is so. */
export interface Row {
  readonly stage: string;
  /** Login name. */
  readonly by: string;
  readonly action: ActionName;
  /** Codes among the reasons, if it is refused. */
  readonly reasons?: readonly string[];
  readonly input: (table: Table) => unknown;
  readonly when: (file: CaseFile) => boolean;
}

/** A time that passes first. */
export interface Pause {
  readonly stage: string;
  readonly until: (table: Table) => string;
  readonly when: (file: CaseFile) => boolean;
}

type Input = (table: Table) => unknown;
type When = (file: CaseFile) => boolean;

const always: When = () => true;

export const allowed = (stage: string, by: string, action: ActionName, input: Input, when: When = always): Row => ({
  stage,
  by,
  action,
  input,
  when,
});

export const refused = (
  stage: string,
  by: string,
  action: ActionName,
  reason: string,
  input: Input,
  when: When = always,
): Row => ({ stage, by, action, reasons: [reason], input, when });

export const pause = (stage: string, until: Pause['until'], when: When = always): Pause => ({ stage, until, when });

export const has =
  (event: string): When =>
  (file) =>
    file.done[event] !== undefined;

export const running = (file: CaseFile, rule: string): Deadline | undefined => openDeadlines(file, rule as 'D2')[0];

/** Minutes that were not read back. */
export const unread = (table: Table) => ({ ...minutesOf(table), readBack: false });

/** A document that is stored nowhere. */
export const nowhere = { id: '00000000-0000-4000-8000-000000000001', hash: 'b'.repeat(64) };
