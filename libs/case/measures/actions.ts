import { z } from 'zod';
import { action } from '../action.ts';
import { day, documentRef, id, remarks, text, thing } from '../inputs.ts';
import { actsOfTheBody, fromAbove, rescheduling } from './decisions.ts';
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
  ...fromAbove,
  ...wholeRemediation,
} as const;
