import type { DeadlineId } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';
import { isVacant, type Party } from '../parties.ts';
import type { Deadline, Version } from './part.ts';

/** Started, and neither met, lapsed nor cancelled; it may be paused. */
export const isOpen = (deadline: Deadline): boolean => deadline.state === 'running' || deadline.state === 'paused';

export const openDeadlines = (file: CaseFile, ...rules: readonly DeadlineId[]): readonly Deadline[] =>
  file.deadlines.filter((deadline) => isOpen(deadline) && (rules.length === 0 || rules.includes(deadline.rule)));

export const deadlineById = (file: CaseFile, id: string): Deadline | undefined =>
  file.deadlines.find((deadline) => deadline.id === id);

/** The ground of a pause for as long as the conclusion is under review: it has no maximum, and is not resumed by hand. */
export const reviewGround = 'effectSuspended';

export const isHeldByReview = ({ state, pauses }: Deadline): boolean =>
  state === 'paused' && pauses.at(-1)?.ground === reviewGround;

export const original = (deadline: Pick<Deadline, 'versions'>): Version => deadline.versions[0] as Version;

/** The version in force. */
export const inForce = (deadline: Deadline): Version => deadline.versions[deadline.versions.length - 1] as Version;

/** Whether its instant has passed. Derived, never stored: a paused deadline has no instant that can pass. */
export const hasPassed = (deadline: Deadline, at: string): boolean =>
  deadline.state === 'running' && at >= inForce(deadline).dueAt;

export const isOverdue = (deadline: Deadline, at: string): boolean =>
  deadline.nature === 'duty' && hasPassed(deadline, at);

/** Who answers for it: its owner, or the chair while nobody holds that part. */
export const accountable = (file: CaseFile, deadline: Deadline): Party => {
  const owner =
    deadline.rule === 'D31' && file.stage === 'remediation' && !anyMeasureOpen(file) ? 'monitor' : deadline.owner;
  return isVacant(file, owner) ? 'chair' : owner;
};

export const anyMeasureOpen = (file: CaseFile): boolean => file.measures.some((measure) => isMeasureOpen(measure));
