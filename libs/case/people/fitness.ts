import { grades, localDate, type Instant, type Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { profileOf } from '../profile.ts';
import type { Requirement } from '../requirement.ts';
import { teamOf } from './naming.ts';
import type { Snapshot } from './part.ts';

interface Circumstances {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly at: Instant;
}

const rank = (grade: string): number => grades.findIndex((one) => one === grade);

/** Whether a clearance reaches a grade. An unknown one reaches none. */
export const reaches = (clearance: string, grade: string): boolean => rank(clearance) >= rank(grade);

/** Whether somebody holds a qualification on the day; it is still valid on its last day. */
export const holdsQualification = ({ rules, at }: Circumstances, person: Snapshot, key: string): boolean => {
  const today = localDate(at, rules.calendar);
  return person.qualifications.some((one) => one.key === key && one.until >= today);
};

/** Qualified for the role, as far as the regime asks for something. A member of the body may always lead. */
export const isQualified = (circumstances: Circumstances, person: Snapshot, role: string): boolean => {
  const key = circumstances.rules.regime.team.qualifications.value[role];
  if (key === undefined || (role === 'teamLeader' && person.memberOfBody)) return true;
  return holdsQualification(circumstances, person, key);
};

/** Without a grade there is nothing to be cleared for yet. */
export const isCleared = ({ file }: Pick<Circumstances, 'file'>, person: Snapshot): boolean =>
  file.grade === undefined || reaches(person.clearance, file.grade);

export const respectsRotation = ({ rules }: Pick<Circumstances, 'rules'>, person: Snapshot): boolean =>
  person.consecutiveCases <= rules.regime.team.consecutiveCases.value;

/** Qualified, cleared and not too often on this subject. */
export const fits = (circumstances: Circumstances, person: Snapshot, role: string): boolean =>
  isQualified(circumstances, person, role) &&
  isCleared(circumstances, person) &&
  respectsRotation(circumstances, person);

/** The role in which somebody on the team stands in the file. */
export const roleOf = ({ duties, seconds }: CaseFile, person: string): string => {
  if (duties.teamLeader === person) return 'teamLeader';
  if (duties.teamSecretary === person) return 'teamSecretary';
  return seconds.includes(person) ? 'technicalSecond' : 'teamMember';
};

/** Snapshots of the team as it stands; somebody without one fits nothing. */
const misfits = (file: CaseFile, test: (person: Snapshot) => boolean): readonly string[] =>
  teamOf(file.duties).filter((id) => {
    const person = file.snapshots.find((one) => one.person === id);
    return person === undefined || !test(person);
  });

const unqualified = (asked: Circumstances): readonly string[] =>
  misfits(asked.file, (person) => isQualified(asked, person, roleOf(asked.file, person.person)));

/** Where the kind asks for a field, somebody on the team is qualified for it. */
const lacksField = (asked: Circumstances): string | undefined => {
  const { file, rules } = asked;
  const field = profileOf(asked).teamQualification;
  const key = field === undefined ? undefined : (rules.regime.team.qualifications.value[field] ?? field);
  const hasIt = (id: string): boolean =>
    file.snapshots.some((one) => one.person === id && holdsQualification(asked, one, key ?? ''));
  return key === undefined || teamOf(file.duties).some(hasIt) ? undefined : field;
};

const uncleared = ({ file }: Circumstances): readonly string[] =>
  misfits(file, (person) => isCleared({ file }, person));

const tooOften = ({ file, rules }: Circumstances): readonly string[] =>
  misfits(file, (person) => respectsRotation({ rules }, person));

/** What is asked of the members of the team when the decision is signed, from the snapshots in the file. */
export const fitnessRequirements = {
  membersQualified: {
    met: (asked) => unqualified(asked).length === 0 && lacksField(asked) === undefined,
    params: (asked) => {
      const field = lacksField(asked);
      return { persons: unqualified(asked), ...(field !== undefined && { field }) };
    },
    remedy: ['assignTeam'],
  },
  membersCleared: {
    met: (asked) => uncleared(asked).length === 0,
    params: (asked) => ({ persons: uncleared(asked) }),
    remedy: ['assignTeam', 'gradeCase'],
  },
  rotationRespected: {
    met: (asked) => tooOften(asked).length === 0,
    params: (asked) => ({ persons: tooOften(asked) }),
    remedy: ['assignTeam'],
  },
} as const satisfies Record<string, Requirement>;
