import { z } from 'zod';
import { localDate } from '#libs/regime';
import { action } from '../action.ts';
import { mayClose } from '../closure/may-close.ts';
import { day, documentRef, id, remarks, text, thing } from '../inputs.ts';

const line = z.strictObject({
  measure: thing,
  action: text(500),
  owner: id,
  /** Who carries it out, and to whom they answer directly: none of them verifies the measure. */
  implementers: z.array(id).max(20).default([]),
  superiors: z.array(id).max(20).default([]),
  date: day,
});

export const planActions = {
  submitRemediationPlan: action({
    input: z.strictObject({ document: documentRef, lines: z.array(line).min(1).max(200), remarks }),
    from: ['served'],
    to: '=',
    by: ['subject'],
    needs: ['someMeasureOpen', 'planCoversEveryMeasure†'],
    event: 'remediationPlanSubmitted',
  }),
  returnRemediationPlan: action({
    input: z.strictObject({ reasons: text(2_000) }),
    from: ['served'],
    to: '=',
    by: ['monitor'],
    needs: ['remediationPlanSubmitted'],
    event: 'remediationPlanReturned',
  }),
  approveRemediationPlan: action({
    input: z.strictObject({ remarks }),
    from: ['served'],
    to: 'remediation',
    by: ['monitor'],
    needs: ['remediationPlanSubmitted', 'someMeasureOpen', 'planCoversEveryMeasure'],
    event: 'remediationPlanApproved',
  }),
  imposeRemediationPlan: action({
    input: z.strictObject({ document: documentRef, lines: z.array(line).max(200).default([]), remarks }),
    from: ['served'],
    to: 'remediation',
    by: ['chair'],
    needs: ['remediationPlanOverdue', 'someMeasureOpen'],
    event: 'remediationPlanImposed',
  }),
  closeWithoutRemediation: action({
    input: z.strictObject({ remarks }),
    from: ['served'],
    to: 'closed',
    by: ['chair'],
    needs: [...mayClose, 'stageDocumentsFiled'],
    event: 'caseClosedWithoutRemediation',
    record: ({ input, at, rules }) => ({ ...input, closedOn: localDate(at, rules.calendar), effectCheckDue: false }),
  }),
} as const;
