import { z } from 'zod';
import type { Asked } from '../action.ts';
import { without, type CaseFile, type Duties } from '../case-file.ts';
import { id, remarks } from '../inputs.ts';
import { everAfter, flagsOf, openedConflicts, teamOf, withSnapshots } from '../people/naming.ts';
import { snapshot, type Snapshot } from '../people/part.ts';
import { isConflicted } from '../people/separation.ts';

/** Who joins the team from the other side, and who leads it from then on. */
export const jointTeamInput = z.strictObject({
  members: z.array(id).max(20).default([]),
  leader: id.exactOptional(),
  remarks,
});
export const jointTeamFacts = z.object({ people: z.array(snapshot) });

/** Members and leadership as they were agreed. */
export interface JointTeam {
  readonly escalation: string;
  readonly members: readonly string[];
  readonly leader: string;
  readonly people: readonly Snapshot[];
  readonly remarks: string;
}

export type Joining = Asked<
  { readonly members: readonly string[]; readonly leader?: string },
  { readonly people: readonly Snapshot[] } | undefined
>;

/** Why the answer does not yet say who the joint team is and who leads it, by name. */
export const leadershipFaults = ({ file, input, facts }: Joining): readonly string[] => {
  const { members, leader } = input;
  const { directingMember, appraiser, verifiers } = file.duties;
  const known = facts?.people.map(({ person }) => person) ?? [];
  const faults: Readonly<Record<string, boolean>> = {
    nobodyNamed: members.length === 0,
    leaderMissing: leader === undefined || ![...members, ...teamOf(file.duties)].includes(leader),
    unknownPerson: members.some((person) => !known.includes(person)),
    subjectNamed: members.some((person) => person === file.subject.person),
    otherPartHeld: members.some((person) => [directingMember, appraiser, ...verifiers].includes(person)),
    conflicted: [...members, leader].some((person) => person !== undefined && isConflicted(file, person)),
  };
  return Object.keys(faults).filter((fault) => faults[fault] === true);
};

/** What the event records; the requirements made sure that a leader is named. */
export const agreed = ({ input, facts }: Joining, escalation: string, said: string): JointTeam => {
  if (input.leader === undefined) throw new Error('A joint team without a leader');
  const people = (facts?.people ?? []).filter(({ person }) => input.members.includes(person));
  return { escalation, members: input.members, leader: input.leader, people, remarks: said };
};

const dutiesWith = (duties: Duties, { members, leader }: JointTeam): Duties => {
  const former = duties.teamLeader === undefined || duties.teamLeader === leader ? [] : [duties.teamLeader];
  const { teamSecretary, ...others } = duties;
  return {
    ...others,
    // Whoever leads holds no second role on the team.
    ...(teamSecretary !== undefined && teamSecretary !== leader && { teamSecretary }),
    teamLeader: leader,
    teamMembers: [...new Set([...duties.teamMembers, ...former, ...members])].filter((person) => person !== leader),
  };
};

/** The team with the members who join it: leadership as stated, interests declared anew, the deciding body as it was. */
export const joined = (
  file: CaseFile,
  event: { readonly sequence: number; readonly at: string; readonly data: JointTeam },
): Partial<CaseFile> => {
  const duties = dutiesWith(file.duties, event.data);
  const team = teamOf(duties);
  return {
    duties,
    everOnCase: everAfter(file.everOnCase, duties),
    snapshots: withSnapshots(file, event.data.people),
    declared: file.declared.filter((person) => !team.includes(person)),
    done: without(file.done, 'interestsDeclared'),
    conflicts: openedConflicts(file.conflicts, event, flagsOf(event.data.people)),
  };
};
