import { z } from 'zod';
import { severities } from '#libs/regime';
import { day, documentRef, id, text, thing } from '../inputs.ts';
import { allegationOutcomes, basisKinds, findingTypes, recipientRoles } from './part.ts';

// A draft may be incomplete: whether it is complete is asked at the vote, at signature and at issue. So nearly every
// field may be left out here, and what is missing becomes a reason then.

const criterion = z.strictObject({
  rule: text(200),
  article: text(60).exactOptional(),
  version: text(60).exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
});

const finding = z.strictObject({
  id: thing,
  type: z.enum(findingTypes).exactOptional(),
  severity: z.enum(severities).exactOptional(),
  criterion: criterion.exactOptional(),
  actedOn: day.exactOptional(),
  fact: text(600).exactOptional(),
  evidence: z.array(thing).max(50).default([]),
  cause: text(300).exactOptional(),
  responsibility: z.strictObject({ collective: z.boolean(), persons: z.array(id).max(50).default([]) }).exactOptional(),
  noRequirementBecause: text(300).exactOptional(),
});

const requirement = z.strictObject({
  id: thing,
  results: z.array(text(400)).max(10),
  owners: z.array(z.strictObject({ unit: id, person: id.exactOptional() })).max(10),
  term: z
    .strictObject({ count: z.int().min(1).max(3_650), unit: z.enum(['calendarDay', 'workingDay', 'month']) })
    .exactOptional(),
  dueDate: day.exactOptional(),
  longDateReason: text(300).exactOptional(),
  criteria: z
    .array(z.strictObject({ id: thing, text: text(200), evidenceType: text(60).exactOptional() }))
    .max(20)
    .default([]),
  monitor: z.union([id, z.literal('team')]).exactOptional(),
  findings: z.array(thing).max(50).default([]),
  carriedFrom: thing.exactOptional(),
});

const differentIds = (things: readonly { readonly id: string }[]): boolean =>
  new Set(things.map(({ id }) => id)).size === things.length;

const withDifferentIds = <Item extends z.ZodType<{ readonly id: string }>>(item: Item, max: number) =>
  z
    .array(item)
    .max(max)
    .default([])
    .refine(differentIds, { params: { code: 'sameIdTwice' } });

/** A draft of the conclusion notice as structured data; its wording is the document. */
export const noticeInput = z.strictObject({
  document: documentRef,
  bases: z
    .array(z.strictObject({ kind: z.enum(basisKinds), text: text(200) }))
    .max(30)
    .default([]),
  period: z.strictObject({ from: day, to: day }).exactOptional(),
  outcomes: z
    .array(
      z.strictObject({
        item: thing,
        conclusion: text(400).exactOptional(),
        allegation: z.enum(allegationOutcomes).exactOptional(),
      }),
    )
    .max(100)
    .default([]),
  findings: withDifferentIds(finding, 60),
  requirements: withDifferentIds(requirement, 60),
  earlier: z
    .array(z.strictObject({ id: thing, outcome: z.enum(['remedied', 'carriedForward']) }))
    .max(100)
    .default([]),
  recipients: z
    .array(z.strictObject({ id, role: z.enum(recipientRoles), mustAct: z.boolean() }))
    .max(100)
    .default([]),
  authorities: z.array(id).max(20).default([]),
  disciplineProposed: z.boolean().default(false),
  reportBackDate: day.exactOptional(),
});

const ownerStanding = z.object({ unit: id, exists: z.boolean(), hasPower: z.boolean().exactOptional() });
const openRequirement = z.object({ id: thing, case: id, severity: z.enum(severities) });

/** How the world stands towards a notice now: asked again at vote, signature and issue, where it may have changed. */
export const worldFacts = {
  owners: z.array(ownerStanding).exactOptional(),
  openRequirements: z.array(openRequirement).exactOptional(),
};

/** What was found out about a draft: the vault answers yes or no only. */
export const draftFacts = z.object({
  informantsFound: z.boolean(),
  otherSubjectNamed: z.boolean().default(false),
  owners: z.array(ownerStanding),
  openRequirements: z.array(openRequirement),
});
