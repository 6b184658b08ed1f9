import { z } from 'zod';
import { bodyTypes, grades, kinds, levels, severities } from '#libs/regime';
import { openingLinks } from '../endings/links.ts';
import { circumstances, valueBands } from '../escalation/circumstances.ts';
import { id, text } from '../inputs.ts';
import type { CaseProposed } from './events.ts';

/** What a person says when proposing a case. */
export const proposalInput = z
  .strictObject({
    kind: z.enum(kinds),
    body: id,
    subject: z.strictObject({ type: z.enum(['organisation', 'member']), organisation: id, person: id.exactOptional() }),
    /** Without a team: cells and sub-committees that cannot form one. */
    variant: z.enum(['team', 'none']).default('team'),
    origin: z.strictObject({
      type: z.enum(['programmeLine', 'signal', 'order', 'case']),
      ref: text(100).exactOptional(),
    }),
    grounds: text(2_000),
    fields: z.array(text(100)).max(20).default([]),
    allegedActs: z.array(text(500)).max(50).default([]),
    /** What makes the case serious or complex; left out where nothing is known of it. */
    circumstances: z.array(z.enum(circumstances)).max(20).exactOptional(),
    valueBand: z.enum(valueBands).exactOptional(),
  })
  .refine(({ subject }) => (subject.type === 'member') === (subject.person !== undefined), {
    params: { code: 'subjectPersonMismatch' },
    path: ['subject', 'person'],
  });
export type ProposalInput = z.output<typeof proposalInput>;

/** What the API found out about body, subject and law on the day of the proposal. */
export const proposalFacts = z.object({
  caseId: id,
  number: text(100),
  body: z.object({
    id,
    unit: id,
    type: z.enum(bodyTypes),
    level: z.enum(levels),
    zone: z.string(),
    form: z.string().exactOptional(),
  }),
  /** Conditions of the regime which the body meets today. */
  conditions: z.array(z.string()).default([]),
  higherBody: z.object({ id }).exactOptional(),
  subject: z.object({ organisation: id, host: id, person: id.exactOptional(), inJurisdiction: z.boolean() }),
  rules: z.object({
    regime: z.string(),
    regimeVersion: z.int(),
    calendar: z.string(),
    calendarVersion: z.int(),
    zone: z.string(),
  }),
  /** What the registers show of the same. */
  circumstances: z.array(z.enum(circumstances)).exactOptional(),
  bodySize: z.int().min(0).exactOptional(),
  overlaps: z.array(z.object({ id: z.string(), body: id })),
  openRequirements: z.array(z.object({ id: z.string(), case: id, severity: z.enum(severities) })),
  /** Whether the body authorised the actor to propose. */
  actorMayPropose: z.boolean(),
  /** The case that this one comes from or looks at again. */
  links: z.array(z.object({ kind: z.enum(openingLinks), case: id })).exactOptional(),
  grade: z.enum(grades).exactOptional(),
});
export type ProposalFacts = z.output<typeof proposalFacts>;

/** What the proposal records: everything from which the first file is built. */
export const proposed = (input: ProposalInput, facts: ProposalFacts): CaseProposed => {
  const { form, ...body } = facts.body;
  const { inJurisdiction: _asked, ...subject } = facts.subject;
  const known = [...new Set([...(input.circumstances ?? []), ...(facts.circumstances ?? [])])];
  return {
    caseId: facts.caseId,
    number: facts.number,
    kind: input.kind,
    body,
    ...(form !== undefined && { bodyForm: form }),
    ...(facts.higherBody !== undefined && { higherBody: facts.higherBody }),
    subject: { type: input.subject.type, ...subject },
    variant: input.variant,
    rules: facts.rules,
    origin: input.origin,
    grounds: input.grounds,
    fields: input.fields,
    allegedActs: input.allegedActs.map((description, index) => ({ id: `a1-${index + 1}`, description })),
    ...(known.length > 0 && { circumstances: known }),
    ...(input.valueBand !== undefined && { valueBand: input.valueBand }),
    ...(facts.bodySize !== undefined && { bodySize: facts.bodySize }),
    overlaps: facts.overlaps,
    openRequirements: facts.openRequirements,
    ...(facts.links !== undefined && { links: facts.links }),
    ...(facts.grade !== undefined && { grade: facts.grade }),
  };
};
