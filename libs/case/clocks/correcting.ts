import { z } from 'zod';
import { action } from '../action.ts';
import { bodyAct, day, rulesRef, text, thing } from '../inputs.ts';
import { disciplineForms } from '../opening/part.ts';
import { established } from './established.ts';

const reason = text(2_000);

/** What turns out to have been otherwise: the day on which a deadline began, a calendar, the time of a violation. */
export const correctingActions = {
  correctStart: action({
    input: z.strictObject({ deadline: thing, startedOn: day, reason }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['deadlineRunning†', 'deciderNotOnTeam'],
    event: 'startCorrected',
  }),
  applyCalendar: action({
    input: z.strictObject({ reason }),
    /** With the version of the calendar that is in force from here on. */
    facts: z.object({ rules: rulesRef }),
    from: ['active'],
    to: '=',
    by: ['engine'],
    needs: [],
    event: 'calendarApplied',
    record: ({ input, facts }) => ({ ...input, rules: facts.rules }),
  }),
} as const;

export const establishingActions = {
  establishViolationTime: action({
    input: z.strictObject({
      act: bodyAct,
      /** Alleged acts and findings, by their ids. */
      acts: z
        .array(
          z.strictObject({
            act: thing,
            committedOn: day,
            form: z.enum(disciplineForms),
            actType: text(60).exactOptional(),
          }),
        )
        .min(1)
        .max(100),
    }),
    from: ['active'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['bodyActMinuted†'],
    event: 'violationTimeEstablished',
    record: (asked) => ({ act: asked.input.act, acts: established(asked, asked.input.acts) }),
  }),
} as const;
