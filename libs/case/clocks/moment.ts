import type { Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';

/** One event, with the file as it was and as it is after it (deadlines changed so far included). */
export interface Moment {
  readonly before: CaseFile | undefined;
  readonly after: CaseFile;
  readonly event: CaseEvent;
  readonly rules: Rules;
}

/**
 * What an event records about one thing, by the conventions that all chapters keep: `measure`, `deadline`,
 * `reportBackDate`, … name the thing or the date that a deadline is about.
 */
export interface Told {
  readonly measure?: string;
  readonly measures?: readonly { readonly measure: string; readonly dueDate?: string }[];
  readonly deadline?: string;
  readonly request?: string;
  readonly escalation?: string;
  readonly review?: string;
  readonly count?: number;
  readonly ground?: string;
  readonly until?: string;
  readonly startedOn?: string;
  readonly newDate?: string;
  readonly reportBackDate?: string;
  readonly reportBy?: string;
  readonly effectiveAt?: string;
  readonly effectCheckDue?: boolean;
  readonly meetings?: readonly string[];
  readonly nextRung?: { readonly rung: string; readonly at: string };
}

export const told = (event: CaseEvent): Told => event.data as Told;

/** The instant that counts as the start: when it took effect, when it was due, or when it happened. */
export const instantOf = (event: CaseEvent): string => told(event).effectiveAt ?? event.dueAt ?? event.at;
