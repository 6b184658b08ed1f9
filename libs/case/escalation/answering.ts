import { z } from 'zod';
import { action, type Asked } from '../action.ts';
import { day, documentRef, id, remarks, text, thing } from '../inputs.ts';
import { agreed, jointTeamFacts, jointTeamInput } from './joint-team.ts';
import { escalationById, theOpen } from './open.ts';
import type { EscalationKind } from './part.ts';

const days = z.int().min(1).max(366);
const reason = text(4_000);
const reasoned = z.strictObject({ reason });
const ofOne = z.strictObject({ escalation: thing, reason });

const only = ({ file }: Asked, kind: EscalationKind): string => theOpen(file, kind).id;

const aboutDeadline = ({ file }: Asked, escalation: string) => {
  const deadline = escalationById(file, escalation)?.deadline;
  if (deadline === undefined) throw new Error('An escalation without its deadline');
  return { escalation, deadline };
};

const guidance = {
  giveGuidance: action({
    input: z
      .strictObject({ binding: z.boolean(), answer: reason, document: documentRef.exactOptional() })
      // Binding guidance is a document in the file.
      .refine(({ binding, document }) => !binding || document !== undefined, {
        params: { code: 'bindingNeedsDocument' },
        path: ['document'],
      }),
    from: ['active'],
    to: '=',
    by: ['higherOfficer', 'higherChair'],
    needs: ['guidanceOpen', 'answererNotEscalator'],
    event: 'guidanceGiven',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'guidance') }),
  }),
  returnGuidanceRequest: action({
    input: reasoned,
    from: ['active'],
    to: '=',
    by: ['higherOfficer'],
    needs: ['guidanceOpen', 'answererNotEscalator'],
    event: 'guidanceRequestReturned',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'guidance') }),
  }),
  passGuidanceUp: action({
    input: z.strictObject({ remarks }),
    /** The body directly above the one that is asked now, on this day. */
    facts: z.object({ next: z.object({ id }).exactOptional() }),
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['guidanceOpen', 'noEscalationLoop†'],
    event: 'guidancePassedUp',
    record: (asked) => {
      if (asked.facts.next === undefined) throw new Error('Nobody stands above the body that is asked');
      return { ...asked.input, escalation: only(asked, 'guidance'), to: asked.facts.next.id };
    },
  }),
} as const;

const team = {
  agreeJointTeam: action({
    input: jointTeamInput,
    facts: jointTeamFacts,
    from: ['beforeIssue'],
    to: '=',
    by: ['higherChair', 'chair'],
    needs: ['jointTeamOpen', 'answererNotEscalator', 'leadershipStated†'],
    event: 'jointTeamAgreed',
    record: (asked) => agreed(asked, only(asked, 'jointTeam'), asked.input.remarks),
  }),
  declineJointTeam: action({
    input: reasoned,
    from: ['beforeIssue'],
    to: '=',
    by: ['higherChair', 'chair'],
    needs: ['jointTeamOpen', 'answererNotEscalator'],
    event: 'jointTeamDeclined',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'jointTeam') }),
  }),
  declineTakeOver: action({
    input: reasoned,
    from: ['beforeIssue'],
    to: '=',
    by: ['higherChair'],
    needs: ['takeOverOpen', 'answererNotEscalator'],
    event: 'takeOverDeclined',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'takeOver') }),
  }),
  answerWithJointTeam: action({
    input: jointTeamInput,
    facts: jointTeamFacts,
    from: ['beforeIssue'],
    to: '=',
    by: ['higherChair'],
    needs: ['takeOverOpen', 'answererNotEscalator', 'leadershipStated†'],
    event: 'takeOverTurnedIntoJointTeam',
    record: (asked) => agreed(asked, only(asked, 'takeOver'), asked.input.remarks),
  }),
} as const;

const overdue = {
  setNewDate: action({
    input: z.strictObject({ escalation: thing, newDate: day, reason }),
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['overdueEscalationOpen'],
    event: 'newDateSet',
    record: (asked) => ({ ...asked.input, ...aboutDeadline(asked, asked.input.escalation) }),
  }),
  superviseCase: action({
    input: ofOne,
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['overdueEscalationOpen'],
    event: 'supervisionOrdered',
  }),
  orderAccountability: action({
    input: z.strictObject({ escalation: thing, accountBy: day, reason }),
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['overdueEscalationOpen'],
    event: 'accountabilityOrdered',
  }),
} as const;

const disputes = {
  upholdCommittee: action({
    input: z.strictObject({ reason, document: documentRef.exactOptional() }),
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['dissentOpen', 'answererNotEscalator'],
    event: 'committeeUpheld',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'dissent') }),
  }),
  upholdInspectionCommittee: action({
    input: z.strictObject({ reason, document: documentRef.exactOptional() }),
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['dissentOpen', 'answererNotEscalator'],
    event: 'inspectionCommitteeUpheld',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'dissent') }),
  }),
  grantExtraTime: action({
    input: z.strictObject({ count: days, remarks }),
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['extraTimeOpen', 'answererNotEscalator', 'deadlineNotExpired†', 'withinHigherCeiling†'],
    event: 'extraTimeGranted',
    record: (asked) => ({ ...asked.input, ...aboutDeadline(asked, only(asked, 'extendBeyondLimit')) }),
  }),
  refuseExtraTime: action({
    input: reasoned,
    from: ['active'],
    to: '=',
    by: ['higherChair'],
    needs: ['extraTimeOpen', 'answererNotEscalator'],
    event: 'extraTimeRefused',
    record: (asked) => ({ ...asked.input, escalation: only(asked, 'extendBeyondLimit') }),
  }),
} as const;

export const answering = { ...guidance, ...team, ...overdue, ...disputes } as const;
