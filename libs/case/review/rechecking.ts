import { z } from 'zod';
import { action, type Asked } from '../action.ts';
import { people } from '../deliberation/count-input.ts';
import { nextEscalation } from '../escalation/open.ts';
import { bodyAct, day, documentRef, remarks, text, thing } from '../inputs.ts';
import { openRecheck } from './events.ts';
import { measuresOn } from './open.ts';
import { holdsAtOnce } from './reconsidering.ts';

const reason = text(4_000);
const items = z.array(thing).max(100).default([]);

const answer = z.strictObject({
  /** Who took part in the recheck: nobody of the case that was rechecked. */
  reviewers: people.min(1),
  reason,
  /** Findings and requirements on which the answer bears; none: all of them. */
  items,
});

const answered =
  (isEnding: boolean) =>
  ({ input, file }: Asked<z.output<typeof answer>>) => {
    const { items: on, ...said } = input;
    return { ...said, escalation: openRecheck(file), measures: isEnding ? measuresOn(file, on) : [] };
  };

/** What the higher body does about a conclusion, asked by the subject or on its own motion. */
export const recheckingActions = {
  petitionHigherBody: action({
    input: z.strictObject({ reason, document: documentRef.exactOptional() }),
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['subject'],
    needs: ['reconsiderationDecided', 'petitionWindowOpen', 'noOpenRecheck', 'higherBodyExists'],
    event: 'higherBodyPetitioned',
    record: ({ input, file }) => ({ ...input, review: `v${file.sequence + 1}` }),
  }),
  dismissPetition: action({
    input: z.strictObject({ reason }),
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['higherChair'],
    needs: ['petitionOpen'],
    event: 'petitionDismissed',
  }),
  suspendEffect: action({
    input: z.strictObject({ act: bodyAct, items, remarks }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary', 'higherChair'],
    needs: ['reviewOpen', 'bodyActMinuted†'],
    event: 'effectSuspended',
    record: ({ input, file }) => {
      const { items: named, ...said } = input;
      return { ...said, measures: measuresOn(file, named.length > 0 ? named : (file.contested?.items ?? [])) };
    },
  }),
  restoreEffect: action({
    input: z.strictObject({ remarks }),
    from: ['execution'],
    to: '=',
    by: ['bodySecretary', 'higherChair'],
    needs: ['effectSuspended'],
    event: 'effectRestored',
  }),
  orderRecheck: action({
    input: z.strictObject({ ground: text(100), items, reason }),
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['higherChair'],
    needs: ['noOpenRecheck', 'recheckGroundListed†'],
    event: 'recheckOrdered',
    record: (asked) => ({ ...asked.input, escalation: nextEscalation(asked.file), ...holdsAtOnce(asked) }),
  }),
  confirmOnRecheck: action({
    input: answer,
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['higherChair'],
    needs: ['recheckOpen', 'reviewersNew†'],
    event: 'confirmedOnRecheck',
    record: answered(false),
  }),
  amendOnRecheck: action({
    input: answer,
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['higherChair'],
    needs: ['recheckOpen', 'reviewersNew†'],
    event: 'amendedOnRecheck',
    record: answered(true),
  }),
  annulOnRecheck: action({
    input: answer,
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['higherChair'],
    needs: ['recheckOpen', 'reviewersNew†'],
    event: 'annulledOnRecheck',
    record: answered(true),
  }),
  remandOnRecheck: action({
    /** The lower body proposes a new case within the term of the order. */
    input: answer.omit({ items: true }).extend({ newCaseBy: day }),
    from: ['execution', 'closed', 'postClosure'],
    to: '=',
    by: ['higherChair'],
    needs: ['recheckOpen', 'reviewersNew†'],
    event: 'remandedOnRecheck',
    record: ({ input, file }) => ({ ...input, escalation: openRecheck(file), measures: measuresOn(file, []) }),
  }),
} as const;
