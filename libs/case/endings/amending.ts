import { z } from 'zod';
import { severities } from '#libs/regime';
import type { Asked } from '../action.ts';
import { day, documentRef, id, remarks, text } from '../inputs.ts';
import type { EndingsEvents } from './events.ts';

/** Scope or subjects of the inspection change: the decision is taken anew, with what it now alleges besides. */
export const amendmentInput = z.strictObject({
  number: text(100),
  document: documentRef,
  reason: text(2_000),
  /** Where the report was filed already: the date by which it is filed again. */
  reportBy: day.exactOptional(),
  allegedActs: z.array(text(500)).max(50).default([]),
  remarks,
});

/** What the API finds for the amended scope, as it did at the proposal. */
export const amendmentFacts = z.object({
  overlaps: z.array(z.object({ id: z.string(), body: id })),
  openRequirements: z.array(z.object({ id: z.string(), case: id, severity: z.enum(severities) })),
  meetings: z.array(day),
});

export const decisionAmended = ({
  input,
  facts,
  file,
}: Asked<z.output<typeof amendmentInput>, z.output<typeof amendmentFacts>>): EndingsEvents['decisionAmended'] => ({
  ...input,
  allegedActs: input.allegedActs.map((description, index) => ({
    id: `a${file.sequence + 1}-${index + 1}`,
    description,
  })),
  ...facts,
});
