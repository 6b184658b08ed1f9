import { z } from 'zod';
import { action } from '../action.ts';
import { bodyAct, day, documentRef, id, minutes, remarks, text, thing } from '../inputs.ts';
import { hashOf } from '../seal.ts';
import { noticeCompleteness } from './completeness.ts';
import { tookEffect } from './dates.ts';
import { decidedForm, decidesByVote } from './majority.ts';
import { countInput, delivery, meetings, officialMembers, people, votes } from './count-input.ts';
import { draftFacts, noticeInput, worldFacts } from './notice-input.ts';
import { hearingOutcomes } from './part.ts';
import { servedNotice } from './service.ts';

export const deliberationActions = {
  scheduleSession: action({
    input: z.strictObject({ on: day, remarks }),
    from: ['deliberation'],
    to: '=',
    by: ['bodySecretary'],
    needs: [],
    event: 'sessionScheduled',
  }),
  recordAppraisal: action({
    input: z.strictObject({
      note: documentRef,
      opinion: z.enum(['agrees', 'agreesWithRemarks', 'disagrees']),
      remarks,
    }),
    from: ['deliberation'],
    to: '=',
    by: ['appraiser'],
    needs: ['appraiserOutsideTeam'],
    event: 'appraisalRecorded',
  }),
  recordHearing: action({
    input: z
      .strictObject({
        outcome: z.enum(hearingOutcomes),
        minutes,
        /** The dates that were notified in writing. */
        notified: z
          .array(z.strictObject({ date: day, notice: documentRef }))
          .max(10)
          .default([]),
        remarks,
      })
      .refine(
        ({ outcome, notified }) => outcome !== 'absentTwice' || new Set(notified.map(({ date }) => date)).size >= 2,
        { params: { code: 'twoDatesNotified' }, path: ['notified'] },
      ),
    from: ['deliberation'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['minutesSignedOrRefusalMinuted†'],
    event: 'subjectHeard',
  }),
  returnWithQuestions: action({
    input: z.strictObject({
      act: bodyAct,
      questions: z
        .array(z.strictObject({ item: thing, question: text(1_000) }))
        .min(1)
        .max(50),
      reportBy: day.exactOptional(),
    }),
    from: ['deliberation'],
    to: 'verification',
    by: ['bodySecretary'],
    needs: ['conclusionNotVoted', 'bodyActMinuted†'],
    event: 'returnedWithQuestions',
  }),
  draftConclusionNotice: action({
    input: noticeInput,
    facts: draftFacts,
    from: ['deliberation'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['conclusionNotVoted'],
    event: 'conclusionNoticeDrafted',
    record: ({ input, facts }) => ({ notice: input, hash: hashOf(input), ...facts }),
  }),
  recordVote: action({
    input: countInput,
    facts: z.object({ officialMembers, meetings, ...worldFacts }),
    from: ['deliberation'],
    to: '=',
    by: ['bodySecretary'],
    needs: [
      'conclusionNotVoted',
      'conclusionNoticeDrafted',
      'appraisalDone',
      'hearingDone',
      'noPendingTakeOver',
      'noConflictedVoter†',
      'quorumMet†',
      'majorityOfAllMembers†',
      ...noticeCompleteness,
    ],
    event: 'conclusionVoted',
    record: ({ input, facts, file, rules, at }) => {
      const monitor = file.notice?.requirements[0]?.monitor;
      return {
        ...input,
        hash: file.notice?.hash ?? '',
        officialMembers: facts.officialMembers.length,
        ...(monitor !== undefined && { monitor }),
        ...(decidesByVote(rules, file) && tookEffect(input.act.heldOn, at, rules.calendar)),
        ...(facts.meetings !== undefined && { meetings: facts.meetings }),
      };
    },
  }),
  recordVoteWithoutMajority: action({
    input: countInput,
    facts: z.object({ officialMembers, meetings }),
    from: ['deliberation'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['conclusionNotVoted', 'conclusionNoticeDrafted', 'noConflictedVoter†', 'quorumMet†'],
    event: 'voteWithoutMajorityRecorded',
    record: ({ input, facts }) => ({
      ...input,
      officialMembers: facts.officialMembers.length,
      ...(facts.meetings !== undefined && { meetings: facts.meetings }),
    }),
  }),
  setVoteAside: action({
    input: z.strictObject({ act: bodyAct, remarks }),
    facts: z.object({ meetings }),
    from: ['deliberation'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['conclusionVoted', 'bodyActMinuted†'],
    event: 'voteSetAside',
    record: ({ input, facts }) => ({ ...input, ...(facts?.meetings !== undefined && { meetings: facts.meetings }) }),
  }),
  signConclusionNotice: action({
    input: z.strictObject({ remarks }),
    facts: z.object(worldFacts),
    from: ['deliberation'],
    to: '=',
    by: ['chair'],
    needs: ['conclusionVoted', 'conclusionNotSigned', 'votedTextUnchanged', ...noticeCompleteness],
    event: 'conclusionNoticeSigned',
    record: ({ input, file }) => ({ ...input, hash: file.notice?.hash ?? '' }),
  }),
  issueConclusionNotice: action({
    input: z.strictObject({ remarks }),
    facts: z.object({ number: text(100), ...worldFacts }),
    from: ['deliberation'],
    to: 'concluded',
    by: ['assignedOfficer'],
    needs: ['conclusionSigned', 'signedTextUnchanged', ...noticeCompleteness],
    event: 'conclusionNoticeIssued',
    record: ({ input, facts, file }) => ({ ...input, number: facts.number, seal: file.notice?.hash ?? '' }),
  }),
  concludeDisciplineNeeded: action({
    input: z.strictObject({
      act: bodyAct,
      persons: people.default([]),
      /** Votes for each proposed form of discipline, the heaviest first. */
      forms: z
        .array(z.strictObject({ form: thing, votes }))
        .max(10)
        .default([]),
      remarks,
    }),
    from: ['deliberation', 'concluded', 'served'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['conclusionVoted', 'kindMayEndInDiscipline', 'limitationNotExpired', 'bodyActMinuted†'],
    event: 'disciplineNeedConcluded',
    record: ({ input, file, rules }) => {
      const decided = decidedForm(input.forms, file.vote?.officialMembers ?? 0, rules, file);
      return { ...input, ...(decided !== undefined && { decided }) };
    },
  }),
  serveNotice: action({
    input: z.strictObject({ minutes, deliveries: z.array(delivery).max(100).default([]), remarks }),
    facts: z.object({ deliveries: z.array(z.object({ recipient: id, way: z.literal('delivered') })).default([]) }),
    from: ['concluded'],
    to: 'served',
    by: ['bodyRepresentative'],
    needs: ['minutesSignedOrRefusalMinuted†', 'recipientsReached†'],
    event: 'noticeServed',
    record: servedNotice,
  }),
  publishNotice: action({
    input: z.strictObject({ place: text(300), remarks }),
    from: ['afterIssue'],
    to: '=',
    by: ['assignedOfficer'],
    needs: ['publicationProvided', 'informantsAbsent'],
    event: 'noticePublished',
  }),
} as const;
