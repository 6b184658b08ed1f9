import { z } from 'zod';
import type { Asked } from '../action.ts';
import { action } from '../action.ts';
import { countInput, delivery, officialMembers, people } from '../deliberation/count-input.ts';
import { draftFacts, noticeInput } from '../deliberation/notice-input.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';
import { bodyAct, documentRef, id, minutes, remarks, text, thing } from '../inputs.ts';
import { sealedNotice, servedAmendment } from './amending.ts';
import { measuresOn } from './open.ts';

const reason = text(4_000);
const items = z.array(thing).max(100).default([]);
const decision = { preparedBy: people.min(1), reason };

/** Where the regime says so, a review holds what is contested at once. */
export const holdsAtOnce = ({
  file,
  rules,
  input,
}: Asked<{ readonly items: readonly string[] }>): { readonly holds?: readonly string[] } =>
  rules.regime.remediation.effectSuspendedByReview.value ? { holds: measuresOn(file, input.items) } : {};

/** The subject's request to the body that issued the conclusion, and its answers. */
export const reconsideringActions = {
  requestReconsideration: action({
    input: z.strictObject({ items, reason, document: documentRef.exactOptional() }),
    from: ['execution'],
    to: '=',
    by: ['subject'],
    needs: ['reconsiderationWindowOpen', 'noOpenReconsideration'],
    event: 'reconsiderationRequested',
    record: (asked) => ({ ...asked.input, ...holdsAtOnce(asked) }),
  }),
  waiveReconsideration: action({
    input: z.strictObject({ remarks }),
    from: ['execution'],
    to: '=',
    by: ['subject'],
    needs: ['reconsiderationWindowOpen', 'noOpenReconsideration'],
    event: 'reconsiderationWaived',
  }),
  maintainConclusion: action({
    input: z.strictObject({ act: bodyAct, ...decision }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['reconsiderationOpen', 'preparersNew†', 'bodyActMinuted†'],
    event: 'conclusionMaintained',
  }),
  amendConclusion: action({
    input: countInput.safeExtend({
      ...decision,
      /** The amending notice, voted and signed, and the number of the one that it amends. */
      notice: noticeInput,
      cites: text(100),
      /** The measures which it replaces. */
      supersedes: z.array(thing).max(100).default([]),
    }),
    facts: draftFacts.extend({ officialMembers, number: text(100) }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary'],
    needs: [
      'reconsiderationOpen',
      'preparersNew†',
      'bodyActMinuted†',
      'quorumMet†',
      'majorityOfAllMembers†',
      'amendingNoticeComplete†',
    ],
    event: 'conclusionAmended',
    record: ({ input, facts }) => {
      const { cites: _cited, notice, ...voted } = input;
      const sealed = sealedNotice(notice, facts);
      return { ...voted, officialMembers: facts.officialMembers.length, number: facts.number, notice: sealed };
    },
  }),
  annulConclusion: action({
    input: countInput.safeExtend(decision),
    facts: z.object({ officialMembers }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['reconsiderationOpen', 'preparersNew†', 'bodyActMinuted†', 'quorumMet†', 'majorityOfAllMembers†'],
    event: 'conclusionAnnulled',
    record: ({ input, facts, file }) => ({
      ...input,
      officialMembers: facts.officialMembers.length,
      measures: file.measures.filter((measure) => isMeasureOpen(measure)).map((measure) => measure.id),
    }),
  }),
  serveAmendingNotice: action({
    input: z.strictObject({ minutes, deliveries: z.array(delivery).max(100).default([]), remarks }),
    facts: z.object({ deliveries: z.array(z.object({ recipient: id, way: z.literal('delivered') })).default([]) }),
    from: ['execution'],
    to: '=',
    by: ['bodyRepresentative'],
    needs: ['amendingNoticeUnserved', 'minutesSignedOrRefusalMinuted†', 'recipientsReached†'],
    event: 'amendingNoticeServed',
    record: servedAmendment,
  }),
} as const;
