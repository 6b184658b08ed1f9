import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { SingleDuty, TeamRole } from './events.ts';
import { teamOf, type TeamNaming } from './naming.ts';
import type { Snapshot } from './part.ts';

/** Somebody who may act as chair of the deciding body today. */
export interface ChairFact {
  readonly person: string;
  readonly clearance: string;
}

interface NamingFacts {
  readonly people?: readonly Snapshot[];
  readonly chairs?: readonly ChairFact[];
}

/** What the three naming rows have in common, as far as the separation of duties looks at it. */
type NamingInput = Partial<Omit<TeamNaming, 'members'>> & {
  readonly members?: readonly string[];
  readonly duty?: SingleDuty | 'verifier';
  readonly person?: string;
  readonly role?: TeamRole | 'directingMember';
  readonly leaves?: string;
  readonly joins?: string;
};
export type Naming = Asked<NamingInput, NamingFacts | undefined>;

/** Who would hold which part after the naming. */
interface Parts {
  readonly team: readonly string[];
  readonly directing?: string | undefined;
  readonly appraiser?: string | undefined;
  readonly verifiers: readonly string[];
  readonly officer?: string | undefined;
}

const present = (...people: readonly (string | undefined)[]): readonly string[] =>
  people.filter((person) => person !== undefined);

/** The persons whom a naming names, each as often as it names them. */
export const namedIn = ({ input }: Pick<Naming, 'input'>): readonly string[] => [
  ...present(input.leader, input.secretary, input.directingMember, input.person, input.joins),
  ...(input.members ?? []),
  ...(input.seconds ?? []),
];

/** The team without who leaves, and without who takes another role on it. */
const stayingWith = ({ duties }: CaseFile, { role, leaves, joins }: NamingInput): readonly string[] => {
  const replaced = role === 'teamLeader' || role === 'teamSecretary' ? duties[role] : leaves;
  return teamOf(duties).filter((person) => ![replaced, leaves, joins].includes(person));
};

const partsAfter = ({ file, input }: Naming): Parts => {
  const { duties } = file;
  const parts: Parts = {
    team: teamOf(duties),
    directing: duties.directingMember,
    appraiser: duties.appraiser,
    verifiers: duties.verifiers,
    officer: duties.assignedOfficer,
  };
  if (input.leader !== undefined)
    return {
      ...parts,
      team: [...present(input.leader, input.secretary), ...(input.members ?? []), ...(input.seconds ?? [])],
      directing: input.directingMember,
    };
  if (input.role === 'directingMember') return { ...parts, directing: input.joins };
  if (input.role !== undefined) return { ...parts, team: [...stayingWith(file, input), ...present(input.joins)] };
  if (input.duty === 'directingMember') return { ...parts, directing: input.person };
  if (input.duty === 'appraiser') return { ...parts, appraiser: input.person };
  if (input.duty === 'verifier') return { ...parts, verifiers: [...parts.verifiers, ...present(input.person)] };
  if (input.duty === 'assignedOfficer') return { ...parts, officer: input.person };
  return parts;
};

/** Whether somebody may do nothing here: an undecided or upheld conflict, or recused for good. */
export const isConflicted = (file: CaseFile, person: string): boolean =>
  file.recused.includes(person) ||
  file.conflicts.some(({ person: one, outcome }) => one === person && (outcome === undefined || outcome === 'upheld'));

/** A verifier must leave the body somebody who may still close measure and case (handbook, requirements §9). */
const somebodyMayClose = (asked: Naming, verifiers: readonly string[]): boolean =>
  (asked.facts?.chairs ?? []).some(
    ({ person }) =>
      !verifiers.includes(person) && !asked.file.everVerified.includes(person) && !isConflicted(asked.file, person),
  );

/** Without a team, appraiser and verifier come from another body. */
const comesFromOutside = ({ file, input, facts }: Naming): boolean =>
  file.variant !== 'none' ||
  (input.duty !== 'appraiser' && input.duty !== 'verifier') ||
  facts?.people?.find(({ person }) => person === input.person)?.memberOfBody === false;

const hasTwice = (people: readonly string[]): boolean => new Set(people).size < people.length;

const worked = ({ everOnCase }: CaseFile): readonly string[] => [
  ...everOnCase.team,
  ...everOnCase.directing,
  ...everOnCase.officers,
];

/** The rules of separation which a naming would break (handbook, process §7), by name. */
export const brokenBy = (asked: Naming): readonly string[] => {
  const { file, input, facts } = asked;
  const named = namedIn(asked);
  const { team, directing, appraiser, verifiers, officer } = partsAfter(asked);
  const isSubject = (person: string): boolean => person === file.subject.person;
  const broken: Readonly<Record<string, boolean>> = {
    namedTwice: hasTwice(team),
    subjectNamed: named.some(isSubject),
    unknownPerson: named.some((person) => !(facts?.people ?? []).some((known) => known.person === person)),
    directingMemberOnTeam: directing !== undefined && team.includes(directing),
    appraiserOnTeam:
      appraiser !== undefined &&
      ([...team, directing, officer].includes(appraiser) ||
        (input.duty === 'appraiser' && worked(file).includes(appraiser))),
    verifierIsAppraiser: appraiser !== undefined && verifiers.includes(appraiser),
    notFromOutside: !comesFromOutside(asked),
    nobodyLeftToClose: input.duty === 'verifier' && !somebodyMayClose(asked, verifiers),
  };
  return Object.keys(broken).filter((rule) => broken[rule] === true);
};
