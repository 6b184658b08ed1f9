import { z } from 'zod';
import { action } from '../action.ts';
import { documentRef, minutes, remarks, text } from '../inputs.ts';

const selfReport = z.strictObject({
  report: documentRef,
  evidence: z
    .array(z.strictObject({ description: text(500), document: documentRef.exactOptional() }))
    .max(200)
    .default([]),
  /** That there is no evidence is stated, not left open. */
  noEvidence: z.boolean().default(false),
});

/** From the announcement to the self-report, or its absence. */
export const selfReportActions = {
  announceDecision: action({
    input: z.strictObject({ minutes, timetable: documentRef, remarks }),
    from: ['announcement'],
    to: 'selfReport',
    by: ['teamLeader'],
    needs: ['noOpenConflict', 'minutesSignedOrRefusalMinuted†'],
    event: 'decisionAnnounced',
  }),
  submitSelfReport: action({
    input: selfReport,
    from: ['selfReport'],
    to: 'verification',
    by: ['subject'],
    needs: ['evidenceListAttached†'],
    event: 'selfReportReceived',
  }),
  serveSelfReportReminder: action({
    input: z.strictObject({ remarks }),
    from: ['selfReport'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['selfReportOverdue'],
    event: 'selfReportReminderServed',
  }),
  continueExOfficio: action({
    input: z.strictObject({ remarks }),
    from: ['selfReport'],
    to: 'verification',
    by: ['teamLeader'],
    needs: ['selfReportOverdue', 'selfReportReminderServed'],
    event: 'exOfficioContinuationRecorded',
  }),
  submitLateSelfReport: action({
    input: selfReport,
    from: ['verification', 'exchange'],
    to: '=',
    by: ['subject'],
    needs: ['selfReportMissing', 'evidenceListAttached†'],
    event: 'lateSelfReportReceived',
  }),
} as const;
