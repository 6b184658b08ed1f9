import { addMonths, localDate, type Instant, type Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { Circumstance } from './circumstances.ts';
import { isOpen as isRunning } from '../clocks/open.ts';
import { ruleFor } from '../clocks/count.ts';
import { quorumOf } from '../deliberation/majority.ts';
import { teamSize } from '../opening/values.ts';
import { isConflicted } from '../people/separation.ts';
import { teamOf } from '../people/naming.ts';

/** What is asked: a case as it stands under its rules at an instant. */
export interface Assessed {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly at: Instant;
}

/** Whether a case counts as serious or complex, and everything that speaks for it. */
export interface Complexity {
  readonly established: boolean;
  readonly score: number;
  readonly threshold: number;
  readonly triggers: readonly HardTrigger[];
  readonly scores: readonly { readonly key: ScoreKey; readonly points: number }[];
}

const says = ({ file }: Assessed, circumstance: Circumstance): boolean =>
  file.circumstances?.includes(circumstance) === true;

const isTeamTooSmall = ({ file, rules }: Assessed): boolean => {
  if (file.variant === 'none' || file.duties.teamLeader === undefined) return false;
  const left = teamOf(file.duties).filter((person) => !isConflicted(file, person));
  return left.length < teamSize(file, rules).minimum;
};

/** Official members who may not vote; the team and the officer are looked at apart. */
const conflictedMembers = (file: CaseFile): number => {
  const people = new Set([...file.recused, ...file.conflicts.map(({ person }) => person)]);
  const others = [...teamOf(file.duties), file.duties.assignedOfficer];
  return [...people].filter((person) => isConflicted(file, person) && !others.includes(person)).length;
};

const isQuorumLost = ({ file, rules }: Assessed): boolean => {
  if (file.bodySize === undefined) return false;
  return file.bodySize - conflictedMembers(file) < quorumOf(file.bodySize, rules, file);
};

const isExhausted = ({ file, rules }: Assessed): boolean =>
  file.deadlines.some((deadline) => {
    if (!isRunning(deadline) || deadline.extensions.length === 0) return false;
    return deadline.extensions.length >= (ruleFor(file, rules, deadline.rule).extension?.count ?? Infinity);
  });

const wasObstructed = (assessed: Assessed): boolean =>
  says(assessed, 'obstruction') ||
  assessed.file.extensionRequests.some(({ ground }) => ground === 'obstruction') ||
  assessed.file.deadlines.some(({ pauses }) => pauses.some(({ ground }) => ground === 'subjectEvades'));

const isAtTop = ({ file, rules }: Assessed): boolean =>
  file.grade !== undefined && file.grade === rules.regime.confidentiality.grades.value.at(-1);

const triggers = {
  subjectManagedAbove: (assessed: Assessed) => says(assessed, 'subjectManagedAbove'),
  subjectSitsInBody: (assessed: Assessed) => says(assessed, 'subjectSitsInBody'),
  signsOfCrime: ({ file }: Assessed) =>
    file.findings.some(({ signOfCrime, withdrawn }) => signOfCrime && withdrawn !== true),
  severalSuperiors: (assessed: Assessed) => says(assessed, 'severalSuperiors'),
  orderedFromAbove: ({ file }: Assessed) => file.origin.type === 'order',
  quorumLost: isQuorumLost,
  teamBelowMinimum: isTeamTooSmall,
  obstruction: wasObstructed,
  secondExtensionNeeded: isExhausted,
  recurrence: (assessed: Assessed) => says(assessed, 'recurrence'),
  topGrade: isAtTop,
} as const;
export type HardTrigger = keyof typeof triggers;

const moreThanThree = 3;

const isSensitive = ({ file, rules }: Assessed): boolean =>
  file.fields.some((field) => rules.regime.vocabularies.sensitiveFields.value.includes(field));

const isLimitationNear = ({ file, rules, at }: Assessed): boolean => {
  const horizon = addMonths(localDate(at, rules.calendar), rules.regime.limitation.atRiskMonths.value);
  return file.limitation.some(({ outcome, expired, expiresOn }) =>
    outcome === 'expires' && !expired && expiresOn !== undefined ? expiresOn < horizon : false,
  );
};

const scored = {
  sensitiveField: isSensitive,
  moreThanThreeSubjects: ({ file }: Assessed) => (file.plan?.subjects.length ?? 0) > moreThanThree,
  severalFieldsOrBodies: ({ file }: Assessed) =>
    file.fields.length > 1 || file.overlaps.some(({ answer }) => answer?.how === 'jointTeam'),
  expertsNeeded: (assessed: Assessed) => says(assessed, 'expertsNeeded'),
  foreignElement: (assessed: Assessed) => says(assessed, 'foreignElement'),
  publicConcern: (assessed: Assessed) => says(assessed, 'publicConcern'),
  limitationAtRisk: isLimitationNear,
  earlierDenunciations: (assessed: Assessed) => says(assessed, 'earlierDenunciations'),
  leaderIsSubject: (assessed: Assessed) => says(assessed, 'leaderIsSubject'),
} as const;
export type ScoreKey = keyof typeof scored | 'valueBand';

export const hardTriggers = Object.keys(triggers) as readonly HardTrigger[];
export const scoreKeys = [...Object.keys(scored), 'valueBand'] as readonly ScoreKey[];
const isScored = (key: string): key is keyof typeof scored => Object.hasOwn(scored, key);

const pointsOf = (assessed: Assessed): Complexity['scores'] => {
  const { scores, valueBands } = assessed.rules.regime.escalation;
  const band = assessed.file.valueBand === undefined ? 0 : (valueBands.value[assessed.file.valueBand] ?? 0);
  return [
    ...scores.value.flatMap(({ key, points }) => (isScored(key) && scored[key](assessed) ? [{ key, points }] : [])),
    ...(band > 0 ? [{ key: 'valueBand', points: band } as const] : []),
  ];
};

const mostPoints = 100;

/**
 * Whether the case is serious or complex (handbook, escalation §1): one hard trigger of the regime's list, or enough
 * points. It opens the right to ask for a take-over; it never moves a case by itself.
 */
export const complexityOf = (assessed: Assessed): Complexity => {
  const { hardTriggers: listed, threshold } = assessed.rules.regime.escalation;
  const hard = hardTriggers.filter((name) => listed.value.includes(name) && triggers[name](assessed));
  const scores = pointsOf(assessed);
  const score = Math.min(
    mostPoints,
    scores.reduce((sum, { points }) => sum + points, 0),
  );
  return {
    established: hard.length > 0 || score >= threshold.value,
    score,
    threshold: threshold.value,
    triggers: hard,
    scores,
  };
};
