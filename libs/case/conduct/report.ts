import { z } from 'zod';
import { action } from '../action.ts';
import { day, remarks, text } from '../inputs.ts';

/** The team reports; it does not conclude (T18). */
export const reportActions = {
  returnTeamReport: action({
    input: z.strictObject({ reason: text(2_000) }),
    from: ['teamReport'],
    to: '=',
    by: ['directingMember'],
    needs: ['finalReportFiled'],
    event: 'teamReportReturned',
  }),
  countersignTeamReport: action({
    input: z.strictObject({ remarks }),
    from: ['teamReport'],
    to: '=',
    by: ['directingMember'],
    needs: ['finalReportFiled', 'everyDissentAttached'],
    event: 'teamReportCountersigned',
  }),
  fileTeamReport: action({
    input: z.strictObject({ remarks }),
    /** The body's next sessions: its time to deliberate may end with one of them. */
    facts: z.object({ meetings: z.array(day) }),
    from: ['teamReport'],
    to: 'deliberation',
    by: ['teamLeader'],
    needs: ['teamReportCountersigned', 'everyPlanItemAnswered', 'everyFindingSupported', 'stageDocumentsFiled'],
    event: 'teamReportFiled',
    record: ({ input, facts }) => ({ ...input, meetings: facts.meetings }),
  }),
} as const;
