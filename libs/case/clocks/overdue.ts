import { z } from 'zod';
import { action, type Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { withEscalation, nextEscalation, openEscalations } from '../escalation/open.ts';
import type { EventOf } from '../event.ts';
import { thing } from '../inputs.ts';
import { deadlineById, inForce } from './open.ts';
import type { Deadline, Rung } from './part.ts';

/** The rung that goes above, and the digests after it. */
export const isAbove = ({ rung }: Pick<Rung, 'rung'>): boolean => /^O[34]/.test(rung);

const isEscalated = ({ escalations }: CaseFile, deadline: Deadline): boolean =>
  escalations.some(
    ({ kind, deadline: about, version }) =>
      kind === 'overdue' && about === deadline.id && version === inForce(deadline).version,
  );

/** A duty of the case's own people that is not before the higher body yet, in the version in force. */
export const mayEscalate = (file: CaseFile, deadline: Deadline): boolean =>
  deadline.nature === 'duty' &&
  deadline.state === 'running' &&
  deadline.rule !== 'D28' &&
  !deadline.owner.startsWith('higher') &&
  !isEscalated(file, deadline) &&
  !openEscalations(file, 'overdue').some(({ deadline: about }) => about === deadline.id);

/** What is recorded when a duty goes above: the version, and whether its delay was explained. */
export interface OverdueEscalated {
  readonly escalation: string;
  readonly deadline: string;
  readonly version: number;
  readonly explained: boolean;
}

const recorded = ({ file, input }: Asked<{ readonly deadline: string }>): OverdueEscalated => {
  const deadline = deadlineById(file, input.deadline);
  if (deadline === undefined) throw new Error(`No deadline ${input.deadline} in the case`);
  const since = inForce(deadline).dueAt;
  return {
    escalation: nextEscalation(file),
    deadline: deadline.id,
    version: inForce(deadline).version,
    explained: file.explanations.some(({ deadline: about, at }) => about === deadline.id && at >= since),
  };
};

export const overdueActions = {
  escalateOverdue: action({
    input: z.strictObject({ deadline: thing }),
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['escalationDue†', 'higherBodyExists', 'noOverdueEscalationOpen†'],
    event: 'overdueEscalated',
    record: recorded,
  }),
} as const;

export const overdueEscalated = (file: CaseFile, event: EventOf<'overdueEscalated'>): Partial<CaseFile> =>
  withEscalation(file, event, {
    kind: 'overdue',
    ...(file.higherBody !== undefined && { to: file.higherBody.id }),
    deadline: event.data.deadline,
    version: event.data.version,
  });
