import type { Day } from '#libs/regime';
import type { CaseFile, RulesRef } from '../case-file.ts';
import { withClosed } from '../escalation/open.ts';
import type { Evolution } from '../event.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import type { ActLimitation } from '../opening/part.ts';
import type { Party } from '../parties.ts';
import { overdueEscalated, type OverdueEscalated } from './overdue.ts';
import type { Deadline, ExtensionRequest, Rung } from './part.ts';
import { suspensionEvolution } from './suspension.ts';

/** Suspension of activity, in the events of this chapter. */
export interface SuspensionEvents {
  activitySuspended: { readonly document: DocumentRef; readonly reason: string };
  suspensionExtended: {
    readonly suspension: string;
    readonly deadline: string;
    readonly count: number;
    readonly reason: string;
  };
  suspensionLifted: { readonly suspension: string; readonly reason: string };
  suspensionLapsed: { readonly suspension: string };
}

/** What the events of this chapter record. */
export interface ClocksEvents extends SuspensionEvents {
  extensionRequested: { readonly deadline: string; readonly count: number; readonly ground: string };
  extensionGranted: { readonly request: string; readonly deadline: string; readonly count: number };
  extensionRefused: { readonly request: string; readonly deadline: string; readonly remarks: string };
  clockPaused: {
    readonly deadline: string;
    readonly ground: string;
    readonly endCondition: string;
    readonly until: string;
  };
  clockResumed: { readonly deadline: string };
  pauseLapsed: { readonly deadline: string };
  reminderSent: {
    readonly deadline: string;
    readonly version: number;
    readonly rung: string;
    /** Rungs that had come as well, after an outage: the latest alone was sent. */
    readonly skipped: readonly string[];
    readonly to: readonly Party[];
    readonly nextRung?: Rung;
  };
  deadlineMissed: { readonly deadline: string; readonly version: number };
  overdueExplained: { readonly deadline: string; readonly explanation: string };
  windowLapsed: { readonly deadline: string };
  overdueEscalated: OverdueEscalated;
  limitationAlarmRaised: { readonly deadline: string; readonly rung: string };
  startCorrected: { readonly deadline: string; readonly startedOn: Day; readonly reason: string };
  calendarApplied: { readonly rules: RulesRef; readonly reason: string };
  violationTimeEstablished: { readonly act: BodyAct; readonly acts: readonly ActLimitation[] };
}

const withDeadline = (file: CaseFile, id: string, change: (deadline: Deadline) => Deadline): Partial<CaseFile> => ({
  deadlines: file.deadlines.map((deadline) => (deadline.id === id ? change(deadline) : deadline)),
});

const answered = (file: CaseFile, id: string, answer: NonNullable<ExtensionRequest['answer']>): Partial<CaseFile> => ({
  extensionRequests: file.extensionRequests.map((request) => (request.id === id ? { ...request, answer } : request)),
});

export const clocksEvolution: Evolution<ClocksEvents> = {
  extensionRequested: (file, { data, sequence, by, at }) => ({
    extensionRequests: [...file.extensionRequests, { id: `x${sequence}`, ...data, by, at }],
  }),
  extensionGranted: (file, { data }) => answered(file, data.request, 'granted'),
  extensionRefused: (file, { data }) => answered(file, data.request, 'refused'),
  reminderSent: (file, { data }) =>
    withDeadline(file, data.deadline, (deadline) => ({
      ...deadline,
      told: [...deadline.told, ...[...data.skipped, data.rung].map((rung) => `${rung}@${data.version}`)],
      rungs: deadline.rungs.filter(({ rung }) => rung !== data.rung && !data.skipped.includes(rung)),
    })),
  deadlineMissed: (file, { data }) =>
    withDeadline(file, data.deadline, (deadline) => ({ ...deadline, missed: [...deadline.missed, data.version] })),
  overdueExplained: (file, { data, by, at }) => ({
    explanations: [...file.explanations, { deadline: data.deadline, by, at }],
  }),
  overdueEscalated,
  // Where silence is consent, an unanswered question ends as "no objection".
  windowLapsed: (file, event) => {
    const lapsed = file.deadlines.find(({ id }) => id === event.data.deadline);
    return lapsed?.rule === 'D15b' ? withClosed(file, event, ({ id }) => id === lapsed.about) : {};
  },
  limitationAlarmRaised: (file, { data }) => ({
    ...withDeadline(file, data.deadline, (deadline) => ({
      ...deadline,
      rungs: deadline.rungs.filter(({ rung }) => rung !== data.rung),
    })),
    alarmsRaised: [...file.alarmsRaised, Number(data.rung.slice(1))],
  }),
  calendarApplied: (_file, { data }) => ({ rules: data.rules }),
  // What was raised by the estimate counts no longer.
  violationTimeEstablished: (_file, { data }) => ({ limitation: data.acts, alarmsRaised: [] }),
  ...suspensionEvolution,
};
