import { z } from 'zod';
import { day, id, offices, text } from '#libs/case';
import { levels } from '#libs/regime';

const common = { on: day, reason: text(2_000) };
const name = text(300);

/** A change of the organisation from a day on. Nothing is overwritten: history keeps the old name and place. */
export const organisationChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('found'), code: text(40), name, level: z.enum(levels), under: id, ...common }),
  z.strictObject({ change: z.literal('merge'), units: z.array(id).min(1).max(50), into: id, ...common }),
  z.strictObject({ change: z.literal('split'), unit: id, into: z.array(id).min(2).max(50), ...common }),
  z.strictObject({ change: z.literal('dissolve'), unit: id, into: id.exactOptional(), ...common }),
  z.strictObject({ change: z.literal('rename'), unit: id, name, ...common }),
  z.strictObject({ change: z.literal('move'), unit: id, under: id, ...common }),
  z.strictObject({ change: z.literal('member'), person: id, unit: id, ...common }),
  z.strictObject({
    change: z.literal('position'),
    person: id,
    /** A unit or a body. */
    place: id,
    office: z.enum(offices),
    /** Taken up on that day, or laid down. */
    ends: z.boolean().default(false),
    ...common,
  }),
]);
export type OrganisationChange = z.output<typeof organisationChange>;
export type ChangeOf<Name extends OrganisationChange['change']> = Extract<OrganisationChange, { change: Name }>;
