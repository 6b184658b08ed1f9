import { z } from 'zod';
import { action } from '../action.ts';
import { bodyAct, day, documentRef, id, remarks, text, thing } from '../inputs.ts';

/** Another date: asked by the subject, given only by the issuing body. */
export const rescheduling = {
  requestReschedule: action({
    input: z.strictObject({ measure: thing, date: day, reason: text(1_000) }),
    from: ['remediation'],
    to: '=',
    by: ['subject'],
    needs: ['measureOpen†', 'noRescheduleRequestOpen†'],
    event: 'rescheduleRequested',
  }),
  rescheduleMeasure: action({
    input: z.strictObject({ measure: thing, newDate: day, reason: text(1_000), act: bodyAct.exactOptional() }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['chair'],
    needs: ['rescheduleRequestOpen†', 'longDateApproved†'],
    event: 'measureRescheduled',
  }),
  refuseReschedule: action({
    input: z.strictObject({ measure: thing, reason: text(1_000) }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['chair'],
    needs: ['rescheduleRequestOpen†'],
    event: 'rescheduleRefused',
  }),
} as const;

/** The risk that a measure remains undone, borne by the chair of the higher body. */
export const fromAbove = {
  acceptRisk: action({
    input: z.strictObject({ measure: thing, reason: text(2_000) }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['higherChair'],
    needs: ['measureOpen†', 'riskAcceptanceEnabled', 'findingNotViolation†'],
    event: 'riskAccepted',
  }),
} as const;

/** Ends of a measure by an act of the body, other than by remedying. */
export const actsOfTheBody = {
  transferMeasure: action({
    input: z.strictObject({
      measure: thing,
      act: bodyAct,
      successor: z.strictObject({ unit: id, person: id.exactOptional() }),
      acceptance: documentRef.exactOptional(),
      remarks,
    }),
    facts: z.object({ exists: z.boolean(), inherits: z.boolean() }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['measureOpen†', 'bodyActMinuted†', 'successorNamed†'],
    event: 'measureTransferred',
    record: ({ input, facts }) => ({ ...input, inherits: facts.inherits }),
  }),
  supersedeMeasure: action({
    input: z.strictObject({
      measure: thing,
      act: bodyAct,
      supersededBy: z.strictObject({ case: id, requirement: thing }),
      remarks,
    }),
    /** When the requirement named was served; absent where it was not, or is none. */
    facts: z.object({ servedOn: day.exactOptional() }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['measureOpen†', 'bodyActMinuted†', 'supersedingRequirementNamed†'],
    event: 'measureSuperseded',
  }),
  dropMeasure: action({
    input: z.strictObject({ measure: thing, act: bodyAct, reason: text(1_000) }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['measureOpen†', 'bodyActMinuted†'],
    event: 'measureDropped',
  }),
  recordNotImplemented: action({
    input: z.strictObject({ measure: thing, act: bodyAct, consequence: text(60), reason: text(1_000) }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['measureOpen†', 'bodyActMinuted†', 'consequenceStated†'],
    event: 'measureNotImplemented',
  }),
} as const;
