import { z } from 'zod';
import { action } from '../action.ts';
import { isParty } from '../parties.ts';
import { documentRef, minutes, remarks, text, thing } from '../inputs.ts';
import { findingInput } from './finding.ts';

/** Looking into every plan item, until each is answered. */
export const verificationActions = {
  recordWorkingSession: action({
    input: z.strictObject({ minutes, with: z.enum(['subject', 'others']), remarks }),
    from: ['verification', 'exchange', 'conference', 'teamReport'],
    to: '=',
    by: ['teamLeader', 'teamMember'],
    needs: ['minutesSignedOrRefusalMinuted†'],
    event: 'workingSessionRecorded',
  }),
  addEvidence: action({
    input: z.strictObject({
      description: text(500),
      document: documentRef,
      declarationOfSubject: z.boolean().default(false),
    }),
    facts: z.object({ stored: z.array(documentRef) }),
    from: ['verification', 'exchange', 'conference', 'teamReport', 'deliberation'],
    to: '=',
    by: ['teamLeader', 'teamMember', 'subject'],
    needs: ['evidenceSealed†', 'conclusionNotVoted'],
    event: 'evidenceAdded',
    record: ({ input, file, actor }) => ({ ...input, bySubject: isParty('subject', file, actor) }),
  }),
  answerPlanItem: action({
    input: z.strictObject({
      item: thing,
      text: text(2_000),
      evidence: z.array(thing).max(100).default([]),
      notVerifiedBecause: text(1_000).exactOptional(),
    }),
    from: ['verification', 'exchange', 'conference', 'teamReport'],
    to: '=',
    by: ['teamLeader', 'teamMember'],
    needs: ['itemHasEvidenceOrReason†'],
    event: 'planItemAnswered',
  }),
  recordFinding: action({
    input: findingInput,
    from: ['verification', 'exchange', 'conference', 'teamReport'],
    to: '=',
    by: ['teamLeader', 'teamMember'],
    needs: ['findingComplete†'],
    event: 'findingRecorded',
  }),
  withdrawFinding: action({
    input: z.strictObject({ finding: thing, reason: text(1_000) }),
    from: ['verification', 'exchange', 'conference', 'teamReport'],
    to: '=',
    by: ['teamLeader'],
    needs: [],
    event: 'findingWithdrawn',
  }),
  completeVerification: action({
    input: z.strictObject({ remarks }),
    from: ['verification'],
    to: 'exchange',
    by: ['teamLeader'],
    needs: ['everyPlanItemAnswered', 'noOpenConflict', 'stageDocumentsFiled'],
    event: 'verificationCompleted',
  }),
} as const;
