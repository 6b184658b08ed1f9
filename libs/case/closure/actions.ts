import { z } from 'zod';
import { localDate } from '#libs/regime';
import { action } from '../action.ts';
import { day, documentRef, remarks, text, thing } from '../inputs.ts';
import { reopening } from '../measures/actions.ts';
import { profileOf } from '../profile.ts';
import { effectCheckIsDue } from './effect-check.ts';
import { firstOfSame } from './late-evidence.ts';
import { mayClose } from './may-close.ts';

const place = text(300);

export const closureActions = {
  closeCase: action({
    input: z.strictObject({ remarks }),
    from: ['remediationVerification'],
    to: 'closed',
    by: ['chair'],
    needs: [...mayClose, 'closerNotVerifier', 'stageDocumentsFiled'],
    event: 'caseClosed',
    record: ({ input, file, rules, at }) => ({
      ...input,
      closedOn: localDate(at, rules.calendar),
      effectCheckDue: effectCheckIsDue(file, profileOf({ file, rules }), rules),
    }),
  }),
  handOverFile: action({
    input: z.strictObject({ place, remarks }),
    from: ['closed'],
    to: 'postClosure',
    by: ['registry'],
    needs: ['effectCheckDue', 'fileIndexComplete', 'stageDocumentsFiled'],
    event: 'fileHandedOver',
  }),
  archiveCase: action({
    input: z.strictObject({ place, remarks }),
    from: ['closed'],
    to: 'archived',
    by: ['registry'],
    needs: [
      'effectCheckNotDue',
      'fileIndexComplete',
      'noOpenReconsideration',
      'noOpenRecheck',
      'noOpenAppeal',
      'noOpenReferral',
      'noLateEvidenceOpen',
      'stageDocumentsFiled',
    ],
    event: 'caseArchived',
  }),
  submitLateEvidence: action({
    input: z.strictObject({
      evidence: z
        .array(z.strictObject({ document: documentRef, description: text(500) }))
        .min(1)
        .max(50),
      remarks,
    }),
    facts: z.object({ stored: z.array(documentRef) }),
    from: ['closed', 'postClosure'],
    to: '=',
    by: ['subject', 'assignedOfficer', 'monitor'],
    needs: ['evidenceSealed†'],
    event: 'lateEvidenceReceived',
    record: ({ input, file }) => {
      const first = firstOfSame(file, input.evidence);
      return { ...input, ...(first !== undefined && { repeats: first.id }) };
    },
  }),
  reopenCase: action({
    input: z.strictObject({
      ...reopening,
      measures: z
        .array(z.strictObject({ measure: thing, dueDate: day }))
        .max(200)
        .default([]),
      reportBackDate: day,
      remarks,
    }),
    from: ['closed', 'postClosure'],
    to: 'remediation',
    by: ['chair'],
    needs: ['reopenGroundShown†', 'measuresToReopenNamed†'],
    event: 'caseReopened',
  }),
  refuseReopening: action({
    input: z.strictObject({ lateEvidence: thing, reason: text(1_000) }),
    from: ['closed', 'postClosure'],
    to: '=',
    by: ['chair'],
    needs: ['lateEvidenceOpen†'],
    event: 'reopeningRefused',
  }),
  recordEffectLapse: action({
    input: z.strictObject({ reason: text(1_000), evidence: z.array(documentRef).max(50).default([]) }),
    from: ['postClosure'],
    to: '=',
    by: ['monitor'],
    needs: ['effectNotLapsed'],
    event: 'effectLapsed',
  }),
  confirmEffect: action({
    input: z.strictObject({ remarks }),
    from: ['postClosure'],
    to: 'archived',
    by: ['monitor'],
    needs: [
      'effectCheckNotEarly',
      'effectNotLapsed',
      'noOpenReconsideration',
      'noOpenRecheck',
      'noOpenAppeal',
      'noOpenReferral',
      'noLateEvidenceOpen',
      'stageDocumentsFiled',
    ],
    event: 'effectConfirmed',
  }),
} as const;
