import { z } from 'zod';
import { action } from '../action.ts';
import { day, remarks, sha256, text, thing } from '../inputs.ts';
import { limitationOf } from './limitation.ts';
import { disciplineForms } from './part.ts';
import { proposalFacts, proposalInput, proposed } from './proposal.ts';

/** From the first word about a case to the decision that it is prepared, or not. */
export const proposingActions = {
  proposeCase: action({
    input: proposalInput,
    facts: proposalFacts,
    from: [],
    to: 'proposed',
    by: ['assignedOfficer', 'engine'],
    needs: ['kindOpenToBody†', 'subjectInJurisdiction†'],
    event: 'caseProposed',
    record: ({ input, facts }) => proposed(input, facts),
  }),
  attachSignal: action({
    input: z.strictObject({
      source: text(200),
      hash: sha256,
      /** The same letter again, without new content. */
      repeat: z.boolean().default(false),
      allegedActs: z.array(text(500)).max(50).default([]),
    }),
    from: ['beforeIssue'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['signalNotDuplicate†'],
    event: 'signalAttached',
    record: ({ input, file }) => ({
      ...input,
      allegedActs: input.allegedActs.map((description, index) => ({
        id: `a${file.sequence + 1}-${index + 1}`,
        description,
      })),
    }),
  }),
  checkLimitation: action({
    input: z.strictObject({
      acts: z
        .array(
          z.strictObject({
            act: thing,
            committedOn: day.exactOptional(),
            form: z.enum(disciplineForms),
            actType: text(60).exactOptional(),
          }),
        )
        .max(100),
      remarks,
    }),
    from: ['proposed', 'preparation'],
    to: '=',
    by: ['assignedOfficer'],
    needs: [],
    event: 'limitationChecked',
    record: (asked) => ({
      acts: limitationOf(asked, asked.file.allegedActs, asked.input.acts),
      remarks: asked.input.remarks,
    }),
  }),
  settleOverlap: action({
    input: z.strictObject({ overlap: text(100), how: z.enum(['jointTeam', 'otherContent', 'deferred']), remarks }),
    from: ['proposed', 'preparation'],
    to: '=',
    by: ['chair'],
    needs: [],
    event: 'overlapSettled',
  }),
  linkProgramme: action({
    input: z.union([z.strictObject({ line: text(100), remarks }), z.strictObject({ unplanned: text(60), remarks })]),
    from: ['proposed', 'preparation'],
    to: '=',
    by: ['assignedOfficer'],
    needs: [],
    event: 'programmeLinked',
  }),
  approveProposal: action({
    input: z.strictObject({ remarks }),
    /** The body's next meetings: its time to decide may end with one of them. */
    facts: z.object({ meetings: z.array(day) }),
    from: ['proposed'],
    to: 'preparation',
    by: ['chair'],
    needs: ['deciderNotProposer', 'limitationChecked', 'overlapSettled', 'stageDocumentsFiled'],
    event: 'proposalApproved',
    record: ({ input, facts }) => ({ ...input, meetings: facts.meetings }),
  }),
  declineProposal: action({
    input: z.strictObject({ reason: text(200), remarks }),
    from: ['proposed'],
    to: 'declined',
    by: ['chair'],
    needs: ['deciderNotProposer'],
    event: 'proposalDeclined',
  }),
} as const;
