import { z } from 'zod';
import { bodyAct, id, text } from '#libs/case';

/** What a schema of a body gives. */
export type In<Schema extends z.ZodType> = z.output<Schema>;

const law = z.record(z.string(), z.unknown());
const reason = text(2_000);
/** For the bodies of this unit and below; the administrator's own unless told. */
const unit = id.exactOptional();

export const calendarAsked = z.strictObject({ calendar: law, unit });
export const calendarApplied = z.strictObject({ calendar: law, unit, reason });

/** The regime of the cases that are meant, where they are to change over from another one. */
const from = text(100).exactOptional();
export const regimeAsked = z.strictObject({ regime: law, from, unit });
/** Re-pinning is an act of the body: its session, minutes and resolution go into each case. */
export const regimeApplied = z.strictObject({ regime: law, from, unit, reason, act: bodyAct });
