import type { CaseFile, Duties, EverOnCase } from '../case-file.ts';
import type { Conflict, ConflictType, Snapshot } from './part.ts';

/** Who is to be the team, and who directs it from outside. */
export interface TeamNaming {
  readonly leader: string;
  readonly secretary?: string;
  readonly members: readonly string[];
  /** Those of the members who are technical seconds. */
  readonly seconds: readonly string[];
  readonly directingMember: string;
}

interface Happening {
  readonly sequence: number;
  readonly at: string;
}

const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** Everybody on the team: its leader, its secretary and its members. */
export const teamOf = ({ teamLeader, teamSecretary, teamMembers }: Duties): readonly string[] =>
  union(
    [teamLeader, teamSecretary].filter((person) => person !== undefined),
    teamMembers,
  );

/** Whoever held a part once counts for the separation of duties for good. */
export const everAfter = (before: EverOnCase, duties: Duties): EverOnCase => ({
  team: union(before.team, teamOf(duties)),
  directing: union(
    before.directing,
    [duties.directingMember].filter((person) => person !== undefined),
  ),
  officers: union(
    before.officers,
    [duties.assignedOfficer].filter((person) => person !== undefined),
  ),
});

/** The snapshots with newer ones in place of older ones of the same person. */
export const withSnapshots = (file: CaseFile, people: readonly Snapshot[]): readonly Snapshot[] => [
  ...file.snapshots.filter(({ person }) => people.every((other) => other.person !== person)),
  ...people,
];

/** What was found about somebody, by a declaration or in the registers. */
export interface Found {
  readonly person: string;
  readonly type: ConflictType;
  readonly source: Conflict['source'];
}

/** Posts and kin that were looked at stay decided; a declaration may tell something new. */
const isKnown = (conflict: Conflict, { person, type, source }: Found): boolean =>
  conflict.person === person && conflict.type === type && (source === 'flagged' || conflict.outcome !== 'cleared');

/** The conflicts with new ones; of one person and type no second is opened while the first is undecided or upheld. */
export const openedConflicts = (
  conflicts: readonly Conflict[],
  event: Happening,
  found: readonly Found[],
): readonly Conflict[] => {
  const fresh = found.filter(
    (one, index) =>
      !conflicts.some((conflict) => isKnown(conflict, one)) &&
      found.findIndex(({ person, type }) => person === one.person && type === one.type) === index,
  );
  return [
    ...conflicts,
    ...fresh.map((conflict, index) => ({ ...conflict, id: `x${event.sequence}-${index + 1}`, at: event.at })),
  ];
};

/** What the posts and kin of people named now show. */
export const flagsOf = (people: readonly Snapshot[]): readonly Found[] =>
  people.flatMap(({ person, flags }) => flags.map(({ type }) => ({ person, type, source: 'flagged' as const })));

const dutiesWith = (
  { teamLeader: _leader, teamSecretary: _secretary, directingMember: _directing, ...others }: Duties,
  team: TeamNaming,
): Duties => ({
  ...others,
  teamLeader: team.leader,
  ...(team.secretary !== undefined && { teamSecretary: team.secretary }),
  teamMembers: team.members,
  directingMember: team.directingMember,
});

/** A team in place of the former one, whose undecided flags go with it. */
export const afterTeam = (
  file: CaseFile,
  event: Happening & { readonly data: TeamNaming & { readonly people: readonly Snapshot[] } },
): Partial<CaseFile> => {
  const former = union(
    teamOf(file.duties),
    [file.duties.directingMember].filter((person) => person !== undefined),
  );
  const kept = file.conflicts.filter(
    ({ person, source, outcome }) => outcome !== undefined || source !== 'flagged' || !former.includes(person),
  );
  const duties = dutiesWith(file.duties, event.data);
  return {
    duties,
    everOnCase: everAfter(file.everOnCase, duties),
    seconds: event.data.seconds,
    snapshots: withSnapshots(file, event.data.people),
    conflicts: openedConflicts(kept, event, flagsOf(event.data.people)),
  };
};
