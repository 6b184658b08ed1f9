import { z } from 'zod';
import { documentKinds, grades } from '#libs/regime';
import { action } from '../action.ts';
import { documentRef, id, remarks, text, thing } from '../inputs.ts';
import { challengeActions } from './challenge.ts';
import { deliveries } from './deliveries.ts';
import { disciplineActions } from './discipline.ts';
import { singleDuties, teamRoles } from './events.ts';
import { conflictTypes, snapshot, type Snapshot } from './part.ts';
import { repinningActions } from './repinning.ts';
import { successionActions } from './succession.ts';

const interests = z.array(z.strictObject({ type: z.enum(conflictTypes), remarks })).max(20);
const reason = text(2_000);
const decision = z.strictObject({ conflict: thing, reason });

/** Who may act as chair of the deciding body today. */
const chairs = z.array(z.object({ person: id, clearance: z.string() }));
const namingFacts = z.object({ people: z.array(snapshot) });

/** The snapshot of somebody whom the requirements found among the facts. */
const snapshotOf = (people: readonly Snapshot[], person: string): Snapshot => {
  const found = people.find((one) => one.person === person);
  if (found === undefined) throw new Error('A person was named without a snapshot');
  return found;
};

const naming = {
  assignDuty: action({
    input: z.strictObject({
      duty: z.enum([...singleDuties, 'verifier']),
      person: id,
      replaces: id.exactOptional(),
      interests,
      reason,
    }),
    facts: namingFacts.extend({ chairs }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['dutiesSeparated†'],
    event: 'dutyAssigned',
    record: ({ input, facts }) => ({ ...input, snapshot: snapshotOf(facts.people, input.person) }),
  }),
  changeTeam: action({
    input: z
      .strictObject({
        role: z.enum([...teamRoles, 'directingMember']),
        leaves: id.exactOptional(),
        joins: id.exactOptional(),
        interests: interests.exactOptional(),
        reason,
        handover: documentRef.exactOptional(),
      })
      .refine(({ leaves, joins }) => leaves !== undefined || joins !== undefined, {
        params: { code: 'nobodyNamed' },
        path: ['joins'],
      })
      // Who leads and who directs is replaced, never only taken away.
      .refine(({ role, joins }) => joins !== undefined || !['teamLeader', 'directingMember'].includes(role), {
        params: { code: 'successorMissing' },
        path: ['joins'],
      }),
    facts: namingFacts,
    from: ['underInspection', 'deliberation'],
    to: '=',
    by: ['chair'],
    needs: ['dutiesSeparated†', 'replacementFit†'],
    event: 'teamChanged',
    record: ({ input, facts }) => ({
      ...input,
      ...(input.joins !== undefined && { snapshot: snapshotOf(facts.people, input.joins) }),
    }),
  }),
} as const;

const integrity = {
  declareInterests: action({
    input: z.strictObject({ interests }),
    from: ['active'],
    to: '=',
    by: [
      'assignedOfficer',
      'chair',
      'bodySecretary',
      'bodyMember',
      'bodyRepresentative',
      'directingMember',
      'teamLeader',
      'teamMember',
      'appraiser',
      'verifier',
      'monitor',
      'higherOfficer',
      'higherChair',
    ],
    needs: [],
    event: 'interestsDeclared',
  }),
  clearConflict: action({
    input: decision,
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['conflictOpen†', 'deciderNotOnTeam'],
    event: 'conflictCleared',
  }),
  upholdConflict: action({
    input: decision,
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['conflictOpen†', 'deciderNotOnTeam'],
    event: 'conflictUpheld',
  }),
  reserveOpinion: action({
    input: z.strictObject({ document: documentRef, remarks }),
    from: ['beforeIssue', 'execution'],
    to: '=',
    by: ['subject', 'teamLeader', 'teamMember', 'bodyMember', 'directingMember'],
    needs: [],
    event: 'opinionReserved',
  }),
} as const;

const records = {
  fileDocument: action({
    input: z.strictObject({
      kind: z.enum(documentKinds),
      document: documentRef,
      /** Reserved opinions that are attached to it. */
      opinions: z.array(thing).max(100).default([]),
      remarks,
    }),
    facts: z.object({ stored: z.array(documentRef), informantsAbsent: z.boolean() }),
    from: ['active'],
    to: '=',
    by: [
      'assignedOfficer',
      'chair',
      'directingMember',
      'teamLeader',
      'teamMember',
      'bodySecretary',
      'appraiser',
      'verifier',
      'monitor',
      'registry',
      'subject',
      'hostOrganisation',
      'bodyRepresentative',
    ],
    needs: ['documentKindOpenToParty†', 'evidenceSealed†'],
    event: 'documentFiled',
    record: ({ input, facts }) => ({ ...input, informantsAbsent: facts.informantsAbsent }),
  }),
  gradeCase: action({
    input: z.strictObject({ grade: z.enum(grades), reason }),
    /** What this deployment may hold of a case of that grade: its contents, or metadata and a pointer only. */
    facts: z.object({ held: z.enum(['contents', 'metadata', 'nothing']), chairs }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['gradeHoldable†'],
    event: 'caseGraded',
  }),
} as const;

export const peopleActions = {
  ...naming,
  ...integrity,
  ...challengeActions,
  ...records,
  ...repinningActions,
  ...disciplineActions,
  ...successionActions,
  ...deliveries,
} as const;
