import { z } from 'zod';
import { action } from '../action.ts';
import { deadlineById } from '../clocks/open.ts';
import { day, documentRef, remarks, text, thing } from '../inputs.ts';
import { answering } from './answering.ts';
import { asking } from './asking.ts';
import { takingOver } from './taking-over.ts';

/** What happens to an escalation besides its answer. */
const handling = {
  recordReferralReceipt: action({
    input: z.strictObject({
      escalation: thing,
      /** The authority confirmed it, or its delivery is proved. */
      proof: z.enum(['receipt', 'delivery']),
      receivedOn: day,
      document: documentRef,
      remarks,
    }),
    from: ['active'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['referralOpen'],
    event: 'referralReceived',
  }),
  acknowledgeEscalation: action({
    input: z.strictObject({ escalation: thing }),
    from: ['active'],
    to: '=',
    by: ['higherOfficer', 'higherChair', 'chair'],
    needs: ['escalationUnacknowledged†', 'answererNotEscalator'],
    event: 'escalationAcknowledged',
  }),
  withdrawRequest: action({
    input: z.strictObject({ escalation: thing, reason: text(2_000) }),
    from: ['active'],
    to: '=',
    by: ['chair', 'higherChair'],
    needs: ['requestOpen†'],
    event: 'requestWithdrawn',
  }),
  lapseUnanswered: action({
    input: z.strictObject({ deadline: thing }),
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['answerMaximumReached†'],
    event: 'leftUnanswered',
    record: ({ file, input }) => {
      const about = deadlineById(file, input.deadline)?.about;
      if (about === undefined) throw new Error('A maximum of nothing');
      return { escalation: about };
    },
  }),
} as const;

/** Chapter 11 of the handbook's table: escalation. */
export const escalationActions = { ...asking, ...answering, ...takingOver, ...handling } as const;
