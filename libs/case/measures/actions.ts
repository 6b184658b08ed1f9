import { z } from 'zod';
import { action } from '../action.ts';
import { bodyAct, day, documentRef, id, remarks, text, thing } from '../inputs.ts';
import { reopenGrounds } from './events.ts';
import { degrees } from './part.ts';
import { secondVerifier } from './separation.ts';

const files = z.array(documentRef).max(50).default([]);
const statements = z.array(z.strictObject({ criterion: thing, statement: text(500) })).max(20);

/** Why something is opened again, with what shows it. */
export const reopening = {
  ground: z.enum(reopenGrounds),
  evidence: files,
  findings: z.array(thing).max(50).default([]),
};

const subjectWorks = {
  startMeasure: action({
    input: z.strictObject({ measure: thing, remarks }),
    from: ['remediation'],
    to: '=',
    by: ['subject'],
    needs: ['measureInState†'],
    event: 'measureStarted',
  }),
  reportProgress: action({
    input: z.strictObject({ measure: thing, report: text(2_000) }),
    from: ['remediation'],
    to: '=',
    by: ['subject'],
    needs: ['measureOpen†'],
    event: 'progressReported',
  }),
  submitMeasure: action({
    input: z.strictObject({
      measure: thing,
      evidence: z
        .array(
          z.strictObject({
            document: documentRef,
            type: text(60),
            ownDeclaration: z.boolean(),
            criteria: z.array(thing).min(1).max(20),
          }),
        )
        .min(1)
        .max(50),
      remarks,
    }),
    facts: z.object({ stored: z.array(documentRef) }),
    from: ['remediation'],
    to: '=',
    by: ['subject'],
    needs: ['measureInState†', 'evidenceSealed†'],
    event: 'measureSubmitted',
  }),
} as const;

const verification = {
  verifyMeasure: action({
    input: z.strictObject({
      measure: thing,
      record: documentRef,
      criteria: z
        .array(
          z.strictObject({
            criterion: thing,
            evidence: z.array(id).max(50).default([]),
            examined: z.boolean(),
            how: text(500, 0).default(''),
          }),
        )
        .min(1)
        .max(20),
      siteMinutes: documentRef.exactOptional(),
      samplingRecord: documentRef.exactOptional(),
      remarks,
    }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['verifier'],
    needs: [
      'measureInState†',
      'verifierIndependent',
      'everyCriterionEvidenced†',
      'notByDeclarationAlone†',
      'siteCheckDone†',
    ],
    event: 'measureVerified',
    record: ({ input, file, actor }) => ({ ...input, ...secondVerifier(file, actor) }),
  }),
  acceptMeasurePartly: action({
    input: z.strictObject({
      measure: thing,
      record: documentRef,
      done: statements.default([]),
      remains: statements.default([]),
      degree: z.enum(degrees).exactOptional(),
      remarks,
    }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['verifier'],
    needs: ['measureInState†', 'verifierIndependent', 'remainderStated†'],
    event: 'measurePartlyAccepted',
    record: ({ input, file, actor }) => ({ ...input, ...secondVerifier(file, actor) }),
  }),
  rejectMeasure: action({
    input: z.strictObject({ measure: thing, record: documentRef, reasons: text(2_000) }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['verifier'],
    needs: ['measureInState†', 'verifierIndependent'],
    event: 'measureRejected',
  }),
  closeMeasure: action({
    input: z.strictObject({ measure: thing, remarks }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['chair'],
    needs: ['measureInState†', 'deciderNotVerifier†'],
    event: 'measureClosed',
  }),
  reopenMeasure: action({
    input: z.strictObject({ measure: thing, ...reopening, dueDate: day, remarks }),
    from: ['remediation', 'remediationVerification'],
    to: '=',
    by: ['chair'],
    needs: ['measureInState†', 'reopenGroundShown†'],
    event: 'measureReopened',
  }),
} as const;

const rescheduling = {
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

const actsOfTheBody = {
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

const wholeRemediation = {
  submitRemediation: action({
    input: z.strictObject({ remarks }),
    from: ['remediation'],
    to: 'remediationVerification',
    by: ['subject', 'monitor'],
    needs: ['everyMeasureSubmitted'],
    event: 'remediationSubmitted',
  }),
  returnRemediation: action({
    input: z.strictObject({ reasons: text(2_000), reportBackDate: day }),
    from: ['remediationVerification'],
    to: 'remediation',
    by: ['verifier', 'chair'],
    needs: ['someMeasureUnmet'],
    event: 'remediationReturned',
  }),
} as const;

export const measuresActions = {
  ...subjectWorks,
  ...verification,
  ...rescheduling,
  ...actsOfTheBody,
  ...wholeRemediation,
} as const;
