import { z } from 'zod';

/** Text that people write: trimmed, well-formed Unicode, no NUL, at most `max` characters. */
export const text = (max: number, min = 1): z.ZodString =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((value) => value.isWellFormed(), { params: { code: 'loneSurrogate' } })
    .refine((value) => !value.includes('\u0000'), { params: { code: 'nulByte' } });

/** Remarks that may be left out. */
export const remarks = text(4_000, 0).default('');

/** Id of a person, body, unit or case. */
export const id = z.uuid();

/** Id of a thing inside the file: a finding, measure, plan item, request or deadline. */
export const thing = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** A local date of the deciding body, between 1900 and 2199. */
export const day = z.iso.date().refine((value) => value >= '1900-01-01' && value < '2200-01-01', {
  params: { code: 'absurdDate' },
});

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An uploaded document: stored before the action names it, immutable, found again by its hash. */
export const documentRef = z.strictObject({ id, hash: sha256 });
export type DocumentRef = z.output<typeof documentRef>;

/** Minutes read back to all present; each refusal to sign is attested by a second person. */
export const minutes = z.strictObject({
  document: documentRef,
  heldOn: day,
  readBack: z.boolean(),
  signatures: z
    .array(
      z.strictObject({
        name: text(200),
        signed: z.boolean(),
        refusalAttestedBy: text(200).exactOptional(),
      }),
    )
    .min(1)
    .max(100),
});
export type Minutes = z.output<typeof minutes>;

/** An act of a body: which session, which minutes, which resolution. */
export const bodyAct = z.strictObject({
  session: text(200),
  heldOn: day,
  minutes: documentRef,
  resolution: text(2_000),
});
export type BodyAct = z.output<typeof bodyAct>;

/** Which versions of the law a case works under from a command on; a fact, never sent by people. */
export const rulesRef = z.object({
  regime: z.string(),
  regimeVersion: z.int(),
  calendar: z.string(),
  calendarVersion: z.int(),
  zone: z.string(),
});
