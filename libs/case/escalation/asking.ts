import { z } from 'zod';
import { action } from '../action.ts';
import { bodyAct, documentRef, remarks, text, thing } from '../inputs.ts';
import { complexityOf } from './complexity.ts';
import { nextEscalation } from './open.ts';

const days = z.int().min(1).max(366);
const documents = z.array(documentRef).max(20).default([]);
const reason = text(4_000);

/** What is asked of the higher body, reported to it, or referred outside. */
export const asking = {
  requestGuidance: action({
    input: z.strictObject({ question: reason, documents }),
    from: ['active'],
    to: '=',
    by: ['assignedOfficer', 'teamLeader', 'chair'],
    needs: ['higherBodyExists', 'noEscalationOfKindOpen†'],
    event: 'guidanceRequested',
    record: ({ input, file }) => ({ ...input, escalation: nextEscalation(file) }),
  }),
  requestJointTeam: action({
    input: z.strictObject({ reason, documents }),
    from: ['beforeIssue'],
    to: '=',
    by: ['chair', 'higherChair'],
    needs: ['higherBodyExists', 'noEscalationOfKindOpen†'],
    event: 'jointTeamRequested',
    record: ({ input, file }) => ({ ...input, escalation: nextEscalation(file) }),
  }),
  requestTakeOver: action({
    input: z.strictObject({ reason, documents }),
    from: ['beforeIssue'],
    to: '=',
    by: ['chair'],
    needs: ['higherBodyExists', 'complexityEstablished', 'conclusionNotVoted', 'noEscalationOfKindOpen†'],
    event: 'takeOverRequested',
    record: (asked) => {
      const { score, triggers, scores } = complexityOf(asked);
      return {
        ...asked.input,
        escalation: nextEscalation(asked.file),
        complexity: { score, triggers, scores: scores.map(({ key }) => key) },
      };
    },
  }),
  reportDissent: action({
    input: z.strictObject({ directive: reason, opinion: reason, documents }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['higherBodyExists', 'noEscalationOfKindOpen†'],
    event: 'dissentReported',
    record: ({ input, file }) => ({ ...input, escalation: nextEscalation(file) }),
  }),
  requestExtraTime: action({
    input: z.strictObject({ deadline: thing, count: days, ground: text(64), remarks }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['higherBodyExists', 'extensionsExhausted†', 'deadlineNotExpired†', 'noEscalationOfKindOpen†'],
    event: 'extraTimeRequested',
    record: ({ input, file }) => ({ ...input, escalation: nextEscalation(file) }),
  }),
  referOut: action({
    input: z.strictObject({ act: bodyAct, authority: text(300), reason, documents }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['bodyActMinuted†'],
    event: 'referredOutside',
    record: ({ input, file }) => ({ ...input, escalation: nextEscalation(file) }),
  }),
} as const;
