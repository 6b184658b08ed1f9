import { z } from 'zod';
import { action } from '../action.ts';
import { documentRef, minutes, remarks, text, thing } from '../inputs.ts';

/** Grounds on which no conference is held (handbook, actions §2). */
export const dispenseGrounds = [
  'organisationDissolved',
  'noQuorumTwice',
  'notConvened',
  'heldInEarlierRound',
  'gradeForbids',
] as const;

/** If discipline is proposed, the conference or its dispensation carries the vote by ballot. */
const ballots = { ballot: documentRef.exactOptional(), countingMinutes: documentRef.exactOptional() };

/** The subject's say on the draft, and the conference that hears the subject. */
export const exchangeActions = {
  serveDraft: action({
    input: z.strictObject({ remarks }),
    from: ['exchange'],
    to: '=',
    by: ['teamLeader'],
    needs: ['draftReportFiled', 'informantsAbsent'],
    event: 'draftServed',
    record: ({ input, file }) => {
      if (file.draft === null) throw new Error('A draft was served that was not filed');
      return { ...input, draft: file.draft.document };
    },
  }),
  submitComments: action({
    input: z.strictObject({
      points: z.array(text(2_000)).min(1).max(50),
      document: documentRef.exactOptional(),
    }),
    from: ['exchange'],
    to: '=',
    by: ['subject'],
    needs: ['draftServed', 'commentWindowOpen'],
    event: 'commentsReceived',
  }),
  waiveComments: action({
    input: z.strictObject({ remarks }),
    from: ['exchange'],
    to: '=',
    by: ['subject'],
    needs: ['draftServed', 'commentWindowOpen'],
    event: 'commentsWaived',
  }),
  answerComments: action({
    input: z.strictObject({
      answers: z
        .array(z.strictObject({ point: thing, answer: text(2_000) }))
        .min(1)
        .max(100),
      table: documentRef.exactOptional(),
    }),
    from: ['exchange'],
    to: '=',
    by: ['teamLeader'],
    needs: ['commentsReceived'],
    event: 'commentsAnswered',
  }),
  closeExchange: action({
    input: z.strictObject({ remarks }),
    from: ['exchange'],
    to: 'conference',
    by: ['teamLeader'],
    needs: ['draftServed', 'subjectHeardOnDraft', 'everyCommentAnswered', 'stageDocumentsFiled'],
    event: 'exchangeClosed',
  }),
  recordConference: action({
    input: z.strictObject({
      minutes,
      present: z.int().min(0).max(100_000),
      entitled: z.int().min(1).max(100_000),
      ...ballots,
      remarks,
    }),
    from: ['conference'],
    to: 'teamReport',
    by: ['hostOrganisation', 'assignedOfficer'],
    needs: ['conferenceQuorumMet†', 'minutesSignedOrRefusalMinuted†'],
    event: 'conferenceHeld',
  }),
  dispenseWithConference: action({
    input: z.strictObject({ ground: z.enum(dispenseGrounds), ...ballots, remarks }),
    from: ['conference'],
    to: 'teamReport',
    by: ['chair'],
    needs: [],
    event: 'conferenceDispensed',
  }),
} as const;
