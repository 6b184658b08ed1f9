import { z } from 'zod';
import { epoch, instantOf, localDate, scopedValue, type Instant } from '#libs/regime';
import { action } from '../action.ts';
import { day, documentRef, id, remarks, rulesRef, text } from '../inputs.ts';
import { snapshot } from '../people/part.ts';
import { profileOf } from '../profile.ts';
import { circumstanceOf } from './values.ts';

const team = z.strictObject({
  leader: id,
  secretary: id.exactOptional(),
  members: z.array(id).max(50).default([]),
  /** Technical seconds are members who may not sign findings alone. */
  seconds: z.array(id).max(20).default([]),
  directingMember: id,
  remarks,
});

/** A decision takes effect on signing, a cell's when the vote was announced: clocks start there. */
const effect = (announcedAt: string | undefined, at: Instant, on: string): { readonly effectiveAt?: Instant } =>
  on === 'announcedVote' && announcedAt !== undefined && epoch(announcedAt) < epoch(at)
    ? { effectiveAt: instantOf(epoch(announcedAt)) }
    : {};

/** Team, plan and decision. */
export const decidingActions = {
  assignTeam: action({
    input: team,
    facts: z.object({
      people: z.array(snapshot),
      /** Who worked on the case that is rechecked or appealed against. */
      workedBefore: z.array(id).exactOptional(),
    }),
    from: ['preparation'],
    to: '=',
    by: ['chair'],
    needs: ['dutiesSeparated†', 'reviewersNew†'],
    event: 'teamAssigned',
    record: ({ input, facts }) => ({ ...input, people: facts.people }),
  }),
  submitPlan: action({
    // What a plan must say is a requirement of its approval, so that an incomplete one can be returned with its gaps.
    input: z.strictObject({
      document: documentRef,
      items: z.array(text(500)).max(100).default([]),
      subjects: z.array(text(200)).max(50).default([]),
      period: z.strictObject({ from: day, to: day }).exactOptional(),
      durationDays: z.int().min(1).max(1_000).exactOptional(),
      method: text(1_000).exactOptional(),
      outline: documentRef.exactOptional(),
    }),
    from: ['preparation'],
    to: '=',
    by: ['teamLeader'],
    needs: ['teamAssigned'],
    event: 'planSubmitted',
    record: ({ input, at, rules }) => ({
      ...input,
      items: input.items.map((content, index) => ({ id: `i${index + 1}`, content })),
      planDate: localDate(at, rules.calendar),
    }),
  }),
  returnPlan: action({
    input: z.strictObject({ reason: text(2_000) }),
    from: ['preparation'],
    to: '=',
    by: ['chair'],
    needs: ['planSubmitted'],
    event: 'planReturned',
  }),
  approvePlan: action({
    input: z.strictObject({ remarks }),
    from: ['preparation'],
    to: '=',
    by: ['chair'],
    needs: ['planSubmitted', 'planComplete', 'periodWithinLookBack'],
    event: 'planApproved',
  }),
  signDecision: action({
    input: z.strictObject({
      number: text(100),
      document: documentRef,
      /** In a body whose decisions take effect with the announced vote: when it was announced. */
      announcedAt: z.iso.datetime().exactOptional(),
    }),
    facts: z.object({ rules: rulesRef }),
    from: ['preparation'],
    to: 'announcement',
    by: ['chair'],
    needs: [
      'planApproved',
      'teamMeetsMinimum',
      'membersQualified',
      'membersCleared',
      'rotationRespected',
      'everyInterestDeclared',
      'noOpenConflict',
      'gradeSet',
      'programmeLinked',
      'limitationChecked',
      'overlapSettled',
      'stageDocumentsFiled',
    ],
    event: 'decisionSigned',
    record: ({ input, facts, file, rules, at }) => {
      const { announcedAt, ...decision } = input;
      return {
        ...decision,
        rules: facts.rules,
        // A decision that was amended keeps the profile that was pinned with the first.
        profile: profileOf({ file, rules }),
        ...effect(announcedAt, at, scopedValue(rules.regime.acts.effectiveOn, circumstanceOf(file)).value),
      };
    },
  }),
} as const;
