import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import type { Requirement } from '../requirement.ts';
import type { SuspensionEvents } from './events.ts';
import { hasPassed, openDeadlines } from './open.ts';
import type { Suspension } from './part.ts';

/** The suspension that stands; one at a time does. */
export const standingSuspension = ({ suspensions = [] }: CaseFile): Suspension | undefined =>
  suspensions.find(({ ended }) => ended === undefined);

const changed = (file: CaseFile, id: string, change: Partial<Suspension>): Partial<CaseFile> => ({
  suspensions: (file.suspensions ?? []).map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const over =
  (ended: 'lifted' | 'lapsed') =>
  (file: CaseFile, { data, at, dueAt }: EventOf<'suspensionLifted' | 'suspensionLapsed'>): Partial<CaseFile> =>
    changed(file, data.suspension, { ended, endedAt: dueAt ?? at });

export const suspensionEvolution = {
  activitySuspended: (file: CaseFile, { data, sequence, by, at }: EventOf<'activitySuspended'>): Partial<CaseFile> => ({
    suspensions: [...(file.suspensions ?? []), { id: `s${sequence}`, ...data, by, at }],
  }),
  suspensionExtended: (file: CaseFile, { data }: EventOf<'suspensionExtended'>): Partial<CaseFile> =>
    changed(file, data.suspension, { extended: data.count }),
  suspensionLifted: over('lifted'),
  suspensionLapsed: over('lapsed'),
} satisfies Record<keyof SuspensionEvents, unknown>;

export const suspensionRequirements = {
  activitySuspended: {
    met: ({ file }) => standingSuspension(file) !== undefined,
    remedy: ['suspendActivity'],
  },
  activityNotSuspended: {
    met: ({ file }) => standingSuspension(file) === undefined,
    remedy: ['liftSuspension'],
  },
  suspensionNotExtended: { met: ({ file }) => standingSuspension(file)?.extended === undefined },
  suspensionMaximumReached: {
    met: ({ file, at }) => openDeadlines(file, 'D19').some((deadline) => hasPassed(deadline, at)),
  },
} as const satisfies Record<string, Requirement>;
