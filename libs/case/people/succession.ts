import { z } from 'zod';
import type { Day } from '#libs/regime';
import { action } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { day, id } from '../inputs.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';

const change = {
  on: day,
  /** Who stands for the subject from that day on: the successor, or the organisation that manages the member now. */
  subject: z.strictObject({ organisation: id, host: id }).exactOptional(),
  /** The deciding body, where it was succeeded. */
  body: z.strictObject({ id, unit: id }).exactOptional(),
  /** The body above; null where there is none any more. */
  higherBody: id.nullable().exactOptional(),
  /** Whether nobody is left who could act as chair, so that the chair of the higher body does. */
  vacant: z.boolean().exactOptional(),
};

/** What the tree and its posts have become, as far as a case reads it. */
interface Changed {
  readonly on: Day;
  readonly subject?: { readonly organisation: string; readonly host: string };
  readonly body?: { readonly id: string; readonly unit: string };
  readonly higherBody?: string | null;
  readonly vacant?: boolean;
}

export interface SuccessionEvents {
  subjectSucceeded: Changed & { readonly units: readonly { readonly from: string; readonly to: string }[] };
  memberMoved: Changed;
}

/** What the engine reports of the organisation: who follows whom. */
export const successionActions = {
  recordSuccession: action({
    input: z.strictObject({
      ...change,
      /** Units that ended, each with the one that follows it: open measures pass to that. */
      units: z.array(z.strictObject({ from: id, to: id })).max(100),
    }),
    from: ['active'],
    to: '=',
    by: ['engine'],
    needs: [],
    event: 'subjectSucceeded',
  }),
  recordMove: action({
    input: z.strictObject(change),
    from: ['active'],
    to: '=',
    by: ['engine'],
    needs: [],
    event: 'memberMoved',
  }),
} as const;

/** What follows from a change; a key that a case loses is set to nothing, which its canonical form leaves out. */
const follow = (file: CaseFile, { subject, body, higherBody, vacant }: Changed): Partial<CaseFile> =>
  ({
    ...(subject !== undefined && { subject: { ...file.subject, ...subject } }),
    ...(body !== undefined && { body: { ...file.body, ...body } }),
    ...(higherBody !== undefined && { higherBody: higherBody === null ? undefined : { id: higherBody } }),
    ...(vacant !== undefined && { bodyVacant: vacant ? true : undefined }),
  }) as Partial<CaseFile>;

/** Measures that are open pass to the successor; what was issued, and what has ended, keeps the old name. */
const inherited = (file: CaseFile, units: SuccessionEvents['subjectSucceeded']['units']): CaseFile['measures'] =>
  file.measures.map((measure) => {
    const heir = units.find(({ from }) => from === measure.owner.unit)?.to;
    return heir === undefined || !isMeasureOpen(measure)
      ? measure
      : { ...measure, owner: { ...measure.owner, unit: heir } };
  });

export const successionEvolution = {
  subjectSucceeded: (file: CaseFile, { data }: EventOf<'subjectSucceeded'>): Partial<CaseFile> => ({
    ...follow(file, data),
    measures: inherited(file, data.units),
  }),
  memberMoved: (file: CaseFile, { data }: EventOf<'memberMoved'>): Partial<CaseFile> => follow(file, data),
} satisfies Record<keyof SuccessionEvents, unknown>;
